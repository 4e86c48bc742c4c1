"""Bare months and seasons: whether they are said of a time: ``in May``, no person called so."""

from __future__ import annotations

import re

from milacli.patterns import lazy
from milacli.reading.dates.feasts import is_of_no_year
from milacli.reading.dates.scan import Candidate

_WINDOW = 40
# "in October", "**October**:": what a bare month needs before or behind it.
_MONTH_BEFORE = lazy(
    r"(?:\b(?:in|by|since|until|till|from|to|through|during|between|and|early|mid|late|"
    r"end of|beginning of|start of|of that) |\bmid-|^[^\w]*)$"
)
# "By September Ada Dray had left": at the start of a clause, and no name.
_OPENED = lazy(
    r"(?:^|[.!?;,)\]]\s+|\n)(?:In|By|Since|Until|During) (?:early |mid-|late )?$", re.IGNORECASE
)
_NAMELESS = frozenset("January February July September October November December".split())
_SEASON_BEFORE = lazy(r"\b(?:in|by|during|since|until) (?:the |early |late )?$")
_MONTH_BEHIND = lazy(r"\s?(?::|[-–—]|to\b|through\b|and\b|,|/)")
# "lost by May, who left", "from May to the mayor": a person all the same.
_PERSON_BEHIND = lazy(
    r",? wh(?:o|om|ose)\b|'s\b| to the (?!end|present|middle|beginning)|"
    r" as (?:[a-z-]+ )?(?:minister|leader|president|"
    r"chair|chairman|head|mayor|captain|editor|director|secretary|manager|coach|governor)\b"
)
# "by May and Lind", "by March & Sons": one of two, not "by May and June".
_PAIR_BEHIND = lazy(
    r" (?:and|&) (?!(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)[A-Z][a-z]+\b(?! [0-9])"
)
# "led by May", "lost to May": what a month does not do.
_PERSON_BEFORE = lazy(
    r"\b(?:led|replaced|succeeded|beaten|defeated|headed|chaired|challenged|accompanied|"
    r"criticised|criticized|supported|backed|opposed|endorsed|invited|nominated|appointed) by $|"
    r"\b(?:lost|conceded|married|belonged|left|bequeathed|according|thanks|owing) to $"
)
# "won by April, a bay mare", "bought by June, Lady Orm": not "finished by April, a year late".
_DONE_BEFORE = lazy(
    r"\b(?:[a-z]{2,}ed|[a-z]+wn|won|run|held|sung|made|built|written|ridden|driven|bought|sold|"
    r"taken|given|told|kept|found|begun|sought|taught) by $|"
    r"\b(?:went|passed|fell|given|sold|gave|sent|wrote|spoke) to $"
)
_CALLED_BEHIND = lazy(
    r", (?:Baroness|Countess|Dame|Duchess|Lady|Marchioness|Princess|Queen|Viscountess) [A-Z]|"
    r", (?:his|her|their) (?:[a-z-]+ ){0,2}(?:aunt|bride|cousin|daughter|friend|granddaughter|heir|"
    r"heiress|maid|mother|neighbou?r|niece|nurse|sister|widow|wife)\b|"
    r", an? (?!(?:full |whole |mere |good |little |few )?(?:year|month|week|day|decade|fortnight|"
    r"season|term|century|quarter|bit)s?\b)[a-z]"
)
# "June last year": a month of a year that the text leaves to its reader.
_RELATIVE = lazy(r",? (?:of )?(?:last|this|next|that|every|each) year")


def is_told(text: str, date: Candidate) -> bool:
    """Tell whether a bare month, season or quarter is said of a time: ``in May``, not ``May``."""
    if is_of_no_year(text, date.start, date.end):
        return False
    if _RELATIVE.match(text, date.end):
        return False
    if "day" in date.groups or "nth" in date.groups:
        return True
    before = text[max(0, date.start - _WINDOW) : date.start].rpartition("\n")[2].lower()
    if "season" in date.groups:
        return bool(_SEASON_BEFORE.search(before))
    if not before.strip(" *_"):
        return bool(_MONTH_BEHIND.match(text, date.end)) or date.end == len(text)
    if _PERSON_BEHIND.match(text, date.end) or _PERSON_BEFORE.search(before):
        return False
    if before.endswith("by ") and _PAIR_BEHIND.match(text, date.end):
        return False
    if _DONE_BEFORE.search(before) and _CALLED_BEHIND.match(text, date.end):
        return False
    stopped = text[date.end - 1] == "."  # "left in June. Orm burned"
    named = not stopped and re.match(r" [A-Z]", text[date.end :][:2]) is not None
    return bool(_MONTH_BEFORE.search(before)) and not (named and _may_be_name(text, date))


def _may_be_name(text: str, date: Candidate) -> bool:
    """Tell whether a bare month may be somebody's name, or part of one: ``by May Lind``."""
    before = _OPENED.search(text, max(0, date.start - _WINDOW), date.start)
    return before is None or text[date.start : date.end] not in _NAMELESS
