"""A date in front of a statement that the date column repeats: ``In 2017, ``, ``May 2022: ``."""

from __future__ import annotations

from milacli.english.prose import Span
from milacli.facts.events.bare import is_headless
from milacli.facts.events.cuts import Quotation
from milacli.facts.events.entries import is_scrap
from milacli.patterns import lazy
from milacli.reading.dates import Date

# "In 2017, ", "May 2022: ", "2012 | ": a date in front that the date column repeats.
LABEL_BEFORE = lazy(r"[\s(\[]*(\b(?:[Ii]n|[Oo]n|[Dd]uring)\s)?$")
# ", 18:04] ": a line of a chat
_LABEL_BEHIND = lazy(
    r"(?:,? \d{1,2}:\d\d(?::\d\d)?(?:\]| [-–])|[,.]|(?<=\.)|\s?:|\s[-–—|→])\s+(?=\S)"
)
_SUBJECT_BEHIND = lazy(r"\s(?=(?:the|a|an|it|he|she|they|[A-Z][\w’'-]*\.?)\s)")
# "1923 moves to Venn", but not "1923 marked the end"
_DEED_BEHIND = lazy(
    r"\s(?!(?:became|ended|marked|passed|proved|remained|remains|seemed|started|turned|witnessed)\b)"
    r"(?=[a-z])"
)
_WORDS = 30
"""Characters behind a date in which a deed without a subject begins: ``1923 Moves to Venn``."""
# "On 13, 14 and 15 July": no label, but the first of several.
_DAYS_BEHIND = lazy(r"\d{1,2}(?:st|nd|rd|th)?(?:, \d{1,2}(?:st|nd|rd|th)?)*,? (?:and|or|to) \d")
# "1740, 1745: Ada Dray"
_YEARS_BEHIND = lazy(r"\d{3,4}(?:[–/-]\d{2,4})?(?:[:,] | and \d)")


def after_label(text: str, spans: Quotation, date: Date) -> Quotation:
    """Leave out a date that stands in front: ``In 2017, ``, ``May 2022: ``."""
    start, end = spans[0]
    opened = date.period.edge or text.startswith(("the ", "The "), date.start)
    before = LABEL_BEFORE.fullmatch(text, start, date.start)
    if opened or date.start - start > 12 or not before or date.end > end:
        return spans
    behind = _LABEL_BEHIND.match(text, date.end, end)
    deed = _opens_deed(text[date.end + 1 : date.end + _WORDS])
    if not behind and (before[1] or deed):
        behind = _SUBJECT_BEHIND.match(text, date.end, end)
    if not behind and deed and not before[1]:
        behind = _DEED_BEHIND.match(text, date.end, end)
    if not behind or behind.end() >= end or _DAYS_BEHIND.match(text, behind.end()):
        return spans
    if _YEARS_BEHIND.match(text, behind.end()):
        return spans
    return (Span(behind.end(), end), *spans[1:])


def _opens_deed(words: str) -> bool:
    return is_headless(words) or is_scrap(words)
