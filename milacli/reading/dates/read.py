"""English prose to dates, by the table in grammar.py.

Reading takes three steps: find what names a date by itself; give those of a year their year;
join and open them as the words around them say. Each looks at a bounded stretch around a
match, so that reading is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from milacli.patterns import lazy
from milacli.reading.dates import edtf, readings
from milacli.reading.dates.bare import is_told
from milacli.reading.dates.date import Date
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.grammar import (
    BLURS,
    NAMED_DAYS,
    NO_DATES,
    OPEN,
    PARTS,
    Pattern,
)
from milacli.reading.dates.joints import EDGES, EITHER, INTERVALS
from milacli.reading.dates.pieces import spelt
from milacli.reading.dates.relative import leaned_on, leaning, with_relative
from milacli.reading.dates.scan import Candidate, plain, scan
from milacli.reading.dates.years import CENTURY_TOLD, LIKELY

_WINDOW = 40
_REACH = 400
"""Characters over which a date may lend its year to a day without one."""
# "June, July and August 2017": what joins the members of a list.
_LIST = lazy(
    r" ?(?:,|,? and|or|to|through|until|till|-{1,3}|[–—/&]) ?"
    r"(?:in |on |the )?(?:early |mid-|late )?(?:[A-Z][a-z]+day,? )?$"
)
_JOINT = lazy(r" ?(?:-{1,3}|[–—/&]) ?| and | to | till | until | through ")
_NOUN = lazy(
    r" (?!(?:to|and|by|as|when|the|an?|his|her|its|their|this|these|he|she|it|they|we|while|that|"
    r"after|before|until|but|or|with|at|in|on|for|from|was|were|had|has|is|are)\b)[a-z-]+\b"
)
_OPENING = lazy(
    r"(?:^|[.!?;:)\]]\s+|\n)(?:(?:In|During|By|Throughout|Since) (?:\w+ ){0,2}|"
    # "The great storm of 1703 came"
    r"The (?:[a-z]+ ){0,2}(?:battle|campaign|earthquake|election|epidemic|expedition|fire|floods?|"
    r"mutiny|plague|rebellion|revolt|revolution|riots?|season|siege|storm|strike|summer|tour|"
    r"trial|uprising|war|winter) of )$"
)
# "1703 was a hard year."
_OPENS = lazy(r"(?:^|(?<=[.!?] )|(?<=\n))\d{4} (?:was|saw|brought|began|proved)\b")
# "It came in 1849. On 6 September", "It opened in 1849. A fair was held on 6 September": between a
# year and a day of it.
_NEXT = lazy(
    r"(?:\. (?:On|In|By|From)|(?:\. [A-Z]|; [a-z])[^.;:!?\n\d]{0,60}"
    r"\b(?:was|were|[a-z]{2,}ed|began|broke|came|fell|flew|gave|ran|rose|sank|sang|spoke|took|went|"
    r"wrote)\b(?: [a-z]+){0,3}? (?:on|in|by|from)) (?:the )?"
)
# "1900s and 1910s": what joins a decade to one beside it.
_BESIDE = lazy(r"s?(?:,? (?:and|or|to|through)|,|[-–—/]) ?(?:the )?(?:early |mid-|late )?")


def find_dates(
    text: str, context: int | None = None, centuries: Collection[int] = ()
) -> tuple[Date, ...]:
    """Find the dates that *text* names, in reading order, none inside another.

    *context* is the year that a day without one takes where *text* states none before it;
    without either it is left out. *centuries*, as years divided by 100, are those that the
    article tells of: a number of theirs is a year on less evidence.
    """
    text = plain(text)
    candidates = list(scan(text, context))
    if not candidates:
        return ()
    found = _before_era(text, _decades(text, _believed(candidates, centuries)))
    dates = list(_with_years(text, found, context))
    dates = [date for date in dates if _beside(text, date, NO_DATES) == date]
    dates = _with_words(text, dates, (*NAMED_DAYS, *OPEN))
    # The words around a date mean the same at the start of a sentence.
    small = text.lower()
    text = small if len(small) == len(text) else text
    for patterns in (PARTS, BLURS):
        dates = _with_words(text, dates, patterns)
    for pairs in (EITHER, INTERVALS):
        dates = list(_paired(text, dates, pairs))
    return with_relative(text, _with_words(text, dates, EDGES))


def centuries_of(dates: Sequence[Date]) -> frozenset[int]:
    """Return the centuries, as years divided by 100, that *dates* tell of."""
    return frozenset(date.first[0] // 100 for date in dates)


def _believed(candidates: Sequence[Candidate], centuries: Collection[int]) -> list[Candidate]:
    """Keep the numbers that are years, if need be because their century is told of."""
    told = {one.period.first[0] // 100 for one in candidates if one.period and one.weight > 0}
    near = {century + step for century in {*told, *centuries} for step in (-1, 0, 1)}
    return [one for one in candidates if one.weight + CENTURY_TOLD * _is_old(one, near) > 0]


def _is_old(one: Candidate, centuries: Collection[int]) -> bool:
    """Tell whether a number that is seldom a year is one of these *centuries*."""
    year = one.period.first[0] if one.period else LIKELY[0]
    return year not in LIKELY and year // 100 in centuries


def _decades(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Take ``1900s`` for ten years where another decade stands beside it."""
    result = list(found)
    for index, one in enumerate(found):
        if one.pattern.read is not readings.decade or not readings.is_hundred(one.groups):
            continue
        pairs = [(one, other) for other in found[index + 1 : index + 2]]
        pairs += [(other, one) for other in found[max(0, index - 1) : index]]
        if any(_are_decades(text, *pair) for pair in pairs):
            result[index] = one._replace(period=readings.decade_itself(one.groups))
    return result


