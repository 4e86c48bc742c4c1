"""An answer before any format: named columns, rows of cells, and what to say beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, NamedTuple

Cell = (
    str
    | int
    | float
    | None
    | tuple[str, ...]
    | tuple[int, ...]
    | tuple[dict[str, object], ...]
    | dict[str, str | int]
)
"""A tuple is a list in JSON and joined by commas or semicolons elsewhere.

A dictionary is an object in JSON, and elsewhere its ``text``; in a tuple, its values.
"""


class Place(NamedTuple):
    """A line of an article, for a terminal that opens it."""

    article: str
    """As the records name it."""
    line: int


class Highlight(NamedTuple):
    """A range of a cell's text that a terminal shows in a style of its own."""

    start: int
    end: int
    style: str = "match"
    link: Place | str = ""
    """Where it leads: a line of an article, or an address."""


TIE = "\ufdd0"
"""A blank at which no line is broken: a noncharacter, so that no text means anything by it."""


class Text(str):
    """A cell's text and how people should see it; the machine formats see a plain str."""

    __slots__ = ("aside", "bullet", "highlights", "indent")
    highlights: tuple[Highlight, ...]
    indent: int
    """How many steps to the right."""
    bullet: str
    """What stands before it, such as ``-`` or ``3.``"""
    aside: str
    """What stands behind it in brackets: said of the text, not by it."""


class Range(tuple[int, ...]):
    """A first and a last number, which people see as ``13–23``; the machines see a plain list."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the two, or the one that they are, as people see them."""
        return "–".join(dict.fromkeys(map(str, self)))


class Stretch(int):
    """How long something lasted, and how people should see it; the machines see a plain int."""

    start: int
    """How long after the beginning of the whole it began."""
    whole: int
    """How long the whole is."""


def highlighted(
    text: str,
    highlights: Iterable[Highlight] = (),
    *,
    indent: int = 0,
    bullet: str = "",
    aside: str = "",
) -> Text:
    """Return *text* as a cell with these looks."""
    cell = Text(text)
    cell.highlights = tuple(highlights)
    cell.indent = indent
    cell.bullet = bullet
    cell.aside = aside
    return cell


class Layout(Enum):
    """How people see the rows; the machine formats are the same for all."""

    GRID = "grid"
    CARDS = "cards"
    """One field a line: for a single record, and where a grid does not fit."""
    PAGE = "page"
    """The text of the rows as an article; needs the columns ``kind`` and ``text``."""


class Column(NamedTuple):
    """A field of every record: its name in JSON and CSV, and how to read it off a fact."""

    name: str
    read: Callable[[Any], Cell]
    shown: bool = True
    """Whether people see it too: in table, plain and markdown."""
    style: str = ""
    """What the column holds, for the eye: ``name``, ``date``, ``number``, ``text`` (prose, the
    widest), ``bar`` (a number to draw) or nothing."""


def _nowhere(_article: str) -> None:
    """Know of no article where it lies."""


class Table(NamedTuple):
    """Rows of cells, one a record, in the order of *columns*."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    """Said above the rows on a terminal."""
    note: str = ""
    """Said below the rows on a terminal, such as how many were left out."""
    layout: Layout = Layout.GRID
    unanswered: str = ""
    """Why the rows are no answer but only near one; said before them, and exit status 1."""
    total: int = 0
    """Of how many facts the rows are what was asked for; 0 where nobody counts."""
    aside: str = ""
    """Said beside the title where there is room, else below it."""
    screen: Callable[[Table, int], Table] | None = None
    """Makes the table that a terminal of so many columns shows instead of this one."""
    path: Callable[[str], str | None] = _nowhere
    """Where an article lies, by its name in the records; None for standard input."""


def tabulate(columns: tuple[Column, ...], facts: Iterable[Any], title: str = "") -> Table:
    """Read every column off every fact."""
    rows = tuple(tuple(column.read(fact) for column in columns) for fact in facts)
    return Table(columns, rows, title)


def records(table: Table) -> list[dict[str, Any]]:
    """Return the rows of *table* as dictionaries from column name to cell."""
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]
