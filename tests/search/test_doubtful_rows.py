"""Doubt: a row that tells something near, but not what is asked, is doubtful."""

from __future__ import annotations

import pytest
from conftest import article
from yard import grade, record

from milacli.commands.search import search

TOWER = article(
    """
    # Kell

    The tower was built in 1911. The mill was closed in 1907. Agnes Hale ran the school. Ruth
    Prell resigned in 1950.

    The church, 40 metres high, stands near Venn. Ada Lind (1920–1990) lived in Orm. The bakery
    closed because of a fire. The bridge cost £4,000. The hall is old. It is 12 feet wide.
    """
)


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("how tall is the tower", False),
        ("how high is the church", True),
        ("how wide is the hall", True),
        ("how old is Agnes Hale", False),
        ("how old was Ada Lind when she died", True),
        ("how many bells has the church", False),
        ("how many people lived in Orm", True),
        ("how many bakeries did Agnes Hale own", False),
        ("how many feet is the hall wide", True),
        ("how much did the bridge cost", True),
        ("what did the bridge cost", True),
        ("what does the old hall cost", False),
        ("how much did Ada Lind pay for the mill", False),
        ("how much is the bridge", True),
        ("how much is the church", False),
        ("why was the mill closed", False),
        ("why did Ruth Prell resign", False),
        ("why did the bakery close", True),
        ("where was the tower built", False),
        ("where is the church", True),
        ("where did Ada Lind live", True),
        ("when did the bakery close", False),
        ("when did Ada Lind live in Orm", True),
        ("who closed the bakery", False),
        ("who lived in Orm", True),
    ],
)
def test_a_measure_a_reason_or_a_place_must_be_there(query: str, answered: bool) -> None:
    assert (grade(query, TOWER) != "unanswered") == answered


LIVES = article(
    """
    # Kell

    Brandvold was born in Lesk. Conrad Yates ran the mill from 1931. He lived in Orm with his
    wife, Eve.

    Nora Berg came to Kell. Born in 1911, she married a baker.

    Agnes Hale opened the school in 1950. The mill was built in 1790.

    Ivo Dray, a smith, sang with Tove Ask. He died in 1990.
    """
)


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("where was Brandvold born", True),
        ("where was Conrad Yates born", False),
        ("where was conrad yates born", False),
        ("when was Nora Berg born", True),
        ("who is Conrad Yates's wife", True),
        ("who is Agnes Hale's husband", False),
        ("how old is Agnes Hale", False),
        ("how old is the mill", True),
        ("when did Ivo Dray die", True),
        ("when did Tove Ask die", False),
    ],
)
def test_a_life_is_told_of_whom_its_paragraph_names(query: str, answered: bool) -> None:
    assert (grade(query, LIVES) != "unanswered") == answered


OFFICERS = article(
    """
    # Orm Institute

    The institute was founded by Ada Lind. Bo Tarn has been director of it since 1999. Its
    treasurer is Ulla Venn, and its vice president is Tom Kell.

    ## Assistant librarians

    The librarian of the west wing is Siv Ohl.
    """
)


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("who is the director", True),
        ("who was deputy director", False),
        ("who was interim director of the institute", False),
        ("who is the president", False),
        ("who is the vice president", True),
        ("who is the deputy president", True),
        ("who is the honorary president", False),
        ("who is the assistant treasurer", False),
        ("who is the assistant librarian", True),
        ("who is the honorary librarian", False),
    ],
)
def test_who_has_a_role_of_another_rank_is_not_asked_for(query: str, answered: bool) -> None:
    assert (grade(query, OFFICERS) != "unanswered") == answered


SONGS = article(
    """
    # Grey Water

    Grey Water is a film about a river. Ada Lind made the set of Grey Water by hand, making it
    the talk of Orm. The Reed Book and its jungle are named in the film Grey Water.

    Bo Venn set up the Orm Prize. Siv Tarn was made head of Orm Films.
    """
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # Of who made it nobody need be producer, and a book is not what was written.
        ("who produced Grey Water", ("weak", "unanswered")),
        ("who wrote The Reed Book", ("weak", "unanswered")),
        ("who established the Orm Prize", (None,)),
        ("who made the set of Grey Water", (None,)),
    ],
)
def test_a_deed_in_other_words_only_leaves_a_doubt(query: str, expected: tuple[str, ...]) -> None:
    row = record(search(SONGS, query))
    assert row["doubt"] in expected
    assert row["answer"] is None or row["doubt"] is None


HOUSE = article("# Orm House\n\nBo Orm built the Orm-Haus in Venn. It has a Lind on each door.")


@pytest.mark.parametrize(
    ("query", "answered"),
    [("who is Hans Orm", False), ("where is the Orm-Huas", True), ("what is a lnid", True)],
)
def test_a_short_name_is_no_typo_of_a_part_of_a_word(query: str, answered: bool) -> None:
    assert (grade(query, HOUSE) != "unanswered") == answered


BOARD = article(
    """
    # Lesk Ferries

    Ada Lind heads the ferries since 1990. Bo Tarn is on the board. Tom Kell rowed to Orm from
    1931 until he emigrated to Venn. Cy Holt was the boatman of Lesk.


    The harbour has ten sheds, which are old. The captain of Lesk is Siv Marsh.
    """
)


@pytest.mark.parametrize(
    ("query", "doubt"),
    [
        ("who is the captain of Lesk", None),
        ("who is the chairman of the board", "unanswered"),
        ("who was the last boatman of Lesk", "weak"),
        ("who was the boatman of Lesk", None),
        ("when did Tom Kell emigrate to Venn", "weak"),
    ],
)
def test_what_tells_it_in_other_words_or_of_no_time_leaves_doubt(query: str, doubt: object) -> None:
    assert grade(query, BOARD) == doubt


PARISH = article(
    """
    # Orm

    Orm is a market town nine miles from Venn. It has a population of 900. Kell, a suburb, has its
    own mill. It has a chapel.

    Tom Hale won the sack race. In 1952 the eleven reached the final and lost to Kell. Most of
    the town burned in 1667. Install the weir gate first, at least an hour before.

    ## Meetings

    Ida Venn put forward the draft budget.

    The board bought a van; Bo Tarn voted against.
    """
)


@pytest.mark.parametrize(
    ("query", "sure"),
    [
        ("what is the population of Orm", True),
        ("what is the population of Venn", False),
        ("who voted against the budget", False),
        ("who voted against the van", True),
        ("who won in the final", False),
        ("who won the sack race", True),
        ("how do I uninstall the weir gate", False),
        ("how do I install the weir gate", True),
        ("how do I intsall the weir gate", True),
        ("how much yeast", False),
    ],
)
def test_what_is_told_of_another_thing_leaves_doubt(query: str, sure: bool) -> None:
    assert (grade(query, PARISH) is None) == sure


@pytest.mark.parametrize(("query", "text"), [("students", "pupils"), ("vehicle", "a car")])
def test_a_word_that_stands_nowhere_shows_what_may_be_meant(query: str, text: str) -> None:
    of = article("# Orm\n\nAda Lind taught 9 pupils. It rained.\n\nThe board bought a car.")
    row = record(search(of, query))
    assert text in str(row["text"])
    assert row["doubt"] == "unanswered"