def _before_era(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Count years backwards that follow one of theirs: ``in 411 BC and restored in 410``."""
    result: list[Candidate] = []
    last: Candidate | None = None
    for one in found:
        told = one
        if last and last.period and one.pattern.read is readings.year and one.period:
            number, before = one.period.first[0], 1 - last.period.first[0]
            near = not _SENTENCE.search(text, last.end, one.start)
            if near and before - _A_LIFE < number < before:
                told = one._replace(period=edtf.year(1 - number))
        if told.period and told.period.first[0] <= 0:
            last = told
        result.append(told)
    return result


_A_LIFE = 100
_SENTENCE = lazy(r"[.!?]\s+[A-Z]|\n")


def _are_decades(text: str, one: Candidate, other: Candidate) -> bool:
    """Tell whether one of two that stand in a list is a decade beyond doubt."""
    sure = any(
        "decade" in date.groups and not readings.is_hundred(date.groups) for date in (one, other)
    )
    return sure and bool(_BESIDE.fullmatch(text, one.end, other.start))


def _with_years(text: str, found: Sequence[Candidate], context: int | None) -> Iterator[Date]:
    """Give days without a year the year of the date behind or before them, or the context's."""
    previous: Candidate | None = None
    decade: Candidate | None = None
    last: Candidate | None = None
    for index, one in enumerate(found):
        dated = one
        if one.pattern.read in (readings.worded_decade, readings.short_decade):
            worded = one.pattern.read is readings.worded_decade
            near_by = decade and one.start - decade.end <= (_REACH if worded else _WINDOW)
            leaned = decade if near_by else previous if worded else None
            if leaned and leaned.period:
                dated = one._replace(period=_in_year(one, leaned.period.first[0]))
        elif not one.period:
            lean = leaning(text, one)
            told = _year(text, found, index, previous, context)
            year = leaned_on(lean, one, last) if lean else told
            start = min(one.start, lean.start()) if lean else one.start
            near = previous.period.first[0] if previous and previous.period else context
            short = _SHORT.match(text, one.end) if near else None
            if near and short:
                year = _nearest(int(short[1]), near)
            end = short.end() if short else one.end
            period = _in_year(one, year) if year else None
            dated = one._replace(period=period, start=start, end=end)
        if dated.period:
            last = dated
            if dated.period.precision == "decade":
                decade = dated
            elif decade and decade.period and not _of_one_century(decade.period, dated.period):
                decade = None
            yield Date(dated.period, dated.start, dated.end)
            if (_states_year(text, dated) or _lends(text, found, index)) and not (
                previous and _EARLIER.search(text[max(0, dated.start - _FAR) : dated.start])
            ):
                previous = dated


def _of_one_century(one: Period, other: Period) -> bool:
    return one.first[0] // 100 == other.first[0] // 100


# "had worked with Bo in ", "was born in": no time that goes on.
_EARLIER = lazy(
    r"\bhad (?:[a-z]+ly |been |also |already |first )?[a-z]+(?:ed|en|wn|[dtm]e?)\b[^.;:!?\n]{0,60}"
    r" (?:in|on|since) $|\bborn in $"
)
_FAR = 100
"""Characters before a year in which is told that it was earlier."""
# "March '87"
_SHORT = lazy(r",? ?'([0-9]{2})(?![\w'])")


def _nearest(short: int, year: int) -> int:
    """Return the year that ends in *short* and is nearest to *year*: 1905 for 5 and 1899."""
    century = year // 100 * 100 + short
    return min((century - 100, century, century + 100), key=lambda one: abs(one - year))


def _year(
    text: str,
    found: Sequence[Candidate],
    index: int,
    previous: Candidate | None,
    context: int | None,
) -> int | None:
    """Return the year that a day or month without one takes, or None where it names no time."""
    one = found[index]
    year = _year_behind(text, found, index)
    if not is_told(text, one) and not (year and _is_joined(text, one, found[index + 1])):
        return None
    return year or _year_before(one, previous, context)


def _is_joined(text: str, one: Candidate, other: Candidate) -> bool:
    """Tell whether a bare month is one end of ``June–July 2025``."""
    return bool(_JOINT.fullmatch(text, one.end, other.start))


def _in_year(one: Candidate, year: int) -> Period | None:
    return one.pattern.read({**one.groups, "year": str(year)})


def _year_behind(text: str, found: Sequence[Candidate], index: int) -> int | None:
    """Return the year of ``June and July 2017`` for ``June``; at most six steps on."""
    for here, behind in zip(found[index : index + 6], found[index + 1 : index + 7], strict=False):
        if not _LIST.fullmatch(text[here.end : behind.start]):
            return None
        if behind.period:
            parts = {"month", "season", "nth"} & set(behind.groups)
            return behind.period.first[0] if parts else None
    return None


def _year_before(one: Candidate, previous: Candidate | None, context: int | None) -> int | None:
    """Return the year that the text has stated last, if the months show no turn of the year."""
    if not previous or not previous.period or one.start - previous.end > _REACH:
        return context
    year, month, _ = previous.period.first
    if "month" in previous.groups and "month" in one.groups:
        period = _in_year(one, year)
        if period and period.first[1] < month:
            return context if context == year else None
    return year


def _states_year(text: str, date: Candidate) -> bool:
    """Tell whether what follows may lean on this date for its year."""
    if "month" in date.groups or "season" in date.groups:
        # "the August 1988 cease-fire" is told in passing.
        owned = text.startswith(("the ", "The "), max(0, date.start - 4))
        return not (owned and _NOUN.match(text, date.end))
    opening = _OPENING.search(text[max(0, date.start - _WINDOW) : date.start])
    return bool(opening or _OPENS.match(text, date.start))


def _lends(text: str, found: Sequence[Candidate], index: int) -> bool:
    """Tell whether a year ends a sentence and the next opens with a day that leans on it."""
    if found[index].pattern.read is not readings.year or index + 1 == len(found):
        return False
    following = found[index + 1]
    return not following.period and bool(_NEXT.fullmatch(text, found[index].end, following.start))


@cache
def _side(pattern: Pattern, number: int) -> re.Pattern[str]:
    """Return the regex for what stands before (0), between or behind the dates of *pattern*."""
    side = spelt(pattern.regex).split("<date>")[number]
    return lazy(side if number else f"(?:(?<!\\w)|(?=\\W))(?:{side})$")


def _begin(text: str, date: Date, pattern: Pattern, least: int) -> int | None:
    """Return where *date* begins with what *pattern* has in front of it, or None without that.

    Before *least* stands another date, and that is left alone.
    """
    side = _side(pattern, 0)
    match = side.search(text, max(least, date.start - _WINDOW), date.start)
    if not match:
        return None
    return match.end("free") if "free" in side.groupindex else match.start()


def _paired(text: str, dates: Sequence[Date], patterns: Sequence[Pattern]) -> Iterator[Date]:
    """Join two dates between which the text says "to" or the like."""
    index = least = 0
    while index < len(dates):
        joined = _pair(text, patterns, least, *dates[index : index + 2])
        index += 2 if joined else 1
        least = dates[index - 1].end
        yield joined or dates[index - 1]


def _pair(
    text: str, patterns: Sequence[Pattern], least: int, start: Date, end: Date | None = None
) -> Date | None:
    if not end or end.start - start.end > _FAR:
        return None
    for pattern in patterns:
        if not _side(pattern, 1).fullmatch(text, start.end, end.start):
            continue
        begin, period = _begin(text, start, pattern, least), pattern.read(start.period, end.period)
        if begin is not None and period:
            return Date(period, begin, end.end)
    return None


def _with_words(text: str, dates: Sequence[Date], patterns: Sequence[Pattern]) -> list[Date]:
    """Take into each of *dates* the words beside it that one of *patterns* knows."""
    told: list[Date] = []
    for date in dates:
        told.append(_beside(text, date, patterns, told[-1].end if told else 0))
    return told


def _beside(text: str, date: Date, patterns: Sequence[Pattern], least: int = 0) -> Date:
    """Read the words beside *date* by each of *patterns* in turn, and take them in."""
    for pattern in patterns:
        behind = _side(pattern, 1).match(text, date.end)
        begin = _begin(text, date, pattern, least) if behind else None
        period = pattern.read(date.period) if begin is not None else None
        if behind and begin is not None and period:
            date = Date(period, begin, behind.end())
    return date
