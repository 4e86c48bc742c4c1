"""Commands that are killed at any moment, and commands that write at once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT

from wiki.conftest import everything, records


def started(folder: Path, cache: Path, *args: str) -> subprocess.Popen[bytes]:
    """Start a command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "milacli", "-a", str(folder), *args, "--format", "json"],
        env={**ENVIRONMENT, "PYTHONPATH": str(ROOT), "MILA_CACHE_DIR": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


@pytest.fixture
def many(notes: Path) -> Path:
    for number in range(240):
        text = f"# Note {number}\n\nGong {number} was cast by Ida Falk in {1500 + number}.\n\n## Use\n\nIt rang.\n"
        (notes / f"note {number:03}.md").write_text(text)
    return notes


def test_killed_at_any_of_twenty_moments_the_answers_are_the_same(many: Path, cache: Path) -> None:
    expected = everything(many)
    chance = random.Random(3)
    for moment in range(20):
        if moment % 3 == 0:
            for path in cache.iterdir():
                path.unlink()
        for number in range(moment, 240, 20):
            (many / f"note {number:03}.md").touch()
        process = started(many, cache, "sections")
        time.sleep(chance.uniform(0.1, 1.2))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if moment % 4 == 3:
            assert records(many, "sections") == expected[10]
    assert everything(many) == expected


def test_what_was_read_before_the_kill_is_not_read_again(many: Path, cache: Path) -> None:
    records(many, "sections")
    (path,) = cache.glob("*.mila-index")
    size = path.stat().st_size
    process = started(many, cache, "sections")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert out
    assert path.stat().st_size == size


def test_two_commands_that_make_and_refresh_the_index_at_once(many: Path, cache: Path) -> None:
    expected = None
    for turn in range(3):
        running = [started(many, cache, "sections") for _ in "12"]
        answers = [process.communicate() for process in running]
        assert [process.returncode for process in running] == [0, 0]
        assert answers[0] == answers[1]
        assert expected in (None, answers[0])
        expected = answers[0]
        for number in range(turn, 240, 5):
            (many / f"note {number:03}.md").touch()
    assert list(cache.glob("*.tmp")) == []
