"""Blocks to events: for each date the clause that it dates, and whom that speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from milacli.article.model import Article, Block, BlockKind, Mark, MarkKind
from milacli.english.prose import Span
from milacli.english.prose import words as words_of
from milacli.facts.events.cuts import VERB, clauses, shortened, with_antecedent
from milacli.facts.events.event import Event
from milacli.facts.events.subjects import PERSONAL, PRONOUN, stands_alone, subject
from milacli.facts.window import within
from milacli.reading.dates import Date, Period, find_dates

_MUCH = 2000
"""Characters; in a longer block without a date nobody looks for names."""
_SCANT = 12
"""Characters; a sentence as short leans on the one before it."""
_ANY_YEAR = 2000
_SAID = 600
"""Characters around a date that are searched for what it is about; few sentences are as long."""
_IDENTIFIER = 40
"""Characters; longer text between backquotes is prose, as in ``so said'' of old newspapers."""

_SMALL = re.compile(r"\b[a-z]{3,}\b")
# "so Dray", "(Dray", "Ada Dray's".
_INNER = re.compile(r"(?<=[\w,(\"“] )[A-Z][\w.&-]*\w|(?<=\()[A-Z][\w.&-]*\w|[A-Z]\w*[A-Z0-9]\w*")
# "By 2015, he": the pronoun stands behind the date.
_DATE_FIRST = re.compile(r"(?:By|Since|Until|After|Before|As of|From)\s[^,]{3,40},\s")

# "In 2017, ", "May 2022: ", "2012 | ": a date in front that the date column repeats.
_LABEL_BEFORE = re.compile(r"[\s(\[]*(?:\b(?:[Ii]n|[Oo]n|[Dd]uring)\s)?$")
_LABEL_BEHIND = re.compile(
    r"(?:,|\s?:|\s[-–—|])\s+|\s(?=(?:the|a|an|it|he|she|they|[A-Z][\w’'-]*)\s)"
)
_LEAD_COLON = re.compile(r"\s?:\s+")
_LEAD_BEHIND = re.compile(r"\s?(?::|[-–—]|\()")
_ABBREVIATED = re.compile(r"(?:\b(?:Inc|Corp|Ltd|Co|Jr|Sr|etc|al|No)|\.[A-Za-z]|\.\.)\.$")
# "Last updated: May 2021", "Sources: …": about the article, not of its subject.
_BACK_MATTER = re.compile(
    r"(?:.{0,60}\|\s*)?(?:(?:Last|Page) (?:updated|modified|edited|reviewed)|Updated|Sources?|"
    r"References|Retrieved|Accessed)\b\s?:?\s"
)
# "the company raised", and behind its "and": "was valued": the subject that both share.
_SHARED = re.compile(r"((?:[Tt]he|[Ii]ts|[Tt]heir) [a-z-]+) [a-z]+")
_GOES_ON = re.compile(r"(?:was|were|has|had|is|are|[a-z]{2,}ed)\b")
# "Added Danish", "First announced in May": an opening that leaves its subject to others.
PARTICIPLE = re.compile(r"(?:(?:First|Originally|Initially|Officially) )?[A-Za-z][a-z]+ed\b")


class Extractor:
    """Walks the blocks of an article and remembers whom it last spoke of."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.section = -1
        self.year: int | None = None
        self.subject: str | None = None
        self.person = _title_person(article)
        self.common = _words_like(_SMALL, article)
        """Words that stand somewhere with a small letter: no names."""
        self.names = _words_like(_INNER, article)
        """Words that have a capital in the middle of a sentence or in bold: names."""

    def events(self, block: Block) -> Iterator[Event]:
        """Yield the events of *block*, in reading order."""
        if block.section != self.section:
            self.section, self.subject = block.section, None
            self.year = stated_year(self.article, block.section)
        if block.kind is BlockKind.ROW:
            self.subject = None  # what one row tells of is not what the next does
        if self.person and PERSONAL.match(block.text):
            self.subject = self.person
        if block.kind is BlockKind.HEADING or _BACK_MATTER.match(block.text):
            return
        dates = _prose_dates(block, self.year)
        if not dates and len(block.text) > _MUCH:
            return
        lead = _lead(block)
        bold = {mark.start: mark for mark in block.marked(MarkKind.STRONG)}
        at = 0
        for number, sentence in enumerate(block.sentences):
            first = at
            while at < len(dates) and dates[at].start < sentence.end:
                at += 1
            named = self._named(block, sentence, bold)
            if first < at:
                yield from self._told(block, number, dates[first:at], lead or named)
            self.subject = named or self.subject

    def _named(self, block: Block, sentence: Span, bold: Mapping[int, Mark]) -> str | None:
        """Return the name that *sentence* begins with, if it is one."""
        start = sentence.start + 4 * block.text.startswith("The ", sentence.start)
        mark = bold.get(start)
        if mark and mark.end - mark.start <= 60 and block.text[mark.end : mark.end + 1] != ":":
            return block.text[mark.start : mark.end].strip(" :")
        name = subject(block.text, sentence)
        if not name:
            return None
        title = self.article.title
        if title.startswith(name) and title.lower() in block.text[start : start + 200].lower():
            return title
        formed = name.endswith(("s", "ly")) and name not in self.names
        common = " " not in name and (formed or name.lower() in self.common)
        return None if common else name

    def _told(
        self, block: Block, number: int, dates: Sequence[Date], about: str | None
    ) -> Iterator[Event]:
        """Yield for each of *dates* the clause that it dates of the *number*-th sentence."""
        text, sentence = block.text, block.sentences[number]
        start = _after_lead(block, sentence)
        led = start > sentence.start
        start = _after_label(text, start, dates[0])
        points = [Span(max(date.start, start), max(date.end, start)) for date in dates]
        whole = Span(start, sentence.end)
        before = ""
        for date, clause in zip(dates, clauses(text, whole, points), strict=True):
            told = _clause(text, whole, clause, date)
            if told.start == sentence.start and number and _is_scant(text, sentence, date):
                told = Span(_last_full(block, number), told.end)
            words = _unstopped(text[told.start : told.end]) or text[date.start : date.end]
            begun = told.start <= start or text.endswith("with ", 0, told.start)
            shared = _SHARED.match(before) if _GOES_ON.match(words) else None
            missing = shared[1] if shared else about or self.subject or self.person
            named = about if led else self._missing_subject(words, missing, whole=begun)
            before = words
            if named and not words.startswith(named):
                words = f"{named}: {words}"
            said = within(text, sentence, Span(date.start, date.end), _SAID)
            event = self._event(block, date, told, words)
            yield event._replace(sentence=text[said.start : said.end])

    def _missing_subject(self, words: str, about: str | None, *, whole: bool) -> str | None:
        """Return whom *words* speak of where they do not say it themselves."""
        words = _DATE_FIRST.sub("", words, count=1) if words[:1].isupper() else words
        if PERSONAL.match(words):
            return self.subject or self.person
        if PRONOUN.match(words):
            return self.subject
        if not whole and not stands_alone(words):
            return about
        if whole and words[:1].isupper() and PARTICIPLE.match(words):
            return about or self.subject or self.article.title
        return None

    def _event(self, block: Block, date: Date, told: Span, words: str) -> Event:
        line = self.article.line_at(block, date.start)
        label = _LABEL_BEFORE.search(block.text, max(0, date.start - 8), date.start)
        start = min(told.start, label.start() if label else date.start)
        end = max(told.end, date.end)
        # Of a wrapped paragraph the line counts on which the date stands.
        while self.article.line_at(block, start) < line:
            start = block.text.find(" ", start + 1, date.start) + 1 or date.start
        cite = self.article.cite(block, start, end)
        when = block.text[date.start : date.end]
        return Event(date.edtf, when, words, (line,), date.period, cite, words)


