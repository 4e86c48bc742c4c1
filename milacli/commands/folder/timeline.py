"""What happened when in the articles of a folder, chosen as in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import groupby, islice
from typing import NamedTuple

from milacli.article.model import Cite
from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.listing import columns, limited, row
from milacli.commands.folder.told import read_all
from milacli.commands.timeline import HALF, Wanted, publication, read_kinds, read_wanted
from milacli.english.prose import fold
from milacli.english.verbs import deeds_of
from milacli.errors import NothingFound
from milacli.facts.events import COLUMNS, EXPLAINED, Event
from milacli.facts.events.deduplicate import deduplicated
from milacli.facts.events.keeping import event_of
from milacli.reading.dates.edtf import Day
from milacli.table import Cell, Column, Table
from milacli.wiki import events as index
from milacli.wiki.events import Place
from milacli.wiki.facts import records, records_at, records_of
from milacli.wiki.keys import name_key
from milacli.wiki.records import SECTIONS, named
from milacli.wiki.wiki import Entry, Wiki

_APART = 1 << 32
"""By so much the numbers of the lines of two articles differ where their events are compared."""


class Told(NamedTuple):
    """An event, its article, and where others tell it too."""

    event: Event
    entry: Entry
    mentions: tuple[dict[str, object], ...]


def timeline(
    wiki: Wiki,
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
    inside: Sequence[str] = (),
    limit: int = 0,
) -> Table:
    """Tabulate the events of *wiki*, oldest first, *limit* at most if not 0.

    The options are those of one article. An event that several articles tell is one row where
    they name the same and it would be one in an article. Raises NothingFound and MilaError as
    of one article.
    """
    wiki.check()
    wanted = read_wanted(since, until, about, words)
    first, last = wanted.range
    chosen = narrowed(wiki, inside)
    read_all(wiki, chosen)
    asked = _Asked(wiki, chosen)
    found = asked.within(first, last)
    if references:
        found = iter(sorted((*found, *asked.published(first, last)), key=_order))
    if kinds:
        told = read_kinds(kinds)
        found = (one for one in found if one.event.kind in told)
    if section is not None:
        found = (one for one in found if asked.is_in(one, section))
    if wanted.about.strip():
        found = iter(_about(list(found), wanted.about))
    is_counted = not (kinds or section is not None or wanted.about.strip() or references)
    rows = list(islice(_joined(found), None if chart else limit or None))
    if not rows:
        raise NothingFound(_nothing(wiki, asked, wanted))
    if chart:
        from milacli.commands.chart import draw

        return draw([one.event for one in rows])
    own = EXPLAINED if explain else COLUMNS
    table = Table((*columns(own), _MENTIONS), tuple(_row(own, one) for one in rows))
    if len(rows) != limit:
        return table
    if not is_counted:
        return table._replace(note="there may be more; --limit 0 shows all")
    articles = wiki.index.count() if chosen is None else len(chosen)
    return limited(table, max(asked.total(first, last), limit), "events", articles)


def _nothing(wiki: Wiki, asked: _Asked, wanted: Wanted) -> str:
    """Say what there is instead."""
    span = asked.span()
    if span is None:
        return f"no dated events in {wiki.name}"
    return f"no events {wanted} in {wiki.name}; they go from {span[0]} to {span[1]}"


_MENTIONS = Column("mentions", lambda one: one.mentions, shown=False)


def _row(own: Sequence[Column], one: Told) -> tuple[Cell, ...]:
    cells = tuple(column.read(one.event) for column in own)
    return (*row(own, cells, one.entry), one.mentions)


class _Asked:
    """The events of *wiki*, of the articles *chosen* if given."""

    def __init__(self, wiki: Wiki, chosen: Sequence[Entry] | None) -> None:
        self.wiki = wiki
        self.among = None if chosen is None else frozenset(entry.number for entry in chosen)
        self._sections: dict[int, list[range]] = {}

    def within(self, first: Day, last: Day) -> Iterator[Told]:
        """Yield the events that reach into the range, by the year in which they begin."""
        for _, places in groupby(index.within(self.wiki, first, last), lambda place: place.year):
            here = [place for place in places if self.among is None or place.article in self.among]
            yield from self._read(here)

    def _read(self, places: Sequence[Place]) -> Iterator[Told]:
        wanted = ((place.article, place.place) for place in places)
        for entry, _, record in records_at(self.wiki, "events", wanted):
            yield Told(event_of(record), entry, ())

    def published(self, first: Day, last: Day) -> Iterator[Told]:
        """Yield the sources that were published within the range."""
        for entry, rows in records(self.wiki, "references"):
            if self.among is not None and entry.number not in self.among:
                continue
            for source in named("references", rows):
                if source["date"]:
                    where = (source["article"], source["section"], source["line"], source["quote"])
                    said = (source["date"], source["title"], source["publisher"])
                    event = publication(*said, Cite(*where))
                    if event.period.first <= last and first <= event.period.last:
                        yield Told(event, entry, ())

    def total(self, first: Day, last: Day) -> int:
        """Return how many events reach into the range, before any are joined or left out."""
        if self.among is None:
            return index.how_many(self.wiki, first, last)
        found = index.within(self.wiki, first, last)
        return sum(place.article in self.among for place in found)

    def span(self) -> tuple[str, str] | None:
        """Return the date of the first and of the last event, if there are any."""
        ends = [self._read([place]) for place in index.ends(self.wiki)]
        dates = [next(told).event.date for told in ends]
        return (dates[0], dates[1]) if dates else None

    def is_in(self, one: Told, wanted: str) -> bool:
        """Tell whether a section called *wanted* tells the event."""
        number = one.entry.number
        if number not in self._sections:
            from milacli.commands.sections import COLUMNS as SECTION_COLUMNS

            names = [column.name for column in SECTION_COLUMNS]
            kept = records_of(self.wiki, number, SECTIONS)
            rows = (dict(zip(names, cells, strict=True)) for cells in kept)
            self._sections[number] = [
                range(row["lines"][0], row["end_line"] + 1)
                for row in rows
                if fold(str(row["title"])).strip() == fold(wanted).strip()
            ]
        return any(line in lines for line in one.event.lines for lines in self._sections[number])


def _order(one: Told) -> tuple[Day, Day, bytes, tuple[int, ...]]:
    return one.event.period.first, one.event.period.last, one.entry.place, one.event.lines


def _about(found: Sequence[Told], query: str) -> list[Told]:
    """Keep the events of the people who are called so, and those that hold the words of *query*."""
    from milacli.search import matcher

    words = name_key(query).split()

    def is_called(one: Told) -> bool:
        return any(set(words) <= set(name_key(name).split()) for name in one.event.people)

    called = [bool(words) and is_called(one) for one in found]
    held = matcher(query, [f"{one.event.event} {one.event.sentence}" for one in found])
    best = max(held, default=0.0)
    least = 0.99 if any(called) or best >= 1 else max(best - 0.01, HALF)
    return [
        one
        for one, part, is_theirs in zip(found, held, called, strict=True)
        if part >= least or is_theirs
    ]


def _joined(found: Iterator[Told]) -> Iterator[Told]:
    """Make one row of an event that several articles tell; they are compared within a year."""
    for _, same in groupby(found, lambda one: one.event.period.first[0]):
        told = list(same)
        entries = sorted({one.entry for one in told}, key=lambda entry: entry.place)
        numbers = {entry.name: n for n, entry in enumerate(entries)}
        shifted = [_shifted(one.event, numbers[one.entry.name]) for one in told]
        told_of = Counter(name for event in shifted for name in _names(event))
        for event in deduplicated(shifted, _may_be_one, partial(_is_alone, told_of)):
            yield _told(event, entries, numbers)


def _shifted(event: Event, number: int) -> Event:
    """Return *event* with lines that no other article has."""
    return event._replace(lines=tuple(number * _APART + line for line in event.lines))


def _may_be_one(one: Event, other: Event) -> bool:
    """Tell whether events of two articles tell one deed of somebody whom both name.

    Without a deed, as in "Orm Prize (2024)", each is about whom its own article is about.
    """
    if one.lines[0] // _APART == other.lines[0] // _APART:
        return False  # they were compared when the article was read
    shared = not _names(one).isdisjoint(_names(other))
    return shared and not _deeds(one).isdisjoint(_deeds(other))


def _names(event: Event) -> frozenset[str]:
    return _folded(event.names | event.people)


@cache
def _folded(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, names))


def _is_alone(told_of: Mapping[str, int], event: Event) -> bool:
    """Tell whether no other event names what *event* names; *told_of* by how many events."""
    return all(told_of[name] == 1 for name in _names(event))


def _deeds(event: Event) -> set[str]:
    from milacli.search.words import split_words

    return {deed for word in split_words(event.event) for deed in deeds_of(word)}


def _told(event: Event, entries: Sequence[Entry], numbers: Mapping[str, int]) -> Told:
    """Return *event* with the lines of its own article, and those of all that tell it."""
    lines: dict[int, list[int]] = {}
    for line in event.lines:
        lines.setdefault(line // _APART, []).append(line % _APART)
    own = numbers[event.cite.article]
    mentions: tuple[dict[str, object], ...] = tuple(
        {"article": entries[n].name, "title": entries[n].title, "lines": tuple(lines[n])}
        for n in sorted(lines)
    )
    return Told(event._replace(lines=tuple(lines[own])), entries[own], mentions)
