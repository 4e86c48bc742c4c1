"""Embedded: a clause inside another that has a date, ``She drew the bridge which fell in 1901``."""

from __future__ import annotations

from bisect import bisect_left

from milacli.english.prose import START
from milacli.facts.events.participles import bare_participle, is_said_at_once
from milacli.facts.events.row import Row, clauses_in, is_of_kin
from milacli.reading.alphabet import NAME, PRONOUN, chars, ranked
from milacli.reading.clause import Clause, ClauseKind


def embedded_verb(row: Row) -> int | None:
    """Return the verb of the clause inside another that holds the date of *row*, or None.

    Its subject is a thing or somebody else: ``the house her father built``, ``a mill, sold in``.
    """
    before = [c for c in clauses_in(row) if row.stream.spans[c.verb].start < row.date.start]
    if not before:
        return None
    last = before[-1]
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    if (bare := bare_participle(row.stream, last.verb, at)) is not None:
        return bare
    return last.verb if len(before) > 1 and _is_of_another(row, before[0], last, at) else None


def _is_of_another(row: Row, first: Clause, last: Clause, at: int) -> bool:
    """Tell whether the *last* clause before the date at *at* is not said of whom the *first* is."""
    shape = row.stream.shape
    if last.subject is not None and last.subject == first.subject:
        return False
    if shape[at - 2 : at - 1] == "," and shape[at - 1] in chars("preposition"):
        return False  # "in the house that her father built, in 1901"
    if last.kind is ClauseKind.RELATIVE:
        return True
    if last.kind is ClauseKind.PARTICIPLE:
        at_once = is_said_at_once(row.stream, last.verb, at)
        return at_once and not _is_predicate(shape, first, last)
    if last.kind is not ClauseKind.MAIN:
        return False
    if last.subject is not None and shape[last.subject] == PRONOUN:
        return _word(row, last) != _word(row, first)  # "She stayed until he died"
    if last.subject is not None:
        return last.subject == last.verb - 1
    # "Her book, which won a prize, was filmed"; "novelty records in 1960" has no verb
    resumed = shape[last.verb - 1] == ","
    plural = row.stream.text(last.verb, last.verb + 1).endswith("s")
    return not resumed and (not plural or shape[last.verb] in chars("be", "have", "do"))


def _word(row: Row, clause: Clause) -> str:
    at = clause.subject
    return row.stream.text(at, at + 1).lower() if at is not None else ""


def _is_predicate(shape: str, first: Clause, last: Clause) -> bool:
    """Tell whether a participle goes on about who is called something: ``is a poet, born``."""
    noun = last.start - 1
    return (
        shape[first.verb] in chars("be")
        and shape[last.start] == ","
        and shape[noun] in ranked(0, 0)
        and NAME not in shape[first.verb : noun]
    )


def is_apart(row: Row, subject: int | None, pronoun: int | None) -> bool:
    """Tell whether the date is of another clause than that of the *pronoun* in front.

    *subject* is the token of its own: ``She knew Ida Moss before she died in 1950``.
    """
    own = (subject or 0) > (pronoun or 0) + 1 and any(
        row.stream.spans[clause.verb].start < row.date.start
        for clause in row.clauses
        if clause.subject == subject and row.stream.shape[clause.subject or 0] == PRONOUN
    )
    if pronoun is None:
        return own
    return own or is_of_kin(row.stream, pronoun) or embedded_verb(row) is not None
