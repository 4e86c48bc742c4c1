"""Rich tables, sized to the window: cells wrap, and where a grid does not fit, cards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, JustifyMethod
from rich.table import Table as RichTable
from rich.text import Text as RichText

from milacli.render.console import STYLES, console, rich_text, write
from milacli.render.text import as_text, bar, clean, largest_of, lead, shown, with_looks
from milacli.table import Cell, Column, Layout, Table, Text

_GAP = 2
_LEAST = {"name": 24, "text": 24}
"""Cells that a column of this style gets at least, if it needs them."""
_LONGEST_WORD = 12
"""Cells; longer words may be cut in two, shorter ones only where nothing fits."""
_WHOLE = ("date", "number")
_BAR = 50
_WIDEST = 200
"""Cells beyond which a longer text has no claim to more of the width."""


def render(table: Table, stream: TextIO) -> None:
    """Draw *table* with its title and note."""
    made = console(stream)
    if table.layout is Layout.PAGE:
        from milacli.render.page import page

        write(made, stream, *page(table, made))
        return
    if table.unanswered:
        write(made, stream, rich_text(table.unanswered), "")
    if table.title:
        write(made, stream, rich_text(table.title, "heading"), "")
    widths = _widths(table, made.width)
    if table.layout is Layout.CARDS or widths is None:
        write(made, stream, *_cards(table))
    else:
        write(made, stream, _grid(table, widths, made))
    if table.note:
        lines = [rich_text(line, "aside") for line in table.note.split("\n")]
        write(made, stream, "", *lines)


def _widths(table: Table, available: int) -> list[int] | None:
    """Share *available* cells among the columns, or return None where that would cramp them."""
    columns = shown(table)
    natural, widths = [], []
    for at, column in columns:
        lines = [column.name, *(with_looks(row[at]) for row in table.rows)]
        width = _BAR if column.style == "bar" else max(map(cell_len, lines))
        word = max(cell_len(word) for line in lines for word in line.split())
        least = max(_LEAST.get(column.style, 0), min(word, _LONGEST_WORD))
        natural.append(width)
        widths.append(width if column.style in _WHOLE else min(width, least))
    spare = available - sum(widths) - _GAP * (len(widths) - 1)
    if spare < 0:
        return None
    short = [max(0, min(n, _WIDEST) - width) for n, width in zip(natural, widths, strict=True)]
    if spare >= sum(n - width for n, width in zip(natural, widths, strict=True)):
        return natural
    # What is left goes to those who wrap, by how much they wrap.
    return [
        width + spare * lack // max(1, sum(short))
        for width, lack in zip(widths, short, strict=True)
    ]


def _grid(table: Table, widths: list[int], made: Console) -> RichTable:
    grid = RichTable(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    columns = shown(table)
    largest = {at: largest_of(row[at] for row in table.rows) for at, _ in columns}
    for (_, column), width in zip(columns, widths, strict=True):
        justify: JustifyMethod = "right" if column.style == "number" else "left"
        grid.add_column(column.name.capitalize(), width=width, overflow="fold", justify=justify)
    for row in table.rows:
        cells = []
        for (at, column), width in zip(columns, widths, strict=True):
            if column.style == "bar":
                drawn = bar(_number(row[at]), largest[at], width, made.encoding)
                cells.append(RichText(drawn, STYLES["date"]))
            else:
                cells.append(_cell(row[at], column))
        grid.add_row(*cells)
    return grid


def _cards(table: Table) -> Iterator[RichTable | str]:
    columns = shown(table)
    for number, row in enumerate(table.rows):
        if number:
            yield ""
        card = RichTable.grid(padding=(0, _GAP, 0, 0))
        card.add_column(no_wrap=True)
        card.add_column(overflow="fold")
        for at, column in columns:
            card.add_row(RichText(column.name.capitalize(), "dim"), _cell(row[at], column))
        yield card


def _number(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _cell(cell: Cell, column: Column) -> RichText:
    if not isinstance(cell, Text):
        return RichText(as_text(cell), STYLES.get(column.style, ""))
    text = rich_text(cell, column.style)
    if cell.aside:
        text.append(f" [{clean(cell.aside)}]", STYLES["aside"])
    before = lead(cell)
    return RichText(before) + text if before else text
