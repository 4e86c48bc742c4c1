"""Context: what a construction says of somebody by what else its paragraph speaks of."""

from __future__ import annotations

import re
from functools import cache

from milacli.article.model import BlockKind
from milacli.english.gazetteer import is_full_name
from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.construction import Construction
from milacli.reading.films import FAR, FILM
from milacli.reading.patterns import LONGEST, PIECES, charset
from milacli.reading.phrases import Title, match_roles
from milacli.reading.presidents import is_of_land, is_of_state
from milacli.reading.senses import sense_of
from milacli.reading.streams import Stream
from milacli.reading.turns import MOVED, NO_SPORT, TIES, says_else

_S = letter("'s")
_SONG = lazy(r"\b(?:[Ss]ong|[Ss]ingle|[Aa]lbum|[Aa]nthem|[Hh]ymn)s?\b")
_CODE = lazy(
    r"\b(?:[Ss]oftware|[Oo]pen[- ]source|[Cc]ommand[- ]line|[Cc]odebase|[Ss]ource code|[Pp]lug-?in|"
    r"[Cc]ompiler|[Pp]arser|"
    r"(?:Python|Rust|JavaScript|TypeScript|Java|Ruby|PHP|Go|Perl|C)"
    r" (?:library|package|module|program|tool|script))\b"
)
_NO_SONG = lazy(
    r"\b(?:[Ff]ilm|[Mm]ovie|[Ee]pisode|[Nn]ovel|[Bb]ook|[Pp]lay|[Ss]cript|[Ss]creenplay|[Aa]rticle)s?\b"
)
# "studied at Ely (Bachelor of Arts)": who holds a degree is no student any more.
# "(BSc, 1970)", "and graduated", "receiving her PhD"
_DEGREE = lazy(
    r"\((?:Bachelor|Master|Doctor|B\.?A|B\.?Sc|M\.?A|M\.?Sc|M\.?B\.?A|Ph\.? ?D)\b"
    r"|(?:(?<!not )(?<!who )(?<!never )(?<!without )\bgraduat(?:ed|ing)"
    r"|\b(?:receiv|earn|obtain|gain|complet|award|tak|took|w[io]n)[a-z]* (?:[a-z'’-]+ ){1,3}"
    r"(?:degrees?|doctorate|diploma|Ph\.?D|B\.?A|B\.?Sc|M\.?A|M\.?Sc|LL\.?[BM]|[MJ]\.?D|MBA|"
    r"[BM]\.?F\.?A|D\.?Phil|[Bb]achelor|[Mm]aster|Doctor of))\b"
)
_AT_SCHOOL = lazy(r" (?:from|at|to) (?:the )?\W*[A-Z]")

# What stages a director: "the opera, directed by Ada".
_STAGED = lazy(r"\b(?:opera|operetta|pageant|production|play|musical|revue|sketch|short|shorts)\b")
_FOUGHT = lazy(r"\b(?:attack|assault|siege|offensive|raid|retreat|bombardment|fire|traffic)\b")


def is_purpose(stream: Stream, first: int, last: int) -> bool:
    """Tell whether a clause from *first* on names what is yet to be: ``to train as a vicar``.

    ``left to become a vicar``, but ``was the first to become a vicar``.
    """
    said = _PURPOSE.search(fold(stream.text(first, last)))
    if said is None or said.start():
        return said is not None and said[1] is not None
    before = stream.shape[max(0, first - FAR) : first]
    return set(chars("ordinal") + letter("only")).isdisjoint(before)


_PURPOSE = lazy(r"\bto (?:\w+ly )?(?:(train|retrain|study|qualify|learn)\b|become an?\b)")


def is_of_another(row: Construction, stream: Stream, name: int) -> bool:
    """Tell whether a role is another's: ``praised by Ada as``, ``Founder: Ada's brother``."""
    if row.pattern.endswith("<with name>"):
        return _with_as().match(stream.shape, name) is not None
    if says_else(row, stream, name):
        return True
    if row.name == "label" and stream.shape[0] in chars("gerund", "ing"):
        # "Turning professional, Ada left", not "Acting dean: Ada"
        return stream.shape[name - 1] == "," and fold(stream.text(0, 1)) != "acting"
    if row.name == "after years as":
        return _SPENT.match(stream.text(0, name)) is None
    if row.name == "label later":
        start = max(0, name - LONGEST)
        sign = max(stream.shape.rfind(sign, start, name) for sign in (":", DASH))
        return not _opens_with_label(stream, stream.shape[sign])
    if row.name in ("label", "inverted", "inverted later", "inverted bare", "replaced by"):
        return stream.shape[name + 1 : name + 2] == _S
    if row.name in (
        "list intro",
        "roles include",
    ):  # "Ada stars as Constable Bo", not "stars such as Constable Bo"
        return _AS_ALONE.search(stream.text(max(0, name - FAR), name)) is not None
    if row.name == "gapped":
        # "elected mayor, and Ada Lind clerk"; not "a poet, Acme engineer and"
        full = " " in stream.text(name, name + 1)
        return not full or not any(_is_appointing(stream, n) for n in range(name))
    before = stream.text(name - 1, name) if name > 1 and row.name == "name as" else ""
    if before != "by":
        return before == "under"
    verb = fold(stream.text(name - 2, name - 1))
    return not {"known", "say"}.isdisjoint(classes_of(verb, "participle"))


