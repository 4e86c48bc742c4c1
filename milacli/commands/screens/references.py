"""The sources of an article on a screen: each with its whole address on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, groupby
from typing import Any

from milacli.commands.screens import Piece, composed, counted
from milacli.table import TIE, Cell, Column, Table, Text, records

_COLUMNS = (
    Column("no.", lambda row: row[0], style="number"),
    Column("source", lambda row: row[1], style="text"),
    Column("line", lambda row: row[2], style="number"),
    Column("article", lambda row: row[3], shown=False),
)


def screen(table: Table, _width: int) -> Table:
    """Set what is known of a source in one cell, and its address below."""
    is_folder = any(column.name == "article" and column.shown for column in table.columns)
    rows = tuple(
        row
        for article, found in groupby(records(table), key=lambda record: str(record["article"]))
        for row in (*([_headed(article)] if is_folder else []), *chain(*map(_rows, found)))
    )
    return Table(_COLUMNS, rows, counted(table, "reference", "references"), table.note)


def _headed(article: str) -> tuple[Cell, ...]:
    """Return the row above those of an *article* of a folder."""
    return composed([Piece("§", "aside")]), composed([Piece(article, "heading")]), None, article


def _rows(record: dict[str, Any]) -> Iterator[tuple[Cell, ...]]:
    yield record["number"] or record["mark"], _source(record), record["line"], record["article"]
    url = record["url"]
    if url and url != record["title"]:
        yield None, composed([Piece(url, "url", url)]), None, None


def _source(record: dict[str, Any]) -> Text:
    told = [
        Piece(record[name], "date" if name == "date" else "")
        for name in ("author", "title", "publisher", "date")
        if record[name]
    ]
    return composed(
        piece
        for number, one in enumerate(told)
        for piece in ([Piece(f"{TIE}· ")] * (number > 0) + [one])
    )
