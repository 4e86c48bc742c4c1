"""Nicknames: given names of English that may stand for each other."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

_FAMILIES = (
    "alexander alex sasha", "andrew andy drew", "anthony tony", "benjamin ben",
    "charles charlie chuck", "christopher chris", "daniel dan danny", "david dave",
    "donald don", "edward ed eddie ted ned", "elizabeth liz beth betty", "francis frank",
    "frederick fred", "gregory greg", "henry harry hank", "james jim jimmy", "jeffrey jeff",
    "geoffrey geoff", "joseph joe", "john jack johnny", "katherine kate kathy", "kenneth ken",
    "lawrence larry", "leonard len leo", "margaret maggie peggy meg", "matthew matt",
    "michael mike mick", "nathaniel nate nathan", "nicholas nick", "patricia pat patty",
    "peter pete", "philip phil", "raymond ray", "richard dick rick rich",
    "robert bob rob bobby", "ronald ron", "samuel sam", "stephen steve", "steven steve",
    "susan sue", "theodore ted theo", "thomas tom tommy", "timothy tim", "victoria vicky",
    "vincent vince", "walter walt", "william bill will billy", "zachary zach", "sergei sergey",
    "joelle joelle", "douglas doug", "deborah deb debbie", "rebecca becky",
)  # fmt: skip


def is_same_given(one: str, other: str) -> bool:
    """Tell whether two folded given names may be one person's: equal, short for it, an initial."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or _families()[one] & _families()[other]:
        return True
    return min(len(one), len(other)) == 1 and one[0] == other[0]


@cache
def _families() -> defaultdict[str, set[int]]:
    families = defaultdict(set)
    for number, names in enumerate(_FAMILIES):
        for name in names.split():
            families[name].add(number)
    return families
