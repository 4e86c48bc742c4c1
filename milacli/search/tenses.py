"""Tenses: whether what a passage tells of somebody has come to an end."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.search.told import is_past, is_verb

_FORMER = frozenset("former ex late previous then past retired outgoing onetime formerly".split())
_UNTIL = frozenset("until till".split())
_LEFT = frozenset(
    "left leaves resigned resigns retired retires departed departs died stepped ousted dismissed "
    "fired replaced succeeded".split()
)
"""Words that end what somebody is or does."""


def is_over(folded: Sequence[str], at: int) -> bool:
    """Tell whether what the word *at* tells, a deed or a role, has come to an end."""
    if not _FORMER.isdisjoint(folded[max(0, at - 4) : at]):
        return True
    said = folded[at - 1 :: -1] if at else ()
    verb = next((word for word in (folded[at], *said) if is_verb(word)), "")
    if not is_past(verb) or verb in ("is", "are", "has", "have", "been"):
        return False
    return any(
        word in _UNTIL or (word in _LEFT and n != at) or _ends_span(folded, n)
        for n, word in enumerate(folded)
        if n > at
    )


def _ends_span(folded: Sequence[str], n: int) -> bool:
    """Tell whether the word *n* is "to" or "and" between two years: ``from 1901 to 1904``."""
    around = folded[n - 1 : n + 2 : 2]
    return folded[n] in ("to", "and") and all(w.isdigit() and len(w) == 4 for w in around)
