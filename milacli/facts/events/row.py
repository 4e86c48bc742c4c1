"""Rows: what is known of a quotation whose owner is asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.prose import START, Span
from milacli.reading.alphabet import NAME, PRONOUN, chars, ranked
from milacli.reading.clause import Clause
from milacli.reading.streams import Stream


class Row(NamedTuple):
    """What is known of a quotation whose owner is asked for."""

    block: Block
    stream: Stream
    clauses: Sequence[Clause]
    groups: Sequence[Sequence[int]]
    spans: tuple[Span, ...]
    date: Span
    lasts: bool
    """Whether the date is a span."""
    is_brief: bool
    """Whether it is too short for a life."""
    label: str


def clauses_in(row: Row) -> list[Clause]:
    """Return the clauses whose verbs stand in the words of *row*."""
    return [
        clause
        for first, last in (tokens_in(row.stream, span) for span in row.spans)
        for clause in row.clauses[
            bisect_left(row.clauses, first, key=_verb) : bisect_left(row.clauses, last, key=_verb)
        ]
    ]


def tokens_in(stream: Stream, span: Span) -> tuple[int, int]:
    """Return the first token in *span* and the one behind the last."""
    first = bisect_left(stream.spans, span.start, key=START)
    return first, bisect_left(stream.spans, span.end, key=START)


def is_inverted(stream: Stream, verb: int) -> bool:
    """Tell whether a name stands behind its *verb*: ``Not until 1901 did Ada leave``."""
    auxiliary = chars("be", "have", "modal", "do")
    subject = stream.shape[verb + 1 : verb + 2]
    opens = stream.text(0, 1).lower() in _INVERTING
    return opens and stream.shape[verb] in auxiliary and subject != "" and subject in NAME + PRONOUN


_INVERTING = frozenset("hardly little never nor not only scarcely seldom".split())


def is_of_kin(stream: Stream, pronoun: int) -> bool:
    """Tell whether somebody else is meant by a possessive: ``Her father``, ``His old pupils``."""
    if stream.text(pronoun, pronoun + 1).lower() not in ("his", "her", "their"):
        return False
    shape, at = stream.shape, pronoun + 1
    while shape[at : at + 1] in (*chars("ordinal", "premodifier"),) or (
        stream.text(at, at + 1) in _AGES
    ):
        at += 1
    return shape[at : at + 1] in (*chars("kin"), *ranked(0, 0))


_AGES = frozenset("old older elder eldest young younger youngest new own then long-time".split())


def _verb(clause: Clause) -> int:
    return clause.verb
