"""Signs: what stands around a name and speaks for or against its being a person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.english.prose import LIFE
from milacli.patterns import lazy
from milacli.reading.agents import find_links
from milacli.reading.alphabet import DASH, NAME, chars, label, ranked
from milacli.reading.clause import Clause
from milacli.reading.construction import ANYWHERE, BRACKET, CLAUSE
from milacli.reading.patterns import compiled
from milacli.reading.predicates import find_predicate
from milacli.reading.sign_rows import SIGNS, Sign
from milacli.reading.streams import Stream
from milacli.reading.triggers import fitting, trigger


class Sighting(NamedTuple):
    """A sign seen beside a name."""

    name: int
    """The number of the mention."""
    sign: str
    text: str
    """The words that are the sign."""


@cache
def _signs(scope: str) -> tuple[tuple[Sign, frozenset[str]], ...]:
    """Return the rows of *scope* with their triggers."""
    return tuple(
        (sign, trigger(sign))
        for sign in SIGNS
        if sign.scope == scope and not sign.pattern.endswith("<by name>")
    )


@cache
def _clause_signs() -> dict[tuple[str, str], tuple[Sign, ...]]:
    found: dict[tuple[str, str], list[Sign]] = defaultdict(list)
    for sign, _ in _signs(CLAUSE):
        parts = compiled(sign)
        for verb in parts.verbs or ("",):
            found[parts.voice, verb].append(sign)
    return {key: tuple(signs) for key, signs in found.items()}


def find_signs(stream: Stream, clauses: Sequence[Clause]) -> Iterator[Sighting]:
    """Yield the signs beside the names of *stream*: rows of the table, and the next words."""
    letters = frozenset(stream.shape)
    for scope in (ANYWHERE, BRACKET) if stream.is_bracket else (ANYWHERE,):
        for row in fitting(_signs(scope), letters):
            yield from _seen(stream, row)
    for clause in clauses:
        if clause.subject in stream.names:
            yield from _of_subject(stream, clause)
    for link in find_links(stream):
        if link.name in stream.names and "<by name>" in link.kinds and len(link.words) > 1:
            text = stream.text(link.words[-1][0], link.name)
            yield Sighting(stream.names[link.name], "agent", text)
    if not stream.is_bracket:
        yield from _neighbours(stream)


def _seen(stream: Stream, row: Sign) -> Iterator[Sighting]:
    if row.name == "life" and _lasts_no_life(stream):
        return
    pattern = compiled(row).before
    for match in pattern.finditer(stream.shape) if pattern else ():
        number = stream.names.get(match.start("name"))
        if number is not None:
            yield Sighting(number, row.name, stream.text(*match.span()))


_YEAR = lazy(r"(?<!\d)[12]?\d{3}(?!\d)")
_SHORT = lazy(r"(?<!\d)([12]\d)(\d\d) ?[–/-] ?(\d\d)(?!\d)")


def _lasts_no_life(stream: Stream) -> bool:
    """Tell whether a bracket is of years that are too near: ``the siege of Orm (1431–1432)``."""
    text = stream.text(0, len(stream.spans))
    years = [int(year) for year in _YEAR.findall(text)]
    if len(years) == 1 and (short := _SHORT.search(text)):  # "(1431–32)"
        years.append(int(short[1] + short[3]))
    return len(years) > 1 and years[-1] - years[0] not in LIFE


def _of_subject(stream: Stream, clause: Clause) -> Iterator[Sighting]:
    predicate = find_predicate(stream, clause)
    if predicate is None or clause.subject is None:
        return
    table = _clause_signs()
    for verb in ("", *sorted(predicate.verbs)):
        for row in table.get((predicate.voice, verb), ()):
            pattern = compiled(row).before
            match = pattern.match(stream.shape, predicate.end, clause.end) if pattern else None
            if pattern is None or match is not None:
                end = match.end() if match else predicate.end
                told = stream.text(clause.verb, end)
                yield Sighting(stream.names[clause.subject], row.name, told)
                if row.name in _SHARED:
                    for name in _joined(stream.shape, clause.subject):
                        yield Sighting(stream.names[name], row.name, told)


_SHARED = frozenset(("born", "fate", "human verb"))
"""Signs of people that tell of each of several subjects: ``Ada and Bo were born``."""
_LONGEST_JOINED = 20
"""Tokens of several subjects."""


def _joined(shape: str, last: int) -> list[int]:
    """Return the names joined to the one at *last* that the sentence begins with."""
    group = shape[:last] if last < _LONGEST_JOINED else ""
    if group[-1:] not in (*chars("and"),):
        return []
    others = group[:-1].removesuffix(",").split(",")
    return list(range(0, 2 * len(others), 2)) if set(others) == {NAME} else []


_DATED = 12
"""Tokens of a date that may stand before the name that an item begins with."""


@cache
def _dates() -> str:
    return ranked(2, 2) + chars("month") + f"~{DASH}:,|"


def _neighbours(stream: Stream) -> Iterator[Sighting]:
    """Yield what stands right before and behind each name, by its class."""
    shape = stream.shape
    for at, number in stream.names.items():
        dated = at < _DATED and not shape[:at].strip(_dates())
        before = "start" if dated else label(shape[at - 1])
        behind = label(shape[at + 1]) if at + 1 < len(shape) else "end"
        yield Sighting(number, f"{before} _", stream.text(max(0, at - 1), at))
        yield Sighting(number, f"_ {behind}", stream.text(at + 1, at + 2))
