"""Bare: items with no subject of their own, ``Orm Medal``, ``Named one of the best``."""

from __future__ import annotations

from milacli.article.model import BlockKind
from milacli.english.gazetteer import is_given
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.english.verbs import classes_of
from milacli.facts.events.apparatus import says
from milacli.facts.events.entries import is_scrap
from milacli.facts.events.row import Row
from milacli.patterns import lazy
from milacli.reading.boundaries import has_verb

# "Released in May", "Acquired Bolt": a deed whose doer is left to the heading.
_HEADLESS = lazy(
    r"(?:(?:was|were|has|had|First|Originally|Initially|Officially|Later|Then) )?"
    r"(?![Aa]ged\b)[A-Za-z][a-z]+(?:ed|ught|ew)\b|"
    r"(?:Won|Made|Became|Began|Left|Took|Went|Met|Sold|Built|Led|Set|Got|Held|Chosen|Written)\b"
)
# "Shown in Orm in 1901, the jug was lost"
_OF_THING = lazy(
    r"[A-Z][a-z]+(?:ed|wn|lt|en)\b [^.;,]{2,60}, (?:the|an?|its) (?:[a-z-]+ ){1,3}?"
    r"(?:was|were|is|has|had|[a-z]+ed)\b"
)
# "Moves to Venn", "Is elected mayor", but not "Works by Bo Lind", "Plays and films".
_PRESENT = lazy(
    r"([A-Za-z][a-z]*s)"
    r"(?:[.,;]|$| (?!(?:of|by|and|or|for|from|which|that|are|were|have|had)\b)[\w\"“*])"
)
# "Orm Medal (2012): Named one of the best", "Orm Medal (2012)"
_HONOUR = lazy(r"[^.;:()]{2,80}(?: \([^()]{4,30}\))?:? ")


def fronts_thing(words: str) -> bool:
    """Tell whether *words* begin with what was done to a thing: ``Shown in 1901, the jug was``."""
    return _OF_THING.match(words) is not None


def is_headless(words: str, *, listed: bool = False) -> bool:
    """Tell whether *words* begin with a deed and leave out whose: ``Moves to Venn``.

    In an item that is *listed* also in small letters: ``1905: moves to Venn``.
    """
    if _HEADLESS.match(words):
        return True
    present = _PRESENT.match(words) if listed or not words[:1].islower() else None
    verb = present[1].lower() if present else ""
    return verb in ("is", "has") or (verb != "" and classes_of(verb, "finite") != ())


# "Town councillor from 1825", "Professor at Orm, 1830"
_POST = lazy(r"[A-Z][a-z-]+(?: [a-z-]+)?(?=,? (?:of|at|in|to|for|from|since|until|\d))")


def is_post_alone(row: Row) -> bool:
    """Tell whether a sentence without a verb says what somebody was: ``Mayor of Orm 1834–47``."""
    post = _POST.match(row.block.text, row.spans[0].start)
    if post is None or row.clauses or has_verb(row.stream):
        return False
    noun = person_noun(fold(post[0].split()[-1]))
    return noun is not None and not noun.is_plural


def is_deed(label: str) -> bool:
    """Tell whether a *label* says what was done, and neither whom nor what: ``Born``, ``Built``."""
    if is_scrap(label):
        return True
    return _HEADLESS.fullmatch(label) is not None and not is_given(fold(label))


_TRAITS = frozenset(
    "active award awards career degrees education employer employment exhibitions "
    "honors honours occupation office offices organization positions posts prizes profession "
    "publications rank reign residence residences service term training works".split()
)
_KNOWN = ("known for", "notable work", "notable works", "years active", "alma mater", "in office")


def is_trait(label: str) -> bool:
    """Tell whether a *label* says of what kind a fact of a life is: ``Awards``, ``Known for``."""
    words = fold(label)
    return words in _TRAITS or words in _KNOWN


def is_bare(row: Row) -> bool:
    """Tell whether an item says no more than a noun: ``Series A of $8 million``."""
    if row.block.kind is not BlockKind.ITEM or row.clauses or has_verb(row.stream):
        return False
    return not says(row.block.text[row.spans[0].start : row.spans[-1].end])


def is_honour(row: Row) -> bool:
    """Tell whether an item says no more than an honour, or for what somebody was named."""
    if is_bare(row):
        return True
    named = _HONOUR.match(row.block.text, row.spans[0].start)
    if row.block.kind is not BlockKind.ITEM or named is None:
        return False
    told = _HEADLESS.match(row.block.text, named.end())
    return told is not None and all(clause.subject is None for clause in row.clauses)


# "1990: no award", "Baroness Orm, born 1944"
_NO_DEED = lazy(r"\W*(?:[Nn]o|[Nn]ot|[Nn]one|[Nn]obody|[Nn]ever|[Vv]acant)\b")
_LIFE = lazy(r"\b(?:born|b\.|died|d\.|née?) |[†*] ?\d")
_TITLED = lazy(r"\W*(?:The )?([A-Z][a-z]+)\b(?!:)")


def is_of_somebody(row: Row, *, of_thing: bool) -> bool:
    """Tell whether an item names nobody who is known, or nothing: ``The Duke of Orm, patron``.

    Under a heading *of_thing* is somebody meant whose title or birth is told.
    """
    text, (start, end) = row.block.text, row.spans[0]
    if row.date.start <= start + 1:
        start = max(start, row.date.end)
    titled = _TITLED.match(text, start, end)
    life = _LIFE.search(text, start, end)
    if _NO_DEED.match(text, start, end):
        return True
    if life and (of_thing or (titled and titled.end() < life.start())):
        return True
    word = fold(titled[1]) if titled and of_thing else ""
    noun = person_noun(word)
    return is_address(word) or (
        noun is not None and not noun.is_plural and "weak" not in noun.marks
    )
