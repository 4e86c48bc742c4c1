"""What a passage does not tell itself, and what tells it without a name, a verb or a year."""

from __future__ import annotations

import pytest
from conftest import article
from yard import record

from milacli.commands.search import search
from milacli.search import Index
from milacli.search.lacking import lacking
from milacli.search.query import understand

CLUBS = article(
    """
    # Skerrow

    Skerrow is a town on the Lisk. The rowing club won the Lisk Shield in 1978. The case against
    the tannery was brought by the skating club of Orm. The mill closed when the war began. In
    March 1931 burglars broke in and stole nine clocks.

    The Pear Race began in 1923 as a bet. The chess club met the mayor in 1951. The Orm Hall and
    its new roof were built by Ada Kell in 1961; the weir was designed by Bo Holt.

    Construction was completed in 1894 and the chapel was let to weavers. The library is shut in
    August. Ivo Marsh bought the ferry for 900 crowns. The band won the cup twice as well.

    Nia Prell, winner of the Dale Round in 2012, keeps bees. Siv Ohl was mayor from 1990.

    It is said in the Mill Act 1881 and in a 1924 paper by Mia Venn. The Barge Treaty (1907) binds
    all.

    Moss was followed by Ugo Tran, who started the lamp fair, and in 2013 by Lea Holm.
    """
)


@pytest.mark.parametrize(
    ("query", "doubt", "answer"),
    [
        ("who won the Lisk Shield in 1978", None, None),
        ("who brought the case against the tannery", None, None),
        ("when did the mill close", None, None),
        ("when did burglars steal the clocks", None, "March 1931"),
        ("when was the chapel completed", None, "1894"),
        ("when is the library shut", None, "August"),
        ("how much did Ivo Marsh pay for the ferry", None, "900 crowns"),
        ("how many times did the band win the cup", None, None),
        ("when was the Mill Act passed", None, "1881"),
        ("when was the paper by Mia Venn published", None, "1924"),
        ("when was the Barge Treaty signed", None, "1907"),
        ("who started the lamp fair", None, "Ugo Tran"),
    ],
)
def test_what_is_told_otherwise_is_told(query: str, doubt: str | None, answer: str | None) -> None:
    row = record(search(CLUBS, query))
    said = row["answer"]
    assert (row["doubt"], said["text"] if isinstance(said, dict) else said) == (doubt, answer)


@pytest.mark.parametrize(
    "query",
    [
        "when was the chess club founded",  # what began is the race
        "who designed the Orm Hall",  # who built it need not have
        "who won the Dale Round in 2016",
        "who closed the mill",
    ],
)
def test_what_is_told_of_another_or_of_another_year_leaves_doubt(query: str) -> None:
    row = record(search(CLUBS, query))
    assert (row["doubt"] is None, row["answer"]) == (False, None)


@pytest.mark.parametrize(
    ("year", "said", "lacks"),
    [
        ("2016", "winner of the Dale Round", True),
        ("2012", "winner of the Dale Round", False),
        ("1995", "mayor from 1990", False),  # who may still have been
        ("1990", "The chess club met", True),
        ("1990", "keeps bees", True),  # her neighbour in the paragraph tells of it
        ("1990", "The library is shut", False),
    ],
)
def test_a_passage_lacks_the_year_that_is_asked_about(year: str, said: str, lacks: bool) -> None:
    index = Index(CLUBS)
    told = lacking(index, understand(index, f"who did it in {year}"))
    number = next(n for n, one in enumerate(index.passages) if said in one.text)
    assert told is not None
    assert told(number) == lacks


OTHERS = article(
    """
    # Velm Kilns

    The kilns were dug out of the University of Orm in 1904 by Nia Holt. Ugo Prell won the Lisk
    Prize in 1922. The play The Old Weir (1991) by Ros Tane is set there.

    ## Founding

    A press came out of the College of Lisk in 1914, and Ida Moss, a potter, who died of fever in
    1919, lived by it.

    Tom Ohl was sold a pass for the mayor's son and died at Bree in 1951. Lea Marsh, lead engineer
    of Tarn Works, liked the chief engineer.

    Siv Dray remains chief clerk. The hymn was translated from Welsh by Bo Lund. The fort fell
    two weeks later. The 20-ton bell hangs in a kingdom of bees.

    In 1950 Bree Foundry employed 300 men. The jetty was built between 1790 and 1794 by convicts.
    Her picture Boats at Noon (1931) hangs there. The film Brine by Ned Ohm was shot in the sheds.
    Rhea Dun gave £20 to the relief chest, which collected £550 altogether.
    Rolf Arn built an oven, which burned the barn in 1907.
    """
)


