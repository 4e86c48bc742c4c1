"""The timeline on a screen: a date once, the empty years between, and all years as one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf

from milacli.commands.screens import WIDE, counted
from milacli.commands.screens.spark import spark
from milacli.patterns import lazy
from milacli.table import TIE, Cell, Column, Highlight, Table, Text, highlighted, records

_LEAST_GAP = 5
"""Years; a shorter time between two rows is not said."""
_BESIDE = 24
"""Columns for the date, the line and what is between."""
_GAPS = 10
"""A gap is worth saying from this part of the whole time on."""
# "1993", "-0043-03", "199X": the year of it.
_YEAR = lazy(r"-?\d[\dX]*")

_COLUMNS = (
    Column("date", lambda row: row[0], style="date"),
    Column("event", lambda row: row[1], style="text"),
    Column("section", lambda row: row[2]),
    Column("line", lambda row: row[3], style="number"),
    Column("article", lambda row: row[4], shown=False),
)


def screen(table: Table, width: int) -> Table:
    """Say each date once and the long times in which nothing happens."""
    is_folder = any(column.name == "article" and column.shown for column in table.columns)
    shown = {"section": width >= WIDE and not is_folder, "article": is_folder}
    columns = tuple(c._replace(shown=shown.get(c.name, c.shown)) for c in _COLUMNS)
    years = [year(str(record["date"])) for record in records(table)]
    title = counted(table, "event", "events")
    rows = tuple(_rows(table, years, _room(width)))
    return Table(columns, rows, title, table.note, aside=spark(years))


def _room(width: int) -> int:
    """Return about how many letters of an event fit on a line."""
    return width // 2 if width >= WIDE else max(width // 2, width - _BESIDE)


def _rows(table: Table, years: Sequence[int], room: int) -> Iterator[tuple[Cell, ...]]:
    whole = max(years, default=0) - min(years, default=0)
    least = max(_LEAST_GAP, whole / _GAPS)
    last = None
    told: set[str] = set()
    end: float = inf
    for number, record in enumerate(records(table)):
        if years[number] - end >= least:
            yield (_gap(years[number] - int(end)), None, None, None, None)
        end = max(end if number else -inf, last_year(record["date"]))
        date, event = record["date"], record["event"]
        if event in told:
            event = around(event, record["when"], room)
        told.add(record["event"])
        yield (
            None if date == last else date,
            event, record["section"], record["line"], record["article"],
        )  # fmt: skip
        last = date


def around(event: str, when: str, room: int) -> str:
    """Return at most *room* letters of *event* around *when*: ``… Mark Quist (2025), …``.

    What is told twice, for two dates, stands whole at the first. From a third of *room* on a comma
    is a better end than no more room.
    """
    if len(event) <= room:
        return event
    words = event.split(" ")
    first = event.count(" ", 0, max(0, event.find(when)))
    last = first + 1 + when.count(" ") * (when in event)
    for _ in range(room):
        enough = (",", ";") if len(_part(words, first, last)) >= room // 3 else ()
        if first and not words[first - 1].endswith(enough):
            first -= len(_part(words, first - 1, last)) <= room
        if last < len(words) and not words[last - 1].endswith(enough):
            last += len(_part(words, first, last + 1)) <= room
    return _part(words, first, last)


def _part(words: Sequence[str], first: int, last: int) -> str:
    dots = ["…"]
    return " ".join([*dots[: first > 0], *words[first:last], *dots[: last < len(words)]])


def _gap(years: int) -> Text:
    text = f"{years:,}{TIE}years"
    return highlighted(text, [Highlight(0, len(text), "aside")])


def year(date: str) -> int:
    """Return the first year of an EDTF date: ``1990`` of ``199X``, ``2018`` of ``../2018``."""
    found = _YEAR.search(date)
    # Before Christ the years of a century count down.
    return int(found[0].replace("X", "9" if found[0].startswith("-") else "0")) if found else 0


def last_year(date: str) -> float:
    """Return the last year of an EDTF date: ``1999`` of ``199X``; infinity of ``2003/..``."""
    end = date.rpartition("/")[2]
    found = _YEAR.search(end)
    if not found:
        return inf
    return int(found[0].replace("X", "0" if end.startswith("-") else "9"))
