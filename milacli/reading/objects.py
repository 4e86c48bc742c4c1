"""Objects: to whom "as" gives a role behind a verb and its object, ``served the king as clerk``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from milacli.english.gazetteer import is_given, is_place
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import chars, letter, ranked
from milacli.reading.evidence import Evidence
from milacli.reading.patterns import charset
from milacli.reading.predicates import verbs_at
from milacli.reading.streams import Stream

_OF_SUBJECT = frozenset(("served as", "did as"))
_FARTHEST = 6
"""Words of what a name is addressed by, or from a verb to the "with" that hangs on it."""


def of_either(stream: Stream, found: Sequence[Evidence]) -> list[Evidence]:
    """Drop from *found* a role behind "as" that is not the subject's, or not the object's.

    Who served a king as clerk is one; who left with Ada as captain is none.
    """
    places = {number: at for at, number in stream.names.items()}
    said = {_place(e) for e in found if e.rule in _OF_SUBJECT}
    kept = {
        _place(e): _whose(stream, places[e.name], told=_place(e) in said)
        for e in found
        if e.rule == "name as"
    }
    return [e for e in found if _is_kept(e, kept.get(_place(e)))]


def _place(evidence: Evidence) -> tuple[int, int] | None:
    return evidence.title and (evidence.title.first, evidence.title.last)


def _is_kept(evidence: Evidence, whose: str | None) -> bool:
    if evidence.rule == "name as":
        return whose in (None, "object", "both")
    return evidence.rule not in _OF_SUBJECT or whose in (None, "subject", "both")


def _whose(stream: Stream, name: int, *, told: bool) -> str:
    """Return of whom a role behind *name* and "as" is; *told*, a subject might have it."""
    if _is_employed_by(stream, name):
        return "subject"
    at = name - 1
    while at > max(0, name - _FARTHEST) and stream.shape[at] in _addresses():
        at -= 1
    if stream.shape[at] == letter("with"):
        served = "serve" in verbs_at(stream, at - 1, "finite", "gerund", "base")
        return "subject" if told and served else "object"
    verb = fold(stream.text(at, at + 1))
    if _AIDING.fullmatch(verb):
        return "subject"
    if _FOLLOWING.fullmatch(verb) or not (at < name - 1 or _is_human(stream.text(name, name + 1))):
        return "both"  # "replaced Ada as mayor", "left Orm as mayor"
    return "nobody" if told and _MEETING.fullmatch(verb) else "object"


def _is_employed_by(stream: Stream, name: int) -> bool:
    """Tell whether *name* appoints somebody: ``hired by the historian Ada as``."""
    by = stream.shape.rfind(letter("by"), max(1, name - _FARTHEST), name)
    if by < 0 or stream.shape[by - 1] not in chars("appointing"):
        return False
    return _titled().fullmatch(stream.shape, by + 1, name) is not None


@cache
def _titled() -> re.Pattern[str]:
    """Return what may stand between "by" and a name."""
    return lazy(f"{charset(ranked(0, 1) + chars('determiner', 'possessive'))}*")


def _is_human(name: str) -> bool:
    """Tell whether *name* begins with a given name, as no body's does."""
    words = fold(name).split()
    return is_given(words[0]) and not is_place(name)


_FORM = r"(?:e|y|s|es|ies|d|ed|ied|led|ing|ying|ling)?"
_AIDING = lazy(
    rf"(?:accompan|advis|aid|assist|counsel|help|join|nurs|represent|serv|support){_FORM}"
)
_FOLLOWING = lazy(rf"(?:follow|preced|replac|succeed){_FORM}")
_MEETING = lazy(rf"(?:beat|beaten|defeat|marr|met|meet|visit){_FORM}")


@cache
def _addresses() -> str:
    """Return the characters of what may stand between a verb and a name: ``the late King``."""
    nouns = (char for char in ranked(0, 0) if char not in chars("finite"))
    return "".join(nouns) + chars("determiner", "possessive", "honorific")
