"""Answers as people on a terminal see them: a table of records in, a table for eyes out.

A function here reads nothing but the records, so it serves one article and a folder alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from milacli.table import Highlight, Place, Table, Text, highlighted

WIDE = 110
"""Columns from which on a terminal has room for the section of every row."""


@cache
def screen(name: str) -> Callable[[Table, int], Table]:
    """Return the function of the module *name* in this folder; it is loaded when it is called."""

    def shown(table: Table, width: int) -> Table:
        made: Table = import_module(f"milacli.commands.screens.{name}").screen(table, width)
        return made

    return shown


class Piece(NamedTuple):
    """A piece of a text: how it looks, and where it leads."""

    text: str
    style: str = ""
    link: Place | str = ""


def composed(pieces: Iterable[Piece]) -> Text:
    """Return the *pieces* as one text; one that has highlights keeps them."""
    text = ""
    looks: list[Highlight] = []
    for piece in pieces:
        start = len(text)
        text += piece.text
        if piece.style or piece.link:
            looks.append(Highlight(start, len(text), piece.style, piece.link))
        if isinstance(piece.text, Text):
            looks += (
                look._replace(start=start + look.start, end=start + look.end)
                for look in piece.text.highlights
            )
    return highlighted(text, looks)


def counted(table: Table, one: str, many: str) -> str:
    """Say how many rows of how many there are, and of what: ``3 of 11 people in Orm``."""
    return in_all(len(table.rows), table.total, one, many, table.title)


def in_all(number: int, total: int, one: str, many: str, title: str) -> str:
    """Say *number* of *total*, where that is more, of what *title* has."""
    noun = one if (total or number) == 1 else many
    of = f"{number:,} of {total:,}" if total > number else f"{number:,}"
    return f"{of} {noun} in {title}" if title else f"{of} {noun}"
