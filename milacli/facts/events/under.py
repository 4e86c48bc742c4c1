"""What stands under a date: below a heading, a line or an item that is one, ``- 1901``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from milacli.article.model import Article, Block, BlockKind, MarkKind
from milacli.english.lists import marked
from milacli.english.prose import LIFE, Span, fold
from milacli.english.verbs import classes_of
from milacli.facts.events.apparatus import told_of_past
from milacli.facts.events.event import ENOUGH
from milacli.facts.events.other_times import is_fiction, is_of_another_time, is_of_birth
from milacli.patterns import lazy
from milacli.reading.dates import Date, Period, find_dates

_MOST = 200
"""Items under one date that are looked at, so that many dates in one list stay cheap."""
# "**1901**:", "In 1901 –", "Fri, 4 May": what a date that stands alone may have around it.
_BEFORE = lazy(
    r"[\W_]*(?:(?:In|On|Year|The year) )?"
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:day)?[.,]? )?"
)
_BEHIND = lazy(r"[\W_]*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:day)?[\W_]*)?")
# "Ada Dray - 3 May 2021", "Ada – 03/05/2021": who noted what stands below, and when.
_SIGNED = lazy(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3} [-–—|@] ")
_DAY = lazy(r"\d.*\D\d.*\D\d")
# "1901: The pier", "1901 – The pier", "1901, The pier"; "The pier, 1901", "The pier – 1901".
_LABEL = lazy(r"(?:[*_]*:|,| [–—-]) ([A-Z0-9\"“‘*_][^\n]{1,80})$")
_LABELLED = lazy(r"[^\n()]{2,80}(?:, |: | [–—-] )[*_]*")
# "Drawn by Ada Dray."
_DONE = lazy(r"(?P<done>[A-Z][a-z]+) by [*_]*[A-Z]")
# "2024-03-12", "Tue, 12 March 2024": a day of notes.
_NOTES = lazy(r"\W*(?:\d{4}-\d\d-\d\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))")
# "Orla has forty members", "see Venn": no deed of a year, unless a verb tells of what was.
_NOW = lazy(r"\b(?:is|are|has|have|will|see)\b")

# "[2.0.0] - 2021-12"
_VERSION = lazy(r"\[?[vV]?\d+\.\d")
# "Ada Dray moves to Arden", but not "Orla lies on the Orm".
_DOES = lazy(
    r"(?:The [a-z]+ |(?:[A-Z][\w'’.-]* ){1,4})(?!remains|lives|works|stands|lies|includes|contains|"
    r"means|shows|seems|owns|covers|holds|offers|serves|needs|wants|knows)(?P<verb>[a-z]+s)\b"
)


class Told(NamedTuple):
    """What *head* dates: the words of *block* at *span*."""

    head: Block
    date: Date
    block: Block
    span: Span


def under_dates(blocks: Sequence[Block], dated: Mapping[int, Sequence[Date]]) -> Iterator[Told]:
    """Yield what stands under the lines and items of *blocks* that are a date and nothing else.

    *dated* are the dates of blocks by their numbers: what has one of its own is not of the head's.
    """
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.ROW:
            continue
        for number, date in _alone(block, dated.get(block.number, ())):
            if _is_lifetime(date, blocks[at - 1] if at else None):
                continue
            if number + 1 < len(block.sentences):
                span = block.sentences[number + 1]
                own = any(span.start <= one.start < span.end for one in dated[block.number])
                words = block.text[slice(*span)]
                if not own and (_tells(words) or _tells_now(words)):
                    yield Told(block, date, block, span)
                continue
            for below in _below(blocks, at):
                if not _is_dated(below, dated) and _is_of_line(block, below):
                    yield Told(block, date, below, below.sentences[0])


def _is_lifetime(date: Date, over: Block | None) -> bool:
    """Tell whether a date below the title is long enough for a life: ``1934 – 2021``."""
    if over is None or over.kind is not BlockKind.HEADING or over.section:
        return False
    return date.period.precision == "span" and date.last[0] - date.first[0] in LIFE


def under_labels(blocks: Sequence[Block], dated: Mapping[int, Sequence[Date]]) -> Iterator[Told]:
    """Yield what else a date in front of a block dates: ``1901: **Pier** fell. **Mill** rose``."""
    for block in blocks:
        dates = dated.get(block.number, ())
        if len(dates) != 1 or dates[0].start or dates[0].period.edge:
            continue
        bold = {mark.start for mark in block.marked(MarkKind.STRONG)}
        if len(bold) > 1 and block.text.startswith(":", dates[0].end):
            for span in block.sentences[1:]:
                if span.start in bold and _tells(block.text[slice(*span)]):
                    yield Told(block, dates[0], block, span)


def under_headings(
    article: Article,
    blocks: Sequence[Block],
    dated: Mapping[int, Sequence[Date]],
    year: Callable[[Block], int | None],
    periods: AbstractSet[tuple[Period, int]],
) -> Iterator[Told]:
    """Yield what only a heading dates: ``### November 17``, ``## 1901`` over a list.

    *year* is what the headings around one state; of *periods* the text of a section, by its
    number, tells itself, or the whole text, of 0.
    """
    for at, heading in enumerate(blocks[:-1]):
        if heading.kind is not BlockKind.HEADING:
            continue
        for date in find_dates(heading.text, year(heading)):
            if _is_told(heading.text, date):
                yield from _of_a_day(article, blocks, at, date, dated, periods)
            elif _heads(heading.text, date) if heading.section else _is_year(heading, date):
                yield from _of_a_year(blocks, at, date, dated)
            elif _closes(heading.text, date):  # "The pier (1901–1903)" over "Built by Ada Dray."
                made = _of_a_year(blocks, at, date, dated)
                yield from (told for told in made if _is_done(_first(told.block)))


def _is_of_line(head: Block, below: Block) -> bool:
    """Tell whether *below* says what was at a line that is a date; a paragraph, if it is bold."""
    first = _first(below)
    if below.kind is BlockKind.ITEM:
        return not _NOW.match(first.lower()) and _is_of_then(first)
    bold = any(head.marked(MarkKind.STRONG, MarkKind.EMPHASIS))
    return (bold or head.kind is not BlockKind.PARAGRAPH) and _tells(first)


def _of_a_day(
    article: Article,
    blocks: Sequence[Block],
    at: int,
    date: Date,
    dated: Mapping[int, Sequence[Date]],
    periods: AbstractSet[tuple[Period, int]],
) -> Iterator[Told]:
    """Yield the first that stands under the heading of a day; of a diary each item."""
    heading, first = blocks[at], blocks[at + 1]
    if first.kind is BlockKind.HEADING and at + 2 < len(blocks):
        # "## [1.2.0] - 2023-05-04", "### Added"
        inside = heading.section in article.sections[first.section].trail
        first = blocks[at + 2] if inside and not find_dates(first.text) else first
    told = (date.period, heading.section) in periods
    if first.kind is BlockKind.HEADING or told or _has_own_year(first, date):
        return
    notes = bool(_NOTES.match(heading.text))
    born = notes and is_of_birth(_first(first))
    if not (born or _opens_dated(first, dated)) and _is_of_then(_first(first)):
        yield Told(heading, date, first, first.sentences[0])
    if first.kind is BlockKind.ITEM and _opens(heading.text, date):
        for below in _below(blocks, at)[1:]:
            born = notes and is_of_birth(_first(below))
            if not (born or _is_dated(below, dated)) and _tells(_first(below)):
                yield Told(heading, date, below, below.sentences[0])


# "Daily note 2024-03-05", "Journal – Tuesday, 5 March 2024"
_DIARY = lazy(
    r"(?:(?:My|Our|Daily|Lab|Field|Work) ){0,2}(?:Diary|Journal|Log(?:book)?|Notes?|Notebook)\b"
    r"(?: (?:for|from|of))?[\s:,–—-]*",
    re.IGNORECASE,
)


def _opens(heading: str, date: Date) -> bool:
    """Tell whether *heading* is the day of a diary: ``Daily note 2024-03-05``."""
    diary = _DIARY.match(heading, 0, date.start)
    start = diary.end() if diary else 0
    return start == date.start or bool(_BEFORE.fullmatch(heading, start, date.start))


def _of_a_year(
    blocks: Sequence[Block], at: int, date: Date, dated: Mapping[int, Sequence[Date]]
) -> Iterator[Told]:
    """Yield the items under the heading ``1901``, or a short paragraph, but no title's."""
    for below in _below(blocks, at):
        item = below.kind is BlockKind.ITEM
        short = item or (len(below.sentences) < 3 and blocks[at].section)
        first = _first(below)
        if not short or len(first) > 2 * ENOUGH or _is_dated(below, dated):
            continue
        if _tells(first) or _is_done(first) or (item and _tells_now(first)):
            yield Told(blocks[at], date, below, below.sentences[0])