# "After two years as", "Following a career in Venn as", not "After his election as"
_SPENT = lazy(
    r"(?:After|Following|During|Since) (?:(?!h(?:is|er)\b)[\w'’-]+ ){0,4}"
    r"(?:years?|months|weeks|decades?|career|jobs?|roles?|seasons?|spells?|stints?|terms?|time|tenure|"
    r"apprenticeship)\b"
)


def begins_anew(stream: Stream, name: int, last: int) -> bool:
    """Tell whether the role behind a comma, up to *last*, is no apposition to *name*.

    ``The dean is Ada, the clerk is Bo``, ``Dean: Ada, clerk: vacant``.
    """
    shape = stream.shape
    named = shape[last + 1 : last + 2] == NAME
    if shape[last : last + 1] == ":" or (shape[last : last + 1] == DASH and named):
        return _opens_with_label(stream, shape[last])
    if shape[last : last + 1] not in (*chars("be", "have", "modal", "do"),):
        return False
    if fold(stream.text(name + 2, name + 3)) in _DEFINITE and "(" not in _between(stream, last):
        return not _verbs().isdisjoint(shape[max(0, name - LONGEST) : name])
    return _is_named().match(shape, last) is not None


_DESCRIBING = frozenset(
    "responsible famous notable critical capable able fond close active loyal sympathetic popular "
    "eligible instrumental influential proficient fluent integral crucial hostile friendly native "
    "central essential pivotal key sceptical skeptical expert prominent unknown similar contrary "
    "important unable unwilling willing ready due subject happy".split()
)


def is_end(stream: Stream, last: int) -> bool:
    """Tell whether a role may end before the token *last*: ``an artist responsible for``.

    Or ``a lawyer ten years her senior``.
    """
    if stream.shape[last : last + 1] != letter("zzz"):
        return True
    aged = stream.text(last + 1, last + 2) == "years"
    return aged or fold(stream.text(last, last + 1)) in _DESCRIBING


def is_listed(stream: Stream, first: int, last: int) -> bool:
    """Tell whether the role from *first* to *last* may be another of those listed.

    ``Ada, the mayor, Dr. Bo and Cy``, ``They were Ada, the mayor and the bishop.``
    """
    if fold(stream.text(first, first + 1)) != "the":
        return False
    if _another().match(stream.shape, last) or _is_joined_name(stream, first, last):
        return True
    joint = _and_the().match(stream.shape, last)
    if joint is None or fold(stream.text(joint.end() - 1, joint.end())) != "the":
        return False
    other = match_roles(stream.shape, joint.end() - 1, len(stream.shape))
    if other is None:
        return False
    if re.match(f"[{chars('and')}]{NAME}", stream.shape[other.last : other.last + 2]):
        return True
    if len(joint[0]) < 2 or stream.shape[other.last : other.last + 1] not in ("", ";"):
        return False
    before = fold(stream.text(max(0, first - FAR), first)).split()
    return len(joint[0]) > 2 or not _LISTING.isdisjoint(before)


def _is_joined_name(stream: Stream, first: int, last: int) -> bool:
    """Tell whether a role seems to be of somebody who is listed: ``mayor of Orm and Ada Lind``."""
    joined = stream.shape[last - 1] == NAME and stream.shape[last - 2] in chars("and")
    return joined and last - 3 > first and is_full_name(stream.text(last - 1, last))


_LISTING = frozenset(
    "include includes included including were are among between comprise comprised comprises "
    "consisted consists".split()
)
"""Words before several people."""


@cache
def _another() -> re.Pattern[str]:
    """Return what goes on with one more name: ``, Dr. Ada Lind and``, ``and the poet Bo Li``."""
    verb = charset(ranked(3, 3) + chars("be", "have", "modal"))
    return lazy(f"[,{chars('and')}](?:{PIECES['{titled}']}){NAME}(?!{_S}|{verb})")


