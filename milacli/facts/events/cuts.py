"""Sentences cut into quotations, one for each date: what it tells of, and no more than is sure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from milacli.english.lists import marked
from milacli.english.prose import START, Span, fold
from milacli.facts.events.event import ENOUGH
from milacli.facts.window import within
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, chars, letter
from milacli.reading.boundaries import Opens, find_boundaries, may_end_before, outside
from milacli.reading.clause import Clause, ClauseKind
from milacli.reading.patterns import charset
from milacli.reading.predicates import is_active
from milacli.reading.streams import Stream

MOST = 200
"""Characters; a longer row is cut also where a comma parts less than clauses."""
_TAIL = 60
"""Characters by which a row may be longer if it would lose no more than them."""
_REACH = 400
"""Characters on either side of a date that a row reaches at most."""
_MOST_PARTS = 12
"""Parts on either side of a date that are looked at, so that this stays linear."""
_FREE = (Opens.START, Opens.STATEMENT)
"""What leans on nothing before it."""
ELLIPSIS = " … "


class Sentence(NamedTuple):
    """A sentence as the cuts need it."""

    text: str
    """Of the whole block."""
    span: Span
    stream: Stream
    clauses: Sequence[Clause]
    label: Span | None
    """What stands before a colon at its start: ``Ada Dray: Death 5 July 1998``."""


class _Part(NamedTuple):
    start: int
    end: int
    first: int
    """Its first token."""
    opens: Opens


Quotation = tuple[Span, ...]
"""Ranges of a block's text, in order; between them words are left out."""


def quotations(sentence: Sentence, points: Sequence[Span]) -> list[Quotation]:
    """Return for each of *points*, the dates of *sentence* in order, the words that tell of it.

    Where no cut is sure it is the whole sentence. Linear.
    """
    parts = _parts(sentence)
    dated = [max(0, bisect_right(parts, point.start, key=START) - 1) for point in points]
    places = frozenset(dated)
    found = []
    for at, point in zip(dated, points, strict=True):
        spans = _chosen(sentence, parts, at, places)
        spans = _shortened(sentence, _within_reach(sentence.text, spans, point), point)
        found.append(tidy(sentence.text, spans, point))
    return found


def _parts(sentence: Sentence) -> list[_Part]:
    parts = [_Part(sentence.span.start, sentence.span.end, 0, Opens.START)]
    for boundary in find_boundaries(sentence.stream):
        parts[-1] = parts[-1]._replace(end=boundary.end)
        parts.append(_Part(boundary.start, sentence.span.end, boundary.token, boundary.opens))
    return parts


def _chosen(
    sentence: Sentence, parts: Sequence[_Part], at: int, dated: Collection[int]
) -> Quotation:
    """Return a quotation of the part *at* and those around it, no other that is *dated*."""
    runs = sorted(_runs(sentence, parts, at, dated), key=_length)
    fitting = [run for run in runs if _length(run) <= ENOUGH]
    if fitting:
        return (fitting[-1],)
    subject = _with_subject(sentence, parts, at, dated)
    if subject and (not runs or _total(subject) < _length(runs[0])):
        return subject
    if runs:
        return (runs[0],)
    # It leans on a part that tells of another date.
    head = _head(parts, at)
    if _states(sentence, parts, head, at):
        return (Span(parts[head].start, parts[at].end),)
    return (sentence.span,)


def _head(parts: Sequence[_Part], at: int) -> int:
    """Return the part on which the one *at* leans in the end, as far as that is looked for."""
    least = max(0, at - _MOST_PARTS)
    return next((n for n in range(at, least, -1) if parts[n].opens in _FREE), least)


def _runs(
    sentence: Sentence, parts: Sequence[_Part], at: int, dated: Collection[int]
) -> Iterator[Span]:
    """Yield the runs of parts around *at* that can stand alone, no other of them *dated*."""
    for first in range(at, max(-1, at - _MOST_PARTS), -1):
        if first != at and first in dated:
            return
        if parts[first].opens not in _FREE:
            continue
        for last in range(at, min(len(parts), at + _MOST_PARTS)):
            if last != at and last in dated:
                break
            if _states(sentence, parts, first, last):
                yield Span(parts[first].start, parts[last].end)


def _states(sentence: Sentence, parts: Sequence[_Part], first: int, last: int) -> bool:
    """Tell whether a run of parts is no mere opening: ``Having left in 1990`` says nothing yet."""
    if _waits(sentence.stream, parts, last):
        return False
    shape = sentence.stream.shape
    if first or last + 1 == len(parts) or not shape or not _opens_late(sentence.stream):
        return True
    until = bisect_left(sentence.clauses, parts[last + 1].first, key=_verb)
    return any(_is_main(sentence.stream, clause, 0) for clause in islice(sentence.clauses, until))


