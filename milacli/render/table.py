"""Rich tables, sized to the window: cells wrap, and where a grid does not fit, cards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TextIO

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import JustifyMethod
from rich.table import Table as RichTable
from rich.text import Text as RichText

from milacli.render.console import STYLES, Address, console, rich_text, write
from milacli.render.links import addresses
from milacli.render.text import as_text, bar, clean, largest_of, lead, shown, with_looks
from milacli.table import (
    TIE,
    Cell,
    Column,
    Highlight,
    Layout,
    Place,
    Table,
    Text,
    highlighted,
    records,
)  # fmt: skip

_GAP = 2
_LEAST = {"name": 24, "text": 24}
"""Cells that a column of this style gets at least, if it needs them."""
_LONGEST_WORD = 24
"""Cells; longer words may be cut in two, shorter ones only where nothing fits."""
_NARROW = 40
"""Columns of a terminal on which a label is one word."""
_LINE = {"line": "line", "lines": "line", "section": "aside", "header": "aside"}
"""The style of a column that says where a row stands."""
_WHOLE = ("date", "number")
_BAR = 50
_WIDEST = 200
"""Cells beyond which a longer text has no claim to more of the width."""


def render(table: Table, stream: TextIO) -> None:
    """Draw *table*, or what it has for a screen, with its title and note."""
    made = console(stream)
    address = addresses(stream, table.path)
    if table.screen:
        table = table.screen(table, made.width)
    if table.layout is Layout.PAGE:
        from milacli.render.page import page

        write(made, stream, *page(table, made))
        return
    if table.unanswered:
        write(made, stream, rich_text(table.unanswered, "heading"))
    widths = _widths(table, made.width)
    is_grid = table.layout is not Layout.CARDS and widths is not None
    if table.title:
        write(made, stream, *_title(table, made.width, address), *([] if is_grid else [""]))
    if is_grid and widths:
        write(made, stream, _grid(table, widths, made.encoding, address))
    else:
        write(made, stream, *_cards(table, made.width, address))
    if table.note:
        lines = [_whole(line, "aside", address) for line in _lines(table.note)]
        write(made, stream, "", *lines)


def _title(table: Table, width: int, address: Address | None) -> Iterator[RichText]:
    title = _whole(table.title, "heading", address)
    aside = _whole(table.aside, "aside", address)
    if table.aside and title.cell_len + _GAP + aside.cell_len <= width:
        yield title + RichText(" " * _GAP) + aside
    else:
        yield from (line for line in (title, aside) if line)


def _lines(note: str) -> list[str]:
    return [note] if isinstance(note, Text) else note.split("\n")


def _whole(text: str, style: str, address: Address | None) -> RichText:
    """Return *text* as rich text in *style*, of which its highlights are no part."""
    if isinstance(text, Text):
        return rich_text(text, "", address)
    return rich_text(text, style, address)


def _widths(table: Table, available: int) -> list[int] | None:
    """Share *available* cells among the columns, or return None where that would cramp them."""
    natural, widths = [], []
    for at, column in shown(table):
        lines = [column.name, *(with_looks(row[at]) for row in table.rows)]
        width = _BAR if column.style == "bar" else max(map(cell_len, lines))
        word = max(cell_len(word) for line in lines for word in line.replace(TIE, "_").split())
        least = max(_least(column, available), min(word, _LONGEST_WORD))
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


def _least(column: Column, available: int) -> int:
    """Return how many cells *column* gets at least if it needs them."""
    return min(_LEAST.get(column.style, 0), available * 3 // 10)


def _grid(table: Table, widths: list[int], encoding: str, address: Address | None) -> RichTable:
    grid = RichTable(
        box=SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="dim",
        border_style="dim",
    )
    for (_, column), width in zip(shown(table), widths, strict=True):
        justify: JustifyMethod = "right" if column.style == "number" else "left"
        grid.add_column(column.name.capitalize(), width=width, overflow="fold", justify=justify)
    for cells in _drawn(table, widths, encoding, address):
        grid.add_row(*cells)
    return grid


def _drawn(
    table: Table, widths: list[int], encoding: str, address: Address | None
) -> Iterator[list[RichText]]:
    """Yield the cells of each row."""
    columns = shown(table)
    largest = {at: largest_of(row[at] for row in table.rows) for at, _ in columns}
    for row, record in zip(table.rows, records(table), strict=True):
        cells = []
        for (at, column), width in zip(columns, widths, strict=True):
            if column.style == "bar":
                length = bar(_number(row[at]), largest[at], width, encoding)
                cells.append(RichText(length, STYLES["date"]))
            else:
                cells.append(_cell(row[at], column, record, address))
        yield cells


def _cards(table: Table, width: int, address: Address | None) -> Iterator[RichTable | str]:
    columns = [(at, c) for at, c in shown(table) if any(_says(row[at]) for row in table.rows)]
    if width < _NARROW:
        columns = [(at, c._replace(name=c.name.partition(" ")[0])) for at, c in columns]
    labels = max((len(column.name) for _, column in columns), default=0)
    for number, (row, record) in enumerate(zip(table.rows, records(table), strict=True)):
        if number:
            yield ""
        card = RichTable.grid(padding=(0, _GAP, 0, 0))
        card.add_column(no_wrap=True, min_width=labels)
        card.add_column(overflow="fold", max_width=width)
        for at, column in columns:
            if _says(row[at]):
                label = RichText(column.name.capitalize(), "dim")
                card.add_row(label, _cell(row[at], column, record, address))
        yield card


def _says(cell: Cell) -> bool:
    return cell not in (None, "", ())


def _number(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _cell(cell: Cell, column: Column, record: dict[str, Any], address: Address | None) -> RichText:
    if not isinstance(cell, Text):
        link: Place | str = ""
        if column.name == "line" and isinstance(cell, int):
            link = Place(str(record.get("article", "")), cell)
        text = as_text(cell)
        looks = [Highlight(0, len(text), _LINE.get(column.name, column.style), link)]
        return rich_text(highlighted(text, looks), "", address)
    shown = rich_text(cell, column.style, address)
    if cell.aside:
        shown.append(f" [{clean(cell.aside)}]", STYLES["aside"])
    before = lead(cell)
    return RichText(before) + shown if before else shown
