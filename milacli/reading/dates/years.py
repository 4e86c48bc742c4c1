"""Whether a bare number is a year, from the words around it.

Numbers that years often are (1800 to 2035) count as years unless something speaks against it;
others only when something speaks for it.
"""

from __future__ import annotations

import re

LIKELY = range(1800, 2036)
_WINDOW = 48

# "in 1066", "the year 1024": what a year follows and a number seldom does.
_YEAR_BEFORE = re.compile(
    r"(?i)(?<!\w)(?:in|since|until|year|circa|before|after|during|by|early|mid|late|early as|"
    r"late as)[ -]$"
)
# "1066,", "1648 as": what ends a year and leaves no noun to count.
_NOTHING_COUNTED = re.compile(
    r"(?:[,.;:)\]\"”’—–]|\s*$|\s(?:and|or|to|as|when|while|by|at|on|after|until|that|the|was|is)\b"
    r"|\s(?=[A-Z][a-z]))"
)
# "1510–1520": two years vouch for each other, if a lifetime or two lies between them.
_THROUGH = re.compile(r" ?[-–] ?([12]\d{3})(?!\d)")
_FROM = re.compile(r"(?<!\d)([12]\d{3}) ?[-–] ?$")
_LIFETIMES = 150
# "2000 people", "1900 GMT", "2048-bit".
_COUNTED = re.compile(
    r"[ -](?:people|users|members|employees|workers|staff|students|researchers|scientists|"
    r"engineers|developers|attendees|participants|customers|companies|startups|organizations|"
    r"universities|schools|patients|subjects|respondents|words|tokens|parameters|examples|"
    r"images|samples|documents|pages|lines|papers|articles|citations|languages|models|GPUs?|TPUs?|"
    r"CPUs?|chips|cores|nodes|servers|stars|forks|commits|points|votes|shares|dollars|euros|"
    r"pounds|yen|cents|km|m|cm|mm|kg|g|lbs?|ft|feet|miles?|met(?:er|re)s?|acres|hectares|tons?|"
    r"tonnes|watts?|[kKMGT]?W|[kKMGT]?Wh|[kMG]?Hz|[KMGT]i?B|bits?|bytes?|pixels?|px|dpi|fps|"
    r"GMT|UTC|EST|PST|CET|hours?|hrs?|minutes?|seconds?|days|weeks|months|years|steps|epochs|"
    r"dimensions|dimensional|times|percent|degrees|calories|rpm|mph|hundred|thousand|million|"
    r"billion|trillion|units|copies|volumes|titles|items|records|entries|rows|columns|"
    r"cities|countries|families|men|women|children|residents|inhabitants|soldiers|troops|"
    r"civilians|jobs|positions|homes|houses|buildings|cars|vehicles|planes|ships|seats|rooms)"
    r"(?![A-Za-z])"
)
# "1024-token": a hyphenated measure, unlike "2017-present" and "1960-era".
_MEASURE = re.compile(
    r"(?i)[-‑](?!present|now|today|era|style|\d|\))\w|[×x]\s?\d|/\d(?!\d{3})|\+(?![):,.]|$)"
)
# "in 2000 cities": a plural right behind.
_PLURAL = re.compile(r" [a-z]+(?<![isu])s(?![\w'’])")
_OWNED = re.compile(
    r"(?i)(?:\b(?:the|its|his|her|their|our|this|these|those|a|an)\s|['’]s?\s|\b(?:pre|post|mid)-)$"
)
_PLURAL_VERB = re.compile(
    r" (?:onwards|sees|marks|begins|ends|brings|becomes|remains|shows|has|was|is|as)\b"
)
# "over 2000", "RTX 3090", "No. 1917": what a number follows and a year does not.
_NUMBER_BEFORE = re.compile(
    r"(?i)(?:(?:\b(?:over|(?:more|less|fewer|greater|higher|lower) than|nearly|almost|some|"
    r"exceeding|another|total of|every|per|only|just|nos?\.|number|numbers|numbered|pp?\.|pages?|"
    r"vols?\.|volume|chapter|section|sections|article|room|route|highway|flight|version|model|"
    r"size|isbn|issn|level|line|lines|issue|port|error|code|channel|unit|block|suite|zip|"
    r"mile|film|movie|novel|album|song|grossed|costs?|paid|priced|worth|(?:rose|fell|grew|up|down|climbed|dropped|expanded|scaled|"
    r"limited|capped|equal|increased|decreased|reduced|closed?|opened) (?:to|by|from|at)))\s|"
    r"\d ?[x×] ?|[§№]\s?)$"
)
_UP_TO = re.compile(r"(?i)\b(?:up to|at least|at most) $")
_UNTIL = re.compile(r"(?i)\b(?:until|through|to|since|till) (?:at least|at most) $")

