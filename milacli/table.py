"""An answer before any format: named columns, rows of cells, and what to say beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

Cell = str | int | float | None | tuple[str, ...] | tuple[int, ...]
"""A tuple is a list in JSON and joined by commas or semicolons elsewhere."""


class Highlight(NamedTuple):
    """A range of a cell's text that a terminal shows in a style of its own."""

    start: int
    end: int
    style: str = "match"


class Text(str):
    """A cell's text with the ranges to highlight; every format but the terminal's sees a str."""

    __slots__ = ("highlights",)
    highlights: tuple[Highlight, ...]


def highlighted(text: str, highlights: Iterable[Highlight]) -> Text:
    """Return *text* with *highlights*."""
    cell = Text(text)
    cell.highlights = tuple(highlights)
    return cell


class Column(NamedTuple):
    """A field of every record: its name in JSON and CSV, and how to read it off a fact."""

    name: str
    read: Callable[[Any], Cell]
    shown: bool = True
    """Whether people see it too: in table, plain and markdown."""
    style: str = ""
    """What the column holds, for the eye: ``name``, ``date``, ``number``, ``bar`` or nothing."""


class Table(NamedTuple):
    """Rows of cells, one a record, in the order of *columns*."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    """Said above the rows on a terminal."""
    note: str = ""
    """Said on stderr after the rows, such as how many were left out."""


def tabulate(columns: tuple[Column, ...], facts: Iterable[Any], title: str = "") -> Table:
    """Read every column off every fact."""
    rows = tuple(tuple(column.read(fact) for column in columns) for fact in facts)
    return Table(columns, rows, title)
