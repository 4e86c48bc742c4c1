"""Doubt: a query that the article does not answer goes unanswered, and its rows are shown."""

from __future__ import annotations

import pytest
from conftest import article
from yard import YARD, grade, record

from milacli.commands.search import search
from milacli.search import Index
from milacli.search.crossed import is_crossed
from milacli.search.doubt import doubts, missing, names_in
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.table import Text


@pytest.mark.parametrize(
    "query",
    [
        "Rosa Hargrave",
        "who is Rosa Hargrave",
        "when was Jonas Medlar born",
        "what did Anna Quorn pay for",
        "what is the smith of Norland called",
        "which bank in Norland lent 7 million",
        "who won the regatta at Ambel in 1957",
    ],
)
def test_a_question_or_a_name_that_the_article_does_not_answer_goes_unanswered(
    query: str,
) -> None:
    table = search(YARD, query)
    assert table.rows
    assert table.unanswered == "not answered by test.md; nearest:"
    assert {record(table, row)["doubt"] for row in range(len(table.rows))} == {"unanswered"}


@pytest.mark.parametrize(
    "query",
    [
        "Rosa Telling",
        "Telling",
        "Telling, Rosa",
        "Rosa Teling",
        "who is Rosa M. Telling",
        "who is Jonas Quist",
        "Anna Prell",
        "who drew the first hull",
        "when did the Ambel Boat Yard open",
        "what did the storm take",
        "Tom O'Dell-Vane",
        "how many members, 14500?",
        "who lent 12M",
    ],
)
def test_what_the_article_answers_is_answered(query: str) -> None:
    table = search(YARD, query)
    assert (table.unanswered, grade(query) == "unanswered") == ("", False)


@pytest.mark.parametrize(
    "query",
    [
        "crane regatta norland quorum",
        "telling hargrave",
        "regatta crane 1957",
        "Crane regatta club",
    ],
)
def test_keywords_in_small_letters_never_go_unanswered(query: str) -> None:
    assert search(YARD, query).unanswered == ""
    assert grade(query) in ("weak", None)


def test_a_row_is_weak_by_its_own_score_and_shown_dim() -> None:
    table = search(YARD, "who paid for the crane")
    grades = [record(table, row)["doubt"] for row in range(len(table.rows))]
    assert grades[0] is None
    assert "weak" in grades[1:]
    for row, found in zip(table.rows, grades, strict=True):
        cell = row[0]
        assert isinstance(cell, Text)
        whole = [mark for mark in cell.highlights if mark[:2] == (0, len(cell))]
        assert [mark.style for mark in whole] == (["aside"] if found else [])


@pytest.mark.parametrize(
    ("query", "nowhere"),
    [
        ("who translated the first hull", ("translated",)),
        ("who drew the first hull", ()),
        ("Rosa Hargrave", ("Hargrave",)),
        ("hulls Teling 14500 anch", ()),
        ("where is it and why did they open it in many hulls", ()),
        ("how many Yachts have hulls", ("Yachts",)),
    ],
)
def test_words_that_stand_nowhere_in_any_form_are_said_as_typed(
    query: str, nowhere: tuple[str, ...]
) -> None:
    index = Index(YARD)
    assert missing(understand(index, query)) == nowhere
    table = search(YARD, query)
    assert record(table)["missing"] == nowhere
    assert ("not here: " in table.note) == bool(nowhere)
    assert ", ".join(nowhere) in table.note


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("Rosa Telling", [["rosa", "telling"]]),
        ("Who is Rosa M. Telling?", [["rosa", "telling"]]),
        ("Boats of the Bank of Orm", [["bank"], ["orm"]]),
        ("Boats", [["boats"]]),
        # A first word has its capital from the sentence.
        ("Boats drawn", []),
        ("boats of Rosa", [["rosa"]]),
        ("In 1931 Rosa drew", [["1931"], ["rosa"]]),
        ("14500 boats, 12M", [["14500"], ["12m"]]),
        ("Which Bank in 1931", [["bank"], ["1931"]]),
        ("who paid", []),
    ],
)
def test_names_and_numbers_of_a_query(query: str, names: list[list[str]]) -> None:
    assert names_in(understand(Index(YARD), query)) == names


def test_the_share_of_names_that_is_missing_is_taken_off_the_score() -> None:
    index = Index(YARD)
    shares = {}
    for query in ("Rosa Telling", "Rosa Hargrave", "Hargrave Telling", "who is in Orm and Norland"):
        asked = understand(index, query)
        hits = rank(index, asked).hits
        doubt = doubts(index, asked, hits)[0]
        assert doubt.value == pytest.approx(hits[0].score - 0.25 * doubt.caps)
        shares[query] = doubt.caps
    # Whose last name is missing is somebody else; whose title is missing is not.
    assert shares == {
        "Rosa Telling": 0,
        "Rosa Hargrave": 1,
        "Hargrave Telling": 0.5,
        "who is in Orm and Norland": 0.5,
    }


def test_initials_that_are_spelt_out_are_not_missing() -> None:
    assert search(YARD, "what is the ABY").unanswered == ""
    assert "ABY" not in search(YARD, "what is the ABY").note


def test_explain_shows_the_score_and_what_is_taken_off() -> None:
    table = search(YARD, "who is Rosa Hargrave", 1, explain=True)
    said = record(table)
    assert str(said["certainty"]).startswith(f"score {said['score']:.2f} − 0.25 × caps 1.00 = ")


NOTES = article(
    """
    # Kiln Notes

    Present: Mira Solberg, Imre Kovac, Lena Bauer

    Absent: Tom Kovac

    - Ada Dray – roper, trained in Venn
    - *Reeds of Orm* (1909), her first book

    Solberg spoke. The kiln was sold to Bo Lind. The hall was painted green.

    """
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # Of the first name of one and the last name of another.
        ("Lena Solberg", "unanswered"),
        ("did Lena Kovac speak", "unanswered"),
        ("Mira Solberg", None),
        ("Imre Kovac", None),
        ("Tom Kovac", None),
        ("Kovac Tom", None),
        # Of the question nothing is here but the name.
        ("when did Ada Dray marry", "unanswered"),
        ("who printed Reeds of Orm", "unanswered"),
        ("where was Ada Dray trained", None),
        ("who is Ada Dray", None),
        # Nobody is named who may have done it.
        ("who sold the kiln", "weak"),
        ("who painted the hall", "unanswered"),
    ],
)
def test_a_row_is_doubtful_where_another_is_meant_or_only_the_name_is_here(
    query: str, expected: str | None
) -> None:
    assert grade(query, NOTES) == expected


def test_first_and_last_names_that_stand_near_or_change_places_are_not_crossed() -> None:
    index = Index(
        article(
            """
            # Orm

            Ada and Bo Lind met Cy Dray. Nikola Venn built Venn Bridge with Thomas Marsh.
            Wilhelmina "Mina" Holt wrote to Cy Holt.
            """
        )
    )
    for name in ("ada lind", "venn marsh", "wilhelmina holt", "cy holt", "ada nobody"):
        assert not is_crossed(index, name.split()), name
    for name in ("thomas dray", "bo marsh"):
        assert is_crossed(index, name.split()), name
