"""Issues: what ``Newsletter, March 2023`` tells of as past was before it came out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from milacli.article.model import Article, Block
from milacli.facts.events.apparatus import told_of_past
from milacli.patterns import lazy
from milacli.reading.dates import Date, Period, find_dates

_ISSUE = lazy(
    r"\b(?:newsletter|bulletin|gazette|circular|minutes|digest|round-?up|dispatch|journal|diary|"
    r"(?:class|field|meeting|member|staff|alumni|parish|club) (?:notes|news)|news|updates?|"
    r"(?:monthly|annual|quarterly|weekly|progress) (?:report|letter|review))\b",
    re.IGNORECASE,
)
# "the pool is closed on 4 May", "it was agreed to meet on 4 May"; "it was put off until " 4 May
_TO_COME = lazy(
    r"\b(?:is|are|will|shall|may|can|has|have|must|should|due|deadline)\b"
    r"|\b(?:agreed|decided|resolved|voted|planned|proposed|promised|offered|volunteered|hoped|asked|"
    r"invited) (?:[a-z]+ )?(?:to|that)\b"
)
_PUT = lazy(
    r"\b(?:postponed|rescheduled|moved|booked|scheduled|fixed|set|planned|deferred|adjourned|"
    r"extended|put|brought) (?:[a-z]+ ){0,2}?(?:to|for|until|till) (?:\w+day,? )?(?:the )?\Z"
)
_BEGINS = (": ", ", who ", ", which ")
"""What begins a clause of its own."""
_YEAR = lazy(r"\d{4}")


def issue_of(article: Article, position: int) -> Period | None:
    """Return the day, month or season of the issue in which a section stands, if it is of one."""
    section = article.sections[position]
    titles = (section.title, *(article.sections[n].title for n in reversed(section.trail)))
    for title in (*titles, article.title):
        period = _period(title)
        if period:
            called = any(_ISSUE.search(one) for one in (*titles, article.title))
            return period if called and period.precision in ("day", "month", "season") else None
    return None


def without_later(block: Block, dates: Iterable[Date], issue: Period | None) -> list[Date]:
    """Leave out past days and months that have the year of the *issue*, and are later than it.

    ``Ada Lind married in August``, of an issue of March, was another year's.
    """
    return [date for date in dates if not (issue and _is_later(block, date, issue))]


def _is_later(block: Block, date: Date, issue: Period) -> bool:
    later = date.first[0] == issue.first[0] and date.first > issue.last
    if not later or _YEAR.search(block.text, date.start, date.end):
        return False
    number = bisect_right(block.sentences, date.start, key=lambda one: one.start) - 1
    start, end = block.sentences[number]
    # "Decided: the pool closes on 4 May", "We thanked Ada, who retires on 4 May"
    start = max(start, *(block.text.rfind(mark, start, date.start) for mark in _BEGINS))
    words = block.text[start:end]
    is_past = told_of_past(words) and not _TO_COME.search(words)
    return is_past and not _PUT.search(block.text, start, date.start)


@lru_cache(maxsize=1024)
def _period(title: str) -> Period | None:
    """Return the one date that *title* states."""
    dates = find_dates(title)
    return dates[0].period if len(dates) == 1 else None
