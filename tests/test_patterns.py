"""Patterns come back from the cache folder as Python compiled them, or are compiled again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT

from milacli import caches, patterns

VERSION = "0.0"
Made = Callable[[], "re.Pattern[str]"]
PATTERNS: tuple[Made, ...] = (
    lambda: patterns.lazy(r"(?P<day>\d{1,2}) (?P<month>May|June)(?= (\d{4}))"),
    lambda: patterns.lazy(r"(?i)\bé+\w*(?<!x)", re.MULTILINE),
    lambda: patterns.lazy("a b  # two letters", re.VERBOSE | re.IGNORECASE),
    lambda: patterns.lazy("[\u0400-\u04ff😀]+|(x)?(?(1)y|z)"),
)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(patterns, "_stores", [])
    return tmp_path / "cache"


def kept(cache: Path) -> Path:
    """Use all patterns as a run of mila does, and return where they were kept."""
    patterns.remember(VERSION)
    for pattern in PATTERNS:
        pattern().search("12 May 1990")
    patterns.keep()
    (path,) = cache.iterdir()
    return path


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_comes_back_as_it_was_compiled(
    cache: Path, monkeypatch: pytest.MonkeyPatch, pattern: Made
) -> None:
    kept(cache)
    plain = pattern()
    compiled = re.compile(plain.pattern, plain.flags)
    patterns.remember(VERSION)
    monkeypatch.delattr(re, "compile")  # none is compiled
    back = pattern().scanner.__self__  # type: ignore[attr-defined]
    assert back == compiled
    assert (back.groups, back.groupindex) == (compiled.groups, compiled.groupindex)
    for text in ("12 May 1990", "éÉcole\nx", "A B", "жы😀 xy"):
        assert [m.groups() for m in back.finditer(text)] == [
            m.groups() for m in compiled.finditer(text)
        ]


def test_what_is_known_is_not_written_again(cache: Path) -> None:
    path = kept(cache)
    before = path.stat()
    kept(cache)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_two_runs_compiled_is_kept_together(cache: Path) -> None:
    patterns.remember(VERSION)
    patterns.lazy("one").search("")
    first = patterns._stores[0]
    kept(cache)
    patterns._stores[:] = [first]
    patterns.keep()
    patterns.remember(VERSION)
    assert len(patterns._stores[0].kept) == len(PATTERNS) + 1


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:3],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda _: (8).to_bytes(4, "big") + b"none",
        lambda _: (5).to_bytes(4, "big") + b"N",
        lambda _: bytes(caches._LARGEST + 5),
    ],
)
def test_a_damaged_file_is_begun_anew(cache: Path, damage: Callable[[bytes], bytes]) -> None:
    path = kept(cache)
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    patterns.remember(VERSION)
    assert not patterns._stores[0].kept
    assert kept(cache).read_bytes() == whole


def test_code_that_is_none_is_compiled_again(cache: Path) -> None:
    kept(cache)
    patterns.remember(VERSION)
    store = patterns._stores[0]
    store.kept.update({key: (flags, b"none", 0, {}, ()) for key, (flags, *_) in store.kept.items()})
    assert [match["month"] for match in PATTERNS[0]().finditer("12 May 1990")] == ["May"]


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr(patterns, "_stores", [])
    patterns.remember(VERSION)
    assert PATTERNS[0]().search("12 May 1990")
    patterns.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def _run(cache: Path, *command: str, seed: str = "0", stdin: str = "") -> str:
    environment = {**ENVIRONMENT, "MILA_CACHE_DIR": str(cache), "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, *command], input=stdin, env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


@pytest.mark.parametrize("command", ["timeline", "people", "search who founded mila"])
def test_a_second_run_compiles_nothing_and_answers_the_same(tmp_path: Path, command: str) -> None:
    first = _run(tmp_path, "-m", "milacli", *command.split(), seed="1")
    (path,) = tmp_path.iterdir()
    before = path.stat()
    assert _run(tmp_path, "-m", "milacli", *command.split(), seed="2") == first
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_nothing_of_an_article_or_a_question_is_kept(tmp_path: Path) -> None:
    text = "# Zibble\n\nIn 1990 Quorna Vexley founded the Wubbish \\| mill.\n\n| a \\| b |\n|---|\n| c |\n"
    _run(tmp_path, "-m", "milacli", "search", "-a", "-", "who founded", '"Wubbish"', stdin=text)
    _run(tmp_path, "-m", "milacli", "people", "-a", "-", stdin=text)
    (path,) = tmp_path.iterdir()
    for word in (b"ibble", b"uorna", b"exley", b"ubbish"):
        assert word not in path.read_bytes()


def test_whoever_imports_mila_writes_nothing(tmp_path: Path) -> None:
    text = "# Orm\n\nIn 1990 Ada Lind founded the mill."
    program = f"import milacli; print(len(milacli.extract_facts({text!r})))"
    assert int(_run(tmp_path, "-c", program)) > 1
    assert os.listdir(tmp_path) == []
