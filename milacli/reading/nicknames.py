"""Nicknames: given names of English that may stand for each other."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from milacli.english.lists import lines


def is_same_given(one: str, other: str) -> bool:
    """Tell whether two folded given names may be one person's: equal, short for it, an initial."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or _families()[one] & _families()[other]:
        return True
    return min(len(one), len(other)) == 1 and one[0] == other[0]


@cache
def _families() -> defaultdict[str, set[int]]:
    families = defaultdict(set)
    for number, names in enumerate(lines("nicknames")):
        for name in names.split():
            families[name].add(number)
    return families