@cache
def _with_as() -> re.Pattern[str]:
    """Return names that are told what they were: ``founded with Ada and Bo as teachers``."""
    return lazy(
        f"{NAME}(?:[,{chars('and')}]{{1,2}}{NAME}){{0,9}}{letter('as')}(?!{letter('well')})"
    )


@cache
def _and_the() -> re.Pattern[str]:
    joint = charset(chars("and"))
    return lazy(f"(?:,{joint}?|{joint}){charset(chars('determiner'))}")


def _between(stream: Stream, at: int) -> str:
    """Return the text between the token *at* and the one before it."""
    return stream.block.text[stream.spans[at - 1].end : stream.spans[at].start]


_DEFINITE = frozenset("the its his her their".split())


@cache
def _verbs() -> frozenset[str]:
    """Return the characters of all that may be a verb."""
    return frozenset(ranked(3, 3) + chars("be", "have", "modal", "do", "participle", "gerund"))


@cache
def _is_named() -> re.Pattern[str]:
    """Return what says who has a role: ``is Ada Lind``, ``was the late Bo Li``."""
    aux = charset(chars("be", "have", "modal", "do", "adverb", "ly"))
    return lazy(f"{aux}{{1,9}}(?:{PIECES['{titled}']})?{NAME}(?!{_S})")


def _opens_with_label(stream: Stream, sign: str) -> bool:
    """Tell whether *stream* begins with a label of this *sign*: ``Dean: Ada``, ``Dean – Ada``.

    In brackets a colon is enough: ``Orm Mill (built in 1931; dean: Ada)``. Or what it lists does:
    ``The officers: Dean – Ada``.
    """
    if stream.is_bracket and sign == ":":
        return True
    shape = stream.shape
    listed = shape.find(":", 0, LONGEST) + 1 if sign == DASH else 0
    phrases = [match_roles(shape, start, len(shape)) for start in {0, listed}]
    return any(phrase is not None and shape[phrase.ends[0] :][:1] == sign for phrase in phrases)


# "Ada and Bo, 2015", "Ada et al. 2015": what a work is cited by.
@cache
def _citation() -> re.Pattern[str]:
    others = f"(?:[,{chars('and')}]{{1,2}}{NAME})"
    more = f"{letter('et')}{letter('al')}"
    return lazy(f"{NAME}(?:{others}*(?:{more})?,|{others}+|{others}*{more})[{chars('year')}]")


def is_citation(shape: str) -> bool:
    """Tell whether a bracket is all names and a year: ``Ada and Bo, 2015``."""
    return chars("year") in shape and _citation().fullmatch(shape) is not None


def has_company(shape: str, name: int) -> bool:
    """Tell whether what the subject at *name* does others do, too: ``Ada, along with Bo, left``."""
    if shape[name + 1 : name + 2] == ",":
        return shape[name + 2 : name + 3] in (*chars("alongside"), letter("with"))
    along = shape[name + 1 : name + 2] in (*chars("alongside"),)
    return along and shape[name + 2 : name + 3] == letter("with")


_AS_ALONE = lazy(r"(?i)(?<!such)(?<!\bas well) as(?: [\w'’.-]+){0,3}$")


def _is_done(row: Construction, stream: Stream) -> bool:
    """Tell whether who studied took a degree there: the sentence names no other school."""
    text = stream.block.text[slice(*stream.sentence)]
    schools = sum(1 for _ in _AT_SCHOOL.finditer(text)) + (row.name == "attended")
    degree = _DEGREE.search(text)
    return degree is not None and (schools < 2 or degree[0][0] == "(")


def _is_appointing(stream: Stream, at: int) -> bool:
    """Tell whether the token *at* says that somebody comes into an office."""
    verbs = classes_of(fold(stream.text(at, at + 1)), "finite")
    return not {"appoint", "become"}.isdisjoint(
        (*verbs, *classes_of(fold(stream.text(at, at + 1)), "participle"))
    )


STAGE = frozenset(("musician", "performer", "athlete"))
"""Who appears as what they are."""


_STUDIES = frozenset(("studied", "read", "educated", "attended"))


