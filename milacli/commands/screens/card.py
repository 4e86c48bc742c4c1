"""One person on a screen: titles with their lines, life in order of time, the company kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from milacli.commands.screens import WIDE, Piece, composed
from milacli.commands.screens.people import tags, titled
from milacli.commands.screens.timeline import year
from milacli.english.prose import fold
from milacli.table import TIE, Cell, Column, Place, Table, Text, records

Met = tuple[str, int]
"""Who is named beside the person, and on which line first."""

_UNDATED = composed([Piece("undated", "aside")])

_COLUMNS = (
    Column("date", lambda row: row[0], style="date"),
    Column("statement", lambda row: row[1], style="text"),
    Column("section", lambda row: row[2]),
    Column("line", lambda row: row[3], style="number"),
    Column("article", lambda row: row[4], shown=False),
)


def card(table: Table, width: int, person: dict[str, Any], company: Sequence[Met]) -> Table:
    """Order the statements on a *person*, a record of the list of people, by their dates."""
    names = {fold(name) for name in (person["name"], *person["aliases"])}
    told = [r for r in records(table) if fold(r["statement"]).strip(" .:") not in names]
    told.sort(key=lambda record: (not record["dated"], *sorted(map(_when, record["dated"]))))
    columns = tuple(
        c._replace(shown=c.shown and (c.name != "section" or width >= WIDE)) for c in _COLUMNS
    )
    article = person["article"]
    with_whom = (
        [(composed([Piece("with", "aside")]), _company(company, article), None, None, article)]
        if company
        else []
    )
    statements = "1 statement" if len(told) == 1 else f"{len(told):,} statements"
    return Table(
        columns,
        (*_rows(told), *with_whom),
        composed((Piece(person["name"], "heading"), Piece("  "), *tags(person["roles"]))),
        f"{statements} in {table.title}",
        aside=composed(_titles(person)),
    )


def _when(date: str) -> tuple[int, str]:
    return year(date), date


def _rows(told: Sequence[dict[str, Any]]) -> Iterator[tuple[Cell, ...]]:
    last = None
    for record in told:
        date = min(record["dated"], key=_when, default=_UNDATED if last else None)
        shown = None if date == last else date
        yield shown, record["statement"], record["section"], record["line"], record["article"]
        last = date


def _titles(person: dict[str, Any]) -> Iterator[Piece]:
    """Yield all titles, each with its line."""
    said = [shown for shown in person["evidence"] if shown.get("title")]
    for number, shown in enumerate(said):
        if number:
            yield Piece(f"{TIE}· ")
        yield from titled(shown["title"], shown, person["article"])


def _company(company: Sequence[Met], article: str) -> Text:
    """Return who is named beside the person, by line: ``Ida Falk, Tilda Brandt :21``."""
    pieces: list[Piece] = []
    for line, met in groupby(company, key=lambda met: met[1]):
        pieces += [Piece(f"{TIE}· ")] if pieces else []
        pieces.append(Piece(", ".join(name for name, _ in met)))
        pieces.append(Piece(f"{TIE}:{line}", "line", Place(article, line)))
    return composed(pieces)
