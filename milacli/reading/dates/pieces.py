"""What the patterns of the grammar are made of: regexes by the name that stands for them there.

A text is read with plain blanks, hyphens and apostrophes; the pieces know no others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from milacli.patterns import lazy
from milacli.reading.dates.edtf import SEASONS
from milacli.reading.dates.feasts import FIXED, NAMED
from milacli.reading.dates.readings import ORDINALS, TEENS, TENS


def _words(words: Sequence[str]) -> str:
    """Return a regex for *words*, which may begin a sentence; the longer before the shorter."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in longest)


_MONTH = (
    "(?=[A-Z])(?i:january|february|march|april|may|june|july|august|september|october|november|"
    "december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?(?![A-Za-z])"
)
# "27", "27th", "27^th^".
_DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
_TH = "(?:\\^?(?:st|nd|rd|th|d)\\^?)?(?![0-9%]|[.,:][0-9])"
# "Friday 3 to Sunday 5 May"
_WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?"
_LIST = "(?:,? and |,? or | & |/|{to})"
_OLD = "[1-9][0-9]{0,3}(?![0-9])"
_ERA = r"(?:BCE?|CE|AD|bce?|ce|(?:B\.C|C\.E|A\.D|b\.c|c\.e|a\.d)\.(?:[Ee]\.)?)"
_CALENDAR = "(?:[ON]\\.? ?S\\.?|(?:[Oo]ld|[Nn]ew) [Ss]tyle|Julian|Gregorian)"
# "19th", "nineteenth", "twenty-first", and words that the reading refuses.
_CENTURY = "(?:[12]?[0-9]|[A-Za-z-]{3,11})\\^?(?:st|nd|rd|th)\\^?"
_NTH = ("first", "second", "third", "fourth", "last", "latter", "final", "opening", "closing")
_DECADE = (
    "(?:(?<=\\b[Ii]n the )|(?<=\\b[Oo]f the )|(?<=\\b[Bb]y the )|(?<=[Dd]uring the )|"
    "(?<=[Ss]ince the )|(?<=[Ff]rom the )|(?<=ies to the )|(?<=[0-9]s to the )|"
    "(?<=[Tt]he early )|(?<=[Tt]he mid-)|(?<=[Tt]he late )|(?<=[Rr]oaring )|(?<=[Ss]winging ))"
)

FREE = (
    "(?=[),;:\"'”’\\]?]|\\.(?:\\s|$)|\\s?[-–—(]|\\s*$| (?:in|at|by|as|and|or|to|of|near|on|after|"
    "until|when|where|while|during|for|from|with|into|under|but|who|which|that|was|were|is|had|has|"
    "he|she|it|they|the|a|his|her|its|their)\\b)"
)
"""``531, at Venn``: what may stand behind a number that counts nothing."""

PERHAPS = "(?:perhaps|possibly|probably|presumably)"
"""Words that leave a date in doubt."""

