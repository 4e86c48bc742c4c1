"""Patterns and tables come back from the cache folder as they were, or are made again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT

from milacli import caches, kept, patterns

VERSION = "0.0"
Made = Callable[[], "re.Pattern[str]"]
PATTERNS: tuple[Made, ...] = (
    lambda: patterns.lazy(r"(?P<day>\d{1,2}) (?P<month>May|June)(?= (\d{4}))"),
    lambda: patterns.lazy(r"(?i)\bé+\w*(?<!x)", re.MULTILINE),
    lambda: patterns.lazy("a b  # two letters", re.VERBOSE | re.IGNORECASE),
    lambda: patterns.lazy("[\u0400-\u04ff😀]+|(x)?(?(1)y|z)"),
)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    yield tmp_path / "cache"
    kept.stores.clear()


def worked_out(cache: Path) -> Path:
    """Use all patterns as a run of mila does, and return where they were kept."""
    kept.remember(VERSION)
    for pattern in PATTERNS:
        pattern().search("12 May 1990")
    kept.keep()
    (path,) = cache.iterdir()
    return path


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_comes_back_as_it_was_compiled(
    cache: Path, monkeypatch: pytest.MonkeyPatch, pattern: Made
) -> None:
    worked_out(cache)
    plain = pattern()
    compiled = re.compile(plain.pattern, plain.flags)
    kept.remember(VERSION)
    monkeypatch.delattr(re, "compile")  # none is compiled
    back = pattern().scanner.__self__  # type: ignore[attr-defined]
    assert back == compiled
    assert (back.groups, back.groupindex) == (compiled.groups, compiled.groupindex)
    for text in ("12 May 1990", "éÉcole\nx", "A B", "жы😀 xy"):
        assert [m.groups() for m in back.finditer(text)] == [
            m.groups() for m in compiled.finditer(text)
        ]


def test_what_is_known_is_not_written_again(cache: Path) -> None:
    path = worked_out(cache)
    before = path.stat()
    worked_out(cache)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_two_runs_compiled_is_kept_together(cache: Path) -> None:
    kept.remember(VERSION)
    patterns.lazy("one").search("")
    first = kept.stores[0]
    worked_out(cache)
    kept.stores[:] = [first]
    kept.keep()
    kept.remember(VERSION)
    assert len(kept.stores[0].kept) == len(PATTERNS) + 1


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
    path = worked_out(cache)
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    kept.remember(VERSION)
    assert not kept.stores[0].kept
    assert worked_out(cache).read_bytes() == whole


def test_code_that_is_none_is_compiled_again(cache: Path) -> None:
    worked_out(cache)
    kept.remember(VERSION)
    store = kept.stores[0]
    store.kept.update({key: (flags, b"none", 0, {}, ()) for key, (flags, *_) in store.kept.items()})
    assert [match["month"] for match in PATTERNS[0]().finditer("12 May 1990")] == ["May"]


Built = dict[str, "frozenset[str] | str"]
WORDS: Built = {"mayor": frozenset(("politician", "ruler")), "Ärztin": "physician"}


def built(made: Built) -> Callable[[], tuple[Built, bool]]:
    """Return a table as a run asks for it: with whether it had to be built."""
    times: list[Built] = []

    def build() -> Built:
        times.append(made)
        return made

    get = kept.table(build)
    return lambda: (get(), bool(times))


def test_a_table_comes_back_until_its_sources_change(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.remember(VERSION)
    assert built(WORDS)() == (WORDS, True)
    kept.keep()
    kept.remember(VERSION)
    assert built({})() == (WORDS, False)
    monkeypatch.setattr(kept, "_state", lambda: 1)
    kept.remember(VERSION)
    assert built({})() == ({}, True)
    kept.keep()
    monkeypatch.undo()
    monkeypatch.setenv("MILA_CACHE_DIR", str(cache))
    kept.remember(VERSION)
    assert built({})() == (WORDS, False)


def test_of_many_installations_the_last_few_are_kept(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for state in range(1, 8):
        monkeypatch.setattr(kept, "_state", lambda state=state: state)
        kept.remember(VERSION)
        built(WORDS)()
        kept.keep()
    assert {path.name.partition(".mila")[0][-1] for path in cache.iterdir()} == set("4567")


def test_a_table_of_what_cannot_be_kept_is_built_again(cache: Path) -> None:
    for _ in range(2):
        kept.remember(VERSION)
        get = kept.table(lambda: [re.compile("")])
        assert get() == [re.compile("")]
        kept.keep()
    assert not cache.exists()


def test_tables_out_of_an_archive_are_not_kept(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_state", lambda: 0)
    kept.remember(VERSION)
    assert built(WORDS)() == (WORDS, True)
    kept.keep()
    assert not cache.exists()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.write_text("")
    monkeypatch.setenv("MILA_CACHE_DIR", str(cache / "cache"))
    kept.remember(VERSION)
    assert PATTERNS[0]().search("12 May 1990")
    kept.keep()
    assert [path.name for path in cache.parent.iterdir()] == ["cache"]


def _run(cache: Path, *command: str, seed: str = "0", stdin: str = "") -> str:
    environment = {**ENVIRONMENT, "MILA_CACHE_DIR": str(cache), "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, *command], input=stdin, env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


@pytest.mark.parametrize("command", ["timeline", "people", "search who founded mila"])
def test_a_second_run_compiles_nothing_and_answers_the_same(tmp_path: Path, command: str) -> None:
    first = _run(tmp_path, "-m", "milacli", *command.split(), seed="1")
    before = _written(tmp_path)
    assert _run(tmp_path, "-m", "milacli", *command.split(), seed="2") == first
    assert _written(tmp_path) == before


def _written(folder: Path) -> dict[str, tuple[int, int]]:
    """Return of the files in *folder* which they are, and when they were written."""
    known = {path.name: path.stat() for path in folder.iterdir()}
    return {name: (one.st_ino, one.st_mtime_ns) for name, one in known.items()}


def test_nothing_of_what_comes_through_a_pipe_or_of_a_question_is_kept(tmp_path: Path) -> None:
    text = "# Zyxxle\n\nIn 1990 Quorna Vexley founded the Wubbish \\| mill.\n\n| a \\| b |\n|---|\n| c |\n"
    _run(tmp_path, "-m", "milacli", "search", "-a", "-", "who founded", '"Wubbish"', stdin=text)
    _run(tmp_path, "-m", "milacli", "people", "-a", "-", stdin=text)
    (path,) = tmp_path.iterdir()
    for word in (b"yxxle", b"uorna", b"exley", b"ubbish"):
        assert word not in path.read_bytes()


def test_whoever_imports_mila_writes_nothing(tmp_path: Path) -> None:
    text = "# Orm\n\nIn 1990 Ada Lind founded the mill."
    program = f"import milacli; print(len(milacli.extract_facts({text!r})))"
    assert int(_run(tmp_path, "-c", program)) > 1
    assert os.listdir(tmp_path) == []
