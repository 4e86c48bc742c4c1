"""What joins dates, or opens one: ``1911 or 1912``, ``from 1911 to 1913``, ``since 1911``.

Rows of the notation of ``grammar``: ``<date>`` stands for a date that its patterns have found.
"""

from __future__ import annotations

from milacli.reading.dates import edtf, readings
from milacli.reading.dates.grammar import Pattern

EITHER = (
    Pattern("either", "1975 or 1976", "1975/1976",
            "<date>,? or <date>", readings.either),
    Pattern("centuries in figures", "the late 1500s and early 1600s", "15XX/16XX",
            "<date>,? and <date>", readings.both_centuries),
)  # fmt: skip
"""What makes two dates one of which is meant; they may be one end of an interval."""

INTERVALS = (
    Pattern("end after", "1855 – after 1936", "1855/..",
            "(?:from )?<date>(?:{dash}| to | until | till )(?:after|aft\\.?) <date>",
            readings.since),
    Pattern("end before", "1880 – before 1890", "1880/1890",
            "<date>{dash}(?:before|bef\\.?) <date>", edtf.interval),
    Pattern("start before", "before 1455 – 1536", "../1536",
            "(?:before|bef\\.?) <date>{dash}<date>", readings.until),
    Pattern("from to", "from 2013 to 2018", "2013/2018",
            "(?:from (?:at least )?)?<date>,? (?:to|through|thru|until|till|up to|and until) "
            "(?:at least )?(?:the )?(?:[a-z]+day,? )?<date>",
            edtf.interval),
    Pattern("from to an end", "from 1932 until her death in 1966", "1932/1966",
            "from <date>,? (?:until|till|to|up to) (?:his|her|its|their|the) (?:own )?"
            "(?:[a-z]+ )?{ending}(?: in [a-z]{4,})?(?: (?:in|on|of))? <date>",
            edtf.interval),
    Pattern("from to an event", "from 1932 until the fall of Orm in May 1966", "1932/1966-05",
            "from <date>,? (?:until|till) (?:[A-Za-z][\\w'’-]* ){1,12}(?:in|on) <date>",
            edtf.interval),
    Pattern("begins and lasts", "It began in 1911 and continued until 1913.", "1911/1913",
            "(?P<free>\\b(?:began|begun|started|commenced|opened|launched|ran|lasted) "
            "(?:in|on|from) )<date>,? and (?:has |had |was )?(?:continued|lasted|ran|"
            "persisted|went on|remained|stayed|operated|extended)"
            "(?: [a-z-]+)? (?:until|till|through|to|into) <date>",
            edtf.interval),
    Pattern("between", "between 1911 and 1913", "1911/1913",
            "(?:between|bet\\.?) (?:at least )?(?:the )?<date> and (?:at least )?(?:the )?<date>",
            edtf.interval),
    Pattern("dash", "1988–1996", "1988/1996",
            "<date>{dash}<date>", edtf.interval),
    Pattern("dash of a life", "b. 1988--d. 1996", "1988/1996",
            "(?<=b\\. )<date>(?:-{2,3}|[–—])d\\. ?<date>", edtf.interval),
    Pattern("slash", "March 3/March 15, 1868", "1868-03-15",
            "<date> ?/ ?<date>", readings.slashed),
)  # fmt: skip
"""What makes two dates one."""

