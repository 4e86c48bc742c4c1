"""What comes first: what says what a thing is, what has a number, the very version."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search

BELLS = article(
    """
    # Bells of Venn

    The choir of Venn sings of a tamber and of the tamber of Orm, as it likes any tamber. A tamber
    is a bell of tin.

    - **Clapper rope**: what the ringer holds
    - a clapper rope of hemp was lost, and a clapper rope of silk was sold

    According to many, Ada Lind was the eleventh smith of the smiths of Venn. Venn had twelve
    smiths.

    Tolbo lost the tower. Tolbo (short for Tower League of Orm) is a club.

    Ringer 3.5 was made for Venn and sold in Venn. Ringer 3 was made by hand.
    """
)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("what is a tamber", "A tamber is a bell"),
        ("what is the clapper rope", "Clapper rope: what"),
        ("what is Tolbo", "Tolbo (short for"),
        ("how many smiths were there", "Venn had twelve"),
        ("ringer 3", "Ringer 3 was made"),
        ("how was Ringer 3 made", "Ringer 3 was made"),
        ("Ringer 3.5", "Ringer 3.5 was made"),
    ],
)
def test_it_comes_first(query: str, text: str) -> None:
    assert str(search(BELLS, query).rows[0][0]).startswith(text)


INN = article(
    """
    # Heron Yard Inn

    The inn is open all day in summer. The Heron Yard Inn is an inn of the Lind family in Orm, and
    smells of tar. Where the inn ends a mill begins.
    """
)


@pytest.mark.parametrize(
    "query", ["where is the inn", "where is the Heron Yard Inn", "where is Heron Yard Inn located"]
)
def test_where_a_thing_is_stands_where_it_is_told_what_it_is(query: str) -> None:
    assert str(search(INN, query).rows[0][0]).startswith("The Heron Yard Inn is")
