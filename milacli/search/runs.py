"""Runs of words in a passage, years in it, and passages that stand over others."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import Block, BlockKind
from milacli.search.grammar import Grammar
from milacli.search.told import is_verb


def opens_list(block: Block, text: str) -> bool:
    """Tell whether *text* of *block* says of what comes: a heading, or what ends with a colon."""
    return block.kind is BlockKind.HEADING or text.endswith(":")


def opens_with(grammar: Grammar, at: int) -> range:
    """Return the words of the name of which a passage tells something before the deed *at*.

    ``The Orm is new and was built by Ada.``
    """
    first = int(grammar.folded[0] == "the")
    last = first
    while last < min(len(grammar.folded), _NAME) and grammar.is_capital(last):
        last += 1
    says = last < at and is_verb(grammar.folded[last])
    return range(first, last) if says else range(0)


_NAME = 6
"""Words among which such a name ends."""


def is_bounded(between: Sequence[str]) -> bool:
    """Tell whether of a date and a deed one ends the other by the words *between* them."""
    return not _BOUNDING.isdisjoint(between)


_BOUNDING = frozenset("until till before".split())


def years_in(grammar: Grammar) -> list[int]:
    """Return the places of the years of a passage."""
    return [n for n, word in enumerate(grammar.folded) if word.isdigit() and len(word) == 4]


def longest_runs(places: Sequence[int], grammar: Grammar) -> list[tuple[int, int]]:
    """Return the first and last word of the longest runs of neighbours among *places*."""
    runs: list[tuple[int, int]] = []
    for n in places:
        joined = runs and runs[-1][1] == n - 1 and not grammar.gaps[n].strip(" .-'’")
        runs.append((runs.pop()[0], n) if joined else (n, n))
    most = max(last - first for first, last in runs)
    return [run for run in runs if run[1] - run[0] == most]
