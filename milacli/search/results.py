"""A hit as a row: its text with what matched, why it was found, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Cite
from milacli.english.prose import Span, words
from milacli.errors import echo
from milacli.fuzzy import alike
from milacli.search.doubt import CAPS, SURE, UNANSWERED, WEAK, Doubt, doubts, missing
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.told import LIVED
from milacli.search.words import content
from milacli.table import Column, Highlight, Text, highlighted

Answer = dict[str, str | int] | None
"""The answer as it stands in the text of a row, ``start`` and ``end`` there."""


class Result(NamedTuple):
    """A row of the answer."""

    text: Text
    """The passage, with its neighbours if they were asked for; what matched is highlighted."""
    score: float
    kind: str
    doubt: Doubt
    missing: tuple[str, ...]
    """The words of the query that stand nowhere."""
    answer: Answer
    matched: tuple[str, ...]
    parts: tuple[str, ...]
    cite: Cite


TEXT = Column("text", lambda result: result.text, style="text")
REST = (
    Column("score", lambda result: result.score, shown=False, style="number"),
    Column("kind", lambda result: result.kind, shown=False),
    Column("doubt", lambda result: result.doubt.grade, shown=False),
    Column("missing", lambda result: result.missing, shown=False),
    Column("answer", lambda result: result.answer, shown=False),
    *CITE,
)
WHY = (
    Column("matched", lambda result: result.matched),
    Column("parts", lambda result: result.parts),
    Column("certainty", lambda result: _certainty(result.score, result.doubt)),
)

COLUMNS = (TEXT, *REST)
EXPLAINED = (TEXT, *WHY, *REST)
"""The columns with why a passage was found."""


def results(
    index: Index, query: Query, hits: Sequence[Hit], limit: int, context: int
) -> Iterator[Result]:
    """Yield rows of the first *limit* of *hits*, with *context* passages before and after each."""
    hits = _told_first(index, query, hits)
    grades = doubts(index, query, hits)
    nowhere = missing(query)
    answer, may_answer = _answer(index, query, hits, grades)
    if not may_answer and not (grades[0].value >= SURE and _is_likely(index, query, hits[0])):
        grades = [doubt._replace(grade=doubt.grade or WEAK) for doubt in grades]
    if answer and answer[0] == 0:
        grades[0] = grades[0]._replace(grade=None)
    if query.is_question and grades and grades[0].grade is None:
        grades = _reworded(index, query, hits, grades, answer[0] if answer else -1)
    for rank, (hit, doubt) in enumerate(zip(hits[:limit], grades, strict=False)):
        span = answer[1] if answer and answer[0] == rank else None
        yield _result(index, query, hit, context, doubt, span)._replace(missing=nowhere)


def _told_first(index: Index, query: Query, hits: Sequence[Hit]) -> Sequence[Hit]:
    if not query.is_question or len(hits) < 2:
        return hits
    # Only some questions need it.
    from milacli.search.verdict import told_first

    return told_first(index, query, hits)


def _answer(
    index: Index, query: Query, hits: Sequence[Hit], grades: Sequence[Doubt]
) -> tuple[tuple[int, Span] | None, bool]:
    """Return which hit holds the answer and where, if it is sure, and whether any may hold it.

    Where there is doubt nothing is looked for.
    """
    if not query.is_question or not grades:
        return None, True
    # Where somebody was born is told in few words, of which a question has few.
    is_told = "where" in query.words and grades[0].grade != UNANSWERED
    if grades[0].grade is not None and (not is_told or LIVED.keys().isdisjoint(query.words)):
        return None, True
    # Only some questions need it.
    from milacli.search.verdict import look

    return look(index, query, hits)


def _reworded(
    index: Index, query: Query, hits: Sequence[Hit], grades: Sequence[Doubt], answered: int
) -> list[Doubt]:
    """Return *grades*, weak for what tells the deed in other words only and is not *answered*.

    So is what tells the very deed, but of others than are asked about.
    """
    # Few questions have no doubt so far.
    from milacli.search.unheard import in_other_words
    from milacli.search.verdict import of_others

    rules = [rule for rule in (in_other_words(index, query), of_others(index, query)) if rule]
    return [
        doubt._replace(grade=doubt.grade or WEAK)
        if rank != answered and doubt.grade is None and any(rule(hit.number) for rule in rules)
        else doubt
        for rank, (hit, doubt) in enumerate(zip(hits, grades, strict=True))
    ]


def _is_likely(index: Index, query: Query, hit: Hit) -> bool:
    from milacli.search.verdict import is_likely

    return is_likely(index, query, hit)


def _result(
    index: Index, query: Query, hit: Hit, context: int, doubt: Doubt, span: Span | None
) -> Result:
    passage = index.passages[hit.number]
    before, after = _neighbours(index, hit.number, context)
    text = before + passage.text + after
    marks = [Highlight(start, end) for start, end in _matched(index, hit.number, query)]
    answer: Answer = None
    if span:
        start, end = len(before) + span.start, len(before) + span.end
        answer = {"text": text[start:end], "start": start, "end": end}
        marks.append(Highlight(span.start, span.end, "answer"))
    marks = [
        mark._replace(start=len(before) + mark.start, end=len(before) + mark.end) for mark in marks
    ]
    if doubt.grade:
        marks.append(Highlight(0, len(text), "aside"))
    return Result(
        text=highlighted(text, marks),
        score=round(hit.score, 3),
        kind=passage.block.kind.value,
        doubt=doubt,
        missing=(),
        answer=answer,
        matched=tuple(_reasons(index, hit.number, query)),
        parts=tuple(_parts(hit)),
        cite=index.cite(hit.number),
    )


def _neighbours(index: Index, number: int, count: int) -> tuple[str, str]:
    """Return the *count* passages before and after, of the same section, as they read on."""
    passages = index.passages
    section = passages[number].block.section
    before = after = ""
    for n in range(number - 1, max(-1, number - count - 1), -1):
        if passages[n].block.section == section:
            before = passages[n].text + _gap(index, n) + before
    for n in range(number + 1, min(len(passages), number + count + 1)):
        if passages[n].block.section == section:
            after += _gap(index, n - 1) + passages[n].text
    return before, after


def _gap(index: Index, number: int) -> str:
    """Return what parts a passage from the next: a blank inside a block, else a line break."""
    one, other = index.passages[number : number + 2]
    return " " if one.position == other.position else "\n"


def _matched(index: Index, number: int, query: Query) -> Iterator[Span]:
    """Yield where the words stand that matched."""
    spans = words(index.passages[number].text)
    for place, (word, span) in enumerate(zip(index.inverted.texts[number], spans, strict=True)):
        for term in query.terms:
            first, last = term.runs.get(number, (0, 0))
            if word in term.matches or first <= place < last:
                yield span
                break


def _reasons(index: Index, number: int, query: Query) -> Iterator[str]:
    """Yield how each word of the query matched: ``goodfelow: typo of goodfellow``."""
    text = index.inverted.texts[number]
    for term in query.terms:
        here = [word for word in text if word in term.matches]
        if number in term.runs:
            first, last = term.runs[number]
            yield f"{term.word}: {term.how} {' '.join(text[first:last])}"
        elif here:
            best = max(here, key=lambda word: term.matches[word].weight)
            how = term.matches[best].how
            yield f"{term.word}: {how}" if how == "exact" else f"{term.word}: {how} {best}"
        else:
            yield f"{term.word}: not here"


def _parts(hit: Hit) -> Iterator[str]:
    """Yield what the score is the sum of, greatest first, and what that is multiplied by."""
    for name, part in sorted(hit.parts.items(), key=lambda part: -part[1]):
        if part >= 0.005:
            yield f"{name} {part:.2f}"
    if hit.place != 1:
        yield f"place ×{hit.place:.2g}"


def _certainty(score: float, doubt: Doubt) -> str:
    """Say what the grade of doubt is made of: the score, and the names and numbers missing."""
    return f"score {score:.2f} − {CAPS} × caps {doubt.caps:.2f} = {doubt.value:.2f}"


def not_here(query: Query) -> str:
    """Say which words of *query* stand nowhere, if any does not."""
    nowhere = missing(query)
    return f"not here: {echo(', '.join(nowhere))}" if nowhere else ""


def nothing(
    index: Index, text: str, query: Query, name: str = "", choices: Sequence[str] = ()
) -> str:
    """Say that nothing was found, and which words of the article are nearest.

    In a folder *name* says where, and *choices* are its words.
    """
    near: dict[str, float] = {}
    choices = choices or list(index.inverted.postings)
    is_narrowed = bool(query.typed.required or query.typed.excluded)
    for place in () if is_narrowed else content(query.words)[:5]:
        if query.words[place] not in index.inverted.postings:
            near.update(alike(query.words[place][:50], choices, cutoff=0.6))
    for word in query.words:
        near.pop(word, None)  # which stands where nothing is shown of, as in a file's head
    best = [echo(word) for word in sorted(near, key=lambda word: (-near[word], word))[:3]]
    are = "word is" if len(best) == 1 else "words are"
    hint = f"; the nearest {are} {', '.join(best)}" if best else ""
    return f'nothing found for "{echo(text)}" in {name or index.name}{hint}'
