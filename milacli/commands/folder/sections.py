"""The sections of all articles of a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.listing import columns, first, limited, row
from milacli.commands.folder.told import read_all
from milacli.commands.sections import COLUMNS
from milacli.errors import NothingFound
from milacli.table import Cell, Table, highlighted
from milacli.wiki.facts import count, records
from milacli.wiki.records import SECTIONS
from milacli.wiki.wiki import Wiki

# The path of the article takes their place.
_OWN = tuple(
    column._replace(shown=column.shown and column.name not in ("people", "dates", "links"))
    for column in COLUMNS
)


def sections(wiki: Wiki, *, inside: Sequence[str] = (), limit: int = 0) -> Table:
    """Tabulate the sections of the articles of *wiki* by path, *limit* at most if not 0.

    Raises NothingFound where there are none.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    read_all(wiki, chosen)
    rows = first(_rows(wiki, None if chosen is None else {one.number for one in chosen}), limit)
    if not rows:
        raise NothingFound(f"the articles of {wiki.name} are empty")
    articles = wiki.index.count() if chosen is None else len(chosen)
    table = Table(columns(_OWN, "article_title"), rows)
    return limited(table, count(wiki, SECTIONS, chosen), "sections", articles)


def _rows(wiki: Wiki, among: set[int] | None) -> Iterator[tuple[Cell, ...]]:
    at = next(n for n, column in enumerate(COLUMNS) if column.name == "title")
    for entry, found in records(wiki, SECTIONS):
        for cells in found if among is None or entry.number in among else ():
            # The number tells how deep a section lies.
            title = highlighted(str(cells[at]), indent=str(cells[0]).count("."))
            yield row(COLUMNS, (*cells[:at], title, *cells[at + 1 :]), entry)
