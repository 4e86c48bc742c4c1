"""English prose to dates, by the table in grammar.py.

Reading takes three steps: find what names a date by itself; give those of a year their year;
join and open them as the words around them say. Each looks at a bounded stretch around a
match, so that reading is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.errors import MilaError
from milacli.reading.dates.edtf import Day, Period
from milacli.reading.dates.grammar import (
    DATES,
    DATES_OF_A_YEAR,
    EDGES,
    INTERVALS,
    PARTS,
    TYPED,
    Pattern,
    spelt,
)
from milacli.reading.dates.readings import Groups
from milacli.reading.dates.years import is_year


class Date(NamedTuple):
    """A date that a text names, as precise as the text, and where the text names it.

    *text[start:end]* is the expression as written; *first* and *last* are as in Period.
    """

    edtf: str
    start: int
    end: int
    first: Day
    last: Day

    @property
    def period(self) -> Period:
        """The date without its place."""
        return Period(self.edtf, self.first, self.last)


class _Found(NamedTuple):
    """A match of a pattern; *period* is None until the year is known."""

    start: int
    end: int
    period: Period | None
    groups: Groups
    pattern: Pattern


_WINDOW = 40
_REACH = 400
"""Characters over which a date may lend its year to a day without one."""
# A text without any of these names no date; most sentences are done with here.
_HINT = re.compile(
    r"[0-9]|[Cc]entur|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[Ss]pring|[Ss]ummer|"
    r"[Aa]utumn|[Ff]all|[Ww]inter"
)
# "https://…/2017/", "arXiv:1706", "ISBN 978-1": figures that are no prose.
_NO_PROSE = r"(?:https?://|www\.)\S+|(?:doi|DOI|arXiv|arxiv|ISBN|ISSN)(?:: ?|-1[03]:? ?| )[\w./-]+"
# A date begins neither inside a word or number nor behind a currency or version sign.
_BEGIN = r"(?<![\w$€£¥₹#@.,=&+^\\])(?<![0-9]:)(?=[0-9'’‘QHFAJMSOND]|[a-z])"
_END = r"(?![\w%°]|[.,:][0-9])"
# "mid-1996", "post-1959": words before a hyphen that leave the date free.
_PREFIX = re.compile(r"(?i)(?<!\w)(?:early|mid|late|pre|post|circa|then|non|since)-$")
# "in October", "**October**:": what a bare month needs before or behind it.
_MONTH_BEFORE = re.compile(
    r"(?i)(?:\b(?:in|by|since|until|till|from|to|through|during|between|and|early|mid|late|"
    r"end of|beginning of|start of|of that) |\bmid-|^[^\w]*)$"
)
_SEASON_BEFORE = re.compile(r"(?i)\b(?:in|by|during|since|until) (?:the |early |late )?$")
_MONTH_BEHIND = re.compile(r"\s?(?::|[-–—]|to\b|through\b|and\b|,|/)")
# "June last year": a month of a year that the text leaves to its reader.
_RELATIVE = re.compile(r",? (?:of )?(?:last|this|next|that|every|each) year")
# "June, July and August 2017": what joins the members of a list.
_LIST = re.compile(r" ?(?:,|,? and|or|to|through|until|[-–—/&]) ?(?:in |on |the )?$")
_NOUN = re.compile(r" [a-z-]+\b(?<! to)(?<! and)(?<! by)(?<! as)(?<! when)")
_OPENING = re.compile(r"(?:^|[.!?;:)\]]\s+|\n)(?:In|During|By|Throughout|Since) (?:\w+ ){0,2}$")


def find_dates(text: str, context: int | None = None) -> tuple[Date, ...]:
    """Find the dates that *text* names, in reading order, none inside another.

    *context* is the year that a day without one takes where *text* states none before it;
    without either it is left out.
    """
    if not _HINT.search(text):
        return ()
    dated = _with_years(text, list(_scan(text, context)), context)
    parts = [_beside(text, date, PARTS) for date in dated]
    return tuple(_beside(text, date, EDGES) for date in _paired(text, parts))


def parse_date(expression: str) -> Date:
    """Read the one date that somebody typed, in any case, or in EDTF; ``2010-11`` is a month here.

    Raises MilaError with what may be typed instead.
    """
    typed = " ".join(expression.split())
    for pattern in TYPED:
        match = re.fullmatch(spelt(pattern), typed)
        period = match and pattern.read(match.groupdict())
        if period:
            return _dated(0, len(typed), period)
    for text in (typed, typed.title(), typed.upper(), typed.lower()):
        dates = find_dates(text)
        whole = len(dates) == 1 and (dates[0].start, dates[0].end) == (0, len(text))
        # Of "03/04/1995" an article tells the year; somebody who types it means a day.
        if whole and not (text.count("/") == 2 and dates[0].edtf.isdigit()):
            return dates[0]
    raise MilaError(f'cannot read the date "{typed[:60]}"; try 2017, 1990s, 2020-12 or "Dec 2020"')


@cache
def _scanner() -> re.Pattern[str]:
    """Return one regex for all patterns of a date by itself, with a group for each."""
    rows = (f"(?P<r{i}>{_bare(pattern)})" for i, pattern in enumerate((*DATES, *DATES_OF_A_YEAR)))
    return re.compile(f"{_NO_PROSE}|{_BEGIN}(?:{'|'.join(rows)}){_END}")


@cache
def _row(pattern: Pattern) -> re.Pattern[str]:
    return re.compile(f"(?:{spelt(pattern)}){_END}")


def _bare(pattern: Pattern) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", spelt(pattern))


def _scan(text: str, context: int | None) -> Iterator[_Found]:
    """Yield what names a date by itself, and what would with a year."""
    patterns = (*DATES, *DATES_OF_A_YEAR)
    end = -1
    for match in _scanner().finditer(text):
        if match.lastgroup and _is_free(text, match.start(), end):
            found = _read(text, match.start(), patterns[int(match.lastgroup[1:]) :], context)
            if found:
                end = found.end
                yield found


def _is_free(text: str, start: int, end: int) -> bool:
    """Tell whether no hyphen or slash ties what begins at *start* to a word that is no date."""
    if not start or text[start - 1] not in "-/" or end == start - 1:
        return True
    if start > 1 and text[start - 2].isspace():
        return True
    return bool(_PREFIX.search(text[max(0, start - 8) : start]))


def _read(text: str, start: int, patterns: Sequence[Pattern], context: int | None) -> _Found | None:
    """Read *text* at *start* by the first of *patterns* that makes sense of it."""
    for pattern in patterns:
        match = _row(pattern).match(text, start)
        if not match:
            continue
        groups = {name: value for name, value in match.groupdict().items() if value}
        if pattern in DATES_OF_A_YEAR:
            return _Found(start, match.end(), None, groups, pattern)
        if pattern.name == "year" and not is_year(
            text, start, match.end(), int(groups["year"]), context
        ):
            return None
        period = pattern.read(groups)
        if period:
            return _Found(start, match.end(), period, groups, pattern)
    return None


def _with_years(text: str, found: Sequence[_Found], context: int | None) -> Iterator[Date]:
    """Give days without a year the year of the date behind or before them, or the context's."""
    previous: _Found | None = None
    for index, one in enumerate(found):
        dated = one
        if not one.period and _is_told(text, one):
            year = _year_behind(text, found, index) or _year_before(one, previous, context)
            dated = one._replace(period=_in_year(one, year) if year else None)
        if dated.period:
            yield _dated(dated.start, dated.end, dated.period)
            if _states_year(text, dated):
                previous = dated


