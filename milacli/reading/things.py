"""Things called as people are: films, ships, horses, bands and streets told by what stands around.

Where a text says that a name is a thing's, nobody is meant there; nor elsewhere, unless somebody is
told to be called so too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from milacli.article.model import MarkKind
from milacli.english.gazetteer import INSTITUTION, is_given
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.casts import characters_among, parts_among
from milacli.reading.honours import honours_among
from milacli.reading.listed import as_thing, with_listed
from milacli.reading.mentions import Mention
from milacli.reading.namesakes import VESSELS

_WORKS = marked("namesakes", "work")
_BEFORE = _WORKS | marked("namesakes", "animal") | marked("namesakes", "ensemble")
"""What may stand right before its name: ``the film Ada Lind``."""
_TOLD = _BEFORE | VESSELS | marked("namesakes", "house") | marked("namesakes", "place")
"""What a lead may say that it is about: ``Ada Lind is a film``."""
_PLACES = marked("namesakes", "place")
_DETERMINERS = frozenset("the a an his her its their this".split())
_SMALL = marked("closed_classes", "preposition") | marked("closed_classes", "temporal")
_RELATIVE = frozenset("that which who whose where when".split())


def with_things(mentions: Sequence[Mention], title: str) -> list[Mention]:
    """Make the names in *mentions* opaque that are told to be those of things.

    *title* is that of the article, which may say what it is about: ``Ada Lind (ship)``.
    """
    honours = honours_among(mentions)
    nobodies = characters_among(mentions, title) | parts_among(mentions)
    told = [
        as_thing(name)
        if at in honours or _is_told(name)
        else name._replace(
            opaque=name.opaque or at in nobodies or _is_birthplace(name) or _is_party(name)
        )
        for at, name in enumerate(mentions)
    ]
    told = with_listed(told)
    things = {name.words for name in told if name.thing} | _in_title(title)
    names = {name.words for name in told if len(name.words) > 1}
    return [as_thing(name) if _is_known(name, things, names) else name for name in told]


# "Ada Lind (ship)", "Ada Lind (1937 film)"
_BRACKETED = lazy(r"(.+?) \((?:[\w-]+ ){0,3}?([\w-]+)\)$")


def _in_title(title: str) -> set[tuple[str, ...]]:
    said = _BRACKETED.match(fold(title))
    return {tuple(said[1].split())} if said and said[2] in _TOLD else set()


def _is_known(name: Mention, things: set[tuple[str, ...]], names: set[tuple[str, ...]]) -> bool:
    """Tell whether *name* is that of a thing told elsewhere, or of a house called after one."""
    if name.words in things and not name.opaque:
        return _is_emphasised(name) or name.block.text.endswith((" the ", "The "), 0, name.start)
    house = len(name.words) > 2 and name.words[-1] in INSTITUTION and not name.opaque
    return house and name.words[:-1] in names


_EDGE = 3
"""Characters around a name that is all of its block."""


def _is_emphasised(name: Mention) -> bool:
    """Tell whether *name*, and nothing else, is in italics within more."""
    block, span = name.block, (name.opening, name.end)
    if span[0] < _EDGE and len(block.text) - span[1] < _EDGE:
        return False
    return any((mark.start, mark.end) == span for mark in block.marked(MarkKind.EMPHASIS))


def _is_told(name: Mention) -> bool:
    """Tell whether what stands around *name* says that it is a thing's."""
    if name.is_pronoun or name.opaque or name.ordered or name.shared:
        return False
    return (
        _is_of_kind(name)
        or _is_made(name)
        or _is_of_place(name)
        or _is_firm(name)
        or _is_lead(name)
        or _is_opened(name)
        or _is_founded(name)
        or _is_determined(name)
        or _is_dealt_with(name)
    )


# --- what stands before ---------------------------------------------------------------------------


# "wrote", "and Bo Li had made": behind a name it is who did something to what stands before.
_DONE = lazy(
    r"(?:(?:,|,? and|,? or|,? &) [^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})*"
    r" (?:(?:had|has|have|would|will|could|never|also|later|first|then|once|did|most|not|himself|"
    r"herself|both|\w+ly) ){0,3}(?:(?:was|were|is|are) (?:\w+ly )?(?P<doing>\w+ing)\b|(?P<did>\w+))"
)
_DEEDS = tuple(
    "wr direct made make making produc publish compos record sang sung sing play lov edit "
    "translat began begun finish complet creat adapt dedicat gave give perform work want formed "
    "join led leads left found buy bought sail rode rid train own bred breed got saw lik prefer "
    "call named used star front manag sign need knew know hate conduct sold read bring brought "
    "took take liv contribut paint draw drew fund financ shot film released discuss review "
    "mention quot cit".split()
)
"""How verbs begin that tell what people do to works, animals and bands."""


