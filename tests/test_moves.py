"""What somebody types who does not know mila yet, and the hint that comes back."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, mila

from milacli.hints import command_for, option_for, role_among
from milacli.messages import unwritten

NOTES = """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. It was built in 1312.
**Tilda Brandt** was an English engineer. Ada Quist is a dean.

## History

The bishop **Edwin Marsh**, vice president of the guild of masons, met [[Tilda Brandt|Brandt]] in 1340.

### Fire

- **March 1402**: The tower burned down.

## References

1. Brandt, T. "Stones." *Orm Press*, 1998. https://orm.example/stones
2. "Towers." *Ull Press*, 2001.

[^ull]: "Bells." *Ull Press*, 2003.
"""


@pytest.fixture(autouse=True)
def _notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("orm.md").write_text(NOTES)
    monkeypatch.setenv("MILA_ARTICLE", "orm.md")


def records(*args: str) -> list[dict[str, object]]:
    status, stdout, stderr = mila(*args, "--json")
    assert (status, stderr) == (0, "")
    found: list[dict[str, object]] = json.loads(stdout)
    return found


def values(field: str, *args: str) -> list[object]:
    return [record[field] for record in records(*args)]


# --- wrong words -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("brandt", "search brandt"),
        ("who founded orm", "search who founded orm"),
        ("ask who founded it", "search who founded it"),
        ("find tower", "search tower"),
        ("grep -n 3 tower", "search -n 3 tower"),
        ("outline", "sections"),
        ("toc", "sections"),
        ("refs 3", "references 3"),
        ("person brandt", "people brandt"),
        ("People", "people"),
        ("dates", "timeline"),
        ("events --from 1312", "timeline --from 1312"),
        ("serch tower", "search tower"),
        ("timelin", "timeline"),
        ("list", ""),
        ("list people", "people"),
        ("ls refs", "references"),
        ("info", ""),
        ("help", "--help"),
        ("help search", "search --help"),
        ("help refs", "references --help"),
        ("version", "--version"),
        ("faculty", "people --role faculty"),
        ("founders", "people --role founders"),
        ("1312", "timeline 1312"),
        ("1990s", "timeline 1990s"),
        (":17", "show :17"),
        ("who", "people"),
        ("when", "timeline"),
        ("-a orm.md outline", "-a orm.md sections"),
        ("-f json find tower", "-f json search tower"),
    ],
)
def test_a_word_that_is_no_command_is_answered_with_the_line_to_type(typed: str, line: str) -> None:
    status, stdout, stderr = mila(*typed.split())
    assert (status, stdout) == (2, "")
    assert stderr.startswith("mila: no such command '")
    assert stderr.endswith(f"; try: {f'mila {line}'.strip()}\n")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("timeline --since 1312", "timeline --from 1312"),
        ("timeline --since=1312 --chart", "timeline --from 1312 --chart"),
        ("timeline --until 1402", "timeline --to 1402"),
        ("timeline --year 1312", "timeline 1312"),
        ("people --year 1312", "timeline 1312"),
        ("--role faculty", "people --role faculty"),
        ("links --role faculty", "people --role faculty"),
        ("--from 1312", "timeline --from 1312"),
        ("--limit 1", "timeline --limit 1"),
        ("--exact tower", "search --exact tower"),
        ("--since 1312", "timeline --from 1312"),
        ("people --count 2", "people --limit 2"),
        ("people -limit 2", "people --limit 2"),
        ("people --rol mason", "people --role mason"),
        ("people --name brandt", "people brandt"),
        ("links --file orm.md", "links --article orm.md"),
        ("links --md", "links --format markdown"),
        ("links --jsonl", "links --format jsonl"),
        ("links --no-color", "links --color never"),
        ("search --query tower", "search tower"),
        ("search --fuzzy tower", ""),
    ],
)
def test_an_option_that_there_is_not_is_answered_with_the_line_to_type(
    typed: str, line: str
) -> None:
    status, stdout, stderr = mila(*typed.split())
    assert (status, stdout) == (2, "")
    assert stderr.startswith("mila: no such option: -")
    wanted = f"; try: mila {line}\n" if line else "; see mila search --help\n"
    assert stderr.endswith(wanted)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("people engineer", "engineer is a role: mila people --role engineer"),
        (
            "people --role guild president",
            "to ask for the role: mila people --role 'guild president'",
        ),
        ("people who founded orm", "to ask a question: mila search who founded orm"),
        ("people engineers", "engineers is a role: mila people --role engineers"),
        ("people brandt clergy", "clergy is a role: mila people brandt --role clergy"),
    ],
)
def test_a_role_where_a_name_should_be_is_answered_with_the_line_to_type(
    typed: str, line: str
) -> None:
    status, stdout, stderr = mila(*typed.split())
    assert (status, stdout) == (1, "")
    name = typed.rpartition("guild ")[2].removeprefix("people ")
    assert stderr == f'mila: nobody called "{name}"; {line}\n'


def test_a_number_that_is_no_section_is_a_line() -> None:
    message = 'mila: no section "17" in orm.md; ":17" is the line: mila show :17\n'
    assert mila("show", "17") == (1, "", message)


def test_a_hint_can_be_pasted_and_is_not_endless() -> None:
    known = ["search", "people"]
    assert command_for(["$(x)", "van Loo's"], "$(x)", known) == r"mila search '$(x)' 'van Loo'\''s'"
    long = command_for(["w" * 300, *["x"] * 300], "w" * 300, known)
    assert len(long) < 170
    assert long.endswith(" x …")
    options = {"": ["-a"], "people": ["--role"]}
    assert option_for(["people", "--rol=a b"], "--rol", "people", options) == "mila people --role 'a b'"  # fmt: skip
    assert option_for(["people", "--qqq"], "--qqq", "people", options) == ""
    assert role_among("ada quist", {"mason"}) == ""


def test_hints_are_loaded_only_where_something_is_wrong() -> None:
    program = (
        "import os, sys\n"
        "os._exit = lambda status: print(*sys.modules)\n"
        "sys.argv[1:] = ['links', '--help']\n"
        "from milacli.__main__ import main\n"
        "main()\n"
    )
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert "milacli.cli" in result.stdout
    assert "milacli.hints" not in result.stdout
    assert "milacli.shells" not in result.stdout


# --- plain words -----------------------------------------------------------------------------------


def test_plain_words_narrow_a_list() -> None:
    assert values("target", "links", "ormshire") == ["Ormshire"]
    assert values("target", "links", "BRANDT") == ["Tilda Brandt"]
    assert values("title", "references", "2") == ["Towers"]
    assert values("title", "references", "ull", "press") == ["Towers", "Bells"]
    assert values("title", "references", "[1]") == ["Stones"]
    assert values("title", "sections", "history") == ["History", "Fire"]
    assert values("date", "timeline", "1312") == ["1312"]


def test_roles_may_be_joined_by_commas_and_be_phrases() -> None:
    assert values("name", "people", "--role", "engineer,vice president") == ["Tilda Brandt", "Edwin Marsh"]  # fmt: skip
    assert values("name", "people", "--role", "guild president") == ["Edwin Marsh"]
    assert mila("people", "--role", "guild of bells")[0] == 1


# --- the same options everywhere -------------------------------------------------------------------

LISTS = [["people"], ["timeline"], ["search", "castle tower"], ["sections"], ["links"], ["references"]]  # fmt: skip


@pytest.mark.parametrize("asked", LISTS, ids=lambda asked: asked[0])
def test_every_list_takes_the_same_options(asked: list[str]) -> None:
    assert len(records(*asked, "--limit", "1")) == 1
    assert records(*asked, "-n", "0") == records(*asked)
    lines = [int(str(line)) for line in values("line", *asked)]
    assert values("line", *asked, "--sort", "line") == sorted(lines)
    assert values("line", *asked, "--sort", "-line") == sorted(lines, reverse=True)
    help_text = mila(asked[0], "--help")[1]
    for option in ("--section", "--limit", "--sort", "--format", "--json", "--csv", "--color"):
        assert f" {option} " in help_text
    section = "references" if asked == ["references"] else "history"
    inside = records(*asked, "--section", section)
    assert inside
    assert len(inside) < len(records(*asked)) or asked == ["references"]


def test_a_section_keeps_what_any_line_of_it_says() -> None:
    assert values("name", "people", "-s", "history") == ["Tilda Brandt", "Edwin Marsh"]
    assert values("title", "sections", "-s", "history") == ["History", "Fire"]


def test_an_order_knows_numbers_dates_and_what_is_empty() -> None:
    assert values("title", "references", "--sort", "publisher") == ["Stones", "Towers", "Bells"]
    assert values("author", "references", "--sort", "-author") == ["Brandt, T", None, None]
    assert values("words", "sections", "--sort", "-words")[-1] == min(map(int, map(str, values("words", "sections"))))  # fmt: skip


def test_what_a_limit_leaves_out_is_said_below() -> None:
    shown = mila("links", "-n", "1", "-f", "table")[1]
    assert shown.splitlines()[-1] == "2 more; --limit 0 shows all"


@pytest.mark.parametrize(
    ("typed", "format"),
    [("--json", "json"), ("--csv", "csv"), ("-f JSON", "json"), ("-f md", "markdown"), ("-f Markdown", "markdown"), ("-f ndjson", "jsonl")],
)  # fmt: skip
def test_formats_have_short_forms_and_no_case(typed: str, format: str) -> None:
    wanted = mila("links", "--format", format)
    assert wanted[0] == 0
    assert mila("links", *typed.split()) == wanted
    assert mila(*typed.split(), "links") == wanted


# --- colours ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "environment", "coloured"),
    [
        ("-f table", {}, False),
        ("-f table", {"FORCE_COLOR": "0"}, True),
        ("-f table", {"FORCE_COLOR": ""}, False),
        ("", {"FORCE_COLOR": "1"}, True),
        ("", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("--color always", {"NO_COLOR": "1"}, True),
        ("--color always", {"TERM": "dumb"}, True),
        ("--color ALWAYS -f table", {}, True),
        ("--color never -f table", {"FORCE_COLOR": "1"}, False),
        ("--color auto -f table", {"FORCE_COLOR": "1"}, True),
        ("--color always --json", {}, False),
    ],
)
def test_colours_in_a_pipe_are_for_who_asks(
    args: str, environment: dict[str, str], coloured: bool
) -> None:
    command = [sys.executable, "-m", "milacli", "search", "castle", *args.split()]
    result = subprocess.run(
        command, env={**ENVIRONMENT, "MILA_ARTICLE": "orm.md", "PYTHONPATH": str(ROOT), **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ("\x1b[1;33m" in result.stdout or "\x1b[33;1m" in result.stdout) is coloured


@pytest.mark.parametrize(
    "asked", [["search", "castle tower"], ["show"], ["people"], ["timeline"], ["timeline", "--chart"], []], ids=" ".join
)  # fmt: skip
def test_a_coloured_pipe_has_the_same_words(
    asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = mila(*asked)[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = mila(*asked)[1]
    assert plain != coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


# --- standard input --------------------------------------------------------------------------------


def test_a_terminal_that_is_read_is_told_how_it_ends() -> None:
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "milacli", "sections", "-a", "-", "--json"]
    environment = {**ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, env=environment, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip
    assert process.stderr
    assert process.stdout
    told = process.stderr.readline()
    os.write(master, b"# Orm\n\x04")
    assert told == b"mila: reading standard input; end with Ctrl-D\n"
    assert json.loads(process.stdout.read())[0]["title"] == "Orm"
    assert (process.stderr.read(), process.wait()) == (b"", 0)
    process.stdout.close()
    process.stderr.close()
    os.close(master)
    os.close(slave)


def test_a_pipe_that_is_read_is_told_nothing_and_called_by_its_name() -> None:
    assert mila("people", "-a", "-", stdin="# Orm\n") == (1, "", "mila: standard input names no people\n")  # fmt: skip
    assert mila("show", "x", "-a", "-", stdin="# Orm\n")[2].startswith('mila: no section "x" in standard input; ')  # fmt: skip
    assert mila("sections", "-a", "-", stdin="# Orm\n")[2] == ""


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    home = tmp_path / "no folder"
    home.write_text("")
    line = f"{sys.executable} -m milacli --install-completion; exit $?"
    environment = {**ENVIRONMENT, "PYTHONPATH": str(ROOT), "HOME": str(home)}
    result = subprocess.run(["bash", "-c", line], env=environment, capture_output=True, text=True, check=False)  # fmt: skip
    assert result.returncode == 2
    assert result.stderr.startswith(f"mila: cannot write {home}")


def test_the_reason_names_what_cannot_be_written() -> None:
    error = PermissionError(13, "Permission denied", "/home/x/.bashrc")
    assert unwritten(error) == "cannot write /home/x/.bashrc: permission denied"
    assert unwritten(OSError(28, "No space left on device")) == "cannot write standard output: no space left on device"  # fmt: skip


def test_what_asks_a_folder_says_so_of_one_article() -> None:
    status, _, stderr = mila("people", "--in", "x")
    assert (status, "--in asks a folder" in stderr) == (2, True)
    status, _, stderr = mila("index", "nosuch")
    assert (status, "nosuch: no such file or directory" in stderr) == (2, True)
