"""The facts of a note as they are kept: records by kind, and the rows by which they are found."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from milacli.facts import KINDS
from milacli.facts.flat import columns_of
from milacli.wiki.keeping import packed, unpacked
from milacli.wiki.keys import Keys, keys_of

Rows = Sequence[Sequence[Any]]
BESIDES = {
    "people": ("page", "sections", "statements"),
    "events": ("days", "besides"),
    "links": (),
    "references": (),
}
"""What is kept of a fact behind the cells of its columns. Of a person: the page that the name links
to, the section of each evidence, and where it is named: block, first character of the sentence,
and the name's ranges in the block. Of an event: its first and its last day, and what tells it from
others (``facts.events``)."""


@cache
def cells_of(name: str) -> tuple[str, ...]:
    """Return the names of the cells of a record of the kind *name*."""
    return (*(column.name for column in columns_of(name)), *BESIDES[name])


def named(name: str, rows: Rows) -> list[dict[str, Any]]:
    """Return the *rows* of the kind *name*, each its cells by name."""
    return [dict(zip(cells_of(name), cells, strict=True)) for cells in rows]


def pack(records: Mapping[str, Rows]) -> list[tuple[str, int, bytes]]:
    """Return *records* by kind as they are kept: kind, how many, and all of them as bytes."""
    return [(name, len(rows), packed(rows)) for name, rows in records.items()]


def unpack(data: bytes) -> list[tuple[Any, ...]]:
    """Return what is kept of one kind."""
    return [tuple(map(_cell, row)) for row in unpacked(data)]


def _cell(cell: Any) -> Any:
    return tuple(cell) if isinstance(cell, list) else cell


def keys(records: Mapping[str, Rows]) -> Keys:
    """Return the rows by which *records* are found."""
    return keys_of({name: named(name, records.get(name, ())) for name in KINDS})


def keys_again(database: sqlite3.Connection, number: int) -> Keys:
    """Return these rows of the note *number* from what is kept of it."""
    kept = database.execute("SELECT kind, data FROM facts WHERE article = ?", (number,))
    return keys({name: unpack(data) for name, data in kept})


def enter(database: sqlite3.Connection, number: int, found: Keys) -> None:
    """Enter the rows of the note *number*, which must not be there yet."""
    many = database.executemany
    persons = [
        database.execute(
            "INSERT INTO person(article, place, key, surname, page) VALUES (?, ?, ?, ?, ?)",
            (number, place, *one),
        ).lastrowid
        for place, one in enumerate(found.people)
    ]
    many("INSERT OR IGNORE INTO unjoined VALUES (?)", {(one.surname,) for one in found.people})
    many("INSERT OR IGNORE INTO called VALUES (?, ?)", found.called)
    many("INSERT INTO role VALUES (?, ?)", ((word, persons[at]) for word, at in found.roles))
    many(
        "INSERT INTO event VALUES (?, ?, ?, ?)",
        ((*days, number, place) for place, days in enumerate(found.events)),
    )
    many(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?)",
        ((one.key, number, one.place, one.path, one.times) for one in found.links),
    )
