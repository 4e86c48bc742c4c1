r"""Tab-separated values with a header, all fields; one record is one line.

Tabs, newlines and backslashes in a cell are written ``\t``, ``\n`` and ``\\``.
"""

from __future__ import annotations

from typing import TextIO

from milacli.render.csv import guarded
from milacli.render.text import escape
from milacli.table import Cell, Column, Table

_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


def render(table: Table, stream: TextIO) -> None:
    """Write *table* with a tab between cells, and a ``'`` before what a spreadsheet would run."""
    stream.write("\t".join(column.name for column in table.columns) + "\n")
    stream.writelines("\t".join(map(_cell, row, table.columns)) + "\n" for row in table.rows)


def _cell(cell: Cell, column: Column) -> str:
    return escape(guarded(cell, column).translate(_ESCAPES))
