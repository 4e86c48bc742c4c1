"""The facts of all notes: the third tier, read once, by several processes if it is much."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from milacli.article.model import Article
from milacli.wiki.files import Identity
from milacli.wiki.keys import Keys
from milacli.wiki.notes import read_note
from milacli.wiki.records import Rows, enter, keys, named, pack, unpack
from milacli.wiki.roots import Root
from milacli.wiki.schema import portions
from milacli.wiki.wiki import Changed, Entry, Wiki

MANY = 200
"""Notes from which on several processes read: to start them takes as long as a few dozen."""
AT_ONCE = 200
"""Notes that are written together; who is interrupted keeps those before."""

Extract = Callable[[Article], Mapping[str, Rows]]
"""Returns the records of an article by kind; a function that another process finds by its name."""


class _Told(NamedTuple):
    """What was read of a note, ready to be kept."""

    number: int
    identity: Identity
    passages: bytes
    kinds: list[tuple[str, int, bytes]]
    keys: Keys


def pending(wiki: Wiki, among: Sequence[Entry] | None = None) -> list[Entry]:
    """Return the notes, of those *among* if given, whose facts have not been read."""
    # By +place, or SQLite would go through all notes in their order.
    ask = (
        "SELECT id FROM article WHERE id > ? AND fault IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM facts WHERE facts.article = article.id) ORDER BY +place"
    )
    told = wiki.index.meta("told")
    numbers = [number for (number,) in wiki.database.execute(ask, (told,))]
    if among is None:
        return wiki.entries(numbers)
    unread = frozenset(numbers)
    return [entry for entry in among if entry.number in unread]


def read_facts(wiki: Wiki, extract: Extract, among: Sequence[Entry] | None = None) -> None:
    """Read the facts of the notes of *wiki*, of those *among* if given, that are not read yet.

    Raises Changed if a note changes meanwhile.
    """
    entries = pending(wiki, among)
    work = partial(_told, wiki.roots, extract)
    waiting: list[_Told] = []
    with _mapped(work, entries) as told:
        for done, one in enumerate(told, 1):
            wiki.progress("reading", done, len(entries))
            if one is None:
                continue
            waiting.append(one)
            if len(waiting) == AT_ONCE:
                _keep(wiki, waiting)
                waiting = []
        _keep(wiki, waiting)
    if entries and pending(wiki, among):
        raise Changed
    if among is None:
        with wiki.index.writing():
            # No note before this one need be looked for among the facts again.
            last = wiki.database.execute("SELECT max(id) FROM article").fetchone()[0]
            wiki.index.note("told", last or 0)


def records(wiki: Wiki, kind: str) -> Iterator[tuple[Entry, list[tuple[Any, ...]]]]:
    """Yield the notes that have records of *kind*, by name, each with them."""
    ask = (
        "SELECT article, data FROM facts JOIN article ON id = article "
        "WHERE kind = ? AND count > 0 ORDER BY place"
    )
    for number, data in wiki.database.execute(ask, (kind,)):
        for entry in wiki.entries([number]):
            yield entry, unpack(data)


def records_of(wiki: Wiki, number: int, kind: str) -> list[tuple[Any, ...]]:
    """Return the records of *kind* of the note *number*."""
    ask = "SELECT data FROM facts WHERE article = ? AND kind = ?"
    row = wiki.database.execute(ask, (number, kind)).fetchone()
    return unpack(row[0]) if row else []


def records_at(
    wiki: Wiki, kind: str, places: Iterable[tuple[int, int]]
) -> Iterator[tuple[Entry, int, dict[str, Any]]]:
    """Yield the records of *kind* at *places*, note by note: the note, the place, the named cells.

    A place is the number of a note and which among its records.
    """
    by_note: dict[int, list[int]] = {}
    for number, place in places:
        by_note.setdefault(number, []).append(place)
    for some in portions(list(by_note)):
        marks = ",".join("?" * len(some))
        ask = f"SELECT article, data FROM facts WHERE article IN ({marks}) AND kind = ?"  # noqa: S608
        kept = dict(wiki.database.execute(ask, (*some, kind)))
        for entry in wiki.entries(some):
            here = by_note[entry.number]
            found = named(kind, unpack(kept[entry.number], here))
            for place, record in zip(here, found, strict=True):
                yield entry, place, record


def count(wiki: Wiki, kind: str, among: Sequence[Entry] | None = None) -> int:
    """Return how many records of *kind* there are, in the notes *among* if given."""
    ask = "SELECT total(count) FROM facts WHERE kind = ?"
    if among is None:
        return int(wiki.database.execute(ask, (kind,)).fetchone()[0])
    each = (
        wiki.database.execute(f"{ask} AND article = ?", (kind, entry.number)) for entry in among
    )
    return sum(int(found.fetchone()[0]) for found in each)


def _told(roots: Sequence[Root], extract: Extract, entry: Entry) -> _Told | None:
    """Read the note *entry*; None if it cannot be read any more."""
    from milacli.article.parse import parse
    from milacli.wiki.keeping import keep

    note = read_note(roots, entry.place)
    if note.fault:
        return None
    article = parse(note.text, note.name)
    found = extract(article)
    return _Told(entry.number, note.identity, keep(article), pack(found), keys(found))


@contextmanager
def _mapped(
    work: Callable[[Entry], _Told | None], entries: Sequence[Entry]
) -> Iterator[Iterable[_Told | None]]:
    """Yield what *work* makes of *entries*, in any order, made by several processes if many."""
    processes = _processors()
    if len(entries) < MANY or processes < 2:
        yield map(work, entries)
        return
    import multiprocessing

    # To fork is twice as fast to start; macOS and Windows cannot, or not safely.
    way = "fork" if sys.platform == "linux" else "spawn"
    with multiprocessing.get_context(way).Pool(processes) as pool:
        yield pool.imap_unordered(work, entries, chunksize=8)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _keep(wiki: Wiki, told: Sequence[_Told]) -> None:
    """Keep what was read of notes that are as they were when they were indexed."""
    with wiki.index.writing():
        for one in told:
            if not wiki.is_current(one.number, one.identity):
                continue
            execute = wiki.database.execute
            if execute("SELECT 1 FROM facts WHERE article = ?", (one.number,)).fetchone():
                continue  # another command was faster
            execute("INSERT OR REPLACE INTO passages VALUES (?, ?)", (one.number, one.passages))
            wiki.database.executemany(
                "INSERT INTO facts VALUES (?, ?, ?, ?)", ((one.number, *kept) for kept in one.kinds)
            )
            enter(wiki.database, one.number, one.keys)
