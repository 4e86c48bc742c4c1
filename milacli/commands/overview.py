"""The fact sheet of an article: what it is about and how many facts of each kind it holds."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, Block, BlockKind, Cite, MarkKind
from milacli.english.prose import Span, fold
from milacli.errors import NothingFound, echo
from milacli.facts import extract_all
from milacli.hints import quoted
from milacli.load import EMBEDDED
from milacli.patterns import lazy
from milacli.reading.dates import find_dates
from milacli.reading.dates.edtf import LATEST
from milacli.table import Column, Layout, Range, Table, tabulate


class Sheet(NamedTuple):
    """What an article holds, counted."""

    title: str
    lead: str
    """The first sentence of the lead, or of the article where there is no lead."""
    sections: int
    facts: dict[str, int]
    """For each kind how many."""
    years: Range
    """The years of the first and the last event."""
    date: str | None
    """EDTF: what the front matter dates the article to."""
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
    Column("date", lambda sheet: sheet.date, style="date"),
    *(column._replace(shown=False) for column in CITE),
)

_UNDATED = tuple(
    column._replace(shown=False) if column.name == "date" else column for column in COLUMNS
)


def overview(article: Article) -> Table:
    """Tabulate the one fact sheet of *article*.

    Raises NothingFound when the article is empty.
    """
    if not article.blocks:
        raise NothingFound(f"{article.called} is empty")
    block = _lead(article)
    facts = extract_all(article)
    first = next(iter(block.sentences), Span(0, 0))
    sheet = Sheet(
        title=article.title,
        lead=block.text[first.start : first.end],
        sections=len({block.section for block in article.blocks}),
        facts={name: len(found) for name, found in facts.items()},
        years=_years(facts["events"]),
        date=_date(article),
        cite=article.cite(block, *first) if block.sentences else article.cite(block),
    )
    table = tabulate(COLUMNS if sheet.date else _UNDATED, [sheet])
    return table._replace(
        layout=Layout.CARDS,
        note=_next(article, facts),
        screen=lambda table, _width: _shown(table, facts),
    )


def _shown(table: Table, facts: dict[str, Sequence[Any]]) -> Table:
    # Only a terminal sees it.
    from milacli.commands.screens.overview import sheet

    return sheet(table, facts)


# "#person #astronomy"
_TAGS = lazy(r"(?:#[^\s#]+\s*)+$")


def _lead(article: Article) -> Block:
    """Return the first block that says something: no heading, no badges, no tags, no code."""
    silent = (BlockKind.HEADING, BlockKind.CODE, BlockKind.FOOTNOTE)
    found = (
        b for b in article.blocks
        if b.sentences and b.kind not in silent and not _TAGS.match(b.text)
    )  # fmt: skip
    texts = (b for b in article.blocks if b.kind is not BlockKind.HEADING)
    return next(found, None) or next(texts, None) or article.blocks[0]


def _date(article: Article) -> str | None:
    dates = find_dates(article.date)
    return dates[0].edtf if dates else None


def _years(events: Sequence[Any]) -> Range:
    ends = [day for event in events for day in (event.period.first, event.period.last)]
    years = [day[0] for day in ends if day != LATEST]
    return Range((min(years), max(years)) if years else ())


def _next(article: Article, facts: dict[str, Sequence[Any]]) -> str:
    """Name three commands to try on this very article, a question first."""
    given = article.name in (EMBEDDED, "-", os.environ.get("MILA_ARTICLE"))
    mila = "mila" if given else f"mila -a {quoted(article.name)}"
    asked = [f"search {_words(_question(article, facts))}"]
    asked += _about_people(facts["people"])
    asked += ["timeline"] if facts["events"] else []
    asked += ["sections", "show"]
    lines = [f"{mila} {words}" for words in asked[:3]]
    return "Try  " + "\n     ".join(lines)


def _question(article: Article, facts: dict[str, Sequence[Any]]) -> str:
    """Return a question that the article should answer, else what it links to most."""
    born = next((e.who[0] for e in facts["events"] if e.kind in ("born", "life") and e.who), None)
    if born:
        return f"when was {born} born"
    title = fold(article.title)
    is_person = any(title in map(fold, (one.name, *one.aliases)) for one in facts["people"])
    if not is_person and any("founder" in person.roles for person in facts["people"]):
        return "who founded it"
    person = max(facts["people"], key=lambda one: len(one.lines), default=None)
    if person and person.titles:
        return f"who is {person.name}"
    pages = [link for link in facts["links"] if link.kind == MarkKind.WIKILINK.value]
    page = max(pages, key=lambda link: len(link.lines)).target if pages else article.title
    return str(page).lower()


def _words(text: str) -> str:
    # Readers copy it: what the article says there must be words to a shell too.
    return " ".join(map(quoted, echo(text).split()))


def _about_people(people: Sequence[Any]) -> list[str]:
    """Return how to ask for the role that most have, or for everybody."""
    roles = Counter(role for person in people for role in person.roles)
    if roles:
        return [f"people --role {max(roles, key=lambda role: roles[role])}"]
    return ["people"] if people else []
