"""Events: what happened when, in the article's own words."""

from __future__ import annotations

from milacli.article.cite import CITE, LINES
from milacli.article.model import Article
from milacli.facts.events.deduplicate import deduplicated
from milacli.facts.events.event import Event
from milacli.facts.events.extraction import Extractor, headed
from milacli.facts.kind import Kind
from milacli.table import Column

__all__ = ["COLUMNS", "KIND", "Event", "extract"]

COLUMNS = (
    Column("date", lambda event: event.date, style="date"),
    Column("when", lambda event: event.when, shown=False),
    Column("event", lambda event: event.event, style="text"),
    LINES,
    *CITE,
)


def extract(article: Article) -> tuple[Event, ...]:
    """Find the dated events of *article*, oldest first.

    Of two that begin on the same day the one told more precisely comes first, then the one that
    stands first. Linear in the length of the article.
    """
    extractor = Extractor(article)
    blocks = tuple(article.body())
    found = [event for block in blocks for event in extractor.events(block)]
    found += headed(article, blocks, {event.period for event in found})
    found.sort(key=lambda event: event.order)
    return tuple(deduplicated(found))


KIND = Kind("events", extract, COLUMNS)
