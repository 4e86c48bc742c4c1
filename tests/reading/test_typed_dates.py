"""What a reader may type for a date, and what cannot be read."""

from __future__ import annotations

import pytest

from milacli.errors import MilaError
from milacli.reading.dates import is_date, parse_date


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2017", "2017"),
        ("1990s", "199X"),
        ("dec 2020", "2020-12"),
        ("  Dec   2020 ", "2020-12"),
        ("2020-12", "2020-12"),
        ("2010-11", "2010-11"),
        ("2010-2015", "2010/2015"),
        ("1988/1996", "1988/1996"),
        ("2020-12-24", "2020-12-24"),
        ("july 8, 1960", "1960-07-08"),
        ("8 JULY 1960", "1960-07-08"),
        ("summer 2022", "2022-22"),
        ("q3 2024", "2024-35"),
        ("the 19th century", "18XX"),
        ("44 bc", "-0043"),
        ("850", "0850"),
        ("1024", "1024"),
        ("199X", "199X"),
        ("2022-22", "2022-22"),
        ("2024-35", "2024-35"),
        ("2003/..", "2003/.."),
        ("../2018", "../2018"),
        ("2013~", "2013~"),
        ("1860?", "1860?"),
        ("1860%", "1860%"),
        ("1931-05-09?", "1931-05-09?"),
        ("1856~/1865-02?", "1856~/1865-02?"),
        ("../1928-01~", "../1928-01~"),
        ("18xx", "18XX"),
        ("-04XX", "-04XX"),
        ("-0043-03-15", "-0043-03-15"),
        ("2015..2020", "2015/2020"),
        ("1990s..2010", "199X/2010"),
        ("may 2015 .. june 2016", "2015-05/2016-06"),
        ("2015..", "2015/.."),
        ("..2015", "../2015"),
        ("since 2015", "2015/.."),
        ("circa 1860", "1860~"),
        ("from 2013 to 2018", "2013/2018"),
        ("christmas day 1066", "1066-12-25"),
    ],
)
def test_a_reader_may_type_a_date_in_many_ways(typed: str, edtf: str) -> None:
    assert is_date(typed)
    assert parse_date(typed).edtf == edtf


@pytest.mark.parametrize(
    "typed",
    [
        *("", "foo", "2017 or what", "03/04/1995", "May", "2020-13", "99999", "2020-02-30", ".."),
        *("2020..2015", "2015..foo", "2015....2020", "1960/1950", "may", "in", "the board of 2017"),
    ],
)
def test_what_cannot_be_read_says_what_can(typed: str) -> None:
    assert not is_date(typed)
    with pytest.raises(MilaError, match='try 2017, 1990s, 2020-12 or "Dec 2020"'):
        parse_date(typed)
