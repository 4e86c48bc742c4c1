"""What stands around a bare number and speaks for a year, or against one: a table with weights.

``before`` is what the text says in front: words, with ``|`` between several, in which ``<label>``
stands for any word with that mark in ``english/numbers.txt``; or, if it ends in ``$``, a regex; a
``!`` in front says that it must not match. ``behind`` is a regex for what touches the number; a
group named after a mark must hold one of its words, one named ``no_`` and a mark none of them, and
one named ``word`` none that has no meaning of its own.
"""

from __future__ import annotations

from typing import NamedTuple

from milacli.reading.dates.pieces import FREE


class Evidence(NamedTuple):
    """A row; the number of the *example* is judged with this evidence beside others."""

    name: str
    example: str
    weight: int
    before: str
    behind: str


NEVER = -20
_COUNTED = (
    "[a-z]{2,}(?<![isu'])s|people|men|women|children|troops|sheep|cattle|deer|reindeer|oxen|geese|"
    "cavalry|infantry"
)
_NOUN = f"(?P<no_verb>(?P<no_dated>(?P<no_measure>{_COUNTED})))(?![\\w'-])"
# The nearest noun is the one that is counted: "1920 glass negatives was" of "negatives".
_DESCRIBED = (
    "(?P<word>(?P<no_verb2>(?P<no_past>[A-Za-z][\\w-]*)))(?: (?P<word2>[A-Za-z][\\w-]*))?? "
    f"(?P<no_verb>(?P<no_dated>{_COUNTED}))(?![\\w'-])"
)
_SOMEBODY = "\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|who|had|have|has) (?:[a-z]+ly |also |then )?"
_MADE = (
    "(?:written|sold|printed|made|recorded|composed|painted|bought|built|produced|published|issued|"
    "collected|gathered|planted|shipped|signed|released)"
)
_TOLD = "\\b(?:wrote|drew|gave|took|sang|brought)"
_SMALL = (
    "(?:in|at|by|for|with|on|to|of|from|and|or|the|an?|his|her|its|their|when|while|as|after|before|"
    "that|which|where|who|was|were|is|are)"
)
_MANY = (
    "(?:most|many|some|half|all|several|none|a few|a third|a quarter) of "
    "(?:them|whom|these|those)\\b"
)
_WORDS = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|"
    "nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|nothing|none|"
    "a (?:hundred|thousand|dozen|handful|mere|third|quarter|few))"
)
_LAST = "(?=\\s*(?:$|\\n|[|(])|[.,;)](?![0-9]))"
# What a line or row counts or numbers: "Pages: 1984", "| Postcode | 1912 |".
_COUNT = (
    "attendance|balance|box|calories|code|dewey|downloads|elo|employees|enrol?lment|ext|extension|"
    "followers|hours|ID|inventory|likes|members|no|pages|phone|PIN|port|postcode|quantity|ref|reference|"
    "rent|room|seats|shares|staff|stars|steps|students|subscribers|tel|ticket|total|users|viewers|"
    "views|votes|words|zip"
)
_OWNED = (
    "!(?:(?i:\\b(?:the|its|his|her|their|our|this|that|these|those|a|an) |'s? )"
    "(?:[0-9]{4} and )?|-|\\()$"
)
_IN = "[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring"

_OPEN_OWNED = f"!(?:\\b(?i:the|its|his|her|their|our|of|an?|{_IN})|'s) $"

