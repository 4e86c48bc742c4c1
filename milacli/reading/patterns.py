"""The notation of the constructions made regular expressions over shapes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, UNUSED, chars, letter, ranked
from milacli.reading.construction import BRACKET, START, Construction
from milacli.reading.sign_rows import Sign


def charset(found: Iterable[str], *, negated: bool = False) -> str:
    """Return a set of a regular expression that holds the characters *found*, in ranges.

    A range runs on over characters that stand in no shape: fewer ranges compile sooner.
    """
    ranges: list[list[str]] = []
    next_place = -1
    for char in sorted(set(found)):
        place = _PLACES.get(char, -1)
        if ranges and place == next_place:
            ranges[-1][1:] = [char]
        else:
            ranges.append([char])
        next_place = place + 1
    joined = "".join(["-".join(ends) for ends in ranges])
    # What would mean something else in a set stands in no shape.
    return f"[{'^' if negated else ''}{joined}]"


_PLACES = {
    char: place
    for place, char in enumerate(char for char in map(chr, range(512)) if char not in UNUSED)
}


def words(text: str) -> str:
    """Return the characters of the words of *text*, which the alphabet lists as literals."""
    return "".join(letter(word) for word in text.split())


LONGEST = 60
"""Words of a role phrase, or from a verb to what hangs on it; to look for more is not linear."""
NOUN = charset(ranked(0, 0))
VERB = charset(ranked(3, 3))
_S = letter("'s")
_AND = chars("and")
ADVERB = charset(chars("adverb", "ly"))
ADVERBS = f"{ADVERB}{{0,9}}"
DETERMINER = charset(chars("determiner", "possessive"))
_DETERMINERS = f"{DETERMINER}{{0,9}}"
_BEFORE_HEAD = (
    "".join(c for c in ranked(0, 1) if c not in chars("starring", "intro", "month") + letter("as"))
    + letter("law")
    + NAME
    + OPAQUE
    + '"/'
)
_NO_LY = "".join(c for c in _BEFORE_HEAD if c not in chars("ly"))
MODIFIER = charset(_NO_LY)
_INNER_CHARS = "".join(
    c
    for c in _NO_LY
    if c not in chars("ed", "ing", "participle", "gerund")
    and (c not in ranked(0, 0) or c in chars("plural", "weak", "=justice", "=saint"))
)
_INNER = charset(_INNER_CHARS)
_ING = charset(c for c in chars("ing") if c not in chars("gerund"))
_LY = charset(chars("ly"))
_SOFT = chars("ed", "ly")
_PARTICIPLE = charset(chars("ed", "participle", "premodifier"))
_EXTENDING = set(chars("word", "thing", "body")) - {letter("as")}
_EXTENSION = charset({*_EXTENDING, *chars("ed"), letter("operating")})
_PLAIN = charset(c for c in _NO_LY if c not in ranked(0, 0) + NAME + OPAQUE)


def _phrase(head: str) -> str:
    """Return a noun phrase up to its head: ``Welsh glass painter``, ``chief executive officer``."""
    titled = charset(chars("postposed", "=elect"))
    # "a newly elected mayor", "an elected mayor", not "that elected mayor"
    elected = f"(?<={DETERMINER})(?<![{words('that this')}])(?!{letter('educated')})"
    done = f"(?:{_LY}|{elected}){_PARTICIPLE}"
    # "first and only", "first, and to date only,"
    only = f",?[{_AND}],?{charset(words('so far to date'))}{{0,2}},?{letter('only')},?"
    # "famous early 18th century painter"
    century = f"(?:{MODIFIER}{{0,2}}?{_LY}?{charset(chars('ordinal'))}{letter('century')})?"
    before = f"(?:{done})?(?:{_PLAIN}{{1,4}}(?:{only}|[{_AND}]))?{century}{MODIFIER}{{0,7}}?"
    # "junior United States senator", "professional Orm football defensive end"
    longer = (
        f"(?:(?:{_PLAIN}{{1,2}}[{_AND}])?{_EXTENSION}{{0,2}}|(?<={letter('junior')}){OPAQUE}"
        f"|{_EXTENSION}{{3}}(?!{charset(chars('weak'))})){NOUN}"
    )
    return f"{before}{head}(?:{longer})*{titled}?"


_OPENING = (
    f"{ADVERBS}(?:{DETERMINER}{letter('of')})?{_DETERMINERS}(?:(?<={DETERMINER}){ADVERB})?"
    f"(?:{MODIFIER}{{1,5}}{_S}{DETERMINER}?{ADVERB}?)?"
    f"(?:(?<={DETERMINER})(?:{_PLAIN}{{1,2}},){{1,3}}[{_AND}]?"
    f"(?!{charset(chars('ing', 'gerund', 'finite'))}))?"
)
_TIME = charset(ranked(2, 2) + chars("month"))
_NO_ROLE = f"(?!{_DETERMINERS}{MODIFIER}{{0,4}}?{NOUN})"
# "of law, music and chess"; no names: "of law, Ada and Bo"
_ITEM_OF = f"{_NO_ROLE}{DETERMINER}?{charset(c for c in _INNER_CHARS if c != NAME)}{{1,4}}"
_LISTED = f"(?:,{_ITEM_OF}){{1,5}},?[{_AND}]{_ITEM_OF}(?![{NAME}]|{VERB})"
# "cellist with the Orm Orchestra", "clerk with a mining company"; no "cook with a college degree"
_WITH = (
    f"{letter('with')}{DETERMINER}?(?:{OPAQUE}|{MODIFIER}{{0,2}}?"
    f"{charset(chars('school', 'organisation', 'company', 'military'))})"
    f"(?!{charset(ranked(0, 1) + NAME)})"
)
# "mother of four"
_OF_SOME = (
    f"(?<={charset(chars('kin'))}){letter('of')}{charset(chars('determiner'))}(?=[,;{_AND}]|$)"
)
# "of student affairs", "of gender studies", "of the general staff"
_FIELD_OF = (
    f"{NOUN}{charset({*_EXTENDING, letter('studies')})}|{letter('studies')}"
    f"|(?<={DETERMINER}){NOUN}{letter('staff')}"
)
# "of the group's holding company"
_OWN_ING = f"{_S}{charset(chars('ing', 'gerund'))}(?={_INNER})"
_COMPLEMENT = (
    f"(?:(?!{letter('in')}{charset(chars('possessive'))})"
    f"{charset(words('of at for in to from on against'))}"
    f"(?!{_TIME})(?!{charset(words('that this'))})"
    f"{DETERMINER}{{0,2}}(?!{_TIME}|{charset(chars('ordinal'))}{letter('century')})"
    f"(?!{charset(chars('belongings'))})"
    f"(?:(?<={letter('of')}){VERB}|(?<={DETERMINER}){_ING}{_INNER}{{1,3}}|{_ING}(?![{NAME}{OPAQUE}]|{DETERMINER})|(?:{_OWN_ING}|[{_SOFT}]?{_INNER}|{_FIELD_OF}){{1,7}})(?:{_S}{_INNER}{{1,3}})?"
    f"(?:{_LISTED}|[{_AND}]{_NO_ROLE}{DETERMINER}?{_INNER}{{1,4}}(?!{VERB}))?|{_WITH}|{_OF_SOME})*"
)
ROLE = f"{_OPENING}(?P<phrase>{_phrase(NOUN)})(?P<complement>{_COMPLEMENT})"
_POINT = ranked(2, 2) + chars("month", "ordinal") + words("to") + f"~{DASH}"
_MOMENT = f"{charset(_POINT + chars('and'))}{{0,5}}{charset(_POINT)}"
_WHEN = f"(?:{charset(chars('temporal') + words('in from'))}{DETERMINER}?{_MOMENT})"
STOPS = (
    ranked(3, 3)
    + chars("but", "subordinate", "be", "have", "modal", "do", "not", "when")
    + f";{DASH}|"
)
"""What ends the part of a clause that hangs on a verb."""
_WELL = words("as well as")
# "a painter trained by Ada, and a poet", "living in Venn, as well as an author"; without a comma
# only behind a place or field: "based in Venn and a poet", not "born to a baker and a poet"
_REDUCED = (
    f"(?:{ADVERB}{{0,2}}"
    f"{charset(chars('participle', 'ed', 'gerund', 'ing') + words('born educated'))}"
    f"(?:{charset(words('by in at from for to on'))}"
    f"{charset(STOPS + ',' + _AND, negated=True)}{{1,6}}(?=,(?:[{_AND}]|{_WELL}){DETERMINER})"
    f"|{charset(words('in at from'))}{charset(NAME + OPAQUE + chars('school', 'body'))}{{1,4}}"
    f"(?=[{_AND}]{DETERMINER}))"
    f"|{letter('zzz')}{letter('in')}[{NAME}{OPAQUE}]{{1,4}}(?=[{_AND}]{DETERMINER})"
    f"|,?{letter('zzz')}{charset(words('for in at'))}"  # ", famous for her bowls, and"
    f"{charset(STOPS + ',' + _AND, negated=True)}{{1,6}}(?=,[{_AND}]{DETERMINER})"
    f"|{charset(chars('gerund', 'ing'))}{charset(words('on in'))}{_PLAIN}{{1,3}}"
    f"(?=[{_AND}]{DETERMINER}))"
)
# "and, for many years, mayor", "until the war and later mayor"
_PASSING = (
    f"{charset(chars('temporal') + words('for in at'))}"
    f"{charset(STOPS + ',' + _AND + NAME + OPAQUE, negated=True)}{{1,4}}"
)
_DURING = f"{charset(chars('temporal'))}{DETERMINER}{charset(ranked(1, 1))}{{1,2}}(?=,?[{_AND}])"
# "was by trade a baker", "was, at various times, a cook", "was for much of her life a nurse"
_INNER_WHEN = charset(
    c
    for c in f"{_NO_LY}{ranked(2, 2)}" + chars("month", "ordinal", "adverb")
    if c not in ranked(0, 0) + NAME + OPAQUE + chars("film", "text", "music")
)
SOMEHOW = (
    f"{charset(chars('preposition', 'temporal'))}(?:{charset(chars('possessive'))}{NOUN}|"
    f"{DETERMINER}{{0,2}}{_INNER_WHEN}{{1,4}}?|{DETERMINER}(?={letter('of')}))"
    f"(?:{letter('of')}{DETERMINER}{{0,2}}{_INNER_WHEN}{{1,2}}?)?"
    f"(?:[{_AND}](?:{charset(ranked(2, 2))}|{DETERMINER}))?"  # "between 1950 and 1960"
)
_MEANWHILE = (
    f",?(?:{SOMEHOW}){{1,2}}(?:,|(?={DETERMINER})|(?<={charset(ranked(2, 2))}))"
    f"|{charset(chars('ordinal'))}(?={letter('a')})"
)
_FOR_LONG = (
    f"{letter('for')}{charset(chars('determiner', 'figure'))}{{1,2}}{_PLAIN}{{1,2}}(?=[,{_AND}])"
)
_BY_TRADE = f"{letter('by')}{_PLAIN}{{1,2}}(?=,?[{_AND}])"  # "a lawyer by training and a poet"
_SINCE_THAT = f"{charset(chars('temporal'))}{letter('that')}"  # "and before that abbot"
_LATER = f"(?:,(?:{_WHEN}+|{ADVERB}+|{_PASSING}),|{_WHEN}|{_SINCE_THAT}|{SOMEHOW}(?={DETERMINER}))?"
# "mayor of Venn, Ohio, and later"
_REGION = f"(?<=[{NAME}{OPAQUE}{_S}]),[{NAME}{OPAQUE}](?=(?:,{_WHEN})?,?[{_AND}]{ADVERB})"
JOINT = (
    f"(?:{_REGION})?(?:{_WHEN}|{_DURING}|{_BY_TRADE}|{_FOR_LONG}|,{_WHEN}(?=,))*{_REDUCED}?"
    f"(?:,?{_WELL}|[,;][{chars('and', 'but')}]?|[{_AND}/]|[{chars('but')}](?={letter('also')}))"
    f"{_LATER}{ADVERBS}"
)
_INTRO = charset(chars("intro", "be") + ":")
# "is a startup founder"; but "is a startup founded in", "is a beer first brewed in"
_NO_END = charset(c for c in ranked(0, 1) if c not in chars("ed", "ly", "ordinal"))
# "is a film, stage and television actress"
_ALSO = f"(?:[,{_AND}]{{1,2}}{MODIFIER}{{0,3}}?){{1,3}}?{NOUN}"
# No publisher, who may be somebody.
_THINGS = charset(
    c
    for c in chars(
        *"thing body company organisation film music text technical school military chamber board "
        "award medal corporate game".split()
    )
    if c not in ranked(0, 0)
)
_ORGANISATION = charset(chars("organisation", "school"))
_CLOSING = charset(
    ranked(3, 3)
    + chars("subordinate", "but", "and", "be", "have", "modal", "preposition", "relative")
    + chars("temporal")
)
_AUXILIARY = chars("be", "have", "modal")
_NO_MORE = f"(?!{NAME}|[,{_AND}]{NAME}(?!{charset(ranked(3, 3) + _AUXILIARY)}))"
PIECES = {
    "{title}": charset(_NO_LY + chars("determiner", "possessive", "adverb")),
    "{adverb}": ADVERB,
    "{determiner}": DETERMINER,
    "{aux}": charset(chars("have", "modal", "do", "adverb", "ly")),
    "{gap}": charset(STOPS, negated=True),
    "{any}": "[^;]",
    "{modifier}": MODIFIER,
    "{name}": f"[{NAME}{OPAQUE}]",
    "{quoted}": '"',
    # "directed Orm Mills", not "directed the film Orm"
    "{body}": f"(?:{charset(chars('body'))}|(?<![{chars('film', 'music', 'text')}]){OPAQUE})",
    "{intro}": _INTRO,
    "{comma}": f"[,{DASH}]",
    "{label}": f"[:{DASH}|,]",
    "{listed}": f"(?:[,;]|:(?=[^:,;]{{1,9}}{DASH}))",
    "{sign}": f"[:{DASH}]",
    "{titled}": f"{DETERMINER}?{_PLAIN}{{0,4}}{charset(ranked(0, 0) + chars('honorific'))}{{1,2}}",
    "{since}": f"{_WHEN}",
    "{meanwhile}": _MEANWHILE,
    "{no object}": f"(?:{charset(STOPS + PRONOUN + words('him them her us me'), negated=True)}"
    f"|{letter('her')}(?={MODIFIER}))",
    "{nobody}": charset(STOPS + ranked(0, 0) + NAME + PRONOUN + words("him them"), negated=True),
    "{cells}": r"(?:\|[^|]*){0,3}\|",
    "{stop}": f"(?=[,;:{DASH}|]|$|{_CLOSING}|{charset(ranked(2, 2))})",
    "{end}": f"(?=[,;:{DASH}|]|$|{_CLOSING}){_NO_MORE}",
    # "a poet she admired", "an artist responsible for", "a cook ten years her senior"
    "{close}": f"(?=[,;:{DASH}|]|$|{_CLOSING}|{charset(chars('whose'))}"
    f"|{charset(PRONOUN + chars('others'))}{ADVERB}?"
    f"{charset(ranked(3, 3) + chars('ed') + _AUXILIARY)}"
    f"|{letter('zzz')}{charset(words('for of to in with'))}"
    f"|{charset(words('ten twenty-four'))}{letter('years')}{charset(words('her his older'))}"
    f"|{charset(ranked(2, 2))}{charset(ranked(1, 1))}"
    f"|{ADVERB}{charset(words('of at in with from'))}){_NO_MORE}",
    "{no noun}": f"(?!{charset(chars('word', 'thing', 'body') + NAME)})",
    "{no employer}": f"(?<![{chars('appointing')}]{letter('by')})(?<![{words('for to at')}])",
    "{no aside}": f"(?<!{NAME},)(?<!{letter('of')})(?:(?<![{_AND}])|(?<=[,;{NAME}][{_AND}]))",
    "{belonging}": f"(?:{charset(words('of from'))}{charset(chars('determiner'))}?"
    f"{MODIFIER}{{1,3}}?)",
    "{no place}": f"(?<!{NAME}[{words('of from')}])(?<!{words('born in')})",
    "{aside}": f"(?=[,;{DASH}]|$)",
    "{no officer}": f"(?<!{charset(chars('officer'))})",
    "{no determiner}": f"(?!{DETERMINER})", "{no name}": f"(?!{NAME})",
    "{no s}": f"(?!{_S})",
    "{no such}": f"(?<!{letter('such')})",
    "{no this}": f"(?!{letter('this')})",
    "{no person}": f"(?!,?{ADVERBS}{PRONOUN})",
    "{no gloss}": f"(?!{MODIFIER}{{0,2}}{charset(chars('text', 'film', 'music', 'game'))})",
    # What a subject does, not "A clerk who left, Ada said, wept"
    "{verbal}": f"(?={charset(ranked(3, 3) + _AUXILIARY + chars('do', 'adverb', 'ly', 'ed'))})"
    "(?!.,)",
    "{no label}": "(?!:)", "{no game}": f"(?!{charset(chars('game', 'year'))})",
    "{doing}": f"(?:{charset(chars('ing', 'gerund'))}{charset(STOPS, negated=True)}{{0,60}})",
    "{organisation}": _ORGANISATION,
    "{no organisation}": f"(?!{_DETERMINERS}{MODIFIER}{{0,4}}?{_ORGANISATION})",
    "{alongside}": charset(chars("alongside") + words("with")) + "{1,2}",
    "{consists}": charset(chars("consists", "intro", "be") + f":{DASH}") + f"{letter('of')}?",
    "{at}": charset(words("at in under with from")),
    "{figures}": charset(ranked(2, 2)), "{from}": charset(words("from by")),
    "{not metal}": charset(STOPS + chars("metal"), negated=True),
    # Not ", that the mill"
    "{thing phrase}": f"(?!{letter('that')}{DETERMINER}){_DETERMINERS}"
    f"{MODIFIER}{{0,6}}?{_THINGS}(?!{_NO_END})(?!{_ALSO})",
    "{who}": charset(words("who") + chars("whose")),
    "{life}": f"(?:{charset(words('born') + chars('life'))}|{charset(ranked(2, 2))}[~{DASH}])",
    "{joint}": f"[,;{DASH}{chars('and', 'but', 'year')}]",
    "{kinsfolk}": charset(set(chars("kin")) & set(chars("plural"))),
    "{person}": PRONOUN, "{dash}": DASH,
    "{whom}": charset(chars("objective") + words("him her them")),
    "{other verb}": VERB,
}  # fmt: skip
"""What stands in for the classes of the notation that are more than a class of the alphabet."""

# "{lead|lead.ing}*", "<roles of several>", "as?", "[", "]?"
ITEM = lazy(r"(<[^>]+>|\{[^}]+\}|\[|\]|\(|[^\s?*+\]]+)([?*+]?)")
ROLE_ITEMS = ("<role>", "<roles>", "<roles of several>")
_A_NAME = f"(?P<name>[{NAME}{PRONOUN}{OPAQUE}])"
_LAST_NAME = f"{_A_NAME}(?!{_S}|{MODIFIER}{{0,2}}?{NOUN})"
"""A name that is no modifier, as Acme is in "by Acme engineers"."""
_LAZY = ("{gap}", "{any}", "{title}", "{no object}", "{nobody}")
_MOST = {"": "", "?": "?", "*": "{0,9}", "+": "{1,9}"}
_MOST_LAZY = {"": "", "?": "??", "*": "{0,60}?", "+": "{1,60}?"}
"""How often a class may be repeated: no sentence asks for more, and a run without an end, looked
for from each of its words, would take time in its square."""
# "by Ada", "by the former Orm engineer Ada", "by engineers from Orm, including Ada"
_PLACED = (
    f"(?:{charset(words('of from at in'))}{DETERMINER}?(?:[{NAME}{OPAQUE}]|{MODIFIER}{{1,2}}))?"
)
# "by two doctors from Orm, Ada and Bo", "by Orm's first doctor, Ada"
_WHOSE = f"(?:{DETERMINER}{{1,2}}|{DETERMINER}?{MODIFIER}{{1,4}}{_S})"
_APPOSED = f"{_WHOSE}{MODIFIER}{{0,3}}?{NOUN}{_PLACED},"
# "by Bishop of Orm Bo", "by the Minister of Health Ada"
_OFFICE = (
    f"{DETERMINER}?{MODIFIER}{{0,3}}?{NOUN}{letter('of')}{DETERMINER}?"
    f"(?:[{NAME}{OPAQUE}]|{MODIFIER}){{1,3}}?"
)
# "by the brewer and amateur astronomer Ada"
_JOINED = f"{DETERMINER}{MODIFIER}{{0,3}}?{NOUN}{charset(_AND)}"
_INTRODUCED = (
    f"(?:{charset(STOPS, negated=True)}{{1,15}}?,?{_INTRO}+|{_APPOSED}|{_OFFICE}|{_JOINED})??"
)
LINKED_NAME = f"{ADVERBS}{_INTRODUCED}{PIECES['{title}']}{{0,60}}?{_LAST_NAME}"


LINKS = {"<by name>": "by", "<with name>": "with", "<to name>": "to"}
"""How a name may hang on a verb before it, by the preposition."""


class Compiled(NamedTuple):
    """A row as regular expressions, for what stands before its role phrase and behind."""

    before: re.Pattern[str] | None
    role: str
    """The item of the notation that stands for the role phrase, if the row has one."""
    behind: re.Pattern[str] | None
    verbs: tuple[str, ...]
    """Of a row of a clause or an agent, the verbs that it is about."""
    voice: str
    """``does``, ``is`` or ``is done`` of a row of a clause; the link, of one of a linked name."""


# "<does lead|chair>", "<is done elect>", "<is>"
PREDICATE = lazy(r"<(does|is done|is)(?: ([a-z*|]+))?> ?")


@cache
def compiled(row: Construction | Sign) -> Compiled:
    """Compile *row*; the name is in a group ``name``.

    What a clause or an agent is about is left to those who find them; a role phrase too.
    """
    predicate = PREDICATE.match(row.pattern)
    items = ITEM.findall(row.pattern[predicate.end() :] if predicate else row.pattern)
    verbs = tuple(predicate[2].split("|")) if predicate and predicate[2] else ()
    if items and items[-1][0] in LINKS:
        verbs = tuple(items[-2][0].strip("{}").split("|"))
        before = "".join(_fragment(item, times) for item, times in items[:-2])
        return Compiled(lazy(f"{before}$") if before else None, "", None, verbs, items[-1][0])
    at = next((n for n, (item, _) in enumerate(items) if item in ROLE_ITEMS), len(items))
    before = "".join(_fragment(item, times) for item, times in items[:at])
    if items and items[-1][0] == "<name>" and at == len(items):
        before = before.removesuffix(_A_NAME) + _LAST_NAME
    behind = "".join(_fragment(item, times) for item, times in items[at + 1 :])
    anchor = "^" if row.scope in (START, BRACKET) and before else ""
    return Compiled(
        lazy(anchor + before) if before else None,
        items[at][0] if at < len(items) else "",
        lazy(behind) if behind else None,
        verbs,
        predicate[1] if predicate else "",
    )


def word_class(name: str) -> str:
    """Return the characters of the class, or of the noun, that is called *name*."""
    return chars(name) or chars(f"={name}")


def _fragment(item: str, times: str) -> str:
    if item == "[":
        return "(?:"
    if item == "]":
        return f"){times}"
    if item == "<name>":
        return _A_NAME
    if item in PIECES:
        most = (_MOST_LAZY if item in _LAZY else _MOST)[times]
        return f"(?:{PIECES[item]}){most}" if times else PIECES[item]
    if item[0] == "{":
        return _alternatives(item[1:-1].split("|")) + _MOST[times]
    return (letter(item) if item[0].isalnum() or item == "'s" else re.escape(item)) + times


def _alternatives(names: list[str]) -> str:
    """Return what any of several classes stands for."""
    known = [PIECES[f"{{{name}}}"] for name in names if f"{{{name}}}" in PIECES]
    own = "".join(word_class(name) for name in names if f"{{{name}}}" not in PIECES)
    parts = [*known, *([charset(own)] if own else [])]
    if not parts:
        raise ValueError(f"no class of words is called {' or '.join(names)}")
    return f"(?:{'|'.join(parts)})"
