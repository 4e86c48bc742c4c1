"""Company: who is told of with a name and without one of their own: ``Ada and her colleagues``."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, PRONOUN, chars, letter, ranked
from milacli.reading.patterns import charset, words


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
