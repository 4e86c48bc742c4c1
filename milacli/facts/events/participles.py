"""Participles: what was done to a thing beside a date, ``a mill built by Ada Dray in 1901``."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, chars, letter, ranked
from milacli.reading.patterns import charset
from milacli.reading.streams import Stream


def is_said_at_once(stream: Stream, verb: int, at: int) -> bool:
    """Tell whether nothing but when and by whom stands between a *verb* and the date at *at*."""
    when = chars("preposition", "temporal", "determiner") + ","
    agent = _agent().match(stream.shape, verb + 1, at)
    return not stream.shape[agent.end() if agent else verb + 1 : at].strip(when)


@cache
def _agent() -> re.Pattern[str]:
    """Return by whom it was done: ``built by the smith Ada``."""
    noun = charset(ranked(0, 1) + chars("determiner", "possessive", "honorific"))
    return lazy(f"{letter('by')}{noun}{{0,5}}(?:[{NAME}{OPAQUE}]|(?<={charset(ranked(0, 1))}))")


def bare_participle(stream: Stream, verb: int, at: int) -> int | None:
    """Return the participle of ``She raised a ship wrecked in 1790``, *at* the date, or None."""
    shape = stream.shape
    last = at - 1 - (shape[at - 1 : at] in [*chars("preposition", "temporal")])
    if last - 2 <= verb or shape[last] not in chars("ed", "participle"):
        return None
    owns = shape[verb] in chars("have")  # "She had a leg amputated in 1790"
    described = shape[last - 2] in chars("determiner", "possessive") + ranked(1, 1)
    return last if shape[last - 1] in ranked(1, 1) and described and not owns else None
