"""A word that is a file: what to type instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import mila

from milacli.hints import file_among, quoted


def hint(command: str, *words: str, files: tuple[str, ...] = (), lacking: str = "") -> str:
    return file_among(command, words, files.__contains__, lacking)


def test_a_markdown_file_among_the_words_is_a_file_whether_it_is_there_or_not() -> None:
    assert hint("mila search", "kiln", "a/notes.md") == (
        "a/notes.md is a file; to ask it: mila search kiln --article a/notes.md"
    )
    assert hint("mila people", "Notes.MARKDOWN").endswith("mila people --article Notes.MARKDOWN")
    assert hint("mila search", "x", "a.md", "b.md").endswith("mila search x --article a.md")
    assert hint("mila search", "a.md", lacking="QUERY").endswith("search QUERY --article a.md")


def test_any_other_suffix_is_a_file_only_if_it_is_there() -> None:
    assert hint("mila search", "x", "notes.txt", files=("notes.txt",)).startswith("notes.txt is a")
    assert hint("mila search", "x", "notes.txt") == ""
    assert hint("mila search", "kiln", files=("kiln",)) == ""


@pytest.mark.parametrize(
    "word", ["kiln", ".md", "md", "3.5", "-a.md", "https://a.example/b.md", '"a.md"', "a.mdx", ""]
)
def test_other_words_are_words(word: str) -> None:
    assert hint("mila search", "x", word, files=("3.5",)) == ""


def test_what_to_type_can_be_pasted_into_a_shell() -> None:
    assert hint("mila search", "van Loo's", "my notes.md") == (
        "my notes.md is a file; to ask it: mila search 'van Loo'\\''s' --article 'my notes.md'"
    )
    assert quoted("$(x)") == "'$(x)'"


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["search", "kiln", "orm.md"], "mila search kiln --article orm.md"),
        (["search", "kiln orm.md"], "mila search kiln --article orm.md"),
        (["search", "orm.md"], "mila search QUERY --article orm.md"),
        (["orm.md"], "mila --article orm.md"),
        (["orm.md", "people"], "mila people --article orm.md"),
        (["people", "orm.md"], "mila people --article orm.md"),
    ],
)
def test_a_file_where_a_word_should_be_is_an_error_that_says_what_to_type(
    args: list[str], line: str
) -> None:
    assert mila(*args) == (2, "", f"mila: orm.md is a file; to ask it: {line}\n")


def test_a_file_with_another_suffix_is_one_too_if_it_exists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert mila("search", "orm.txt")[0] == 1
    (tmp_path / "orm.txt").write_text("# Orm\n")
    message = "mila: orm.txt is a file; to ask it: mila search QUERY --article orm.txt\n"
    assert mila("search", "orm.txt") == (2, "", message)
