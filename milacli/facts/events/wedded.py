"""Wedded: who "the couple" is, of whom a sentence before tells that they married."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from milacli.english.prose import START, Span
from milacli.facts.events.embedded import embedded_verb
from milacli.facts.events.row import Row, clauses_in
from milacli.patterns import lazy
from milacli.reading.clause import ClauseKind
from milacli.reading.mentions import Mention

# "The couple divorced", "In 1981 the newlyweds moved", but not "The couple's son"
_COUPLE = lazy(
    r"(?:[^.,;:]{2,40},? )?\b[Tt]he (?:young |newly married )?(?:couple|newlyweds) (?=[a-z])"
)
# "and in 1981 the couple moved"
_BEHIND = lazy(r",? the (?:couple|newlyweds) (?=[a-z])")
# "They were married", "In 1981 they divorced": whoever a sentence before tells of
_THEY = lazy(
    r"(?:[^.,;:]{2,40},? )?\b[Tt]hey (?:(?:were|got|had|later|then|soon|eventually|finally) ){0,2}"
    r"(?:married|wed|divorced|separated|engaged)\b(?! (?:off|their)\b)"
)
_MARRIED = lazy(r"\b(?:marr(?:y|ies|ied)|marriage|wedding|wed|wife|husband)\b")
_KIN = lazy(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|['’]s) (?:[a-z]+ )?[a-z]+\b")
_MOST = 4
"""Sentences before that are looked at."""
_FEW = 12
"""Names of a sentence that are looked at."""


def wedded(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> tuple[int, ...]:
    """Return the two people, by number, whom "the couple" means that a row opens with, or none.

    *names* are those of the block, *owners* whom they mean.
    """
    block, start = row.block, row.spans[0].start
    if _BEHIND.match(block.text, row.date.end):
        start = row.date.start
    elif not _is_subject(row):
        return ()
    elif _THEY.match(block.text, start):
        return _two(row, names, owners)
    elif not _COUPLE.match(block.text, start):
        return ()
    elif ":" in block.text[start : row.date.start]:
        return ()  # "The couple had two sons: Bo, born 1901"
    at = bisect_right(block.sentences, start, key=START) - 1
    own = Span(block.sentences[at].start, start)
    for sentence in (own, *reversed(block.sentences[max(0, at - _MOST) : at])):
        people = _people(sentence, names, owners)
        if len(people) > 1 and _MARRIED.search(block.text, *sentence):
            return people if len(people) == 2 else ()
    return ()


def _two(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> tuple[int, ...]:
    """Return the two people of whom the words right before *row* tell, or none.

    ``Ada met Bo. They married``, but not ``Her sister met Bo. They married``.
    """
    block, start = row.block, row.spans[0].start
    at = bisect_right(block.sentences, start, key=START) - 1
    own = Span(block.sentences[at].start, start)
    for told in (own, *reversed(block.sentences[max(0, at - _MOST) : at])):
        if _KIN.search(block.text, *told):
            return ()
        if people := _people(told, names, owners):
            return people if len(people) == 2 else ()
    return ()


def _is_subject(row: Row) -> bool:
    """Tell whether nobody who is named does what a date is told of."""
    before = [c for c in clauses_in(row) if row.stream.spans[c.verb].start < row.date.start]
    own = (ClauseKind.MAIN, ClauseKind.COORDINATE)
    return embedded_verb(row) is None and all(c.subject is None and c.kind in own for c in before)


def _people(sentence: Span, names: Sequence[Mention], owners: Mapping[int, int]) -> tuple[int, ...]:
    first = bisect_left(names, sentence.start, key=START)
    last = bisect_left(names, sentence.end, key=START)
    told = (owners.get(mention.number) for mention in names[first : min(last, first + _FEW)])
    return tuple(dict.fromkeys(owner for owner in told if owner is not None))
