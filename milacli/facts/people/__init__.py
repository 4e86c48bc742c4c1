"""People: who is in an article, under which names, in which roles, and what shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from milacli.article.cite import CITE, LINES
from milacli.article.model import Article, Cite
from milacli.facts.kind import Kind
from milacli.facts.recall import recalled
from milacli.table import Column

if TYPE_CHECKING:
    from milacli.reading import Reading


class Shown(NamedTuple):
    """What shows one role or one title of a person."""

    role: str
    """A tag, or nothing where *title* is shown."""
    title: str
    rule: str
    """The name of the construction."""
    former: bool
    """Whether the text says that it is over."""
    cite: Cite


class Person(NamedTuple):
    """A human whom the body of the article names."""

    name: str
    """The fullest form of the name."""
    aliases: tuple[str, ...]
    """The other forms, in order of appearance."""
    roles: tuple[str, ...]
    """Tags of the closed list, in its order."""
    titles: tuple[str, ...]
    """What the article calls the person, as written."""
    lines: tuple[int, ...]
    """Every line that names the person."""
    cite: Cite
    shown: tuple[Shown, ...] = ()
    """The first evidence of each role and each title."""


def extract(article: Article) -> tuple[Person, ...]:
    """Find the people of *article*, in the order in which they appear."""

    def found() -> tuple[Person, ...]:
        from milacli.reading import read

        return people_of(read(article))

    return recalled("people", article, found, _restored)


def people_of(reading: Reading) -> tuple[Person, ...]:
    """Find the people in *reading*, in the order in which they appear."""
    # Who is told of people that an earlier run found does without.
    from milacli.facts.people.extraction import find_people

    return find_people(reading)


def _restored(fields: tuple[Any, ...]) -> Person:
    name, aliases, roles, titles, lines, cite, shown = fields
    evidence = (Shown(role, title, rule, was, Cite(*at)) for role, title, rule, was, at in shown)
    return Person(name, aliases, roles, titles, lines, Cite(*cite), tuple(evidence))


def _evidence(person: Person) -> tuple[dict[str, object], ...]:
    return tuple(
        {
            **({"role": shown.role} if shown.role else {"title": shown.title}),
            "rule": shown.rule,
            "line": shown.cite.line,
            "quote": shown.cite.quote,
            "former": shown.former,
        }
        for shown in person.shown
    )


COLUMNS = (
    Column("name", lambda person: person.name, style="name"),
    Column("aliases", lambda person: person.aliases, shown=False),
    Column("roles", lambda person: person.roles),
    Column("titles", lambda person: person.titles, style="text"),
    LINES,
    *CITE,
    Column("evidence", _evidence, shown=False),
)
KIND = Kind("people", extract, COLUMNS)
