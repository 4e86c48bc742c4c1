"""Names that are spelt as they are heard, known by the other word of the name beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from milacli.english.prose import words
from milacli.fuzzy import alike
from milacli.search.inverted_index import Term
from milacli.search.passages import Index
from milacli.search.typed import JOINTS
from milacli.search.words import STOP_WORDS

_PASSAGES = 50
"""How many passages with the other word of the name are looked at."""
_LIKE = 0.6
"""How alike names must be that do not sound the same: two slips in five letters."""
_LEAST = 4
"""Letters that such a name needs."""
_SOUNDS = (
    ("sch", "sh"), ("que", "k"), ("ch", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("gh", "g"),
    ("tz", "z"), ("ts", "z"), ("x", "ks"), ("c", "k"), ("q", "k"), ("w", "v"), ("y", "i"),
    ("j", "i"),
)  # fmt: skip
"""Letters and what they sound like."""
_VOWELS = "aeiou"


def heard(word: str) -> str:
    """Return how a folded *word* sounds, roughly.

    >>> heard("mostaque"), heard("lehr"), heard("schuhmann")
    ('mostak', 'ler', 'shuman')
    """
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    said = ""
    for n, letter in enumerate(word):
        silent = letter == "h" and n > 0 and word[n - 1] in _VOWELS
        if not silent and not said.endswith(letter):
            said += letter
    return said


def misheard(index: Index, asked: Sequence[str], place: int, other: Term, step: int) -> list[str]:
    """Return the words that the name at *place* of *asked* may be meant for, if any.

    They stand in the article on the side of *step* of what *other*, its neighbour, matches.
    """
    word = asked[place]
    beside = dict.fromkeys(_beside(index, other, step))
    same = [name for name in beside if heard(name) == heard(word)]
    if same or len(word) < _LEAST:
        return same
    first = [name for name in beside if name[0] == word[0] and len(name) >= _LEAST]
    return [name for name, _ in alike(word, first, _LIKE)]


def _beside(index: Index, other: Term, step: int) -> Iterator[str]:
    """Yield the words of names right behind, or before, what *other* matches in a name."""
    for number in islice(other.hits, _PASSAGES):
        text, folded = index.passages[number].text, index.inverted.texts[number]
        spans = list(words(text))
        for n, word in enumerate(folded):
            at = n + step
            if word not in other.matches or not 0 <= at < len(folded) or folded[at] in STOP_WORDS:
                continue
            first, last = sorted((spans[n], spans[at]))
            capital = text[spans[n].start].isupper() and text[spans[at].start].isupper()
            if capital and text[first.end : last.start] in JOINTS:
                yield folded[at]
