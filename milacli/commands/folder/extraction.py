"""What is kept of the facts of each article of a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from milacli.article.model import Article, Mark, MarkKind
from milacli.commands.sections import sections
from milacli.facts import KINDS, kind
from milacli.facts.people import Person, people_of
from milacli.reading import Reading, read
from milacli.reading.mentions import Mention
from milacli.table import tabulate
from milacli.wiki.keys import OWN_PAGE, name_key, page_key
from milacli.wiki.records import Rows

SECTIONS = "sections"


def facts(article: Article) -> dict[str, Rows]:
    """Return the records of *article* by kind, and what is kept besides of people and events."""
    if not article.blocks:
        return {SECTIONS: ()}
    reading = read(article)
    found = {name: kind(name).extract(article) for name in KINDS if name != "people"}
    found["people"] = people_of(reading)
    besides = {
        "people": _of_people(reading, found["people"]),
        "events": map(_of_event, found["events"]),
    }
    kept: dict[str, Rows] = {}
    for name in KINDS:
        rows = tabulate(kind(name).columns, found[name]).rows
        extra = besides.get(name)
        kept[name] = (
            [(*row, *more) for row, more in zip(rows, extra, strict=True)] if extra else rows
        )
    return {**kept, SECTIONS: sections(article).rows}


def _of_event(event: Any) -> tuple[Any, ...]:
    return ((event.period.first, event.period.last), ())


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
    return page_key(mark.page) if mark else None


def _covers(mark: Mark, mention: Mention) -> bool:
    return mark.start <= mention.start and mention.end <= mark.end
