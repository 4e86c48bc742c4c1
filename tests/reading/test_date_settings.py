"""What stands around a date makes it one, fills it out, or says how it is told."""

from __future__ import annotations

import pytest

from milacli.reading.dates import centuries_of, find_dates


@pytest.mark.parametrize(
    ("text", "precision", "edge", "approximate", "uncertain"),
    [
        ("8 July 1960", "day", "", False, False),
        ("in July 1960", "month", "", False, False),
        ("in the summer of 1960", "season", "", False, False),
        ("in Q3 1960", "quarter", "", False, False),
        ("in the second half of 1960", "half", "", False, False),
        ("in 1960", "year", "", False, False),
        ("in the 1960s", "decade", "", False, False),
        ("in the 18th century", "century", "", False, False),
        ("from 1960 to 1964", "span", "", False, False),
        ("in 1960 or 1961", "either", "", False, True),
        ("since 1960", "year", "since", False, False),
        ("after July 1960", "month", "after", False, False),
        ("until 8 July 1960", "day", "until", False, False),
        ("before 1960", "year", "before", False, False),
        ("by 1960", "year", "by", False, False),
        ("since the 1960s", "decade", "since", False, False),
        ("by the early 18th century", "century", "by", False, False),
        ("circa 1960", "year", "", True, False),
        ("around the 1960s", "decade", "", True, False),
        ("perhaps 1960", "year", "", False, True),
        ("before about 1960", "year", "before", True, False),
        ("(1960? – c. 1964)", "span", "", True, True),
        ("(1960 – after 1964)", "year", "since", False, False),
    ],
)
def test_a_date_says_how_it_is_told(
    text: str, precision: str, edge: str, approximate: bool, uncertain: bool
) -> None:
    (date,) = find_dates(text)
    assert date.period[3:] == (precision, edge, approximate, uncertain)


def test_a_century_that_the_article_tells_of_makes_a_number_a_year() -> None:
    text = "The hall, about 1690 a barn, was torn down."
    assert find_dates(text) == ()
    told = centuries_of(find_dates("It was built in 1683."))
    assert [date.edtf for date in find_dates(text, centuries=told)] == ["1690~"]
    assert find_dates("They sold 1690 sheep.", centuries=told) == ()


def test_a_year_nearby_makes_a_number_a_year() -> None:
    text = "The hall, about 1690 a barn, stood from 1683 to 1702."
    assert [date.edtf for date in find_dates(text)] == ["1690~", "1683/1702"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In the spring of 1864 the army left. It fought on 18 April.", ["1864-21", "1864-04-18"]),
        ("In the summer of 1864, she left. On 3 August she came.", ["1864-22", "1864-08-03"]),
        ("The August 1988 truce held. On 3 September they met.", ["1988-08"]),
        ("The spring 1988 season went well. On 3 May they met.", ["1988-21"]),
    ],
)
def test_a_day_leans_on_the_season_before_it(text: str, dates: list[str]) -> None:
    assert [date.edtf for date in find_dates(text)] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The fair ran from Friday 3 to Sunday 5 May 1907.", ["1907-05-03/1907-05-05"]),
        ("It ran from Friday, 3 May to Sunday, 5 June 1907.", ["1907-05-03/1907-06-05"]),
        ("It ran on 3 and 5 May 1907.", ["1907-05-03", "1907-05-05"]),
        ("It was built in 1688 [?] by monks.", ["1688?"]),
        ("The brigade lost 1850 killed and wounded.", []),
        ("In 1850 killed and wounded men were counted.", ["1850"]),
        ("It opened in the seventeen-eighties.", ["178X"]),
        ("It opened in 1872. A fair was held on 9 December.", ["1872", "1872-12-09"]),
        ("It opened in 1872. A fair is held on 9 December.", ["1872"]),
        (
            "It opened in 1872. It burned in 1885; the owner died on 9 May.",
            ["1872", "1885", "1885-05-09"],
        ),
    ],
)
def test_a_date_takes_in_what_is_of_it(text: str, dates: list[str]) -> None:
    assert [date.edtf for date in find_dates(text)] == dates
