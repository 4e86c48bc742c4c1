"""Names that are crossed: of the first name of one and the last name of another of an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from milacli.english.prose import fold_word, words
from milacli.search.passages import Index
from milacli.search.typed import JOINTS
from milacli.search.words import STOP_WORDS

_NEAR = 5
"""Words that a name may take: ``Ada "Addie" van Lind``, ``Ada and Bo Lind``."""


def is_crossed(index: Index, name: Sequence[str]) -> bool:
    """Tell whether nobody has the *name*, but one has its first word and another its last.

    Both must stand in names of other words, each in its place, and nowhere near one another.
    """
    first, last = name[0], name[-1]
    postings = index.inverted.postings
    if first == last or first not in postings or last not in postings:
        return False
    either, other = set(postings[first]), set(postings[last])
    if any(_is_near(index, number, first, last) for number in either & other):
        return False
    begins = ends = False
    for number in either | other:
        for n, before, word, after in _neighbours(index, number, (first, last)):
            if (word == first and before) or (word == last and after):
                return False  # as much a last name, or a first one
            turned = n > 0 and index.inverted.texts[number][n - 1] == last
            if word == first and not after and turned:
                return False  # "Lind, Ada"
            begins = begins or (word == first and bool(after))
            ends = ends or (word == last and bool(before))
    return begins and ends


def _is_near(index: Index, number: int, first: str, last: str) -> bool:
    """Tell whether *last* goes with *first* in the passage *number*: ``Ada van Lind``."""
    text, folded = index.passages[number].text, index.inverted.texts[number]
    spans = list(words(text))
    for at in (n for n, word in enumerate(folded) if word == first):
        for n in range(at + 1, min(at + _NEAR, len(folded))):
            parted = set(text[spans[n - 1].end : spans[n].start]) & _PARTING
            if parted or (folded[n] in ("and", "or") and n > at + 1):
                break
            if folded[n] == last:
                return True
    return False


_PARTING = frozenset(",;:!?|\n\t")


def _is_name(typed: str) -> bool:
    folded = fold_word(typed)
    if not typed[0].isupper() or len(folded) < 2 or folded in STOP_WORDS:
        return False
    from milacli.english.titles import is_address  # a name that is here does without

    return not is_address(folded)


def _neighbours(
    index: Index, number: int, asked: Sequence[str]
) -> Iterator[tuple[int, str, str, str]]:
    """Yield of each word *asked* of a passage its place, and it amid its neighbours in a name."""
    text, folded = index.passages[number].text, index.inverted.texts[number]
    spans = list(words(text))
    typed = [text[start:end] for start, end in spans]
    joined = [text[one.end : other.start] in JOINTS for one, other in pairwise(spans)]
    joined.append(False)
    for n, word in enumerate(folded):
        if word in asked:
            before = folded[n - 1] if n and joined[n - 1] and _is_name(typed[n - 1]) else ""
            after = (
                folded[n + 1] if n < len(joined) and joined[n] and _is_name(typed[n + 1]) else ""
            )
            yield n, before, word, after
