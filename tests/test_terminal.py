"""What only a real process shows: terminals, pipes, signals, encodings and what gets loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, PATIENT, ROOT, written_on_terminal

from milacli.errors import echo

MILA = [sys.executable, "-m", "milacli"]


def run(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*MILA, *args],
        env={**ENVIRONMENT, **environment},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )


def on_terminal(*args: str, columns: int = 80, **variables: str) -> str:
    """Run mila on a pseudo-terminal and return what it wrote there."""
    environment = {**ENVIRONMENT, "TERM": "xterm-256color", **variables}
    return written_on_terminal([*PATIENT, *args], columns, environment)


def test_a_terminal_gets_a_table_and_a_pipe_gets_lines() -> None:
    table = on_terminal("sections", NO_COLOR="1")
    assert "\u2500" * 20 in table
    assert "\u2500" not in run("sections").stdout
    assert len(run("sections").stdout.splitlines()) == len(
        json.loads(run("sections", "-f", "json").stdout)
    )


@pytest.mark.parametrize("columns", [20, 30, 80, 140])
@pytest.mark.parametrize("command", [["search", "learning"], ["timeline"], ["people"], []])
def test_a_terminal_of_any_width_shows_every_word(command: list[str], columns: int) -> None:
    shown = on_terminal(*command, columns=columns, NO_COLOR="1", TERM="dumb")
    assert max(map(len, shown.splitlines())) <= columns
    letters = "".join(shown.split()).casefold()
    said = {word.strip(",;") for word in run(*command).stdout.replace("–", " ").split()} - _unseen(
        command, columns
    )
    assert len(said) > 10
    if columns >= 80:
        assert [word for word in said if word.casefold() not in letters] == []


def _unseen(command: list[str], columns: int) -> set[str]:
    """Return the words that a screen has no need of: section titles, and labels of the sheet."""
    if not command:
        return {"title", "sections", "years"}
    titles = [section["title"] for section in json.loads(run("sections", "-f", "json").stdout)]
    return set() if columns >= 110 else {word for title in titles for word in title.split()}


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"NO_COLOR": ""}, True),
    ],
)
def test_colours_follow_the_environment(environment: dict[str, str], coloured: bool) -> None:
    shown = on_terminal("search", "learning", columns=80, **environment)
    assert ("\x1b[1;33m" in shown) is coloured


def test_a_pipe_has_colour_only_when_forced() -> None:
    assert "\x1b" not in run("search", "learning").stdout
    assert "\x1b[" in run("search", "learning", FORCE_COLOR="1").stdout
    assert "\x1b[" in run("search", "learning", "-f", "table", FORCE_COLOR="1").stdout


@pytest.mark.parametrize("format", ["plain", "table", "json", "csv"])
def test_a_closed_pipe_ends_without_a_word(format: str) -> None:
    line = f"{sys.executable} -m milacli show -f {format} | head -n 1"
    result = subprocess.run(
        ["bash", "-c", line], env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("format", ["plain", "table", "json"])
def test_a_full_disk_is_said_in_one_line(format: str) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [*MILA, "sections", "-f", format], env=ENVIRONMENT, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert (result.returncode, result.stderr) == (
        2,
        "mila: cannot write standard output: no space left on device\n",
    )


def test_a_closed_standard_output_is_said_in_one_line() -> None:
    line = f"{sys.executable} -m milacli sections >&-"
    result = subprocess.run(
        ["bash", "-c", line], env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (
        2,
        "mila: cannot write standard output: it is closed\n",
    )


@pytest.mark.parametrize(
    "environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}, {"PYTHONIOENCODING": "cp1252"}]
)
@pytest.mark.parametrize("format", ["plain", "table", "json", "csv", "markdown"])
def test_a_narrow_encoding_replaces_what_it_cannot_write(
    environment: dict[str, str], format: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Łódź\n\n李雷 met 🎉.\n", encoding="utf-8")
    result = subprocess.run(
        [*MILA, "show", "-a", path, "-f", format], env={**ENVIRONMENT, **environment}, cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, b"")
    assert b" met " in result.stdout
    if format == "json":
        assert json.loads(result.stdout.decode("utf-8"))[1]["text"] == "李雷 met 🎉."


@pytest.mark.parametrize(
    ("args", "absent"),
    [
        (["--help"], ["markdown_it", "rich", "rapidfuzz", "milacli.article.parse"]),
        (["search", "--help"], ["markdown_it", "rich", "rapidfuzz", "milacli.article.parse"]),
        (["serch"], ["markdown_it", "rich", "rapidfuzz", "milacli.article.parse"]),
        (
            ["search", "learning"],
            ["rich", "rapidfuzz", "milacli.facts.people", "milacli.reading.dates"],
        ),
        (["search", "learning", "-f", "json"], ["rich", "rapidfuzz", "csv"]),
        (["search", "learning", "-f", "table"], ["rapidfuzz", "rich.markdown", "pygments"]),
        (
            ["people", "-f", "json"],
            ["rich", "rapidfuzz", "milacli.search", "milacli.reading.dates"],
        ),
        (["references", "-f", "json"], ["rich", "rapidfuzz", "milacli.reading.reading"]),
        (["timeline", "-f", "json"], ["rich", "rapidfuzz", "milacli.search"]),
    ],
)
def test_a_command_loads_what_it_needs_and_nothing_else(args: list[str], absent: list[str]) -> None:
    never = [
        "pydantic",
        "asyncio",
        "importlib.metadata",
        "importlib.resources",
        "markdown_it",
        "rich.markdown",
        "pygments",
    ]
    program = (
        "import os, sys\n"
        "os._exit = lambda status: print(*sys.modules, file=sys.stderr)\n"
        f"sys.argv[1:] = {args!r}\n"
        "from milacli.__main__ import main\n"
        "main()\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    loaded = result.stderr.split()
    assert "typer" in loaded
    assert [module for module in [*never, *absent] if module in loaded] == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_offers_section_titles_names_and_roles(shell: str) -> None:
    def offered(line: str) -> str:
        words = line.split(" ")
        return run(
            _MILA_COMPLETE=f"complete_{shell}",
            COMP_WORDS=line,
            COMP_CWORD=str(len(words) - 1),
            _TYPER_COMPLETE_ARGS=line,
            _TYPER_COMPLETE_FISH_ACTION="get-args",
        ).stdout

    assert "timeline" in offered("mila time")
    assert "References" in offered("mila show Ref")
    assert "founder" in offered("mila people --role fou")


def test_bash_completion_escapes_what_the_shell_would_run(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("# A\n## Rm $(touch x) `y`; 'z'\n")
    result = run(
        _MILA_COMPLETE="complete_bash", COMP_WORDS="mila show Rm", COMP_CWORD="2", MILA_ARTICLE=str(tmp_path / "x.md"),
    )  # fmt: skip
    assert result.stdout.strip() == r"Rm\ \$\(touch\ x\)\ y\;\ \'z\'"


def test_a_watching_terminal_is_told_what_is_being_read_until_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "slow.md"
    os.mkfifo(pipe)

    def write_when_told(written: bytes) -> None:
        if written.endswith(b" ..."):
            pipe.write_text("# Late")

    at_once = [*PATIENT[:-1], "0.001", "sections", "-a", str(pipe)]
    environment = {**ENVIRONMENT, "TERM": "dumb"}
    shown = written_on_terminal(at_once, 80, environment, write_when_told)
    told, blank, answer = shown.split("\r")
    assert told == f"mila: reading {echo(str(pipe))} ..."
    assert blank == " " * len(told)
    assert answer.startswith("1 section in Late\n")


def test_nobody_is_told_before_the_wait_is_over() -> None:
    assert "reading" not in on_terminal("sections")
