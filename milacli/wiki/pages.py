"""Which article of a folder a link means: by title, other names, file and path; never by a typo."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from milacli.wiki.files import name_of
from milacli.wiki.keys import endings, page_key, stem, variants
from milacli.wiki.wiki import Entry, Wiki

_TITLE, _FILE, _ALIAS = range(3)
"""How a key is an article's; the first is the surest."""


class Target(NamedTuple):
    """A link as the index knows it."""

    key: str
    article: int
    """Whose it is."""
    place: int
    path: str | None
    times: int


def name_pages(wiki: Wiki) -> None:
    """Enter the keys of the articles that have come since this was done last.

    Who was told apart by a page of that name, or of one that is gone, is to be told apart anew.
    """
    index, database = wiki.index, wiki.database
    done, last, gone = (
        index.meta("named"),
        database.execute("SELECT max(id) FROM article").fetchone()[0] or 0,
        database.execute("SELECT count(*) FROM dead").fetchone()[0],
    )
    if (done, index.meta("named dead")) == (last, gone):
        return
    ask = "SELECT id, place, title, aliases FROM article WHERE fault IS NULL AND id > ?"
    with index.writing():
        for number, place, title, aliases in database.execute(ask, (done,)).fetchall():
            database.executemany(
                "INSERT OR IGNORE INTO alias VALUES (?, ?, ?)",
                ((key, how, number) for key, how in keys_of_page(name_of(place), title, aliases)),
            )
        database.execute(
            "INSERT OR IGNORE INTO unjoined SELECT DISTINCT surname FROM person "
            "WHERE rtrim(page, ')') IN "
            "(SELECT key FROM alias WHERE article > ? OR article IN (SELECT article FROM dead))",
            (done,),
        )
        index.note("named", last)
        index.note("named dead", gone)


def keys_of_page(name: str, title: str, aliases: str) -> Iterator[tuple[str, int]]:
    """Yield by what the article in the file *name* can be meant, and how that is its own."""
    yield page_key(title), _TITLE
    for path in endings(name):
        yield page_key(path), _FILE
    for alias in filter(None, aliases.split("\n")):
        yield page_key(alias), _ALIAS


def keys_of_article(entry: Entry) -> set[str]:
    """Return by what *entry* can be meant."""
    names = keys_of_page(name_of(entry.place), entry.title, "\n".join(entry.aliases))
    return {key for key, _ in names}


def titles(wiki: Wiki) -> list[str]:
    """Return the titles of the articles."""
    ask = "SELECT DISTINCT title FROM article WHERE fault IS NULL ORDER BY place"
    return [title for (title,) in wiki.database.execute(ask)]


class Pages:
    """Resolves links in *wiki*, whose pages have been named."""

    def __init__(self, wiki: Wiki) -> None:
        self.wiki = wiki
        self._entries: dict[int, Entry] = {}
        self._known: dict[str, list[tuple[int, int]]] = {}

    def entry(self, number: int) -> Entry:
        """Return the article with this *number*."""
        if number not in self._entries:
            self._entries[number] = self.wiki.entries([number])[0]
        return self._entries[number]

    def known(self, key: str) -> list[tuple[int, int]]:
        """Return whose *key* is: how, and the number of the article."""
        if key not in self._known:
            ask = (
                "SELECT how, article FROM alias WHERE key = ? "
                "AND article NOT IN (SELECT article FROM dead) ORDER BY how"
            )
            self._known[key] = self.wiki.database.execute(ask, (key,)).fetchall()
        return self._known[key]

    def resolve(self, key: str, path: str | None, article: int) -> int | None:
        """Return the number of the article that a link in *article* means, or None."""
        for form in variants(key):
            found = self.known(form)
            if path is not None:
                found = [(how, n) for how, n in found if self._is_at(n, path, article)]
            if found:
                return self._nearest(found, article)
        return None

    def _nearest(self, found: Sequence[tuple[int, int]], article: int) -> int:
        """Of several choose by how, then one in the same folder, then the shortest path."""
        if len(found) == 1:
            return found[0][1]
        folder = os.path.dirname(self.entry(article).place)

        def order(pair: tuple[int, int]) -> tuple[int, bool, int, bytes]:
            place = self.entry(pair[1]).place
            return pair[0], os.path.dirname(place) != folder, len(place), place

        return min(found, key=order)[1]

    def _is_at(self, number: int, path: str, article: int) -> bool:
        """Tell whether *path*, in a link of *article*, is that of the article *number*."""
        entry = self.entry(number)
        own, folder = (
            _folded(name_of(entry.place)),
            os.path.dirname(name_of(self.entry(article).place)),
        )
        if path.startswith("."):
            return own == _folded(os.path.normpath(os.path.join(folder, path)))
        return own == _folded(path.strip("/"))


def _folded(path: str) -> str:
    folder, slash, name = path.rpartition("/")
    return f"{folder.lower()}{slash}{page_key(stem(name))}"


def internal(wiki: Wiki, keys: Iterable[str] | None = None) -> Iterator[Target]:
    """Yield the links to what may be an article, of some *keys* if given."""
    ask = (
        "SELECT key, article, place, path, count FROM link "
        "WHERE article NOT IN (SELECT article FROM dead)"
    )
    if keys is None:
        yield from map(Target._make, wiki.database.execute(f"{ask} ORDER BY key, article, place"))
        return
    for key in keys:
        yield from map(Target._make, wiki.database.execute(f"{ask} AND key = ?", (key,)))