def _is_of_kind(name: Mention) -> bool:
    """Tell whether a noun for a thing stands before *name*: ``the 1951 film Ada Lind won``."""
    block, start = name.block, name.opening
    before = block.text[max(name.sentence.start, start - 80) : start]
    if before[-1:] != " " or before[:-1].rpartition(" ")[2].lower() not in _BEFORE:
        return False
    words = fold(before).split()
    if _is_emphasised(name):
        return True
    front = _without_stops(words[-6:-1])
    if _DETERMINERS.isdisjoint(front):
        return False
    done = _DONE.match(block.text, name.end, min(name.sentence.end, name.end + 200))
    if done and (done["doing"] or done["did"].startswith(_DEEDS)):
        return False
    sentence = fold(block.text[name.sentence.start : min(start, name.sentence.start + 12)])
    led = sentence.split(" ")[0] in _SMALL and "," not in before
    following = _NEXT.match(block.text, name.end, name.sentence.end)
    return not (led and following and classes_of(fold(following[1]), "finite"))


_NEXT = lazy(r" ([a-z]+)\b")


def _without_stops(words: Sequence[str]) -> Sequence[str]:
    """Return the end of *words* without what is of another phrase."""
    last = max((n for n, word in enumerate(words) if word[-1] in ",.;:" or word in _SMALL),
               default=-1)  # fmt: skip
    return words[last + 1 :]


# "wrote ": what has a work behind it, and no letter to somebody.
_MADE = lazy(r"\b(?:wrote|composed|penned|choreographed|co-wrote|authored) $")
_GIVEN = lazy(
    r" (?:an?|the|his|her|their|that|about|to|several|some|many|letters?|two|three|back|every|"
    r"weekly|daily|[a-z]+ly|in|from|on|and asked|and told|of|asking|saying)\b"
)


def _is_made(name: Mention) -> bool:
    """Tell whether *name* is that of a work which somebody made: ``wrote Ada Lind``."""
    if not _MADE.search(name.block.text, max(0, name.opening - 20), name.opening):
        return False
    told = _GIVEN.match(name.block.text, name.end)
    return _is_emphasised(name) or told is None or told[0] in (" in", " and", " on", " from")


_OF_PLACE = lazy(r"\b([a-z]+) ([a-z]+) of (?:the )?$")
_HOME = frozenset("home native birth hometown own favourite favorite adopted".split())


def _is_of_place(name: Mention) -> bool:
    """Tell whether a place bears *name*: ``the town of Ada Lind``."""
    start = name.opening
    if name.possessive or not name.block.text.endswith((" of ", " of the "), 0, start):
        return False
    said = _OF_PLACE.search(fold(name.block.text[max(name.sentence.start, start - 60) : start]))
    return said is not None and said[2] in _PLACES and said[1] not in _HOME


# "born on 1 May 1862 at ", "grew up in Orm, "
_BORN_IN = lazy(
    r"\b(?:born|bapti[sz]ed|christened|died|buried|raised|educated|grew up|brought up|settled|"
    r"lived|emigrated)\b(?: on [^,;:.]{1,30}|,? [^,;:.]{1,20},?)?? (?:in|at|near) "
    r"(?:[^\W\d_a-z][\w'’-]*, )?$"
)


def _is_birthplace(name: Mention) -> bool:
    """Tell whether *name* is where somebody lived: ``born in Augusta, the son of Bo Lind``."""
    if len(name.words) > 1 or name.title or name.is_pronoun or name.possessive:
        return False
    block, start = name.block, name.start
    if not block.text.startswith(",", name.end):
        return False
    return _BORN_IN.search(block.text, max(name.sentence.start, start - 90), start) is not None


def _is_party(name: Mention) -> bool:
    """Tell whether *name* is a side of a case at law: ``Roe v. Wade``."""
    before = name.block.text.endswith((" v. ", " v "), 0, name.start)
    return len(name.words) == 1 and (before or name.after.startswith((" v. ", " v ")))


