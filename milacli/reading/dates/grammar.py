"""The date grammar: one table of named patterns, each with an example and what EDTF makes of it.

In a regex, ``{month}`` and the like stand for a piece of PIECES, and ``<date>`` for a date that
the patterns without one have found. Nothing in here repeats without a bound.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from milacli.reading.dates import edtf, readings
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.readings import ORDINALS


class Pattern(NamedTuple):
    """A row of the grammar.

    *read* makes a Period of the groups (or of the dates for which ``<date>`` stands); None says
    that the calendar has no such day.
    """

    name: str
    example: str
    edtf: str
    regex: str
    read: Callable[..., Period | None]


_MONTH = (
    "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|"
    "Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.|t|\\.)?|Oct(?:ober|\\.)?|"
    "Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|"
    "SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_THE = "(?:(?<=the )|(?<=The )|(?<=early )|(?<=mid-)|(?<=late ))"
_DAY = "3[01]|[12][0-9]|0?[1-9]"
_ORDINAL = "(?:st|nd|rd|th)?(?![0-9:%]|[.,][0-9])"

PIECES = {
    "{year}": "(?P<year>[12][0-9]{3})(?![0-9])",
    "{old}": "(?P<year>[1-9][0-9]{0,3})",
    "{yy}": "(?P<yy>[0-9]{2})(?![0-9])",
    "{month}": f"(?P<month>{_MONTH})(?![A-Za-z])",
    "{mm}": "(?P<mm>1[0-2]|0[1-9])",
    "{dd}": "(?P<day>[0-3][0-9])",
    "{day}": f"(?P<day>{_DAY}){_ORDINAL}",
    "{day2}": f"(?P<day2>{_DAY}){_ORDINAL}",
    "{to}": "(?: ?[-–] ?|--| to | through )",
    "{season}": "(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)",
    "{nth}": "(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)",
    "{century}": "(?P<century>[12]?[0-9](?:st|nd|rd|th)|" + "|".join(ORDINALS[::-1]) + ")",
    "{century2}": "(?P<century2>[12]?[0-9](?:st|nd|rd|th)|" + "|".join(ORDINALS[::-1]) + ")",
    "{era}": "(?P<era>BCE|BC|CE|AD|B\\.C\\.E\\.|B\\.C\\.|C\\.E\\.|A\\.D\\.)",
}

DATES = (
    Pattern("day, ISO", "1999-10-15", "1999-10-15",
            "{year}-{mm}-{dd}(?:T[0-9:.]+Z?)?", readings.iso_day),
    Pattern("day, ISO with slashes", "1999/10/15", "1999-10-15",
            "{year}/{mm}/{dd}", readings.iso_day),
    Pattern("days, American", "November 18-19, 2023", "2023-11-18/2023-11-19",
            "{month} {day}{to}{day2},? {year}", readings.days),
    Pattern("days, British", "18–19 November 2023", "2023-11-18/2023-11-19",
            "{day}{to}{day2} {month},? {year}", readings.days),
    Pattern("days between, American", "between May 5 and 10, 2010", "2010-05-05/2010-05-10",
            "(?<=between ){month} {day} and {day2},? {year}", readings.days),
    Pattern("days between, British", "between 5 and 10 May 2010", "2010-05-05/2010-05-10",
            "(?<=between ){day} and {day2} {month},? {year}", readings.days),
    Pattern("day, American", "Oct. 15, 1999", "1999-10-15",
            "{month} (?:the )?{day},? {year}", readings.day),
    Pattern("day, British", "8th of July 1960", "1960-07-08",
            "{day}(?: of)? {month},? {year}", readings.day),
    Pattern("day, dashed", "8-Jul-1960", "1960-07-08",
            "{day}-{month}-{year}", readings.day),
    Pattern("day in figures", "05/22/1995", "1995-05-22",
            "(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])/{year}", readings.figures),
    Pattern("day in figures, dotted", "22.05.1995", "1995-05-22",
            "(?P<a>[0-3]?[0-9])\\.(?P<b>[0-3]?[0-9])\\.{year}", readings.figures),
    Pattern("month", "Dec. 2020", "2020-12",
            "{month}(?:,| of|,? in)? {year}", readings.month),
    Pattern("years, era", "300–200 BCE", "-0299/-0199",
            "{old} ?[-–] ?(?P<year2>[1-9][0-9]{0,3}) ?{era}", readings.era_years),
    Pattern("years, short", "1988-96", "1988/1996",
            "{year}(?P<dash>[-–/]){yy}", readings.years),
    Pattern("month, ISO", "2020-12", "2020-12",
            "{year}-{mm}", readings.iso_month),
    Pattern("year, era behind", "44 BCE", "-0043",
            "{old} ?{era}", readings.era),
    Pattern("year, era in front", "AD 79", "0079",
            "(?P<era>AD|A\\.D\\.) ?{old}", readings.era),
    Pattern("half of a decade", "first half of the 1990s", "199X",
            "{nth} half of (?:the )?(?P<decade>[12][0-9]{2})0['’]?s", readings.decade),
    Pattern("decade", "the 1990s", "199X",
            "(?P<decade>[12][0-9]{2})0s", readings.decade),
    Pattern("decade, with apostrophe", "the 1990's", "199X",
            f"{_THE}(?P<decade>[12][0-9]{{2}})0['’]s", readings.decade),
    Pattern("decade, apostrophe", "the '60s", "196X",
            "['’‘](?P<decade>[2-9])0['’]?s", readings.short_decade),
    Pattern("decade, short", "the 90s", "199X",
            f"{_THE}(?P<decade>[5-9])0s", readings.short_decade),
    Pattern("centuries", "18th and 19th centuries", "17XX/18XX",
            "{century}(?: and |{to})(?:the )?(?:early |mid-|late )?{century2}[ -][Cc]entur(?:y|ies)"
            "(?: {era})?",
            readings.centuries),
    Pattern("century", "19th century", "18XX",
            "{century}[ -][Cc]entur(?:y|ies)(?: {era})?", readings.century),
    Pattern("season", "summer of 2022", "2022-22",
            "{season}(?:,| of| in)? {year}(?:[-–/][0-9]{2})?", readings.season),
    Pattern("quarter", "Q3 2024", "2024-35",
            "Q(?P<nth>[1-4])(?:,| of|,? FY)? ?{year}", readings.quarter),
    Pattern("quarter behind", "2024 Q3", "2024-35",
            "{year}[ -]?Q(?P<nth>[1-4])", readings.quarter),
    Pattern("quarter in words", "third quarter of 1984", "1984-35",
            "{nth}[ -]quarter(?:,| of)?(?: the)?(?: fiscal)?(?: year)? {year}", readings.quarter),
    Pattern("quarter in words behind", "1988 second quarter", "1988-34",
            "{year} {nth}[ -]quarter", readings.quarter),
    Pattern("half", "H1 2024", "2024-40",
            "H(?P<nth>[12])(?:,| of|,? FY)? ?{year}", readings.half),
    Pattern("half behind", "2024 H1", "2024-40",
            "{year}[ -]?H(?P<nth>[12])", readings.half),
    Pattern("half in words", "second half of 2023", "2023-41",
            "{nth}[ -](?:half|two quarters)(?:,| of)?(?: fiscal)?(?: year)? {year}",
            readings.half),
    Pattern("fiscal year", "FY2024", "2024",
            "(?:FY|[Ff]iscal)(?: year)? ?{year}", readings.year),
    Pattern("year", "1993", "1993",
            "{year}", readings.year),
)  # fmt: skip
"""What names a date by itself, the longer expression before the shorter."""

DATES_OF_A_YEAR = (
    Pattern("days, American", "November 18-19", "2023-11-18/2023-11-19",
            "{month} {day}{to}{day2}", readings.days),
    Pattern("days, British", "18–19 November", "2023-11-18/2023-11-19",
            "{day}{to}{day2} {month}", readings.days),
    Pattern("day, American", "November 22", "2023-11-22",
            "{month} (?:the )?{day}", readings.day),
    Pattern("day, British", "22 November", "2023-11-22",
            "{day}(?: of)? {month}", readings.day),
    Pattern("month", "in October", "2023-10",
            "{month}", readings.month),
    Pattern("season", "in the spring", "2023-21",
            "{season}", readings.season),
    Pattern("quarter", "Q3", "2023-35",
            "Q(?P<nth>[1-4])", readings.quarter),
    Pattern("half", "H2", "2023-41",
            "H(?P<nth>[12])", readings.half),
)  # fmt: skip
"""What names a date once its context has stated the year; the examples, 2023."""

_BLUR = (
    "(?:early|mid|middle|late)(?:(?:[- ]to)?[- ](?:early|mid|late))?|"
    "(?:beginning|start|middle|end|close|rest|turn|part|months|days|weeks|summer) of"
)
PARTS = (
    Pattern("part", "late 1990s", "199X",
            f"(?:the )?(?:very )?(?:{_BLUR})[- ](?:the )?<date>", readings.same),
    Pattern("the year", "the year 2000", "2000",
            "(?:the )?year <date>", readings.same),
    Pattern("article", "the 1990s", "199X",
            "the <date>", readings.not_a_year),
)  # fmt: skip
"""What belongs to a date and says no more than EDTF can."""

INTERVALS = (
    Pattern("from to", "from 2013 to 2018", "2013/2018",
            "(?:from )?<date> (?:to|through|thru|until|till|up to) <date>", edtf.interval),
    Pattern("between", "between 1911 and 1913", "1911/1913",
            "between <date> and <date>", edtf.interval),
    Pattern("dash", "1988–1996", "1988/1996",
            "<date>(?: ?(?:-|–|--) ?|—|/)<date>", edtf.interval),
)  # fmt: skip
"""What makes two dates one."""

EDGES = (
    Pattern("to the present", "2003–present", "2003/..",
            "(?:from )?<date>(?: ?[-–—] ?| to | until | through )(?:the )?"
            "(?:present|now|today|date|ongoing)(?![A-Za-z])",
            edtf.since),
    Pattern("onwards", "from 2018 onwards", "2018/..",
            "(?:from )?<date>,? (?:onwards?|and beyond|and later|or later)(?![A-Za-z])",
            edtf.since),
    Pattern("open plus", "2021+", "2021/..",
            "<date>\\+(?!\\w)", edtf.since),
    Pattern("open dash", "(2018–)", "2018/..",
            "<date> ?[-–](?=\\))", edtf.since),
    Pattern("since", "since 2018", "2018/..",
            "(?:(?:ever )?since|(?:starting|beginning) (?:in|from)|after|following|post-)"
            " ?(?:at least |around |about )?<date>",
            edtf.since),
    Pattern("until", "until 2017", "../2017",
            "(?:until|till|by|before|prior to|up to|no later than|through|pre-)"
            " ?(?:at least |around |about )?<date>",
            edtf.until),
    Pattern("approximate", "circa 2013", "2013~",
            "(?:circa |ca\\.? ?|c\\. ?|around |approximately |roughly |in about |~)<date>",
            edtf.about),
)  # fmt: skip
"""What opens or blurs a date."""

TYPED = (
    Pattern("month, ISO", "2010-11", "2010-11",
            "{year}-{mm}", readings.iso_month),
    Pattern("any year", "850", "0850",
            "(?P<typed>-?[0-9]{1,4})", readings.any_year),
    Pattern("decade, EDTF", "199X", "199X",
            "(?P<decade>[0-9]{3})[Xx]", readings.decade),
    Pattern("season or quarter, EDTF", "2022-22", "2022-22",
            "{year}-(?P<code>[2-4][0-9])", readings.edtf_division),
    Pattern("open end, EDTF", "2003/..", "2003/..",
            "{year}/(?:\\.\\.)?", readings.open_end),
    Pattern("open start, EDTF", "../2018", "../2018",
            "(?:\\.\\.)?/{year}", readings.open_start),
    Pattern("approximate, EDTF", "2013~", "2013~",
            "{year}[~?%]", readings.approximate),
)  # fmt: skip
"""What a reader may type besides all that."""


def spelt(pattern: Pattern) -> str:
    """Return the regex of *pattern* with its pieces filled in."""
    regex = pattern.regex
    for name, piece in PIECES.items():
        regex = regex.replace(name, piece)
    return regex
