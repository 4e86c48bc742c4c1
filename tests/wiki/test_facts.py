"""All facts of a file or a folder, as a stream and as a database."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from conftest import mila

from milacli import extract_facts
from milacli.facts import KINDS
from milacli.facts.flat import FIELDS, columns_of
from milacli.wiki.records import CELLS


def facts(*args: str) -> list[dict[str, object]]:
    status, stdout, stderr = mila("facts", *args)
    assert (status, stderr) == (0, "")
    return [json.loads(line) for line in stdout.splitlines()]


def expected(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for path in sorted(folder.rglob("*.md"), key=os.fsencode):
        text = path.read_text(encoding="utf-8")
        found += map(dict, extract_facts(text, str(path.relative_to(folder))))
    return found


def test_the_facts_of_a_folder_are_those_of_its_texts(notes: Path) -> None:
    first = facts("-a", str(notes))
    assert first == expected(notes)
    assert facts("-a", str(notes)) == first
    (notes / "kilns.md").write_text("# Kilns\n\nThe founder Greta Vole built a kiln in 1777.\n")
    assert facts("-a", str(notes)) == expected(notes) != first


def test_the_facts_of_one_file_make_no_index(notes: Path, cache: Path) -> None:
    path = notes / "castle-orm.md"
    found = facts("-a", str(path))
    assert found == list(map(dict, extract_facts(path.read_text(), str(path))))
    assert list(cache.iterdir()) == []


def test_kinds_and_titles_narrow(notes: Path) -> None:
    found = facts("-a", str(notes), "--kind", "people", "--kind", "references")
    assert {fact["kind"] for fact in found} == {"person", "reference"}
    found = facts("-a", str(notes), "--in", "castle orm", "--kind", "links")
    assert {fact["article"] for fact in found} == {"castle-orm.md"}
    assert mila("facts", "-a", str(notes), "--kind", "dates")[0] == 2


def test_csv_has_one_header_for_all_articles(notes: Path) -> None:
    rows = list(csv.reader(mila("facts", "-a", str(notes), "-f", "csv")[1].splitlines()))
    assert tuple(rows[0]) == FIELDS
    assert len(rows) == len(expected(notes)) + 1
    assert rows.count(rows[0]) == 1


def test_other_formats_and_nothing_are_said(notes: Path, tmp_path: Path) -> None:
    status, _, stderr = mila("-f", "table", "facts", "-a", str(notes))
    assert (status, "jsonl or csv" in stderr) == (2, True)
    (tmp_path / "bare.md").write_text("Nothing.\n")
    status, stdout, stderr = mila("facts", "-a", str(tmp_path / "bare.md"))
    assert (status, stdout, "no facts" in stderr) == (1, "", True)


def test_a_database_has_all_facts_with_keys_that_hold(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    status, stdout, _ = mila("facts", "-a", str(notes), "--sqlite", str(path))
    assert (status, "person" in stdout) == (0, True)
    told = expected(notes)
    with closing(sqlite3.connect(path)) as database:
        rows = {
            kind: database.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]
            for kind in ("person", "event", "link", "reference", "article")
        }
        assert rows == {
            **{
                kind: sum(fact["kind"] == kind for fact in told)
                for kind in ("person", "event", "reference")
            },
            "link": sum(str(fact["kind"]).endswith("link") for fact in told),
            "article": 4,
        }
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        leads = database.execute(
            "SELECT DISTINCT link.target, article.path FROM link JOIN article ON found = article.id"
        ).fetchall()
        assert set(leads) >= {("Castle Orm", "castle-orm.md"), ("Ormshire", "places/ormshire.md")}
        said = "SELECT DISTINCT person.name FROM person_fts JOIN person ON id = person_fts.rowid "
        assert database.execute(said + "WHERE person_fts MATCH 'governor'").fetchall() == [
            ("Edwin Marsh",)
        ]
        roles = database.execute(
            "SELECT role FROM role JOIN person ON id = person WHERE name LIKE 'Greta%'"
        )
        assert roles.fetchall() == [("founder",)]


def test_a_database_is_replaced_whole_and_nothing_else_is(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    for _ in "12":
        assert mila("facts", "-a", str(notes), "--sqlite", str(path))[0] == 0
    before = path.read_bytes()
    status, _, stderr = mila("facts", "-a", str(notes / "no.md"), "--sqlite", str(path))
    assert (status, path.read_bytes() == before) == (2, True)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE t(x)")
    for refused in (other, notes / "kilns.md"):
        kept = refused.read_bytes()
        status, _, stderr = mila("facts", "-a", str(notes), "--sqlite", str(refused))
        assert (status, "left as it is" in stderr, refused.read_bytes() == kept) == (2, True, True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["facts.db", "my notes", "other.db"]


@pytest.mark.parametrize("target", ["-", "", "/dev/null", ".", "no/such/folder.db"])
def test_a_database_is_written_to_files_only(notes: Path, target: str) -> None:
    status, stdout, stderr = mila("facts", "-a", str(notes), "--sqlite", target)
    assert (status, stdout, stderr.count("\n")) == (2, "", 1)


def test_what_is_kept_begins_with_the_columns_of_each_kind() -> None:
    assert set(CELLS) == set(KINDS)
    for name in KINDS:
        own = tuple(column.name for column in columns_of(name))
        assert CELLS[name][: len(own)] == own
