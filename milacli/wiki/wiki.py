"""A folder of articles to be asked: its index, kept fresh, or the same without one."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from milacli.article.model import Article
from milacli.english.prose import fold
from milacli.errors import MilaError, NothingFound
from milacli.wiki.files import UNSURE, Identity, identity_now, path_of, shown_name
from milacli.wiki.index import (
    SAME,
    WORN,
    Index,
    Progress,
    index_in_memory,
    make_index,
    open_index,
    unwritten,
)
from milacli.wiki.notes import FAULTS, read_note
from milacli.wiki.place import index_path, remove
from milacli.wiki.roots import roots
from milacli.wiki.schema import Broken, has_fts, portions

if TYPE_CHECKING:
    from milacli.search.several import Kept

Answer = TypeVar("Answer")
_TRIES = 4
"""How often an answer is looked for anew because a note changed meanwhile."""

_A_SECOND = 1_000_000_000


class Changed(Exception):
    """A note changed while it was asked."""


class Renewed(Changed):
    """And what changed has been read again."""


class Entry(NamedTuple):
    """A note as the index knows it."""

    number: int
    place: bytes
    name: str
    """As the reader knows it."""
    title: str
    aliases: tuple[str, ...]


class Wiki:
    """The articles that *paths* name.

    *warn* is told, in a line, what keeps an answer from being whole or fast; *progress* how far
    the reading is.
    """

    def __init__(
        self, paths: Sequence[str], warn: Callable[[str], None], progress: Progress
    ) -> None:
        self.roots = roots(paths)
        self.paths = tuple(paths)
        self.name = ", ".join(paths)
        self.path = index_path(self.roots)
        self.warn = warn
        self.progress = progress
        self._index: Index | None = None
        self._is_fresh = False
        """Whether the index was made or brought up to date by this command."""
        self.was_glanced_at = False
        """Whether it was only glanced at how fresh it is."""
        self._was_made = False
        self._was_replaced = False
        self.is_kept = True
        """Whether the index is on disk."""

    # --- the index ------------------------------------------------------------------------------

    @property
    def index(self) -> Index:
        """The index, opened or made when first asked for."""
        if self._index is None:
            self._index = self._opened()
        return self._index

    @property
    def database(self) -> sqlite3.Connection:
        """The tables of the index."""
        return self.index.database

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """Return what *question* returns of the notes as they are now.

        It is asked again if a note changes meanwhile, and of another index if this one fails.
        Raises MilaError if notes change all the time.
        """
        closely = False
        for _ in range(_TRIES):
            try:
                self._refresh(closely=closely)
                return question()
            except Changed as change:  # noqa: PERF203 - to ask again is what the loop is for
                self._is_fresh, closely = isinstance(change, Renewed), True
            except (sqlite3.DatabaseError, Broken) as error:
                if not self.is_kept:
                    raise
                self._mend(error)
        raise MilaError(f"the notes in {self.name} change while they are read; ask again")

    def look_closely(self) -> None:
        """Look at all notes if the index was glanced at, and they were not in the last second.

        Raises Changed if one is not as it was.
        """
        if self.was_glanced_at and time.time_ns() - self.index.meta("looked") > _A_SECOND:
            self._is_fresh = False
            if self._refresh(closely=True) != SAME:
                raise Renewed

    def _refresh(self, *, closely: bool) -> int:
        """Bring the index up to date."""
        index, look = self.index, SAME
        if self._is_fresh:
            return look
        self.was_glanced_at = index.is_fresh(closely=closely)
        if not self.was_glanced_at:
            look = index.refresh()
        if look == WORN:
            self.close()
            self._index = self._made()
        self._is_fresh = True
        return look

    def _opened(self) -> Index:
        if not has_fts():
            return self._in_memory("this Python's SQLite has no FTS5", fts=False)
        try:
            return open_index(self.path, self.roots)
        except sqlite3.OperationalError as error:
            return self._in_memory(str(error), fts=True) if _is_held(error) else self._made()
        except (Broken, sqlite3.DatabaseError, OSError):
            return self._made()

    def _made(self) -> Index:
        """Make the index anew; where that cannot be, do without one."""
        self._was_made = True
        try:
            index, self._is_fresh = make_index(self.path, self.roots, self.progress)
        except (OSError, sqlite3.Error, Broken) as error:
            reason = getattr(error, "strerror", None) or str(error) or "it does not last"
            return self._in_memory(reason.lower(), fts=True)
        return index

    def _in_memory(self, reason: str, *, fts: bool) -> Index:
        self.is_kept = False
        self._is_fresh = True
        self.warn(f"no index is kept of {self.name} ({reason}); the answer is the same, but slower")
        return index_in_memory(self.roots, self.progress, fts=fts)

    def _do_without(self, reason: str) -> None:
        """Go on with an index in memory."""
        self.close()
        self._index = self._in_memory(reason, fts=has_fts())

    def _mend(self, error: Exception) -> None:
        """Put an index in place of a broken one, or do without one that others hold."""
        self.close()
        if "readonly" in str(error) and not self._was_replaced:
            # SQLite says so of a file in whose place another has come.
            self._was_replaced, self._is_fresh = True, False
        elif self._was_made or _is_held(error):
            self._do_without(str(error) or "it does not last")
        else:
            with unwritten(self.path):
                remove(self.path)
            self._index = self._made()

    def close(self) -> None:
        """Close the index; who asks on opens it again."""
        if self._index:
            with suppress(sqlite3.Error):
                self._index.database.close()
        self._index = None

    # --- its notes ------------------------------------------------------------------------------

    def check(self) -> None:
        """Warn of notes that cannot be asked; raise NothingFound if there is none that can."""
        skipped = self.skipped()
        if skipped:
            said = ", ".join(f"{count} {fault}" for fault, count in skipped.items())
            self.warn(f"skipped in {self.name}: {said}; mila index names them")
        if not self.index.count():
            raise NothingFound(f"{self.name} has no notes (.md, .markdown)")

    def skipped(self) -> dict[str, int]:
        """Return how many notes cannot be asked, by why."""
        ask = "SELECT fault, count(*) FROM article WHERE fault NOT NULL GROUP BY fault"
        found = dict(self.database.execute(ask))
        return {fault: found[fault] for fault in FAULTS if fault in found}

    def faults(self) -> list[tuple[str, str]]:
        """Return the notes that cannot be asked, each with why."""
        ask = "SELECT place, fault FROM article WHERE fault NOT NULL ORDER BY place"
        return [(shown_name(self.roots, p), fault) for p, fault in self.database.execute(ask)]

    def entries(self, numbers: Collection[int] | None = None) -> list[Entry]:
        """Return the notes with these *numbers*, in their order, or all by name."""
        ask = "SELECT id, place, title, aliases FROM article WHERE fault IS NULL"
        if numbers is None:
            rows = self.database.execute(f"{ask} ORDER BY place").fetchall()
        else:
            rows = []
            for some in portions(list(numbers)):
                marks = ",".join("?" * len(some))
                found = {
                    row[0]: row for row in self.database.execute(f"{ask} AND id IN ({marks})", some)
                }
                rows += [found[number] for number in some if number in found]
        return [
            Entry(
                number,
                place,
                shown_name(self.roots, place),
                title,
                tuple(filter(None, aliases.split("\n"))),
            )
            for number, place, title, aliases in rows
        ]

    def first(self) -> Entry:
        """Return the first note by name."""
        ask = "SELECT id FROM article WHERE fault IS NULL ORDER BY place LIMIT 1"
        return self.entries([self.database.execute(ask).fetchone()[0]])[0]

    def called(self, name: str) -> list[Entry]:
        """Return the notes that have *name* as an alias, whatever its case and accents."""
        ask = "SELECT id, aliases FROM article WHERE aliases <> '' AND fault IS NULL ORDER BY place"
        wanted = fold(name)
        numbers = [
            number
            for number, aliases in self.database.execute(ask)
            if wanted in map(fold, aliases.split("\n"))
        ]
        return self.entries(numbers)

    def kept(self, entries: Sequence[Entry]) -> list[Kept]:
        """Return what search needs of *entries*; what is not kept yet is read and then kept.

        Raises Changed if one is not as it was.
        """
        # Those who ask for facts do without what searches, which costs a start.
        from milacli.wiki.keeping import keep, kept

        found: list[Kept] = []
        fresh: list[tuple[int, bytes]] = []
        for entry in entries:
            row = self.database.execute(
                "SELECT data FROM passages WHERE article = ?", (entry.number,)
            ).fetchone()
            data = row[0] if row else keep(self.article(entry))
            if not row:
                fresh.append((entry.number, data))
            found.append(kept(data, entry.name, entry.title))
        if fresh:
            # Whoever may not write, or would have to wait for it, reads them again next time.
            with suppress(sqlite3.OperationalError), self.index.writing():
                self.database.executemany("INSERT OR REPLACE INTO passages VALUES (?, ?)", fresh)
        return found

    def article(self, entry: Entry) -> Article:
        """Parse the note *entry*; raises Changed if it is not as it was."""
        from milacli.article.parse import parse

        return parse(self.source(entry), entry.name)

    def source(self, entry: Entry) -> str:
        """Return the text of the note *entry*; raises Changed if it is not as it was."""
        note = read_note(self.roots, entry.place)
        if note.fault or not self.is_current(entry.number, note.identity):
            raise Changed
        return note.text

    def check_current(self, entries: Iterable[Entry]) -> None:
        """Raise Changed if one of *entries* is not as it was when it was indexed."""
        for entry in entries:
            now = identity_now(path_of(self.roots, entry.place))
            if not self.is_current(entry.number, now):
                raise Changed

    def is_current(self, number: int, now: Identity) -> bool:
        """Tell whether the note with this *number*, that is *now* so, is as it was indexed."""
        row = self.database.execute(
            "SELECT size, mtime, ctime, inode FROM article WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            return False
        was = Identity(*row)
        # What is so young that its time says nothing was read by this very command.
        unsure = UNSURE in (was.mtime, now.mtime)
        return was._replace(mtime=0) == now._replace(mtime=0) if unsure else was == now

    def texts(self) -> Iterator[tuple[int, str]]:
        """Yield the number and the text of each note, by name."""
        for entry in self.entries():
            with suppress(Changed):
                yield entry.number, self.source(entry)


def _is_held(error: Exception) -> bool:
    """Tell whether *error* says that the index is in use or may not be written, and not broken."""
    return any(said in str(error) for said in ("locked", "readonly", "unable to open"))
