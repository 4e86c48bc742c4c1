"""The tables of an index. Three tiers, each made when it is first asked for.

Words (``words``, ``word``, ``spelling``, ``title``) tell which notes hold which words, from their
plain source; ``passages`` has what ranking needs of a note, and ``facts`` its records. A note that
changes gets a new number; the words of the old one stay behind, and ``dead`` says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TypeVar

from milacli import __version__


class Broken(Exception):
    """The index is none, or of another version or folder."""


VERSION = 5
"""Of the tables and of how notes become words; an index of another version is made anew."""
READ_BY = f"{__version__}.5"
"""Of how notes become passages and facts: those that another release read are read anew."""
LOCK_SECONDS = 5
"""How long a command waits for another that writes."""

_Value = TypeVar("_Value")
_TOGETHER = 500
"""Values that one question takes; old releases of SQLite take 999."""

_TOKENIZER = "tokenize='unicode61 remove_diacritics 2'"
_FTS = f"USING fts5(body, content='', detail=none, columnsize=0, {_TOKENIZER})"

LONG = "last - first > 10000"
"""Says of an event that it lasts for more than a year."""

TABLES = (
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE folder(place BLOB PRIMARY KEY, mtime INT) WITHOUT ROWID",
    """CREATE TABLE article(
        id INTEGER PRIMARY KEY AUTOINCREMENT, place BLOB NOT NULL UNIQUE,
        size INT, mtime INT, ctime INT, inode INT, title TEXT, aliases TEXT, fault TEXT)""",
    "CREATE INDEX article_fault ON article(fault) WHERE fault IS NOT NULL",
    "CREATE TABLE dead(article INTEGER PRIMARY KEY)",
    "CREATE TABLE word(word TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE spelling(length INTEGER PRIMARY KEY, words TEXT)",
    "CREATE TABLE title(stem TEXT, article INT, PRIMARY KEY(stem, article)) WITHOUT ROWID",
    "CREATE TABLE passages(article INTEGER PRIMARY KEY, data BLOB)",
    "CREATE TABLE facts(article INT, kind TEXT, count INT, data BLOB)",
    # Apart from the data, of which few fit on a page: one would turn over many to find some.
    "CREATE INDEX facts_of ON facts(article, kind, count)",
    """CREATE TABLE person(id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INT, place INT, key TEXT, surname TEXT, page TEXT, joined TEXT)""",
    "CREATE INDEX person_article ON person(article)",
    "CREATE INDEX person_surname ON person(surname)",
    "CREATE INDEX person_key ON person(key)",
    "CREATE INDEX person_joined ON person(joined, article)",
    "CREATE INDEX person_page ON person(page) WHERE page IS NOT NULL",
    "CREATE TABLE called(said TEXT, key TEXT, PRIMARY KEY(said, key)) WITHOUT ROWID",
    """CREATE TABLE role(word TEXT, joined TEXT, article INT, person INT,
        PRIMARY KEY(word, joined, article, person)) WITHOUT ROWID""",
    "CREATE INDEX role_person ON role(person)",
    """CREATE TABLE crowd(joined TEXT, word TEXT, articles INT,
        PRIMARY KEY(joined, word)) WITHOUT ROWID""",
    "CREATE INDEX crowd_most ON crowd(word, articles DESC, joined)",
    "CREATE TABLE unjoined(surname TEXT PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE event(first INT, last INT, article INT, place INT,
        PRIMARY KEY(first, last, article, place)) WITHOUT ROWID""",
    f"CREATE INDEX event_long ON event(first, last) WHERE {LONG}",
    """CREATE TABLE link(key TEXT, article INT, place INT, path TEXT, count INT,
        PRIMARY KEY(key, article, place)) WITHOUT ROWID""",
    """CREATE TABLE alias(key TEXT, how INT, article INT,
        PRIMARY KEY(key, how, article)) WITHOUT ROWID""",
)
"""``facts`` has whole records; the tables behind it tell in which notes, and at which place among
a note's records, somebody is named, a role is told, a day falls, a page is linked. ``joined`` is
one for all that are one person, ``unjoined`` says whose names are to be compared anew; until then
it is empty. ``crowd`` tells in how many articles somebody is in a role, and with no word in how
many at all. Rows of ``dead`` notes are left behind in all of them but this."""

KEYS = ("person", "called", "role", "crowd", "unjoined", "event", "link")
"""The tables by which facts are found."""

WORDS = f"CREATE VIRTUAL TABLE words {_FTS}"
WORDS_WITHOUT_FTS = (
    "CREATE TABLE words(word TEXT, article INT, PRIMARY KEY(word, article)) WITHOUT ROWID"
)
VOCABULARY = "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)"
FRESH = (
    f"CREATE VIRTUAL TABLE temp.fresh {_FTS}",
    "CREATE VIRTUAL TABLE temp.fresh_vocabulary USING fts5vocab(temp, fresh, row)",
)
SPELLING = (
    "INSERT INTO spelling SELECT length(word), group_concat(word, char(10)) FROM word "
    "WHERE length(word) BETWEEN 4 AND 60 GROUP BY 1"
)


def has_fts() -> bool:
    """Tell whether SQLite was made with FTS5; not every Python has such a one."""
    database = sqlite3.connect(":memory:")
    try:
        database.execute(WORDS)
    except sqlite3.OperationalError:
        return False
    finally:
        database.close()
    return True


def portions(values: Sequence[_Value], size: int = _TOGETHER) -> Iterator[Sequence[_Value]]:
    """Yield *values* in portions of *size*, else in such as one question to SQLite takes."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


_MAPPED = f"mmap_size={64 << 20}"


def connect(path: str) -> sqlite3.Connection:
    """Open the index at *path*, as yet without a look at it."""
    database = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None)
    # No write-ahead log: it wants to write where one may only read. What a failing machine
    # leaves half written is found out and made anew, so nothing waits for the disk.
    settings = ("journal_mode=DELETE", "synchronous=OFF", "temp_store=MEMORY", _MAPPED)
    try:
        for setting in settings:
            database.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        database.close()
        raise
    return database


def create(database: sqlite3.Connection, *, fts: bool) -> None:
    """Make the tables."""
    for statement in (*TABLES, WORDS if fts else WORDS_WITHOUT_FTS):
        database.execute(statement)
    if fts:
        # Fewer and longer runs of words to merge: a quarter less time, at 32 MB.
        database.execute("INSERT INTO words(words, rank) VALUES ('hashsize', ?)", (32 << 20,))
    database.execute("INSERT INTO meta VALUES ('read by', ?)", (READ_BY,))
    database.execute(f"PRAGMA user_version={VERSION}")
