"""What the groups of a pattern say: one function for each way to state a date.

Each returns None where the calendar has no such day.
"""

# ruff: noqa: D103 - the rows of grammar.py say by an example what each function reads

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from milacli.english.lists import ordered
from milacli.reading.dates import edtf
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.feasts import FIXED

Groups = Mapping[str, str]
"""What the named groups of a regex matched; ``year`` may come from the context instead."""

_MONTHS = tuple(month[:3] for month in ordered("calendar", "month"))
TENS = ordered("calendar", "tens")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_JULIAN = range(1582, 1924)
"""Years in which two calendars stood side by side, 10 to 13 days apart."""

_TWO_NEW_YEARS = 1751
"""The last year that ended for some in March; who writes two means that it has begun anew."""
_LADY_DAY = 3


def _number(groups: Groups, name: str = "year") -> int:
    """Return the year of a group, astronomically: 44 BC is -43."""
    number = int(groups[name].replace(",", ""))
    if {"dual", "month"} <= set(groups) and _is_dual(number, groups):
        return number + 1
    return 1 - number if groups.get("era", "")[:1] in ("B", "b") else number


def _is_dual(number: int, groups: Groups) -> bool:
    """Tell whether the year is *number* for one new year's day only: ``2 Feb 1701/2``."""
    early = number <= _TWO_NEW_YEARS and _month(groups) <= _LADY_DAY
    return early and str(number + 1).endswith(groups["dual"])


def _month(groups: Groups, name: str = "month") -> int:
    return _MONTHS.index(groups[name][:3].lower()) + 1


def day(groups: Groups) -> Period | None:
    return edtf.day(_number(groups), _month(groups), int(groups["day"]))


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def roman(groups: Groups) -> Period | None:
    month = (groups.get("roman") or groups["long"]).lower()
    if month not in _ROMAN:
        return None
    return edtf.day(_number(groups), _ROMAN.index(month) + 1, int(groups["day"]))


def turn(period: Period) -> Period | None:
    """Read ``turn of the 20th century`` as its first years; of others some mean the last."""
    centuries = period.precision == "span" and edtf.is_pair(period)
    if centuries or (period.precision == "century" and period.first[0] >= 1900):
        return edtf.about(edtf.year(period.last[0] - 99))
    return None


def slashed(start: Period, end: Period) -> Period | None:
    """Read ``13/14 July 1913``, a night, and ``3/15 March 1868``, one day in two calendars."""
    if _is_one_day(start, end):
        return end
    return edtf.interval(start, end)


def _is_one_day(start: Period, end: Period) -> bool:
    """Tell whether two days are as far apart as the two calendars were."""
    if {start.precision, end.precision} != {"day"} or start.first[0] not in _JULIAN:
        return False
    return 10 <= (date(*end.first) - date(*start.first)).days <= 13


def two_calendars(groups: Groups) -> Period | None:
    """Read ``7 (19) February 1842``, one day in two calendars, as in the one still used."""
    year, month = int(groups["year"]), _month(groups)
    other = _month(groups, "month2") if "month2" in groups else month
    year2 = int(groups.get("year2", year))
    told = edtf.day(year, month, int(groups["d1"])), edtf.day(year2, other, int(groups["d2"]))
    old, new = sorted(told, key=lambda one: one.first if one else (0, 0, 0))
    if not old or not new or old.first[0] not in _JULIAN:
        return None
    days = (date(*new.first) - date(*old.first)).days
    behind = old.first[0] // 100 - old.first[0] // 400 - 2
    return new if days in (behind - 1, behind) else None


def figures(groups: Groups) -> Period | None:
    """Read ``05/22/1995`` and ``22/05/1995``; of ``03/04/1995`` only the year is sure."""
    year, a, b = int(groups["year"]), int(groups["a"]), int(groups["b"])
    american, british = edtf.day(year, a, b), edtf.day(year, b, a)
    if american and british and a != b:
        return edtf.year(year)
    return american or british


def dotted(groups: Groups) -> Period | None:
    """Read ``1.5.2003``: who puts dots between figures puts the day in front."""
    year, a, b = int(groups["year"]), int(groups["a"]), int(groups["b"])
    return edtf.day(year, b, a) or edtf.day(year, a, b)


def iso_day(groups: Groups) -> Period | None:
    return edtf.day(int(groups["year"]), int(groups["mm"]), int(groups["day"]))


def iso_days(groups: Groups) -> Period | None:
    start, end = iso_day(groups), iso_day({**groups, "day": groups["end"]})
    return (start and end and edtf.interval(start, end)) or start


