"""An index on disk or in memory: made, opened, and brought up to date."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress

from milacli.load import largest
from milacli.wiki.files import (
    NOTHING_SEEN,
    UNSURE,
    Identity,
    Seen,
    identity_now,
    is_as_listed,
    look,
    touched,
)
from milacli.wiki.heads import Head, read_head
from milacli.wiki.notes import Note, read_note
from milacli.wiki.place import clear, key_of
from milacli.wiki.roots import Root
from milacli.wiki.schema import KEYS, LOCK_SECONDS, READ_BY, VERSION, Broken, connect, create
from milacli.wiki.words import Words

Progress = Callable[[str, int, int], None]
"""Is told what is done, how much of it is, and how much there is."""

ALWAYS = 5_000
"""Notes and folders that are all looked at before each answer: that takes 20 ms."""
SECONDS = 10
"""How long more than these are taken to be as they were, but for new names and what is shown;
and but for what is said to be nowhere."""
_MOST_DEAD = 0.2
"""Share of the notes whose words may be dead before the words are indexed anew."""
SAME, RENEWED, WORN = range(3)
"""What comes of a look at all notes: what changed has been read, or is so much that the index
should be made anew."""
_UNJOIN = (
    "INSERT OR IGNORE INTO unjoined SELECT DISTINCT surname FROM person WHERE article = ?",
    "DELETE FROM crowd WHERE joined IN (SELECT joined FROM person WHERE article = ?)",
)
_IDENTITY = "size, mtime, ctime, inode"


class Index:
    """What is kept of the notes of *roots*, in *database*."""

    def __init__(self, database: sqlite3.Connection, roots: Sequence[Root], *, fts: bool) -> None:
        self.database = database
        self.roots = roots
        self.words = Words(database, fts=fts)

    def meta(self, key: str) -> int:
        """Return the number noted as *key*, or 0."""
        row = self.database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return int(row[0]) if row else 0

    def note(self, key: str, value: int | bytes) -> None:
        """Note *value* as *key*."""
        self.database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def count(self) -> int:
        """Return how many notes can be asked."""
        ask = "SELECT count(*) FROM article"
        whole, faulty = (
            self.database.execute(said).fetchone()[0]
            for said in (ask, f"{ask} WHERE fault NOT NULL")
        )
        return int(whole - faulty)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write all of what follows or nothing; waits for another that writes."""
        with self.database:
            self.database.execute("BEGIN IMMEDIATE")
            yield

    # --- what is there --------------------------------------------------------------------------

    def seen(self) -> Seen:
        """Return the notes and folders as they were when they were read."""
        rows = self.database.execute(f"SELECT place, {_IDENTITY} FROM article")  # noqa: S608
        notes = {place: Identity(*rest) for place, *rest in rows}
        return Seen(notes, dict(self.database.execute("SELECT place, mtime FROM folder")))

    def is_fresh(self, *, closely: bool) -> bool:
        """Tell whether the index need not be brought up to date, by a glance at large folders."""
        if closely or self.meta("entries") <= ALWAYS:
            return False
        if not 0 <= time.time_ns() - self.meta("looked") < SECONDS * 1_000_000_000:
            return False
        folders = dict(self.database.execute("SELECT place, mtime FROM folder"))
        return is_as_listed(self.roots, folders)

    def refresh(self) -> int:
        """Read what changed unless that is too much; tell which."""
        folders = dict(self.database.execute("SELECT place, mtime FROM folder"))
        now = self._touched() if is_as_listed(self.roots, folders) else None
        gone: set[bytes] = set()
        entries = self.meta("entries")
        if now is None:
            known = self.seen()
            notes, folders_now = look(self.roots, known)
            gone = known.notes.keys() - notes.keys()
            now = {
                place: identity for place, identity in notes.items()
                if identity != known.notes.get(place) or identity.mtime == UNSURE
            }  # fmt: skip
            entries = len(notes) + len(folders_now)
        else:
            folders_now = folders
        if not gone and not now and folders == folders_now:
            self._looked(entries)
            return SAME
        if len(now) + self._dead() > 100 + _MOST_DEAD * entries:
            return WORN
        fresh = [read_note(self.roots, place) for place in sorted(now)]
        with self.writing():
            self._forget(sorted(gone | now.keys()), now)
            self._take(fresh)
            self.database.execute("DELETE FROM folder")
            self.database.executemany("INSERT INTO folder VALUES (?, ?)", folders_now.items())
            self.note("entries", entries)
            self.note("looked", time.time_ns())
        return RENEWED

    def _touched(self) -> dict[bytes, Identity] | None:
        rows = self.database.execute(f"SELECT place, {_IDENTITY} FROM article")  # noqa: S608
        with closing(rows):  # which may be left half read, and nobody could write
            return touched(self.roots, rows)

    def _dead(self) -> int:
        return int(self.database.execute("SELECT count(*) FROM dead").fetchone()[0])

    def _looked(self, entries: int) -> None:
        """Note when all was looked at, if that saves a look."""
        if entries > ALWAYS:
            with suppress(sqlite3.OperationalError), self.writing():
                self.note("looked", time.time_ns())

    def _forget(self, places: Iterable[bytes], now: dict[bytes, Identity]) -> None:
        """Drop the notes at *places*, but those that another command has read since."""
        for place in places:
            row = self.database.execute(
                f"SELECT id, {_IDENTITY} FROM article WHERE place = ?",  # noqa: S608
                (place,),
            ).fetchone()
            if row and not (now.get(place) == Identity(*row[1:]) and row[2] != UNSURE):
                for statement in _UNJOIN:
                    self.database.execute(statement, row[:1])
                for table, key in (
                    ("article", "id"), ("title", "article"), ("passages", "article"),
                    ("facts", "article"), ("person", "article"),
                ):  # fmt: skip
                    self.database.execute(f"DELETE FROM {table} WHERE {key} = ?", row[:1])  # noqa: S608
                self.database.execute("INSERT INTO dead VALUES (?)", row[:1])

    def _take(self, notes: Sequence[Note]) -> None:
        """Add *notes* that are not there yet."""
        numbered = []
        for note in notes:
            there = "SELECT 1 FROM article WHERE place = ?"
            if not self.database.execute(there, (note.place,)).fetchone():
                number = self._enter(note)
                if note.fault is None:
                    numbered.append((number, note.text))
        if numbered:
            self.words.add(numbered)

    def _enter(self, note: Note) -> int:
        """Enter *note* among the articles and return its number."""
        # Who only asks for facts does without what searches.
        from milacli.search.words import split_words, stem

        head = read_head(note.text, note.name) if note.fault is None else Head("")
        entered = self.database.execute(
            f"INSERT INTO article(place, {_IDENTITY}, title, aliases, fault) "  # noqa: S608
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (note.place, *note.identity, head.title, "\n".join(head.aliases), note.fault),
        )
        number = int(entered.lastrowid or 0)
        stems = {stem(word) for name in (head.title, *head.aliases) for word in split_words(name)}
        self.database.executemany("INSERT INTO title VALUES (?, ?)", ((s, number) for s in stems))
        return number

    def fill(self, progress: Progress) -> None:
        """Read all notes into an index that is as yet empty."""
        now = look(self.roots, NOTHING_SEEN)
        places = sorted(now.notes)
        with self.writing():
            self.words.fill(self._read(places, progress))
            self.database.executemany("INSERT INTO folder VALUES (?, ?)", now.folders.items())
            self.note("entries", len(now.notes) + len(now.folders))
            self.note("looked", time.time_ns())
            last = self.database.execute("SELECT max(id) FROM article").fetchone()
            self.note("ordered", last[0] or 0)
            self.note("roots", key_of(self.roots))
            self.note("largest", largest())

    def _read(self, places: Sequence[bytes], progress: Progress) -> Iterator[tuple[int, str]]:
        for done, place in enumerate(places):
            if done % 100 == 0:
                progress("indexing", done, len(places))
            note = read_note(self.roots, place)
            number = self._enter(note)
            if note.fault is None:
                yield number, note.text

    def adopt(self, path: str) -> None:
        """Take what the index at *path* knows of notes that have not changed since."""
        from milacli.wiki.records import enter, keys_again

        self.database.execute("ATTACH ? AS old", (path,))
        same = f"""
            SELECT new.id, {{columns}} FROM old.{{table}} AS kept
            JOIN old.article AS was ON was.id = kept.article
            JOIN article AS new ON new.place = was.place AND new.mtime <> {UNSURE}
            AND (new.size, new.mtime, new.ctime, new.inode)
            = (was.size, was.mtime, was.ctime, was.inode)"""  # noqa: S608
        with self.writing():
            for table, columns in (
                ("passages", "kept.data"),
                ("facts", "kept.kind, kept.count, kept.data"),
            ):
                chosen = same.format(columns=columns, table=table)
                self.database.execute(f"INSERT INTO {table} {chosen}")
            told = self.database.execute("SELECT DISTINCT article FROM facts").fetchall()
            for (number,) in told:
                enter(self.database, number, keys_again(self.database, number))
        self.database.execute("DETACH old")


