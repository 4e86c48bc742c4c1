"""What the groups of a pattern say: one function for each way to state a date.

Each returns None where the calendar has no such day.
"""

# ruff: noqa: D103 - the rows of grammar.py say by an example what each function reads

from __future__ import annotations

from collections.abc import Mapping

from milacli.reading.dates import edtf
from milacli.reading.dates.edtf import Period

Groups = Mapping[str, str]
"""What the named groups of a regex matched; ``year`` may come from the context instead."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first",
)  # fmt: skip


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def day(groups: Groups) -> Period | None:
    return edtf.day(int(groups["year"]), _month_number(groups["month"]), int(groups["day"]))


def days(groups: Groups) -> Period | None:
    first, last = day(groups), day({**groups, "day": groups["day2"]})
    return edtf.interval(first, last) if first and last else None


def figures(groups: Groups) -> Period | None:
    """Read ``05/22/1995`` and ``22/05/1995``; of ``03/04/1995`` only the year is sure."""
    year, a, b = int(groups["year"]), int(groups["a"]), int(groups["b"])
    american, british = edtf.day(year, a, b), edtf.day(year, b, a)
    if american and british and a != b:
        return edtf.year(year)
    return american or british


def iso_day(groups: Groups) -> Period | None:
    return edtf.day(int(groups["year"]), int(groups["mm"]), int(groups["day"]))


def month(groups: Groups) -> Period | None:
    return edtf.month(int(groups["year"]), _month_number(groups["month"]))


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


def era(groups: Groups) -> Period | None:
    return edtf.year(_in_era(int(groups["year"]), groups["era"]))


def era_years(groups: Groups) -> Period | None:
    first, last = (_in_era(int(groups[name]), groups["era"]) for name in ("year", "year2"))
    return edtf.interval(edtf.year(first), edtf.year(last))


def _in_era(year: int, era: str) -> int:
    return 1 - year if era.startswith("B") else year


def decade(groups: Groups) -> Period | None:
    return edtf.decade(int(groups["decade"]) * 10)


def short_decade(groups: Groups) -> Period | None:
    return edtf.decade(1900 + int(groups["decade"]) * 10)


def century(groups: Groups) -> Period | None:
    number = _century_number(groups["century"])
    return edtf.century(number, bce=groups.get("era", "").startswith("B")) if number else None


def centuries(groups: Groups) -> Period | None:
    first, last = century(groups), century({**groups, "century": groups["century2"]})
    return edtf.interval(first, last) if first and last else None


def _century_number(word: str) -> int:
    word = word.lower()
    return ORDINALS.index(word) + 1 if word in ORDINALS else int(word[:-2])


def season(groups: Groups) -> Period | None:
    return edtf.division(int(groups["year"]), edtf.SEASONS[groups["season"].lower()])


def quarter(groups: Groups) -> Period | None:
    return edtf.division(int(groups["year"]), 32 + _nth(groups["nth"]))


def half(groups: Groups) -> Period | None:
    nth = _nth(groups["nth"])
    return edtf.division(int(groups["year"]), 39 + nth) if nth <= 2 else None


def _nth(word: str) -> int:
    word = word.lower()
    return int(word[0]) if word[0].isdigit() else ORDINALS.index(word) + 1


def not_a_year(period: Period) -> Period | None:
    """Leave the article of ``the 2012 election`` alone: it is not the year's."""
    return None if period.edtf.lstrip("-").isdigit() else period


def same(period: Period) -> Period:
    return period


def any_year(groups: Groups) -> Period | None:
    return edtf.year(int(groups["typed"]))


def edtf_division(groups: Groups) -> Period | None:
    code = int(groups["code"])
    return edtf.division(int(groups["year"]), code) if code in edtf.DIVISIONS else None


def open_end(groups: Groups) -> Period:
    return edtf.since(edtf.year(int(groups["year"])))


def open_start(groups: Groups) -> Period:
    return edtf.until(edtf.year(int(groups["year"])))


def approximate(groups: Groups) -> Period:
    return edtf.about(edtf.year(int(groups["year"])))
