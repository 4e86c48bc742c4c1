"""Comma-separated values with a header (RFC 4180, but lines end in LF), all fields."""

from __future__ import annotations

import csv
import re
from typing import TextIO

from milacli.render.text import escape
from milacli.table import Cell, Table

# "=cmd|' /C calc'!A0": a spreadsheet runs what begins so, unless a quote stands before it.
_FORMULA = re.compile(r"[=+\-@\t\r]")
# "-0044", "-3.5", "-0044/-0031"
_NUMBER = re.compile(r"[-+]?[\d./~?%X-]+\Z")


def render(table: Table, stream: TextIO) -> None:
    """Write *table* with every text that a spreadsheet would run made text by a ``'``."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)


def _cell(cell: Cell) -> str:
    text = escape(joined(cell), keep="\n\t")
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text


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
