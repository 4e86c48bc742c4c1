"""The dates that somebody types at a prompt."""

from __future__ import annotations

import re

from milacli.errors import MilaError
from milacli.reading.dates import edtf
from milacli.reading.dates.date import Date
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.read import find_dates

# "2015..2020", "1990s..2010", "2015..".
_RANGE = r"(.*?) ?\.\. ?(.*)"


def parse_date(expression: str) -> Date:
    """Read the one date or span that somebody typed, in any case, or in EDTF.

    ``2010-11`` is a month here and ``2015..2020`` a span. Raises MilaError with what may be typed
    instead.
    """
    typed = " ".join(expression.split())
    period = _read(typed)
    if not period:
        raise MilaError(
            f'cannot read the date "{typed[:60]}"; try 2017, 1990s, 2020-12 or "Dec 2020"'
        )
    return Date(period, 0, len(typed))


def is_date(expression: str) -> bool:
    """Tell whether *expression* is a date or span that *parse_date* reads, and nothing else."""
    return _read(" ".join(expression.split())) is not None


def _read(typed: str) -> Period | None:
    if re.fullmatch(r"-?[0-9]{1,4}", typed):
        return edtf.year(int(typed))
    return edtf.read(typed.upper()) or _read_range(typed) or _read_words(typed)


def _read_range(typed: str) -> Period | None:
    ends = re.fullmatch(_RANGE, typed)
    if not ends or typed == "..":
        return None
    start, end = (_read(side) if side else None for side in ends.groups())
    if start and end:
        return edtf.interval(start, end)
    if start and not ends[2]:
        return edtf.since(start)
    return edtf.until(end) if end and not ends[1] else None


def _read_words(typed: str) -> Period | None:
    for text in (typed, typed.title(), typed.upper(), typed.lower()):
        dates = find_dates(text)
        whole = len(dates) == 1 and (dates[0].start, dates[0].end) == (0, len(text))
        # Of "03/04/1995" an article tells the year; somebody who types it means a day.
        if whole and not (text.count("/") == 2 and dates[0].period.precision == "year"):
            return dates[0].period
    return None
