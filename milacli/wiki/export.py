"""A database of facts for other programs: tables with foreign keys and full-text search."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress

from milacli.errors import MilaError
from milacli.facts import Fact
from milacli.facts.flat import VERSION
from milacli.wiki.schema import has_fts

APPLICATION = 0x6D6C6661
"""By which a file is known as such a database."""

_WHERE = "section TEXT, line INTEGER, lines TEXT, quote TEXT"
_DAYS = "first TEXT, last TEXT, first_day INTEGER, last_day INTEGER"
_OWNER = "id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id)"
TABLES = (
    "CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT, path TEXT UNIQUE NOT NULL)",
    f"CREATE TABLE person({_OWNER}, name TEXT, aliases TEXT, titles TEXT, evidence TEXT, {_WHERE})",
    """CREATE TABLE role(person INTEGER NOT NULL REFERENCES person(id), role TEXT,
        PRIMARY KEY(person, role)) WITHOUT ROWID""",
    f"""CREATE TABLE event({_OWNER}, date TEXT, "when" TEXT, event TEXT, kind TEXT, who TEXT,
        under TEXT, {_DAYS}, {_WHERE})""",
    f"""CREATE TABLE link({_OWNER}, target TEXT, labels TEXT, kind TEXT, url TEXT,
        found INTEGER REFERENCES article(id), {_WHERE})""",
    f"""CREATE TABLE reference({_OWNER}, title TEXT, source TEXT, date TEXT, url TEXT,
        {_DAYS}, {_WHERE})""",
    *(
        f"CREATE INDEX {table}_article ON {table}(article)"
        for table in ("person", "event", "link", "reference")
    ),
    "CREATE INDEX link_found ON link(found)",
    "CREATE INDEX event_day ON event(first_day)",
    "CREATE INDEX role_role ON role(role)",
)
SEARCHED = {
    "article": "title",
    "person": "name, aliases, titles",
    "event": "event, who, under",
    "link": "target, labels",
    "reference": "title, source",
}
"""The columns of each table in which one may search."""

Leads = Callable[[Fact], tuple[str, str] | None]


def write_database(path: str, facts: Iterable[list[Fact]], leads: Leads) -> dict[str, int]:
    """Write *facts* to a database at *path* and return how many rows each table has.

    *leads* returns path and title of the article to which a link leads. The file is whole or not
    there; one of an earlier time is replaced. Raises MilaError where that cannot be.
    """
    target = _writable(path)
    unfinished = f"{target}.{os.getpid()}.tmp"
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as database:
            counts = _fill(database, facts, leads)
        os.replace(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MilaError(f"cannot write {path}: {reason.lower()}") from error
    finally:
        with suppress(OSError):
            os.unlink(unfinished)
    return counts


def _writable(path: str) -> str:
    """Return where to write; raises MilaError for anything there but such a database."""
    target = os.path.realpath(os.path.expanduser(path))
    if path in ("", "-"):
        raise MilaError("--sqlite writes a file; name one")
    if not os.path.lexists(target):
        return target
    if not os.path.isfile(target):
        raise MilaError(f"cannot write {path}: no regular file")
    known = None
    with suppress(sqlite3.Error), closing(sqlite3.connect(target)) as database:
        known = database.execute("PRAGMA application_id").fetchone()
    if known != (APPLICATION,):
        raise MilaError(f"{path} is no database of facts and is left as it is; name another file")
    return target


def _fill(
    database: sqlite3.Connection, facts: Iterable[list[Fact]], leads: Leads
) -> dict[str, int]:
    for setting in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=ON"):
        database.execute(f"PRAGMA {setting}")
    database.execute("BEGIN")
    for statement in TABLES:
        database.execute(statement)
    writer = _Writer(database, leads)
    for some in facts:
        for fact in some:
            writer.write(fact)
    for table, columns in SEARCHED.items() if has_fts() else ():
        database.execute(
            f"CREATE VIRTUAL TABLE {table}_fts USING fts5({columns}, "
            # Datasette takes a table for searchable by these very characters.
            f'content="{table}", content_rowid="id")'
        )
        database.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')")  # noqa: S608
    database.execute("COMMIT")
    database.execute(f"PRAGMA application_id={APPLICATION}")
    database.execute(f"PRAGMA user_version={VERSION}")
    count = "SELECT count(*) FROM {}"
    return {table: database.execute(count.format(table)).fetchone()[0] for table in SEARCHED}


class _Writer:
    """Writes facts, each to the table of its kind."""

    def __init__(self, database: sqlite3.Connection, leads: Leads) -> None:
        self.database = database
        self.leads = leads
        self.articles: dict[str, int] = {}

    def article(self, path: str, title: str) -> int:
        """Return the number of the article at *path*."""
        if path not in self.articles:
            row = (len(self.articles) + 1, title, path)
            self._insert("article", row)
            self.articles[path] = row[0]
        return self.articles[path]

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        owner = self.article(fact["article"], fact["title"])
        where = (fact["section"], fact["line"], _listed(fact["lines"]), fact["quote"])
        days = (fact["first"] or None, fact["last"] or None, fact["first_day"], fact["last_day"])
        name, text, kind = fact["name"], fact["text"], fact["kind"]
        url = fact["url"] or None
        if kind == "person":
            aliases, evidence = _listed(fact["aliases"]), _listed(fact["evidence"])
            number = self._insert("person", (None, owner, name, aliases, text, evidence, *where))
            for role in fact["tags"]:
                self._insert("role", (number, role))
        elif kind == "event":
            who = ", ".join(fact["who"])
            told = (fact["when"], text, next(iter(fact["tags"]), None), who, fact["under"])
            self._insert("event", (None, owner, name, *told, *days, *where))
        elif kind == "reference":
            date = fact["when"] or None
            self._insert("reference", (None, owner, name, text, date, url, *days, *where))
        else:
            found = self.leads(fact)
            number_found = self.article(*found) if found else None
            self._insert("link", (None, owner, name, text, kind, url, number_found, *where))

    def _insert(self, table: str, row: tuple[object, ...]) -> int:
        marks = ", ".join("?" * len(row))
        cells = tuple(_text(cell) if isinstance(cell, str) else cell for cell in row)
        entered = self.database.execute(f"INSERT INTO {table} VALUES ({marks})", cells)  # noqa: S608
        return int(entered.lastrowid or 0)


def _text(cell: str) -> str:
    """Return *cell* without half characters, which no database takes."""
    return cell.encode("utf-8", "replace").decode("utf-8")


def _listed(cells: Iterable[object]) -> str:
    return json.dumps(list(cells), ensure_ascii=False)