def month(groups: Groups) -> Period | None:
    return edtf.month(_number(groups), _month(groups))


def month_or_day(groups: Groups) -> Period | None:
    """Read ``1905 (May)`` and ``1905 (May 3)``."""
    return day(groups) if "day" in groups else month(groups)


def iso_month(groups: Groups) -> Period | None:
    return edtf.month(int(groups["year"]), int(groups["mm"]))


def year(groups: Groups) -> Period | None:
    return edtf.year(int(groups["year"]))


def years(groups: Groups) -> Period | None:
    """Read ``1988-96``; what may be a month, ``2020-12``, is a span only to the next year."""
    year, yy = int(groups["year"]), int(groups["yy"])
    end = year // 100 * 100 + yy + (100 if yy == 0 else 0)
    if end != year + 1 and groups["dash"] == "-" and 1 <= yy <= 12:
        return None
    return edtf.interval(edtf.year(year), edtf.year(end))


def years_of_one_figure(groups: Groups) -> Period | None:
    """Read ``1871–3``; ``1701/2`` is one year of two calendars, whose years began apart."""
    year = int(groups["year"])
    end = year // 10 * 10 + int(groups["y"])
    if groups["dash"] == "/":
        return either(edtf.year(year), edtf.year(end)) if end == year + 1 else None
    return edtf.interval(edtf.year(year), edtf.year(end))


def era(groups: Groups) -> Period | None:
    return edtf.year(_number(groups))


