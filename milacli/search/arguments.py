"""Arguments: whom and what a question names, and in which part of its deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milacli.search.grammar import BE, DOER, DONE_TO, HELP
from milacli.search.small_words import prepositions
from milacli.search.words import STOP_WORDS, WEAK_WORDS

BESIDE = frozenset("to by from against than under".split())
"""Prepositions before a name of which it is not told what it has: ``sold to Orm for £9``."""


class Argument(NamedTuple):
    """Whom or what a question names."""

    words: tuple[str, ...]
    part: str
    """``DOER``, ``DONE_TO`` or the preposition before it."""


def arguments_of(rest: Sequence[str], verb: str) -> Iterator[Argument]:
    """Yield whom and what a question names, from its folded words behind the question word."""
    at = rest.index(verb) if verb else len(rest)
    helper = next((n for n, word in enumerate(rest[:at]) if word in BE | HELP), None)
    passive = helper is not None and rest[helper] in BE and not verb.endswith("ing") and bool(verb)
    if helper is not None:
        yield from _grouped(rest[helper + 1 : at], DONE_TO if passive or not verb else DOER)
    if verb:
        yield from _grouped(rest[at + 1 :], "" if passive else DONE_TO)


def _grouped(said: Sequence[str], part: str) -> Iterator[Argument]:
    """Yield what stands in *said*: first what has the *part*, then what prepositions begin."""
    group: list[str] = []
    for word in (*said, ""):
        if not word or word in prepositions() or word in ("by", "against"):
            kept = tuple(w for w in group if w not in STOP_WORDS | WEAK_WORDS and not w.isdigit())
            if kept:
                yield Argument(kept, part)
            group, part = [], DOER if word == "by" else word
        else:
            group.append(word)
