"""The sources of all articles of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.extraction import facts
from milacli.commands.folder.listing import columns, first, limited, row
from milacli.commands.listing import holding
from milacli.commands.listing import told as says
from milacli.commands.screens import screen
from milacli.errors import NothingFound, echo
from milacli.facts.references import COLUMNS
from milacli.table import Table
from milacli.wiki.facts import count, read_facts, records
from milacli.wiki.wiki import Wiki

KIND = "references"


def references(wiki: Wiki, words: str = "", *, inside: Sequence[str] = (), limit: int = 0) -> Table:
    """Tabulate the sources of the articles of *wiki* by path, *limit* at most if not 0.

    *words* are the number of one in its article, or what it must say. Raises NothingFound where
    there are none.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    read_facts(wiki, facts, chosen)
    among = None if chosen is None else {entry.number for entry in chosen}
    found = (
        row(COLUMNS, cells, entry)
        for entry, told in records(wiki, KIND)
        for cells in (_holding(told, words) if among is None or entry.number in among else ())
    )
    rows = first(found, limit)
    if not rows:
        said = f' with "{echo(words)}"' if words else ""
        raise NothingFound(f"the articles of {wiki.name} have no references{said}")
    articles = wiki.index.count() if chosen is None else len(chosen)
    total = len(rows) if words else count(wiki, KIND, chosen)
    table = Table(columns(COLUMNS, "article_title"), rows, wiki.name)
    table = table._replace(total=total, screen=screen(KIND))
    return limited(table, total, "references", articles)


def _holding(told: Sequence[tuple[Any, ...]], words: str) -> list[tuple[Any, ...]]:
    """Return those of the records *told* that *words* mean."""
    if not words.strip():
        return list(told)
    names = [column.name for column in COLUMNS]
    sources = [SimpleNamespace(**dict(zip(names, cells, strict=True))) for cells in told]
    chosen = holding(sources, words, says)
    return [cells for cells, source in zip(told, sources, strict=True) if source in chosen]
