"""Company: who is told of with a name and without one of their own: ``Ada and her colleagues``."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, PRONOUN, chars, letter, ranked
from milacli.reading.patterns import SOMEHOW, charset, words


@cache
def ends_company() -> str:
    """Return the characters that company ends with."""
    return ranked(0, 0) + chars("organisation", "body") + NAME + "X" + letter("al")


@cache
def company() -> re.Pattern[str]:
    """Return a name and who is told with it: "Ada et al", "Ada and two other weavers of Orm"."""
    noun = charset(ranked(0, 0) + chars("organisation"))
    plural = charset(set(chars("plural")) & set(ranked(0, 0)))
    modifier, determiner = charset(ranked(1, 1)), charset(chars("determiner"))
    joint, al = f",?{charset(chars('and'))}", letter("al")
    of = f"(?:{charset(words('of at from in'))}{determiner}?[{NAME}X{chars('body')}]{{1,3}})?"
    theirs = f"{charset(chars('possessive'))}{determiner}?{modifier}{{0,3}}{noun}"
    who = f"(?:{theirs}|{determiner}{{0,2}}{modifier}{{0,2}}{plural})"
    others = f",?{letter('et')}{al}|{joint}(?:{determiner}?{al}|{who}{of})"
    return lazy(f"[{NAME}{PRONOUN}](?:{others})$")


def mate_before(shape: str, at: int) -> int:
    """Return the name before *at* that is joined to what follows, or -1: ``Ada along with``."""
    at -= 1
    if shape[at] == letter("with") and shape[at - 1] in words("along together"):
        at -= 1
    elif shape[at] not in chars("and"):
        return -1
    return at - 1 if at > 0 and shape[at - 1] == NAME else -1


def who_before(shape: str, last: int) -> int:
    """Return the "who" of the verb behind an aside that ends at *last*; else *last* itself.

    ``Ada, who, after a quarrel, founded``, ``who together with Bo founded``, ``who for years was``.
    """
    opened = last
    if shape[last] == ",":
        opened = shape.rfind(",", max(0, last - _ASIDE), last)
    elif shape[last] == NAME:
        found = _with_name().search(shape, max(0, last - _ASIDE), last + 1)
        opened = found.start() if found else last
    elif found := _somehow().search(shape, max(0, last - _ASIDE), last + 1):
        opened = found.end(1)
    who = 1 < opened < last and shape[opened - 1] == letter("who")
    verbs = ranked(3, 3) + chars("be", "have", "modal", "do")
    return opened - 1 if who and set(verbs).isdisjoint(shape[opened:last]) else last


_ASIDE = 10
"""Tokens of an aside behind "who"."""


@cache
def _with_name() -> re.Pattern[str]:
    """Return what ends with somebody's company: ``together with her cousin Bo``."""
    plain = charset(ranked(0, 1) + chars("possessive", "determiner", "honorific"))
    return lazy(f"{charset(words('along together'))}{letter('with')}{plain}{{0,4}}{NAME}$")


@cache
def _somehow() -> re.Pattern[str]:
    """Return "who" and what stands between it and its verb: ``who for many years was``."""
    return lazy(f"({letter('who')})(?:{SOMEHOW}){{1,2}}$")
