"""The right one of several: which name, sum, number or date of a sentence is marked."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.table import records

MORE = "The weir is of oak. Rain fell for a week."
FOUNDED = "Kell Bells was founded by Ada Lind (a smith), Bo Dray and Siv Tarn in Venn."


def answer(text: str, query: str) -> str | None:
    table = search(article(f"# Kell Bells\n\n{text}\n\n{MORE}"), query)
    place = [column.name for column in table.columns].index("answer")
    said = (row[place] for row in table.rows)
    return next((str(cell["text"]) for cell in said if isinstance(cell, dict)), None)


@pytest.mark.parametrize(
    ("text", "query", "right"),
    [
        ("The current mayor of Orm is Ada Lind.", "who is the current mayor", "Ada Lind"),
        (FOUNDED, "who founded Kell Bells", "Ada Lind (a smith), Bo Dray and Siv Tarn"),
        ("The interim co-Heads, Ada Lind and Bo Dray, left.", "who are the interim co-heads",
         "Ada Lind and Bo Dray"),
        ("In 1906 Lind became a reader, and four years later got the title of professor.",
         "when did Lind become professor", None),
        ("In 1906 Lind became professor, and four years later a knight.",
         "when did Lind become professor", "1906"),
        ("Kell Bells raised $13M at a $183M valuation.", "how much is Kell Bells worth", "$183M"),
        ("Kell Bells raised $13M Series F at $183M post-money valuation.",
         "how much is Kell Bells worth", "$183M"),
        ("Big bell (daily): Early season: $20, Peak season: $45, Late season: $30",
         "how much did a big bell cost in peak season", "$45"),
        ("Over 700 of Kell's 770 smiths signed the oath.", "how many smiths signed the oath",
         "Over 700"),
        ("An oath signed by 745 of Kell's approximately 770 smiths was burnt.",
         "how many smiths signed the oath", "745"),
        ("In August 2024 Kell released Re-ORM-5B.", "when was ORM-5B released", None),
        ("In August 2024 Kell released ORM-5B.", "when was ORM-5B released", "August 2024"),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_marked(text: str, query: str, right: str | None) -> None:
    assert answer(text, query) == right


YEARS = """# Kell Bells

## Bells

### ORM-400M (August 2021)

The first major release, with 400 million peals.

### 2023

- **Q4**: The foundry was closed for a while.

### 2024

- **Q1**: The Blackwater bell was announced.
- **H2**: The tower was painted.
"""


@pytest.mark.parametrize(
    ("query", "text", "right"),
    [
        ("when was Blackwater announced", "Q1: The Blackwater bell", "Q1"),
        ("when was the tower painted", "H2: The tower", "H2"),
        ("when was ORM-400M released", "ORM-400M (August 2021)", None),
    ],
)
def test_a_heading_tells_a_date(query: str, text: str, right: str | None) -> None:
    table = search(article(YEARS), query)
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert text in str(row["text"])
    assert row["doubt"] != "unanswered"
    assert right is None or row["answer"] == {"text": right, "start": 0, "end": 2}


@pytest.mark.parametrize(
    ("text", "query", "right"),
    [
        ("The song of Kell has a studio version recorded on June 24.",
         "when was the studio version recorded", "June 24"),
        ("The choir sang it on the 3rd of May.", "when did the choir sing it", "3rd of May"),
        ("In 1868 the old seat was moved to Venn.", "when did the old seat move to Venn", "1868"),
        ("Orla Dray was stepping down.", "when did Orla Dray step down", None),
        ("It was a Friday in March 2024. The smith Orla Dray was stepping down.",
         "when did Orla Dray step down", None),
    ],
)  # fmt: skip
def test_when_it_was(text: str, query: str, right: str | None) -> None:
    assert answer(text, query) == right


@pytest.mark.parametrize(
    ("before", "doubt"), [("It was a Friday in March 2024.", "weak"), ("It rained.", "unanswered")]
)
def test_a_date_may_stand_in_the_sentence_before(before: str, doubt: str) -> None:
    table = search(article(f"# Kell\n\n{before} Orla Dray was stepping down.\n\n{MORE}"),
                   "when did Orla Dray step down")  # fmt: skip
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert row["doubt"] == doubt


def test_a_worth_is_the_sum_nearest_to_where_it_is_told() -> None:
    text = "# Orm\n\nKell Bells raised $13M at a $183M valuation."
    (row, *_) = records(search(article(text), "how much is Kell Bells worth"))
    assert row["answer"]["text"] == "$183M"
