"""Aligned text, one record a line, for pipes: no header, no box, no wrapping.

Colour only where it is forced.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from milacli.patterns import lazy
from milacli.render.text import as_text, bar, is_coloured, largest_of, lead, shown, with_looks
from milacli.table import Cell, Column, Layout, Table, Text

_BAR = 40
# What may take no cell or two: all but Latin letters, dashes, quotes and the like.
_UNEVEN = lazy("[^\x20-\u02ff\u2010-\u2027\u2030-\u205e]")
_GAP = "  "


def render(table: Table, stream: TextIO) -> None:
    """Write the columns that people see, the prose last so that nothing is padded for it."""
    if table.layout is Layout.PAGE:
        stream.writelines(_page_line(table, row, stream) + "\n" for row in table.rows)
        return
    columns = shown(table)
    if table.layout is Layout.CARDS:
        width = max(len(column.name) for _, column in columns)
        for row in table.rows:
            lines = (
                f"{column.name:<{width}}{_GAP}{_said(row[at], column.style, stream)}"
                for at, column in columns
            )
            stream.writelines(line.rstrip() + "\n" for line in lines)
        return
    columns.sort(key=lambda item: item[1].style == "text")
    cells = [_column([row[at] for row in table.rows], column, stream) for at, column in columns]
    stream.writelines(_GAP.join(line).rstrip() + "\n" for line in zip(*cells, strict=True))


def _column(cells: list[Cell], column: Column, stream: TextIO) -> list[str]:
    """Return *cells* as texts of one width."""
    if column.style == "bar":
        values = [cell if isinstance(cell, int) else 0 for cell in cells]
        texts = [bar(value, largest_of(values), _BAR, stream.encoding) for value in values]
    else:
        texts = [with_looks(cell) for cell in cells]
    width = max(map(cell_width, texts), default=0)
    blanks = [" " * (width - cell_width(text)) for text in texts]
    if is_coloured() and column.style != "bar":
        texts = _coloured(cells, column.style, stream)
    if column.style == "number":
        return [blank + text for blank, text in zip(blanks, texts, strict=True)]
    return [text + blank for blank, text in zip(blanks, texts, strict=True)]


def _coloured(cells: Sequence[Cell], style: str, stream: TextIO) -> list[str]:
    """Return *cells* as texts with the escapes that colour them."""
    # Colours in a pipe are rare, and rich costs a start.
    from milacli.render.console import ansi, console, rich_text

    made = console(stream)
    shown = [rich_text(cell if isinstance(cell, Text) else as_text(cell), style) for cell in cells]
    before = [lead(cell) for cell in cells]
    behind = [with_looks(cell)[len(lead(cell)) + len(as_text(cell)) :] for cell in cells]
    drawn = (ansi(made, text) for text in shown)
    return [f"{a}{text}{z}" for a, text, z in zip(before, drawn, behind, strict=True)]


def cell_width(text: str) -> int:
    """Return how many terminal cells *text* takes."""
    if (text.isascii() and text.isprintable()) or not _UNEVEN.search(text):
        return len(text)
    # rich knows the widths of all scripts; European ones do without loading it.
    from rich.cells import cell_len

    return cell_len(text)


def _said(cell: Cell, style: str, stream: TextIO) -> str:
    """Return *cell* as text, coloured where that is forced."""
    return _coloured([cell], style, stream)[0] if is_coloured() else with_looks(cell)


def _page_line(table: Table, row: tuple[Cell, ...], stream: TextIO) -> str:
    record = {column.name: cell for column, cell in zip(table.columns, row, strict=True)}
    text = _said(record["text"], str(record["kind"]), stream)
    if record["kind"] == "heading":
        return "#" * int(str(record["level"])) + " " + text
    return text
