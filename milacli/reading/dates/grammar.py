"""The date grammar: one table of named patterns, each with an example and what EDTF makes of it.

In a regex, ``{month}`` and the like stand for a piece of PIECES, and ``<date>`` for a date that
the patterns without one have found. Nothing in here repeats without a bound. Every blank is a
plain one, every hyphen or minus ``-``, every apostrophe ``'``: so the reader has made them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from milacli.reading.dates import edtf, readings
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.pieces import OPENERS, PERHAPS


class Pattern(NamedTuple):
    """A row of the grammar.

    *read* makes a Period of the groups (or of the dates for which ``<date>`` stands); None says
    that the calendar has no such day. What stands in a group ``free`` must be there but is no
    part of the date.
    """

    name: str
    example: str
    edtf: str
    regex: str
    read: Callable[..., Period | None]

    @property
    def opener(self) -> str:
        """What a regex of DATES begins with, by its name in OPENERS."""
        return min(
            (self.regex.index(piece), name)
            for name, pieces in OPENERS.items()
            for piece in pieces.split()
            if piece in self.regex
        )[1]


# What begins a line with a date of its own: "1905, May – ", "1905, autumn. The".
_LINE = "(?:(?<![^\\n])|(?<=[.!?|] ))"
_LINE_END = "(?=:|(?: ?[–—]| -{1,2}) ?[^0-9\\s]| \\||\\. [A-Z]|(?<=\\.) [A-Z])"
DATES = (
    Pattern("days, ISO", "2019-10-03/05", "2019-10-03/2019-10-05",
            "{year}-{mm}-{dd}(?:/|--)(?P<end>[0-3][0-9])(?![-/0-9])", readings.iso_days),
    Pattern("day, ISO", "1999-10-15", "1999-10-15",
            "{year}-{mm}-{dd}(?:T[0-9:.]+Z?)?", readings.iso_day),
    Pattern("day, ISO with slashes", "1999/10/15", "1999-10-15",
            "{year}/{m}/{d}", readings.iso_day),
    Pattern("day, ISO with dots", "1999.10.15", "1999-10-15",
            "{year}\\.{mm}\\.{dd}", readings.iso_day),
    Pattern("day in two calendars", "7 (19) February 1842", "1842-02-19",
            "{d1}{gap}{d2}{ed}{of}{month},? {year}", readings.two_calendars),
    Pattern("day in two calendars, American", "February 7 (19), 1842", "1842-02-19",
            "{month} {d1}{gap}{d2}{ed},? {year}", readings.two_calendars),
    Pattern("days in two calendars", "31 January (12 February) 1842", "1842-02-12",
            "{d1}{of}{month}{gap}{d2}{of}{month2}{ed},? {year}", readings.two_calendars),
    Pattern("days in two calendars, American", "May 12 (May 24), 1842", "1842-05-24",
            "{month} {d1}{gap}{month2} {d2}{ed},? {year}", readings.two_calendars),
    Pattern("days in two calendars, year in front", "12 May 1842 (24 May)", "1842-05-24",
            "{d1}{of}{month},? {year}{gap}{d2}{of}{month2}(?:,? {year2})?{ed}",
            readings.two_calendars),
    Pattern("days in two calendars, American, year in front", "May 12, 1842 (May 24)",
            "1842-05-24",
            "{month} {d1},? {year}{gap}{month2} {d2}(?:,? {year2})?{ed}",
            readings.two_calendars),
    Pattern("day or days, British", "18–19 November 2023", "2023-11-18/2023-11-19",
            "{days}{of}{month}{os}(?:{ofyear} {anno})?", readings.day),
    Pattern("day, dashed", "8-Jul-1960", "1960-07-08",
            "{day}[-/]{month}[-/]{year}", readings.day),
    Pattern("day in figures", "05/22/1995", "1995-05-22",
            "{a}/{b}/{year}", readings.figures),
    Pattern("day in figures, dotted", "22.05.1995", "1995-05-22",
            "(?<!ersion )(?<!elease )(?<!ection )(?<!hapter ){a}\\.{b}\\.{year}", readings.dotted),
    Pattern("day, month in Roman figures", "5.VI.1944", "1944-06-05",
            "{day}(?:\\. ?(?P<roman>[IVX]{1,4}|[ivx]{1,4})\\. ?| (?P<long>[IVX]{2,4}|[ivx]{2,4}) )"
            "{year}", readings.roman),
    Pattern("day or days, American", "November 18-19, 2023", "2023-11-18/2023-11-19",
            "{month} (?:the )?{days}{os}(?:{ofyear} {anno})?", readings.day),
    Pattern("day in words, American", "July fourth, 1826", "1826-07-04",
            "{month} (?:the )?{nthday},? {year}", readings.day),
    Pattern("feast", "Christmas Day 1066", "1066-12-25",
            "{feast}(?:,| of|,? in)? {anno}", readings.feast),
    Pattern("month", "Dec. 2020", "2020-12",
            "{month}(?:(?:{ofyear} |,? (?:of|in) |[-/]){anno})?", readings.month),
    Pattern("month behind", "1905 (May)", "1905-05",
            "{year} \\({month}(?: {day})?\\)", readings.month_or_day),
    Pattern("day behind", "1905 (3 May)", "1905-05-03",
            "{year} \\({day} {month}\\)", readings.month_or_day),
    Pattern("season behind", "1905 (spring)", "1905-21",
            "{year} \\({season}\\)", readings.season),
    Pattern("day behind, of a line", "1866 Aug 3 – great fire", "1866-08-03",
            f"{_LINE}{{year}},? {{month}}(?: {{d}})?{_LINE_END}", readings.month_or_day),
    Pattern("day behind, of a line, British", "1866, 3 August: great fire", "1866-08-03",
            f"{_LINE}{{year}},? {{day}} {{month}}{_LINE_END}", readings.month_or_day),
    Pattern("season behind, of a line", "1866, autumn: great fire", "1866-23",
            f"{_LINE}{{year}},? {{season}}{_LINE_END}", readings.season),
    Pattern("month behind, of a line", "1905, May: the mill burned", "1905-05",
            "{year},? {month}(?: {d})?(?=:| \\|)", readings.month_or_day),
    Pattern("month in figures", "in 7/2008", "2008-07",
            "(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Ff]rom )|(?<=[Bb]y )|(?<= to )|(?<=[Uu]ntil ))"
            "{m}/{year}",
            readings.iso_month),
    Pattern("months in figures", "on the board, 08/2001 - 02/2002", "2001-08/2002-02",
            "{m}/{year}(?=(?: ?[-–—] ?| (?:to|until|till|through) )"
            "(?:(?:1[0-2]|0?[1-9])/[12][0-9]{3}(?![0-9/])|"
            "(?:[Pp]resent|[Nn]ow|[Tt]oday|[Oo]ngoing|[Cc]urrent)\\b))",
            readings.iso_month),
    Pattern("months in figures, end", "on the board, 8/2001–2/2002", "2001-08/2002-02",
            "(?:(?<=[0-9]/[12][0-9]{3} [-–—] )|(?<=[0-9]/[12][0-9]{3}[-–—])){m}/{year}",
            readings.iso_month),
    Pattern("month in figures, of a line", "7/2008: the mill opens", "2008-07",
            "(?:(?<![^\\n])|(?<=[.!?] )){m}/{year}(?=:| [-–—] )", readings.iso_month),
    Pattern("years, era", "300–200 BCE", "-0299/-0199",
            "{olds} ?{era}", readings.era),
    Pattern("years, era in front", "AD 211 to 217", "0211/0217",
            "{ad} ?{olds}", readings.era),
    Pattern("year, era in front", "AD 79", "0079",
            "{ad} ?{old}", readings.era),
    Pattern("decade, era", "the 90s BC", "-0098/-0089",
            "{decades}'?s ?{era}", readings.era_decade),
    Pattern("years, short", "1988-96", "1988/1996",
            "{year}(?P<dash>-{1,3}|[–—/]| – ){yy}(?![-/][0-9])(?! {jan})", readings.years),
    # "2020-3" is a number of a report, "1701/2" one year of two calendars.
    Pattern("years, of one figure", "the diary 1871–3", "1871/1873",
            "{year}(?P<dash>–|--|(?<=\\([0-9]{4})-(?=[0-9]\\))|/){y}(?!(?:-|–|--|/)(?![12][0-9]{3}(?![0-9]))|,[0-9])"
            "(?! {jan})",
            readings.years_of_one_figure),
    Pattern("month, ISO", "2020-12", "2020-12",
            "{year}-{mm}(?!-[0-9])", readings.iso_month),
    Pattern("year, era behind", "44 BCE", "-0043",
            "{old}(?: |(?<=[0-9][0-9])|(?=B)){era}", readings.era),
    Pattern("year, era and a comma", "4,000 BC", "-3999",
            "{thousand} ?{bc}", readings.era),
    Pattern("decades, short", "the 1980s–90s", "198X/199X",
            "{decade}'?s?[-–/]'?(?P<tens>[2-9]0)'?s", readings.decades),
    Pattern("decade", "the 1990s", "199X",
            "{decade}s", readings.decade),
    Pattern("decade, with apostrophe", "the 1990's", "199X",
            "{the}{decade}'s", readings.decade),
    Pattern("decade of three figures", "in the 880s", "088X",
            "{880}s", readings.decade),
    Pattern("decade, apostrophe", "the '60s", "196X",
            "{'}{90}'?s", readings.short_decade),
    Pattern("decade, short", "the 90s", "199X",
            "{the}{90}(?<![2-4]0)'?s", readings.short_decade),
    Pattern("decade in words", "the nineteen-sixties", "196X",
            "{nineteen}[- ]{tens}", readings.worded_decade),
    Pattern("decade in words, short", "in the sixties", "196X",
            "{sixties}", readings.worded_decade),
    Pattern("decade of a century", "first decade of the 21st century", "200X",
            "{nth} decade of (?:the )?{century}[ -]{centuries}", readings.decade_of_century),
    Pattern("centuries", "18th and 19th centuries", "17XX/18XX",
            "{century}(?:[ -]{centuries}(?: {era1})?|-)?(?: and |,? or |/|{to})"
            "(?:(?:perhaps|possibly|probably|even|maybe) )?(?:in )?(?:the )?"
            "(?:early |mid-|late )?{century2}[ -]{centuries}(?: {era})?", readings.centuries),
    Pattern("millennium", "2nd millennium BC", "-1999/-1000",
            "{century}[ -][Mm]illennium {era}", readings.millennium),
    Pattern("day in words", "the twelfth of May 1902", "1902-05-12",
            "{dayth}(?: day)? of {month}(?:{ofyear} {anno})?", readings.day),
    Pattern("century", "19th century", "18XX",
            "{century}[ -]{centuries}(?: {era})?", readings.century),
    Pattern("season", "summer of 2022", "2022-22",
            "{season}(?:(?:,|(?: of| in)(?: the year)?)? {year}(?:[-–/][0-9]{2,4})?)?",
            readings.season),
    Pattern("quarter", "Q3 2024", "2024-35",
            "{quarter}(?:(?:,| of|,? FY)? ?{year})?", readings.quarter),
    Pattern("quarter behind", "2024 Q3", "2024-35",
            "{year}(?:,? |-)?{quarter}", readings.quarter),
    Pattern("quarter in words", "third quarter of 1984", "1984-35",
            "{nth}[ -]quarter(?:,| of)?(?: the)?(?: fiscal)?(?: year)? {year}", readings.quarter),
    Pattern("quarter in words behind", "1988 second quarter", "1988-34",
            "{year} {nth}[ -]quarter", readings.quarter),
    Pattern("half", "H1 2024", "2024-40",
            "{half}(?:(?:,| of|,? FY)? ?{year})?", readings.half),
    Pattern("half behind", "2024 H1", "2024-40",
            "{year}(?:,? |-)?{half}", readings.half),
    Pattern("half in words", "second half of 2023", "2023-41",
            "{nth}[ -](?:half|two quarters)(?:,| of)?(?: fiscal)?(?: year)? {year}",
            readings.half),
    Pattern("fiscal year, of two years", "FY 2018/19", "2018/2019",
            "{fiscal}(?: year)? ?{year}(?P<dash>[-/–]){yy}", readings.years),
    Pattern("fiscal year, of two years, short", "FY18/19", "2018/2019",
            "{fiscal} ?(?P<fy>[0-9]{2})[-/–]{yy}", readings.fiscal_years),
    Pattern("fiscal year", "FY2024", "2024",
            "{fiscal}(?: year)? ?{year}", readings.year),
    Pattern("fiscal year, short", "FY25", "2025",
            "{fiscal} ?{yy}", readings.fiscal),
    Pattern("year", "1993", "1993",
            "{year}", readings.year),
    Pattern("year of three figures", "In 642 she sailed", "0642",
            "{three}", readings.year),
)  # fmt: skip
"""What names a date by itself, the longer expression before the shorter.

