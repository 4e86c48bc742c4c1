"""Tables: numbers in a column that its heading calls a count are no years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from milacli.article.model import Block, BlockKind, MarkKind
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.dates import Date
from milacli.reading.mentions import Mention
from milacli.reading.postnominals import are_letters

_WORD = lazy(r"[^\W\d_]+|[#%€$£°]")
# "Price (EUR)", "Height in m": what is behind the noun.
_UNIT = lazy(r"\s*(?:[(\[][^()\[\]]*[)\]]|\bin [\w²³%€$£]+)\s*$")
_PLURAL = lazy(r"[a-z]{2,}(?<![isu'])s$")
# "Opened", "Year built"; of "Tickets sold" the number is asked for.
_DONE = lazy(r"(?:[a-z]{2,}ed|begun|built|held|left|made|taken|won|written)$")


def without_counts(row: Block, head: Block | None, dates: list[Date]) -> list[Date]:
    """Return those of *dates* that are no count in the column of a table.

    A bare year alone in its cell is one under ``Count``, and under any heading that names no time
    beside a cell that a heading dates: ``| Year | Visitors |``.
    """
    if row.kind is not BlockKind.ROW or not dates:
        return dates
    cells = [_cell(row, date) for date in dates]
    if row.marker == "th" and len(dates) > 1 and all(map(partial(_fills, row), dates, cells)):
        return []  # "Town | 1990 | 2000"
    titles = [_title(head, cell) if head is not None else "" for cell in cells]
    label = _title(row, 0) if len(row.cells) == 2 else ""
    dated = any(map(_is_of_time, titles)) or any(
        date.period.precision in ("day", "month") and _fills(row, date, cell)
        for date, cell in zip(dates, cells, strict=True)
    )
    return [
        date
        for date, cell, title in zip(dates, cells, titles, strict=True)
        if _is_of_time(title)
        or not _is_bare(row, date, cell)
        or not (dated or _is_count(title) or _is_quantity(label))
    ]


def kind_of_column(row: Block, head: Block | None, date: Date) -> str:
    """Return ``born`` or ``died`` if the column in which *date* stands is of that, or nothing."""
    if row.kind is not BlockKind.ROW or head is None:
        return ""
    said = {*_words(_title(head, _cell(row, date)))}
    told = [kind for kind, words in _ENDS if not words.isdisjoint(said)]
    return told[0] if len(told) == 1 and said.isdisjoint(_NO_END) else ""


_BRACKETS = lazy(r"\([^()]*\)|\[[^\[\]]*\]|[*,†]")


def name_in(row: Block, cell: Span, names: Sequence[Mention]) -> Mention | None:
    """Return the one of *names* in a *cell* that has but titles and letters beside it, if any is.

    ``Dr. Ada Lind, FRS (chair)``.
    """
    named = [m for m in names if not (m.is_pronoun or are_letters(m.text, 0, len(m.text)))]
    if len(named) != 1:
        return None
    rest = row.text[cell.start : named[0].start] + row.text[named[0].end : cell.end]
    beside = _BRACKETS.sub("", rest).replace(",", " ").split()
    alone = all(is_address(fold(word)) or are_letters(word, 0, len(word)) for word in beside)
    return named[0] if alone else None


def is_entry(block: Block) -> bool:
    """Tell whether *block* may be one of a list: an item, a row, or what a bold name opens."""
    bold = block.kind is BlockKind.PARAGRAPH and next(block.marked(MarkKind.STRONG), None)
    return block.kind in (BlockKind.ITEM, BlockKind.ROW) or bool(bold and not bold.start)


def subject_cell(row: Block, head: Block | None, date: Span) -> Span | None:
    """Return the cell of whom a *row* of a table is about, if *date* has a cell of its own.

    That is the first that is neither a number, a picture nor a date, under a heading for people
    or under none.
    """
    if row.kind is not BlockKind.ROW or len(row.cells) > _MOST:
        return None
    own = next((cell for cell in row.cells if _is_all_of(row, cell, date)), None)
    if own is None:
        return None
    for number, cell in enumerate(row.cells):
        title = _title(head, number) if head is not None else ""
        said = _words(title)
        worded = re.search(r"[^\W\d_]", row.text[slice(*cell)])
        if not marked("columns", "other").isdisjoint(said):
            continue
        if cell == own or _is_of_time(title) or (_ORDER.issuperset(said) if said else not worded):
            continue
        noun = person_noun(said[-1]) if said else None
        return cell if not said or noun is not None or "name" in said else None
    return None


# "1918 (missing)"
_REMARK = lazy(r"(?: ?\([^()|]*\))?")


def _is_all_of(row: Block, cell: Span, date: Span) -> bool:
    """Tell whether *date* is all that a *cell* holds, but for a remark in brackets."""
    return cell.start == date.start and bool(_REMARK.fullmatch(row.text, date.end, cell.end))


def is_of_other(row: Block, head: Block | None, place: int) -> bool:
    """Tell whether *place* stands under ``Predecessor``: a row is about nobody who is there."""
    if head is None or row.kind is not BlockKind.ROW:
        return False
    cell = row.text.count("|", 0, place)
    return not marked("columns", "other").isdisjoint(_words(_title(head, cell)))


_ENDS = (
    ("born", frozenset({"born", "birth", "birthdate", "birthday"})),
    ("died", frozenset({"died", "death"})),
)
_NO_END = frozenset("age cause in name order place where".split())
_MOST = 30
"""Cells of a row that is about one."""
_ORDER = frozenset("no nr number # rank pos position order id portrait image photo picture".split())


def _cell(row: Block, date: Date) -> int:
    """Return the number of the cell in which *date* stands, or -1."""
    inside = (n for n, cell in enumerate(row.cells) if cell.start <= date.start < cell.end)
    return next(inside, -1)


def _title(row: Block, cell: int) -> str:
    return row.text[slice(*row.cells[cell])] if 0 <= cell < len(row.cells) else ""


def _is_bare(row: Block, date: Date, cell: int) -> bool:
    """Tell whether a year is all that its cell says."""
    year = date.period.precision == "year" and not date.period.edge
    return year and _fills(row, date, cell)


def _fills(row: Block, date: Date, cell: int) -> bool:
    return cell >= 0 and Span(date.start, date.end) == row.cells[cell]


def _words(title: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(title)]


def _is_of_time(title: str) -> bool:
    """Tell whether a heading asks for a date: ``Born``, ``Year built``, ``Term``."""
    said = _words(title)
    if not marked("columns", "dating").isdisjoint(said):
        return True
    return bool(said and _DONE.match(said[-1])) and not _is_count(title)


def _is_count(title: str) -> bool:
    """Tell whether a heading names what is counted or measured: ``Rooms``, ``Price (EUR)``."""
    said = _words(_UNIT.sub("", title))
    if not said or not marked("columns", "dating").isdisjoint(said):
        return False
    last = said[-2] if len(said) > 1 and _DONE.match(said[-1]) else said[-1]
    plural = _PLURAL.match(last) and not (
        last in marked("numbers", "dated") or last in marked("columns", "undecided")
    )
    return bool(plural) or _is_quantity(title)


def _is_quantity(title: str) -> bool:
    """Tell whether a heading or label is the name of a quantity: ``Population``, ``Members``."""
    said = _words(title)
    known = marked("numbers", "sum") | marked("numbers", "piece") | marked("columns", "quantity")
    return not known.isdisjoint(said)
