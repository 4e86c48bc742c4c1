"""From a text to what may be dates in it, by the DATES of the grammar.

One regex finds where a date can begin: at a figure, at a month, at another word. The rows that
begin so are tried there in their order. Each looks at a bounded stretch, so that the time is
linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from milacli.reading.dates import readings
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.grammar import DATES, Pattern
from milacli.reading.dates.pieces import FIGURES, MONTHS, WORDS, spelt
from milacli.reading.dates.readings import Groups
from milacli.reading.dates.years import weigh


class Candidate(NamedTuple):
    """What a row has matched; *period* is None until the year is known."""

    start: int
    end: int
    period: Period | None
    groups: Groups
    pattern: Pattern
    weight: int = 1
    """How much speaks for it; with 0 or less it needs more."""


# The blanks, hyphens and apostrophes that typists do not type, each one character for one.
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u2060", " ")
    | dict.fromkeys("‐‑‒−﹣－", "-")
    | dict.fromkeys("―", "—")
    | dict.fromkeys("’‘ʼ", "'")
)
# "https://…/2017/", "arXiv:1706", "ISBN 978-1", "(O.S. 27 April 1879)": figures that are no prose,
# and the day in the calendar that was given up.
_NO_PROSE = (
    r"(?:https?://|www\.)\S+|(?:doi|DOI|arXiv|arxiv|ISBN|ISSN)(?:: ?|-1[03]:? ?| )[\w./-]+|"
    r"[\[(](?:O\.? ?S\.?|Old Style)[^\])\n]{3,30}[\])]"
)
# A date begins neither inside a word or number nor behind a currency or version sign; "c1860".
_BEGIN = r"(?<![\w$€£¥₹#@.,=&+^\\])(?<![0-9]:)"
_CIRCA = r"(?:(?:ca?|[bd]|fl)\.?)?(?=[0-9])"
_END = r"(?![\w%°]|[.,:][0-9])"
# "mid-1996", "post-1959": words before a hyphen that leave the date free.
_PREFIX = re.compile(r"(?i)(?<!\w)(?:early|mid|late|pre|post|circa|then|non|since)-$")
# "32 August": a day that no month has.
_NO_DAY = re.compile(r"(?<![\w.,])[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? $")
# "by Thea May in 2016": a person.
_PERSON = re.compile(r"(?:^|[^\w])(?!(?:In|By|Since|Until|During|From|After|Before)\b)[A-Z]\w+\.? $")

_OF_A_YEAR = (readings.day, readings.month, readings.season, readings.quarter, readings.half)
_BARE_YEARS = ("year", "year of three figures", "years, short")
_SEVERAL = {
    "days": ("day", re.compile("([0-9]+)(?:\\^?(?:st|nd|rd|th|d)\\^?)?")),
    "months": ("month", re.compile("([A-Z][A-Za-z]+)")),
    "years": ("year", re.compile("([0-9]+)")),
}
"""Groups that hold more than one of another group."""


def plain(text: str) -> str:
    """Return *text* with plain blanks, hyphens and apostrophes, each in its old place."""
    return text if text.isascii() else text.translate(_PLAIN)


def scan(text: str, context: int | None) -> Iterator[Candidate]:
    """Yield what names a date by itself, and what would with a year or with more evidence."""
    at, end = 0, -1
    scanner = _scanner()
    while opener := scanner.search(text, at):
        at = opener.end()
        if not opener.lastgroup:
            continue
        start = at if opener.lastgroup == "figure" else opener.start()
        at = max(at, start + 1)
        rows = _ROWS[opener.lastgroup]
        match = _alternatives(opener.lastgroup).match(text, start)
        if not match or not match.lastgroup:
            continue
        if _is_person(text, match.start(), match[0]):
            continue
        at = max(at, match.end())
        for found in _read(text, start, rows[int(match.lastgroup[1:]) :], context):
            if _is_free(text, found, end):
                at = end = found.end
                yield found


def _rows() -> dict[str, tuple[Pattern, ...]]:
    """Return the patterns by what they begin with."""
    openers = {"figure": FIGURES, "word": WORDS, "month": MONTHS}
    return {
        name: tuple(row for row in DATES if row.opener in pieces)
        for name, pieces in openers.items()
    }


_ROWS = _rows()


@cache
def _scanner() -> re.Pattern[str]:
    """Return the regex for where a date may begin; its group says with what."""
    words = "|".join(dict.fromkeys(_bare(row.opener) for row in _ROWS["word"]))
    month = _bare("{month}")
    return re.compile(
        f"{_NO_PROSE}|{_BEGIN}(?:(?P<figure>{_CIRCA})|(?P<word>{words})|(?P<month>{month}))"
    )


@cache
def _alternatives(opener: str) -> re.Pattern[str]:
    """Return one regex for all patterns that begin with *opener*, with a group for each."""
    rows = (f"(?P<r{i}>{_bare(row.regex)})" for i, row in enumerate(_ROWS[opener]))
    return re.compile(f"(?:{'|'.join(rows)}){_END}")


@cache
def _row(pattern: Pattern) -> re.Pattern[str]:
    return re.compile(f"(?:{spelt(pattern.regex)}){_END}")


def _bare(regex: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", spelt(regex))


def _read(
    text: str, start: int, patterns: tuple[Pattern, ...], context: int | None
) -> Iterator[Candidate]:
    """Read *text* at *start* by the first of *patterns* that makes sense of it."""
    for pattern in patterns:
        match = _row(pattern).match(text, start)
        if not match or _is_no_day(text, match):
            continue
        groups = {name: value for name, value in match.groupdict().items() if value}
        several = next((name for name in _SEVERAL if name in groups), None)
        if several:
            yield from _each(match, groups, pattern, several)
            return
        found = _candidate(text, match, groups, pattern, context)
        if found:
            yield found
        if found or "day" in groups or "a" in groups:
            return


def _candidate(
    text: str, match: re.Match[str], groups: Groups, pattern: Pattern, context: int | None
) -> Candidate | None:
    start, end = match.span()
    if pattern.read in _OF_A_YEAR and "year" not in groups:
        return Candidate(start, end, None, groups, pattern)
    period = pattern.read(groups)
    if not period:
        return None
    if pattern.name in _BARE_YEARS:
        weight = weigh(text, start, end, int(groups["year"]), context)
        return Candidate(start, end, period, groups, pattern, weight)
    return Candidate(start, end, period, groups, pattern)


def _each(
    match: re.Match[str], groups: Groups, pattern: Pattern, several: str
) -> Iterator[Candidate]:
    """Yield a candidate for each of several days, months or years; days of one month ascend."""
    name, one = _SEVERAL[several]
    places = list(one.finditer(match.string, *match.span(several)))
    if name == "day":
        while int(places[0][1]) >= int(places[-1][1]) or not _ascends(places):
            places.pop(0)
            if len(places) == 1:
                break
    whole = len(places) > 1
    for place in places:
        start = match.start() if place is places[0] and whole else place.start()
        end = match.end() if place is places[-1] else place.end()
        told = {**groups, name: place[1]}
        year = "year" in told
        period = pattern.read(told) if year else None
        if period or not year:
            yield Candidate(start, end, period, told, pattern)


def _ascends(places: list[re.Match[str]]) -> bool:
    numbers = [int(place[1]) for place in places]
    return numbers == sorted(numbers)


def _is_no_day(text: str, match: re.Match[str]) -> bool:
    """Tell whether a month has a day in front that none has: ``32 August``."""
    start = match.start()
    starts = "month" in match.re.groupindex and match.start("month") == start
    return starts and bool(_NO_DAY.search(text, max(0, start - 12), start))


def _is_person(text: str, start: int, words: str) -> bool:
    """Tell whether a month behind a name is a name too: ``Thea May in 2016``."""
    return " in " in words and bool(_PERSON.search(text, max(0, start - 40), start))


def _is_free(text: str, found: Candidate, end: int) -> bool:
    """Tell whether no hyphen or slash ties what was found to a word that is no date."""
    start = found.start
    if not start or text[start - 1] not in "-/" or end == start - 1:
        return True
    if (start > 1 and text[start - 2].isspace()) or {"day", "month", "year"} <= set(found.groups):
        return True
    return bool(_PREFIX.search(text[max(0, start - 8) : start]))
