"""Comma-separated values with a header (RFC 4180, but lines end in LF), all fields."""

from __future__ import annotations

import csv
from typing import TextIO

from milacli.patterns import lazy
from milacli.render.text import escape
from milacli.table import Cell, Column, Table

# "=cmd|' /C calc'!A0", '"=1"', "＝1": what a spreadsheet runs unless an apostrophe stands before
# it (OWASP, CSV Injection); it takes quotes off, and full-width signs for the plain ones.
_FORMULA = lazy(r'"*[=+\-@\t\r\n＝＋－＠]')


def render(table: Table, stream: TextIO) -> None:
    """Write *table* with every text that a spreadsheet would run made text by a ``'``."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    render_more(table, stream)


def render_more(table: Table, stream: TextIO) -> None:
    """Write the rows of *table* below others with the same columns."""
    writer = csv.writer(stream, lineterminator="\n")
    for row in table.rows:
        cells = map(guarded, row, table.columns)
        writer.writerow([escape(cell, keep="\n\t") for cell in cells])


def guarded(cell: Cell, column: Column) -> str:
    """Return *cell* as one text behind a ``'`` if a spreadsheet would run it.

    Numbers and dates are mila's own, such as ``-0043`` and ``-300s``, and never run.
    """
    text = joined(cell)
    own = column.style == "date" or isinstance(cell, (int, float))
    return f"'{text}" if not own and _FORMULA.match(text) else text


def joined(cell: Cell) -> str:
    """Return *cell* as one text: items of a list separated by ``; ``, of an object its text."""
    if isinstance(cell, tuple):
        return "; ".join(map(_item, cell))
    if isinstance(cell, dict):
        return str(cell["text"])
    return "" if cell is None else str(cell)


def _item(item: object) -> str:
    """Return an item of a list as text; of a record its values."""
    if isinstance(item, dict):
        return ", ".join(str(value) for value in item.values())
    return str(item)