def decade(groups: Groups) -> Period | None:
    """Read ``the 1990s``, and ``the 1800s`` as the century; ``the 2000s`` are ten years."""
    first = int(groups["decade"]) * 10
    return edtf.century(first // 100 + 1) if is_hundred(groups) else edtf.decade(first)


def is_hundred(groups: Groups) -> bool:
    """Tell whether a decade is told as a century is: ``1800s``."""
    return groups["decade"].endswith("0") and groups["decade"] not in ("0", "200")


def decade_itself(groups: Groups) -> Period | None:
    return edtf.decade(int(groups["decade"]) * 10)


def decades(groups: Groups) -> Period | None:
    first = int(groups["decade"]) * 10
    last = first // 100 * 100 + int(groups["tens"])
    return edtf.interval(edtf.decade(first), edtf.decade(last))


def era_decade(groups: Groups) -> Period | None:
    """Read ``the 90s BC``: EDTF has no decades of negative years that end where ours do."""
    first = int(groups["decade"]) * 10
    length = 99 if first % 100 == 0 else 9
    if groups["era"][0] in "Bb":
        return edtf.interval(edtf.year(1 - first - length), edtf.year(1 - first))
    return edtf.interval(edtf.year(first), edtf.year(first + length))


def short_decade(groups: Groups) -> Period | None:
    return edtf.decade(int(groups.get("year", "1900")) // 100 * 100 + int(groups["decade"]) * 10)


TEENS = ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
"""Hundreds of years in words."""


def worded_decade(groups: Groups) -> Period | None:
    """Read ``nineteen-sixties``, and ``the sixties`` of the century that the context is in."""
    hundred = groups.get("hundred", "nineteen").lower()
    if "year" in groups and "hundred" not in groups and 1000 <= int(groups["year"]) < 1900:
        hundreds = int(groups["year"]) // 100 * 100
    else:
        hundreds = 1500 + 100 * TEENS.index(hundred)
    return edtf.decade(hundreds + 20 + 10 * TENS.index(groups["tens"].lower()))


def decade_of_century(groups: Groups) -> Period | None:
    number = _century(groups["century"])
    return edtf.decade(100 * (number - 1) + 10 * (_nth(groups["nth"]) - 1)) if number else None


def century(groups: Groups) -> Period | None:
    number = _century(groups["century"])
    bce = groups.get("era", "")[:1] in ("B", "b")
    return edtf.century(number, bce=bce) if number else None


def centuries(groups: Groups) -> Period | None:
    """Read ``18th and 19th centuries``; ``2nd or 3rd century BC`` begins with the third."""
    told = century(groups), century({**groups, "century": groups["century2"]})
    if "era1" in groups:
        told = century({**groups, "era": groups["era1"]}), told[1]
    periods = sorted((one for one in told if one), key=lambda one: one.first)
    return edtf.interval(*periods) if len(periods) == 2 else None


def millennium(groups: Groups) -> Period | None:
    """Read ``2nd millennium BC`` as its thousand years: EDTF has no word for them."""
    last = 1000 * _century(groups["century"])
    if not 0 < last <= 10000:
        return None
    if groups["era"][0] in "Bb":
        return edtf.interval(edtf.year(1 - last), edtf.year(1000 - last))
    return edtf.interval(edtf.year(last - 999), edtf.year(last))


def _century(word: str) -> int:
    word = word.lower()
    if word in ORDINALS:
        return ORDINALS.index(word) + 1
    return int(word.strip("stndrh^")) if word[0].isdigit() else 0


def season(groups: Groups) -> Period | None:
    return edtf.division(int(groups["year"]), edtf.SEASONS[groups["season"].lower()])


def quarter(groups: Groups) -> Period | None:
    return edtf.division(int(groups["year"]), 32 + _nth(groups["nth"], of=4))


def half(groups: Groups) -> Period | None:
    nth = _nth(groups["nth"], of=2)
    return edtf.division(int(groups["year"]), 39 + nth) if nth <= 2 else None


def _nth(word: str, of: int = 10) -> int:
    word = word.lower()
    if word in ("last", "latter", "final", "closing"):
        return of
    if word in ("opening", "earlier"):
        return 1
    return int(word[0]) if word[0].isdigit() else ORDINALS.index(word) + 1


def feast(groups: Groups) -> Period | None:
    return edtf.day(_number(groups), *FIXED[groups["feast"]])


def fiscal(groups: Groups) -> Period | None:
    return edtf.year(2000 + int(groups["yy"]))


def fiscal_years(groups: Groups) -> Period | None:
    start, end = edtf.year(2000 + int(groups["fy"])), fiscal(groups)
    return edtf.interval(start, end) if end and end.first[0] == start.first[0] + 1 else None


def either(start: Period, end: Period) -> Period | None:
    """Read ``1975 or 1976``: one of two that follow each other."""
    if start.precision != end.precision or not _is_next(start, end):
        return None
    period = edtf.interval(start, end)
    return period and period._replace(precision="either", uncertain=True)


def both_centuries(start: Period, end: Period) -> Period | None:
    """Read ``the 1500s and 1600s``: one time, as ``the 16th and 17th centuries`` are."""
    follows = end.first[0] == start.last[0] + 1
    return edtf.interval(start, end) if follows and start.precision == "century" else None


def _is_next(start: Period, end: Period) -> bool:
    (year, month, day), (year2, month2, day2) = start.last, end.first
    if start.precision == "day":
        return (year, month, day + 1) == (year2, month2, day2)
    return 12 * year + month + 1 == 12 * year2 + month2


def since(start: Period, _: Period) -> Period | None:
    """Read ``1855 – after 1936``: EDTF cannot open the end of an interval."""
    return edtf.since(start)


def until(_: Period, end: Period) -> Period | None:
    return edtf.until(end)


def by(end: Period) -> Period | None:
    return _told_as(edtf.until(end), "until", "by")


def before(end: Period) -> Period | None:
    if end.precision in ("decade", "century") or _is_of_two_years(end):
        # EDTF opens no decades, and "18XX" would say that it was then.
        end = edtf.year(end.first[0])
    return _told_as(edtf.until(end), "until", "before")


def after(start: Period) -> Period | None:
    if start.precision in ("decade", "century") or _is_of_two_years(start):
        start = edtf.year(start.last[0])
    return _told_as(edtf.since(start), "since", "after")


def _is_of_two_years(period: Period) -> bool:
    """Tell whether *period* is one time in two years: what is after 1946–47 is after both."""
    return period.precision == "span" and edtf.is_pair(period)


def _told_as(period: Period, edge: str, word: str) -> Period:
    return period._replace(edge=word) if period.edge == edge else period


def not_a_year(period: Period) -> Period | None:
    """Leave the article of ``the 2012 election`` alone: it is not the year's."""
    return None if period.precision == "year" else period


def bare(period: Period) -> Period | None:
    """Refuse the year of ``two years after 1990``, which was another."""
    return period if period.precision in ("year", "decade", "century") else None


def same(period: Period) -> Period:
    return period


def decade_alone(period: Period) -> Period | None:
    return period if period.precision == "decade" else None


def season_alone(period: Period) -> Period | None:
    return period if period.precision == "season" else None


def far_alone(period: Period) -> Period | None:
    return period if period.first[0] > 2100 else None


def year_itself(period: Period) -> Period | None:
    """Take a named day, ``Good Friday 1930``, for its year: it has no date of its own."""
    return period if period.precision == "year" else None
