"""Tables of the rows of the constructions, by what tells where one of them may fit."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from milacli.reading.construction import CLAUSE, Construction
from milacli.reading.constructions import CONSTRUCTIONS
from milacli.reading.patterns import LINKS, compiled
from milacli.reading.triggers import trigger

BEFORE = {row.name: row for row in CONSTRUCTIONS if row.pattern.endswith("> <name>")}
"""The rows of roles that stand right before names."""
UNLESS = {row.name: row.unless for row in CONSTRUCTIONS if row.unless}


@cache
def rows_of(scope: str) -> tuple[tuple[Construction, frozenset[str]], ...]:
    """Return the rows of *scope* with their triggers."""
    return tuple(
        (row, trigger(row))
        for row in CONSTRUCTIONS
        if row.scope == scope and row.name not in BEFORE and not row.pattern.endswith(tuple(LINKS))
    )


@cache
def clause_rows() -> dict[tuple[str, str], tuple[Construction, ...]]:
    """Return the rows of clauses by the voice and the verb that they are about."""
    found: dict[tuple[str, str], list[Construction]] = defaultdict(list)
    for row in CONSTRUCTIONS:
        if row.scope == CLAUSE:
            parts = compiled(row)
            for verb in parts.verbs or ("",):
                found[parts.voice, verb].append(row)
    return {key: tuple(rows) for key, rows in found.items()}


@cache
def linked_rows() -> dict[tuple[str, str], tuple[Construction, ...]]:
    """Return the rows of linked names by the link and the class of the word before it."""
    found: dict[tuple[str, str], list[Construction]] = defaultdict(list)
    for row in CONSTRUCTIONS:
        if row.pattern.endswith(tuple(LINKS)):
            parts = compiled(row)
            for word in parts.verbs:
                found[parts.voice, word].append(row)
    return {key: tuple(rows) for key, rows in found.items()}
