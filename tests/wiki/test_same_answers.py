"""The answers are the same with an index, after it is deleted, and without any."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, mila

from milacli.wiki import index, place, schema, wiki
from wiki.conftest import everything, records


def index_of(cache: Path) -> Path:
    (found,) = cache.glob("*.mila-index")
    return found


def test_with_the_index_and_after_it_is_deleted(notes: Path, cache: Path) -> None:
    fresh = everything(notes)
    assert all(fresh)
    assert everything(notes) == fresh
    index_of(cache).unlink()
    assert everything(notes) == fresh


def test_without_a_place_for_it(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = everything(notes)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "file"))
    assert everything(notes) == fresh
    status, _, stderr = mila("-a", str(notes), "search", "copper")
    assert (status, stderr) == (
        0,
        f"mila: no index is kept of {notes} (file exists); the answer is the same, but slower\n",
    )


def test_without_full_text_search(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = everything(notes)
    monkeypatch.setattr(wiki, "has_fts", lambda: False)
    assert everything(notes) == fresh
    assert "has no FTS5" in mila("-a", str(notes), "search", "copper")[2]


def test_a_sqlite_without_full_text_search_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert schema.has_fts()
    monkeypatch.setattr(schema, "WORDS", "CREATE VIRTUAL TABLE words USING fts99(body)")
    assert not schema.has_fts()


@pytest.mark.parametrize("broken", [b"", b"SQLite format 3\0 or not", b"x" * 50_000])
def test_what_is_no_index_is_made_anew(notes: Path, cache: Path, broken: bytes) -> None:
    fresh = everything(notes)
    index_of(cache).write_bytes(broken)
    assert everything(notes) == fresh
    assert mila("-a", str(notes), "search", "copper")[2] == ""


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_an_index_that_is_overwritten_in_part_is_made_anew(
    notes: Path, cache: Path, share: float
) -> None:
    fresh = everything(notes)
    path = index_of(cache)
    data = bytearray(path.read_bytes())
    at = int(len(data) * share) // 4096 * 4096
    data[at : at + 8192] = b"\xff" * len(data[at : at + 8192])
    path.write_bytes(data)
    assert everything(notes) == fresh


def test_half_an_index_is_made_anew(notes: Path, cache: Path) -> None:
    fresh = everything(notes)
    path = index_of(cache)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert everything(notes) == fresh


def test_an_index_of_another_version_or_folder_is_made_anew(notes: Path, cache: Path) -> None:
    fresh = everything(notes)
    for change in ("PRAGMA user_version=99", "UPDATE meta SET value = 'x' WHERE key = 'roots'"):
        database = sqlite3.connect(index_of(cache))
        database.execute(change)
        database.commit()
        database.close()
        assert everything(notes) == fresh
    assert records(notes, "search", "copper")


def test_what_another_release_read_is_read_anew(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(notes, "sections")
    database = sqlite3.connect(index_of(cache))
    count = "SELECT count(*) FROM facts"
    assert database.execute(count).fetchone()[0] > 0
    monkeypatch.setattr("milacli.wiki.index.READ_BY", "another")
    records(notes, "search", "nothing such")
    assert database.execute(count).fetchone()[0] == 0
    database.close()


def test_a_locked_index_is_done_without(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "LOCK_SECONDS", 0.1)
    records(notes, "search", "copper")
    holder = sqlite3.connect(index_of(cache), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    (notes / "new.md").write_text("# New\n\nA copper gong.\n")
    status, stdout, stderr = mila("-a", str(notes), "search", "gong")
    holder.execute("ROLLBACK")
    holder.close()
    assert (status, "A copper gong." in stdout) == (0, True)
    assert stderr.count("\n") == 1
    assert "database is locked" in stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_cache_that_may_only_be_read_is_read(notes: Path, cache: Path) -> None:
    fresh = everything(notes)
    index_of(cache).chmod(0o400)
    cache.chmod(0o500)
    try:
        assert everything(notes) == fresh
    finally:
        cache.chmod(0o700)


def test_how_a_folder_is_typed_makes_no_other_index(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = records(notes, "search", "copper")
    monkeypatch.chdir(notes)
    link = notes.parent / "link"
    link.symlink_to(notes)
    for typed in (".", "../my notes", str(link), f"{notes}/"):
        assert records(typed, "search", "copper") == found, typed
    assert index_of(cache)


@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({"MILA_CACHE_DIR": "own"}, "own"),
        ({"XDG_CACHE_HOME": "{home}/xdg"}, "xdg/mila"),
        ({"XDG_CACHE_HOME": "relative"}, ".cache/mila"),
        ({}, ".cache/mila"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_the_index_lies_where_the_user_keeps_caches(
    notes: Path, tmp_path: Path, variables: dict[str, str], place: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    said = {name: value.format(home=home) for name, value in variables.items()}
    subprocess.run(
        [sys.executable, "-m", "milacli", "-a", str(notes), "search", "copper"],
        env={**ENVIRONMENT, "HOME": str(home), "PYTHONPATH": os.getcwd(), **said},
        cwd=home,
        check=True,
        capture_output=True,
    )
    assert len(list((home / place).glob("*.mila-index"))) == 1


def test_indexes_that_nobody_asks_go(notes: Path, cache: Path) -> None:
    for name, age, stays in (
        ("old.mila-index", 100, False),
        ("young.mila-index", 10, True),
        ("x.mila-index.17.tmp", 1, False),
        ("notes.md", 100, True),
    ):
        (cache / name).write_text("x")
        then = (cache / name).stat().st_mtime - age * 86400
        os.utime(cache / name, (then, then))
        records(notes, "search", f"copper{age}")
        for path in cache.glob("????????????????.mila-index"):
            path.unlink()
        records(notes, "search", "copper")
        assert (cache / name).exists() == stays, name


def test_mila_index_tells_and_deletes(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILA_MAX_BYTES", "5000")
    (notes / "latin.md").write_bytes(b"# Caf\xe9\n")
    (notes / "large.md").write_text("# Large\n\n" + "barley " * 1_000)
    (notes / "gone.md").symlink_to(notes / "nowhere.md")
    told = records(notes, "index")[0]
    assert (told["articles"], told["index"]) == (4, str(index_of(cache)))
    assert told["bytes"] == index_of(cache).stat().st_size
    assert told["skipped"] == [
        "gone.md: cannot be read",
        "large.md: larger than MILA_MAX_BYTES allows",
        "latin.md: no UTF-8 text",
    ]
    warned = mila("-a", str(notes), "search", "copper")[2]
    assert warned == (
        f"mila: skipped in {notes}: 1 larger than MILA_MAX_BYTES allows, 1 no UTF-8 text, 1 cannot be read; "
        "mila index names them\n"
    )
    assert mila("index", str(notes), "--delete")[0] == 0
    assert list(cache.iterdir()) == []
    assert mila("index", str(notes), "--delete")[0] == 1
    assert mila("index")[0] == 2


def test_another_limit_skips_other_notes(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (notes / "large.md").write_text("# Large\n\n" + "barley " * 1_000)
    for limit, articles in (("5000", 4), ("16000", 5), ("5000", 4)):
        monkeypatch.setenv("MILA_MAX_BYTES", limit)
        assert records(notes, "index")[0]["articles"] == articles


def test_an_index_to_which_another_command_writes_is_not_replaced(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = everything(notes)
    path = index_of(cache)
    monkeypatch.setattr(schema, "LOCK_SECONDS", 0)
    monkeypatch.setattr(index, "LOCK_SECONDS", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO meta VALUES ('half', 1)")
        before = path.stat().st_ino
        for number in range(300):
            (notes / f"{number}.md").write_text("# Gong\n\nA gong.\n")
        assert len(records(notes, "search", "gong")) == 10
        assert path.stat().st_ino == before
    for number in range(300):
        (notes / f"{number}.md").unlink()
    assert everything(notes) == fresh


def test_two_releases_keep_their_indexes_apart(
    notes: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records(notes, "search", "copper")
    monkeypatch.setattr(place, "VERSION", schema.VERSION + 1)
    records(notes, "search", "copper")
    assert len(list(cache.glob("*.mila-index"))) == 2