PIECES = {
    "{year}": "(?P<year>[12][0-9]{3})(?![0-9])",
    "{three}": "(?P<year>[1-9][0-9]{2})(?![0-9])",
    "{old}": f"(?P<year>{_OLD})",
    # "431 and 404", "37 to 41": an era stands in front or behind.
    "{olds}": f"(?P<years>{_OLD}(?: and | or |/|{{to}}){_OLD})",
    # The year behind a month; one of few figures counts if it has an era or nothing to count.
    "{anno}": (
        "(?P<ad>AD |A\\.D\\. ?)?(?P<year>[12][0-9]{3}|[1-9][0-9]{0,2})(?![0-9]){dual}(?: ?{era})?"
    ),
    # "2 Feb 1701/2": years that began on Lady Day and on New Year's Day.
    "{dual}": "(?:(?<=1[0-7][0-9]{2})[-–/](?P<dual>[0-9]{1,2})(?![0-9/-]| [A-Z]))?",
    # "1 May in the year 1812", "4 June in the year of our Lord 1699"
    "{ofyear}": ",?(?: (?:in|of) the year(?: of our [Ll]ord)?)?",
    "{yy}": "(?P<yy>[0-9]{2})(?![0-9])",
    "{y}": "(?P<y>[1-9])(?![0-9])",
    "{mm}": "(?P<mm>1[0-2]|0[1-9])",
    "{m}": "(?P<mm>[0-9]{1,2})",
    "{dd}": "(?P<day>[0-3][0-9])",
    "{d}": "(?P<day>[0-9]{1,2})",
    "{a}": "(?P<a>[0-9]{1,2})",
    "{b}": "(?P<b>[0-9]{1,2})",
    "{day}": f"(?P<day>{_DAY}){_TH}",
    # One day, or several of one month.
    "{days}": (
        f"(?P<days>{_DAY}{_TH}(?:(?:(?:, ?|{_LIST}){_DAY}{_TH}){{0,9}}{_LIST}(?:the )?"
        f"{_WEEKDAY}{_DAY}{_TH})?)"
    ),
    # "7 (19)", "7 [O.S. 19": a day and, in brackets, what the other calendar has for it.
    "{d1}": f"(?P<d1>{_DAY}){_TH}",
    "{d2}": f"(?P<d2>{_DAY}){_TH}",
    "{month2}": f"(?P<month2>{_MONTH})",
    "{year2}": "(?P<year2>[12][0-9]{3})(?![0-9])",
    "{gap}": f"(?:,? {_CALENDAR},?)? ?[\\[(](?:{_CALENDAR}:?,? )?",
    "{ed}": f"(?:,? {_CALENDAR})?[\\])]",
    "{of}": "(?: day)?(?: of)? ",
    "{month}": f"(?P<month>{_MONTH})",
    "{jan}": "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
    "{season}": f"(?P<season>{_words(tuple(SEASONS))})",
    "{nth}": f"(?P<nth>{_words(_NTH)}|1st|2nd|3rd|4th)",
    "{decade}": "(?P<decade>[12][0-9]{2})0",
    "{decades}": "(?P<decade>[1-9][0-9]{0,2})0",
    "{880}": f"{_DECADE}(?P<decade>[1-9][0-9])0",
    "{90}": "(?P<decade>[2-9])0",
    "{the}": "(?:(?<=the )|(?<=The )|(?<=early )|(?<=Early )|(?<=mid-)|(?<=late )|(?<=Late ))",
    "{tens}": f"(?P<tens>{_words(TENS)})",
    # "The Sixties were hard", and a band's name with more capitals is none.
    "{sixties}": f"(?:{_DECADE}'?|(?<=[Tt]he )(?=[A-Z][a-z]+\\b(?! [A-Z]))){{tens}}",
    "{nineteen}": f"(?P<hundred>{_words(TEENS)})",
    "{century}": f"(?P<century>{_CENTURY})",
    "{century2}": f"(?P<century2>{_CENTURY})",
    "{dayth}": (
        "(?:(?<=[Tt]he )|(?<=[Oo]n )|(?<=and )|(?<=[Tt]his )|(?=[A-Za-z-]{4,14} day of ))"
        f"(?P<dayth>{_words(ORDINALS)})"
    ),
    "{nthday}": f"(?P<dayth>{_words(ORDINALS)})",
    # "20th Century Pictures" is a firm.
    "{centuries}": "(?:centur(?:y|ies)|Centur(?:y|ies)(?! [A-Z])|c(?:ent)?\\.(?! ?[0-9]))",
    "{feast}": f"(?P<feast>{'|'.join(FIXED)})",
    "{named}": "(?:" + "|".join(word.capitalize() for word in sorted(NAMED)) + ")",
    "{quarter}": "Q(?P<nth>[1-4])",
    "{half}": "H(?P<nth>[12])",
    "{fiscal}": "(?:FY|[Ff]iscal)",
    "{'}": "'",
    "{ad}": (
        "(?P<era>AD|A\\.D\\.|a\\.d\\.|CE|"
        "(?:(?<=\\b[Ii]n )|(?<=\\b[Bb]y )|(?<=\\bof )|(?<=[Ff]rom )|"
        "(?<=[Ss]ince )|(?<=[Uu]ntil ))ad"
        "(?= [1-9]))"
    ),
    "{era}": f"(?P<era>{_ERA})(?![A-Za-z])",
    "{era1}": f"(?P<era1>{_ERA})(?![A-Za-z])",
    # "4,000 BC": with its comma it is no other year.
    "{thousand}": "(?P<year>(?:[1-9]|10),[0-9]{3})(?![0-9])",
    "{bc}": "(?P<era>BCE?|B\\.C\\.(?:E\\.)?)",
    "{free}": FREE,
    "{dash}": "(?: ?(?:-{1,3}|[–—]) ?)",
    "{to}": "(?:{dash}| to | through | thru | until | till )(?:the )?",
    # Who serves from a year on, what a service ends with, and whose "about 1900" is no subject.
    "{serving}": (
        "(?:abbot|bishop|captain|chair|chairman|chairwoman|coach|conductor|curator|dean|director|editor|"
        "governor|head|headmaster|headmistress|leader|librarian|manager|mayor|member|minister|organist|"
        "president|principal|professor|rector|secretary|treasurer|vicar|warden)"
    ),
    "{ending}": (
        "(?:death|retirement|resignation|dismissal|departure|removal|closure|closing|dissolution|"
        "demolition|abolition|execution|disbandment|demise|sale|abdication|deposition|assassination|"
        "overthrow|expulsion|exile|arrest|defeat|transfer|promotion)"
    ),
    "{moved}": (
        "(?:elected|appointed|ordained|moved|removed|came|went|settled|returned|emigrated|migrated|"
        "fled|retired|died|arrived|lived|founded|built|rebuilt|opened|erected|established|purchased|"
        "bought|acquired|married|joined|left|entered)"
    ),
    "{told}": (
        "(?:book|novel|film|movie|story|stories|article|lecture|play|essay|poem|song|paper|museum|"
        "exhibition|documentary|debate|memoir|work|tale|series|account|idea|say|said)"
    ),
    # "10 February [O.S. 29 January] 1890": the day in the calendar that was given up.
    "{os}": "(?: [\\[(](?:O\\.? ?S\\.?|Old Style)[^\\])\\n]{3,30}[\\])])?",
}
ORDINALS_OF = (
    "(?=[^.,;:\\n]{1,40}?\\b(?:quarter|half|two quarters|decade|[Cc]entur|c(?:ent)?\\.|"
    f"[Mm]illenni)|(?: day)? of {_MONTH})"
)
"""What an ordinal has behind it where it begins a date."""
OPENERS = {
    "feast": "{feast}",
    "month": "{month}",
    "ordinal": "{nth} {century} {dayth}",
    "figure": "{year} {three} {old} {olds} {thousand} {m} {a} {d1} {day} {days} {decade} {decades} "
    "{880} {90}",
    "season": "{season}",
    "other": "{nineteen} {sixties} {quarter} {half} {fiscal} {'} {ad}",
}
"""The pieces that a date may begin with; what begins alike is tried together."""

_PIECE = lazy(r"\{[\w']+\}")


def spelt(regex: str) -> str:
    """Return *regex* with its pieces, and theirs, filled in."""
    return _PIECE.sub(lambda name: spelt(PIECES[name[0]]) if name[0] in PIECES else name[0], regex)


@cache
def compiled(regex: str) -> re.Pattern[str]:
    """Return *regex*, spelt out, compiled on its first use: a start pays for no other."""
    return lazy(spelt(regex))
