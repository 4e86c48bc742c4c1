"""Statements: whether a stretch of text says something, with a verb, and of whom."""

from __future__ import annotations

import re
from functools import cache

from milacli.english.lists import lines
from milacli.patterns import lazy

_FAR = 200
"""Characters; no verb further back is looked for."""


def states(line: str, start: int, end: int) -> bool:
    """Tell whether a finite verb stands in the last characters from *start* to *end*."""
    return bool(finite().search(line, max(start, end - _FAR), end))


@cache
def _verb() -> str:
    """Return the pattern of a finite verb."""
    past = "|".join(line.split()[1] for line in lines("irregular_forms"))
    now = (
        "arrive|become|begin|belong|close|come|contain|depart|end|goe|hold|include|keep|leave|lie|"
        "live|make|meet|open|own|remain|run|say|sell|serve|span|stand|start|take|teache|weigh"
    )
    plain = "is|was|are|were|has|had|have|did|became|open|begin|leave"
    return rf"(?:{plain}|[a-z]{{2,}}ed|(?:{now})s|{past})"


@cache
def finite() -> re.Pattern[str]:
    """Return the pattern of a finite verb as a word."""
    return lazy(rf"\b{_verb()}\b")


@cache
def named() -> re.Pattern[str]:
    """Return the pattern of a name before a verb: ``Tom Brandt died``."""
    return lazy(
        r"(?P<first>[A-Z][\w'’-]+)"
        r"(?P<more>(?: (?:(?:[A-Z]\.)+|[JS]r\.|[A-Z][\w'’-]*|de|der|van|von)){0,3})"
        rf" (?:also |first |later |never |then )?{_verb()}\b"
    )
