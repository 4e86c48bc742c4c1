"""Antecedents: of whom "who" speaks."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, PRONOUN, chars, letter, ranked
from milacli.reading.asides import bearer_of, without_contrast
from milacli.reading.clause import Clause
from milacli.reading.patterns import DETERMINER, LONGEST, charset, words


def antecedent(shape: str, relative: int, current: Clause | None) -> int | None:
    """Return the name that "who" at *relative* speaks of, right before it but for a comma.

    Of "Ada is a lawyer who left" and "Ada, a lawyer who left," it is the one called a lawyer;
    the subject of *current*, the clause before, where an aside follows that.
    """
    if shape[relative] != letter("who"):
        return None
    at = relative - 1
    at -= at >= 0 and shape[at] in f",{DASH}"
    if at > 1 and shape[at] in chars("figure") and shape[at - 1] == ",":
        at -= 2  # "Ada, 52, who"
    at = at if (bearer := bearer_of(shape, at)) is None else bearer
    if at < 0 or shape[at] in NAME + PRONOUN:
        return without_contrast(shape, at) if at >= 0 else None
    called = _called().search(shape, max(0, relative - LONGEST), relative)
    start = called.start() if called else None
    if start is None and current is not None:
        told = _is_what().fullmatch(shape, current.verb, relative)
        start = current.subject if told else None
    another = start is not None and _of_another().search(shape, start, relative)
    return None if another else start


@cache
def _of_another() -> re.Pattern[str]:
    """Return what hangs on somebody: "the son of the man who", not "one of the women who"."""
    noun = charset(ranked(0, 0))
    modifier = charset(ranked(1, 1) + chars("ordinal"))
    return lazy(f"{noun}[{words('of to for')}]{DETERMINER}{modifier}{{0,4}}{noun},?$")


def _noun_phrase() -> str:
    """Return what ends with what somebody is: ``Welsh lawyer``, ``lawyer of Welsh descent``."""
    rest = charset(
        ranked(0, 2)
        + chars("determiner", "possessive", "adverb", "ly", "and")
        + words("of at for in")
        + ","
    )
    groups = chars("body", "organisation", "company", "military", "school")  # "a team who won"
    things = charset(set(ranked(1, 1)) - set(groups))
    of_what = f"(?:[{words('of in from')}]{things}{{1,3}})?"
    return f"(?:{rest}|{_PEOPLE})*{charset(ranked(0, 0))}{of_what}"


_PEOPLE = f"[{NAME}X](?={charset(ranked(0, 1))})"
"""``Zambian`` of ``Zambian lawyer``."""


_IS = f"[{chars('be')}](?![{words('of at for in')}])"


@cache
def _is_what() -> re.Pattern[str]:
    """Return what tells somebody to be something, without whom: "is a Welsh lawyer"."""
    return lazy(f"{_IS}{_noun_phrase()},?")


@cache
def _called() -> re.Pattern[str]:
    """Return what calls a name something: "Ada is a Welsh lawyer", "Ada, a lawyer"."""
    link = f"(?:[,:{DASH}]|{_IS})"
    # "Ada is a Welsh mobilizer": some noun that no list knows
    plain = charset(ranked(0, 1) + chars("and", "determiner") + ",")
    some = f"[{chars('be')}]{DETERMINER}(?:{plain}|{_PEOPLE}){{0,9}}{charset(ranked(1, 1))}"
    return lazy(f"[{NAME}{PRONOUN}](?:{link}{_noun_phrase()}|{some}),?$")
