"""An event as it is kept between two questions to a folder: what its columns do not show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from milacli.article.model import Cite
from milacli.facts.events.event import Event, Owner
from milacli.reading.dates import Period


def besides(event: Event) -> tuple[Any, ...]:
    """Return what ``event_of`` needs of *event* besides the cells of EXPLAINED."""
    names = (event.people, event.names, event.owner.people)
    return (*event.period[3:], event.sentence, *map(sorted, names))


def event_of(record: Mapping[str, Any]) -> Event:
    """Return the event whose cells by name, with its *days* and what is *besides*, is *record*."""
    precision, edge, approximate, uncertain, sentence, people, names, owners = record["besides"]
    first, last = map(tuple, record["days"])
    return Event(
        date=record["date"],
        when=record["when"],
        event=record["event"],
        kind=record["kind"],
        owner=Owner(tuple(record["who"]), record["under"], frozenset(owners), record["owner"]),
        lines=tuple(record["lines"]),
        period=Period(record["date"], first, last, precision, edge, approximate, uncertain),
        cite=Cite(record["article"], record["section"], record["line"], record["quote"]),
        sentence=sentence,
        people=frozenset(people),
        names=frozenset(names),
        evidence=record["why"],
    )
