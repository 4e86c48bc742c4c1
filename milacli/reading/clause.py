"""What a clause is, and the characters of words by what they do for one."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, chars, letter, ranked
from milacli.reading.patterns import LONGEST, charset, words


class ClauseKind(Enum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    PARTICIPLE = "participle"
    HEADLESS = "headless"
    """A clause without a subject of its own, as in a list item about somebody."""


class Clause(NamedTuple):
    """A verb with its subject and what goes with it, as places of tokens in a stream."""

    kind: ClauseKind
    subject: int | None
    """The token of the name or pronoun that is the subject; None if it is another word."""
    start: int
    """Where it begins: its subject with all that belongs to that, or its verb."""
    verb: int
    """Where the verb group begins."""
    end: int
    is_passive: bool
    """A participle by itself: ``Ada, elected mayor,``."""


class Sets(NamedTuple):
    """Characters by what they do for a clause."""

    auxiliary: str
    finite: str
    base: str
    infinitive: str
    participle: str
    gerund: str
    adverb: str
    joint: str
    relative: str
    noun: str
    before_gerund: str
    preposition: str
    either: str
    """Verbs that are nouns too: ``heads``."""
    content: str
    """Words of a noun phrase that are no names."""


@cache
def clause_sets() -> Sets:
    """Return the characters, made once."""
    return Sets(
        chars("be", "being", "have", "modal", "do"),
        ranked(3, 3),
        chars("base"),
        chars("base") + letter("be"),
        chars("participle", "ed") + letter("born"),
        chars("gerund", "being"),
        chars("adverb", "ly", "not"),
        chars("and", "but") + letter("then"),
        chars("relative"),
        ranked(0, 2) + NAME + "X",
        f",{DASH}" + chars("temporal") + chars("when") + words("by for"),
        "".join(c for c in chars("preposition") if c not in chars("temporal")) + letter("from"),
        "".join(c for c in ranked(0, 0) if c in chars("finite")),
        ranked(0, 1),
    )


def joined_date(shape: str, at: int) -> int:
    """Return where "and" and a date stand before a verb: ``and in May 1901 defeated``; or -1."""
    found = _joined_date().search(shape, max(0, at - _DATED), at)
    return found.start() if found else -1


_DATED = 9
"""Tokens of two dates and what joins them, or of an aside with its commas and "and"."""


@cache
def _joined_date() -> re.Pattern[str]:
    and_, date = chars("and"), f"[{chars('year', 'month', 'figure')}]{{1,3}}"
    when, to = chars("preposition", "temporal"), f"[{and_}~{letter('to')}]"
    return lazy(f"[{and_}][{when}]{date}(?:{to}{date})?$")


def before_aside(shape: str, last: int) -> int:
    """Return the "and" before commas that end at *last*: ``and, from 1901 to 1905, led``; or that.

    What stands between is neither a clause nor more of a list.
    """
    found = _joined_aside().search(shape, max(0, last + 1 - _DATED), last + 1)
    return found.start() if found else last


@cache
def _joined_aside() -> re.Pattern[str]:
    joint, when = charset(chars("and", "but")), charset(chars("preposition", "temporal", "ly"))
    inside = charset(ranked(3, 3) + chars("be", "relative") + f",;|{DASH}", negated=True)
    return lazy(f"{joint},(?:{when}{inside}+|{charset(chars('adverb', 'ly'))}+),$")


def names_before(shape: str, at: int) -> bool:
    """Tell whether several who open a sentence do what stands at *at*: ``Ada and Bo start``."""
    joined = shape[at - 1 : at] == NAME and shape[at - 2 : at - 1] in (*chars("and"),)
    first = max(0, at - 2 - LONGEST)
    group = shape[first:at].rpartition(":")[2].lstrip(chars("year", "figure") + DASH + ",")
    return joined and first == 0 and not group.strip(NAME + "," + chars("and"))


@cache
def dated() -> re.Pattern[str]:
    """Return what opens a clause of its own: not "and in 1960 a museum was"."""
    return lazy(f"[{chars('year', 'figure', 'month')}],?[{chars('determiner', 'others')}]")


def is_called(shape: str, at: int, current: Clause) -> bool:
    """Tell whether the participle *at* goes on about a subject: ``is a singer, known as``.

    ``known for her work as``, too.
    """
    own = shape[at + 1 : at + 2] == letter("for")
    own = own and shape[at + 2 : at + 3] in (*chars("possessive"),)
    return shape[current.verb] in chars("be") and (own or shape[at + 1 : at + 2] == letter("as"))
