"""The same year: sentences that open with a year named before: ``That same year, Ada left``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from milacli.english.prose import START
from milacli.patterns import lazy
from milacli.reading.dates import edtf
from milacli.reading.dates.date import Date

# "The same year as her brother" says when another thing was.
_SAME = lazy(
    r"(?:^|(?<=[.!?] ))(?:in |later |later in |earlier |also in )?(?:that (?:very |same )?year|"
    r"the (?:very )?same year)(?=,? (?!as |that |of |when |which |and )[a-z\[\"])"
)
_END = lazy(r"[.!?] +(?=[a-z])")
_REACH = 400
"""Characters over which a year is still the one named last."""
_WHEN = ("year", "season", "quarter", "half", "month", "day")


def with_same_years(text: str, dates: Sequence[Date]) -> tuple[Date, ...]:
    """Put the years to *dates* that sentences of *text*, in small letters, open with."""
    found = list(_same_years(text, dates)) if "year" in text else []
    return tuple(sorted((*dates, *found), key=START)) if found else tuple(dates)


def _same_years(text: str, dates: Sequence[Date]) -> Iterator[Date]:
    for match in _SAME.finditer(text):
        at = bisect_left(dates, match.start(), key=START)
        end = _END.search(text, match.end(), match.end() + _REACH)
        if at < len(dates) and dates[at].start < (end.start() if end else len(text)):
            continue  # "That same year, on 3 May"
        year = _year(text, dates[max(0, at - 3) : at], match.start())
        if year is not None:
            yield Date(edtf.year(year), match.start(), match.end())


def _year(text: str, before: Sequence[Date], at: int) -> int | None:
    """Return the year of the last of the dates *before*, if its sentence names no other."""
    if not before or at - before[-1].end > _REACH or text.find("\n", before[-1].end, at) >= 0:
        return None
    last = before[-1]
    ends = [end.end() for end in _END.finditer(text, max(0, last.start - _REACH), last.start)]
    told = [date for date in before if date.end > (ends[-1] if ends else 0)]
    years = {day[0] for date in told for day in (date.first, date.last)}
    # "She led it until 1902. That year"
    sure = all(
        date.period.precision in _WHEN and date.period.edge in ("", "until") for date in told
    )
    return (
        last.first[0] if sure and len(years) == 1 and text[last.end : last.end + 1] != ")" else None
    )
