"""Of two dates in a sentence the one beside the deed answers, and of what is untold none does."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search.tenses import is_over
from milacli.search.told import deed, holds_numbers, may_tell


def answer(text: str, query: str) -> str | None:
    """Return the marked answer of the first row, or nothing."""
    try:
        table = search(article(f"# Orla\n\n{text}\n"), query, 10)
    except NothingFound:
        return None
    place = [column.name for column in table.columns].index("answer")
    said = table.rows[0][place]
    return str(said["text"]) if isinstance(said, dict) else None


@pytest.mark.parametrize(
    ("text", "query", "right"),
    [
        ("Ada Dray was born in 1921 and died in 1990.", "when did Ada Dray die", "1990"),
        ("Ada Dray was born in 1921 and died in 1990.", "when was Ada Dray born", "1921"),
        ("The mill was opened in 1904 and burned in 1917.", "when was the mill opened", "1904"),
        ("The mill was opened in 1904 and burned in 1917.", "when was the mill burned", "1917"),
        (
            "- Tom Brook (1871–1940), miller, married 1896 Ada Dray",
            "when was Tom Brook married",
            "1896",
        ),
        ("It made two glass lamps, four paper lamps.", "how many glass lamps did it make", "two"),
        (
            "In 1904 Ada Dray, aged 40 in 1899, opened the mill.",
            "when was the mill opened",
            "1904",
        ),
        ("Orm 3.7 came in May 2020.", "when did Orm 3 come", None),
        ("Orm 3 came in May 2020.", "when did Orm 3 come", "May 2020"),
        ("The mill was not bought in 1985.", "when was the mill bought", None),
        ("Ada Dray led the mill from 1985.", "when was Ada Dray born", None),
        ("Bo Lind met Ada Dray, whose father Tom Dray sang.", "who is her mother", None),
        ("The lamp was founded in Venn by Lumo.", "who founded the lamp", None),
        ("Orm was founded in 1999 by Ada Dray.", "who founded Orm", "Ada Dray"),
        ("Ada Dray, a miller, lives in Venn with Bo Lind.", "who is Ada Dray", None),
        ("They hadn't bought the mill in 1985.", "when was the mill bought", None),
        ("Present: Nora Quist, Adam Birch", "who was not present", None),
    ],
)
def test_the_answer_is_what_stands_beside_the_deed(
    text: str, query: str, right: str | None
) -> None:
    assert answer(text, query) == right


def test_a_birth_that_nothing_tells_is_not_answered() -> None:
    orla = article("# Orla\n\nAda Dray led the mill from 1985.\n")
    assert search(orla, "when was Ada Dray born", 10).unanswered
    assert not search(orla, "when did Ada Dray lead", 10).unanswered


@pytest.mark.parametrize(
    ("question", "verb"),
    [
        ("did he die", "die"),
        ("did the ship sail", "sail"),
        ("was Ada Dray born", "born"),
        ("was the mill rebuilt", "rebuilt"),
        ("", ""),
    ],
)
def test_a_question_when_asks_for_a_deed(question: str, verb: str) -> None:
    assert deed(question.lower().split()) == verb


def test_a_version_is_no_part_of_another() -> None:
    assert holds_numbers("when was 0.3.0 released", "- 0.3.0 (2023)")
    assert not holds_numbers("when was 0.3.0 released", "- 0.3.01 (2023), 10.3.0")
    assert holds_numbers("what happened in 1990", "Nothing.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Dray (1921–1990)", True),
        ("Ada Dray (3 May 1921 – 6 June 1990), miller", True),
        ("Ada Dray (c. 1921 – c. 1990)", True),
        ("Ada Dray (1921)", False),
        ("Ada Dray led it in 1921-22 (page 7)", False),
        ("(" + "1990-" * 20_000, False),
        ("(" + "1990" * 49 + ")", False),
    ],
)
def test_years_of_a_life_tell_of_its_end(text: str, told: bool) -> None:
    assert may_tell(text, (), "died") is told


@pytest.mark.parametrize(
    ("words", "at", "over"),
    [
        ("ada ran the mill until the war", 1, True),
        ("ada ran the mill till late", 1, True),
        ("ada runs the mill until it rains", 1, False),
        ("ada ran the mill", 1, False),
        ("the former director ada", 2, True),
    ],
)
def test_what_went_on_until_something_is_over(words: str, at: int, over: bool) -> None:
    assert is_over(words.split(), at) == over


def test_a_role_behind_two_names_is_of_the_nearer() -> None:
    text = "The board has Ada Lind, Bo Dorn, head of Orla, and Cy Vale."
    assert answer(text, "who is the head of Orla") == "Bo Dorn"
