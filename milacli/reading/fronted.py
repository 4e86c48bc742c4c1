"""Clauses without a subject, in front of whom they are of: ``After leaving Ely, Ada left Orm``."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, PRONOUN, chars
from milacli.reading.clause import Clause, ClauseKind, clause_sets
from milacli.reading.patterns import ADVERBS, PIECES, STOPS, charset, words


def participle_in_front(shape: str, at: int) -> Clause | None:
    """Read a participle that opens a sentence: ``Born in Orm and educated at Ely, Ada left``.

    ``Having been elected mayor, Ada left``, too.
    """
    verb = at
    while shape[verb : verb + 1] in (*chars("have", "be"),):
        verb += 1
    if shape[verb : verb + 1] not in (*clause_sets().participle, *_EDUCATED):
        return None
    return _of_front(shape, at, verb, is_passive=verb == at)


def gerund_in_front(shape: str, at: int, before: int) -> Clause | None:
    """Read a gerund that opens a sentence: ``Leaving Ely, Ada``, ``In 1950, by leaving it, Ada``.

    *before* is the token before it and its adverbs, -1 if there is none.
    """
    opens = before < 1 or (before <= _LONGEST and shape[before - 1] == ",")
    when = before < 0 or shape[before] in chars("temporal", "when") + words("by on")
    told = opens and when and shape[at] not in chars("intro")
    return _of_front(shape, at, at, is_passive=False) if told else None


_LONGEST = 8
"""Tokens of what opens a sentence before a gerund and its preposition."""
_EDUCATED = words("educated admitted")


def _of_front(shape: str, at: int, verb: int, *, is_passive: bool) -> Clause | None:
    front = _front().match(shape, verb + 1)
    if front is None:
        return None
    return Clause(ClauseKind.PARTICIPLE, front.end() - 1, at, at, 0, is_passive)


@cache
def _front() -> re.Pattern[str]:
    """Return what stands between a verb in front and the end of whom it is of."""
    some = charset(STOPS, negated=True)
    participle = charset(clause_sets().participle + _EDUCATED)
    more = f"(?:{charset(chars('and'))}{participle}{some}{{0,20}}?)?"
    return lazy(f"{some}{{0,30}}?{more},{ADVERBS}[{NAME}{PRONOUN}]{PIECES['{verbal}']}")