def _words_like(pattern: re.Pattern[str], article: Article) -> frozenset[str]:
    texts = (article.title, *(block.text for block in article.body()))
    return frozenset(word for text in texts for word in pattern.findall(text))


def _title_person(article: Article) -> str | None:
    """Return the title if it looks like a name and the first paragraph says "he" or "she"."""
    lead = next((b for b in article.body() if b.kind is BlockKind.PARAGRAPH), None)
    named = re.fullmatch(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+", article.title)
    told = lead and re.search(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b", lead.text)
    return article.title if named and told else None


def headed(article: Article, blocks: Sequence[Block], told: set[Period]) -> Iterator[Event]:
    """Yield the days that only a heading dates: ``### November 17``, with what stands there."""
    for heading, first in pairwise(blocks):
        if heading.kind is not BlockKind.HEADING or first.kind is BlockKind.HEADING:
            continue
        for date in find_dates(heading.text, stated_year(article, heading.section)):
            if date.period in told or len(date.edtf.split("/")[0]) < len("2023-11-17"):
                continue
            sentence = first.sentences[0]
            span = shortened(first.text, sentence, Span(sentence.start, sentence.start))
            words = _unstopped(first.text[span.start : span.end])
            when = heading.text[date.start : date.end]
            cite = article.cite(heading)
            yield Event(date.edtf, when, words, (cite.line,), date.period, cite, words)


def _after_label(text: str, start: int, date: Date) -> int:
    """Return where the telling begins behind a date that stands in front, or *start*."""
    opened = ".." in date.edtf or text.startswith(("the ", "The "), date.start)
    if opened or date.start - start > 12 or not _LABEL_BEFORE.fullmatch(text, start, date.start):
        return start
    behind = _LABEL_BEHIND.match(text, date.end)
    return behind.end() if behind and text[behind.end() : behind.end() + 40].strip() else start


_RELATIVE = re.compile(r"\b(?:who|which|whose)\s")
# ", Acme has": behind "Founded in 1993 by Dray", the main clause.
_MAIN = re.compile(
    r",\s(?:(?:[Tt]he|[Ii]t|[Hh]e|[Ss]he|[A-Z][\w’'&.-]*)(?:\s[\w’'&.-]+){0,5}?)\s(?:is|was|has|have|had|are|were|[a-z]+s|[a-z]+ed)\b"
)


def _without_main(text: str, told: Span, point: Span) -> Span:
    """Keep of ``Founded in 1993 by Dray, Acme has grown`` what the date tells of."""
    if not PARTICIPLE.match(text, told.start):
        return told
    main = _MAIN.search(text, point.end, told.end)
    return Span(told.start, main.start()) if main else told


def _lead(block: Block) -> str | None:
    """Return the bold or linked words that a block opens with, as in ``**Acme**: …``."""
    kinds = (MarkKind.STRONG, MarkKind.WIKILINK)[: 1 + (block.kind is BlockKind.ITEM)]
    mark = next(block.marked(*kinds), None)
    if not mark or mark.start:
        return None
    words = block.text[: mark.end]
    if not (words.endswith(":") or _LEAD_BEHIND.match(block.text, mark.end)):
        return None
    words = words.strip(" :")
    # Any year will do to see that the words are a date: "**November**:".
    return None if len(words) > 60 or find_dates(words, _ANY_YEAR) else words


def _after_lead(block: Block, sentence: Span) -> int:
    """Return where the text behind ``**Acme**: `` begins, or the start of *sentence*."""
    lead = _lead(block) if sentence.start == 0 else None
    behind = _LEAD_COLON.match(block.text, len(lead)) if lead else None
    return behind.end() if behind else sentence.start


def _is_scant(text: str, sentence: Span, date: Date) -> bool:
    """Tell whether a sentence, such as ``And 2024.``, says next to nothing but its date."""
    if sentence.end - sentence.start - (date.end - date.start) > _SCANT:
        return False
    said = text[sentence.start : sentence.end]
    if VERB.search(said):
        return False
    return sum(word.end - word.start > 2 for word in words_of(said)) < 3


def _last_full(block: Block, number: int) -> int:
    """Return where the last sentence before the *number*-th begins that says something."""
    for start, end in reversed(block.sentences[max(0, number - 5) : number]):
        if end - start > _SCANT:
            return start
    return block.sentences[number].start


def _prose_dates(block: Block, year: int | None) -> list[Date]:
    """Find the dates of *block* that stand in prose, not in code, a formula or under a picture."""
    marks = [
        mark
        for mark in block.marked(MarkKind.CODE, MarkKind.IMAGE, MarkKind.MATH)
        if mark.kind is MarkKind.MATH or mark.end - mark.start <= _IDENTIFIER
    ]
    starts, ends = [mark.start for mark in marks], [mark.end for mark in marks]
    return [
        date
        for date in find_dates(block.text, year)
        if bisect_right(starts, date.start) == bisect_right(ends, date.start)
    ]


def stated_year(article: Article, position: int) -> int | None:
    """Return the year that the nearest heading around a section states, or the title."""
    section = article.sections[position]
    around = (article.sections[index].title for index in reversed(section.trail))
    for title in (section.title, *around, article.title):
        years = _years(title)
        if len(years) == 1:
            return next(iter(years))
    return None


@lru_cache(maxsize=1024)
def _years(title: str) -> frozenset[int]:
    """Return the years in *title*, which every section below it asks for."""
    return frozenset(day[0] for date in find_dates(title) for day in (date.first, date.last))


def _clause(text: str, whole: Span, clause: Span, date: Date) -> Span:
    """Return the part of *clause* that tells what happened at *date*."""
    begin = clause.start
    if begin > whole.start:
        if _RELATIVE.search(text, max(begin - 6, whole.start), begin + 6):
            begin = with_antecedent(text, whole.start, begin)
        begin = _after_label(text, begin, date)
    point = Span(max(date.start, begin), max(date.end, begin))
    return _without_main(text, shortened(text, Span(begin, max(clause.end, begin)), point), point)


def _unstopped(words: str) -> str:
    """Drop the full stop of a whole sentence, so that clauses and sentences look alike."""
    return words[:-1] if words.endswith(".") and not _ABBREVIATED.search(words) else words
