"""A Markdown table, or the Markdown of a page."""

from __future__ import annotations

from typing import TextIO

from milacli.patterns import lazy
from milacli.render.text import as_text, clean, lead, shown
from milacli.table import Cell, Layout, Table, Text

# What would be markup inside a cell.
_MARKUP = lazy(r"[\\`*_\[\]<>|~]")
# "&lt;", "&#60;": what a reader of Markdown takes for another character.
_ENTITY = lazy(r"&(?=#?\w+;)")


def render(table: Table, stream: TextIO) -> None:
    """Write the columns that people see as a GitHub table; a page as its own Markdown."""
    if table.layout is Layout.PAGE:
        _page(table, stream)
        return
    columns = shown(table)
    _row(stream, [column.name for _, column in columns])
    _row(stream, ["--:" if column.style == "number" else "---" for _, column in columns])
    for row in table.rows:
        _row(stream, [_inert(as_text(row[at])) for at, _ in columns])


def _row(stream: TextIO, cells: list[str]) -> None:
    stream.write(f"| {' | '.join(cells)} |\n")


def _inert(text: str) -> str:
    """Return *text* so that Markdown shows it as it is."""
    return _ENTITY.sub("&amp;", _MARKUP.sub(r"\\\g<0>", text))


def _page(table: Table, stream: TextIO) -> None:
    names = [column.name for column in table.columns]
    kind, level, text, quote = (names.index(n) for n in ("kind", "level", "text", "quote"))
    for number, row in enumerate(table.rows):
        prefix = _prefix(row[kind], row[level], row[text])
        tight = row[kind] == "item" and number and table.rows[number - 1][kind] == "item"
        source = "\n".join(clean(line) for line in str(row[quote]).splitlines())
        stream.write(("" if tight or not number else "\n") + prefix + source + "\n")


def _prefix(kind: Cell, level: Cell, text: Cell) -> str:
    """Return the Markdown before the source of a block."""
    if kind == "heading" and isinstance(level, int):
        return "#" * level + " "
    if isinstance(text, Text) and text.bullet:
        before = lead(text, "   ")
        return f"{before.rstrip()}: " if kind == "footnote" else before
    return ""
