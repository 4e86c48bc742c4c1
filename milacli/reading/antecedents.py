"""Antecedents: of whom "who" speaks."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, PRONOUN, chars, letter, ranked
from milacli.reading.asides import bearer_of, without_contrast
from milacli.reading.patterns import DETERMINER, LONGEST, charset, words


def antecedent(shape: str, relative: int) -> int | None:
    """Return the name that "who" at *relative* speaks of, right before it but for a comma.

    Of "Ada is a lawyer who left" and "Ada, a lawyer who left," it is the one called a lawyer.
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
    of_another = called and _of_another().search(shape, called.start(), relative)
    return called.start() if called and not of_another else None


@cache
def _of_another() -> re.Pattern[str]:
    """Return what hangs on somebody: "the son of the man who", not "one of the women who"."""
    noun = charset(ranked(0, 0))
    modifier = charset(ranked(1, 1) + chars("ordinal"))
    return lazy(f"{noun}[{words('of to for')}]{DETERMINER}{modifier}{{0,4}}{noun},?$")


@cache
def _called() -> re.Pattern[str]:
    """Return what calls a name something: "Ada is a Welsh lawyer", "Ada, a lawyer"."""
    link = f"(?:[,:{DASH}]|[{chars('be')}](?![{words('of at for in')}]))"
    rest = charset(
        ranked(0, 2)
        + chars("determiner", "possessive", "adverb", "ly", "and")
        + words("of at for in")
        + ","
    )
    people = f"[{NAME}X](?={charset(ranked(0, 1))})"  # "Zambian" of "Zambian lawyer"
    noun = charset(ranked(0, 0))
    # "Ada is a Welsh mobilizer": some noun that no list knows
    plain = charset(ranked(0, 1) + chars("and", "determiner") + ",")
    some = f"[{chars('be')}]{DETERMINER}(?:{plain}|{people}){{0,9}}{charset(ranked(1, 1))}"
    groups = chars("body", "organisation", "company", "military", "school")  # "a team who won"
    things = charset(set(ranked(1, 1)) - set(groups))
    of_what = f"(?:[{words('of in from')}]{things}{{1,3}})?"  # "a lawyer of Welsh descent"
    return lazy(f"[{NAME}{PRONOUN}](?:{link}(?:{rest}|{people})*{noun}{of_what}|{some}),?$")
