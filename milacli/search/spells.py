"""Spells of years: who was mayor from 1979 to 1991 was so in 1985."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.prose import words
from milacli.search.passages import Index
from milacli.search.told import gaps

_LONGEST = 30
"""Years that an office or a stay lasts; what lasts longer may be a life."""
_UNTIL = frozenset("to until till through".split())
_DIGITS, _SHORT = 4, 2
"""Digits of a year, and of one that leaves the century out: ``1971–84``."""
_DASHES = frozenset("–—-‑")


def spells_of(index: Index, asked: int) -> dict[int, tuple[int, int]]:
    """Return where a spell stands that the year *asked* is within: from and to which word.

    By number of the passage; a passage that has the year itself has none.
    """
    postings = index.inverted.postings
    begins = (str(year) for year in range(asked - _LONGEST, asked))
    numbers = {number for year in begins for number in postings.get(year, ())}
    numbers.difference_update(postings.get(str(asked), ()))
    found = {}
    for number in sorted(numbers):
        text, folded = index.passages[number].text, index.inverted.texts[number]
        if run := spell_in(folded, gaps(text, list(words(text))), asked):
            found[number] = run
    return found


def spell_in(folded: Sequence[str], between: Sequence[str], asked: int) -> tuple[int, int] | None:
    """Return from and to which word the spell stands that the year *asked* is within.

    *between* is what stands before each word of *folded*.
    """
    for n, word in enumerate(folded[:-1]):
        if len(word) != _DIGITS or not word.isdigit() or int(word) >= asked:
            continue
        last = n + 2 if folded[n + 1] in _UNTIL else n + 1
        gap = between[n + 1].strip()
        if last == n + 1 and (not gap or not _DASHES.issuperset(gap)):
            continue
        end = "".join(folded[last : last + 1])
        end = word[:2] + end if len(end) == _SHORT else end
        if end.isdigit() and asked < int(end) <= int(word) + _LONGEST:
            return n, last + 1
    return None
