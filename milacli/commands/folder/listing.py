"""What every table over a folder has besides: the article's path and title, and how many rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from milacli.table import Cell, Column, Table
from milacli.wiki.wiki import Entry


def columns(own: Sequence[Column], title: str = "title") -> tuple[Column, ...]:
    """Return the columns *own* of one article with its path shown, and its title as *title*."""
    found = [column._replace(shown=True) if column.name == "article" else column for column in own]
    at = next(n for n, column in enumerate(found) if column.name == "article")
    return (*found[:at], Column(title, lambda row: row.title, shown=False), *found[at:])


def row(own: Sequence[Column], cells: Sequence[Cell], entry: Entry) -> tuple[Cell, ...]:
    """Return the *cells* of the columns *own* with the path and title of the article *entry*."""
    at = next(n for n, column in enumerate(own) if column.name == "article")
    return (*cells[:at], entry.title, entry.name, *cells[at + 1 :])


def limited(table: Table, total: int, what: str, articles: int) -> Table:
    """Say below *table* how many rows there are."""
    if len(table.rows) == total:
        return table
    left = total - len(table.rows)
    said = f"{left:,} more of {total:,} {what} in {articles:,} articles; --limit 0 shows all"
    return table._replace(note=said)


def first(rows: Iterable[tuple[Cell, ...]], limit: int) -> tuple[tuple[Cell, ...], ...]:
    """Return the first *limit* of *rows*, or all where there is no limit."""
    found: list[tuple[Cell, ...]] = []
    for cells in rows:
        if limit and len(found) == limit:
            break
        found.append(cells)
    return tuple(found)
