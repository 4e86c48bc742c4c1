"""Kinds of events: what a row is, as far as the words beside its date say."""

from __future__ import annotations

import re

from milacli.english.prose import Span
from milacli.reading.dates import Date

LIFE = range(15, 123)
"""Years that a life in brackets may have; what is shorter is a term of office."""
# "(born May 3, 1960", "b. 1960", "was born in Arden on May 3, 1960", "birth possibly 9 May 1931".
_BORN = re.compile(
    r"(?:\b(?:was |were )?born\b[^.;:|]{0,80}|\bb\. ?|\*\s?|\b[Bb]irth:?(?: [a-z]+)?:? |"
    r"\b(?:[Dd]ate of birth|[Bb]irth ?date|Born) ?[:|] ?)$"
)
_DIED = re.compile(
    r"(?:\b(?:died|was killed|was executed|was murdered|was assassinated|passed away|"
    r"drowned|committed suicide|took h(?:is|er) own life)\b[^.;:|]{0,80}|\bd\. ?|†\s?|"
    r"\b[Dd]eath:? |\b(?:[Dd]ate of death|[Dd]eath ?date|Died) ?[:|] ?)$"
)
_DEED = re.compile(r"\b(?:and|but|then|who|which|when|while|where|he|she|they|later)\b|[()]")
# "As of 2025", "since 2012 she has been", "2020-present"
_AS_OF = re.compile(r"\b[Aa]s (?:of|at)(?: (?:early|mid|late|the))?[ -]$")
_NOW = re.compile(r"\b(?:is|are|has|have|holds?|remains?|serves?|lives?|works?|employs?|owns?)\b")
_PAST = re.compile(r"\b(?:was|were|had|became|[a-z]{2,}ed (?:in|on|by|to|the|a))\b")
# "will release by 2026", "plans to open in 2027", "is expected in 2026"
_AHEAD = re.compile(
    r"\b(?:will|shall|won't)\b|\b(?:plan(?:s|ned)?|hopes?|aims?|intends?|expect(?:s|ed)?|"
    r"propose[sd]?|schedul(?:es|ed)|set|slated|due|projected|forecast|going) (?:to|for|in|by|on)\b|"
    r"\b(?:planned|expected|scheduled|slated|projected|target(?:ed|ing)?)\b"
)
_WOULD = re.compile(r"\bwould have\b|\bwillpower\b")


def kind_of(text: str, sentence: Span, row: Span, date: Date, *, named: bool) -> str:
    """Return what *row*, a stretch of *sentence* in *text*, tells of at *date*.

    *named* says that a person's name stands right before the date, brackets aside.
    """
    period = date.period
    before = text[max(sentence.start, date.start - 120) : date.start]
    if period.precision == "span" and named:
        years = period.last[0] - period.first[0]
        if years in LIFE:
            return "life"
    for pattern, kind in ((_BORN, "born"), (_DIED, "died")):
        match = pattern.search(before)
        if match and not _DEED.search(match[0].lstrip("(")):
            return kind
    words = text[row.start : row.end]
    near = text[max(row.start, date.start - 100) : min(row.end, date.end + 100)]
    if _AHEAD.search(near) and not _WOULD.search(near) and not _DEED_BEHIND.match(text, date.end):
        return "plan"
    if _AS_OF.search(before):
        return "state"
    lasting = period.edge == "since" or period.edtf.endswith("/..")
    if lasting and _NOW.search(words) and not _PAST.search(words):
        return "state"
    return "event"


# "In 2016, he announced that it will": told in the past, whatever it was of.
_DEED_BEHIND = re.compile(r",? (?:[A-Z]\S+ |[a-z]+ ){1,4}?(?:announced|said|told|promised|unveiled)\b")
