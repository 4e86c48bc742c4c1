"""An article at a glance on a screen: who, when and what most, by name and not only by number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from milacli.commands.screens import Piece, composed
from milacli.commands.screens.people import STYLES
from milacli.commands.screens.spark import spark
from milacli.commands.screens.timeline import year
from milacli.facts.people import Person
from milacli.table import TIE, Cell, Column, Layout, Place, Table, Text, records

_MOST = 4
"""How many people, links and sources are named."""


def sheet(table: Table, facts: dict[str, Sequence[Any]]) -> Table:
    """Name of *facts*, by kind, those that the article has most of."""
    (record,) = records(table)
    place = Place(record["article"], record["line"])
    line = Piece(f"{TIE}:{record['line']}", "line", place)
    years = (
        spark([year(event.date) for event in facts["events"]])
        or str(record["years"])
        or composed([Piece("none", "aside")])
    )
    rows: list[tuple[str, Cell]] = [
        ("lead", composed((Piece(record["lead"]), line)) if record["lead"] else None),
        (f"people {record['people']:,}", _people(facts["people"])),
        (f"dates {record['dates']:,}", years),
        (f"links {record['links']:,}", _links(facts["links"])),
        (f"references {record['references']:,}", _sources(facts["references"])),
        ("date", record["date"]),
    ]
    columns = tuple(Column(name, str) for name, _ in rows)
    sections = "1 section" if record["sections"] == 1 else f"{record['sections']:,} sections"
    cells = tuple(cell for _, cell in rows)
    about = f"{record['article']}, {sections}"
    return Table(columns, (cells,), record["title"], table.note, Layout.CARDS, aside=about)


def _people(people: Sequence[Any]) -> Text:
    """Name those with a role or of whom most is told, each with the first role."""
    known = sorted(people, key=lambda person: (not person.roles, -len(person.lines)))
    return _listed(
        [[Piece(person.name, "name"), *_role(_said_first(person))] for person in known],
        ", ",
    )


def _said_first(person: Person) -> list[str]:
    """Return the role that the article gives *person* first, if any."""
    return [shown.role for shown in person.shown if shown.role][:1]


def _role(roles: Sequence[str]) -> Iterator[Piece]:
    for role in roles:
        yield from (Piece(f"{TIE}("), Piece(role, STYLES.get(role, "")), Piece(")"))


def _links(links: Sequence[Any]) -> Text:
    """Name what is linked most, with how often where that is more than once."""
    most = sorted(links, key=lambda link: -len(link.lines))
    counts = [(link.target, len(link.lines)) for link in most]
    return _listed(
        [
            [Piece(target), *([Piece(f"{TIE}{count}", "aside")] if count > 1 else [])]
            for target, count in counts
        ],
        f"{TIE}· ",
    )


def _sources(references: Sequence[Any]) -> Text:
    names = dict.fromkeys(source.publisher or source.title for source in references)
    return _listed([[Piece(name)] for name in names], f"{TIE}· ")


def _listed(items: Sequence[Sequence[Piece]], between: str) -> Text:
    """Return the first of *items*, and an ellipsis for others."""
    if not items:
        return composed([Piece("none", "aside")])
    pieces: list[Piece] = []
    for item in items[:_MOST]:
        pieces += [Piece(between)] if pieces else []
        pieces += item
    more = [Piece(f"{between}…", "aside")] if len(items) > _MOST else []
    return composed([*pieces, *more])
