"""The timeline as a reader asks for it: a range, a subject, a chart."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.timeline import timeline
from milacli.errors import MilaError, NothingFound
from milacli.table import Table

HISTORY = article(
    """
    # Arden

    Arden was founded in 1993. The mill burned in the 1990s. Dray left in 2001.

    In December 2020, Arden joined the Brook Fund, adding the Oríon mill to it. It was led by Cole until 2018.

    ## References

    1. Dray. "The Mill." *Arden Times*, March 2019.
    """
)
EMPTY = article("# Arden\n\nNothing happened.\n")


def dates(table: Table) -> list[object]:
    return [row[0] for row in table.rows]


def test_the_timeline_has_a_row_for_every_event_oldest_first() -> None:
    table = timeline(HISTORY)
    assert [column.name for column in table.columns][:4] == ["date", "when", "event", "lines"]
    assert dates(table) == ["199X", "1993", "2001", "../2018", "2020-12"]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2001", None, ["2001", "../2018", "2020-12"]),
        ("1995", "1999", ["199X"]),
        ("2020-12", None, ["2020-12"]),
        ("dec 2020", "2020-12-31", ["2020-12"]),
        (None, "1992", ["199X"]),
        ("2000s", "2010s", ["2001", "../2018"]),
    ],
)
def test_an_event_stays_whose_time_reaches_into_the_range(
    since: str | None, until: str | None, expected: list[str]
) -> None:
    assert dates(timeline(HISTORY, since, until)) == expected


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("mill", ["199X", "2020-12"]),
        ("brook fund", ["2020-12"]),
        ("ORION", ["2020-12"]),
        ("drya", ["2001"]),
    ],
)
def test_about_keeps_what_a_search_would_find(about: str, expected: list[str]) -> None:
    assert dates(timeline(HISTORY, about=about)) == expected


def test_references_are_told_only_if_asked_for() -> None:
    table = timeline(HISTORY, since="2019", until="2019", references=True)
    assert [row[:3] for row in table.rows] == [("2019-03", "2019-03", "The Mill – Arden Times")]


@pytest.mark.parametrize(
    ("parsed", "since", "until", "about", "message"),
    [
        (HISTORY, "1800", "1850", "", "no events from 1800 to 1850; they go from 199X to 2020-12"),
        (HISTORY, None, None, "zebra", 'no events about "zebra"'),
        (HISTORY, "2001", None, "zebra", 'no events about "zebra" from 2001'),
        (EMPTY, None, None, "", "no dated events in test.md"),
    ],
)
def test_nothing_found_says_what_there_is(
    parsed: object, since: str | None, until: str | None, about: str, message: str
) -> None:
    with pytest.raises(NothingFound) as error:
        timeline(parsed, since, until, about)  # type: ignore[arg-type]  # one of the two above
    assert str(error.value) == message


def test_a_range_that_ends_before_it_begins_is_an_error() -> None:
    with pytest.raises(MilaError, match="--from 2020 is later than --to 2010"):
        timeline(HISTORY, "2020", "2010")


def test_a_chart_counts_by_year_and_shows_the_gaps() -> None:
    table = timeline(HISTORY, since="2000", chart=True)
    assert [column.name for column in table.columns] == ["period", "events", "bar", "lines"]
    assert table.columns[2].style == "bar"
    assert table.rows[0] == ("2001", 1, 1, (3,))
    assert table.rows[1] == ("2002", 0, 0, ())
    assert len(table.rows) == 20
    assert table.rows[-1] == ("2020", 1, 1, (5,))


def test_a_chart_of_a_long_time_counts_by_decade_or_more() -> None:
    parsed = article("# X\n\nIt burned in 1911. It fell in 1913. It rose in 1951.")
    assert [row[:2] for row in timeline(parsed, chart=True).rows] == [
        ("1910s", 2),
        ("1920s", 0),
        ("1930s", 0),
        ("1940s", 0),
        ("1950s", 1),
    ]
    parsed = article("# X\n\nIt burned in 44 BCE. It rose in 1951.")
    assert len(timeline(parsed, chart=True).rows) <= 61
