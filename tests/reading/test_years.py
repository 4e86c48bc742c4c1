"""Each row of the evidence for a year speaks in its example, and says so."""

from __future__ import annotations

import re

import pytest

from milacli.english.lists import lines
from milacli.reading.dates import find_dates
from milacli.reading.dates.evidence import AGAINST, FOR, OCCASIONS, UNLIKELY, Evidence
from milacli.reading.dates.years import evidence, weigh

MARKS = {mark for line in lines("numbers") for mark in line.partition(":")[0].split()}
OTHER_MARKS = {"common", "place", "feast", "name", "acronym", "word", "body"} | {
    "past",
    "finite",
    "verb2",
    "word2",
}


def number(row: Evidence) -> tuple[int, int, int]:
    """Return where in the example of *row* the number stands that it speaks of, and the number."""
    matches = re.finditer(r"(?<!\d)\d{3,4}(?!\d)", row.example)
    places = [(match.start(), match.end(), int(match[0])) for match in matches]
    said = (row.name, row.weight)
    return next((place for place in places if said in evidence(row.example, *place)), places[0])


def by_name(row: Evidence) -> str:
    return row.name


@pytest.mark.parametrize("row", [*AGAINST, *UNLIKELY, *FOR, *OCCASIONS], ids=by_name)
def test_every_row_speaks_in_its_example(row: Evidence) -> None:
    assert (row.name, row.weight) in evidence(row.example, *number(row))


def test_rows_have_names_of_their_own() -> None:
    names = [row.name for row in (*AGAINST, *UNLIKELY, *FOR, *OCCASIONS)]
    assert "" not in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("row", [*AGAINST, *UNLIKELY], ids=by_name)
def test_what_speaks_against_a_year_makes_its_example_none(row: Evidence) -> None:
    start, end, _ = number(row)
    assert not [date for date in find_dates(row.example) if start <= date.start < end]


@pytest.mark.parametrize("row", AGAINST, ids=by_name)
def test_without_it_the_same_number_is_a_year(row: Evidence) -> None:
    _, _, year = number(row)
    assert weigh(f"It rained in {year}.", 13, 17, year) > 0


@pytest.mark.parametrize("row", [*FOR, *OCCASIONS], ids=by_name)
def test_what_speaks_for_a_year_makes_its_example_one(row: Evidence) -> None:
    start, end, year = number(row)
    (date,) = (date for date in find_dates(row.example) if date.start < end and start < date.end)
    assert year in (date.first[0], date.last[0])


@pytest.mark.parametrize("row", [*AGAINST, *UNLIKELY, *FOR, *OCCASIONS], ids=by_name)
def test_every_row_names_lists_that_there_are(row: Evidence) -> None:
    groups = re.findall(r"\(\?P<(?:no_)?(\w+)>|<(\w+)>", row.before + row.behind)
    assert {one or other for one, other in groups} <= MARKS | OTHER_MARKS


def test_a_number_of_the_years_between_is_one_unless_something_speaks_against_it() -> None:
    assert evidence("Orm 1999", 4, 8, 1999) != [("likely", 3)]
    assert evidence("it was 1999", 7, 11, 1999) == [("likely", 3)]


def test_the_year_of_the_context_is_believed_behind_a_name() -> None:
    assert weigh("Arden Marathon 2014", 15, 19, 2014) <= 0
    assert weigh("Arden Marathon 2014", 15, 19, 2014, context=2014) > 0
