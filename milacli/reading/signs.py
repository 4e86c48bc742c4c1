"""Signs: what stands around a name and speaks for or against its being a person's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.reading.alphabet import label
from milacli.reading.clauses import Clause
from milacli.reading.constructions import ANYWHERE, BRACKET, CLAUSE, SIGNS, Sign
from milacli.reading.evidence import BE
from milacli.reading.patterns import compiled, may_fit
from milacli.reading.streams import Stream


class Sighting(NamedTuple):
    """A sign seen beside a name."""

    name: int
    """The number of the mention."""
    sign: str
    text: str
    """The words that are the sign."""


@cache
def _signs(scope: str) -> tuple[Sign, ...]:
    return tuple(sign for sign in SIGNS if sign.scope == scope)


def find_signs(stream: Stream, clauses: Sequence[Clause]) -> Iterator[Sighting]:
    """Yield the signs beside the names of *stream*: rows of the table, and the words next to them."""
    letters = frozenset(stream.shape)
    for scope in (ANYWHERE, BRACKET) if stream.is_bracket else (ANYWHERE,):
        for row in _signs(scope):
            if may_fit(row, letters):
                yield from _seen(stream, row)
    for clause in clauses:
        if clause.subject in stream.names:
            yield from _of_subject(stream, clause)
    if not stream.is_bracket:
        yield from _neighbours(stream)


def _seen(stream: Stream, row: Sign) -> Iterator[Sighting]:
    pattern = compiled(row).before
    for match in pattern.finditer(stream.shape) if pattern else ():
        number = stream.names.get(match.start("name"))
        if number is not None:
            yield Sighting(number, row.name, stream.text(*match.span()))


def _of_subject(stream: Stream, clause: Clause) -> Iterator[Sighting]:
    assert clause.subject is not None  # noqa: S101 - the caller has looked
    said = "N" + (BE if clause.is_passive else "") + stream.shape[clause.verb : clause.end]
    letters = frozenset(said)
    for row in _signs(CLAUSE):
        pattern = compiled(row).before
        if may_fit(row, letters) and pattern and (match := pattern.match(said)):
            last = clause.verb + match.end() - 1 - clause.is_passive
            yield Sighting(stream.names[clause.subject], row.name, stream.text(clause.verb, last))


def _neighbours(stream: Stream) -> Iterator[Sighting]:
    """Yield what stands right before and behind each name, by its class."""
    shape = stream.shape
    for at, number in stream.names.items():
        before = label(shape[at - 1]) if at else "start"
        behind = label(shape[at + 1]) if at + 1 < len(shape) else "end"
        yield Sighting(number, f"{before} _", stream.text(max(0, at - 1), at))
        yield Sighting(number, f"_ {behind}", stream.text(at + 1, at + 2))