A month, a season, a quarter or a half may lack its year; then the context gives it. Of several
days or old years in one row each is a date; INTERVALS say whether they are two ends.
"""

_MADE = (
    "(?:films|movies|songs|albums|records|shows|series|cartoons|comics|novels|cars|trains|buses|"
    "planes|bands|houses|buildings|furniture|photographs|posters|fashions?|hits)"
)
# Capitals behind a year that count it as we do, or are of a place, a time of day or a thing.
_NO_ERA = (
    "(?:AD|CE|BC|OS|NS|US|UK|EU|UN|GB|NZ|UA|NY|LA|DC|AM|PM|ET|PT|CT|MT|BA|MA|BS|MS|MD|JD|LP|EP|CD|"
    "TV|PC|IT|AI|HR|PR|MP|QC|GP|VP|FC|WW|[IVX]{2})\\b"
)
_ON = "(?:(?: and | to |{dash})[0-9]{1,4})?"
NO_DATES = (
    Pattern("access date", "Orm Observer, accessed 25 July 2016", "",
            "(?:^|[.,;:([] ?)(?:(?:(?:[Ll]ast|[Dd]ate|[Pp]age) )?(?:[Aa]ccessed|[Rr]etrieved|"
            "[Aa]rchived|[Vv]iewed|[Cc]hecked|[Cc]onsulted)|[Ll]ast visited)(?: on)?:? ?<date>",
            readings.same),
    Pattern("copyright", "MIT © 2017–2024 Thea Orm", "",
            "(?:©|\\([cC]\\)|[Cc]opyright(?: \\([cC]\\)| ©)?) ?(?:[0-9]{4} ?[-–,] ?)?<date>",
            readings.same),
    Pattern("year of accounts", "They adopted the accounts for 2016.", "",
            "(?:accounts|budget|estimates|forecast|almanac|yearbook|calendar|tax return|balance "
            "sheet) (?:for|of) (?:the (?:financial )?year )?<date>",
            readings.same),
    Pattern("model year", "drove a 1987 Oakland", "",
            "(?:dr[oi]ves?|driving|rode|riding|parked|crashed|restored|owned|behind the wheel of) "
            "(?:a|an|the|his|her|their) <date>(?= [A-Z])",
            readings.same),
    Pattern("counted from a year", "burnt two years after 1990", "",
            "(?:(?<!for )(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|"
            "several|some|few|many|couple of) (?:years|decades|centuries)|"
            "(?:[Aa]|[Oo]ne|[Tt]he) (?:year|decade|century)) "
            "(?:before|after|prior to|following) <date>",
            readings.bare),
    Pattern("other era", "died in 1492 AH", "",
            f"<date>{_ON} ?(?:AH|A\\.H\\.|AUC|A\\.U\\.C\\.|[AB]BY|[Cc]al\\.? BP)(?![A-Za-z])",
            readings.same),
    Pattern("other era in front", "in AH 1492", "",
            "(?:AH|A\\.H\\.|AUC|A\\.U\\.C\\.) <date>", readings.same),
    Pattern("age of a world", "died in 1020 of the Third Age", "",
            f"<date>{_ON} of (?:the|this) (?:[A-Z][a-z]+ (?:Age|Era)|[A-Z]?[a-z]+ reckoning)"
            "(?![A-Za-z])",
            readings.same),
    Pattern("era of a world", "died in 1372 DR.", "",
            "(?P<free>^|[\\n(,;–—-] ?|\\b(?:in|on|by|since|until|from|to|of|and|around|about|"
            "before|after|year|[bd]\\.|born|died) )"
            f"<date>{_ON} (?!{_NO_ERA})[A-Z]{{2}}"
            "(?=[.,;:)]|\\s*$|\\s*\\n| ?[-–—]| (?:and|or|to|by|when)\\b)",
            readings.same),
    Pattern("style", "a 1990s revival", "",
            "(?:[Aa]n?|(?:one half|other half|members?|stars?|singers?|leaders?|drummers?|hosts?|"
            "founders?|versions?|remakes?|covers?|revivals?) of the) <date>(?= [a-z])",
            readings.decade_alone),
    Pattern("reading of a scale", "Temperatures were in the sixties.", "",
            "(?:(?:[Tt]emperatures?|[Hh]ighs|[Ll]ows|[Tt]hermometers?|[Mm]ercury)\\b[^.;:]{0,24} "
            "(?:in|into|from|to)|(?:[Ss]cores?|[Mm]arks|[Gg]rades|[Aa]ges|[Aa]verages?|[Ss]peeds?)"
            " (?:was|were|is|are|be|stayed|remained|fell) (?:in|into)|"
            "rang(?:ed?|es|ing) from(?: the [a-z]+ to)?) the "
            "(?:low |mid |high |upper |lower |mid-)?<date>",
            readings.decade_alone),
    Pattern("made then", "a homage to the films of the 1980s", "",
            f"(?:{_MADE} from|"
            f"(?:to|by|with|like|on|about|for) (?:(?!in )[a-z-]+ ){{0,4}}?{_MADE} of)"
            " the (?:early |mid-|late )?(?:[0-9]{4}s and )?<date>",
            readings.decade_alone),
    Pattern("title", 'They sang "Songs of 1999".', "",
            '["“](?:(?!(?:In|By|Until|Till|Since|From|Before|After|Around|On)\\b)'
            "(?:[A-Z][\\w'-]*|of|the|and) ){0,5}<date>(?=[\"”])",
            readings.same),
    Pattern("season in a name", "on her Venn Summer 2015 Tour", "",
            "(?!(?:In|By|Until|Till|Since|From|Before|After|Around|Year|During|The|On|At|Early|Mid|"
            "Late)\\b)[A-Z][\\w'-]+ <date>(?= [A-Z])",
            readings.season_alone),
    Pattern("far off in a name", "the film Invasion Arden 2150 AD", "",
            "(?!(?:In|By|Until|Till|Since|From|Before|After|Around|Year)\\b)[A-Z][\\w'-]+ <date>",
            readings.far_alone),
)  # fmt: skip
"""What looks like a date of the text and is none; the capitals count."""

OPEN = (
    Pattern("open dash before a name", "2018– Thea Orm", "2018/..",
            "(?P<free>(?:^|[|.;] ?))<date>(?:-{1,2}|[–—])"
            "(?= ?:| [A-Z][\\w'-]+ (?:[A-Z]\\. )?[A-Z])",
            edtf.since),
)  # fmt: skip
"""What opens a date at the start of a line; the capitals count."""

NAMED_DAYS = (
    Pattern("named day", "Good Friday 1930", "1930",
            # "two weeks before Easter 1930" is a time of that year.
            "(?:(?:[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Mm]orning|[Ee]vening|[Nn]ight|[A-Z][a-z]+day|"
            "[Ss]hortly|[Ss]oon|[Jj]ust) (?:before|after) )?"
            "(?:(?!(?:On|By|In|At|The|Since|Until|From|Before|After)\\b)[A-Z][\\w.']{1,15} ){0,3}"
            "{named},?(?: of| in|, in)? <date>",
            readings.year_itself),
    Pattern("day of a saint", "the feast of St Mark 1340", "1340",
            "(?:the )?(?:[Ee]ve|[Ff]east|[Vv]igil)(?: [Dd]ay)? of (?:the )?"
            "(?:[A-Z][\\w.'-]{1,15} ){1,4}<date>",
            readings.year_itself),
)  # fmt: skip
"""What a date of a day is called; the capitals count."""

_BLUR = (
    "(?:early|mid|middle|late)(?:(?:[- ]to)?[- ](?:early|mid|late))?|"
    "(?:beginning|start|middle|end|close|rest|turn|part|months|days|weeks|summer) of|"
    "(?:first|second|third|last|latter|final|opening|closing|earlier) "
    "(?:half|third|quarter|part|decades?|years|months|days|weeks) of"
)
PARTS = (
    Pattern("turn of a century", "the turn of the 20th century", "1900~",
            "(?:the )?turn of (?:the )?<date>", readings.turn),
    Pattern("part", "late 1990s", "199X",
            f"(?:the )?(?:very )?(?:{_BLUR})[- ](?:the )?<date>", readings.same),
    Pattern("the year", "the year 2000", "2000",
            "(?:the )?year <date>", readings.same),
    Pattern("article", "the 1990s", "199X",
            "the <date>", readings.not_a_year),
)  # fmt: skip
"""What belongs to a date and says no more than EDTF can."""

_DONE = "(?:[a-z]+(?:ed|en|wn|rn|lt|un|de)|sold|held|laid|cut|left)"
BLURS = (
    Pattern("approximate", "circa 2013", "2013~",
            "(?:circa\\.? ?|ca\\.? ?|c\\. ?|c |abt\\.? |(?<=\\b[bd]\\. )est\\.? |"
            "(?:around )?about (?<=around about )|around |approximately |approx\\.? |roughly |"
            "or (?:about|around) |in about |~ ?)<date>",
            edtf.about),
    Pattern("circa without a blank", "built c1860", "1860~",
            "ca?<date>", edtf.about),
    # "a book about 1968" is no approximate one.
    Pattern("about", "built about 1860", "1860~",
            "(?P<free>^|[(,;:] ?|[-–—] ?|(?:in|or|from|to|until|till|by|and|since|of|before|after|"
            f"at|is|was|time|began|begins?|started|{_DONE}) )about <date>",
            edtf.about),
    Pattern("about, behind where", "moved to Venn about 1860", "1860~",
            "(?P<free>\\b{moved} (?:(?!{told}s?\\b)[a-z'-]+ ){1,5})about <date>", edtf.about),
    Pattern("about done", "finished roughly in 1890", "1890~",
            "(?P<free>(?:approximately|around|roughly) (?:in|from|by|on) )<date>", edtf.about),
    Pattern("thereabouts", "1860 or thereabouts", "1860~",
            "<date>,? or (?:thereabouts?|so)(?![a-z])", edtf.about),
    Pattern("perhaps", "perhaps 1860", "1860?",
            f"(?:{PERHAPS}|(?:(?:most|very) )?likely|maybe|apparently) <date>", edtf.maybe),
    Pattern("perhaps done", "perhaps built in 1860", "1860?",
            f"(?P<free>{PERHAPS} (?:[a-z]+ |(?:{_DONE}|put|set|first) "
            f"(?:(?:{_DONE}|up|down|out|here|there|again|anew) ){{1,2}})?(?:in|on|from|by) )<date>",
            edtf.maybe),
    # "the likely winner in 1990" did win.
    Pattern("likely done", "likely built in 1860", "1860?",
            f"(?P<free>(?:likely|maybe|apparently|may have|might have) (?:been )?(?:{_DONE} )?"
            "(?:in|on|from|by) )<date>",
            edtf.maybe),
    Pattern("question mark", "1860 (?)", "1860?",
            "<date>(?: ?[\\[(]\\?[\\])]|\\?(?=[),;]| ?[-–—|]))", edtf.maybe_end),
    Pattern("question mark in front", "(?1860–1914)", "1860?/1914",
            "(?P<free>\\()\\? ?<date>", edtf.maybe),
    Pattern("question mark right in front", "The mill dates from ?1862.", "1862?",
            "(?P<free>^|[ \\[–—-])\\?<date>", edtf.maybe),
    Pattern("question mark, last", "The mill dates from 1862?", "1862?",
            "(?P<free>(?:^|[.;:(] )(?!\\W?(?:wh|how|(?:did|does|do|was|were|is|are|has|had|have|"
            "can|could|will|would|should|so|and|but|or)\\b))[^.;:?!]*)<date>\\?",
            edtf.maybe_end),
)  # fmt: skip
"""What makes a date approximate or uncertain."""
