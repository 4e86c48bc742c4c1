"""From a text to what may be dates in it, by the DATES of the grammar.

One regex finds where a date can begin: at a figure, at a month, at another word. The rows that
begin so are tried there in their order. Each looks at a bounded stretch, so that the time is
linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.english.gazetteer import CALENDAR, is_given, is_place
from milacli.english.lists import marked
from milacli.patterns import lazy
from milacli.reading.dates import readings
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.grammar import DATES, Pattern
from milacli.reading.dates.pieces import FREE, OPENERS, ORDINALS_OF, compiled, spelt
from milacli.reading.dates.readings import Groups
from milacli.reading.dates.years import CENTURY_TOLD, weigh


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
    r"[\[(](?:O\.? ?S\.?|[Oo]ld [Ss]tyle)[^\])\n]{3,30}[\])]|"
    r"[\[(](?!N)[^\[\]()\n]{5,30}?,? (?:O\. ?S\.|OS|[Oo]ld [Ss]tyle|Julian)[\])]"
)
# A date begins neither inside a word or number nor behind a currency or version sign; "c1860",
# "c.June 1860".
_BEGIN = r"(?<![\w$€£¥₹#@,=&+^\\])(?<!(?<!\bc)(?<!\bca)\.)(?<![0-9]:)"
_CIRCA = r"(?:(?:ca?|[bd]|fl)\.?|Ca?\.|[Cc]irca)?(?=[0-9])"
_END = r"(?![\w%°]|[.,:][0-9])"
# "mid-1996", "post-1959": words before a hyphen that leave the date free.
_PREFIX = lazy(r"(?i)(?<!\w)(?:early|mid|late|pre|post|circa|then|non|since)-$")
# "32 August": a day that no month has.
_NO_DAY = lazy(r"(?<![\w.,])[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? $")
# "Lind & May 1990", "Dr. May 1990", "Tom May, 1990": a surname, and a year of its own.
_SURNAMES = ("April", "August", "March", "May")
_NAMED = lazy(r"\b(?P<name>[A-Z][\w'-]+)(?:\.? |(?P<pair>,? & ))$")
# "by Thea May in 2016": a person.
_PERSON = lazy(r"(?:^|[^\w])(?!(?:In|By|Since|Until|During|From|After|Before)\b)[A-Z]\w+\.? $")

_NUMBERS = lazy(r"([0-9]+)(?:\^?(?:st|nd|rd|th|d)\^?)?")

# "Day 1 — 3 May", "Day 1 — Monday 3 May", "Meeting No. 3 - 14 May", but "the week 3 – 9 May".
_NUMBERED = lazy(r"(?<![Tt]he )\b(?P<word>[A-Z]?[a-z]+)\.? (?:#|[Nn]o\. )?$")
_APART = lazy(r"\^?(?:st|nd|rd|th)?\^? (?:-{1,3}|[–—]) (?:[A-Z][a-z]{2,8}\.?,? )?")

_OF_A_YEAR = (readings.day, readings.month, readings.season, readings.quarter, readings.half)
_BARE_YEARS = ("year", "year of three figures", "years, short", "years, of one figure")


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
        found, consumed = _try(text, start, opener.lastgroup, context)
        at = max(at, consumed)
        for one in found:
            if one.weight > -CENTURY_TOLD and _is_free(text, one, end):
                at = end = one.end
                yield one


def _try(
    text: str, start: int, opener: str, context: int | None
) -> tuple[Sequence[Candidate], int]:
    """Return what the rows for *opener* find at *start*, and how far nothing else may begin."""
    match = _rows(opener).regex.match(text, start)
    if not match and opener == "figure" and text.endswith("c.", 0, start):
        opener = "ordinal"  # "c.18th century"
        match = _rows(opener).regex.match(text, start)
    if not match or not match.lastgroup:
        numbered = opener == "ordinal" and text[start].isdigit() and text[start - 1 : start] != "."
        return _try(text, start, "figure", context) if numbered else ((), start)
    if opener == "month" and _is_person(text, start, match[0]):
        return (), start
    number = int(match.lastgroup[1:])
    patterns, groups = _rows(opener).patterns, _rows(opener).groups[number]
    told = {name: match[index] for name, index in groups.items() if match[index]}
    found = _read(text, match, dict(told), patterns[number], context)
    for pattern in patterns[number + 1 :]:
        if found or _is_calendar(told):
            break
        single = _row(pattern.regex).match(text, start)
        if single:
            told = {name: value for name, value in single.groupdict().items() if value}
            found = _read(text, single, dict(told), pattern, context)
    missed = not found and patterns[number].read is readings.two_calendars
    return found, start if missed else match.end()


class _Rows(NamedTuple):
    """The patterns of one opener as one regex, and the numbers of the groups of each."""

    regex: re.Pattern[str]
    patterns: tuple[Pattern, ...]
    groups: tuple[dict[str, int], ...]


@cache
def _rows(opener: str) -> _Rows:
    patterns = tuple(pattern for pattern in DATES if pattern.opener == opener)
    rows = (
        f"(?P<r{number}>" + _GROUP.sub(rf"(?P<\1_{number}>", spelt(pattern.regex)) + ")"
        for number, pattern in enumerate(patterns)
    )
    regex = lazy(f"(?:{'|'.join(rows)}){_END}")
    groups: tuple[dict[str, int], ...] = tuple({} for _ in patterns)
    for name, index in regex.groupindex.items():
        bare, _, number = name.rpartition("_")
        if bare:
            groups[int(number)][bare] = index
    return _Rows(regex, patterns, groups)


_GROUP = lazy(r"\(\?P<(\w+)>")


@cache
def _scanner() -> re.Pattern[str]:
    """Return the regex for where a date may begin; its group says with what."""
    openers = {name: "|".join(map(_bare, pieces.split())) for name, pieces in OPENERS.items()}
    openers["ordinal"] = f"(?:{openers['ordinal']}){ORDINALS_OF}"
    openers["figure"] = _CIRCA
    begins = "|".join(f"(?P<{name}>{regex})" for name, regex in openers.items())
    return lazy(f"{_NO_PROSE}|{_BEGIN}(?:{begins})")


@cache
def _row(regex: str) -> re.Pattern[str]:
    return lazy(f"(?:{spelt(regex)}){_END}")


def _bare(regex: str) -> str:
    return _GROUP.sub("(?:", spelt(regex))


def _is_calendar(groups: Groups) -> bool:
    """Tell whether a row that says nothing has named a day that no calendar has."""
    return bool({"days", "day", "a"} & set(groups))


def _read(
    text: str, match: re.Match[str], groups: dict[str, str], pattern: Pattern, context: int | None
) -> Sequence[Candidate]:
    """Return what *pattern* says, whose *groups* have matched."""
    start, end = match.span()
    if "dayth" in groups:
        groups["day"] = str(readings.ORDINALS.index(groups.pop("dayth").lower()) + 1)
    if "month" in groups and _is_no_day(text, start):
        return ()
    if pattern.read in _OF_A_YEAR and "year" in groups and not _is_year_behind(text, end, groups):
        end -= len(match[0]) - match[0].rindex(groups.pop("year"))
        end = start + len(text[start:end].rstrip(" ,"))
    if "days" in groups or "years" in groups:
        return _each(text, start, end, groups, pattern)
    if pattern.read in _OF_A_YEAR and "year" not in groups:
        return (Candidate(start, end, None, groups, pattern),)
    period = pattern.read(groups)
    if not period:
        return ()
    bare = pattern.name in _BARE_YEARS
    weight = weigh(text, start, end, int(groups["year"]), context) if bare else 1
    return (Candidate(start, end, period, groups, pattern, weight),)


def _is_year_behind(text: str, end: int, groups: Groups) -> bool:
    """Tell whether the number behind a day or month is its year, not the start of a count."""
    if len(groups["year"]) == 4 or "era" in groups or "ad" in groups:
        return True
    return len(groups["year"]) == 3 and _counts_nothing(text, end)


def _counts_nothing(text: str, end: int) -> bool:
    """Tell whether no noun follows that the number before *end* may count."""
    return bool(compiled(FREE).match(text, end))


def _each(
    text: str, start: int, end: int, groups: dict[str, str], pattern: Pattern
) -> Sequence[Candidate]:
    """Return a candidate for each of the days of one month, or of the years of one era."""
    name = "day" if "days" in groups else "year"
    listed = groups.pop(f"{name}s")
    at = text.index(listed, start)
    places = list(_NUMBERS.finditer(text, at, at + len(listed)))
    while name == "day" and (not _ascends(places) or _is_numbered(text, places)):
        start = places.pop(0).end()
    several = len(places) > 1 and at > start and not text.endswith("etween ", 0, start)
    if several and "year" not in groups and not _counts_nothing(text, end):
        # Of "May 5 and 10 people" only the fifth is a day; not "between AD 9 and 17 it".
        places, end = places[:1], places[0].end()
    found = []
    for place in places:
        told = {**groups, name: place[1]}
        period = pattern.read(told) if "year" in told else None
        if period or "year" not in told:
            begin = start if place is places[0] and at >= start else place.start()
            stop = end if place is places[-1] else place.end()
            found.append(Candidate(begin, stop, period, told, pattern))
    return found


def _is_numbered(text: str, places: Sequence[re.Match[str]]) -> bool:
    """Tell whether the first of two days is the number of what stands before: ``Day 1 — 3 May``."""
    if len(places) != 2 or not _APART.fullmatch(text, places[0].end(), places[1].start()):
        return False
    start = places[0].start()
    word = _NUMBERED.search(text, max(0, start - 20), start)
    marks = ("label", "numbered", "work")
    return word is not None and any(
        word["word"].lower() in marked("numbers", mark) for mark in marks
    )


def _ascends(places: Sequence[re.Match[str]]) -> bool:
    days = [int(place[1]) for place in places]
    return days == sorted(set(days))


def _is_no_day(text: str, start: int) -> bool:
    """Tell whether a month has a day in front that none has: ``32 August``."""
    return not text[start].isdigit() and bool(_NO_DAY.search(text, max(0, start - 12), start))


def _is_person(text: str, start: int, words: str) -> bool:
    """Tell whether a month behind a name is a name too: ``Thea May in 2016``, ``Dr. May, 2016``."""
    begin = max(0, start - 40)
    if " in " in words:
        return bool(_PERSON.search(text, begin, start))
    if not words.startswith(_SURNAMES):
        return False
    named = _NAMED.search(text, begin, start)
    if not named or (word := named["name"].lower()) in CALENDAR:
        return False
    known = is_given(word) and not is_place(word)
    return known or word in _titles() or named["pair"] is not None


@cache
def _titles() -> frozenset[str]:
    return marked("honorifics", "title") - marked("honorifics", "name")


def _is_free(text: str, found: Candidate, end: int) -> bool:
    """Tell whether no hyphen or slash ties what was found to a word that is no date."""
    start = found.start
    if not start or text[start - 1] not in "-/" or end == start - 1:
        return True
    if text.endswith(("--", "?-"), 0, start):
        return True
    if (start > 1 and text[start - 2].isspace()) or {"day", "month", "year"} <= set(found.groups):
        return True
    return bool(_PREFIX.search(text[max(0, start - 8) : start]))
