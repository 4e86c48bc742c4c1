"""People: who is in an article, under which names, in which roles."""

from __future__ import annotations

from typing import NamedTuple

from milacli.fact import CITE, LINES, Kind
from milacli.model import Article, Cite
from milacli.table import Column


class Person(NamedTuple):
    """A human whom the body of the article names."""

    name: str
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    titles: tuple[str, ...]
    lines: tuple[int, ...]
    cite: Cite


def extract(article: Article) -> tuple[Person, ...]:
    """Find the people of *article*, in the order in which they appear."""
    return ()


COLUMNS = (
    Column("name", lambda person: person.name, style="name"),
    Column("aliases", lambda person: person.aliases, shown=False),
    Column("roles", lambda person: person.roles),
    Column("titles", lambda person: person.titles),
    LINES,
    *CITE,
)
KIND = Kind("people", extract, COLUMNS)
