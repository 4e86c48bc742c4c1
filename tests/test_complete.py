"""What the shell offers after a TAB."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from conftest import article

from milacli.complete import articles, candidates, person_names, roles, section_titles
from milacli.shells import cursor_of, prepare, script

ORM = article(
    """
    # Orm

    Professor Tilda Brandt and Édouard Marsh founded Orm. Ada Marden met Zelda O’Brien.

    ## Early life

    ## Late\x1b[31m life
    """
)


def offered(values: Iterable[str], *words: str) -> list[str]:
    *before, word = words
    return [one.text for one in candidates(list(values), before, word)]


def test_titles_names_and_roles_that_begin_so_are_offered_in_any_case() -> None:
    assert offered(section_titles(ORM), "e") == ["Early life"]
    assert offered(person_names(ORM), "T") == ["Tilda Brandt"]
    assert offered(roles(ORM), "") == ["founder", "faculty"]


def test_a_second_word_will_do_where_nothing_begins_so() -> None:
    assert offered(person_names(ORM), "brandt") == ["Tilda Brandt"]
    assert offered(person_names(ORM), "mar") == ["Édouard Marsh", "Ada Marden"]
    assert offered(section_titles(ORM), "li") == ["Early life", "Late[31m life"]
    assert offered(["Marsh", "Ada Marsh"], "mar") == ["Marsh"]
    assert offered(["Marsh", "Ada Marsh"], "rsh") == []


def test_accents_and_the_make_of_an_apostrophe_do_not_count() -> None:
    assert offered(person_names(ORM), "edou") == ["Édouard Marsh"]
    assert offered(person_names(ORM), "o'b") == ["Zelda O’Brien"]


def test_behind_words_of_a_name_the_rest_of_it_is_offered() -> None:
    assert offered(person_names(ORM), "tilda", "b") == ["Brandt"]
    assert offered(person_names(ORM), "Edouard", "") == ["Marsh"]
    assert offered(person_names(ORM), "tilda", "m") == []


def test_nothing_is_offered_that_a_terminal_would_obey() -> None:
    assert offered(section_titles(ORM), "La") == ["Late[31m life"]


def test_bash_gets_what_it_would_split_escaped() -> None:
    assert script(["Early life"], "bash") == r"Early\ life"


@pytest.mark.parametrize("paths", [["-"], ["none.md"], ["a.md", "b.md"]])
def test_an_article_that_cannot_be_read_offers_nothing(paths: list[str]) -> None:
    assert articles(paths) == []


def test_without_a_path_the_article_at_hand_is_asked(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("# X")
    assert [one.title for one in articles([str(tmp_path / "x.md")])] == ["X"]
    assert len(articles([])) == 1


def bash(*words: str, at: int | None = None) -> tuple[str, str, str, str]:
    """Return the words that typer gets, and what of the last one bash leaves and replaces."""
    cursor = len(words) - 1 if at is None else at
    environ = {"_MILA_COMPLETE": "complete_bash", "COMP_WORDS": "\n".join(words), "COMP_CWORD": str(cursor)}  # fmt: skip
    prepare(environ)
    found = cursor_of(environ, "bash")
    assert found
    return environ["COMP_WORDS"], found.head, found.tail, found.quote


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["mila", "show", "Ha"], ("mila show Ha", "", "Ha", "")),
        (["mila", "show", ""], ("mila show ''", "", "", "")),
        (["mila", "show", "Hall", ":", r"\ t"], ("mila show 'Hall: t'", "Hall:", " t", "")),
        (["mila", "show", "Hall", ":"], ("mila show Hall:", "Hall:", "", "")),
        (["mila", "show", "'Hall: t"], ("mila show 'Hall: t'", "", "Hall: t", "'")),
        (["mila", "people", "O'Br"], ("mila people OBr", "O", "Br", "'")),
        (["mila", "people", r"O\'Br"], ("""mila people 'O'"'"'Br'""", "", "O'Br", "")),
        (["mila", "-a", "y", ":", r"\ z.md", "show", "u"], ("mila -a 'y: z.md' show u", "", "u", "")),
        (["mila", "people", "--role", "=", "fo"], ("mila people --role=fo", "", "fo", "")),
    ],
)  # fmt: skip
def test_the_words_of_bash_are_those_of_a_program(
    words: list[str], told: tuple[str, str, str, str]
) -> None:
    assert bash(*words) == told


def test_an_article_behind_the_cursor_counts_where_the_shell_tells_of_it() -> None:
    assert bash("mila", "show", "u", "-a", "x.md", at=2)[0] == "mila -a x.md show u"
    assert bash("mila", "show", "u", "--article", "=", "x.md", at=2)[0] == "mila --article=x.md show u"  # fmt: skip


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_line_is_cut_as_its_shell_cuts_it(shell: str) -> None:
    line = r"mila  -a 'y: \' show It\'s\ \"o"
    environ = {"_MILA_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line}
    prepare(environ)
    assert environ["_TYPER_COMPLETE_ARGS"] == r"""mila -a 'y: \' show 'It'"'"'s "o'"""
