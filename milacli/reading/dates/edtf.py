"""Stretches of calendar days, written as EDTF and compared as first and last possible day.

EDTF is the Library of Congress's date format, ISO 8601-2: https://www.loc.gov/standards/datetime/.
Years are astronomical (0 is 1 BCE) and proleptic Gregorian, and have no limit that matters here.
"""

from __future__ import annotations

import re
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
    (``../2018``) is told at its end: nobody can say when "until 2018" began. The fields behind
    them say in words what *edtf* says where EDTF can: of decades and centuries it has no edge.
    """

    edtf: str
    first: Day
    last: Day
    precision: str
    """day, month, season, quarter, half, year, decade, century, span, or either of two."""
    edge: str = ""
    """since, after, until, before or by, where only one end is told."""
    approximate: bool = False
    """Told with "about" or the like: ``1860~``."""
    uncertain: bool = False
    """Told with "perhaps" or the like: ``1860?``."""


def year(number: int) -> Period:
    """Return a year, at least four digits wide."""
    return Period(_year(number), (number, 1, 1), (number, 12, 31), "year")


def month(number: int, month: int) -> Period | None:
    """Return a month, or None where there is no such month."""
    if not 1 <= month <= 12:
        return None
    last = (number, month, _length(number, month))
    return Period(f"{_year(number)}-{month:02}", (number, month, 1), last, "month")


def day(number: int, month: int, day: int) -> Period | None:
    """Return a day, or None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= _length(number, month)):
        return None
    only = (number, month, day)
    return Period(f"{_year(number)}-{month:02}-{day:02}", only, only, "day")


def decade(first: int) -> Period:
    """Return the ten years from *first*, which ends in 0: ``199X``."""
    return Period(f"{first // 10:03}X", (first, 1, 1), (first + 9, 12, 31), "decade")


def century(number: int, *, bce: bool = False) -> Period:
    """Return the *number*-th century as the hundred years that share their digits: ``18XX``."""
    digits = number - 1
    edtf, first = f"{digits:02}XX", digits * 100
    if bce:
        edtf, first = f"-{edtf}", -first - 99
    return Period(edtf, (first, 1, 1), (first + 99, 12, 31), "century")


def division(number: int, code: int) -> Period:
    """Return a season (21-24), a quarter (33-36) or a half (40, 41) of a year."""
    begin, months = DIVISIONS[code]
    end = begin + months - 1
    last = (number, end, _length(number, end))
    kind = "season" if code < 33 else "quarter" if code < 40 else "half"
    return Period(f"{_year(number)}-{code}", (number, begin, 1), last, kind)


def interval(start: Period, end: Period) -> Period | None:
    """Return the time from *start* to *end*, or None where they are the wrong way round."""
    if start.first >= end.first or start.last > end.last or not (_is_end(start) and _is_end(end)):
        return None
    # No interval has both a digit left open and an end that is approximate or uncertain.
    blunt = bool({"decade", "century"} & {start.precision, end.precision})
    bounds = (_bound(_one(start, 0), start.first), _bound(_one(end, -1), end.last))
    edtf = "/".join(bound.rstrip("~?%") if blunt else bound for bound in bounds)
    approximate = start.approximate or end.approximate
    uncertain = start.uncertain or end.uncertain
    return Period(edtf, start.first, end.last, "span", "", approximate, uncertain)


def since(start: Period) -> Period:
    """Return the open time from *start* on; EDTF can say that of years, months, days, seasons."""
    start = _one(start, 0)
    if not _can_open(start):
        return start._replace(edge="since") if _is_end(start) else start
    return start._replace(edtf=f"{start.edtf}/..", last=LATEST, edge="since")


def until(end: Period) -> Period:
    """Return the open time up to *end*; EDTF can say that of years, months, days, seasons."""
    end = _one(end, -1)
    if not _can_open(end):
        return end._replace(edge="until") if _is_end(end) else end
    return end._replace(edtf=f"../{end.edtf}", edge="until")


def about(period: Period) -> Period:
    """Return *period* as approximate; EDTF can say that of years, months and days.

    Of a span its start is: ``c. 1780–85`` is ``1780~/1785``.
    """
    return _marked(period._replace(approximate=True))


