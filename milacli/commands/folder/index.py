"""What is kept of a folder between two commands: where, how much, how fresh, what is skipped."""

from __future__ import annotations

import os
from typing import NamedTuple

from milacli.commands.folder.overview import freshness
from milacli.errors import NothingFound
from milacli.table import Column, Layout, Table, tabulate
from milacli.wiki.index import unwritten
from milacli.wiki.place import remove
from milacli.wiki.wiki import Wiki


class Sheet(NamedTuple):
    """An index; the tiers are made when they are first asked for."""

    wiki: Wiki
    path: str | None
    """The index's path; None where it cannot be kept."""
    size: int
    """Bytes."""
    passages: int
    """Of how many articles there are passages, and facts."""
    facts: int
    skipped: tuple[str, ...]


COLUMNS = (
    Column("folder", lambda sheet: sheet.wiki.name, style="name"),
    Column("index", lambda sheet: sheet.path),
    Column("bytes", lambda sheet: sheet.size, style="number"),
    Column("articles", lambda sheet: sheet.wiki.index.count(), style="number"),
    Column("passages", lambda sheet: sheet.passages, style="number"),
    Column("facts", lambda sheet: sheet.facts, style="number"),
    Column("fresh", lambda sheet: freshness(sheet.wiki)),
    Column("skipped", lambda sheet: sheet.skipped),
)


def index(wiki: Wiki) -> Table:
    """Tabulate what is kept of *wiki*."""
    database = wiki.database
    passages, facts = (
        database.execute(f"SELECT count(DISTINCT article) FROM {table}").fetchone()[0]  # noqa: S608
        for table in ("passages", "facts")
    )
    sheet = Sheet(
        wiki,
        wiki.path if wiki.is_kept else None,
        os.path.getsize(wiki.path) if wiki.is_kept else 0,
        passages,
        facts,
        tuple(f"{name}: {fault}" for name, fault in wiki.faults()),
    )
    columns = tuple(
        column._replace(shown=column.read(sheet) not in (None, ())) for column in COLUMNS
    )
    return tabulate(columns, [sheet])._replace(layout=Layout.CARDS)


def delete(wiki: Wiki) -> Table:
    """Remove what is kept of *wiki* and say where it was; raises NothingFound for nothing."""
    if not os.path.exists(wiki.path):
        raise NothingFound(f"there is no index of {wiki.name}")
    with unwritten(wiki.path):
        remove(wiki.path)
    return tabulate((Column("deleted", lambda path: path),), [wiki.path])._replace(
        layout=Layout.CARDS
    )