# --- what stands behind ---------------------------------------------------------------------------


# "Ada Lind & Sons", "Ada Lind, Inc."
_FIRM = lazy(
    r" (?:&|and) (?:Sons?|Daughters?|Company|Co|Partners?|Bros|Brothers|Sisters|Associates|Cie|Cia|"
    r"Compagnie|Nephews?|Söhne|Fils)\b(?!-| [^\W\d_a-z])|"
    r",? (?:Inc|Ltd|LLC|Corp|PLC|Plc|plc|GmbH|Pty|S\.A|B\.V)\b|,? Co\.(?! [^\W\d_a-z])"
)


def _is_firm(name: Mention) -> bool:
    return len(name.words) > 1 and _FIRM.match(name.block.text, name.end) is not None


# "Ada Lind House opened": no surname does.
_OPENED = lazy(
    r" (?:(?:re-?)?open(?:s|ed)|closed|houses|stands|was (?:re)?(?:built|opened|erected|demolished|"
    r"renovated|restored|listed|converted|extended))\b"
)


def _is_opened(name: Mention) -> bool:
    house = len(name.words) > 2 and name.words[-1] in INSTITUTION
    return house and _OPENED.match(name.block.text, name.end) is not None


# "Ada Ferry was founded by", "In 1901 Ada Bank was incorporated": nobody is.
_FOUNDED = lazy(
    r"(?: \([^()]{0,80}\))? (?:was|is|were)(?: [a-z]+ly| first| then)? "
    r"(?:(?:(?:co-?)?founded|incorporated|headquartered)\b|(?:established|built|opened) by (?!\d)|"
    r"(?:built|opened) (?:in|on) \d)"
)
_OPENS = lazy(r"[\"“‘*_]*(?:(?:In|On|By|During) [^,;:.]{1,24},? )?(?:[Tt]he )?[\"“‘*_]*")


def _is_founded(name: Mention) -> bool:
    """Tell whether *name* is of what somebody founded; it opens its sentence."""
    text = name.block.text
    if len(name.words) < 2 or not _FOUNDED.match(text, name.end):
        return False
    return _OPENS.fullmatch(text, name.sentence.start, name.opening) is not None


# " sank", ", a ship", " in 1901"; not ", who" or " of the twenties"
_STOPS = lazy(
    r"[.;:)]|$|,(?! (?:who|whom|whose)\b)| (?:in|on|at|off|to|from|into|under|near|until|after|"
    r"was(?! born\b)|is|had|has|would|could|sank|sailed|left|arrived|became|carried|struck|ran|"
    r"went|came|took|began|opens|opened|closed|stands|stood|lies|lay|remains|remained|departed|returned|"
    r"served|received|reached|collided|survived)\b"
)
_REGAL = frozenset("admiral king queen lord sir".split())
# " was launched in", "'s captain": what ships are and have
_SAILED = lazy(
    r" was (?:built|launched|laid down|decommissioned|scrapped|broken up|refitted|sunk|torpedoed|"
    r"scuttled|wrecked)\b|['’]s (?:captain|crew|hull|keel|maiden voyage|master|sinking|wreck)\b"
)
_OF_SHIP = lazy(r"\b(?:aboard|on board|(?:captain|crew|hull|sinking|wreck) of) [Tt]he $")


def _is_determined(name: Mention) -> bool:
    """Tell whether *name* has an article, as ships and inns have it: ``The Ada Lind sank``."""
    text, titles, first = name.block.text, fold(name.title).split(), name.words[0]
    if not text.endswith(("the ", "The "), 0, name.opening):
        return False
    if _SAILED.match(text, name.end) or _OF_SHIP.search(
        text, max(0, name.opening - 24), name.opening
    ):
        return True
    if name.possessive:
        return False
    regal = (titles or [first])[-1] in _REGAL
    full = len(name.words) > 1 and not titles and is_given(first) and not person_noun(first)
    return (regal or (full and "of" not in name.words)) and bool(_STOPS.match(text, name.end))


