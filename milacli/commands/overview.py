"""The fact sheet of an article: what it is about and how many facts of each kind it holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, BlockKind, Cite
from milacli.errors import NothingFound
from milacli.facts import KINDS, kind
from milacli.reading.dates.edtf import LATEST
from milacli.table import Column, Layout, Table, tabulate


class Sheet(NamedTuple):
    """What an article holds, counted."""

    title: str
    lead: str
    """The first sentence of the lead, or of the article where there is no lead."""
    sections: int
    facts: dict[str, int]
    """For each kind how many."""
    years: str
    """The years of the first and the last event."""
    cite: Cite


COLUMNS = (
    Column("title", lambda sheet: sheet.title, style="name"),
    Column("lead", lambda sheet: sheet.lead, style="text"),
    Column("sections", lambda sheet: sheet.sections, style="number"),
    Column("people", lambda sheet: sheet.facts["people"], style="number"),
    Column("dates", lambda sheet: sheet.facts["events"], style="number"),
    Column("years", lambda sheet: sheet.years, style="date"),
    Column("links", lambda sheet: sheet.facts["links"], style="number"),
    Column("references", lambda sheet: sheet.facts["references"], style="number"),
    *(column._replace(shown=False) for column in CITE),
)


def overview(article: Article) -> Table:
    """Tabulate the one fact sheet of *article*.

    Raises NothingFound when the article is empty.
    """
    block = next((b for b in article.blocks if b.kind is not BlockKind.HEADING), None)
    block = block or next(iter(article.blocks), None)
    if block is None:
        raise NothingFound(f"{article.name} is empty")
    facts = {name: kind(name).extract(article) for name in KINDS}
    first = block.sentences[0]
    sheet = Sheet(
        title=article.title,
        lead=block.text[first.start : first.end],
        sections=len({block.section for block in article.blocks}),
        facts={name: len(found) for name, found in facts.items()},
        years=_years(facts["events"]),
        cite=article.cite(block, *first),
    )
    table = tabulate(COLUMNS, [sheet])
    return table._replace(layout=Layout.CARDS, note=_next(article, facts))


def _years(events: Sequence[Any]) -> str:
    ends = [day for event in events for day in (event.period.first, event.period.last)]
    years = [day[0] for day in ends if day != LATEST]
    return "–".join(str(year) for year in dict.fromkeys((min(years), max(years)))) if years else ""


def _next(article: Article, facts: dict[str, Sequence[Any]]) -> str:
    """Name three commands to try on this very article."""
    links = sorted(facts["links"], key=lambda link: -len(link.lines))
    subject = links[0].target if links else article.title
    role = next((role for person in facts["people"] for role in person.roles), None)
    people = f"mila people --role {role}" if role else "mila people"
    return f"Try  mila search {subject.lower()}\n     {people}\n     mila timeline"