AGAINST = (
    Evidence("joined to a measure", "a 2010-token window", NEVER, "",
             "-(?!(?i:present|now|today|era|style)|[0-9]|\\)|c)\\w|[×x] ?[0-9]|"
             "/[0-9](?![0-9]{3})|-[0-9]{1,2}-[0-9]|\\+(?![):,.]|$)"),
    Evidence("label", "page 1984", NEVER, "<label> |<label>. |<label> = ", ""),
    Evidence("labelled count", "Pages: 1984", NEVER, f"(?i:\\b(?:{_COUNT})\\.?(?::| \\|) )$",
             "\\s*(?:$|\\n)|\\. [A-Z]"),
    Evidence("work of somebody", "1984 by George Quist", NEVER, '(?:^|\\n|: )[*_"“‘]*$',
             "[*_\"”’]* by [A-Z][\\w.'’-]* [A-Z]"),
    Evidence("money", "Budget: 1950 k€", NEVER, "", " ?[kKmM]?[€$£¥](?![\\w])"),
    Evidence("work", "the novel 1984", -5, "<work> ", "(?!\\))"),
    Evidence("statute", "the Digital Rules Act 2022", NEVER, "<statute> ", ""),
    Evidence("amount", "only 2000 came", NEVER, "<amount> ", ""),
    Evidence("comparison", "more than 2000", NEVER, "<more> than ", ""),
    Evidence("up to", "up to 2000", -3, "up to |Up to ", ""),
    Evidence("limit", "at least 2000", NEVER,
             "(?i:(?<!until )(?<!through )(?<!to )(?<!since )(?<!till )(?<!by )"
             "\\b(?:at least|at most|total of|as many as)) $", ""),
    Evidence("sign", "§ 2010", NEVER, "(?:[0-9] ?[x×] ?|[§№] ?)$", ""),
    Evidence("moved to", "fell to 1950", NEVER, "<moved> to ", ""),
    Evidence("moved by", "grew by 1900 to 5,000", NEVER, "<moved> by |<moved> from ",
             " to (?!(?:1[0-9]|20)[0-9][0-9](?![0-9]))[$0-9]"),
    Evidence("moved", "fell from 1300", -4, "<moved> by |<moved> from |<moved> between ", ""),
    Evidence("moved from", "rose to 5,000 from 1950", NEVER,
             " to [0-9](?:[0-9.,]*[0-9])? from $", ""),
    Evidence("equation", "x = 1950", NEVER, "(?:^|[^\\w])[A-Za-z]\\w? ?= ?$", ""),
    Evidence("priced", "closed at 1950", NEVER, "<priced> at ", ""),
    Evidence("sum", "a crowd of 1200", -5,
             "<sum> of |<sum> was |<sum> is |<sum>: |<sum>, |<sum> – |<sum> - ", ""),
    Evidence("sum then", "The population in 1890 was 1920", -5,
             "\\b[Pp]opulation (?:in|of|at) [^.;,]{1,30} (?:was|is) $", ""),
    Evidence("casualties", "It left 1850 dead", NEVER, f"!\\b(?:{_IN}) $",
             " (?:dead|killed|wounded|injured|homeless|missing|unemployed)\\b"),
    Evidence("so many did", "About 1950 died", NEVER,
             "(?:^|[.!?:] |\\b(?:and|of whom|that) )"
             "(?:[Aa]bout|[Aa]round|[Oo]ver|[Ss]ome|[Nn]early|[Ss]ome) $",
             " (?:died|voted|perished|attended|enlisted|survived|drowned|emigrated|fled)\\b"),
    Evidence("measure", "2000 km", -5, "", "[ -](?P<measure>[A-Za-z]+)(?![\\w'])"),
    Evidence("counted", "1950 settlers", -4, _OWNED, f" {_NOUN}"),
    Evidence("counted, described", "1950 registered voters", -4, _OWNED, f" {_DESCRIBED}"),
    Evidence("so many", "about 1950 people live", -5, "\\b[Aa](?:bout|round) $",
             " (?P<no_dated>people|men|women|children|troops)\\b"),
    Evidence("so many, described", "about 1950 armed rebels came", -5, "\\b[Aa](?:bout|round) $",
             f" {_DESCRIBED}"),
    Evidence("so many or so", "1950 or so people came", NEVER, f"!\\b(?:{_IN}) $",
             f" or so (?:{_COUNTED})\\b"),
    Evidence("done to", "freed 1865 slaves held there", -4,
             "(?<![Tt]he )(?<!\\b[Aa]n )(?<!\\b[Aa] )(?<!is )(?<!er )(?<!ts )(?<!ir )(?<!'s )"
             "\\b(?:[a-z]{2,}ed|lent|sent|bought|brought|sold|shot|fed|got|kept|took|gave) $",
             f"(?!{FREE}) (?P<word>[a-z]{{3,}})(?<!ing) "),
    Evidence("so many made", "She wrote 1900 sad songs", NEVER, f"(?:{_SOMEBODY}{_MADE}|{_TOLD}) $",
             f" (?:(?!{_SMALL}\\b)[a-z-]+ ){{0,2}}"
             f"(?P<no_verb>(?P<no_dated>{_COUNTED}))(?![\\w'-])"),
    Evidence("part of a count", "1950 of them", -5, "", " of (?:them|those|these|whom|which)\\b"),
    Evidence("parts of a count", "drew 1950, most of them young", NEVER, f"!\\b(?:{_IN}|of) $",
             f",? {_MANY}"),
    Evidence("second count", "30 tons of ore and 1950 of slag", NEVER,
             "[0-9] [a-z]+ of [a-z]+,? and $", " of [a-z]"),
    Evidence("head", "1900 head of cattle", NEVER, "", " head(?: of [a-z]|[.,;])"),
    Evidence("hour", "leaves at 1830", -5, "(?<!\\b[Aa]s )\\b[Aa]t $", ""),
    Evidence("hours", "from 1830 to 1930 hours", NEVER, "", " (?:hours|hrs)\\b"),
    Evidence("code", "The PIN is 1984", NEVER,
             "\\b(?:PIN|pin|code|password|extension|combination) (?:is|was) $", ""),
    Evidence("price", "raised from 1900 to 2100 crowns", NEVER,
             "\\b(?:raised|cut|lowered|put up|brought down) from $", " to [0-9][0-9.,]* [a-z]"),
    Evidence("by another", "in 1280 by 720", -4, "", " by [0-9]"),
    Evidence("title", "in 1001 Albums You", -3, "", " [A-Z][a-z]+s [A-Z]"),
    Evidence("house number, from", "moved from 1934 Canal Street", NEVER,
             "\\b(?:move|moved|moving|relocated|removed|transferred) from $",
             " (?:[A-Z0-9][\\w.'-]* ){1,3}(?P<street>[A-Z][a-z]+)\\b"),
    Evidence("house number, road in front", "at 1934 Rue Cole", NEVER, f"{_OPEN_OWNED}",
             " (?:Rue|Via|Calle|Rua|Avenida|Avenue|Boulevard|Highway|Route) [A-Z0-9]"),
    Evidence("house number, Broadway", "the shop, 1934 Broadway, is shut", NEVER, _OPEN_OWNED,
             " Broadway(?=[,.;)]|$| (?:is|was|stands|stood|has|had|houses|housed)\\b)"),
    Evidence("postcode", "Orm Lane 12, 1950 Ely, Arden", -5,
             "[A-Za-z][a-z]+ [0-9]{1,3}[a-z]?, $", " [A-Z][a-z]+(?:[,.)]|$)"),
    Evidence("house number, of", "the firm of 1934 Canal Street", -5, "\\bof $",
             " (?:[A-Z][\\w.'-]* ){1,3}(?P<street>[A-Z][a-z]+)\\b"),
    Evidence("house number", "at 1912 Larch Street", NEVER, f"!\\b(?:the|its|of|{_IN}) $",
             " (?:[A-Z0-9][\\w.'-]* ){1,3}(?P<street>[A-Z][a-z]+)\\b"),
    # "in 1987 Ford sold it" and "the 1987 Ford strike" are dated.
    Evidence("model", "their red 1987 Ford Orm", NEVER, f"!\\b(?:{_IN}) $",
             " (?P<make>[A-Z][A-Za-z]+)(?: (?P<no_body>[A-Z0-9][\\w-]*)){0,3}"
             "(?:\\s*[.,;:!?)]|\\s*$| (?:with|and|that|which|in|on|at|to|from|for|had|was|is)\\b)"),
    Evidence("dated in brackets", "Fair 2022 (May 2022)", NEVER, f"!\\b(?:{_IN}) $",
             " \\([A-Z][a-z]+ (?:[0-9]{1,2}, )?[0-9]{4}\\)"),
    Evidence("telephone", "Call them on 1998 445 212", NEVER,
             "", f"(?: [0-9]{{2,4}}){{2,5}}{_LAST}"),
    Evidence("telephone, inside", "card 1987 2003 1950 2010", NEVER,
             "(?<![0-9.,])[0-9]{2,4} [0-9]{2,4} $", f"(?: [0-9]{{2,4}}){{0,3}}{_LAST}"),
    Evidence("telephone, second group", "card 87 2003 1950 2010", NEVER,
             "(?<![0-9.,])[0-9]{2,4} $", f"(?: [0-9]{{2,4}}){{1,4}}{_LAST}"),
    Evidence("acronym", "on the NORX 2014", -5, "<acronym> ", ""),
    Evidence("name", "the Arden Marathon 2014", -5, "<name> ", ""),
)  # fmt: skip
"""What speaks against a year; each row's example is none."""

