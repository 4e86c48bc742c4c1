"""A timeline drawn: how much happened when, and how long what lasted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milacli.facts.events import Event
from milacli.table import Column, Stretch, Table, tabulate

_MANY_YEARS = 30
"""Years that a chart shows one by one; a longer time is shown by decades."""
_MANY_ROWS = 60
"""Rows beyond which a chart counts by decades, centuries, and so on."""


class Bar(NamedTuple):
    """A year or a decade and how much happened in it, an empty time, or what lasted."""

    period: str
    events: int
    bar: int
    """How many events, or for what lasted how many years."""
    event: str
    lines: tuple[int, ...]


_COLUMNS = (
    Column("period", lambda bar: bar.period, style="date"),
    Column("events", lambda bar: bar.events, style="number"),
    Column("bar", lambda bar: bar.bar, style="bar"),
    Column("event", lambda bar: bar.event, style="text"),
    Column("lines", lambda bar: bar.lines, shown=False),
)


def draw(events: Sequence[Event]) -> Table:
    """Count *events* by the year in which they begin, or by decade; then draw what lasted.

    Only the time that has events is drawn, and what is empty in between is one row.
    """
    lasting = [event for event in events if _lasts(event)]
    rows = [*_counts([e for e in events if not _lasts(e)]), *_stretches(lasting)]
    columns = tuple(
        column._replace(shown=False) if column.name == "event" and not lasting else column
        for column in _COLUMNS
    )
    return tabulate(columns, rows)


def _lasts(event: Event) -> bool:
    years = event.period.last[0] - event.period.first[0]
    return event.period.precision == "span" and years > 0 and not event.period.edge


def _counts(events: Sequence[Event]) -> Iterator[Bar]:
    lines: dict[int, set[int]] = defaultdict(set)
    counts: dict[int, int] = defaultdict(int)
    step = _step(sorted({event.period.first[0] for event in events}))
    for event in events:
        year = event.period.first[0] // step * step
        counts[year] += 1
        lines[year].update(event.lines)
    last: int | None = None
    for year in sorted(counts):
        if last is not None and year > last + step:
            yield Bar(_between(last + step, year - step, step), 0, 0, "", ())
        count = counts[year]
        yield Bar(_called(year, step), count, count, "", tuple(sorted(lines[year])))
        last = year


def _step(years: Sequence[int]) -> int:
    """Return how many years a row counts: one, ten, or more where there would be many rows."""
    if not years or years[-1] - years[0] < _MANY_YEARS:
        return 1
    step = 10
    while len({year // step for year in years}) > _MANY_ROWS:
        step *= 10
    return step


def _called(year: int, step: int) -> str:
    return f"{year}s" if step > 1 else f"{year}"


def _between(first: int, last: int, step: int) -> str:
    """Name an empty time: ``1994–2000``."""
    if first == last:
        return _called(first, step)
    return f"{_called(first, step)}–{_called(last, step)}"


def _stretches(events: Sequence[Event]) -> Iterator[Bar]:
    """Draw spans to one scale, which begins with the first and ends with the last of them."""
    first = min((event.period.first[0] for event in events), default=0)
    last = max((event.period.last[0] for event in events), default=0)
    for event in events:
        start, end = event.period.first[0], event.period.last[0]
        bar = Stretch(end - start + 1)
        bar.start, bar.whole = start - first, last - first + 1
        yield Bar(event.date, 1, bar, event.event, event.lines)
