"""Things told apart by a word: the silver medal is not the gold one, nor the west wing the east."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from milacli.search.words import stem

_SETS = """
gold silver bronze
north south east west northern southern eastern western
old new
upper lower middle
inner outer
left right
mens womens
boys girls
red green blue yellow black white brown grey
summer winter spring autumn
elder younger
primary secondary
eldest youngest
first second third fourth fifth sixth seventh eighth ninth tenth last
""".strip()
_OTHERS = {
    word: frozenset(words.split()) - {word} for words in _SETS.split("\n") for word in words.split()
}


def contrasts(asked: Sequence[str]) -> list[tuple[str, str]]:
    """Return the words of *asked* by which a thing is told from others, each with its noun."""
    pairs = ((word, stem(noun)) for word, noun in pairwise(asked))
    return [(word, noun) for word, noun in pairs if word in _OTHERS and noun != stem(word)]


def is_other(folded: Sequence[str], asked: Sequence[tuple[str, str]]) -> bool:
    """Tell whether the words of a passage name only another of the things that are *asked* for."""
    for word, noun in asked:
        before = {one for one, other in pairwise(folded) if stem(other) == noun}
        if word not in before and not before.isdisjoint(_OTHERS[word]):
            return True
    return False
