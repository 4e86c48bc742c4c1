"""What happened when: the events of an article, chosen by date and subject, or charted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from milacli.article.model import Article
from milacli.errors import MilaError, NothingFound
from milacli.facts import references as sources
from milacli.facts.events import COLUMNS, Event, extract
from milacli.facts.events.event import Owner
from milacli.reading.dates import parse_date
from milacli.reading.dates.edtf import EARLIEST, LATEST, Day
from milacli.table import Column, Table, tabulate

_MANY_YEARS = 30
"""Years that a chart shows one by one; a longer span is shown by decades."""
_MANY_DECADES = 60
"""Rows beyond which a chart counts by centuries, and so on."""
_HALF = 0.5
"""How much of a query an event must hold; of two words, one may be missing."""


class Bar(NamedTuple):
    """A year or a decade and how much happened in it."""

    period: str
    events: int
    lines: tuple[int, ...]


CHART = (
    Column("period", lambda bar: bar.period, style="date"),
    Column("events", lambda bar: bar.events, style="number"),
    Column("bar", lambda bar: bar.events, style="bar"),
    Column("lines", lambda bar: bar.lines, shown=False),
)


def timeline(
    article: Article,
    since: str | None = None,
    until: str | None = None,
    about: str = "",
    *,
    references: bool = False,
    chart: bool = False,
) -> Table:
    """Tabulate the events of *article*, oldest first, or count them by year or decade.

    *since* and *until* are dates as a reader types them: an event stays whose time reaches into
    the range. *about* is a query. Raises MilaError for dates that cannot be read and
    NothingFound, with what there is instead, when no event is left.
    """
    first, last = _range(since, until)
    events = extract(article)
    if references:
        events = _with_references(article, events)
    if not events:
        raise NothingFound(f"no dated events in {article.name}")
    within = [
        event for event in events if event.period.first <= last and first <= event.period.last
    ]
    if not within:
        raise NothingFound(f"no events {_asked(since, until)}; {_span(events)}")
    chosen = _about(within, about) if about.strip() else within
    if not chosen:
        raise NothingFound(f'no events about "{about[:60]}" {_asked(since, until)}'.rstrip())
    return _chart(chosen) if chart else tabulate(COLUMNS, chosen)


def _range(since: str | None, until: str | None) -> tuple[Day, Day]:
    first = parse_date(since).first if since else EARLIEST
    last = parse_date(until).last if until else LATEST
    if first > last:
        raise MilaError(f"--from {since} is later than --to {until}")
    return first, last


def _asked(since: str | None, until: str | None) -> str:
    """Say the range back: ``from 1990s to 2017``."""
    return " ".join([*([f"from {since}"] if since else []), *([f"to {until}"] if until else [])])


def _span(events: Sequence[Event]) -> str:
    first, last = events[0].date, max(events, key=lambda event: event.period.first).date
    return f"there is one, of {first}" if len(events) == 1 else f"they go from {first} to {last}"


def _about(events: Sequence[Event], query: str) -> list[Event]:
    """Keep the events that hold all words of *query*, or else most of them."""
    # Only a question needs the search, and it costs a start.
    from milacli.search import matcher

    held = matcher(query, [f"{event.event} {event.sentence}" for event in events])
    best = max(held, default=0.0)
    least = max(best - 0.01, _HALF) if best < 1 else 0.99
    return [event for event, part in zip(events, held, strict=True) if part >= least]


def _with_references(article: Article, events: Sequence[Event]) -> tuple[Event, ...]:
    """Add when the sources were published."""
    published = []
    for source in sources.extract(article):
        if source.date:
            date = parse_date(source.date)
            told = " – ".join(part for part in (source.title, source.publisher) if part)
            published.append(
                Event(
                    source.date,
                    source.date,
                    told,
                    "event",
                    Owner(),
                    source.lines,
                    date.period,
                    source.cite,
                    told,
                )
            )
    return tuple(sorted((*events, *published), key=lambda event: event.order))


def _chart(events: Sequence[Event]) -> Table:
    """Count events by the year in which they begin, or by decade, empty ones included."""
    years = [event.period.first[0] for event in events]
    step = 1 if max(years) - min(years) < _MANY_YEARS else 10
    while (max(years) - min(years)) // step > _MANY_DECADES:
        step *= 10
    lines: dict[int, set[int]] = defaultdict(set)
    counts = Counter(year // step * step for year in years)
    for event, year in zip(events, years, strict=True):
        lines[year // step * step].update(event.lines)
    periods = range(min(counts), max(counts) + 1, step)
    bars = (
        Bar(f"{year}s" if step > 1 else f"{year}", counts[year], tuple(sorted(lines[year])))
        for year in periods
    )
    return tabulate(CHART, bars)
