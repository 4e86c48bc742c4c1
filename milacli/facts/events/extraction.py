"""Blocks to events: for each date the words that tell of it, and whom they are about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from milacli.article.model import Block, BlockKind, Cite
from milacli.english.prose import LIFE, Span
from milacli.english.prose import words as words_of
from milacli.facts.events.apparatus import (
    has_no_events,
    is_open_task,
    without_apparatus,
)
from milacli.facts.events.bare import is_bare
from milacli.facts.events.cuts import Quotation, Sentence, joined, quotations, tidy
from milacli.facts.events.embedded import embedded_verb
from milacli.facts.events.event import ENOUGH, Event, Owner
from milacli.facts.events.fronts import LABEL_BEFORE, after_label
from milacli.facts.events.issues import issue_of, without_later
from milacli.facts.events.kinds import is_of_plans, kind_of, kind_under
from milacli.facts.events.labels import label_of, label_of_line
from milacli.facts.events.other_times import is_note_of_another_day
from milacli.facts.events.owners import Owners
from milacli.facts.events.row import Row
from milacli.facts.events.stated import stated_year, years_of_entries
from milacli.facts.events.tables import kind_of_column, without_counts
from milacli.facts.events.terms import is_term
from milacli.facts.events.under import (
    Told,
    is_signed,
    named_over,
    opens_list,
    under_dates,
    under_headings,
    under_labels,
)
from milacli.facts.window import within
from milacli.patterns import lazy
from milacli.reading import Reading
from milacli.reading.boundaries import has_verb
from milacli.reading.clauses import find_clauses
from milacli.reading.coordination import find_groups
from milacli.reading.dates import Date, Period, centuries_of, find_dates
from milacli.reading.dates.edtf import interval
from milacli.reading.dates.years import LIKELY, evidence
from milacli.reading.mentions import Mention, mentions_in
from milacli.reading.streams import Stream, find_streams

_AROUND = 600
"""Characters of its sentence around a date that are searched; what is further off is others'."""
_VERBLESS = 60
"""Characters; what has no verb and a date such as ``By 2025`` leans on the sentence before too."""
_SCANT = 12
"""Characters; as short, a sentence leans on the one before."""

# "Marvin Brandt: ", "- **Orla**: ": whom the rest of a sentence is about.
_LABEL = lazy(r"[A-Z][^:;,.|]{1,60}:(?=\s)")
# "1200", but not "12,000": what may be an old year.
_OLD = lazy(r"(?<![\d.,])[1-9]\d{2,3}(?![\d])")