@pytest.mark.parametrize(
    ("query", "doubt", "answer"),
    [
        ("who wrote the play The Old Weir", None, "Ros Tane"),
        ("where did Tom Ohl die", None, "Bree"),
        ("when did the fort fall", None, None),
        ("who won the Lisk Prize in 1922", None, "Ugo Prell"),
        ("who built the jetty", None, None),
        ("how much did the relief chest collect", None, "£550"),
        ("when was Boats at Noon painted", None, "1931"),
        ("who directed the film Brine", None, "Ned Ohm"),
        ("when was Bree Foundry built", "weak", None),
        ("who burned the barn", "weak", None),  # the oven did
        ("who won the Nobel Prize in 1922", "weak", None),
        ("when was the College of Lisk founded", "weak", None),
        ("who is the chief executive", "weak", None),
        ("who was king of bees", "weak", None),
        ("who designed the kilns in the 1900s", "weak", None),
    ],
)
def test_what_is_told_of_something_else_is_no_answer(
    query: str, doubt: str | None, answer: str | None
) -> None:
    row = record(search(OTHERS, query))
    said = row["answer"]
    assert (row["doubt"], said["text"] if isinstance(said, dict) else said) == (doubt, answer)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("who was the lead engineer", "Lea Marsh, lead engineer"),
        ("how heavy is the bell", "The 20-ton bell"),
        ("who dug the kilns in the 1900s", "The kilns were dug"),
    ],
)
def test_what_answers_comes_first(query: str, first: str) -> None:
    assert str(record(search(OTHERS, query))["text"]).startswith(first)


NEARBY = article(
    """
    # The Salt Road

    St Anne's Church has a low tower. The Wool Hall, built in 1864, is a shop.

    In 1900 she married the potter Ugo Prell; they had a daughter, Siv, and a son, Per. Her mother
    died in 1873. General Kai Holt led the men. Holt was killed in March 1743 and was followed by
    his nephew, Per Holt.

    Rhea Moss bought shares in Velm Glass. Bree Foundry opened a shed in Orm, where 90 men work.
    Nine mills had sales of £90 in 1822. The Lisk fleet sank four ships.

    A play of it came out in 1975. Tom Dray founded the mill, which passed to Lea Dray in 1950.
    """
)


@pytest.mark.parametrize(
    ("query", "doubt", "answer"),
    [
        ("when was the Wool Hall built", None, "1864"),
        ("when did Kai Holt die", None, "March 1743"),
        ("how many men work at Bree Foundry", None, "90"),
        ("what were the sales in 1822", None, None),
        ("how many ships did the Lisk fleet sink", None, "four"),
        ("when was the church built", "weak", None),  # the hall was
        ("who did Siv marry", "weak", None),
        ("when did her father die", "weak", None),
        ("when did Per Holt die", "weak", None),
        ("how many men work at Velm Glass", "weak", None),
        ("what was the profit in 1822", "weak", None),
        ("when was the road published", "weak", None),
    ],
)
def test_what_stands_near_what_is_asked_about_is_not_told_of_it(
    query: str, doubt: str | None, answer: str | None
) -> None:
    row = record(search(NEARBY, query))
    said = row["answer"]
    assert (row["doubt"], said["text"] if isinstance(said, dict) else said) == (doubt, answer)


def test_what_is_told_of_the_title_is_not_told_of_another_sort() -> None:
    birds = "# Marsh tit\n\nIt is near to the willow tit.\n\n## Nest\n\nShe lays five white eggs."
    row = record(search(article(birds), "how many eggs does the willow tit lay"))
    assert (row["doubt"], row["answer"]) == ("weak", None)
    row = record(search(article(birds), "how many eggs does the marsh tit lay"))
    assert (row["doubt"], row["answer"]) != ("weak", None)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("when was the company founded", "It was founded"),
        ("who founded the company", "It was founded"),
        ("who founded the Holt company", "The Holt company"),  # another
    ],
)
def test_what_tells_the_deed_comes_before_what_has_other_words(query: str, first: str) -> None:
    text = (
        "# Orm Looms\n\nOrm Looms makes looms. It was founded in 1946 by Ada Lind.\n\n"
        "The company has a hall in Venn. The Holt company of dyers is near."
    )
    assert str(record(search(article(text), query))["text"]).startswith(first)


def test_what_she_did_comes_before_what_only_has_her_name() -> None:
    bank = (
        "He was followed by Siv Dray, who cut jobs and closed mills in 1913. "
        "She won a medal in 1916 and left in 1919 for Venn."
    )
    row = record(search(article(f"# Orm Bank\n\n{bank}"), "when did Siv Dray leave"))
    assert str(row["text"]).startswith("She won")