def _below(blocks: Sequence[Block], at: int) -> Sequence[Block]:
    """Return what stands right under the block *at*: the items of a list, or a paragraph."""
    head = blocks[at]
    below = blocks[at + 1 : at + 1 + _MOST]
    if not below or below[0].section != head.section:
        return ()
    first = below[0]
    if first.kind is BlockKind.PARAGRAPH or first.kind is head.kind is BlockKind.QUOTE:
        return below[:1] if first.depth == head.depth else ()
    if first.kind is not BlockKind.ITEM or first.depth != head.depth + 1:
        return ()
    ends = (n for n, one in enumerate(below) if one.depth <= head.depth)
    return [one for one in below[: next(ends, None)] if one.depth == first.depth and one.marker]


def _alone(block: Block, dates: Sequence[Date]) -> Iterator[tuple[int, Date]]:
    """Yield the dates that are a line of *block*, each with the number of its sentence."""
    text, number = block.text, 0
    for date in dates:
        while number < len(block.sentences) and block.sentences[number].end <= date.start:
            number += 1
        if number == len(block.sentences) or not _is_alone(text, block.sentences[number], date):
            continue
        start, end = block.sentences[number]
        before = block.sentences[number - 1].end if number else 0
        behind = block.sentences[number + 1].start if number + 1 < len(block.sentences) else end
        gaps = (text[before:start], text[end:behind])
        if all("\n" in gap for gap in gaps if gap):
            yield number, date


