"""Relative times, told by a date before: ``That same year, Ada left``, ``Two years later she``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from milacli.english.prose import START
from milacli.patterns import lazy
from milacli.reading.dates import edtf
from milacli.reading.dates.date import Date
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.scan import Candidate

_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# "The same year as her brother" says when another thing was, "two years later than" too.
_UNIT = "(?:year|month|day|morning|afternoon|evening|night)"
_COUNTED = (
    rf"(?P<about>about |around |some |nearly |almost )?(?P<count>an?|{'|'.join(_COUNTS)}|\d\d?) "
    r"(?P<unit>year|month|week|day)s? (?:later|afterwards?|after that|thereafter)"
)
_TOLD = lazy(
    r"(?:^|(?<=[.!?;] )|(?<=, and )|(?<=, but ))(?:"
    r"(?P<same>(?:in |later |later in |earlier |also in )?(?:that (?:very |same )?year|"
    r"the (?:very )?same year))|"
    r"(?:in |on |early |late )?(?:(?:in )?the (?:following|very next|next)|next) "
    rf"(?P<next>{_UNIT})(?: (?:after|later))?|{_COUNTED}"
    r")(?=,? (?!as |that |of |when |which |and |than |or |until |following )[a-z\[\"])"
)
# "She died two years later.", "and moved to Venn two years later", "was born the following year"
_LAST = lazy(
    r"(?:\b(?:[a-z]{2,}ed|began|came|fell|gave|left|lost|ran|sank|sold|took|went|won) "
    r"(?:(?:it|him|her|them|there|home|back|again|down|up|to [a-z]+|in [a-z]+) )?|"
    r"(?<=[a-z] )(?<!\b(?:by|of|or|to) )(?<!\b(?:and|but|for) )(?<!\b(?:from|than) )(?<!until )"
    r"(?=(?:in )?the ))"
    rf"(?P<time>{_COUNTED}|(?:in )?the (?:following|next) (?P<next>{_UNIT}))"
    r"(?=[.;,]|$| (?:in|at|of|from|aged|as|with|when) [a-z])"
)
_HINTS = ("year", "month", "week", "day", "next ", "following ")
_END = lazy(r"[.!?] +(?=[a-z])")
_REACH = 400
"""Characters over which a year is still the one named last."""
_WHEN = ("year", "season", "quarter", "half", "month", "day")
_EXACT = {"day": ("day",), "week": ("day",), "month": ("day", "month"), "year": _WHEN}
"""How precise a date is from which days, weeks, months or years are counted."""
_ANEW = lazy(r", (?:and|but) |; ")
# "The mill, built in 1820, was sold", "Bo, who had left in 1820, fell ill"
_ASIDE = lazy(
    r"\(|(?<=[a-z,] )when\b[^,;]*$|"
    r"\b(?:who|whom|which|whose|where|that|had|having|(?<!was )born|dating|founded|built|since|"
    r"after|before|until|till)\b[^,;]*$|, [a-z]+(?:ed|lt|wn)\b[^,;]*$|"
    r"(?:\b(?:his|her|their|its|the|an?)|'s) $"
)
# "In 1820 she left. After a while she married. Two years later": counted from another time.
_TIMES = lazy(
    r"\b(?:years?|months?|weeks?|days?|decades?|later|then|after|afterwards|soon|eventually|when|"
    r"before|until|age|aged|subsequently|finally|once|while|meanwhile|time|since|earlier|now)\b"
)


# "6 October of that year", "May of the following year"
_BEHIND = lazy(
    r",? (?:of|in|later) (?:that|(?P<same>the same)|(?P<next>the (?:following|next)))(?: same)? "
    r"year\b"
)
# "The following May", "That autumn", "A year later, on 3 May"
_BEFORE = lazy(
    rf"(?i:(?P<next>the (?:following|next) (?:year,? (?:in|on) (?:the )?)?)|"
    rf"\b(?P<count>an?|{'|'.join(_COUNTS)}|\d\d?) years? later,? (?:in|on) (?:the )?|"
    r"(?:^|(?<=[.!?;] )|(?<=, )|\b(?P<loose>and )|\b(?:in|by|during|later|early|late) )"
    r"that (?:same |very )?)$"
)


def leaning(text: str, one: Candidate) -> re.Match[str] | None:
    """Return the words that count the year of *one*, a day or month, from the one named last."""
    return _BEHIND.match(text, one.end) or _BEFORE.search(text, max(0, one.start - 40), one.start)


def leaned_on(lean: re.Match[str], one: Candidate, last: Candidate | None) -> int | None:
    """Return the year that *lean* says of *one*, or None where that is not sure."""
    if not last or not last.period or one.start - last.end > _REACH:
        return None
    year, month, _ = last.period.last
    period = one.pattern.read({**one.groups, "year": str(year)})
    told = lean.groupdict()
    if "year" in lean[0]:
        count = told.get("count")
        return year + _number(count) if told["next"] or count else year
    if not period or "day" in one.groups:
        return None
    exact = last.period.precision in ("day", "month", "season")
    past = period.first[1] <= month if exact else bool(told["next"])
    if period.precision == "season" and period.edtf.endswith("24"):
        return None if told["next"] else year
    if told["next"]:
        return year + past
    return None if past or (told["loose"] and period.precision == "month") else year


def with_relative(text: str, dates: Sequence[Date]) -> tuple[Date, ...]:
    """Put the times to *dates* that *text*, in small letters, tells by the one before."""
    if not dates or not any(hint in text for hint in _HINTS):
        return tuple(dates)
    found = list(_relative(text, dates))
    return tuple(sorted((*dates, *found), key=START)) if found else tuple(dates)


def _relative(text: str, dates: Sequence[Date]) -> Iterator[Date]:
    last: list[Date] = []
    hinted = any(hint in text for hint in ("later", "after", "following", "the next "))
    behind = _LAST.finditer(text) if hinted else ()
    for match in sorted((*_TOLD.finditer(text), *behind), key=re.Match.start):
        said = match.groupdict()
        begin = match.start("time" if said.get("time") else 0)
        at = bisect_left(dates, begin, key=START)
        end = _END.search(text, match.end(), match.end() + _REACH)
        if at < len(dates) and dates[at].start < (end.start() if end else len(text)):
            # "That same year, on 3 May", but not "A year later she left, and in 1950"
            anew = not said.get("same") and _ANEW.search(text, match.end(), dates[at].start)
            if not anew:
                continue
        before = sorted((*dates[max(0, at - 3) : at], *last), key=START)
        period = _period(text, before, match)
        if period is not None:
            last = [Date(period, begin, match.end())]
            yield last[0]


def _period(text: str, before: Sequence[Date], match: re.Match[str]) -> Period | None:
    """Return what *match* means, or None where it may lean on no date *before*, or another."""
    if not before or match.start() - before[-1].end > _REACH:
        return None
    last, at = before[-1], match.start()
    if text.startswith(")", last.end) or text.find("\n", last.end, at) >= 0:
        return None
    ends = [end.end() for end in _END.finditer(text, max(0, last.start - _REACH), last.start + 1)]
    start = ends[-1] if ends else 0
    told = [date for date in before if date.end > start]
    years = {day[0] for date in told for day in (date.first, date.last)}
    # "She led it until 1902. That year"
    sure = all(
        date.period.precision in _WHEN and date.period.edge in ("", "until") for date in told
    )
    if not sure or len(years) != 1:
        return None
    if match.groupdict().get("same"):
        return edtf.year(last.first[0])
    counted = len(told) == 1 and not last.period.uncertain
    if not counted or _ASIDE.search(text, start, last.start) or _TIMES.search(text, last.end, at):
        return None
    return _later(last.period, match)


def _later(period: Period, match: re.Match[str]) -> Period | None:
    """Return the time that is as long after *period* as *match* tells."""
    unit, count = match["unit"] or match["next"], _number(match["count"])
    unit = unit if unit in _EXACT else "day"  # "the next morning"
    if period.precision not in _EXACT[unit]:
        return None
    year, month, day = period.last
    if unit == "year":
        later: Period | None = edtf.year(year + count)
    elif unit == "month":
        later = edtf.month(year + (month + count - 1) // 12, (month + count - 1) % 12 + 1)
    elif not date.min.year <= year < date.max.year:
        return None
    else:
        step = timedelta(days=count * (7 if unit == "week" else 1))
        moved = date(year, month, day) + step
        later = edtf.day(moved.year, moved.month, moved.day)
    vague = period.approximate or match["about"] or unit == "week"
    return edtf.about(later) if later and vague else later


def _number(word: str | None) -> int:
    """Return how many *word* counts, one where there is none."""
    word = (word or "a").lower()
    if word.isdigit():
        return int(word)
    return _COUNTS.index(word) + 1 if word in _COUNTS else 1
