"""Silence: of whom a question names nothing may be told of the deed, whatever others did."""

from __future__ import annotations

import pytest
from conftest import article, mila

from milacli.commands.search import search

QUAY = article(
    """
    # Sorrow Quay

    The quay was built in 1880 by Ada Lind. Bo Dray, a mason from Kell, hired Tom Venn.

    Cy Holt taught at the Orm School until 1931. He met Ulla Tarn there, who had studied law.

    ## Nils Berg

    A pilot, drowned in 1902. He had sung in the choir of Lesk.

    - Siv Ohl – keeper, later at the Holm Museum
    - The *Tern*: a tug, sold in 1920
    - *Petrel*: a cutter, launched in 1911; Ivo Marsh steered her
    """
)
"""Cy Holt joined, wrote and left nothing, although others did."""
KILN = article(
    """
    # Kell Kiln

    The potter Ada Lind fired it up in 1901. The roof of slate is red.

    A subscription came from Orm. Bo Dray supervised the works.
    """
)


STAGE = article(
    """
    # Lesk Stage

    The carver Siv Ohl makes the heads. Bo Dray joined as cook in January 1911, and Ada Lind sews.
    """
)


def grade(query: str, of: object = QUAY) -> object:
    table = search(of, query)  # type: ignore[arg-type]
    return table.rows[0][[column.name for column in table.columns].index("doubt")]


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("who built the quay", True),
        ("who founded the Orm School", False),
        ("who founded the orm school", False),
        ("when did Cy Holt teach at the Orm School", True),
        ("what did Ulla Tarn study", True),
        ("what did Bo Dray study", False),
        ("where did Siv Ohl study", False),
        ("when did Siv Ohl join the Holm Museum", False),
        ("who employed Tom Venn", True),
        ("who restored the Petrel", False),
        ("who piloted the Petrel", True),
        # A role is told by its deed, too.
        ("who is the director of the Holm Museum", False),
        ("who was the keeper of the Holm Museum", True),
        ("who was Tom Venn's employer", True),
        ("who was the headmaster of the Orm School", False),
        ("who was the teacher of Ulla Tarn", True),
        # Under a name it is told of whom the section is about.
        ("where did Nils Berg sing", True),
        ("where did Nils Berg study", False),
        ("where did Ivo Marsh live", False),
    ],
)
def test_a_deed_must_be_told_of_whom_a_question_names(query: str, answered: bool) -> None:
    assert (grade(query) != "unanswered") == answered


def test_where_something_is_located_it_is_based() -> None:
    text = "# Orm\n\nThe office moved. Orm is a maker of skiffs, based in Kell.\n"
    assert str(search(article(text), "where is Orm located").rows[0][0]).startswith("Orm is")


@pytest.mark.parametrize(
    ("query", "answered"),
    [("when did Siv Ohl join the stage", False), ("when did Bo Dray join the stage", True)],
)
def test_a_passage_that_begins_with_another_is_about_that(query: str, answered: bool) -> None:
    assert (grade(query, STAGE) != "unanswered") == answered


@pytest.mark.parametrize("word", "how what when where which who whom whose why".split())
@pytest.mark.parametrize("more", ["", "?", " is", " did", " about"])
def test_a_question_of_a_word_or_two_has_an_answer_or_none(word: str, more: str) -> None:
    assert mila("search", word + more)[0] in (0, 1)
