"""The facts of a note as they are kept: records by kind, and the rows by which they are found."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from milacli.facts import KINDS
from milacli.wiki.keys import Keys, keys_of
from milacli.wiki.packing import packed_rows, unpacked, unpacked_rows

Rows = Sequence[Sequence[Any]]
_CITE = ("section", "line", "article", "quote")
# To ask the kinds themselves would load all that reads English.
CELLS = {
    "people": (
        "name", "aliases", "roles", "titles", "lines", *_CITE, "evidence",
        "page", "sections", "statements",
    ),
    "events": (
        "date", "when", "event", "why", "owner", "kind", "who", "under", "lines", *_CITE,
        "days", "besides",
    ),
    "links": ("target", "label", "count", "kind", "lines", *_CITE),
    "references": ("number", "mark", "title", "author", "publisher", "date", "url", *_CITE),
}  # fmt: skip
"""The cells of a record by kind: its columns, and what else is kept.

Of a person: the page that the name links to, the section of each evidence, and where it is named:
block, first character of the sentence, and the name's ranges in the block. Of an event: its first
and its last day, and what tells it from others (``facts.events``).
"""
SECTIONS = "sections"
"""The kind of the records that tell the outline."""


def named(name: str, rows: Rows) -> list[dict[str, Any]]:
    """Return the *rows* of the kind *name*, each its cells by name."""
    return [dict(zip(CELLS[name], cells, strict=True)) for cells in rows]


def pack(records: Mapping[str, Rows]) -> list[tuple[str, int, bytes]]:
    """Return *records* by kind as they are kept: kind, how many, and all of them as bytes."""
    return [(name, len(rows), packed_rows(rows)) for name, rows in records.items()]


def unpack(data: bytes, places: Sequence[int] | None = None) -> list[tuple[Any, ...]]:
    """Return what is kept of one kind, or of it the records at *places*."""
    rows = unpacked(data) if places is None else unpacked_rows(data, places)
    return [tuple([tuple(c) if isinstance(c, list) else c for c in row]) for row in rows]


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
    many(
        "INSERT INTO role VALUES (?, '', ?, ?)",
        ((word, number, persons[at]) for word, at in found.roles),
    )
    many(
        "INSERT INTO event VALUES (?, ?, ?, ?)",
        ((*days, number, place) for place, days in enumerate(found.events)),
    )
    many(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?)",
        ((one.key, number, one.place, one.path, one.times) for one in found.links),
    )
