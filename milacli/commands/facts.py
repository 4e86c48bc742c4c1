"""Every fact, for other tools: a stream of flat records, or a database of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from milacli.article.model import Article
from milacli.errors import NothingFound
from milacli.facts import KINDS, Fact
from milacli.facts.flat import FIELDS, flat_facts
from milacli.table import Cell, Column, Layout, Table, tabulate

Leads = Callable[[Fact], tuple[str, str] | None]
_DATES = ("when", "first", "last")
COLUMNS = tuple(
    Column(name, lambda fact, name=name: fact[name], style="date" if name in _DATES else "")  # type: ignore[misc]
    for name in FIELDS
)


def facts(article: Article, kinds: Collection[str] = ()) -> Iterator[list[Fact]]:
    """Yield the facts of *article*, of some *kinds* if given, if there are any."""
    found = flat_facts(article, kinds or KINDS)
    if found:
        yield found


def tables(some: Iterable[list[Fact]], name: str) -> Iterator[Table]:
    """Yield the facts of each article as a table; raises NothingFound if *name* has none."""
    is_empty = True
    for found in some:
        is_empty = False
        yield Table(COLUMNS, tuple(tuple(_cell(fact[n]) for n in FIELDS) for fact in found))  # type: ignore[literal-required]
    if is_empty:
        raise NothingFound(f"there are no facts in {name}")


def database(path: str, some: Iterable[list[Fact]], leads: Leads | None) -> Table:
    """Write the facts to a database at *path*, and tabulate how many there are of each kind.

    Raises MilaError where nothing can be written, or may be.
    """
    from milacli.wiki.export import write_database

    counts = write_database(path, some, leads or (lambda _: None))
    columns = tuple(
        Column(name, lambda row, name=name: row[name], style="number")  # type: ignore[misc]
        for name in counts
    )
    written = (Column("file", lambda _: path, style="name"), *columns)
    return tabulate(written, [counts])._replace(layout=Layout.CARDS)


def _cell(value: Any) -> Cell:
    return tuple(value) if isinstance(value, list) else value
