"""A row a line as ``path:line:text``, which editors and fzf open at the line."""

from __future__ import annotations

import os
from typing import TextIO

from milacli.render.text import clean, shown, with_looks
from milacli.table import Layout, Table, records

_WHERE = ("section", "line", "article")
_GAP = "  "


def render(table: Table, stream: TextIO) -> None:
    """Write what people see of each row behind the file and the line where it stands.

    A row of what stands on no line is its text alone.
    """
    wanted = ("text",) if table.layout is Layout.PAGE else tuple(c.name for _, c in shown(table))
    texts = [
        at
        for at, column in enumerate(table.columns)
        if column.name in wanted and column.name not in _WHERE
    ]
    for row, record in zip(table.rows, records(table), strict=True):
        text = _GAP.join(filter(None, (with_looks(row[at]).strip() for at in texts)))
        stream.write(_place(table, record) + text + "\n")


def _place(table: Table, record: dict[str, object]) -> str:
    if "line" not in record:
        return ""
    name = str(record.get("article", ""))
    return f"{clean(_shortest(table.path(name) or name))}:{record['line']}:"


def _shortest(path: str) -> str:
    """Return *path* from the working folder, if it lies there."""
    here = os.path.join(os.getcwd(), "")
    return path.removeprefix(here)
