"""Two people of nearly one name; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def names(text: str) -> dict[str, tuple[str, ...]]:
    return {person.name: person.aliases for person in extract(article(text))}


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Peter Marl and his father Peter J. Marl ran it.", "Peter Marl", "Peter J. Marl"),
        ("Lars Birch led it; his son Lars W. Birch won in 2000.", "Lars Birch", "Lars W. Birch"),
        ("Lars W. Birch is the son of Lars H. W. Birch.", "Lars W. Birch", "Lars H. W. Birch"),
        ("Lars Otto Birch was the son of Lars Birch.", "Lars Otto Birch", "Lars Birch"),
        ("Anna Maria Marl was a sister of Anna Marl.", "Anna Maria Marl", "Anna Marl"),
        ("Lars Marl fought his nephew Lars Otto Marl.", "Lars Marl", "Lars Otto Marl"),
        ("Peter Marl's niece Clara Marl and Clara A. Marl left.", "Clara Marl", "Clara A. Marl"),
        ("Lars Birch was mayor. His son Lars B. Birch left.", "Lars Birch", "Lars B. Birch"),
        ("Mark Birch beat Mark Birch Jr.", "Mark Birch", "Mark Birch Jr."),
        ("Lars Birch led it; his son Lars Birch Jr. sold it.", "Lars Birch", "Lars Birch Jr."),
        ("Lars Otto Birch sold the mill to Lars Birch.", "Lars Otto Birch", "Lars Birch"),
        ("Lars Birch was defeated by Lars M. Birch.", "Lars Birch", "Lars M. Birch"),
        ("James Marl taught James Marl Birch.", "James Marl", "James Marl Birch"),
        ("Anna Lopez Duarte met Anna Lopez in Ely.", "Anna Lopez Duarte", "Anna Lopez"),
        ("Marc Duval père was the father of Marc Duval fils.", "Marc Duval père", "Marc Duval fils"),
        ("Otto, a potter, came. Otto Quill left in 1990.", "Otto", "Otto Quill"),
        ("The carpenter Otto built it. Otto Quill painted it.", "Otto", "Otto Quill"),
        ("She succeeded Birch's son John. John Quill came.", "John", "John Quill"),
        ("Peter Marl and his wife Anna left. Anna Quill came.", "Anna", "Anna Quill"),
        ("General Anna Lopes is the mother of Anna Lopes Duarte.", "Anna Lopes", "Anna Lopes Duarte"),
    ],
)  # fmt: skip
def test_a_sentence_tells_two_of_nearly_one_name_apart(text: str, one: str, other: str) -> None:
    assert {one, other} <= names(f"# Notes\n\n{text}").keys()


@pytest.mark.parametrize(
    "text",
    [
        "Nora Quist, later styled Nora Anne Quist, sang.",
        "Nora Quist was born Nora Anne Quist in Ely.",
        "Nora Quist wrote as Nora Anne Quist.",
        "Nora Quist changed her name to Nora Anne Quist.",
        "Nora Quist signed her work Nora Anne Quist.",
        "Nora Quist was a potter. Her son was Jan Quist. Nora Anne Quist died in Ely.",
        "Nora Quist left with her husband, Jan Birch, and Nora Anne Quist came back.",
    ],
)
def test_one_who_is_told_of_twice_stays_one(text: str) -> None:
    found = names(f"# Notes\n\n{text}")
    assert sum("Nora" in name for name in found) == 1


def test_a_form_that_two_may_have_is_whom_the_article_is_about() -> None:
    text = (
        "# Lars W. Birch\n\nLars W. Birch is the son of Lars H. W. Birch. Lars Birch won in 2000.\n"
    )
    assert names(text) == {"Lars W. Birch": ("Lars Birch",), "Lars H. W. Birch": ()}


def test_an_older_namesake_is_not_whom_the_article_is_about() -> None:
    text = "# Otto Birch\n\nKarl Otto Birch was a potter. His father, Otto Birch Sr., was a judge."
    assert names(text) == {"Karl Otto Birch": ("Otto Birch",), "Otto Birch Sr.": ()}


def test_a_father_is_not_the_son_who_is_told_apart_by_name() -> None:
    text = (
        "# Tino Birch\n\nOtto Alves Birch Filho, better known as Tino Birch, was a potter.\n\n"
        "His father Otto Alves Birch was a judge."
    )
    assert names(text) == {"Otto Alves Birch Filho": ("Tino Birch",), "Otto Alves Birch": ()}


def test_a_father_with_a_life_of_his_own_is_another() -> None:
    text = (
        "# Otto Birch\n\nOtto Birch (1862–1919) was a judge. "
        "He was born to Otto Birch Senior (26 March 1827 – 5 July 1883)."
    )
    assert names(text) == {"Otto Birch": (), "Otto Birch Senior": ()}


def test_a_namesake_of_the_next_generation_is_another() -> None:
    text = (
        "# Otto Birch\n\nKarl Otto Birch, or Otto Birch (1901–1950), was a potter. "
        "His sons Adam Birch and Otto Birch Filho were judges."
    )
    assert names(text) == {
        "Karl Otto Birch": ("Otto Birch",), "Adam Birch": (), "Otto Birch Filho": ()
    }  # fmt: skip


def test_a_middle_name_is_called_for_where_another_has_the_first() -> None:
    text = "Lars Birch and Lars Otto Birch were mayors. Otto Birch died in Ely."
    assert names(f"# Notes\n\n{text}") == {"Lars Birch": (), "Lars Otto Birch": ("Otto Birch",)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Josiah Birch laid the stone, and Mrs. Birch planted an oak.", {"Josiah Birch": (), "Mrs. Birch": ()}),
        ("Hjalmar Quill laid the stone, and Mrs. Quill came.", {"Hjalmar Quill": (), "Mrs. Quill": ()}),
        ("Lord Quill left; Lady Quill stayed.", {"Lord Quill": (), "Lady Quill": ()}),
        ("Peter Marl left it to his sister. Miss Marl sold it.", {"Peter Marl": (), "Miss Marl": ()}),
        ("Mr. Marl and Mrs. Marl came.", {"Marl": ("Mr. Marl",), "Mrs. Marl": ()}),
        ("Mrs. Peter Marl gave it. Peter Marl was mayor. Mrs. Marl left.", {"Mrs. Peter Marl": ("Mrs. Marl",), "Peter Marl": ()}),
        ("Mrs. Peter Marl gave it. Mr. Marl left.", {"Mrs. Peter Marl": (), "Marl": ("Mr. Marl",)}),
        ("Anna Marl and Peter Marl wed. Mrs. Marl left.", {"Anna Marl": ("Marl", "Mrs. Marl"), "Peter Marl": ()}),
        ("Anna Marl, known as Mrs. Marl, was a nun.", {"Anna Marl": ("Marl", "Mrs. Marl")}),
        ("Mr. and Mrs. Peter Marl came. Mr. Marl left.", {"Peter Marl": ("Marl", "Mr. Marl")}),
    ],
)  # fmt: skip
def test_who_is_addressed_as_a_woman_is_no_man(
    text: str, found: dict[str, tuple[str, ...]]
) -> None:
    assert names(f"# Notes\n\n{text}") == found


@pytest.mark.parametrize(
    "text",
    [
        "Peter Marl and his wife Anna left. In 1950 Anna Marl came back.",
        "The brothers Anton and Otto Marl came. Anton Marl left.",
        "Anna and Otto ran the bar. Anna Marl had been a cook.",
        "Anton founded the firm in 1980. Anton Marl was born in Ely.",
    ],
)
def test_a_given_name_is_of_the_full_one_where_nothing_tells_them_apart(text: str) -> None:
    assert not {"Anna", "Anton"} & names(f"# Notes\n\n{text}").keys()


def test_a_mother_named_alone_is_no_namesake() -> None:
    text = (
        "Nils was born to Otto Birch, a miller, and Sunniva. She met Peter Marl and Sunniva Quill."
    )
    assert "Sunniva" not in names(f"# Notes\n\n{text}")["Sunniva Quill"]
