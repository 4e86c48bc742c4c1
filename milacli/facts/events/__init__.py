"""Events: what happened when, in the article's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from milacli.article.cite import CITE, LINES
from milacli.article.model import Article
from milacli.facts.events.event import Event, Owner, restored
from milacli.facts.kind import Kind
from milacli.facts.recall import recalled
from milacli.table import Column, Text, highlighted

if TYPE_CHECKING:
    from milacli.reading import Reading

__all__ = ["COLUMNS", "EXPLAINED", "KIND", "Event", "Owner", "events_of", "extract"]


def _event(event: Event) -> Text:
    """Return the words with whom they are about beside them, where they do not say it."""
    unsaid = ", ".join(name for name in event.who if name not in event.event)
    if not event.who and event.under not in event.event:
        unsaid = event.under
    return highlighted(event.event, aside=unsaid)


COLUMNS = (
    Column("date", lambda event: event.date, style="date"),
    Column("when", lambda event: event.when, shown=False),
    Column("event", _event, style="text"),
    Column("kind", lambda event: event.kind, shown=False),
    Column("who", lambda event: event.who, shown=False),
    Column("under", lambda event: event.under, shown=False),
    LINES,
    *CITE,
)
EXPLAINED = (
    *COLUMNS[:3],
    Column("why", lambda event: event.evidence),
    Column("owner", lambda event: event.owner.reason),
    *COLUMNS[3:],
)
"""The columns with what speaks for the date and for whom it is about."""


def extract(article: Article) -> tuple[Event, ...]:
    """Find the dated events of *article*, oldest first."""

    def found() -> tuple[Event, ...]:
        from milacli.reading import read

        return events_of(read(article))

    return recalled("events", article, found, restored)


def events_of(reading: Reading, *, explained: bool = False) -> tuple[Event, ...]:
    """Find the dated events in *reading*, oldest first; *explained* with what speaks for each.

    Of two that begin on the same day the one told more precisely comes first, then the one that
    stands first. Linear in the length of the article.
    """
    # Who only shows events that were kept does without.
    from milacli.facts.events.deduplicate import deduplicated
    from milacli.facts.events.extraction import Extractor
    from milacli.facts.events.lives import once_born

    found = once_born(list(Extractor(reading, explained=explained).events()))
    return tuple(deduplicated(sorted(found, key=lambda event: event.order)))


KIND = Kind("events", extract, COLUMNS)