def open_index(path: str, roots: Sequence[Root]) -> Index:
    """Open the index at *path*; raises Broken if it is none, or sqlite3.Error."""
    if not os.path.isfile(path):
        raise Broken
    with ExitStack() as opened:
        database = opened.enter_context(closing(connect(path)))
        index = _checked(database, roots)
        opened.pop_all()
    return index


def _checked(database: sqlite3.Connection, roots: Sequence[Root]) -> Index:
    """Return *database* as the index of *roots*; raises Broken if it is none, or sqlite3.Error."""
    if database.execute("PRAGMA user_version").fetchone()[0] != VERSION:
        raise Broken
    index = Index(database, roots, fts=True)
    of_these = database.execute("SELECT value FROM meta WHERE key = 'roots'").fetchone()
    # Another limit skips other notes.
    if of_these != (key_of(roots),) or index.meta("largest") != largest():
        raise Broken
    read_by = database.execute("SELECT value FROM meta WHERE key = 'read by'").fetchone()
    if read_by != (READ_BY,):
        with index.writing():
            for table in ("passages", "facts", *KEYS):
                database.execute(f"DELETE FROM {table}")  # noqa: S608
            database.execute("DELETE FROM meta WHERE key = 'told'")
            database.execute("INSERT OR REPLACE INTO meta VALUES ('read by', ?)", (READ_BY,))
    return index


