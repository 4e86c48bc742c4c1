"""Doubt: a query that the article does not answer goes unanswered, and its rows are shown."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.article.model import Article
from milacli.commands.search import search
from milacli.search import Index
from milacli.search.crossed import is_crossed
from milacli.search.doubt import doubts, missing, names_in
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.table import Table, Text

YARD = article(
    """
    # Ambel Boat Yard

    The **Ambel Boat Yard** builds ferries in Sorrow Bay. It opened in 1931 and has 14,500 members.

    ## People

    Rosa Telling drew the first hull. Jonas Quist paid for the crane. The smith Anna Prell made
    the anchor in 1940.

    - Rosa Prell, keeper of the keys
    - Tom O'Dell-Vane, pilot

    ## Money

    The yard owed the Bank of Orm 12 million crowns. A storm took the crane. The harbour is
    shallow there.
    """
)


def record(table: Table, row: int = 0) -> dict[str, object]:
    return dict(zip([column.name for column in table.columns], table.rows[row], strict=True))


def grade(query: str, of: Article = YARD) -> object:
    return record(search(of, query))["doubt"]


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
