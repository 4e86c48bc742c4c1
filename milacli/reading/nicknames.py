"""Nicknames that may stand for a given name, and stage names that begin like titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from milacli.english.lists import lines
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention


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


_KNOWN = lazy(
    r"\b(?:(?:known|credited|billed) (?:[a-z]+(?:ly|line) )?(?:as|by (?:his|her|the) [a-z]+ name)|"
    r"(?:stage|ring|pen|artist) name(?: of)?|nicknamed):? [\"“]?$"
)
_HELD = frozenset(
    "saint st pope emperor empress tsar sultan archbishop bishop mr mrs ms miss".split()
)
"""What those are in earnest who are known as such."""


def with_stage_names(names: Sequence[Mention]) -> list[Mention]:
    """Return *names* with a word like a title taken into the name that it is told to be of."""
    told = {_whole(name) for name in names if _may_be(name) and _is_told(name)}
    if not told:
        return list(names)
    return [_as_whole(name) if _may_be(name) and _whole(name) in told else name for name in names]


def _may_be(name: Mention) -> bool:
    return bool(name.title) and " " not in name.title and len(name.words) == 1


def _whole(name: Mention) -> tuple[str, str]:
    return fold(name.title), name.words[0]


def _is_told(name: Mention) -> bool:
    held = fold(name.title).rstrip(".") in _HELD
    return not held and bool(_KNOWN.search(name.before.removesuffix(f"{name.title} ")))


def _as_whole(name: Mention) -> Mention:
    return name._replace(start=name.opening, words=_whole(name), title="", ordered="")
