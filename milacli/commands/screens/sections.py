"""The outline of an article on a screen."""

from __future__ import annotations

from milacli.commands.screens import Piece, composed, counted
from milacli.table import Place, Table, records

_ROOMY = 60
"""Columns from which on a terminal has room for what each section holds."""
_COUNTS = ("people", "dates", "links")


def screen(table: Table, width: int) -> Table:
    """Leave out what a narrow terminal has no room for, and the title where the rows repeat it."""
    columns = tuple(
        column._replace(shown=column.shown and (width >= _ROOMY or column.name not in _COUNTS))
        for column in table.columns
    )
    at = {column.name: place for place, column in enumerate(columns)}
    lead = composed([Piece("(lead)", "aside")])
    rows = []
    for record, cells in zip(records(table), table.rows, strict=True):
        row = list(cells)
        if record["outline"] == "0" and record["title"] == table.title:
            row[at["title"]] = lead
        place = Place(record["article"], record["line"])
        row[at["lines"]] = composed([Piece(str(record["lines"]), "line", place)])
        rows.append(tuple(row))
    title = counted(table, "section", "sections")
    return Table(columns, tuple(rows), title, table.note)
