"""Nicknames: given names of English that may stand for each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from milacli.english.lists import lines
from milacli.english.prose import fold
from milacli.patterns import lazy


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


# 'Ada "Dot" Smith', "Ada (Dot) Smith"
_QUOTED = lazy(r" \(?[\"“‘('«„‹](?P<name>[^\W\d_a-z][\w-]+)[\"”’)'»“›]\)? ")


def quoted_in(names: Iterable[str]) -> set[str]:
    """Return the nicknames, folded, that stand in *names* in quotes or brackets."""
    return {fold(found["name"]) for name in names if (found := _QUOTED.search(name))}
