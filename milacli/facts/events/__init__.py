"""Events: what happened when, in the article's own words."""

from __future__ import annotations

from milacli.article.cite import CITE, LINES
from milacli.article.model import Article
from milacli.facts.events.deduplicate import deduplicated
from milacli.facts.events.event import Event
from milacli.facts.events.extraction import Extractor
from milacli.facts.kind import Kind
from milacli.reading import Reading, read
from milacli.table import Column

__all__ = ["COLUMNS", "KIND", "Event", "events_of", "extract"]

COLUMNS = (
    Column("date", lambda event: event.date, style="date"),
    Column("when", lambda event: event.when, shown=False),
    Column("event", lambda event: event.event, style="text"),
    Column("kind", lambda event: event.kind, shown=False),
    Column("who", lambda event: event.who, shown=False),
    Column("under", lambda event: event.under, shown=False),
    LINES,
    *CITE,
)


def extract(article: Article) -> tuple[Event, ...]:
    """Find the dated events of *article*, oldest first."""
    return events_of(read(article))


def events_of(reading: Reading, *, explained: bool = False) -> tuple[Event, ...]:
    """Find the dated events in *reading*, oldest first; *explained* with what speaks for each.

    Of two that begin on the same day the one told more precisely comes first, then the one that
    stands first. Linear in the length of the article.
    """
    found = sorted(Extractor(reading, explained=explained).events(), key=lambda event: event.order)
    return tuple(deduplicated(found))


KIND = Kind("events", extract, COLUMNS)
