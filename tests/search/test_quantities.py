"""Large numbers are one number, however they are written."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search.quantities import quantities


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12M", [12_000_000]),
        ("€12 million", [12_000_000]),
        ("$12,000,000.", [12_000_000]),
        ("12000000", [12_000_000]),
        ("twelve million", [12_000_000]),
        ("1.25bn", [1_250_000_000]),
        ("750k or 750 thousand", [750_000, 750_000]),
        ("14,500 kg and 61\u00a0000 hours", [14_500, 61_000]),
        ("in 2003, in 12 days, 3.5 metres", []),
        ("4500 tons, $1850, 1 250 men", [4_500, 1_850, 1_250]),
        ("v1.2, GPT-2 and 1,2,3", []),
        ("$1.2345678 million", []),
        ("1.0005k", []),
    ],
)
def test_a_number_is_worth_its_value(text: str, values: list[int]) -> None:
    assert [value for value, _, _ in quantities(text)] == values


COSTS = article(
    """
    # Costs

    The tower took £1.2 million. Readers gave $750,000. The quay weighs 14,500 tons.

    Three and a half thousand came. Sales reached €12 million. In 1500 it burned.
    """
)


@pytest.mark.parametrize(
    ("query", "beginning"),
    [
        ("1200000 pounds", "The tower"),
        ("750k dollars", "Readers"),
        ("14500 kilograms", "The quay"),
        ("12M sales", "Sales"),
        ("12,000,000", "Sales"),
        ("twelve million", "Sales"),
    ],
)
def test_a_query_finds_a_number_that_is_written_otherwise(query: str, beginning: str) -> None:
    assert str(search(COSTS, query).rows[0][0]).startswith(beginning)


def test_explain_shows_how_the_number_is_written() -> None:
    assert search(COSTS, "750k", 1, explain=True).rows[0][1] == ("750k: written 750 000",)


def test_a_number_written_otherwise_is_not_missing() -> None:
    table = search(COSTS, "who gave 750k")
    assert table.unanswered == ""
    assert "750" not in table.note


PARCEL = "The parcel is blue.\n\nThe load is {}.\n\nIt was shut in 1250."


@pytest.mark.parametrize(
    ("load", "query", "found"),
    [
        ("7,300 kg", "7300", True),
        ("7,300 kg", "£7300", True),
        ("7 300 kg", "7,300", True),
        ("$4999", "4,999", True),
        ("7,300 kg", "300", False),
        ("300 kg, not 7,300 kg", "300", True),
        ("1,000,000 grains", "1000", False),
        ("12 kg", "12kg", True),
        ("12kg", "12 kg", True),
        ("4 GB", "64GB", False),
        ("2.5 m", "2.5m", True),
    ],
)
def test_signs_and_blanks_in_a_number_say_nothing(load: str, query: str, found: bool) -> None:
    parcel = article(f"# Post\n\n{PARCEL.format(load)}\n")
    try:
        rows = search(parcel, query).rows
    except NothingFound:
        rows = ()
    assert any(str(row[0]).startswith("The load") for row in rows) is found
