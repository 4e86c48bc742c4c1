"""Stretches of calendar days, written as EDTF and compared as first and last possible day.

EDTF is the Library of Congress's date format, ISO 8601-2: https://www.loc.gov/standards/datetime/.
Years are astronomical (0 is 1 BCE) and proleptic Gregorian, and have no limit that matters here.
"""

from __future__ import annotations

from typing import NamedTuple

Day = tuple[int, int, int]
"""Year, month, day."""

EARLIEST: Day = (-10000, 1, 1)
LATEST: Day = (9999, 12, 31)
"""The last day of what has no end: ``2003/..``."""

# First month and length in months of EDTF's divisions of a year. Winter is the one that the
# year begins with or ends with: its months say only that it is around then.
DIVISIONS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (1, 12),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


class Period(NamedTuple):
    """A stretch of days as precise as somebody told it.

    *first* and *last* are the earliest and the latest day it may hold. What only ends
    (``../2018``) is told at its end: nobody can say when "until 2018" began.
    """

    edtf: str
    first: Day
    last: Day


def year(number: int) -> Period:
    """Return a year, at least four digits wide."""
    return Period(_year(number), (number, 1, 1), (number, 12, 31))


def month(number: int, month: int) -> Period | None:
    """Return a month, or None where there is no such month."""
    if not 1 <= month <= 12:
        return None
    last = (number, month, _length(number, month))
    return Period(f"{_year(number)}-{month:02}", (number, month, 1), last)


def day(number: int, month: int, day: int) -> Period | None:
    """Return a day, or None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _length(number, month)):
        return None
    only = (number, month, day)
    return Period(f"{_year(number)}-{month:02}-{day:02}", only, only)


def decade(first: int) -> Period:
    """Return the ten years from *first*, which ends in 0: ``199X``."""
    return Period(f"{first // 10:03}X", (first, 1, 1), (first + 9, 12, 31))


def century(number: int, *, bce: bool = False) -> Period:
    """Return the *number*-th century as the hundred years that share their digits: ``18XX``."""
    digits = number - 1
    if bce:
        return Period(f"-{digits:02}XX", (-digits * 100 - 99, 1, 1), (-digits * 100, 12, 31))
    return Period(f"{digits:02}XX", (digits * 100, 1, 1), (digits * 100 + 99, 12, 31))


def division(number: int, code: int) -> Period:
    """Return a season (21-24), a quarter (33-36) or a half (40, 41) of a year."""
    begin, months = DIVISIONS[code]
    end = begin + months - 1
    last = (number, end, _length(number, end))
    return Period(f"{_year(number)}-{code}", (number, begin, 1), last)


def interval(start: Period, end: Period) -> Period | None:
    """Return the time from *start* to *end*, or None where they are the wrong way round."""
    if start.first >= end.first or start.last > end.last or {"/", "~"} & set(start.edtf + end.edtf):
        return None
    edtf = f"{_bound(start, start.first)}/{_bound(end, end.last)}"
    return Period(edtf, start.first, end.last)


def since(start: Period) -> Period:
    """Return the open time from *start* on, or *start* itself where EDTF has no such thing."""
    return Period(f"{start.edtf}/..", start.first, LATEST) if _can_open(start) else start


def until(end: Period) -> Period:
    """Return the open time up to *end*, or *end* itself where EDTF has no such thing."""
    return Period(f"../{end.edtf}", end.first, end.last) if _can_open(end) else end


def about(period: Period) -> Period:
    """Return *period* as approximate; EDTF has that for years, months and days."""
    if not _can_open(period) or _code(period):
        return period
    return period._replace(edtf=f"{period.edtf}~")


def _year(number: int) -> str:
    return f"-{-number:04}" if number < 0 else f"{number:04}"


def _length(number: int, month: int) -> int:
    if month == 2:
        return 29 if number % 4 == 0 and (number % 100 != 0 or number % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _can_open(period: Period) -> bool:
    """Tell whether EDTF may open *period*: no decades, no quarters, nothing open already."""
    return _code(period) <= 24 and not {"X", "/", "~"} & set(period.edtf)


def _code(period: Period) -> int:
    """Return the EDTF code of the season, quarter or half that *period* is, or 0."""
    year, _, code = period.edtf.lstrip("-").partition("-")
    return int(code) if year.isdigit() and code.isdigit() and int(code) > 12 else 0


def _bound(period: Period, day: Day) -> str:
    """Write one end of an interval; quarters and halves, which cannot be one, as their months."""
    if _code(period) > 24:
        return f"{_year(day[0])}-{day[1]:02}"
    return period.edtf