def _waits(stream: Stream, parts: Sequence[_Part], last: int) -> bool:
    """Tell whether the part *last* ends in a subject without its verb: ``as Ada Dray, who``."""
    if last + 1 == len(parts) or parts[last + 1].opens is not Opens.RELATIVE:
        return False
    start, end = parts[last].first, parts[last + 1].first
    return bool(_waiting().search(stream.shape, max(start, end - 12), end))


@cache
def _waiting() -> re.Pattern[str]:
    name = f"{charset(chars('determiner', 'possessive'))}?[{NAME}{OPAQUE}],?$"
    verbs = charset(chars("participle", "ed", "gerund", "ing"))
    return lazy(f"(?:{charset(chars('when', 'subordinate'))}|(?<!{verbs}){letter('as')}){name}")


def _is_main(stream: Stream, clause: Clause, opening: int) -> bool:
    """Tell whether a clause is a main one behind the *opening* of a sentence, a token; -1 if none.

    ``When she left, the mill closed``: not the clause of the opening itself.
    """
    if clause.kind is not ClauseKind.MAIN or opening < 0:
        return clause.kind is ClauseKind.MAIN
    needs_comma = not _adverbial().match(stream.shape, opening)
    return clause.start > opening and (not needs_comma or stream.shape[clause.start - 1] == ",")


def _opens_late(stream: Stream) -> bool:
    """Tell whether a sentence begins with what waits for its subject: ``Having left, Ada``."""
    return bool(_opening().match(stream.shape)) or fold(stream.text(0, 1)) == "having"


@cache
def _opening() -> re.Pattern[str]:
    """Return what begins a sentence and waits for its subject: ``Leaving``, ``In``, ``When``."""
    waits = "being gerund ing preposition temporal subordinate when".split()
    return lazy(charset(chars(*waits)))


@cache
def _adverbial() -> re.Pattern[str]:
    """Return what needs no comma behind it: ``In 1990 Ada left``."""
    return lazy(charset(chars("preposition")))


def _with_subject(
    sentence: Sentence, parts: Sequence[_Part], at: int, dated: Collection[int]
) -> Quotation | None:
    """Return ``the firm … was sold`` for a second deed, ``Ada: … death`` for an entry."""
    part = parts[at]
    if part.opens is Opens.ENTRY:
        return (sentence.label, _grown(parts, at, dated)) if sentence.label else None
    if part.opens is not Opens.VERB or _opens_late(sentence.stream):
        return None
    head = _head(parts, at)
    if any(between.opens is not Opens.VERB for between in parts[head + 1 : at]):
        return None  # "Ada, who built the mill and sold it"
    subject = _subject(sentence, parts, head, part.first)
    return (subject, _grown(parts, at, dated)) if subject else None


def _grown(parts: Sequence[_Part], at: int, dated: Collection[int]) -> Span:
    """Return the part *at* with as many of those behind it as are short and undated."""
    end = parts[at].end
    for last in range(at + 1, min(len(parts), at + _MOST_PARTS)):
        if last in dated or parts[last].end - parts[at].start > ENOUGH:
            break
        end = parts[last].end
    return Span(parts[at].start, end)


# "The mill that", "In 1990, Ada Dray": no subject for sure.
_UNSURE = lazy(r",|\b(?:that|who|which|whose|what)\s*$|^(?:There|Here)\b")


def _subject(sentence: Sentence, parts: Sequence[_Part], head: int, verb: int) -> Span | None:
    """Return the subject of the part *head*, with its auxiliary where the token *verb* needs it."""
    part = parts[head]
    last = parts[head + 1].first if head + 1 < len(parts) else len(sentence.stream.shape)
    at = bisect_left(sentence.clauses, part.first, key=_verb)
    first = sentence.clauses[at] if at < len(sentence.clauses) else None
    if not first or first.verb >= last or first.kind is not ClauseKind.MAIN:
        return None
    shape, spans = sentence.stream.shape, sentence.stream.spans
    subject = sentence.text[part.start : spans[first.verb].start]
    if _UNSURE.search(subject) or not subject.strip():
        return None
    end = first.verb
    while shape[end : end + 1] and shape[end] in chars("be", "have", "modal", "do", "not"):
        if shape[end] in chars("not", "modal", "do"):
            return None
        end += 1
    done = chars("participle", "ed")
    owns = shape[end - 1] in chars("have") and not any(
        char in done for char in shape[end : end + 2]
    )
    shared = end > first.verb and not owns and shape[verb] in done
    if shared and is_active(sentence.stream, verb):
        shared = False  # "was born in Ely and died in Venn"
    elif shared and shape[end : end + 1] == letter("born"):
        return None  # "was born in Ely and moved to Venn"
    within = shape[end + 1 : last] if shape[verb] in done else ""
    if any(char in chars("being", "be") for char in within) and not is_active(
        sentence.stream, verb
    ):
        return None  # "avoided being drafted and killed"
    direct = shape[verb + 1 : verb + 2] or ","
    unsure = shape[verb] in chars("finite", "ed") and direct in _object()
    if shared and unsure:
        return None  # "was praised and won a cup", "was praised and awarded a cup"
    return Span(part.start, spans[end - 1 if shared else first.verb - 1].end)


