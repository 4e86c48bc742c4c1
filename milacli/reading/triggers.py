"""Triggers: what a shape must hold for a row to fit it, so that most rows are not looked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeVar

from milacli.reading.alphabet import letter, ranked
from milacli.reading.construction import Construction
from milacli.reading.patterns import ITEM, LINKS, PIECES, PREDICATE, ROLE_ITEMS, word_class
from milacli.reading.sign_rows import Sign

_Row = TypeVar("_Row", Construction, Sign)


def may_fit(row: Construction | Sign, letters: frozenset[str]) -> bool:
    """Tell whether a shape of these *letters* may hold *row*: most do not, and are done with."""
    needed = trigger(row)
    return not needed or not needed.isdisjoint(letters)


def fitting(rows: Iterable[tuple[_Row, frozenset[str]]], letters: frozenset[str]) -> list[_Row]:
    """Return those of *rows*, each with its trigger, that a shape of these *letters* may hold."""
    return [row for row, needed in rows if not needed or not needed.isdisjoint(letters)]


@cache
def trigger(row: Construction | Sign) -> frozenset[str]:
    """Return characters of which every shape that *row* fits holds one; all if none is sure."""
    best: frozenset[str] = frozenset()
    depth = 0
    for item, times in ITEM.findall(PREDICATE.sub("", row.pattern)):
        depth += (item == "[") - (item == "]")
        if (
            depth
            or times in ("?", "*")
            or item in ("[", "]", "<name>", *LINKS, "{title}", "{gap}", "{any}")
        ):
            continue
        found = frozenset(_members(item))
        if found and (not best or len(found) < len(best)):
            best = found
    return best


def _members(item: str) -> str:
    """Return the characters one of which an *item* of the notation asks for, or nothing."""
    if item in ROLE_ITEMS:
        return ranked(0, 0)
    if item[0] == "{":
        names = item[1:-1].split("|")
        if any(f"{{{name}}}" in PIECES for name in names):
            return ""
        return "".join(map(word_class, names))
    return letter(item) if item[0].isalnum() or item == "'s" else item