class Extractor:
    """Walks the blocks of an article and finds what they date."""

    def __init__(self, reading: Reading, *, explained: bool = False) -> None:
        self.reading = reading
        self.article = reading.article
        self.owners = Owners(reading)
        self.explained = explained

    def events(self) -> Iterator[Event]:
        """Yield the events of the body, in reading order."""
        blocks = tuple(self.article.body())
        periods: set[tuple[Period, int]] = set()
        dated = self._dated(blocks)
        by_number = {block.number: dates for block, dates in dated}
        under = tuple(under_dates(blocks, by_number))
        heads = {(one.head.number, one.date.start) for one in under}
        lives: list[Event] = []  # in headings, of whom nothing else tells
        told: frozenset[str] = frozenset()
        for block, dates in dated:
            rest = [date for date in dates if (block.number, date.start) not in heads]
            issue = issue_of(self.article, block.section)
            for event in self._block(block, without_later(block, rest, issue)):
                lived = event.kind in ("born", "died", "life")
                if block.kind is BlockKind.HEADING:
                    lives += [event] if lived else []
                    continue
                told |= event.owner.people if lived else frozenset()
                periods |= {(event.period, block.section), (event.period, 0)}
                yield event
        yield from (life for life in lives if told.isdisjoint(life.owner.people))
        headed = under_headings(self.article, blocks, by_number, self._year_over, periods)
        for one in (*under, *headed, *under_labels(blocks, by_number)):
            yield self._told(one)

    def _year_over(self, heading: Block) -> int | None:
        """Return the year that the headings around *heading* state, or it itself."""
        return stated_year(self.article, heading.section)

    def _dated(self, blocks: Sequence[Block]) -> list[tuple[Block, list[Date]]]:
        """Return the blocks that tell of dated events, each with its dates."""
        telling = [b for b in blocks if not (has_no_events(b) or is_open_task(self.article, b))]
        over = {n: stated_year(self.article, n) for n in {block.section for block in telling}}
        years = {b.number: over[b.section] for b in telling} | years_of_entries(telling)
        found = [(block, find_dates(block.text, years[block.number])) for block in telling]
        old = {c for _, dates in found for c in centuries_of(dates) if c * 100 <= LIKELY.start}
        heads = self.reading.heads
        return [
            (block, without_counts(block, heads.get(block.number), without_apparatus(block, told)))
            for block, dates in found
            for told in (self._old(block, dates, years[block.number], old),)
        ]

    @staticmethod
    def _old(
        block: Block, dates: tuple[Date, ...], year: int | None, old: Collection[int]
    ) -> tuple[Date, ...]:
        """Read *block* again if it may name years of the *old* centuries that the article tells."""
        return find_dates(block.text, year, old) if old and _OLD.search(block.text) else dates

    def _block(self, block: Block, dates: Sequence[Date]) -> Iterator[Event]:
        if not dates:
            return
        names = self.owners.mentions(block)
        label = label_of(block, names)
        if label and dates[0].start < len(label):
            label = ""  # "**H1**: Sales fell" under "2025"
        at = 0
        for number, sentence in enumerate(block.sentences):
            own = label_of_line(block, names, sentence.start) if number else None
            label = label if own is None else own
            first = at
            while at < len(dates) and dates[at].start < sentence.end:
                at += 1
            if first < at:
                yield from self._sentence(block, number, dates[first:at], names, label)

    def _sentence(
        self,
        block: Block,
        number: int,
        dates: Sequence[Date],
        names: Sequence[Mention],
        label: str,
    ) -> Iterator[Event]:
        """Yield an event for each of *dates*, those of the *number*-th sentence of *block*."""
        text, span = block.text, block.sentences[number]
        names = mentions_in(names, span)
        stream = next(find_streams(block, span, names))
        clauses, groups = find_clauses(stream), find_groups(stream)
        sentence = Sentence(text, span, stream, clauses, _label(text, span))
        dates = list(_without_others(text, _without_seasons(text, dates)))
        dates = list(_lives(text, dates, names))
        told_of: set[tuple[str, Quotation]] = set()
        begin = span.start
        points = [Span(date.start, date.end) for date in dates]
        for date, point, told in zip(dates, points, quotations(sentence, points), strict=True):
            spans = after_label(text, told, date)
            if date is dates[0] and _COLUMN.match(text, date.end, spans[0].start):
                begin = spans[0].start
            elif (
                spans[0].start < begin < spans[0].end
            ):  # "1901 | It burned in 1890" tells of 1890 without 1901
                spans = (Span(begin, spans[0].end), *spans[1:])
            if is_note_of_another_day(text, date, spans[0]) or opens_list(text, span, date):
                continue
            signed = is_signed(text, span, date)
            if told[0].start == span.start and number and not signed and _is_scant(stream, date):
                spans = (Span(_last_full(block, number), told[-1].end),)
            lasts = date.period.precision == "span"
            brief = lasts and date.last[0] - date.first[0] not in LIFE
            row = Row(block, stream, clauses, groups, spans, point, lasts, brief, label)
            if (date.edtf, spans) in told_of:
                continue  # "Orm (2020), Venn (2020) and Ely (2020)"
            told_of.add((date.edtf, spans))
            if self.owners.lacks_owner(row):
                # The date in front is all that there is to hold on.
                row = row._replace(spans=(Span(span.start, told[-1].end),))
            yield self._event(row, date, span, dates)

    def _event(self, row: Row, date: Date, sentence: Span, dates: Sequence[Date]) -> Event:
        block, spans = row.block, row.spans
        named = self.owners.is_beside(row)
        people, names = self.owners.named(row)
        owner = self.owners.of(row)
        span = Span(spans[0].start, spans[-1].end)
        kind = kind_of(block.text, sentence, span, date, named=named)
        if kind in ("born", "died") and (verb := embedded_verb(row)) is not None:
            clause = Span(row.stream.spans[verb].start, sentence.end)
            kind = kind_of(block.text, clause, span, date, named=named)
        if kind == "event":
            kind = kind_of_column(block, self.reading.heads.get(block.number), date) or kind
        heading = self.owners.headings.over(block)
        if kind == "event" and is_bare(row) and is_of_plans(heading):
            kind = "plan"
        if kind == "event" and owner.who and date.end <= spans[0].start:
            kind = kind_under(heading)
        if kind == "life" and is_term(block.text, sentence, date, heading, dates):
            kind = "event"
        if kind in ("born", "life"):
            spans = _lived(row) or spans
        line, cite = self._cite(block, spans, date, sentence)
        words = joined(block.text, spans)
        return Event(
            date=date.edtf,
            when=block.text[date.start : date.end],
            event=words,
            kind=kind,
            owner=owner,
            lines=(line,),
            period=date.period,
            cite=cite,
            sentence=block.text[slice(*within(block.text, sentence, row.date, _AROUND))],
            people=people | owner.people,
            names=names,
            evidence=_evidence(block.text, date) if self.explained else "",
        )

    def _cite(self, block: Block, spans: Quotation, date: Date, sentence: Span) -> tuple[int, Cite]:
        """Return the line of *date* and the citation of *spans*, from that line on."""
        line = self.article.line_at(block, date.start)
        start = min(spans[0].start, date.start)
        before = LABEL_BEFORE.search(block.text, max(0, date.start - 8), date.start)
        if before and date.start <= spans[0].start:
            start = min(start, before.start())
        # Of a wrapped paragraph the line counts on which the date stands.
        while self.article.line_at(block, start) < line:
            start = block.text.find(" ", start + 1, date.start) + 1 or date.start
        end = max(spans[-1].end, date.end)
        end += block.text.startswith(".", end) and end + 1 == sentence.end
        return line, self.article.cite(block, start, end)

    def _told(self, told: Told) -> Event:
        """Return the event of which a heading, a line or an item tells the date."""
        head, date, block, sentence = told
        (span,) = tidy(block.text, (sentence,), Span(sentence.start, sentence.start))
        stream = next(find_streams(block, sentence, self.owners.mentions(block)))
        point = Span(span.start, span.start)
        clauses, groups = find_clauses(stream), find_groups(stream)
        row = Row(block, stream, clauses, groups, (span,), point, False, False, "")
        people, names = self.owners.named(row)
        name = named_over(head, date)
        owner = self.owners.of(row)
        if name and owner.reason == "the subject of the clause":
            owner = owner._replace(under=name)
        elif name:
            owner = Owner((), name, frozenset(), "the heading")
        words = block.text[slice(*span)]
        if head.kind is BlockKind.HEADING:
            cite = self.article.cite(head)
        else:
            start = date.start if head is block else span.start
            cite = self.article.cite(block, start, sentence.end)
        return Event(
            date=date.edtf,
            when=head.text[date.start : date.end],
            event=words,
            kind="event",
            owner=owner,
            lines=(cite.line,),
            period=date.period,
            cite=cite,
            sentence=words,
            people=people | owner.people,
            names=names,
            evidence=_evidence(head.text, date) if self.explained else "",
        )


