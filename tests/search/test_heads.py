"""People who live or work somewhere: a question counts them by a deed, an article by a noun."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.search.defining import defined
from milacli.table import Text, records

TOWN = article(
    """
    # Sorrow Bay

    Sorrow Bay is a fishing village. In 2011 it had 846 inhabitants. The painter Ada Lind lived at
    the mill from 1912.

    The cannery has a staff of 54. Bo Dray worked there as a clerk. Ulla Venn carved 12 boats.
    """
)


def first(query: str) -> tuple[str, object, object]:
    table = search(TOWN, query)
    names = [column.name for column in table.columns]
    text, row = table.rows[0][0], table.rows[0]
    assert isinstance(text, Text)
    return str(text), row[names.index("doubt")], row[names.index("answer")]


@pytest.mark.parametrize(
    ("query", "text", "number"),
    [
        ("how many people live in Sorrow Bay", "In 2011", "846"),
        ("how many people lived in Sorrow Bay in 2011", "In 2011", "846"),
        ("how many people work at the cannery", "The cannery", "54"),
        ("how many people does the cannery employ", "The cannery", "54"),
    ],
)
def test_people_are_counted_by_what_they_do(query: str, text: str, number: str) -> None:
    found, _, answer = first(query)
    assert found.startswith(text)
    assert answer is None or (isinstance(answer, dict) and answer["text"] == number)


def test_who_lives_somewhere_alone_is_no_population() -> None:
    assert first("when did Ada Lind live at the mill")[0].startswith("The painter")


def test_capitals_may_be_typed_small_where_nothing_else_is_found() -> None:
    text = "# Orm\n\nThe Kell Tide Table lists tides. Sdr Holt, an ktx, came.\n"
    assert str(search(article(text), "ktt").rows[0][0]).startswith("The Kell")
    assert str(search(article(text), "ktx").rows[0][0]).startswith("Sdr Holt")


def test_the_sort_of_a_thing_is_said_by_what_opens_with_it() -> None:
    found, doubt, _ = first("what sort of place is Sorrow Bay")
    assert found == "Sorrow Bay is a fishing village."
    assert doubt != "unanswered"
    assert first("what sort of company is Sorrow")[0] == "Sorrow Bay is a fishing village."


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("what is orm", ("orm",)),
        ("what kind of firm is orm", ("orm",)),
        ("what type of", ()),
        ("what firm is orm", ()),
        ("what sort of ship did she build", ()),
    ],
)
def test_what_is_asked_to_be_defined(words: str, asked: tuple[str, ...]) -> None:
    assert defined(words.split()) == asked


def test_what_stands_under_the_heading_of_a_question_is_near_it() -> None:
    of = article(
        """
        # Orm Hound

        The Orm Hound is a dog. It is kept near Venn.

        ## Breeding

        Two to four pups are born in a den.

        ## Removing a collar

        Undo the ring first.
        """
    )
    for query, text in (("how does it breed", "pups"), ("how do I remove a collar", "Undo")):
        rows = records(search(of, query))
        assert any(text in str(row["text"]) for row in rows[:2])


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("when is the summer fair", "Set for"),
        ("how much does the playground cost", "£23,400"),
        ("summer fair", "Summer fair."),
    ],
)
def test_a_label_in_bold_stands_over_its_line(query: str, text: str) -> None:
    of = article(
        """
        # Minutes

        Ada Lind took the chair in Orm.

        1. **Summer fair.** Set for Saturday 21 June. Bo brings the tent.
        2. **Playground.** Quote from Kell: £23,400 with the floor. It rained.
        """
    )
    (first, *_) = records(search(of, query))
    assert text in str(first["text"])
