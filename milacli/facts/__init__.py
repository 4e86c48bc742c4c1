"""The kinds of fact. To add one: a file in this folder that defines KIND, and its name here."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypedDict

from milacli.facts.kind import Kind

if TYPE_CHECKING:
    from milacli.article.model import Article

KINDS = ("people", "events", "links", "references")


class Fact(TypedDict):
    """A fact of any kind as one flat record; what its kind has not is empty."""

    version: int
    """Of this schema."""
    article: str
    title: str
    """Of the article."""
    kind: str
    """person, event, link, wikilink or reference."""
    name: str
    """Of the person or the source; the date of an event (EDTF); the target of a link."""
    text: str
    """The titles, what happened, the labels, who wrote and published it."""
    aliases: list[str]
    tags: list[str]
    """The roles of a person, the kind of an event."""
    who: list[str]
    """Whom an event is about."""
    under: str
    """The label, heading or title that an event stands under."""
    when: str
    """A date as the article writes it."""
    first: str
    """The first and the last day of a date, as YYYY-MM-DD, with - before years before 0."""
    last: str
    first_day: int | None
    """The same as numbers: 1 January of the year 1 is 1."""
    last_day: int | None
    url: str
    section: str
    line: int
    lines: list[int]
    quote: str
    """The characters of the article, beginning on *line*."""
    evidence: list[str]
    """What shows each role and title; what speaks for a date, and for whom it is about."""


def extract_all(article: Article, names: Sequence[str] = KINDS) -> dict[str, Sequence[Any]]:
    """Return the facts of *article* of the kinds *names*."""
    return {name: kind(name).extract(article) for name in names}


def kind(name: str) -> Kind:
    """Return the kind called *name*; its module is loaded on first use."""
    found: Kind = import_module(f"milacli.facts.{name}").KIND
    return found
