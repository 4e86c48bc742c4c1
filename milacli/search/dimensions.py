"""Units: by which of them articles tell how long, tall or heavy something is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from milacli.search.inverted_index import InvertedIndex, Term
from milacli.search.weights import WEIGHTS
from milacli.search.words import NUMBER_WORDS, QUESTION_WORDS

UNMATCHED = 0.35
"""Weight of a match below which nothing stands there that a word may be meant by."""
_SIZES = (
    "cm km km2 metres meters m feet ft acres hectares inches kg measures measured stands area "
    "litres liters gallons holds"
)
_LENGTHS = (
    "km kilometres kilometers miles mile metres meters m feet ft cm minutes minute hours hour "
    "pages page words verses"
)
_UNITS = (
    ("long length", _LENGTHS),
    (
        "tall high height",
        "cm metres meters metre meter m feet foot ft inches storeys stories stands",
    ),
    ("wide width deep depth thick", "cm metres meters metre meter m km miles feet ft inches mm"),
    ("far", "km kilometres kilometers miles mile"),
    (
        "fast quick",
        "knots knot mph kmh kph km miles metres speed seconds minutes minute hour hours",
    ),
    ("loud noisy", "db decibels noise"),
    ("heavy weight", "kg kilograms grams tonnes tons pounds lb weighs weighed weigh"),
    ("big large dimensions", _SIZES),
)
"""What "how" asks the measure of, or the measure by its noun, and the units that tell it."""


@cache
def units() -> dict[str, tuple[str, ...]]:
    """Return the units of a measure, by the word that asks for it."""
    return {word: tuple(told.split()) for asked, told in _UNITS for word in asked.split()}


DURATIONS = tuple("years year months month weeks week days day hours hour minutes minute".split())
"""Units by which it is told how long something takes."""
_DIMENSIONS = (
    "long length", "tall high height above", "wide width broad across diameter span wingspan",
    "deep depth below draught draft", "thick thickness", "girth", "radius", "fast speed",
)  # fmt: skip
"""Words behind a unit that tell of which measure it is."""
_SOME = frozenset("few several many a".split())
_BOUNDS = frozenset("from to between over".split())
_TELLING = frozenset("stands holds measures measured weigh weighs weighed".split())
"""Verbs that tell a measure beside a number only."""


@cache
def _of_dimensions() -> dict[str, frozenset[str]]:
    groups = (frozenset(words.split()) for words in _DIMENSIONS)
    return {word: group for group in groups for word in group}


def is_other_unit(folded: Sequence[str], n: int, asked: str) -> bool:
    """Tell whether the unit at *n* is of another measure than *asked*, or of a race.

    ``9 m wide``, ``in the 200 metres``; of what a unit tells without a word nobody knows.
    """
    if n > 1 and folded[n - 1].isdigit() and folded[n - 2] == "the":
        return True
    if folded[n] in ("feet", "foot"):  # "on the front feet"
        before = folded[n - 1] if n else ""
        return not (before[:1].isdigit() or before in NUMBER_WORDS or before in _SOME)
    if folded[n] in _BOUNDS:  # "from 1901", "over two days"; not "to the cap"
        return not any(w[0].isdigit() or w in NUMBER_WORDS for w in folded[n + 1 : n + _NEAR])
    if folded[n] in _TELLING:
        around = folded[max(0, n - 2) : n + _NEAR]
        return not any(word[0].isdigit() or word in NUMBER_WORDS for word in around)
    mine = _of_dimensions().get(asked)
    behind = next((word for word in folded[n + 1 : n + 3] if word != "in"), "")
    of = next((m for m in range(n, max(0, n - _NEAR), -1) if folded[m] == "of"), 0)
    # "a draught of 3 m", "9 m wide"
    told = _of_dimensions().get(folded[of - 1] if of else "", _of_dimensions().get(behind))
    return mine is not None and told is not None and mine is not told


_NEAR = 5
"""Words before a unit, or behind a verb, among which its number stands."""
LASTING = frozenset("did does do will can has have should".split())
"""Words behind "how long" that ask for a time."""


def in_units(index: InvertedIndex, words: Sequence[str], place: int, term: Term) -> Term:
    """Return *term*, the word at *place* of a query, with the units of what it asks: km of long.

    A noun is told by them where *words* are no question and the article lacks it.
    """
    behind = (*words, "")[place + 1]
    told = units()[term.word]
    is_noun = (not behind and len(words) == 1) or behind == "of"
    if place > 0 and words[place - 1] == "how":
        told = DURATIONS if term.word == "long" and behind in LASTING else told
    elif (
        max(term.hits.values(), default=0.0) >= UNMATCHED
        or not is_noun
        or not QUESTION_WORDS.isdisjoint(words)
    ):
        return term
    if term.hits:
        return index.also(term, told, WEIGHTS.also_meaning, 1.0)
    meant = index.meant(term.word, told, WEIGHTS.meaning, 1.0)
    # what has no unit still lacks what is asked
    return meant._replace(idf=(term.idf + meant.idf) / 2)
