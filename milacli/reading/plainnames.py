"""Names like those of bodies, ``Robert Plant`` and ``PG Wode``, where a text tells of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from milacli.english.gazetteer import is_common, is_given, is_institution, is_place, is_surname
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.capitals import as_initials
from milacli.reading.mentions import Mention
from milacli.reading.runs import is_native

# " was born", " (born 1948", " (1901–"
_BORN = lazy(r" (?:(?:was|were) born\b|died (?:in|on|at|of)\b|\((?:born|b\.|née|nee|\d{4}[–-]) ?)")
# " (1901–1950) was a Welsh ", ", an English "
_CALLED = lazy(r"(?: \([^()]{1,80}\))?,? (?:(?:is|was) )?an? ((?:[\w-]+ ?){1,5})")
# " directed by "
_DONE_BY = lazy(r" ([a-z]+) by $")
_DEEDS = frozenset("act compose create design direct discover play produce research write".split())
_DID = lazy(r" ([a-z]+)\b(?! by\b)")
_LIVED = frozenset("compose graduate human paint suffer write".split())
# " the novels of "
_WORK_BY = lazy(
    r"\b(?:autobiograph|biograph|book|essay|lyric|memoir|novel|poem|song|stor)[a-z]* (?:by|of) $"
)
_ADDRESSES = frozenset("mr mrs ms miss dr sir dame".split())
_RARE = marked("thing_nouns", "rare")
_SMALL = marked("closed_classes", "preposition") | marked("closed_classes", "and")


def with_plain_surnames(names: Sequence[Mention]) -> list[Mention]:
    """Return *names* with those no longer opaque that a text tells to be people's.

    They are a given name and a word that else ends the name of a body or a place, or a name behind
    initials without full stops.
    """
    told = {n.words for n in names if n.opaque and _may_be(n) and _is_told(n)}
    told |= _among_people(names) | natives_among(names)
    if not told:
        return list(names)
    return [
        _as_person(n) if n.words in told and (_may_be(n) or is_native(n.words)) else n
        for n in names
    ]


def natives_among(names: Iterable[Mention]) -> set[tuple[str, ...]]:
    """Return those of *names* such as ``Lame Deer``, where the text tells of their nation."""
    found = {name.words for name in names if is_native(name.words)}
    told = found and any(_nation().search(name.block.text) for name in names)
    return found if told else set()


@cache
def _nation() -> re.Pattern[str]:
    return lazy(
        rf"\b(?:{'|'.join(sorted(map(str.capitalize, marked('native_names', 'nation'))))})\b"
    )


def _as_person(name: Mention) -> Mention:
    initials = _initials_of(name)
    return name._replace(opaque=False, words=(initials or name.words[0], *name.words[1:]))


# ", ", " and ", ", and "
_BETWEEN = lazy(r"(?:,|,? and) ")


def _among_people(names: Sequence[Mention]) -> set[tuple[str, ...]]:
    """Return those enumerated with people alone: ``Ada Lind, Robert Plant and Bo Moss``."""
    told: set[tuple[str, ...]] = set()
    for at, name in enumerate(names):
        if name.opaque and _may_be(name):
            pairs = pairwise(names[max(0, at - 1) : at + 2])
            beside = [a if b is name else b for a, b in pairs if _are_enumerated(a, b)]
            if all(len(one.words) > 1 and not one.opaque for one in beside):
                told.update(name.words for one in beside if _is_known(one))
    return told


def _are_enumerated(one: Mention, other: Mention) -> bool:
    beside = one.block is other.block and one.sentence == other.sentence
    return beside and _BETWEEN.fullmatch(one.block.text, one.end, other.start) is not None


def _is_known(name: Mention) -> bool:
    """Tell whether *name* is a given name and what is no mere word, as people are called."""
    first, last = name.words[0], name.words[-1]
    surname = is_surname(last) or not (is_common(last) or is_place(last))
    return surname and is_given(first) and not is_place(first)


def _initials_of(name: Mention) -> str:
    """Return the folded initials that *name* begins with: of ``CS Lind``, ``AJP Lind``."""
    first = name.text.partition(" ")[0]
    return as_initials(first, 3 if "J" in first else 2)


def _may_be(name: Mention) -> bool:
    if len(name.words) != 2 or name.thing:
        return False
    first, last = name.words
    if _initials_of(name):
        known = is_surname(last) or not is_common(last)
        surname = name.text.partition(" ")[2]
        return known and not (is_place(last) or is_institution(last)) and surname.istitle()
    return name.text.istitle() and is_given(first) and not is_place(first) and last in _RARE


def _is_told(name: Mention) -> bool:
    """Tell whether *name* is called or addressed as people are, or a life is told behind it."""
    text, end = name.block.text, name.end
    if _BORN.match(text, end):
        return True
    if name.title:
        title = fold(name.title).rpartition(" ")[2].rstrip(".")
        return title in _ADDRESSES or (bool(_initials_of(name)) and _is_role(title))
    before = name.before.rstrip().rpartition(" ")[2]
    if before.islower() and name.before.endswith(" ") and _is_role(fold(before)):
        return True
    if (done := _DONE_BY.search(name.before)) and not _DEEDS.isdisjoint(
        classes_of(fold(done[1]), "participle")
    ):
        return True
    if _WORK_BY.search(name.before) or (
        (did := _DID.match(text, end)) and not _LIVED.isdisjoint(classes_of(did[1], "finite"))
    ):
        return True
    called = _CALLED.match(text, end, name.sentence.end)
    return called is not None and _says_role(fold(called[1]).split())


def _says_role(words: Sequence[str]) -> bool:
    """Tell whether a phrase of *words* calls somebody something, up to its first small word."""
    for word in words:
        if word in _SMALL:
            return False
        if _is_role(word):
            return True
    return False


def _is_role(word: str) -> bool:
    noun = person_noun(word)
    return noun is not None and not noun.is_plural and noun.marks.isdisjoint(("weak", "body"))
