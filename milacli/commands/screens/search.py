"""What was found on a screen: the best section first, its passages below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from milacli.commands.screens import WIDE, Piece, composed, counted
from milacli.search.doubt import WEAK
from milacli.table import Cell, Column, Table, records

_COLUMNS = (
    Column("line", lambda row: row[0], style="number"),
    Column("section", lambda row: row[1]),
    Column("text", lambda row: row[2], style="text"),
    Column("article", lambda row: row[3], shown=False),
)


def screen(table: Table, width: int) -> Table:
    """Group the passages by section, or those of a folder by article, in the order of the best."""
    is_folder = any(column.name == "article" and column.shown for column in table.columns)
    is_wide = width >= WIDE and not is_folder
    columns = tuple(
        c._replace(shown=c.shown and (c.name != "section" or is_wide)) for c in _COLUMNS
    )
    found = records(table)
    weak = [record for record in found if record["doubt"] == WEAK]
    strong = [record for record in found if record["doubt"] != WEAK]
    rows = [*_grouped(strong, is_folder=is_folder, is_wide=is_wide)]
    if weak:
        sign, said = composed([Piece("~", "aside")]), composed([Piece("weak matches", "aside")])
        rows += [(sign, None, said, None), *_grouped(weak, is_folder=is_folder, is_wide=is_wide)]
    title = "" if table.unanswered else counted(table, "passage", "passages")
    return Table(columns, tuple(rows), title, table.note, unanswered=table.unanswered)


def _grouped(
    found: Sequence[dict[str, Any]], *, is_folder: bool, is_wide: bool
) -> Iterator[tuple[Cell, ...]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for record in found:
        groups.setdefault(record["article" if is_folder else "section"], []).append(record)
    for name, inside in groups.items():
        article = inside[0]["article"]
        if not is_wide:
            sign = composed([Piece("§", "aside")])
            yield (sign, None, composed([Piece(name, "heading")]), article)
        for number, record in enumerate(inside):
            section = None if number else name
            yield (record["line"], section, record["text"], article)