# Capitals that begin a sentence or an item, and degrees: no names.
_NO_NAME = frozenset(
    "In By Since From Until Till During After Before Early Mid Late Of The A An His Her Their Its "
    "Our This That And Or To Between Circa Around About Following Through Throughout Prior Year "
    "Fiscal FY PhD Ph.D MSc M.Sc BSc MS BS MA BA MBA MD JD LLB LLM MPhil DPhil Diploma Class Born "
    "Died Founded Launched Released Announced Established Created Started Closed Acquired "
    "Published Accessed Updated Revised Retrieved Copyright Introduced Formed Opened Completed "
    "Incorporated Joined Elected Appointed Awarded Ended Discontinued Proposed Signed Adopted Est "
    "On At For With As When While Both Only Winner".split()
)
# "Fair 2022 (September 2022)": the brackets date it.
_IN_BRACKETS = re.compile(r" \([A-Z][a-z]+ (?:\d{1,2}, )?\d{4}\)")
# "at NORX 2017", "(EMNLP 2017)", "victory at NORX 2012": something took place there.
_OCCASION = re.compile(r"(?i)\b(?:at|during) (?:the )?(?:\S+ ){0,3}$")
_OUTCOME = re.compile(
    r"(?i)\b(?:victory|win|wins|won|winning|winner|debut|debuted|presented|results?|premiered|"
    r"launch|appearance|edition|performance) (?:in|of|by|for)? ?(?:the )?(?:\S+ ){1,3}$"
)
_STATUTE = re.compile(
    r"\b(?:Act|Law|Bill|Code|Regulation|Directive|Order|Rules?|Agenda|Plan|Strategy)\s$"
)


def is_year(text: str, start: int, end: int, year: int, context: int | None = None) -> bool:
    """Tell whether the number *year* at *start* to *end* of *text* is meant as a year.

    A year that the *context* states is believed also behind a name.
    """
    before = text[max(0, start - _WINDOW) : start]
    after = text[end : end + _WINDOW]
    if _MEASURE.match(after) or _NUMBER_BEFORE.search(before[-24:]):
        return False
    if _UP_TO.search(before) and not _UNTIL.search(before):
        return False
    stated = bool(_YEAR_BEFORE.search(before))
    if year not in LIKELY:
        through = _THROUGH.match(after)
        behind = after[through.end() :] if through else after
        stated = stated or not before.strip(" *") or _is_in_a_span(before, after, year)
        return stated and bool(_NOTHING_COUNTED.match(behind))
    if _is_a_count(before, after) and (not stated or year % 100 == 0):
        return False
    if _IN_BRACKETS.match(after) and not stated:
        return False
    return year == context or not _is_in_a_name(before, after)


def _is_in_a_span(before: str, after: str, year: int) -> bool:
    through, since = _THROUGH.match(after), _FROM.search(before)
    spans = [int(through[1]) - year] if through else []
    spans += [year - int(since[1])] if since else []
    return any(0 < span <= _LIFETIMES for span in spans)


def _is_a_count(before: str, after: str) -> bool:
    if _COUNTED.match(after):
        return True
    plural = _PLURAL.match(after) and not _PLURAL_VERB.match(after)
    return bool(plural) and not _OWNED.search(before)


def _is_in_a_name(before: str, after: str) -> bool:
    """Tell whether the year ends a name that dates nothing: ``AI Act 2024``, ``NORX 2014``."""
    word = (
        before[:-1].rsplit(" ", maxsplit=1)[-1].lstrip("([\"“'‘*_") if before.endswith(" ") else ""
    )
    possessive = word.endswith(("'s", "’s"))
    if possessive or word.islower() or not word[-1:].isalnum() or word in _NO_NAME:
        return False
    if after.startswith(")") and before.count("(") > before.count(")"):
        return False
    if _STATUTE.search(before):
        return True
    return not (_OCCASION.search(before) or _OUTCOME.search(before))