def _is_alone(text: str, span: Span, date: Date) -> bool:
    """Tell whether *date* is all that the text says at *span*."""
    before = _BEFORE.fullmatch(text, span.start, date.start) or is_signed(text, span, date)
    return bool(before and not date.period.edge and _BEHIND.fullmatch(text, date.end, span.end))


def is_signed(text: str, span: Span, date: Date) -> bool:
    """Tell whether a line names who noted what stands below, and on which day: ``Ada - 3 May``."""
    if date.end != span.end or not _SIGNED.fullmatch(text, span.start, date.start):
        return False
    exact = date.period.precision == "day" or _DAY.match(text, date.start, date.end)
    return bool(exact) and text.startswith("\n", span.end)


def opens_list(text: str, span: Span, date: Date) -> bool:
    """Tell whether *date* opens what follows and says no more: ``Since March 2019:``."""
    if not text.startswith(":", span.end - 1) or not date.period.edge:
        return False
    before = _BEFORE.fullmatch(text, span.start, date.start)
    return bool(before and _BEHIND.fullmatch(text, date.end, span.end))


def _is_year(heading: Block, date: Date) -> bool:
    """Tell whether a title is a year and nothing else."""
    whole = Span(0, len(heading.text))
    return date.period.precision == "year" and _is_alone(heading.text, whole, date)


def _heads(heading: str, date: Date) -> bool:
    """Tell whether a heading is a year, or ``1901: The pier``, or ``The pier, 1901``."""
    if _is_alone(heading, Span(0, len(heading)), date):
        return True
    if date.period.edge or date.period.precision not in ("year", "month", "span"):
        return False
    labels = bool(_BEFORE.fullmatch(heading, 0, date.start) and _LABEL.match(heading, date.end))
    return labels or bool(
        _LABELLED.fullmatch(heading, 0, date.start) and _BEHIND.fullmatch(heading, date.end)
    )


