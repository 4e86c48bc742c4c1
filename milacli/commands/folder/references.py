"""The sources of all articles of a folder."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.listing import columns, first, limited, row
from milacli.commands.folder.told import read_all
from milacli.errors import NothingFound
from milacli.facts.references import COLUMNS
from milacli.table import Table
from milacli.wiki.facts import count, records
from milacli.wiki.wiki import Wiki

KIND = "references"


def references(wiki: Wiki, *, inside: Sequence[str] = (), limit: int = 0) -> Table:
    """Tabulate the sources of the articles of *wiki* by path, *limit* at most if not 0.

    Raises NothingFound where there are none.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    read_all(wiki, chosen)
    among = None if chosen is None else {entry.number for entry in chosen}
    found = (
        row(COLUMNS, cells, entry)
        for entry, told in records(wiki, KIND)
        for cells in (told if among is None or entry.number in among else ())
    )
    rows = first(found, limit)
    if not rows:
        raise NothingFound(f"the articles of {wiki.name} have no references")
    articles = wiki.index.count() if chosen is None else len(chosen)
    table = Table(columns(COLUMNS, "article_title"), rows)
    return limited(table, count(wiki, KIND, chosen), "references", articles)
