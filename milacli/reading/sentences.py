"""Sentences: streams with the names told in one breath and the clauses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.prose import Span
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, letter, ranked
from milacli.reading.clause import Clause
from milacli.reading.clauses import find_clauses
from milacli.reading.coordination import find_groups
from milacli.reading.mentions import Mention
from milacli.reading.streams import Stream, find_streams


class Sentence(NamedTuple):
    """A stream with its coordinated names and its clauses."""

    stream: Stream
    groups: tuple[tuple[int, ...], ...]
    """Names told in one breath, as places of tokens."""
    clauses: tuple[Clause, ...]


def find_sentences(block: Block, named: list[Mention]) -> Iterator[Sentence]:
    """Yield the sentences of *block* that hold any of *named*, in order, brackets apart."""
    head: Mention | None = None
    at = 0
    for number, sentence in enumerate(block.sentences):
        inside = []
        while at < len(named) and named[at].start < sentence.end:
            inside.append(named[at])
            at += 1
        said = head if head is not None and _is_headless(block, sentence) else None
        if not inside and said is None:
            continue
        for stream in find_streams(block, sentence, inside, said):
            if not stream.names:
                continue
            labelled = not stream.is_bracket and stream.shape[:2] in _LABELLED and 0 in stream.names
            if labelled and number == 0:
                head = inside[0] if inside[0].start == stream.spans[0].start else None
            groups = tuple(map(tuple, find_groups(stream)))
            yield Sentence(
                stream,
                groups,
                tuple(find_clauses(stream, 0 if labelled or _is_remark(stream) else None)),
            )


_LABELLED = tuple(NAME + mark for mark in f":{DASH}|")


def _is_remark(stream: Stream) -> bool:
    """Tell whether *stream* is a bracket behind a name: ``Ada (formerly led Orm)``."""
    return stream.is_bracket and stream.shape[:2] == NAME + "("


_FIRST_WORD = lazy(r"(?:\w+ly |Now |Later |Then |Also |Currently )?(\w+)")


def _is_headless(block: Block, sentence: Span) -> bool:
    """Tell whether *sentence* begins with a verb, as if its subject were said."""
    first = _FIRST_WORD.match(block.text[sentence.start : sentence.start + 60])
    return first is not None and letter(first[1].lower()) in ranked(3, 3)
