"""Kinds of events: what a row is, as far as the words beside its date say."""

from __future__ import annotations

import re

from milacli.english.prose import LIFE, Span
from milacli.patterns import lazy
from milacli.reading.dates import Date

# "Born in Arden on ", "Ada Dray: Died ": what opens a statement.
_OPENS = (
    r"(?:^|[:–—-] )(?:{})(?: (?:(?:at|in|near) )?[^\W\d_a-z][^.,;:|\d]{{0,40}},?)?"
    r"(?: (?:about|around|c\.|in|on)){{0,2}} $"
)
# "Lure, Haute-Saône, France, ": where.
_AT = r"(?:[^\W\d_a-z][\w.'’-]{1,30},? ){0,6}"
# "(born May 3, 1960", "b. 1960", "was born in Arden on May 3, 1960", "birth possibly 9 May 1931".
_BORN = lazy(
    rf"{_OPENS.format('Born')}|"
    r"(?:\b(?:was |were )?born\b(?:(?!\bborn\b)[^.;:|]){0,80}|"
    rf"(?:\bb\. ?|(?<=\()b ){_AT}|\*\s?|"
    r"\b[Bb]irth:?(?: [a-z]+)?:? |"
    r"\((?:born|née?) [^();\d]{2,60}[;,] |"  # "(born María Lind; 1 May 1940)"
    r"\b(?:[Dd]ate of birth|[Bb]irth ?da(?:te|y)|DOB|Born|Birth) ?[:|] ?)$"
)
_DIED = lazy(
    rf"{_OPENS.format('Died')}|"
    r"(?:\b(?:died|was killed|was executed|was murdered|was assassinated|passed away|"
    r"drowned|committed suicide|took h(?:is|er) own life)\b(?:(?!\bdied\b)[^.;:|]){0,80}|"
    rf"(?:\bd\. ?|(?<=; )d |(?<=\()d )(?:unm(?:arried|\.) |{_AT})|†\s?|"
    r"\b[Dd]eath:? |\b(?:[Dd]ate of death|[Dd]eath ?date|Died|Death) ?[:|] ?)$"
)
_ENDS = ((_BORN, "born"), (_DIED, "died"))
# "(Korean: 이순신; ", "(née Holm; ", "(Oslo, "
_LIVED = lazy(r"[^\W\d_][\w.'’-]*[*_]* \((?:[^()]*; |[^\W\d_a-z]\w+, )$")
_TO_THE_DAY = lazy(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_BARE = lazy(r"[^\W\d_a-z][\w.'’-]*[*_]* \($")
# "1923: Died of fever", "In 1923 Ada Dray died", "On 3 May 1923 she was born": a date in front.
_FRONT = lazy(r"\W*(?:(?:[Ii]n|[Oo]n|[Bb]y)\s)?(?:(?:about|early|mid|late|around)[ -])?")
_BEHIND = lazy(
    r"\W{1,3}(?:(?:aged|at the age of) \w+, |(?:in|at|near) [A-Z]\w+(?: [A-Z]\w+)?,? )?"
    r"(?:(?:he|she|his|her|the|wife|husband|mother|father|(?!nearly|barely|hardly)[a-z]+ly|"
    r"[A-Z][\w’'.-]*) ){0,4}"
    r"(?:(?P<born>[Bb]orn|(?:was|is) born|Birth)|(?P<died>[Dd]ie[ds]|[Dd]eath|passed away|drowned|"
    r"was (?:killed|executed|murdered|assassinated)))\b"
)
_DEED = lazy(
    r"\b(?:and|but|then|who|which|when|while|where|he|she|they|later)\b|[()]|"
    r"\b\d{4}, (?!or\b|perhaps\b|possibly\b|probably\b)[a-z]"  # "in 1950, moved to Orm in 1970"
)
# "was not born", "never died", "almost drowned", "would have died".
_UNTRUE = lazy(
    r"(?:\b(?:not|never|cannot|almost|nearly|barely|narrowly|hardly|"
    r"(?:would|could|might|should) have|"
    r"(?:is|was|were|had|has)n['’]t)\s+(?:been |yet |actually |really |even |just )?)$",
    re.IGNORECASE,
)
# "As of 2025", "since 2012 she has been", "2020-present"
_AS_OF = lazy(r"\b[Aa]s (?:of|at)(?: (?:early|mid|late|the))?[ -]$")
_NOW = lazy(r"\b(?:is|are|has|have|holds?|remains?|serves?|lives?|works?|employs?|owns?)\b")
_PAST = lazy(r"\b(?:was|were|had|became|[a-z]{2,}ed (?:in|on|by|to|the|a))\b")
# "will release by 2026", not "wrote a will"; "plans to open in 2027", "is expected in 2026"
_AHEAD = lazy(
    r"\b(?:(?<!\b[Aa] )(?<!\b[Tt]he )(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]heir )(?<!\blast )will|"
    r"shall|won't)\b|"
    r"\b(?:plans|hopes|aims|intends|expects|proposes|plan|planned) to\b|"
    r"\b(?:is|are|was|were|be) (?:[a-z]+ly )?"
    r"(?:planned|expected|scheduled|slated|projected|forecast|set|due|going) (?:to|for|in|by|on)\b"
)
# "announced that Orm would open in 2026"
_FORETOLD = lazy(
    r"\b(?:announced|said|stated|promised|predicted|expected|pledged|vowed|hoped|revealed) that\b"
    r"[^.;\"“”]{0,80}?\bwould (?:be [a-z]+|[a-z]+)\b[^.;\"“”]{0,80}$"
)
# "announced that", "had"; what stands in quotes: the date is not of what is ahead.
_TOLD = lazy(r"(?<!\bbe )\b[a-z]{2,}ed\b|\b(?:said|told|was|were|had|where|who|because)\b|[\"“”;]")


# "Production Plans", "Roadmap": a heading over what is ahead.
_PLANS = lazy(r"\b(?:plans?|planned|roadmap|upcoming|outlook)\b", re.IGNORECASE)


def is_of_plans(heading: str) -> bool:
    """Tell whether *heading* says that what stands under it is still to come."""
    return bool(_PLANS.search(heading))


def kind_under(heading: str) -> str:
    """Return what an entry tells that is a day and a name: of ``Births`` that they were born."""
    return {"births": "born", "deaths": "died"}.get(heading.strip(" :").lower(), "event")


def kind_of(text: str, sentence: Span, row: Span, date: Date, *, named: bool) -> str:
    """Return what *row*, a stretch of *sentence* in *text*, tells of at *date*.

    *named* says that a person's name stands right before the date, brackets aside.
    """
    period = date.period
    before = text[max(sentence.start, date.start - 120) : date.start]
    if period.precision == "span":
        lasts = period.last[0] - period.first[0] in LIFE
        if lasts and (named or _is_life(before, period.edtf, text[date.end :][:1])):
            return "life"
    else:
        told = [(match, kind) for pattern, kind in _ENDS if (match := pattern.search(before))]
        told = [one for one in told if not _DEED.search(one[0][0].lstrip("("))]
        told = [one for one in told if not _UNTRUE.search(before, 0, one[0].start())]
        if told:  # of "born 1901, died 1950" the nearer
            return max(told, key=lambda one: one[0].start())[1]
    behind = _BEHIND.match(text, date.end, sentence.end)
    if behind and _FRONT.fullmatch(text, sentence.start, date.start) and period.precision != "span":
        return behind.lastgroup or "event"
    words = text[row.start : row.end]
    if _is_ahead(text, sentence, date):
        return "plan"
    if _AS_OF.search(before):
        return "state"
    lasting = period.edge == "since" or period.edtf.endswith("/..")
    if lasting and _NOW.search(words) and not _PAST.search(words):
        return "state"
    return "event"


def _is_life(before: str, dates: str, behind: str) -> bool:
    """Tell whether a bracket behind a name has its *dates*: ``Ada Lind (née Holm; 1901–1950)``."""
    if behind not in (")", ";"):
        return False
    exact = _TO_THE_DAY.fullmatch(dates) and _BARE.search(before)
    return bool(exact) or _LIVED.search(before) is not None


def _is_ahead(text: str, sentence: Span, date: Date) -> bool:
    """Tell whether what is dated is still to come, as far as the text tells."""
    first, last = max(sentence.start, date.start - 100), min(sentence.end, date.end + 100)
    for match in _AHEAD.finditer(text, first, last):
        start, end = sorted((match.start(), match.end(), date.start, date.end))[1:3]
        if not _TOLD.search(text, start, end):
            return True
    return bool(_FORETOLD.search(text, max(sentence.start, first - 100), date.start))
