"""Links over a folder: what they lead to, who links to one, what leads nowhere or is not linked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from milacli.commands.folder.choice import narrowed, one_meant
from milacli.commands.folder.listing import columns, first, limited, row
from milacli.commands.folder.told import read_all
from milacli.english.prose import fold
from milacli.errors import MilaError, NothingFound, echo
from milacli.facts.links import COLUMNS
from milacli.table import Cell, Column, Table, tabulate
from milacli.wiki.facts import count, records, records_of
from milacli.wiki.keys import aim_of, page_key, variants
from milacli.wiki.nearness import Nearness
from milacli.wiki.pages import Pages, Target, internal, keys_of_article, name_pages, titles
from milacli.wiki.records import named
from milacli.wiki.wiki import Entry, Wiki

_FOUND = Column("found", lambda found: found)
_AT = next(n for n, column in enumerate(COLUMNS) if column.name == "section")
_OWN = tuple(column._replace(shown=column.shown and column.name != "section") for column in COLUMNS)


class Dangling(NamedTuple):
    """A target that no article is."""

    target: str
    near: str | None
    """The title of an article that is written almost so."""
    times: int
    """How often it stands anywhere."""
    articles: int
    record: dict[str, Any]
    """The first link."""
    entry: Entry


DANGLING = (
    Column("target", lambda told: told.target, style="name"),
    Column("near", lambda told: told.near),
    Column("count", lambda told: told.times, style="number"),
    Column("articles", lambda told: told.articles, style="number"),
    Column("lines", lambda told: told.record["lines"], shown=False),
    Column("section", lambda told: told.record["section"], shown=False),
    Column("line", lambda told: told.record["line"], style="number"),
    Column("title", lambda told: told.entry.title, shown=False),
    Column("article", lambda told: told.entry.name),
    Column("quote", lambda told: told.record["quote"], shown=False),
)
ORPHANS = (
    Column("title", lambda entry: entry.title, style="name"),
    Column("article", lambda entry: entry.name),
)


def links(
    wiki: Wiki,
    words: str = "",
    *,
    backlinks: str | None = None,
    dangling: bool = False,
    orphans: bool = False,
    inside: Sequence[str] = (),
    limit: int = 0,
) -> Table:
    """Tabulate the links of *wiki* by article, each with the article that it leads to.

    Of those only the ones with *words*, or the links to the article *backlinks*, or instead the
    targets that no article is, or the articles that no other links to; *limit* at most if not 0.
    Raises NothingFound where there are none, and MilaError for more than one of these.
    """
    if (backlinks is not None) + dangling + orphans > 1:
        raise MilaError("give one of --backlinks, --dangling and --orphans")
    wiki.check()
    chosen = narrowed(wiki, inside)
    # Who links to one may be any.
    read_all(wiki, chosen if not orphans else None)
    name_pages(wiki)
    articles = wiki.index.count() if chosen is None else len(chosen)
    numbers = None if chosen is None else frozenset(entry.number for entry in chosen)
    if orphans:
        lonely = _orphans(wiki, chosen)
        return limited(
            tabulate(ORPHANS, lonely[: limit or None]), len(lonely), "articles", articles
        )
    if dangling:
        return _dangling(wiki, numbers, limit, articles)
    if backlinks is not None:
        return _backlinks(wiki, backlinks, numbers, limit)
    said = fold(words).split()
    rows = first(_all(wiki, numbers, said), 0 if said else limit)
    if not rows:
        which = f' with "{echo(words)}"' if said else ""
        raise NothingFound(f"the articles of {wiki.name} have no links{which}")
    total = len(rows) if said else count(wiki, "links", chosen)
    return limited(Table(_columns(), rows[: limit or None]), total, "links", articles)


def _columns() -> tuple[Column, ...]:
    return columns((*_OWN[:_AT], _FOUND, *_OWN[_AT:]))


LINKS = _columns()


def _row(pages: Pages, cells: Sequence[Cell], number: int) -> tuple[Cell, ...]:
    """Return the *cells* of a link with where it leads, and where it stands."""
    record = named("links", [cells])[0]
    aim = aim_of(record["target"], record["kind"])
    found = pages.resolve(*aim, number) if aim else None
    leads = None if found is None else pages.entry(found).name
    own = (*_OWN[:_AT], _FOUND, *_OWN[_AT:])
    return row(own, (*cells[:_AT], leads, *cells[_AT:]), pages.entry(number))


def _all(
    wiki: Wiki, among: frozenset[int] | None, said: Sequence[str]
) -> Iterator[tuple[Cell, ...]]:
    pages = Pages(wiki)
    for entry, told in records(wiki, "links"):
        if among is None or entry.number in among:
            yield from (_row(pages, cells, entry.number) for cells in told if _has(cells, said))


def _has(cells: Sequence[Cell], said: Sequence[str]) -> bool:
    """Tell whether the target or the labels of a link have all words *said*, folded."""
    if not said:
        return True
    (record,) = named("links", [cells])
    text = fold(" ".join((record["target"], *record["label"])))
    return all(word in text for word in said)


# --- who links to one -----------------------------------------------------------------------------


def _backlinks(wiki: Wiki, wanted: str, among: frozenset[int] | None, limit: int) -> Table:
    """Tabulate the links to the article that *wanted* means, by article."""
    pages = Pages(wiki)
    known = pages.known(page_key(wanted))
    numbers = {number for how, number in known if how == min(known)[0]}
    entry = (
        pages.entry(numbers.pop()) if len(numbers) == 1 else one_meant(wiki, wiki.entries(), wanted)
    )
    keys = {form for key in keys_of_article(entry) for form in variants(key)}
    leading = [
        link
        for link in internal(wiki, sorted(keys))
        if (among is None or link.article in among)
        and pages.resolve(link.key, link.path, link.article) == entry.number
    ]
    if not leading:
        raise NothingFound(f"no article of {wiki.name} links to {entry.title}")
    leading.sort(key=lambda link: (pages.entry(link.article).place, link.place))
    rows = tuple(
        _row(pages, records_of(wiki, link.article, "links")[link.place], link.article)
        for link in leading[: limit or None]
    )
    return limited(Table(_columns(), rows, f"Links to {entry.title}"), len(leading), "links",
                   len({link.article for link in leading}))  # fmt: skip


# --- what leads nowhere ---------------------------------------------------------------------------


def _dangling(wiki: Wiki, among: frozenset[int] | None, limit: int, articles: int) -> Table:
    """Tabulate the targets that no article is, those that most articles link to first."""
    pages = Pages(wiki)
    nowhere: dict[tuple[str, str | None], list[Target]] = {}
    for link in internal(wiki):
        if among is not None and link.article not in among:
            continue
        if pages.resolve(link.key, link.path, link.article) is None:
            nowhere.setdefault((link.key, link.path), []).append(link)
    if not nowhere:
        raise NothingFound(f"every link in {wiki.name} leads to an article")
    ranked = sorted(
        nowhere.values(), key=lambda same: (-len(same), same[0].key, same[0].path or "")
    )
    near = Nearness(titles(wiki))
    rows = [_told(wiki, pages, near, same) for same in islice(ranked, limit or None)]
    return limited(tabulate(DANGLING, rows), len(ranked), "targets", articles)


def _told(wiki: Wiki, pages: Pages, near: Nearness, same: Sequence[Target]) -> Dangling:
    link = min(same, key=lambda link: (pages.entry(link.article).place, link.place))
    record = named("links", [records_of(wiki, link.article, "links")[link.place]])[0]
    total = sum(one.times for one in same)
    entry = pages.entry(link.article)
    return Dangling(
        record["target"],
        near.to(link.key),
        total,
        len({one.article for one in same}),
        record,
        entry,
    )


def _orphans(wiki: Wiki, chosen: Sequence[Entry] | None) -> list[Entry]:
    """Return the articles that no other links to."""
    pages = Pages(wiki)
    linked = {
        leads
        for link in internal(wiki)
        if (leads := pages.resolve(link.key, link.path, link.article)) != link.article
    }
    entries = wiki.entries() if chosen is None else chosen
    lonely = [entry for entry in entries if entry.number not in linked]
    if not lonely:
        raise NothingFound(f"every article of {wiki.name} is linked to by another")
    return lonely
