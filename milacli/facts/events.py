"""Events: what happened when, in the article's own words."""

from __future__ import annotations

from typing import NamedTuple

from milacli.fact import CITE, LINES, Kind
from milacli.model import Article, Cite
from milacli.table import Column


class Event(NamedTuple):
    """A dated clause, sentence or list item."""

    date: str
    when: str
    event: str
    lines: tuple[int, ...]
    cite: Cite


def extract(article: Article) -> tuple[Event, ...]:
    """Find the dated events of *article*, oldest first."""
    return ()


COLUMNS = (
    Column("date", lambda event: event.date, style="date"),
    Column("when", lambda event: event.when, shown=False),
    Column("event", lambda event: event.event),
    LINES,
    *CITE,
)
KIND = Kind("events", extract, COLUMNS)