_COLUMN = lazy(r"\s*(?:\||:\s)")


def _without_seasons(text: str, dates: Sequence[Date]) -> Sequence[Date]:
    """Drop ``the 2016–17 Orm Cup`` beside a day or month in it, which says when it was."""
    seasons = [
        date
        for date in dates
        if date.period.precision == "span"
        and date.last[0] - date.first[0] == 1
        and text[date.end : date.end + 2].strip().isupper()
        and any(date.first < one.first and one.last < date.last for one in dates)
    ]
    return [date for date in dates if date not in seasons] if seasons else dates


# "(1859 in London – 15 January 1932)", "(born 2 May 1860, Venn; died 3 June 1911)": a whole life.
_BIRTH = lazy(r"\((?:[^()\d]{0,30}[,;] )?(?:born |b\. ?|\* ?)?(?:c\. ?|on |in )?$")
_DEATH = lazy(
    r"[^()\[\];\d–—]{0,60}?(?: ?[–—] ?| - |(?<=[^\W\d_])-|[;,] ?)(?:died |d\. ?|† ?)?"
    r"(?:[^()\d;]{0,40}, )?(?:c\. ?|on |in )?"
)


def _lives(text: str, dates: Sequence[Date], names: Sequence[Mention]) -> Iterator[Date]:
    """Join birth and death that stand in one bracket behind a name, with places between them."""
    ends = {mention.end for mention in names if not mention.is_pronoun}
    left: Date | None = None
    for date in dates:
        life = _life(text, left, date, ends) if left else None
        if life:
            yield life
            left = None
            continue
        if left:
            yield left
        left = date
    if left:
        yield left


