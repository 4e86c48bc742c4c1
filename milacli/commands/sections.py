"""The outline of an article, with what each section holds."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, Block, Cite, Section
from milacli.commands.screens import screen
from milacli.english.prose import words
from milacli.errors import NothingFound
from milacli.facts import extract_all
from milacli.table import Column, Range, Table, Text, highlighted, tabulate


class Row(NamedTuple):
    """A section with its counts, subsections included."""

    section: Section
    words: int
    people: int
    dates: int
    links: int
    cite: Cite


COLUMNS = (
    Column("outline", lambda row: row.section.number),
    Column("title", lambda row: _indented(row.section), style="name"),
    Column("level", lambda row: row.section.level, shown=False),
    Column("lines", lambda row: Range((row.section.line, row.section.end_line)), style="number"),
    Column("end_line", lambda row: row.section.end_line, shown=False),
    Column("words", lambda row: row.words, style="number"),
    Column("people", lambda row: row.people, style="number"),
    Column("dates", lambda row: row.dates, style="number"),
    Column("links", lambda row: row.links, style="number"),
    *(column._replace(shown=False) for column in CITE),
)


def sections(article: Article, found: Mapping[str, Sequence[Any]] | None = None) -> Table:
    """Tabulate the sections of *article* in reading order; an indent shows their depth.

    *found* are its facts by kind where they are known.

    Raises NothingFound when the article is empty.
    """
    if not article.blocks:
        raise NothingFound(f"{article.called} is empty")
    first: dict[int, Block] = {}
    total: Counter[int] = Counter()
    for block in article.blocks:
        first.setdefault(block.section, block)
        size = sum(1 for _ in words(block.text))
        total.update(dict.fromkeys(_around(article, block.section), size))
    counted = ("people", "events", "links")
    facts = found or extract_all(article, counted)
    people, dates, links = (_counts(article, facts[name]) for name in counted)
    rows = [
        Row(section, total[at], people[at], dates[at], links[at], article.cite(first[at]))
        for at, section in enumerate(article.sections)
        if at in first
    ]
    return tabulate(COLUMNS, rows, title=article.title)._replace(screen=screen("sections"))


def _around(article: Article, at: int) -> tuple[int, ...]:
    return (*article.sections[at].trail, at)


def _counts(article: Article, facts: Sequence[Any]) -> Counter[int]:
    """Count for each section those of *facts*, of one kind, that have a line in it."""
    starts = [section.line for section in article.sections]
    counts: Counter[int] = Counter()
    for fact in facts:
        inside = {max(0, bisect_right(starts, line) - 1) for line in fact.lines}
        counts.update({place for at in inside for place in _around(article, at)})
    return counts


def _indented(section: Section) -> Text:
    return highlighted(section.title, indent=len(section.trail))
