"""Counts: which words are numbers, and what says of how many a number is."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.search.words import NUMBER_WORDS

PARTITIVE = frozenset("the of its his her their these those all several many".split())
"""Words between a number and what it is a part of: ``60 of the men``."""


_WHOSE = 4
"""Words behind "of" among which stands how many there are in all."""


def is_count(word: str) -> bool:
    """Tell whether a folded *word* is a number."""
    return word.isdigit() or word in NUMBER_WORDS


def of_which(folded: Sequence[str], last: int) -> int:
    """Return how many words behind a number that ends at *last* say of how many: "of the 75"."""
    n = last + 1
    if folded[n : n + 1] != ("of",):
        return 0
    n += 1
    # "of Orm's about 75 men"
    n = next((m for m in range(n, n + _WHOSE) if is_count(*folded[m : m + 1] or ("",))), n)
    while n < len(folded) and (folded[n] in PARTITIVE or is_count(folded[n])):
        n += 1
    return n - last - 1


def is_all(folded: Sequence[str], first: int) -> bool:
    """Tell whether the number that begins at *first* says of how many: 75 of "60 of Orm's 75"."""
    for n in range(first - 1, max(0, first - 1 - _WHOSE), -1):
        if folded[n] == "of":
            return is_count(folded[n - 1])
    return False
