"""Gapped: second subjects whose verb is left out, ``Hugo left in 1811 and Karl in 1820``."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from milacli.english.prose import START
from milacli.facts.events.row import Row
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.clause import Clause
from milacli.reading.patterns import charset, words

_FEW = 10
"""Tokens before a date in which its own subject stands."""
_NEAR = 60
"""Tokens before a date in which a colon opens a list."""


def gapped(row: Row, clause: Clause) -> int | None:
    """Return the second subject of ``Hugo left in 1811 and Karl in 1820``, or None."""
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    at += shape[at : at + 1] in [*chars("temporal")]  # "from" of a span
    verb_is_told = re.search(f"[{chars('year')}]", shape[clause.verb : max(clause.verb, at - 3)])
    if at < 3 or not verb_is_told or shape[at - 1] not in chars("preposition", "temporal"):
        return None
    if shape[clause.verb + 1 : clause.verb + 2] in NAME + OPAQUE:
        return None  # "Hugo met Karl in 1811 and Clara in 1820"
    joined = shape[at - 3] in "," + chars("and")
    return at - 2 if shape[at - 2] in NAME + PRONOUN and joined else None


def is_of_next(shape: str, clause: Clause, second: int | None) -> bool:
    """Tell whether a date is of somebody behind whom *clause* is of, perhaps the *second*."""
    if second is not None and (shape[second] == PRONOUN or _is_dated_at_once(shape, clause)):
        return True
    return _is_next_born(shape, clause)


def _is_dated_at_once(shape: str, clause: Clause) -> bool:
    """Tell whether no place stands between a verb and its year: ``Hugo left in 1811``.

    Behind ``Hugo lived in Orm in 1811, Venn in 1820`` may be a place.
    """
    told = next((at for at in range(clause.verb, len(shape)) if shape[at] in chars("year")), 0)
    return set(NAME + OPAQUE).isdisjoint(shape[clause.verb : told])


def going(row: Row, clause: Clause) -> int | None:
    """Return who went where: ``Both left: Hugo to Orm in 1811, and Karl to Venn in 1820``."""
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    found = _going().search(shape, max(0, at - _FEW), at)
    if found is None:
        return None
    before = shape[found.start() - 2 : found.start()]
    listed = ":" in shape[max(clause.verb, at - _NEAR) : at] or set(before) & set(chars("year"))
    return found.start() + 1 if listed else None


@cache
def _going() -> re.Pattern[str]:
    return lazy(f"[,;:{chars('and')}]{NAME}[{words('to from for')}][{NAME}{OPAQUE}].$")


def forerunner(row: Row, clause: Clause) -> int | None:
    """Return who did before what somebody is counted for: ``the third to sail, after Bo in 1811``.

    None if nobody is counted: ``She became mayor, after Bo in 1811``.
    """
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    found = _forerunners().search(shape, max(0, at - _LISTED), at) if at > clause.verb else None
    counted = found and not set(chars("ordinal")).isdisjoint(shape[clause.verb : found.start()])
    return at - 2 if counted else None


_LISTED = 24
"""Tokens of those who did before, with their years."""


@cache
def _forerunners() -> re.Pattern[str]:
    """Return who did before, up to a year: ``, after the cooks Ada in 1811 and Bo in``."""
    when, title = charset(chars("preposition")), charset(ranked(0, 1) + chars("determiner"))
    listed = f"(?:{NAME}{when}[{chars('year')}][,{chars('and')}]{{1,2}}){{0,3}}"
    return lazy(f",[{words('after before')}]{title}{{0,4}}{listed}{NAME}{when}$")


def kin_behind(row: Row, clause: Clause) -> int | None:
    """Return the token of the kin that a date is of: ``Hugo died in 1811, his wife Ada in 1820``.

    The name, or the noun if there is none; None if the date is of nobody's kin.
    """
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    found = _kin().search(shape, clause.verb, at) if at > clause.verb else None
    return found.end() - 2 if found is not None else None


@cache
def _kin() -> re.Pattern[str]:
    return lazy(f"[,{chars('and', 'but')}][{chars('possessive')}].?[{chars('kin')}]{NAME}?.$")


def _is_next_born(shape: str, clause: Clause) -> bool:
    """Tell whether a birth is of the next of several: ``Karl, born in 1820, Ada, born in 1822``."""
    at = clause.verb
    if at < 3 or shape[at] != letter("born") or clause.subject == at - 2:
        return False
    return shape[at - 1] == "," and shape[at - 2] in NAME + OPAQUE and shape[at - 3] in _joints()


@cache
def _joints() -> str:
    return ",;:" + chars("and")
