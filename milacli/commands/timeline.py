"""What happened when: the events of an article, chosen by date, subject, kind and section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.article.model import Article, Cite
from milacli.article.outline import find_section
from milacli.choices import EVENT_KINDS
from milacli.commands.screens import in_all, screen
from milacli.english.prose import fold
from milacli.errors import MilaError, NothingFound, echo
from milacli.facts.events import COLUMNS, EXPLAINED, Event, Owner, extract
from milacli.reading.dates import is_date, parse_date
from milacli.reading.dates.edtf import EARLIEST, LATEST, Day
from milacli.table import Table, tabulate

HALF = 0.5
"""How much of a query an event must hold; of two words, one may be missing."""


class Wanted(NamedTuple):
    """What is asked for, as it was typed."""

    since: str | None
    until: str | None
    dated: str
    """A date or span among the plain words."""
    about: str

    @property
    def range(self) -> tuple[Day, Day]:
        """The first and the last day asked for; raises MilaError where they are no range."""
        first = parse_date(self.since).first if self.since else EARLIEST
        last = parse_date(self.until).last if self.until else LATEST
        if first > last:
            raise MilaError(f"--from {self.since} is later than --to {self.until}")
        if self.dated:
            period = parse_date(self.dated).period
            first, last = max(first, _begin(period.edtf, period.first)), min(last, period.last)
        return first, last

    def __str__(self) -> str:
        """Say the range back: ``in 2017``, ``from 1990s to 2017``."""
        said = (("in", self.dated), ("from", self.since), ("to", self.until))
        return " ".join(f"{word} {date}" for word, date in said if date)


def timeline(
    article: Article,
    since: str | None = None,
    until: str | None = None,
    about: str = "",
    *,
    words: str = "",
    kinds: Sequence[str] = (),
    section: str | None = None,
    references: bool = False,
    chart: bool = False,
    explain: bool = False,
) -> Table:
    """Tabulate the events of *article*, oldest first, or count them by year or decade.

    *since* and *until* are dates as a reader types them: an event stays whose time reaches into
    the range. *words* are a date or span, or else the same as *about*, which is a query: words,
    or a person by any name. *kinds* and *section* narrow; *explain* says what speaks for each
    date and owner. Raises MilaError for what cannot be read and NothingFound, with what there is
    instead, when no event is left.
    """
    wanted = read_wanted(since, until, about, words)
    first, last = wanted.range
    events = _explained(article) if explain else extract(article)
    if references:
        events = _with_references(article, events)
    if not events:
        raise NothingFound(f"no dated events in {article.called}")
    total = len(events)
    if section is not None:
        events = _in_section(article, events, section)
    if kinds:
        events = _of_kinds(events, kinds)
    within_range = [e for e in events if e.period.first <= last and first <= e.period.last]
    if not within_range:
        raise NothingFound(f"no events {wanted}; {_span(events)}")
    chosen = _about(article, within_range, wanted.about) if wanted.about.strip() else within_range
    if not chosen:
        raise NothingFound(f'no events about "{wanted.about[:60]}" {wanted}'.rstrip())
    if chart:
        from milacli.commands.chart import draw

        told = in_all(len(chosen), total, "event", "events", article.title)
        return draw(chosen)._replace(title=told)
    if explain:
        return tabulate(EXPLAINED, chosen)
    table = tabulate(COLUMNS, chosen, article.title)
    return table._replace(total=total, screen=screen("timeline"))


def read_wanted(since: str | None, until: str | None, about: str, words: str) -> Wanted:
    """Return what is asked for; *words* may begin or end with a date or span."""
    dated, rest = _parted(words.split())
    for word in rest:
        first, dots, last = word.partition("..")
        if dots and is_date(first) and is_date(last):
            raise MilaError(f"{echo(word)} ends before it begins")
    return Wanted(since, until, dated, " ".join(filter(None, (about, *rest))))


def _parted(words: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Part the longest date or span at the front or the end of *words* from the rest."""
    for count in range(min(len(words), _LONGEST_DATE), 0, -1):
        for dated, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            if is_date(" ".join(dated)):
                return " ".join(dated), rest
    return "", words


