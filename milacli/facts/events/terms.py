"""Terms: years behind a name that are of an office and no life, ``led by Ada Dray (1941–1968)``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from milacli.english.nouns import person_noun
from milacli.english.prose import START, Span, fold
from milacli.patterns import lazy
from milacli.reading.dates import Date

_LONGEST = 45
"""Years of a life that may be a term of office."""
_LIKELY = 35
"""Years of one that is none where only the noun beside it speaks of an office."""
OFFICES = frozenset("director executive board politician ruler".split())
"""The families of those whose years in a list are of office."""
_HOLDERS = frozenset(
    "abbess abbot archbishop archdeacon bishop captain chaplain coach commander commandant "
    "conductor curate editor incumbent keeper librarian manager master minister organist pastor "
    "patriarch pope priest prior prioress provost vicar warden".split()
)
"""Others who serve for a time, one behind the other."""
_REIGN = lazy(r"\b(?:r\.|reigned|ruled|fl\.|flourished|active) ?(?:c\. ?)?$")
# "Headmasters of the school", "List of mayors"
_OF = lazy(r"\s(?:of|in|at|since|from|to|for|until)\s|[,:(–—]")
# "Bo Lind (1940–1941), ": those named before the one.
_OTHERS = r"(?:[^(),;:]{2,50} \([^()]{4,30}\)(?:,? and |, )){0,9}[^(),;:]{2,50} \($"
_SERVED = lazy(
    r"\b(?:(?:followed|succeeded|preceded|held|occupied) by "
    r"|married (?:twice|[a-z]+ times)[,:]? (?:first(?:ly)? )?to "
    r"|(?:presidency|chairmanship|leadership|editorship|directorship|premiership|governorship|"
    r"mayoralty|tenure|reign|headship|chancellorship|episcopate|pontificate|incumbency) of )"
    + _OTHERS
)
_LED = lazy(
    r"\b(?:(?:led|headed|chaired|directed|governed|ruled|managed|edited|run|conducted) by|under) "
    + _OTHERS
)
_NAMED = lazy(r"\b([a-z-]+)(?: (?:were|included?|have been|are)|:) " + _OTHERS)
_WAS = lazy(
    r"\),? (?:is|was) (?:the|its|their|his|her) "
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|\d+th) "
    r"([a-z-]+)\b"
)
_FAR = 300
"""Characters before a date in which is told what it is of."""


def is_term(text: str, sentence: Span, date: Date, heading: str, dates: Sequence[Date]) -> bool:
    """Tell whether years behind a name are of office: ``Ada Dray (1995–2015)`` of Directors.

    *heading* stands over them; *dates* are all of the *sentence*.
    """
    before = text[max(sentence.start, date.start - _FAR) : date.start]
    if _REIGN.search(before[-12:]):
        return True
    years = date.last[0] - date.first[0]
    if years >= _LONGEST:
        return False
    said = [part.split()[-1] for part in _OF.split(fold(heading)) if part.strip()]
    held = any(_holds(word, plural=True) for word in said)
    if held or _SERVED.search(before) or _is_in_turn(date, dates):
        return True
    if years >= _LIKELY:
        return False
    named = _NAMED.search(before)
    was = _WAS.match(text, date.end)
    return bool(
        _LED.search(before)
        or (named and _holds(named[1], plural=True))
        or (was and _holds(was[1], plural=False))
    )


def _holds(word: str, *, plural: bool) -> bool:
    """Tell whether a *word* is for who serve one behind the other: ``directors``."""
    noun = person_noun(word)
    if noun is None or noun.is_plural != plural:
        return False
    return noun.family in OFFICES or noun.singular in _HOLDERS


def _is_in_turn(date: Date, dates: Sequence[Date]) -> bool:
    """Tell whether another span begins in the year in which *date* ends, or the other way round."""
    at = bisect_left(dates, date.start, key=START)
    return any(
        one.first[0] == date.last[0] or one.last[0] == date.first[0]
        for one in dates[max(0, at - _NEAR) : at + _NEAR + 1]
        if one.period.precision == "span" and one is not date and one.first[0] < one.last[0]
    )


_NEAR = 3
"""Dates on either side of one that are looked at."""
