"""A name near the verb is not who does it: the order of the words says who does and to whom."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search.doers import asked_part, asked_role
from milacli.search.grammar import DOER, DONE_TO, Asked


def answer(text: str, query: str) -> str | None:
    """Return the marked answer of any row, or nothing."""
    source = text if text.startswith("#") else f"# Orla\n\nThe sea is cold.\n\n{text}"
    try:
        table = search(article(source + "\n"), query, 10)
    except NothingFound:
        return None
    place = [column.name for column in table.columns].index("answer")
    said = (row[place] for row in table.rows)
    return next((str(cell["text"]) for cell in said if isinstance(cell, dict)), None)


BY = "The kiln was built in Venn for Bo Lind by Ada Dray."
TWO = "The lamp was drawn in 1901 by Bo Lind and built in 1905 by Ada Dray."
LIFE = "# Ada Dray\n\nAda Dray (3 May 1871 – 9 June 1944) was a potter."


@pytest.mark.parametrize(
    ("text", "query", "right"),
    [
        ("Ada Dray was arrested by Bo Lind.", "who was arrested", "Ada Dray"),
        ("Ada Dray was arrested by Bo Lind.", "who arrested Ada Dray", "Bo Lind"),
        ("Ada Dray, wounded by Bo Lind, fled.", "who was wounded", "Ada Dray"),
        ("Ada Dray has been replaced by Bo Lind.", "who has been replaced", "Ada Dray"),
        ("Ada Dray hired Bo Lind.", "who was hired", "Bo Lind"),
        (BY, "who built the kiln", "Ada Dray"),
        ("The kiln was rented to Bo Lind.", "who rented the kiln", None),
        ("The kiln was bought from Bo Lind.", "who bought the kiln", None),
        ("The organ was made for Bo Lind.", "who made the organ", None),
        ("The kiln was sold to Bo Lind by Ada Dray.", "to whom was the kiln sold", "Bo Lind"),
        ("The kiln was sold to Bo Lind by Ada Dray.", "who was the kiln sold by", "Ada Dray"),
        ("The kiln was sold to a firm run by Bo Lind.", "who sold the kiln", None),
        (TWO, "who built the lamp", "Ada Dray"),
        ("The lamp was drawn and built by Ada Dray.", "who drew the lamp", "Ada Dray"),
        ("The daughter of Bo Lind painted the hall.", "who painted the hall", None),
        ("Bo Lind's wife painted the hall.", "who painted the hall", None),
        ("Bo Lind's wife, Ada Dray, painted the hall.", "who painted the hall", "Ada Dray"),
        ("Ada Dray, wife of Bo Lind, painted the hall.", "who painted the hall", "Ada Dray"),
        ("Ada Dray, whose aunt Bo Lind sang, sold the kiln.", "who sold the kiln", "Ada Dray"),
        ("It was not Bo Lind but Ada Dray who built it.", "who built it", "Ada Dray"),
        ("Ada Dray sang; Bo Lind refused.", "who sang", "Ada Dray"),
        ("Ada Dray wrote the words, Bo Lind the music.", "who wrote the music", "Bo Lind"),
        ("Ada Dray wrote the words, Bo Lind the music.", "who wrote the words", "Ada Dray"),
        ("Ada Dray writes the words and Bo Lind the tune.", "who composes the tune", "Bo Lind"),
        ("The film starred Ada Dray.", "who starred in the film", "Ada Dray"),
        ("Ada Dray married Bo Lind.", "who did Ada Dray marry", "Bo Lind"),
        ("Ada Dray was elected chair, Bo Lind secretary.", "who was elected secretary", "Bo Lind"),
        ("Members of the Lind family own the kiln.", "who owns the kiln", None),
        ("The rug was woven for Bo Lind.", "who wove the rug", None),
        ("The kiln was built not by Bo Lind but by Ada Dray.", "who built it", "Ada Dray"),
        ("The kiln was neither built by Bo Lind nor sold.", "who built the kiln", None),
        ("Ada Dray was killed by Bo Lind, who was hanged.", "who was hanged", "Bo Lind"),
        ("Bo Lind's brother is the mayor.", "who is the mayor", None),
        ("The son of Bo Lind was the mayor.", "who was the mayor", None),
        ("Ada Dray was the mayor in 1912.", "who was the first mayor", None),
        ("The mayor met Bo Lind.", "who is the mayor", None),
        ("Bo Lind, the mayor's brother, sang.", "who is the mayor", None),
        ("Ada Dray, the daughter of Bo Lind, is the mayor.", "who is the mayor", "Ada Dray"),
        ("The mayor, Ada Dray, sang.", "who is the mayor", "Ada Dray"),
        ("Ada Dray became the first mayor in 1912.", "who was the first mayor", "Ada Dray"),
    ],
)
def test_who_does_it_and_to_whom_is_told_by_the_words(
    text: str, query: str, right: str | None
) -> None:
    assert answer(text, query) == right


@pytest.mark.parametrize(
    ("text", "query", "right"),
    [
        ("The sister of Ada Dray was born in 1850.", "when was Ada Dray born", None),
        ("Ada Dray's mother died in 1911.", "when did Ada Dray die", None),
        ("Ada Dray's mother died in 1911.", "when did her mother die", "1911"),
        (f"{LIFE} Bo Lind died in 1918.", "when did Ada Dray die", "9 June 1944"),
        (f"{LIFE} Bo Lind died in 1918.", "when did she die", "9 June 1944"),
        (f"{LIFE} Bo Lind died in 1918.", "when did Bo Lind die", "1918"),
        (f"{LIFE} Her husband died in 1910.", "when did she die", "9 June 1944"),
        (f"{LIFE} She sold the kiln in 1901.", "when was Ada Dray born", "3 May 1871"),
        (f"{LIFE} Her son Bo Dray (1899–1960) sang.", "when did Bo Dray die", "1960"),
        ("Ada Dray (1850–1910) sold it in 1901.", "when did Ada Dray die", "1910"),
        ("In 1901 Ada Dray, who was born in 1850, built the kiln.", "when was it built", "1901"),
        ("In 1901 Ada Dray, who was born in 1850, built it.", "when was Ada Dray born", "1850"),
        (
            "In 1905, two years after it opened in 1903, the kiln burned.",
            "when did it burn",
            "1905",
        ),
        ("The kiln (opened in 1912) closed in 1930.", "when did the kiln close", "1930"),
        (
            "The kiln was moved from Orm in 1901 to Venn in 1905.",
            "when did it move to Venn",
            "1905",
        ),
        ("The kiln opened in 1901, the barn in 1905.", "when did the barn open", "1905"),
        (
            "Ada Dray (born 1870) met Bo Lind (born 1860) in 1895.",
            "when was Bo Lind born",
            "1860",
        ),
        (
            "The kiln had 30 hands in 1912 and 80 in 1930.",
            "how many hands had the kiln in 1930",
            None,
        ),
        (
            "The kiln had 30 hands in 1912 and 80 in 1930.",
            "how many hands had the kiln in 1912",
            "30",
        ),
        (
            "The table on which the act was signed was sold in 1928.",
            "when was the act signed",
            None,
        ),
        (
            "Ada Dray sang in 1901 and Bo Lind in 1908, when Siv Ohl left.",
            "when did Bo Lind leave",
            None,
        ),
        (
            "Ada Dray joined in 1905 and Bo Lind in 1908, when Siv Ohl left.",
            "when did Siv Ohl join",
            None,
        ),
        ("A loom costs 40 crowns a year.", "how much did the kiln cost", None),
        ("The choir split in 1912 after a quarrel.", "when did the choir break up", "1912"),
        ("The Lisk fleet sank four ships.", "how many ships did the Lisk fleet have", None),
        ("The kiln cost £900 and the barn £40.", "how much did the barn cost", "£40"),
        ("The kiln cost £900 and the barn £40.", "how much did the kiln cost", "£900"),
        ("Tickets cost £3, or £1 for children.", "how much do children's tickets cost", "£1"),
        (
            "The dam, which cost £90, was built by men paid £2.",
            "how much did the dam cost",
            "£90",
        ),
        ("Orm has 12 kilns, Venn has 30.", "how many kilns has Orm", "12"),
        ("Orm has 12 kilns, Venn has 30.", "how many kilns has Venn", None),
        ("Mr. Lind taught Latin until 1930.", "when did Lind start teaching", None),
        ("Mr. Lind was mayor until 1930.", "when did Lind become mayor", None),
        ("Mr. Lind taught Latin until 1930.", "until when did Lind teach", "until 1930"),
        ("Men earned 20 crowns and women 12 crowns.", "how much did women earn", "12 crowns"),
    ],
)
def test_a_date_or_sum_is_of_whom_and_what_it_is_told(
    text: str, query: str, right: str | None
) -> None:
    assert answer(text, query) == right


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("who built it", Asked(DOER, "built")),
        ("who was first hired", Asked(DONE_TO, "hired")),
        ("who has been replaced", Asked(DONE_TO, "replaced")),
        ("who is leading it", Asked(DOER, "leading")),
        ("who was it built by", Asked(DOER, "built")),
        ("to whom was it sold", Asked("to", "sold")),
        ("whom did she teach", Asked(DONE_TO, "teach")),
        ("who was the mayor", None),
        ("who is it", None),
        ("who", None),
    ],
)
def test_a_question_who_asks_for_a_part_in_a_deed(question: str, asked: Asked | None) -> None:
    words = question.split()
    place = next(n for n, word in enumerate(words) if word in ("who", "whom"))
    assert asked_part(words, place) == asked


@pytest.mark.parametrize(
    ("question", "role"),
    [
        ("who is the mayor", "mayor"),
        ("who was the first mayor of Orm", "first mayor"),
        ("who is the current mayor", "mayor"),
        ("who is it", ""),
        ("who built it", ""),
        ("who", ""),
    ],
)
def test_a_question_who_asks_for_a_role(question: str, role: str) -> None:
    assert asked_role(question.split(), 0) == tuple(role.split())
