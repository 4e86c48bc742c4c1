"""What is kept of the facts of each article of a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from milacli.article.model import Article, Mark, MarkKind
from milacli.commands.sections import sections
from milacli.facts import links, references
from milacli.facts.events import Event, events_of
from milacli.facts.events.keeping import besides
from milacli.facts.flat import columns_of
from milacli.facts.people import Person, people_of
from milacli.reading import Reading, read
from milacli.reading.mentions import Mention
from milacli.table import tabulate
from milacli.wiki.keys import OWN_PAGE, name_key, page_key
from milacli.wiki.records import SECTIONS, Rows


def facts(article: Article) -> dict[str, Rows]:
    """Return the records of *article* by kind, and what is kept besides of people and events."""
    if not article.blocks:
        return {SECTIONS: ()}
    reading = read(article)
    people, events = people_of(reading), events_of(reading, explained=True)
    found = {
        "people": people,
        "events": events,
        "links": links.extract(article),
        "references": references.extract(article),
    }
    kept: dict[str, Rows] = {
        name: tabulate(columns_of(name), told).rows for name, told in found.items()
    }
    kept["people"] = _with(kept["people"], _of_people(reading, people))
    kept["events"] = _with(kept["events"], map(_of_event, events))
    return {**kept, SECTIONS: sections(article, found).rows}


def _with(rows: Rows, besides: Iterable[tuple[Any, ...]]) -> Rows:
    return [(*cells, *more) for cells, more in zip(rows, besides, strict=True)]


def _of_event(event: Event) -> tuple[Any, ...]:
    return ((event.period.first, event.period.last), besides(event))


def _of_people(reading: Reading, people: Sequence[Person]) -> list[tuple[Any, ...]]:
    """Return of each person the page, the sections of the evidence, and the statements."""
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        owner = reading.owners.get(mention.number)
        if owner is not None:
            mentions[owner].append(mention)
    return [
        (
            _page(reading.article, person, mentions[number]),
            tuple(shown.cite.section for shown in person.shown),
            _statements(mentions[number]),
        )
        for number, person in enumerate(people)
    ]


def _statements(mentions: Sequence[Mention]) -> list[Any]:
    """Return the sentences with *mentions*: block, first character, ranges of the mentions."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for mention in mentions:
        place = (mention.block.number, mention.sentence.start)
        found.setdefault(place, []).append((mention.start, mention.end))
    return [(*place, ranges) for place, ranges in found.items()]


def _page(article: Article, person: Person, mentions: Sequence[Mention]) -> str | None:
    """Return the key of the page to which the name of *person* links, if it does."""
    titles = (article.title.partition(" (")[0], *article.aliases)
    if name_key(person.name) in map(name_key, titles):
        return OWN_PAGE
    marks = (
        mark
        for mention in mentions
        for mark in mention.block.marked(MarkKind.WIKILINK)
        if _covers(mark, mention)
    )
    mark = next(marks, None)
    if mark is None:
        return None
    # What stands in brackets tells two of one name apart, whether or not there is such a page.
    return page_key(mark.page) + ")" * mark.page.endswith(")")


def _covers(mark: Mark, mention: Mention) -> bool:
    return mark.start <= mention.start and mention.end <= mark.end