def _without_others(text: str, dates: Sequence[Date]) -> Iterator[Date]:
    """Leave out what a date behind a span may be instead: ``(1304 – 1368/1369)``."""
    last: Date | None = None
    for date in dates:
        instead = last is not None and text[last.end : date.start] in ("/", " or ")
        if not (instead and last and last.period.precision == "span"):
            yield date
        last = date


def _life(text: str, birth: Date, death: Date, ends: Collection[int]) -> Date | None:
    bracket = text.rfind("(", max(0, birth.start - 60), birth.start)
    if bracket < 0 or not {bracket, bracket - 1} & set(ends):
        return None
    between = _DEATH.fullmatch(text, birth.end, death.start)
    if not between or not _BIRTH.match(text, bracket, birth.start):
        return None
    if not any(sign in between[0] for sign in ("–", "—", "-", "died", "d.", "†")):
        return None
    years = death.first[0] - birth.first[0]
    period = interval(birth.period, death.period) if years in LIFE else None
    return Date(period, birth.start, death.end) if period else None


def _lived(row: Row) -> Quotation | None:
    """Return ``Ada Dray (born 1955)`` of a long row that goes on with what she is."""
    text, (start, end) = row.block.text, row.spans[0]
    opened = text.find("(", start, row.date.start)
    closed = text.find(")", row.date.end, end) + 1
    if end - start <= ENOUGH or opened < 0 or not closed or ")" in text[opened : row.date.end]:
        return None
    deed = any(start <= row.stream.spans[c.verb].start < opened for c in row.clauses)
    return None if deed else (Span(start, closed), *row.spans[1:])


def _label(text: str, sentence: Span) -> Span | None:
    match = _LABEL.match(text, *sentence)
    if not match or find_dates(match[0][:-1], LIKELY.start):
        return None
    return Span(*match.span())


def _is_scant(stream: Stream, date: Date) -> bool:
    """Tell whether a sentence, such as ``And 2024.``, says next to nothing but its date."""
    text, (start, end) = stream.block.text, stream.sentence
    said = text[start : date.start] + text[date.end : end]
    labelled = date.start == start and any(words_of(said))
    labelled = labelled or label_of_line(stream.block, (), start) is not None
    if labelled and date.period.edge and len(said) <= _VERBLESS and not has_verb(stream):
        return True  # "By 2025, over 200 towns."
    if labelled or len(said) > _SCANT or has_verb(stream):
        return False
    return sum(word.end - word.start > 2 for word in words_of(said)) < 2


def _last_full(block: Block, number: int) -> int:
    """Return where the last sentence before the *number*-th begins that says something."""
    for start, end in reversed(block.sentences[max(0, number - 5) : number]):
        if end - start > _SCANT:
            return start
    return block.sentences[number].start


def _evidence(text: str, date: Date) -> str:
    """Say what speaks for *date*: how precise it is, and of a bare year what was weighed."""
    period = date.period
    told = " ".join(filter(None, (period.edge, period.precision)))
    marks = ("approximate" * period.approximate, "uncertain" * period.uncertain)
    told = ", ".join(filter(None, (told, *marks)))
    year = re.search(r"[1-9]\d{2,3}", text[date.start : date.end])
    if not year or period.precision not in ("year", "span", "either"):
        return told
    at = date.start + year.start()
    said = evidence(text, at, at + len(year[0]), int(year[0]))
    return f"{told}: " + ", ".join(f"{name} {weight:+}" for name, weight in said)
