"""What the shell offers after a TAB."""

from __future__ import annotations

from pathlib import Path

import pytest

from milacli.complete import person_names, roles, script, section_titles


@pytest.fixture
def orm(tmp_path: Path) -> str:
    path = tmp_path / "orm.md"
    path.write_text(
        "# Orm\n\nProfessor Tilda Brandt and Édouard Marsh founded Orm.\n\n"
        "## Early life\n\n## Late\x1b[31m life\n",
        encoding="utf-8",
    )
    return str(path)


def test_titles_names_and_roles_that_begin_so_are_offered_in_any_case(orm: str) -> None:
    assert list(section_titles(orm, "e")) == ["Early life"]
    assert list(person_names(orm, "T")) == ["Tilda Brandt"]
    assert list(roles(orm, "")) == ["founder", "faculty"]


def test_nothing_is_offered_that_a_terminal_would_obey(orm: str) -> None:
    assert list(section_titles(orm, "L")) == ["Late[31m life"]


def test_bash_gets_what_it_would_split_escaped(orm: str) -> None:
    assert script(section_titles(orm, "Ear"), "bash") == r"Early\ life"


@pytest.mark.parametrize(
    ("shell", "written"),
    [
        ("bash", "Ada\\ \\$x\nB\\'s"),
        ("zsh", "compadd -- Ada\\ \\$x B\\'s"),
        ("pwsh", "'Ada $x'::: \n'B''s'::: "),
        ("powershell", "'Ada $x'::: \n'B''s'::: "),
        ("fish", None),
    ],
)
def test_each_shell_gets_its_own_spelling(shell: str, written: str | None) -> None:
    assert script(["Ada $x", "B's"], shell) == written


def test_what_powershell_would_part_is_left_out_and_zsh_without_values_offers_files() -> None:
    assert script(["a:::b", "c"], "pwsh") == "'c'::: "
    assert script([], "zsh") == "_files"


@pytest.mark.parametrize("path", ["-", "none.md"])
def test_an_article_that_cannot_be_read_offers_nothing(path: str) -> None:
    assert list(section_titles(path, "")) == []
