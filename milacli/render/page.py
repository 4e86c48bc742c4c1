"""An article on the terminal: headings, paragraphs, lists and tables, wrapped to the window."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as RichText

from milacli.render.console import STYLES, rich_text
from milacli.render.text import lead
from milacli.table import Cell, Table, Text

_WIDEST = 100
"""Columns; longer lines are hard to read."""
_TIGHT = ("item", "row", "footnote")
"""Kinds of blocks that follow one another without a blank line."""


def page(table: Table, made: Console) -> Iterator[RichText | str]:
    """Yield the lines of the blocks of *table*, each at most as wide as the console."""
    names = [column.name for column in table.columns]
    kinds = [row[names.index("kind")] for row in table.rows]
    width = min(made.width, _WIDEST)
    for number, row in enumerate(table.rows):
        kind = kinds[number]
        if number and not (kind in _TIGHT and kinds[number - 1] == kind):
            yield ""
        yield from _block(str(kind), row[names.index("text")], made, width)


def _block(kind: str, cell: Cell, made: Console, width: int) -> Iterator[RichText]:
    text = rich_text(cell if isinstance(cell, Text) else str(cell or ""), kind)
    first = lead(cell)
    rest = " " * cell_len(first)
    if kind == "quote":
        first = rest = "  | "
    elif kind == "code":
        first = rest = "    "
        text.stylize(STYLES["code"])
    for number, line in enumerate(
        text.wrap(made, max(8, width - cell_len(first)), overflow="fold")
    ):
        line.rstrip()
        yield RichText(rest if number else first) + line
