"""Questions to the labelled articles: what answers them comes first, and its words are marked."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from conftest import article

from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.table import records

CORPUS = Path(__file__).parent.parent / "corpus"


@cache
def parsed(name: str) -> Article:
    return parse((CORPUS / f"{name}.md").read_text(encoding="utf-8"), name)


def first(name: str, query: str) -> dict[str, object]:
    table = search(parsed(name), query)
    keys = [column.name for column in table.columns]
    return dict(zip(keys, table.rows[0], strict=True))


@pytest.mark.parametrize(
    ("name", "question", "line", "answer"),
    [
        ("band", "who produced their first album", 11, "Stefan Moor"),
        ("band", "when was Wax and Coal released", 30, "October 2007"),
        ("biography", "when did she die", 41, "the autumn of 1952"),
        ("campaign", "who owns the ship", 15, "Captain Roake"),
        ("family", "when was Honora baptised", 12, "6 June 1793"),
        ("firm", "when did the company go public", 15, "March 1956"),
        ("firm", "who resigned in 2022", 28, "Haldane"),
        ("minutes", "who is the treasurer", 35, "Barnaby Tull"),
        ("minutes", "who put up the fence", 29, "Jed Wooler"),
        ("museum", "when was the museum opened", 3, "21 October 1927"),
        ("museum", "who added the north wing", 48, "Ludwig Sander Voss"),
        ("obituary", "how many goals did he score", 7, "87"),
        ("obituary", "who taught him Latin", 7, "Father Malachy Dunne"),
        ("readme", "who rewrote marvin", 18, "Ravi Deshmukh"),
        ("timeline", "when did the first tower fall", 9, "1721"),
        ("village", "who won silver", 36, "Becky Sallis"),
        ("village", "how many people live in Ashwell Tarn", 3, "612"),
        ("war", "how many sailors drowned", 17, "1,740"),
        ("war", "when was the treaty signed", 23, "St Martin's Day, 1709"),
    ],
)
def test_a_question_is_answered_in_place(name: str, question: str, line: int, answer: str) -> None:
    row = first(name, question)
    assert isinstance(row["answer"], dict)
    assert (row["line"], row["doubt"], row["answer"]["text"]) == (line, None, answer)


@pytest.mark.parametrize(
    ("name", "query", "line"),
    [
        ("band", "drummer", 7),
        ("band", "teacher of geography", 26),
        ("band", "who defended Harbottle", 28),
        ("biography", "who was her teacher", 15),
        ("biography", "bees", 40),
        ("biography", "mayor of Ostrey", 30),
        ("biography", "locomotive", 47),
        ("campaign", "queen of Ulmar", 14),
        ("campaign", "owes us gold", 15),
        ("clipped", "doctoral advisor", 13),
        ("clipped", "who was her husband", 21),
        ("family", "minister of lands", 35),
        ("family", "prioress", 28),
        ("firm", "chief executive since 2008", 26),
        ("institute", "who founded the institute", 3),
        ("institute", "hallin grid", 17),
        ("institute", "fishing boat", 7),
        ("minutes", "next meeting", 43),
        ("minutes", "onion cup", 27),
        ("museum", "vance's wife", 12),
        ("museum", "cello", 37),
        ("obituary", "memoir", 15),
        ("readme", "install", 10),
        ("readme", "sponsors", 47),
        ("timeline", "first woman in the service", 17),
        ("timeline", "curator", 32),
        ("village", "almshouses", 31),
        ("war", "who was hanged for treason", 17),
        ("war", "ships", 30),
        # typed wrongly, in another form, or otherwise spelt
        ("clipped", "mountainer", 15),
        ("clipped", "Nkemelus", 21),
        ("obituary", "daisy pitt", 7),
        ("band", "reedd", 26),
        ("readme", "license", 61),
        # quoted, and left out
        ("war", '"lost an arm"', 17),
        ("minutes", "plot -fence", 17),
    ],
)
def test_what_is_asked_for_comes_first(name: str, query: str, line: int) -> None:
    row = first(name, query)
    assert (row["line"], row["doubt"]) == (line, None)


@pytest.mark.parametrize(
    ("name", "query", "doubt"),
    [
        ("biography", "film about her life", "weak"),
        ("firm", "takeover bid", "weak"),
        ("museum", "opening hours", "weak"),
        ("war", "why did the war begin", "weak"),
        ("firm", "how many elephants does the company own", "unanswered"),
        ("museum", "who painted the ceiling of the station", "unanswered"),
        ("village", "what did Napoleon say", "unanswered"),
    ],
)
def test_what_the_article_does_not_say_is_doubted_and_not_answered(
    name: str, query: str, doubt: str
) -> None:
    row = first(name, query)
    assert (row["doubt"], row["answer"]) == (doubt, None)


def test_what_no_word_speaks_of_is_not_found() -> None:
    with pytest.raises(NothingFound):
        search(parsed("war"), "who invented the cannon")


@pytest.mark.parametrize("cue", ["based", "located", "situated", "headquartered"])
def test_where_is_answered_by_where_it_stands(cue: str) -> None:
    text = f"# Venn Looms\n\nThe firm Venn Looms makes looms. It is {cue} in Ely. It is red."
    rows = [str(row[0]) for row in search(article(text), "where is Venn Looms").rows]
    assert f"It is {cue} in Ely." in rows
    assert "It is red." not in rows


@pytest.mark.parametrize(
    "cue", ["because of", "due to", "for the reason of", "owing to", "citing", "and the cause was"]
)
def test_why_is_answered_by_a_reason(cue: str) -> None:
    text = f"# Venn\n\nThe mill closed on Sunday. The mill of Orm closed {cue} a flood. It was red."
    found = search(article(text), "why did the mill close").rows[0][0]
    assert found == f"The mill of Orm closed {cue} a flood."


def test_a_role_of_the_clause_before_is_nobody_elses() -> None:
    text = "# T\n\nBob Ray is president and Cy Moe is treasurer.\n"
    (row,) = records(search(article(text), "who is the president"))[:1]
    assert row["answer"]["text"] == "Bob Ray"


TENANTS = article(
    """
    # Tenants

    ## Next meeting

    Tuesday 9 April, 7 pm, at Carla's house.

    ## Summer fair

    Date: Saturday 6 July. Priya does the cakes.

    ## Roof

    It leaks. Ola Brandt mended it in May 2021.

    ## Opening of the new yard

    The yard has three gates.
    """
)


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("when is the next meeting", 5),
        ("where is the next meeting", 5),
        ("when is the summer fair", 9),
        ("who mended the roof", 13),
        ("next meeting", 3),
        ("when is the opening of the new yard", 15),
    ],
)
def test_what_answers_under_a_heading_comes_before_it(query: str, line: int) -> None:
    assert records(search(TENANTS, query))[0]["line"] == line