def _in_year(one: _Found, year: int) -> Period | None:
    return one.pattern.read({**one.groups, "year": str(year)})


def _dated(start: int, end: int, period: Period) -> Date:
    return Date(period.edtf, start, end, period.first, period.last)


def _year_behind(text: str, found: Sequence[_Found], index: int) -> int | None:
    """Return the year of ``June and July 2017`` for ``June``; at most six steps on."""
    for here, behind in zip(found[index : index + 6], found[index + 1 : index + 7], strict=False):
        if not _LIST.fullmatch(text[here.end : behind.start]):
            return None
        if behind.period:
            parts = {"month", "season", "nth"} & set(behind.groups)
            return behind.period.first[0] if parts else None
    return None


def _year_before(one: _Found, previous: _Found | None, context: int | None) -> int | None:
    """Return the year that the text has stated last, if the months show no turn of the year."""
    if not previous or not previous.period or one.start - previous.end > _REACH:
        return context
    year, month, _ = previous.period.first
    if "month" in previous.groups and "month" in one.groups:
        period = _in_year(one, year)
        if period and period.first[1] < month:
            return context if context == year else None
    return year


def _states_year(text: str, date: _Found) -> bool:
    """Tell whether what follows may lean on this date for its year."""
    if "month" in date.groups or "season" in date.groups:
        # "the August 1988 cease-fire" is told in passing.
        owned = text.startswith(("the ", "The "), max(0, date.start - 4))
        return not (owned and _NOUN.match(text, date.end))
    return bool(_OPENING.search(text[max(0, date.start - _WINDOW) : date.start]))


def _is_told(text: str, date: _Found) -> bool:
    """Tell whether a bare month, season or quarter is said of a time: ``in May``, not ``May``."""
    if _RELATIVE.match(text, date.end):
        return False
    if "day" in date.groups or "nth" in date.groups:
        return True
    before = text[max(0, date.start - _WINDOW) : date.start]
    if "season" in date.groups:
        return bool(_SEASON_BEFORE.search(before))
    if not before.strip(" *_"):
        return bool(_MONTH_BEHIND.match(text, date.end)) or date.end == len(text)
    return bool(_MONTH_BEFORE.search(before)) and not re.match(r" [A-Z]", text[date.end :][:2])


@cache
def _sides(pattern: Pattern) -> tuple[re.Pattern[str], ...]:
    """Return regexes for what stands before, between and behind the dates of *pattern*."""
    before, *others = pattern.regex.split("<date>")
    return tuple(re.compile(f"(?i:{side})") for side in (f"(?<!\\w)(?:{before})$", *others))


def _paired(text: str, dates: Sequence[Date]) -> Iterator[Date]:
    """Join two dates between which the text says "to" or the like."""
    index = 0
    while index < len(dates):
        joined = _pair(text, *dates[index : index + 2])
        yield joined or dates[index]
        index += 2 if joined else 1


def _pair(text: str, start: Date, end: Date | None = None) -> Date | None:
    if not end or end.start - start.end > _WINDOW:
        return None
    between = text[start.end : end.start]
    before = text[max(0, start.start - _WINDOW) : start.start]
    for pattern in INTERVALS:
        left, middle, _ = _sides(pattern)
        lead = left.search(before)
        period = pattern.read(start.period, end.period)
        if lead and period and middle.fullmatch(between):
            return _dated(start.start - len(lead[0]), end.end, period)
    return None


def _beside(text: str, date: Date, patterns: Sequence[Pattern]) -> Date:
    """Read the words beside *date* by each of *patterns* in turn, and take them in."""
    for pattern in patterns:
        left, right = _sides(pattern)
        lead = left.search(text[max(0, date.start - _WINDOW) : date.start])
        trail = right.match(text, date.end)
        period = pattern.read(date.period)
        if lead and trail and period:
            date = _dated(date.start - len(lead[0]), trail.end(), period)
    return date