_LONGEST_DATE = 8
"""Words of a date or span as people type it."""


def _begin(edtf: str, first: Day) -> Day:
    """Return where a typed span begins: ``..2015`` at no day."""
    return EARLIEST if edtf.startswith("../") else first


def _span(events: Sequence[Event]) -> str:
    first, last = events[0].date, max(events, key=lambda event: event.period.first).date
    return f"there is one, of {first}" if len(events) == 1 else f"they go from {first} to {last}"


def _in_section(article: Article, events: Sequence[Event], wanted: str) -> tuple[Event, ...]:
    """Keep the events that any line of the section called *wanted* tells."""
    inside = find_section(article, wanted)
    lines = range(inside.line, inside.end_line + 1)
    found = tuple(event for event in events if any(line in lines for line in event.lines))
    if not found:
        raise NothingFound(f'no dated events in the section "{wanted[:60]}"')
    return found


def read_kinds(wanted: Sequence[str]) -> set[str]:
    """Return the kinds that are *wanted*; raises MilaError for one that there is not."""
    kinds = {fold(kind).strip() for kind in wanted}
    unknown = sorted(kinds - set(EVENT_KINDS))
    if unknown:
        raise MilaError(f'no kind "{unknown[0][:60]}"; there are: {", ".join(EVENT_KINDS)}')
    return kinds


def _of_kinds(events: Sequence[Event], wanted: Sequence[str]) -> tuple[Event, ...]:
    kinds = read_kinds(wanted)
    found = tuple(event for event in events if event.kind in kinds)
    if not found:
        told = {event.kind for event in events}
        there = ", ".join(kind for kind in EVENT_KINDS if kind in told)
        raise NothingFound(f"no events of kind {', '.join(sorted(kinds))}; there are: {there}")
    return found


def _explained(article: Article) -> tuple[Event, ...]:
    from milacli.facts.events import events_of
    from milacli.reading import read

    return events_of(read(article), explained=True)


def _about(article: Article, events: Sequence[Event], query: str) -> list[Event]:
    """Keep the events of the people who are called so, and those that hold the words of *query*.

    Where nothing holds all the words, most of them are enough.
    """
    # Only a question needs the search, and it costs a start.
    from milacli.search import matcher

    people = _called(article, query)
    held = matcher(query, [f"{event.event} {event.sentence}" for event in events])
    best = max(held, default=0.0)
    least = max(best - 0.01, HALF) if best < 1 else 0.99
    if people:
        least = 0.99
    return [
        event
        for event, part in zip(events, held, strict=True)
        if part >= least or not people.isdisjoint(event.people)
    ]


def _called(article: Article, query: str) -> frozenset[str]:
    """Return the full names of those whose name, or any part of it, is *query*."""
    from milacli.reading import read

    wanted = fold(query).split()
    return frozenset(
        person.name
        for person in read(article).entities.people
        if wanted and any(all(word in form for word in wanted) for form in person.forms)
    )


def _with_references(article: Article, events: Sequence[Event]) -> tuple[Event, ...]:
    """Add when the sources were published."""
    from milacli.facts import references as sources

    published = (
        publication(source.date, source.title, source.publisher, source.cite)
        for source in sources.extract(article)
        if source.date
    )
    return tuple(sorted((*events, *published), key=lambda event: event.order))


def publication(date: str, title: str, publisher: str | None, cite: Cite) -> Event:
    """Return as an event that a source was published on the EDTF *date*."""
    told = " – ".join(part for part in (title, publisher) if part)
    period = parse_date(date).period
    return Event(date, date, told, "event", Owner(), (cite.line,), period, cite, sentence=told)
