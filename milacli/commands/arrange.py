"""What every list can be asked for besides: one section of it, an order, the first few rows."""

from __future__ import annotations

from typing import Any

from milacli.article.model import Article
from milacli.article.outline import find_section
from milacli.english.prose import fold
from milacli.errors import MilaError, NothingFound, echo
from milacli.patterns import lazy
from milacli.table import Cell, Table

_DIGITS = lazy(r"([0-9]+)")


def in_section(table: Table, article: Article, wanted: str) -> Table:
    """Return *table* with the rows that a line of the section called *wanted* says.

    Subsections belong to it. Raises NothingFound where there is no such row or section.
    """
    section = find_section(article, wanted)
    inside = range(section.line, section.end_line + 1)
    records = (dict(zip(_names(table), row, strict=True)) for row in table.rows)
    rows = tuple(
        row
        for row, record in zip(table.rows, records, strict=True)
        if any(line in inside for line in _lines(record))
    )
    if not rows:
        raise NothingFound(f'nothing of that in the section "{echo(section.title)}"')
    return table._replace(rows=rows, total=table.total or len(table.rows))


def _lines(record: dict[str, Any]) -> tuple[int, ...]:
    """Return the lines that say a record: of a section only its heading."""
    return (record["line"],) if "end_line" in record else record.get("lines") or (record["line"],)


def sorted_by(table: Table, field: str) -> Table:
    """Return *table* in the order of *field*, what is empty last; ``-field`` turns it round.

    Raises MilaError where the records have no such field.
    """
    name = fold(field.removeprefix("-")).strip().replace(" ", "_")
    names = _names(table)
    if name not in names:
        raise MilaError(f'no field "{echo(name)}" to sort by; there are: {", ".join(names)}')
    at = names.index(name)
    filled = [row for row in table.rows if row[at] not in (None, "", ())]
    empty = [row for row in table.rows if row[at] in (None, "", ())]
    filled.sort(key=lambda row: _key(row[at]), reverse=field.startswith("-"))
    # A screen has an order of its own.
    return table._replace(rows=(*filled, *empty), screen=None)


def _key(cell: Cell) -> Any:
    """Return what orders *cell*: a text without case and accents, and 2 before 10 in it."""
    if isinstance(cell, (int, float)) or (isinstance(cell, tuple) and isinstance(cell[0], int)):
        return cell
    text = fold(str(cell["text"] if isinstance(cell, dict) else cell))
    return [int(part) if part.isdecimal() else part for part in _DIGITS.split(text)]


def limited(table: Table, limit: int) -> Table:
    """Return *table* with its first *limit* rows, 0 for all, and say how many are left."""
    if not 0 < limit < len(table.rows):
        return table
    more = f"{len(table.rows) - limit} more; --limit 0 shows all"
    note = "\n".join(filter(None, (table.note, more)))
    total = table.total or len(table.rows)
    return table._replace(rows=table.rows[:limit], note=note, total=total)


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]
