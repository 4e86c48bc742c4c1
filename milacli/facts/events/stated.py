"""Stated: the year that a heading, or an entry of a diary before, lends to days without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from milacli.article.model import Article, Block, BlockKind
from milacli.english.lists import ordered
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.dates import find_dates


def stated_year(article: Article, position: int) -> int | None:
    """Return the year that the nearest heading around a section states, or the title."""
    for index in (position, *reversed(article.sections[position].trail)):
        years = _years(article.sections[index].title)
        if len(years) == 1:
            return next(iter(years))
        if index and not years and (year := _of_sibling(article, index)):
            return year
    years = _years(article.title)
    return next(iter(years)) if len(years) == 1 else None


def _of_sibling(article: Article, position: int) -> int | None:
    """Return the year of a day that a heading names, by a heading before of its level.

    Below ``Monday, 4 March 2024`` it goes on with ``Tuesday, 5 March``.
    """
    section = article.sections[position]
    before = article.sections[max(1, position - _MOST) : position] if _day(section.title) else ()
    for other in reversed(before):
        if other.trail == section.trail and len(years := _years(other.title)) == 1:
            last, day = _day(other.title), _day(section.title)
            turns = last[:1] >= (_AUTUMN,) and day[:1] <= (_SPRING,)
            return next(iter(years)) + turns if last and (turns or day >= last) else None
    return None


def _day(title: str) -> tuple[int, ...]:
    """Return the month and the day that a *title* names, if it names one."""
    days = [date.first[1:] for date in find_dates(title, 2000) if date.period.precision == "day"]
    return days[0] if len(days) == 1 else ()


_MOST = 60
"""Headings before one that are looked at."""
# "Trip to Orm 2023", "Diary, 2023", "Travels (2023)"
_NOTES = lazy(
    r"(?:(?:My|Our|Daily|Family|Field|Travel|Summer|Winter) )?(?:Books read|Calendar|Diary|Events|"
    r"Expedition|Films seen|Holidays?|Journal|Journey|Log(?:book)?|Meetings|Minutes|News|Notes|"
    r"Reading|Tour|Travels?|Trips?|Vacation)\b[^\d]{0,40}((?:19|20)\d\d)\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def _years(title: str) -> frozenset[int]:
    """Return the years in *title*, which every section below it asks for."""
    notes = _NOTES.fullmatch(title)
    found = frozenset(day[0] for date in find_dates(title) for day in (date.first, date.last))
    return found or frozenset({int(notes[1])} if notes else ())


# "24 Dec. ", "Monday, 3 May 1910: ", "March 3rd – "
_ENTRY = lazy(
    r"(?:[A-Z][a-z]+day,? )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]{2,8})"
    r"|(?P<first>[A-Z][a-z]{2,8})\.? (?P<second>\d{1,2})(?:st|nd|rd|th)?)(?P<stop>\.?)"
    r"(?:,? (?P<year>[12]\d{3})\b)?(?:\s?[.:–—]|\s?-\s|(?<=\.) |$)"
)
_AUTUMN, _SPRING = 10, 3
"""Months between which a year may end unsaid."""


_MONTHS = ordered("calendar", "month")


def _month(word: str) -> int:
    """Return the number of the month that folded *word* is, or is short for; 0 if it is none."""
    return next((n for n, month in enumerate(_MONTHS, 1) if month.startswith(word)), 0)


def years_of_entries(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the year of each entry that begins with a day alone, by the number of its block.

    It is that of the entry before, where the days go on: ``3 Nov 1910.``, ``24 Dec.``
    """
    found: dict[int, int] = {}
    year, last, section = 0, (0, 0), -1
    for block in blocks:
        if block.section != section or block.kind is BlockKind.HEADING:
            year, section = 0, block.section
        said = _ENTRY.match(block.text)
        month = _month(fold(said["month"] or said["first"])) if said else 0
        if said is None or not month:
            continue
        day = (month, int(said["day"] or said["second"]))
        if said["year"]:
            year = int(said["year"])
        elif year and day < last:
            turns = last[0] >= _AUTUMN and day[0] <= _SPRING
            year = year + 1 if turns else 0
        if year and not said["year"]:
            found[block.number] = year
        last = day
    return found