_EARLIER = "(?:earlier|older)"
_LATER = "(?:later|younger|newer|more recent)"
_HARDLY = (
    "(?:cannot|can ?not|could not|hardly|scarcely) (?:be|date|have)(?: been)?"
    "(?: [a-z]+(?:ed|lt|en|de|wn))?|hardly|scarcely"
)
_NOTHING = (
    "(?:no|nothing|none|neither|nobody)\\b[^.;:,?!]{0,40} (?:is|are|was|were|be|dates?|dated) "
)
_TO_NO_END = "(?![^.;]{0,150}\\b(?:to [12][0-9]{3}|until|till|before|by|for)\\b)"
_PLACED = f" (?:throughout|across|in|at|under|all over) {_TO_NO_END}"
EDGES = (
    Pattern("to the present", "2003–present", "2003/..",
            "(?:from )?<date>(?:{dash}| to | until | through )(?:the )?"
            "(?:present|now|today|date|ongoing|incumbent)(?![A-Za-z])",
            edtf.since),
    Pattern("onwards", "from 2018 onwards", "2018/..",
            "(?:from )?<date>,? (?:onwards?|forward|and beyond|(?:and|or) later(?! [A-Za-z])|"
            "at the earliest)(?![A-Za-z])",
            edtf.since),
    Pattern("on", "From 1928 on, it was shut.", "1928/..",
            "from <date> on(?=[,.;:)]|$| (?:he|she|it|they|was|were|is)\\b)", edtf.since),
    Pattern("on, in front", "From 1928 on Ada Orm was its head.", "1928/..",
            "(?P<free>(?:^|[.;:] ))from <date> on(?= (?:[\\w'.-]+ ){1,4}"
            "(?:was|were|had|led|served|ran|headed|became|held)\\b)",
            edtf.since),
    Pattern("open plus", "2021+", "2021/..",
            "<date>\\+(?!\\w)", edtf.since),
    Pattern("open dash", "(2018–)", "2018/..",
            "<date>(?: ?(?:-{1,3}|[–—])(?= ?[)|:])|(?:-{1,3}|[–—])$)", edtf.since),
    Pattern("from", "The pump was used from 1931.", "1931/..",
            "(?P<free>\\b(?:used|worked|lived|served|taught|ruled|reigned|led|held|owned|managed|ran|"
            "employed|operated|published|produced|made|based|known|active|resident|there|here|spread|"
            "practi[sc]ed|edited|directed|chaired|headed|performed|broadcast|aired|issued|available|"
            "use|office|print|studied|appeared|exhibited|staged) |"
            "\\b(?:worked|lived|served|taught|active|employed|studied|resident|performed|exhibited|"
            "practi[sc]ed) (?:as|at|in|for|under|with) [^.,;:()]{2,30} )"
            f"from <date>(?=[.,;)]|$|{_PLACED})",
            edtf.since),
    Pattern("from, in front", "From 1931 she led the mill.", "1931/..",
            "(?P<free>(?:^|[.;:] ))from <date>(?=:|,? (?:he|she|it|they) |, [a-z]|"
            f" (?:the|his|her|its|their) [a-z]){_TO_NO_END}",
            edtf.since),
    Pattern("from, of who serves", "She was head of the mill from 1931.", "1931/..",
            "(?P<free>\\b{serving} (?:(?:of|at|for|in|to) [^.,;:()]{2,30} )?)"
            "from <date>(?=[.,;)]|$)",
            edtf.since),
    Pattern("at the latest", "1994 or earlier", "../1994",
            "<date>,? (?:(?:or|and) (?:earlier|before)|at the latest)(?![A-Za-z])", edtf.until),
    Pattern("at the latest, in front", "built at the latest in 1994", "../1994",
            "at the latest (?:in|by|on) <date>", edtf.until),
    Pattern("at the earliest, in front", "built at the earliest in 1994", "1994/..",
            "at the earliest (?:in|on) <date>", edtf.since),
    Pattern("since", "since 2018", "2018/..",
            "(?:(?:ever )?since ?(?:at least )?|(?:starting|beginning) (?:in|from) (?:at least )?|"
            "from at least )<date>",
            edtf.since),
    Pattern("since an event", "since her father's death in 2018", "2018/..",
            "since (?:(?:his|her|its|their|the) (?:[a-z'’-]+ ){1,4}|(?:being )?[a-z]+(?:ing|ed) "
            "(?:[a-z'’-]+ ){0,3})(?:in|on) <date>",
            edtf.since),
    Pattern("not before", "not before 2018", "2018/..",
            f"(?:not|no|{_HARDLY}) (?:before|{_EARLIER} than) <date>", edtf.since),
    Pattern("not after", "no later than 2018", "../2018",
            f"(?:not|no|{_HARDLY}) (?:after|{_LATER} than) <date>", edtf.until),
    Pattern("nothing before", "Nothing in it is older than 1611.", "1611/..",
            f"(?P<free>{_NOTHING}){_EARLIER} than <date>", edtf.since),
    Pattern("nothing after", "None of it was later than 1611.", "../1611",
            f"(?P<free>{_NOTHING}){_LATER} than <date>", edtf.until),
    # What did not close until 1866 closed then; what did not last until then did not.
    Pattern("not until", "It did not open until 1866.", "1866",
            "(?P<free>(?:not|never|[a-z]+n't) (?:(?!(?:and|or|but|only|last|live|survive|stay|"
            "remain|hold|endure)\\b)[a-z-]+ ){0,4})(?:until|till) <date>",
            readings.same),
    Pattern("until", "until 2017", "../2017",
            "(?:until|till|(?<!follow[ -])up to(?: and including)?|through) ?(?:at least )?<date>",
            edtf.until),
    Pattern("by", "by 2015", "../2015",
            "by ?(?:at least |at the latest )?<date>", readings.by),
    Pattern("before", "before 2012", "../2012",
            f"(?:before|bef\\.?|prior to|{_EARLIER}(?: date)? than|"
            "predat(?:es?|ed|ing)|pre-) ?<date>",
            readings.before),
    Pattern("after", "after 2012", "2012/..",
            f"(?<!named )(?:after|aft\\.?|following|subsequent to|{_LATER}(?: date)? than|"
            "postdat(?:es?|ed|ing)|post-) ?(?:at least )?<date>",
            readings.after),
)  # fmt: skip
"""What opens a date."""
