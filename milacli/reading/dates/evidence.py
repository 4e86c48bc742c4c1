"""What stands around a bare number and speaks for a year, or against one: a table with weights.

``before`` and ``behind`` are regexes for what touches the number; a ``!`` in front: for what must
not. A group named after a mark of ``english/numbers.txt`` must hold one of its words, singular or
plural; one named ``no_`` and a mark, none of them; ``word``, none without a meaning of its own.
"""

from __future__ import annotations

from typing import NamedTuple


class Evidence(NamedTuple):
    """A row; *example* has the number between blanks or at an end."""

    name: str
    example: str
    weight: int
    before: str
    behind: str


NEVER = -20
_COUNTED = "[a-z]{2,}(?<![isu'])s|people|men|women|children|troops"
_OWNED = "!(?:(?i:\\b(?:the|its|his|her|their|our|this|that|these|those|a|an) |'s? )|-|\\()$"
_IN = "[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring"

AGAINST = (
    Evidence("joined to a measure", "a 2048-token window", NEVER, "",
             "-(?!(?i:present|now|today|era|style)|[0-9]|\\)|c)\\w|[×x] ?[0-9]|"
             "/[0-9](?![0-9]{3})|\\+(?![):,.]|$)"),
    Evidence("label", "page 1984", NEVER, "(?P<label>[A-Za-z]+)\\.?(?: =)? $", ""),
    Evidence("work", "the novel 1984", -5, "(?P<work>[a-z]+) $", "(?!\\))"),
    Evidence("statute", "the Digital Rules Act 2022", NEVER, "(?P<statute>[A-Z][a-z]+) $", ""),
    Evidence("amount", "only 2000 came", NEVER, "(?P<amount>[A-Za-z]+) $", ""),
    Evidence("comparison", "more than 2000", NEVER,
             "\\b(?i:more|less|fewer|greater|higher|lower|larger|smaller) than $", ""),
    Evidence("limit", "up to 2000", NEVER,
             "(?i:(?<!until )(?<!through )(?<!to )(?<!since )(?<!till )(?<!by )(?<!follow )"
             "\\b(?:up to|at least|at most|total of|as many as)) $", ""),
    Evidence("sign", "§ 2010", NEVER, "(?:[0-9] ?[x×] ?|[§№] ?)$", ""),
    Evidence("moved to", "fell to 1950", NEVER, "\\b(?P<moved>[a-z]+) to $", ""),
    Evidence("moved by", "grew by 1900 to 5,000", NEVER, "\\b(?P<moved>[a-z]+) (?:by|from) $",
             " to (?!(?:1[0-9]|20)[0-9][0-9](?![0-9]))[$0-9]"),
    Evidence("moved", "fell from 1300", -4, "\\b(?P<moved>[a-z]+) (?:by|from|between) $", ""),
    Evidence("priced", "closed at 1950", NEVER, "\\b(?P<priced>[a-z]+) at $", ""),
    Evidence("sum", "a crowd of 1200", -5, "\\b(?P<sum>[a-z]+) of $", ""),
    Evidence("measure", "2000 km", -5, "", "[ -](?P<measure>[A-Za-z]+)(?![\\w'])"),
    Evidence("counted", "1950 students", -4, _OWNED, f" (?P<no_verb>{_COUNTED})(?![\\w'-])"),
    Evidence("counted, described", "1950 registered voters", -4, _OWNED,
             f" (?P<word>[A-Za-z][\\w-]*) (?P<no_verb>{_COUNTED})(?![\\w'-])"),
    Evidence("title", "in 1001 Albums You", -3, "", " [A-Z][a-z]+s [A-Z]"),
    Evidence("house number", "at 1912 Larch Street", NEVER, f"!\\b(?:the|its|of|{_IN}) $",
             " (?:[A-Z][\\w.'-]* ){1,3}(?P<street>[A-Z][a-z]+)\\b"),
    Evidence("dated in brackets", "Fair 2022 (September 2022)", NEVER, f"!\\b(?:{_IN}) $",
             " \\([A-Z][a-z]+ (?:[0-9]{1,2}, )?[0-9]{4}\\)"),
    Evidence("acronym", "on the NORX 2014", -5,
             "(?:^|[^\\w.&'-])(?P<no_opener>(?=[\\w.&'-]*[A-Z0-9])(?![\\w.&'-]*[a-z])[\\w.&'-]*\\w) $",
             ""),
    Evidence("name", "the Arden Marathon 2014", -5,
             "(?:^|[^\\w.&'-])(?P<no_opener>(?=[\\w.&'-]*[A-Z0-9])(?=[\\w.&'-]*[a-z])[\\w.&'-]*\\w)"
             "(?<!'s) $", ""),
)  # fmt: skip
"""What speaks against a year; each row's example is none."""