UNLIKELY = (
    Evidence("work in capitals", "He read 1001 Albums", -8, "",
             " (?P<common>[A-Z][a-z]+)s(?![\\w'-])"),
)  # fmt: skip
"""What speaks against a number that is seldom a year: ``1066 Normans`` are no common noun."""

_LIVED = (
    "(?i:apprenticed|baptised|born|buried|died|dismissed|elected|emigrated|enlisted|exhibited|"
    "graduated|knighted|married|moved|ordained|promoted|retired|returned|settled|studied)"
)
_COMMA = '[a-z]["”’*_)]{0,3}, [*_]*$'

_NO_DEED = "(?:\\w*(?:fred|dred)|Mohammed|Ahmed|Jared|United|Limited|Sacred|Naked|Wicked|Armed)\\b"

FOR = (
    Evidence("time", "in 1686", 2, "<time> |<time>-", ""),
    Evidence("as early as", "as early as 1340", 2,
             "early as |late as |Early as |Late as |in around |in about |in or around |"
             "in or about |earlier than |later than |older than |younger than |newer than |"
             "recent than |date than |prior to |subsequent to |predates |postdates ", ""),
    Evidence("in the year", "built in the year 900 by monks", 6,
             "\\bthe year (?:of (?:our|the) Lord )?$", "{free}"),
    Evidence("before or after", "She died before 1650.", 4,
             "\\b(?:[Bb]efore|[Aa]fter|[Ss]ince) $", "{free}"),
    Evidence("birth in doubt", "Ada Orm (1650?–1700)", 5, "\\($", "[?] ?[–—-]"),
    Evidence("death behind doubt", "(?–1700)", 5, "[?] ?[–—-] ?$", "[?]?\\)"),
    Evidence("some time", "burnt some time around 1570", 4,
             "\\b[Ss]ome ?times? (?:in|around|about|before|after|by|near|prior to) $", ""),
    Evidence("origin", "dates from 1650", 3, "dates from |dated from |dates to |dated to |"
             "dates back to |dated back to |dating from |dating to |dating back to ", ""),
    Evidence("life, about", "d. bef. 1671", 4, "(?i:\\b(?:abt|bef|aft|bet)\\.? )$", ""),
    Evidence("open end", "from 1600 to the present", 3, "",
             "(?: to|[-–—])? (?:the )?(?:present|date|onwards?|forward)\\b|"
             ",? or (?:earlier|later)\\b"),
    Evidence("named day", "Good Friday 1382", 5, "<feast> |<feast>, ", ""),
    Evidence("day of a saint", "the feast of St Mark 1340", 6,
             "\\b(?:[Ee]ve|[Ff]east|[Vv]igil)(?: [Dd]ay)? of (?:the )?"
             "(?:[A-Z][\\w.'-]{1,15},? ){1,4}$",
             ""),
    Evidence("moved by then", "reduced by 1760 to forty men", 6, "<moved> by ", f" to {_WORDS}\\b"),
    Evidence("edge", "written by 1686", 1, "<edge> ", ""),
    Evidence("opening", "In 1686 she sailed", 4,
             "(?:^|[.!?:;)\\]”] |\\n)"
             "(?:In|By|Since|Until|From|After|Before|Prior to|During|Around|About) $", ""),
    Evidence("made", "written around 1277", 3,
             "<made> |<made>. |<made> in |<made> on |<made> around |<made> about |<made> circa |"
             "<made> c. |<made> ca. ", ""),
    Evidence("life", "d. 869", 4,
             "\\b(?:(?:b|d|c|fl)\\. ?|(?:[Cc]a|approx)\\.? |ca?\\.?|[Cc]irca)$|"
             "\\b(?:[Bb]orn|[Dd]ied) $|(?<![\\w.-] )\\bc $|"
             "(?<=[a-z] )\\bc $|(?:^|[(\\n]|[.;] )C\\. ?$", ""),
    Evidence("life, at a place", "bapt. Arden 1834", 5,
             "\\b(?:b|d|m|bapt|bur|chr|marr)\\. (?:\\([0-9]\\) )?(?:[A-Z][\\w'’.-]*,? ){1,4}$",
             "\\s*(?:$|\\n|[;,.)])"),
    Evidence("life, in scraps", "He was a smith. Dismissed 1848.", 6,
             f"(?:^|[\\n,;(]|[.;,] ){_LIVED} (?:(?:at|in|to|from) )?(?:[A-Z][\\w'’.-]*,? ){{0,3}}$",
             "(?:\\s*(?:$|\\n)|[;,.)]| (?:to|at|in|and|as|by|on) )"),
    Evidence("nothing counted", "died in 1686.", 1, "", "{free}"),
    Evidence("name behind", "In 1686 Arden fell", 1, "", " [A-Z]"),
    Evidence("doubt", "(probably 1716)", 4,
             "(?:\\(|\\b(?:in|from|to) )(?:(?:possibly|probably|presumably|likely) |[?])$",
             "{free}"),
    Evidence("bracket", "(London, 1716)", 3, "\\((?:[^()]*[,;] |[^()]*[A-Z]\\S* )?$", "[?]?[)]"),
    Evidence("opening bracket", "Aldo Venn (1782 Arden – 1816)", 1, "(|[", "[^)]"),
    Evidence("described", "the failed 1355 coup", 2,
             "(?:\\b(?i:the|a|an|his|her|its|their)|'s) (?:[a-z-]+ )?$",
             " (?P<no_measure>[A-Za-z][a-z-]*)(?<!s)\\b"),
    Evidence("verb behind", "The mural from c.1340 covers the wall.", 4, "",
             " (?!(?:was|has|does|its) )[a-z]{2,}(?<![isu'])s (?:the|an?|his|her|its|their) [a-z]"),
    Evidence("its own", "the 1355's coup", 2, "", "'s\\b"),
    Evidence("line", "1312: The tower burned", 3, "(?:^|\\n|\\| )[*_ ]*$",
             "(?:[?]| ?\\([?]\\))?[*_]*(?:\\s?[:|]|\\s[–—-]\\s|$|\\n)"),
    Evidence("last behind a comma", "- Pulpit, oak, 1734", 1, _COMMA, "[*_]*\\.?\\s*(?:$|\\n)"),
    Evidence("last in a cell", "| Pulpit, oak, 1734 |", 2, _COMMA, "[*_]* \\|"),
    Evidence("line, told", "1862 Ada Dray buys the mill", 5, "(?:^|\\n)$",
             " (?:[A-Z][\\w'.-]* ){1,4}(?P<finite>[a-z]+)\\b"),
    Evidence("line, does", "1907 enters the academy", 5, "(?:^|\\n)[*_]*$",
             " (?P<finite>[a-z]+s) (?:the|an?|his|her|their|its|in|at|as|from|into|under|to|with|"
             "[A-Z][a-z]+)\\b"),
    Evidence("line, dies", "1926 dies", 5, "(?:^|\\n)[*_]*$",
             " (?:dies|marries|remarries|retires|resigns|emigrates)(?=[.,;]|\\s*(?:$|\\n))"),
    Evidence("line, done", "- Moved to Arden 1892", 5,
             f"(?:^|\\n)[*_-]* ?(?!{_NO_DEED})(?:[A-Z][a-z]+(?<!e)ed|Born|Left|Went|Became|Sold|"
             "Bought|Built|Won|Made|Sent|Fled|Began|Wed)(?: [\\w'.-]+){0,5} $",
             "[.;]?\\s*(?:$|\\n)"),
    Evidence("told of", "1485 saw the battle", 3, "(?:^|\\n|[.!?] )$",
             " (?:was|is|saw|brought|marked|became|began|ended)\\b"),
    Evidence("of a name", "the Peace Pact of 1763", 2, "\\b[A-Z][\\w'-]+ of $", ""),
    Evidence("of something", "the fleet of 1588 was lost", 1, "\\b[Tt]he [a-z-]+ of $", ""),
    Evidence("of a deed", "the war of 1672", 3, "<deed> of ", ""),
    Evidence("listed", "in 1685, 1687", 1, "[0-9]{3},? (?:and |or )?$", ""),
)  # fmt: skip
"""What speaks for a year."""

OCCASIONS = (
    Evidence("occasion", "they met at NORX 2012", 5,
             "\\b(?i:at|during) (?i:the )?(?:\\S+ ){0,2}[A-Z]\\S* $", ""),
    Evidence("outcome", "winner of NORX 2012", 5,
             "(?i:\\b(?:victory|win|wins|won|winning|winner|debut|debuted|presented|results?|"
             "premiered|launch|appearance|edition|performance) (?:in|of|by|for)? ?(?:the )?)"
             "(?:\\S+ ){0,2}[A-Z]\\S* $", ""),
    Evidence("place", "held in Paris 1996", 5, "in <place> |at <place> |from <place> ", ""),
    Evidence("place in brackets", "the hymn (Paris 1634)", 5, "(<place> ", "[)]"),
)  # fmt: skip
"""What speaks for a year behind a name: something took place there."""
