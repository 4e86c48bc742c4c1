"""Messages are one readable line, whatever was typed and whatever the article is called."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, mila

from milacli.errors import ECHOED

LONG = "".join(f"w{number} " for number in range(20_000)).strip()
WORD = "xy" * 50_000


def longest_run(message: str, typed: str) -> int:
    """Return how many characters in a row *message* repeats of *typed*."""
    runs = re.findall(r"(?:w\d+ ?)+|(?:xy|yx)+y?", message) if typed in (LONG, WORD) else []
    return max(map(len, runs), default=0)


@pytest.mark.parametrize("typed", [LONG, WORD], ids=["words", "word"])
@pytest.mark.parametrize(
    "asked",
    [
        "search {}", "show {}", "people {}", "people --explain {}", "people --role {}", "timeline --about {}", "timeline --from {}",
        "timeline --to={}", "search x --section {}", "search x --kind {}", "search x --limit {}", "search x --limit={}", "search x -n{}",
        "search x --context {}", "links --format {}", "links --{}", "-a {}", "people -a {}", "people --article={}", "{}", "links {}",
        "sections --article - {}", "timeline --about=qqq --from=1900 --{}=3",
    ],
)  # fmt: skip
def test_a_message_repeats_at_most_eighty_characters_of_what_was_typed(
    asked: str, typed: str
) -> None:
    args = [word.replace("{}", typed) for word in asked.split(" ")]
    status, stdout, stderr = mila(*args)
    assert (status in (1, 2), stdout) == (True, "")
    assert stderr.count("\n") == 1
    assert longest_run(stderr, typed) <= ECHOED
    assert len(stderr) < 500


@pytest.mark.parametrize("command", ["links", "sections", "references"])
def test_many_words_too_many_are_not_all_repeated(command: str) -> None:
    status, _, stderr = mila(command, *LONG.split())
    assert status == 2
    assert len(stderr) < 300


def test_words_that_no_event_holds_are_not_all_repeated() -> None:
    status, _, stderr = mila("timeline", *LONG.split())
    assert status == 1
    assert len(stderr) < 300


def test_the_article_of_the_environment_is_repeated_no_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MILA_ARTICLE", f"/a/{WORD[:3000]}/notes.md")
    _, _, stderr = mila("people")
    assert len(stderr) < 200
    assert "notes.md: " in stderr


@pytest.mark.parametrize("asked", ["show nosuch", "show head", "search x --section nosuch", "people nosuch", "show 9",
                                   "people brandt", "people --role qqq", "search qqq"])  # fmt: skip
def test_headings_and_names_of_a_megabyte_leave_a_message_readable(asked: str) -> None:
    long = "x" * 250_000
    heads = "".join(f"## Head {number} {long}\n\nx\n\n" for number in range(4))
    people = "".join(
        f"Ada{'a' * n}{long[:9000]} Brandt (born 19{n:02d}) is a dean.\n\n" for n in range(30)
    )
    status, _, stderr = mila(*asked.split(), "-a", "-", stdin=f"# T {long}\n\n{people}{heads}")
    assert status == 1
    assert stderr.count("\n") == 1
    assert len(stderr) <= 1000 + len("mila: \n")


def test_the_name_of_an_article_is_cut_in_the_middle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "a" * 120 + ".md"
    Path(name).write_text("# A\n")
    cut = "a" * 39 + "…" + "a" * 37 + ".md"
    assert mila("people", "-a", name)[2] == f"mila: {cut} names no people\n"
    assert mila("people", "-a", "b" + name)[2].startswith(f"mila: cannot read b{cut[1:]}: ")


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
@pytest.mark.parametrize("extra", [["nosh"], ["bash"], ["search", "x"]])
def test_completion_is_for_the_running_shell_and_takes_no_argument(
    option: str, extra: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for args in ([option, *extra], [*extra, option]):
        status, stdout, stderr = mila(*args)
        assert (status, stdout) == (2, "")
        assert option in stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [[], ["search"], ["timeline"], ["references"]])
def test_help_is_the_same_without_docstrings(command: list[str]) -> None:
    def helped(*flags: str) -> str:
        line = [sys.executable, *flags, "-m", "milacli", *command, "--help"]
        result = subprocess.run(
            line, env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=True
        )
        return result.stdout

    assert "Examples:" in helped()
    assert helped("-OO") == helped()