FOR = (
    Evidence("time", "in 1686", 2, "\\b(?P<time>[A-Za-z]+)[ -]$", ""),
    Evidence("as early as", "as early as 1340", 2, "\\b(?:[Ee]arly|[Ll]ate) as $", ""),
    Evidence("edge", "by 1686", 1, "\\b(?P<edge>[A-Za-z]+) $", ""),
    Evidence("opening", "In 1686 she sailed", 4,
             "(?:^|[.!?:;)\\]\"”] |\\n)(?:In|By|Since|Until|From|After|Before|During|Around|About) $",
             ""),
    Evidence("made", "written around 1277", 3,
             "\\b(?P<made>[A-Za-z]+)\\.?(?: in| on| around| about| circa| c\\.| ca\\.)? $", ""),
    Evidence("life", "d. 869", 4, "\\b(?:b|d|c|ca|fl)\\. ?$|\\bc$", ""),
    Evidence("nothing counted", "in 1686.", 1, "", "{free}|[ .,;:]?$|[\"'”’\\]:.]| [A-Z]"),
    Evidence("bracket", "(London, 1716)", 3, "\\((?:[^()]*[,;] |[^()]*[A-Z]\\S* )?$", "[)]"),
    Evidence("opening bracket", "(1782 Arden", 1, "[(\\[]$", "[^)]"),
    Evidence("described", "the failed 1355 coup", 2,
             "\\b(?i:the|a|an|his|her|its|their) (?:[a-z-]+ )?$",
             " (?P<no_measure>[A-Za-z][a-z-]*)(?<!s)\\b"),
    Evidence("its own", "1355's coup", 2, "", "'s\\b"),
    Evidence("line", "1312: The tower burned", 3, "(?:^|\\n|\\| )[*_ ]*$", "[*_]*(?:\\s?[:|]|\\s[–—-]\\s|$|\\n)"),
    Evidence("of a name", "the Treaty of 1763", 2, "\\b[A-Z][\\w'-]+ of $", ""),
    Evidence("of a deed", "the war of 1672", 3, "\\b(?P<deed>[A-Za-z]+) of $", ""),
    Evidence("listed", "in 1685, 1687", 1, "[0-9]{3},? (?:and |or )?$", ""),
    Evidence("occasion", "victory at NORX 2012", 5, "\\b(?i:at|during) (?i:the )?(?:\\S+ ){0,2}[A-Z]\\S* $", ""),
    Evidence("outcome", "winner of NORX 2012", 5,
             "(?i:\\b(?:victory|win|wins|won|winning|winner|debut|debuted|presented|results?|"
             "premiered|launch|appearance|edition|performance) (?:in|of|by|for)? ?(?:the )?)"
             "(?:\\S+ ){0,2}[A-Z]\\S* $", ""),
    Evidence("place", "in Paris 1996", 5, "\\b(?:in|at|from) (?P<place>[A-Z][a-z]+),? $", ""),
)  # fmt: skip
"""What speaks for a year."""