def tags_of(row: Construction, stream: Stream) -> tuple[str, ...]:
    """Return the tags of *row* in *stream*: "it" that somebody wrote is what the text is about."""
    if row.name == "leadership of" and "editorship of" in stream.text(0, len(stream.spans)):
        return ("writer",)
    if row.name == "directed by" and FILM.search(stream.around()):
        bodies = chars("organisation", "school")
        return tuple(row.tags.split()) if set(bodies) & set(stream.shape) else ("performer",)
    if row.name == "directed by":
        text = stream.text(0, len(stream.spans))
        if (fought := _FOUGHT.search(text)) or _STAGED.search(text):
            return () if fought else ("performer",)
    if row.name == "composed by" and fold(stream.text(0, 2)) == "recorded by":
        return ()  # "Recorded by: Ada", in minutes
    if row.name in _STUDIES and _is_done(row, stream):
        return ("alumni",)
    unlike = _UNLIKE.get(row.name)
    if unlike is not None and unlike.search(stream.text(0, len(stream.spans))):
        return ()
    if row.name == "software by" and (
        thought := _THOUGHT.search(stream.text(0, len(stream.spans)))
    ):
        return () if thought[1] else ("researcher",)
    if row.name in ("written by", "wrote titled"):
        text = stream.around()
        if _SONG.search(text) and not _NO_SONG.search(text):
            return ("musician",)
        if _CODE.search(text):
            return ("maker",)
    return tuple(row.tags.split())


def families_of(row: Construction, title: Title, stream: Stream, first: int) -> tuple[str, ...]:
    """Return the tags of *title*, said by *row* from token *first* on.

    "President Ada" reigns, "Orm's president Ada" manages.
    """
    if (told := sense_of(title, stream)) is not None:
        return told
    if title.is_kin and row.name in _BY_REPUTE:
        return ()  # "known as the father of Orm"
    if title.is_kin and row.name == "role before":
        return _ordained(title, stream) or title.families
    chief = title.text in ("Chief", "Don") and row.name == "role before"  # "Chief Ada Lind"
    if chief or (title.text in _PERSONAL and _is_personal(stream, title.first - 1)):
        return ()  # "his manager": of him, and of no body
    if title.text == "captain" and _TEAM.search(stream.text(0, len(stream.spans))):
        return ("athlete",)
    if fold(title.text) == "captain" and row.name.startswith("label"):
        return ("athlete",) if _PLAYED.search(stream.around()) else title.families
    if title.head == "defender" and title.text.islower() and " " not in title.text:
        return ("athlete",) if _TEAM.search(stream.around()) else title.families
    before = row.name in ("role before", "roles before") and is_of_state(title, stream, first)
    return ("politician",) if before or is_of_land(title, stream) else title.families


_BY_REPUTE = ("known as", "became known as", "considered")


def _is_personal(stream: Stream, owner: int) -> bool:
    """Tell whether the token *owner* says whose somebody is: ``his``, ``Ada's``, no ``club's``."""
    if owner > 1 and stream.shape[owner] in chars("and"):
        owner -= 2  # "his wife and manager"
    if owner < 1 or stream.shape[owner] != _S:
        return owner >= 0 and fold(stream.text(owner, owner + 1)) in ("his", "her", "their", "my")
    return stream.shape[owner - 1] in NAME + PRONOUN + OPAQUE + ranked(0, 0)


# "Her body was discovered by", "Her relics were translated to Venn by": no science, no writing.
_FOUND = lazy(
    r"\b(?:[Ss]he|[Hh]e|body|bodies|corpse|remains|diar(?:y|ies)|letters?|manuscripts?|wreck|plot|"
    r"fraud|note|error|talent|group|band|trio|duo|quartet|singer|actress|actor|model|player|"
    r"striker|boxer|voice)\b(?: \w+){0,3}? (?:was|were|been) (?:\w+ly )?(?:re)?discovered\b"
)
_UNLIKE = {
    "invented by": _FOUND, "written by": MOVED, "invented with": TIES, "won at sport": NO_SPORT
}  # fmt: skip
_THOUGHT = lazy(
    r"\b(?:(architecture)|theorem|theory|method|technique|algorithm|model|dataset|protocol)s? by\b"
)
_PERSONAL = frozenset("manager deputy secretary agent".split())
_TEAM = lazy(r"\b(?:team|club|squad|side|coach|match|season|league)\b")
_PLAYED = lazy(
    r"(?i)\b(?:team|club|squad|coach|match|season|league|scorers?|goals?|points|pts|cup|innings|"
    r"wickets?|rovers|united|wanderers|f\.?c|a\.?f\.?c|xi)\b"
)


def _ordained(title: Title, stream: Stream) -> tuple[str, ...]:
    """Return the tag of ``Sister Ada`` and ``Father Bo``, of nobody's, in prose."""
    before = stream.shape[title.first - 1 : title.first]
    owned = bool(before) and before in chars("possessive", "determiner") + _S
    prose = stream.block.kind is BlockKind.PARAGRAPH
    ordained = title.text in ("Sister", "Brother", "Father", "Mother")
    return ("clergy",) if ordained and prose and not owned else ()
