"""Counts: which words are numbers, and what says of how many a number is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from milacli.english.nouns import person_noun
from milacli.search.grammar import Grammar
from milacli.search.small_words import prepositions
from milacli.search.told import is_past, is_verb
from milacli.search.words import NUMBER_WORDS, STOP_WORDS, stem

_LOST = frozenset(
    "sank sunk lost destroyed captured killed sold closed demolished removed shut dropped".split()
)


def is_of_loss(first: int, grammar: Grammar) -> bool:
    """Tell whether a number at *first* counts what is had no more: ``sank nine ships``."""
    said = (word for word in grammar.folded[max(0, first - 3) : first] if is_past(word))
    return not _LOST.isdisjoint(said)


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


def counts_other(
    counted: Sequence[str], first: int, grammar: Grammar, stands: Callable[[str, str], bool]
) -> bool:
    """Tell whether a number is of other things than are *counted*: the words from *first* on.

    *stands* tells of a word asked and one of the passage whether this stands for that.
    """
    end = next((n for n, word in enumerate(counted) if is_verb(word)), len(counted))
    head = counted[max(0, end - 1)]
    folded = grammar.folded
    if any(stands(one, word) for word in folded[max(0, first - 4) : first] for one in counted):
        return False  # "Mills: 40 in use"
    first = _behind_range(first, grammar)
    found = matched = False
    for n in range(first, min(first + _NOUN, len(folded))):
        word = folded[n]
        joined = "-" in grammar.gaps[n] or "-" in (*grammar.gaps, "")[n + 1]
        if set(grammar.gaps[n]) & set(_SIGNS) or word in prepositions():
            break
        if is_past(word) and not joined:  # "200 peer-reviewed papers"
            break
        if stands(head, word) or stem(head) == stem(word):
            # "eight ferry companies" are no ferries
            after = (*folded, "")[n + 1]
            if stem(after) == stem(head):
                return False  # "two master's degrees"
            is_whose = after.endswith("s") and not word.endswith("s") and not is_past(after)
            return is_whose and after not in STOP_WORDS and not grammar.gaps[n + 1].strip()
        if head == "people" and person_noun(word):
            return False
        matched = matched or any(stands(one, word) for one in counted)
        found = found or word not in STOP_WORDS
    return found and not matched


def is_sum(first: int, grammar: Grammar) -> bool:
    """Tell whether a number at *first* is one of money or a share, or a name: ``number one``."""
    if first and grammar.folded[first - 1] in _NUMBERED:
        return True
    span = grammar.spans[first]
    around = grammar.text[max(0, span.start - 1) : span.start] + grammar.text[span.end :][:1]
    return not _SUMS.isdisjoint(around)


_NUMBERED = frozenset("number no chapter page room plot route version platform".split())
_SUMS = frozenset("$€£¥₹%")


def _behind_range(first: int, grammar: Grammar) -> int:
    """Return where the words go on behind a number and what ends its range: ``14 to 17 mm``."""
    said = grammar.folded[first : first + 2]
    return first + 2 if said[:1] in (("to",), ("or",)) and is_count(said[-1]) else first


def counts_none(first: int, grammar: Grammar) -> bool:
    """Tell whether a number has no noun in the words from *first* on: ``by 18 to 9``."""
    first = _behind_range(first, grammar)
    word = (*grammar.folded, "")[first]
    ends = set((*grammar.gaps, "")[first]) & set(_SIGNS)
    return not word or bool(ends) or word in prepositions() or is_past(word)


_NOUN = 4
"""Words behind a number among which stands what it counts."""
_SIGNS = ",;:.?!()|–—"