@cache
def _object() -> str:
    return chars("determiner", "possessive") + NAME + OPAQUE


# --- what is still too long ---------------------------------------------------------------------


def _shortened(sentence: Sentence, spans: Quotation, point: Span) -> Quotation:
    """Cut a quotation that is too long at the last place behind its date that allows it."""
    last = spans[-1]
    room = MOST - (_total(spans) - _length(last))
    if _length(last) <= room:
        return spans
    stream = sentence.stream
    at = bisect_left(stream.spans, last.start, key=START)
    until = bisect_left(stream.spans, last.end, key=START)
    number = bisect_left(sentence.clauses, at, key=_verb)
    behind_it = islice(sentence.clauses, number, number + _MOST_PARTS)
    waits = _opening().match(stream.shape, at)
    main = next((c for c in behind_it if _is_main(stream, c, at if waits else -1)), None)
    if not main or main.verb >= until:
        return spans
    told = max(point.end, stream.spans[main.verb].end)
    ends = [
        stream.spans[n].start
        for n in outside(stream.shape, at, until)
        if stream.shape[n] in f",;{DASH}|"
        and stream.spans[n].start >= told
        and may_end_before(stream, n, until)
    ]
    end = max(
        (end for end in ends if end - last.start <= room), default=min(ends, default=last.end)
    )
    if _length(last) <= room + _TAIL and min(last.end - end, end - last.start) <= _TAIL:
        return spans  # little would be left out, or little left
    return (*spans[:-1], Span(last.start, end))


def _within_reach(text: str, spans: Quotation, point: Span) -> Quotation:
    """Cut what no prose has: a clause of thousands of characters shows no more of itself."""
    last = spans[-1]
    if _length(last) <= 2 * _REACH:
        return spans
    near = within(text, last, point, 2 * _REACH)
    return (*(span for span in spans[:-1] if _length(span) <= _REACH), near)


def _verb(clause: Clause) -> int:
    return clause.verb


def _length(span: Span) -> int:
    return span.end - span.start


def _total(spans: Quotation) -> int:
    return sum(_length(span) + len(ELLIPSIS) for span in spans) - len(ELLIPSIS)


# --- the edges of a quotation ---------------------------------------------------------------------

_EDGE = " \t\n,;:—–|-"
_ABBREVIATIONS = (
    marked("abbreviations", "inside") | marked("abbreviations", "end")
    | marked("abbreviations", "number") | {"etc"}
) - {"bc", "bce", "ce"}  # fmt: skip
# "U.S.", "J.R.R.", "...", "!."
_DOTTED = lazy(r"(?:(?:^|[^\w])[^\W\d_]|\.[^\W\d_]+|\.\.|[!?])\.$")


def tidy(text: str, spans: Quotation, point: Span) -> Quotation:
    """Strip blanks and commas around *spans*, and the full stop at the end."""
    tidied = []
    for span in spans:
        start, end = span
        while start < end and text[start] in _EDGE and start != point.start:
            start += 1
        while end > start and text[end - 1] in _EDGE and end != point.end:
            end -= 1
        if start < end:
            tidied.append(Span(start, end))
    if not tidied:
        return (point,)
    last = tidied[-1]
    if is_stopped(text[last.start : last.end]) and last.end - 1 > last.start:
        tidied[-1] = Span(last.start, last.end - 1)
    leads = _LEADS.search(text, max(last.start, last.end - 30), tidied[-1].end)
    if leads and leads.start() >= max(last.start + 1, point.end):
        tidied[-1] = Span(last.start, leads.start())
    return tuple(tidied)


# "a new lamp, featuring:", "to Orm and, later": what introduces what is no part of the quotation.
_LEADS = lazy(r",? (?:including|featuring|such as|namely|as follows|and|but)$")


def is_stopped(words: str) -> bool:
    """Tell whether *words* end in a full stop that belongs to no abbreviation."""
    if not words.endswith(".") or _DOTTED.search(words[-12:]):
        return False
    last = words[:-1].rsplit(" ", maxsplit=1)[-1].lstrip("([\"'“‘").casefold()
    return last not in _ABBREVIATIONS


def joined(text: str, spans: Quotation) -> str:
    """Return the words of *spans* with an ellipsis where words are left out between them."""
    return ELLIPSIS.join(text[start:end] for start, end in spans)