def make_index(path: str, roots: Sequence[Root], progress: Progress) -> tuple[Index, bool]:
    """Make the index at *path* anew beside the old one, and put it in its place when it is whole.

    Return it and whether it is that one: another command may have been faster. Raises OSError or
    sqlite3.Error where nothing can be written.
    """
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    clear(os.path.dirname(path))
    before = identity_now(path).inode
    unfinished = f"{path}.{os.getpid()}.tmp"
    try:
        _make(unfinished, path, roots, progress)
        with unwritten(path):
            if identity_now(path).inode != before:
                with suppress(sqlite3.Error, Broken):
                    return open_index(path, roots), False
            os.replace(unfinished, path)
    finally:
        with suppress(OSError):
            os.unlink(unfinished)
    return open_index(path, roots), True


@contextmanager
def unwritten(path: str) -> Iterator[None]:
    """Keep others from writing to the index at *path*, if there is one, while it is replaced.

    What they are about to write lies beside it, and whoever opened the new index would take that
    for the half-written end of its own. Raises sqlite3.OperationalError if they write for long.
    """
    if not os.path.isfile(path):
        yield
        return
    database = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)
    try:
        database.execute("BEGIN IMMEDIATE")
    except sqlite3.DatabaseError as error:
        database.close()
        if "locked" in str(error):
            raise
    try:
        yield
    finally:
        database.close()


def _make(path: str, old: str, roots: Sequence[Root], progress: Progress) -> None:
    """Make an index at *path* that takes over what the *old* one knows."""
    with suppress(FileNotFoundError):
        os.unlink(path)
    database = connect(path)
    try:
        database.execute("PRAGMA journal_mode=OFF")
        create(database, fts=True)
        index = Index(database, roots, fts=True)
        index.fill(progress)
        if os.path.isfile(old):
            with suppress(sqlite3.Error, Broken):
                open_index(old, roots).database.close()
                index.adopt(old)
    finally:
        database.close()


def index_in_memory(roots: Sequence[Root], progress: Progress, *, fts: bool) -> Index:
    """Make an index that is gone when the command ends."""
    database = connect(":memory:")
    create(database, fts=fts)
    index = Index(database, roots, fts=fts)
    index.fill(progress)
    return index