# " merged with", " premiered in", " was published in 1901", " broke up": not of people
_DEALT = lazy(
    r" (?:has (?:[a-z]+ ){0,2}[\d,.]+ (?:branches|employees|outlets|shops|stores)\b|"
    r"merged (?:with|into)\b|went public (?:in|on)\b|was listed on\b|is set in (?!h(?:is|er)\b)|"
    r"(?:was )?premi[eè]red (?:at|in|on)\b|was (?:first |originally )?(?:aired|broadcast|performed|"
    r"seriali[sz]ed|staged) |was published (?:in \d|on \d|in (?:three|two) )|was formed in \d|"
    r"(?:broke up|disbanded|split up)(?: (?:after|in|when)\b|[.,;]))"
)
# "shares in ", "the members of ", "a production of "
_DEALT_IN = lazy(
    r"(?i)\b(?:members|shares) (?:in|of) $|\b(?:adaptation|plot|premi[eè]re|production|remake|"
    r"revival|screening|sequel|staging) (?:of|to) $"
)


def _is_dealt_with(name: Mention) -> bool:
    """Tell whether a firm, a band or a work of *name* is told of: ``Ada Lind broke up``."""
    if len(name.words) + bool(name.title) < 2 or name.possessive:
        return False
    text, start = name.block.text, name.opening
    if _DEALT_IN.search(text, max(0, start - 20), start) and not _AND.match(text, name.end):
        return True
    before = fold(text[max(name.sentence.start, start - 20) : start])
    last = before.split()[-1:]
    aside = last and (last[0] in _SMALL or last[0] in ("by", "featuring", "starring"))
    aside = aside or (before.endswith(" and ") and not before.endswith(", and "))
    return not aside and _DEALT.match(text, name.end) is not None


_AND = lazy(r",? and [^\W\d_a-z]|, [^\W\d_a-z]")


# " (Welsh: Ada) is a ", ", a "
_COPULA = lazy(r"(?: \([^()]{0,80}\))?,? (?:is|was|are|were) (?:an?|the|one of the) ")
_APPOSED = lazy(r"(?: \([^()]{0,80}\))?, an? ")
# "Ada Lind, a choir and a band"
_LISTED = lazy(r",? (?:and|or) (?:(?:an?|the|his|her|their)\b|[^\W\d_a-z])")
_WORD = lazy(r"([\w'’-]+)([^\w\s'’-]?)")
_FURTHER = frozenset("starring featuring telling serving consisting built written set made".split())


_ENDS = _SMALL | _RELATIVE | _FURTHER | {"and", "or"}


def _is_lead(name: Mention) -> bool:
    """Tell whether the text says what *name* is, and that is a thing: ``is a Welsh film``."""
    text, end = name.block.text, name.end
    first = text[name.sentence.start : name.opening].strip("\"'“‘*_ ") in ("", "The", "the")
    copula = _COPULA.match(text, end) if first else None
    said = copula or _APPOSED.match(text, end)
    if said is None:
        return False
    last = min(name.sentence.end, said.end() + 120)
    return _says_thing(text, said.end(), last, alone=copula is None)


def _says_thing(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Tell whether the phrase that begins at *start* is a thing, by its head."""
    found = list(_WORD.finditer(text, start, end))[:14]
    words = [(fold(said[1]), said[2]) for said in found]
    for at, (word, sign) in enumerate(words):
        following = words[at + 1][0] if at + 1 < len(words) else ""
        ends = sign or not following or following in _ENDS or following.endswith("ed")
        based = word in _TOLD and following in ("based", "headquartered")
        if word in _SMALL or word in _RELATIVE or (ends and person_noun(word) and not based):
            return False
        if word not in _TOLD:
            if sign and sign != ",":
                return False
            continue
        joined = sign == "," or following in ("and", "or")
        if alone and _LISTED.match(text, found[at].end(1)):
            return False
        if joined and _goes_on(words[at + 1 :]):
            return False
        if ends:
            return True
    return False


def _goes_on(words: Iterable[tuple[str, str]]) -> bool:
    """Tell whether a person is told behind a comma or "and": ``a film, stage and radio actor``."""
    for word, sign in words:
        if person_noun(word):
            return True
        if word in _SMALL or word in _RELATIVE or word.endswith("ed") or sign in tuple(".;:("):
            return False
    return False


_HONOURED = lazy(r"\b[Nn]amed (?:after|for|in hono(?:u?)r of) (?:[\w'’.-]+ ){0,5}$")


def is_honoured(mention: Mention) -> bool:
    """Tell whether something is named after *mention*."""
    return _HONOURED.search(mention.before) is not None
