"""The people on a screen: a name, the roles by their families and the titles with their lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from milacli.commands.screens import WIDE, Piece, composed, counted
from milacli.table import TIE, Column, Place, Table, Text, records

_FAMILIES = {
    "leading": ("founder", "director", "executive", "board", "investor"),
    "learning": ("faculty", "student", "alumni", "researcher", "laureate", "physician"),
    "state": ("politician", "ruler", "military", "clergy", "lawyer", "activist"),
    "arts": ("writer", "artist", "musician", "performer"),
    "trade": ("athlete", "business", "maker"),
    "aside": ("relative",),
}
"""Roles that are shown in one colour."""
STYLES = {role: family for family, roles in _FAMILIES.items() for role in roles}

_COLUMNS = (
    Column("name", lambda row: row[0], style="name"),
    Column("roles and titles", lambda row: row[1], style="text"),
    Column("section", lambda row: row[2]),
    Column("line", lambda row: row[3], style="number"),
    Column("article", lambda row: row[4], shown=False),
)


def screen(table: Table, width: int) -> Table:
    """Set the roles and titles of a person in one column."""
    is_folder = any(column.name == "article" and column.shown for column in table.columns)
    is_wide = width >= WIDE and not is_folder
    columns = tuple(
        c._replace(shown=c.shown and (c.name != "section" or is_wide)) for c in _COLUMNS
    )
    rows = tuple(
        (
            record["name"], roles_and_titles(record, record["line"], is_folder=is_folder),
            record["section"], record["line"], record["article"],
        )
        for record in records(table)
    )  # fmt: skip
    title = counted(table, "person", "people")
    return Table(columns, rows, title, table.note)


def roles_and_titles(record: dict[str, Any], line: int, *, is_folder: bool = False) -> Text:
    """Return the roles, then the titles, each with its line where that is not *line*.

    Of a folder the article stands behind them.
    """
    pieces = list(tags(record["roles"]))
    for title in _titles(record, line):
        pieces += (Piece(f"{TIE}· "), *title) if pieces else title
    if is_folder:
        pieces += [Piece(f"{TIE}· ")] if pieces else []
        pieces.append(Piece(record["article"], "aside", Place(record["article"], line)))
    return composed(pieces)


def tags(roles: tuple[str, ...]) -> Iterator[Piece]:
    """Yield the *roles*, each in the colour of its family."""
    for number, role in enumerate(roles):
        if number:
            yield Piece(" ")
        yield Piece(role, STYLES.get(role, ""))


def _titles(record: dict[str, Any], line: int) -> Iterator[list[Piece]]:
    """Yield the titles as pieces; not one that says no more than a tag does."""
    for shown in record["evidence"]:
        title = shown.get("title")
        if not title or (shown["line"] == line and title.casefold() in record["roles"]):
            continue
        yield titled(title, shown, record["article"], line)


def titled(title: str, shown: dict[str, Any], article: str, line: int = 0) -> list[Piece]:
    """Return a title, whether it is over, and its line if that is not *line*."""
    is_over = shown["former"] and "former" not in title.casefold()
    there = shown.get("article", article)
    pieces = [Piece(title, "aside" if shown["former"] else "")]
    pieces += [Piece(f"{TIE}(former)", "aside")] if is_over else []
    if (there, shown["line"]) != (article, line):
        at = f"{TIE}:{shown['line']}" if there == article else f"{TIE}{there}:{shown['line']}"
        pieces.append(Piece(at, "line", Place(there, shown["line"])))
    return pieces
