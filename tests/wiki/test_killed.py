"""Commands that are killed at any moment, and commands that write at once."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT

from wiki.conftest import NOTES as OTHERS
from wiki.conftest import everything, records

NEVER = 10**9
NOTES = 45


def started(folder: Path, cache: Path, last: int = NEVER) -> subprocess.Popen[bytes]:
    """Start a command in a process of its own, which is killed at its *last* call."""
    command = (sys.executable, str(Path(__file__).with_name("killed.py")), str(last))
    return subprocess.Popen(
        [*command, "-a", str(folder), "sections", "--format", "json"],
        env={**ENVIRONMENT, "PYTHONPATH": str(ROOT), "MILA_CACHE_DIR": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def calls(folder: Path, cache: Path) -> int:
    """Return how many calls there are until the command is done."""
    return int(started(folder, cache).communicate()[1])


def touch(folder: Path, first: int, step: int) -> None:
    """Change every so manieth note."""
    for number in range(first, NOTES, step):
        (folder / f"note {number:03}.md").touch()


def empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


@pytest.fixture
def many(notes: Path) -> Path:
    for number in range(NOTES):
        text = f"# Note {number}\n\nGong {number} was cast by Ida Falk in {1500 + number}.\n\n## Use\n\nIt rang.\n"
        (notes / f"note {number:03}.md").write_text(text)
    return notes


def test_killed_at_any_of_twenty_moments_the_answers_are_the_same(many: Path, cache: Path) -> None:
    expected = everything(many)
    touch(many, 0, 5)
    refreshing = calls(many, cache)
    empty(cache)
    building = calls(many, cache)
    assert building > refreshing > 1000
    chance = random.Random(3)
    for moment in range(20):
        if moment % 2:
            empty(cache)
        touch(many, moment % 5, 5)
        process = started(many, cache, chance.randrange(1, building if moment % 2 else refreshing))
        assert process.communicate()[0] == b""
        assert process.returncode == -signal.SIGKILL
        if moment % 4 > 1:
            assert records(many, "sections") == expected[10]
    assert everything(many) == expected


def test_what_was_read_before_the_kill_is_not_read_again(many: Path, cache: Path) -> None:
    building = calls(many, cache)
    empty(cache)
    started(many, cache, building // 2).communicate()
    (path,) = cache.glob("*.mila-index")
    with closing(sqlite3.connect(path)) as database:
        read = "SELECT count(*) FROM facts WHERE kind = 'sections'"
        kept = database.execute(read).fetchone()[0]
        # Whoever reads it again counts it anew.
        database.execute("UPDATE facts SET count = 0")
        database.commit()
    assert 0 < kept < NOTES
    listed = {record["article"] for record in records(many, "sections")}
    assert len(listed) == len(OTHERS) + NOTES - kept


def test_two_commands_that_make_and_refresh_the_index_at_once(many: Path, cache: Path) -> None:
    expected = None
    for turn in range(3):
        running = [started(many, cache) for _ in "12"]
        answers = [process.communicate()[0] for process in running]
        assert [process.returncode for process in running] == [0, 0]
        assert answers[0] == answers[1]
        assert expected in (None, answers[0])
        expected = answers[0]
        assert len(json.loads(expected)) > NOTES
        touch(many, turn, 5)
    assert list(cache.glob("*.tmp")) == []