# "Meeting of 4 May"
_LOOSE = lazy(r" (?:at|by|for|from|in|of|on|since|till|to|until)$")


# "Day 2 – Tuesday": the number of what is dated
_NUMBERED = lazy(r"(?:Day|Entry|Meeting|Session|Week) (?:#|[Nn]o\. ?)?\d+\b[\W_]*")


def named_over(head: Block, date: Date) -> str:
    """Return what a heading names beside its date: ``Maps (1966)``, but no weekday."""
    line = head.text[: date.start].rpartition("\n")[2]
    name = _LOOSE.sub("", line.rstrip(" ([,–—-:").strip("[]*"))
    label = _LABEL.match(head.text, date.end)
    name = _DIARY.sub("", _NUMBERED.sub("", name))
    if not name or _BEFORE.fullmatch(f"{name} "):
        name = ""
        if head.kind is BlockKind.HEADING and label and date.period.precision != "day":
            name = label[1].strip(" *_")
    short = fold(name).rstrip(".")
    days = marked("calendar", "weekday")
    return "" if len(short) > 2 and any(day.startswith(short) for day in days) else name


def _first(block: Block) -> str:
    return block.text[slice(*block.sentences[0])]


def _tells(words: str) -> bool:
    """Tell whether *words* say what somebody did."""
    return told_of_past(words) and not _NOW.search(words) and _is_of_then(words)


def _is_done(words: str) -> bool:
    """Tell whether *words* say who did it: ``Drawn by Ada Dray``."""
    match = _DONE.match(words)
    return match is not None and classes_of(fold(match["done"]), "participle") != ()


def _tells_now(words: str) -> bool:
    """Tell whether *words* are of a chronicle in the present tense: ``Ada Dray moves to Arden``."""
    match = _DOES.match(words)
    deed = match is not None and classes_of(match["verb"], "finite") != ()
    return deed and not _NOW.search(words) and _is_of_then(words)


def _is_of_then(words: str) -> bool:
    """Tell whether *words* may tell of the date over them, and of no other time and no story."""
    return not (is_of_another_time(words) or is_fiction(words))


def _is_dated(block: Block, dated: Mapping[int, Sequence[Date]]) -> bool:
    return any(date.start < block.sentences[0].end for date in dated.get(block.number, ()))


def _opens_dated(block: Block, dated: Mapping[int, Sequence[Date]]) -> bool:
    """Tell whether *block* begins with a date of its own: ``On 3 May``."""
    return any(date.start < len("On the ") for date in dated.get(block.number, ())[:1])


def _has_own_year(first: Block, date: Date) -> bool:
    """Tell whether what stands under the heading of a year or month has a date of its own."""
    if date.period.precision == "day":
        return False
    own = find_dates(_first(first))
    return any(one.period.precision != "span" for one in own)


_LIVED = lazy(r"\((?:[^()]*; ?)?(?:b|d|bapt?|born|died)\.? [^()]*$")


def _is_told(heading: str, date: Date) -> bool:
    """Tell whether a heading dates what stands under it: to a day, or ``Maps (1966)``."""
    if _LIVED.search(heading, 0, date.start):
        return False  # "Ada Dray (b. Arden, 22 Dec. 1831)"
    if date.period.precision == "day" or date.edtf[:10].count("-") == 2:
        return True
    if date.period.precision == "month" and _VERSION.match(heading):
        return True
    if heading.startswith(("Early", "Mid", "Late", "early", "mid", "late"), date.start):
        return False
    return date.period.precision in ("year", "month") and _closes(heading, date)


def _closes(heading: str, date: Date) -> bool:
    """Tell whether *date* stands in brackets at the end of a heading: ``The pier [1901]``."""
    around = heading[max(0, date.start - 1) : date.start] + heading[date.end :]
    return around in ("()", "[]")
