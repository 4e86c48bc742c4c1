"""Sentences cut into quotations, one for each date: what it tells of, and no more than is sure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.english.lists import marked
from milacli.english.prose import Span
from milacli.reading.alphabet import chars
from milacli.reading.boundaries import Opens, find_boundaries
from milacli.reading.clauses import Clause, ClauseKind
from milacli.reading.patterns import charset
from milacli.reading.streams import Stream

ENOUGH = 110
"""Characters; a longer row loses what hangs on, a shorter sentence stays whole."""
MOST = 200
"""Characters; a longer row is cut also where a comma parts less than clauses."""
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
    dated = [_at(parts, point) for point in points]
    places = set(dated)
    found = []
    for at, point in zip(dated, points, strict=True):
        spans = _chosen(sentence, parts, at, places - {at})
        spans = _shortened(sentence, spans, point)
        found.append(_tidy(sentence.text, spans, point))
    return found


def _parts(sentence: Sentence) -> list[_Part]:
    parts = [_Part(sentence.span.start, sentence.span.end, 0, Opens.START)]
    for boundary in find_boundaries(sentence.stream):
        parts[-1] = parts[-1]._replace(end=boundary.end)
        parts.append(_Part(boundary.start, sentence.span.end, boundary.token, boundary.opens))
    return parts


def _at(parts: Sequence[_Part], point: Span) -> int:
    return max(n for n, part in enumerate(parts) if n == 0 or part.start <= point.start)


def _chosen(
    sentence: Sentence, parts: Sequence[_Part], at: int, others: set[int]
) -> Quotation:
    """Return the parts around the one *at* that make a quotation without those of *others*."""
    runs = sorted(_runs(parts, at, others), key=_length)
    fitting = [run for run in runs if _length(run) <= ENOUGH]
    if fitting:
        return (fitting[-1],)
    subject = _with_subject(sentence, parts, at, others)
    if subject and (not runs or _total(subject) < _length(runs[0])):
        return subject
    if runs:
        return (runs[0],)
    # It leans on a part that tells of another date.
    first = next(n for n in range(at, -1, -1) if parts[n].opens in _FREE)
    return (Span(parts[first].start, parts[at].end),)


def _runs(parts: Sequence[_Part], at: int, others: set[int]) -> Iterator[Span]:
    """Yield the runs of parts around *at* that can stand alone, without any of *others*."""
    for first in range(at, max(-1, at - _MOST_PARTS), -1):
        if first in others:
            return
        if parts[first].opens not in _FREE:
            continue
        for last in range(at, min(len(parts), at + _MOST_PARTS)):
            if last in others:
                break
            yield Span(parts[first].start, parts[last].end)


def _with_subject(
    sentence: Sentence, parts: Sequence[_Part], at: int, others: set[int]
) -> Quotation | None:
    """Return ``the firm … was sold`` for a second deed, ``Ada: … death`` for an entry."""
    part = parts[at]
    if part.opens is Opens.ENTRY:
        return (sentence.label, _grown(parts, at, others)) if sentence.label else None
    if part.opens is not Opens.VERB:
        return None
    head = next(n for n in range(at - 1, -1, -1) if parts[n].opens in _FREE)
    subject = _subject(sentence, parts, head, part.first)
    return (subject, _grown(parts, at, others)) if subject else None


def _grown(parts: Sequence[_Part], at: int, others: set[int]) -> Span:
    """Return the part *at* with as many of those behind it as are short and undated."""
    end = parts[at].end
    for last in range(at + 1, min(len(parts), at + _MOST_PARTS)):
        if last in others or parts[last].end - parts[at].start > ENOUGH:
            break
        end = parts[last].end
    return Span(parts[at].start, end)


# "The mill that", "In 1990, Ada Dray": no subject for sure.
_UNSURE = re.compile(r",|\b(?:that|who|which|whose|what)\s*$|^(?:There|Here)\b")


def _subject(sentence: Sentence, parts: Sequence[_Part], head: int, verb: int) -> Span | None:
    """Return the subject of the part *head*, with its auxiliary where the token *verb* needs it."""
    part = parts[head]
    last = parts[head + 1].first if head + 1 < len(parts) else len(sentence.stream.shape)
    first = next(
        (c for c in sentence.clauses if part.first <= c.verb < last and c.kind is ClauseKind.MAIN),
        None,
    )
    if not first:
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
    shared = end > first.verb and shape[verb] in chars("participle", "ed")
    return Span(part.start, spans[end - 1 if shared else first.verb - 1].end)


# --- what is still too long ---------------------------------------------------------------------


def _shortened(sentence: Sentence, spans: Quotation, point: Span) -> Quotation:
    """Cut a quotation that is too long at the last comma behind its date, or the last before it."""
    last = spans[-1]
    room = MOST - (_total(spans) - _length(last))
    if _length(last) <= room:
        return spans
    commas = [
        Span(one.start, one.end)
        for at, one in enumerate(sentence.stream.spans)
        if sentence.stream.shape[at] in ",;:–|" and last.start < one.start < last.end
    ]
    told = _verb_end(sentence, last)
    behind = [c.start for c in commas if c.start >= max(point.end, told)]
    fitting = [end for end in behind if end - last.start <= room]
    end = max(fitting, default=min(behind, default=last.end))
    return (*spans[:-1], Span(last.start, end))


def _verb_end(sentence: Sentence, span: Span) -> int:
    """Return where the first verb of *span* ends, or its start: no quotation ends before it."""
    stream = sentence.stream
    for one, char in zip(stream.spans, stream.shape, strict=True):
        if one.start >= span.start and _verbs().match(char):
            return one.end
    return span.start


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(charset(chars("finite", "be", "have", "modal", "do", "participle", "ed")))


def _length(span: Span) -> int:
    return span.end - span.start


def _total(spans: Quotation) -> int:
    return sum(_length(span) + len(ELLIPSIS) for span in spans) - len(ELLIPSIS)


# --- the edges of a quotation ---------------------------------------------------------------------

_EDGE = " \t\n,;:—–|-"
_ABBREVIATIONS = (
    marked("abbreviations", "inside") | marked("abbreviations", "end")
    | marked("abbreviations", "number") | {"etc"}
)  # fmt: skip
# "U.S.", "J.R.R.", "...", "!."
_DOTTED = re.compile(r"(?:(?:^|[^\w])[^\W\d_]|\.[^\W_]+|\.\.|[!?])\.$")


def _tidy(text: str, spans: Quotation, point: Span) -> Quotation:
    """Strip blanks and commas around *spans*, and the full stop at the end."""
    tidied = []
    for start, end in spans:
        begin = start
        while begin < end and text[begin] in _EDGE and begin != point.start:
            begin += 1
        while end > begin and text[end - 1] in _EDGE and end != point.end:
            end -= 1
        if begin < end:
            tidied.append(Span(begin, end))
    if not tidied:
        return (point,)
    last = tidied[-1]
    if is_stopped(text[last.start : last.end]) and last.end - 1 > last.start:
        tidied[-1] = Span(last.start, last.end - 1)
    return tuple(tidied)


def is_stopped(words: str) -> bool:
    """Tell whether *words* end in a full stop that belongs to no abbreviation."""
    if not words.endswith(".") or _DOTTED.search(words[-12:]):
        return False
    return words[:-1].split(" ")[-1].lstrip("([\"'“‘").casefold() not in _ABBREVIATIONS


def joined(text: str, spans: Quotation) -> str:
    """Return the words of *spans* with an ellipsis where words are left out between them."""
    return ELLIPSIS.join(text[start:end] for start, end in spans)