def maybe(period: Period) -> Period:
    """Return *period* as uncertain; EDTF can say that of years, months and days."""
    return _marked(period._replace(uncertain=True))


def maybe_end(period: Period) -> Period:
    """Return *period* as uncertain; of a span its end is: ``1780–85?`` is ``1780/1785?``."""
    return _marked(period._replace(uncertain=True), side=1)


def read(edtf: str) -> Period | None:
    """Read what this module writes, or None for anything else: ``1856/1865~``, ``../2018``.

    ``-01XX`` and the like, years before Christ with an X, are read as their centuries.
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        return _read_one(edtf)
    first, last = _read_one(start), _read_one(end)
    if first and last:
        return interval(first, last)
    if first and end in ("", ".."):
        return since(first)
    return until(last) if last and start in ("", "..") else None


# "1999-10-15", "2024-35", "0480~", "199X", "-01XX".
_ONE = (
    r"(?P<year>-?[0-9]{4})(?:-(?P<part>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<mark>[~?%]?)|"
    r"(?P<decade>[0-9]{3})X|(?P<century>-?[0-9]{2})XX"
)


def _read_one(edtf: str) -> Period | None:
    match = re.fullmatch(_ONE, edtf)
    if not match:
        return None
    if match["decade"]:
        return decade(int(match["decade"]) * 10)
    if match["century"]:
        return century(abs(int(match["century"])) + 1, bce=match["century"].startswith("-"))
    period = _read_year(int(match["year"]), int(match["part"] or 0), int(match["day"] or 0))
    if period and match["mark"] in ("~", "%"):
        period = about(period)
    return maybe(period) if period and match["mark"] in ("?", "%") else period


def _read_year(number: int, part: int, date: int) -> Period | None:
    if part in DIVISIONS and not date:
        return division(number, part)
    if date:
        return day(number, part, date)
    return month(number, part) if part else year(number)


def _marked(period: Period, side: int = 0) -> Period:
    """Write behind *period*, where EDTF can, that it is approximate, uncertain or both.

    Of a span that is written behind its start (0) or its end (1).
    """
    if period.precision not in ("year", "month", "day", "span") or period.edge:
        return period
    bounds = period.edtf.split("/")
    side = min(side, len(bounds) - 1)
    mark = "?" if not period.approximate else "%" if period.uncertain else "~"
    if "X" not in period.edtf:
        bounds[side] = bounds[side].rstrip("~?%") + mark
    return period._replace(edtf="/".join(bounds))


def _year(number: int) -> str:
    return f"-{-number:04}" if number < 0 else f"{number:04}"


def _length(number: int, month: int) -> int:
    if month == 2:
        return 29 if number % 4 == 0 and (number % 100 != 0 or number % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _is_end(period: Period) -> bool:
    """Tell whether *period* may be one end of an interval."""
    return (period.precision != "span" or is_pair(period)) and not period.edge


def is_pair(period: Period) -> bool:
    """Tell whether *period* is two years or centuries that follow each other: ``1588/89``."""
    sides = [read(side) for side in period.edtf.split("/")]
    if len(sides) != 2 or not sides[0] or not sides[1]:
        return False
    kind, step = sides[0].precision, sides[1].first[0] - sides[0].first[0]
    return kind == sides[1].precision and step == {"year": 1, "century": 100}.get(kind)


def _can_open(period: Period) -> bool:
    """Tell whether EDTF may open *period*: no decades, no quarters, nothing open already."""
    return _is_end(period) and period.precision in ("year", "month", "day", "season")


def _one(period: Period, side: int) -> Period:
    """Return of either of two periods the first (0) or the last (-1), and any other as it is."""
    two = period.precision == "either" or (period.precision == "span" and is_pair(period))
    one = read(period.edtf.split("/")[side]) if two else None
    return one._replace(uncertain=True) if one else period


def _bound(period: Period, day: Day) -> str:
    """Write one end of an interval; quarters and halves, which cannot be one, as their months."""
    if period.precision in ("quarter", "half"):
        return f"{_year(day[0])}-{day[1]:02}"
    return period.edtf
