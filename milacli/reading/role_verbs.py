"""Verbs that state a role: who founds is a founder, who shares an award is a laureate."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

# What makes the word after it a verb of the subject: the subject itself, "and", "later" …
_LEAD = (
    r"(?:^ |, |\) |\b(?:and|or|who|had|has|have|he|she|later|also|then|to|helped|first|once|"
    r"previously|"
    r"[a-z]+ly|subsequently|who,|before|after|by|for|in|since|al\.) )"
)
_AWARD = r"(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|Nobel|Oscar|Grammy|Emmy|BAFTA|Ballon d'Or)"
_BODY = (
    r"(?:[Tt]eams?|[Gg]roups?|[Ll]abs?|[Ll]aborator(?:y|ies)|[Ii]nstitutes?|[Cc]ompany|[Ff]irm|"
    r"[Ss]tartup|[Dd]epartments?|"
    r"[Dd]ivisions?|[Uu]nit|[Pp]rojects?|[Pp]rogram(?:me)?s?|[Oo]rgani[sz]ation|[Cc]ent(?:er|"
    r"re)s?|[Ii]nitiatives?|efforts?|"
    r"[Rr]esearch|[Ss]chool|[Uu]niversity|[Aa]gency|[Cc]ommittee|[Cc]ommission|[Ss]tudio|"
    r"[Ff]oundation|[Oo]ffice|[Cc]onsortium|"
    r"development|engineering|operations|work|[Cc]aucus|[Aa]ssociation|[Ss]ociety)"
)
_BOARD = r"(?:[\w.&'’-]+ ){0,5}?board\b(?! (?:game|the|a)\b)"
_PART = r"[^.;]{0,90}?"


class RoleVerbs(NamedTuple):
    """The patterns of one tag: as said of a subject, of an agent (``by``) and of a companion."""

    tag: str
    subject: re.Pattern[str] | None = None
    """Searched in what follows the subject."""
    agent: re.Pattern[str] | None = None
    """Matched at the end of what stands before the name."""


@cache
def role_verbs() -> tuple[RoleVerbs, ...]:
    """Return the table; compiled on first use."""
    return tuple(
        RoleVerbs(
            tag,
            re.compile(subject) if subject else None,
            re.compile(f"(?:{agent}){_NAMES}", re.IGNORECASE) if agent else None,
        )
        for tag, subject, agent in _TABLE
    )


# Between "by" and the name: "researchers including", "Microsoft co-founder", "the American poet".
_NAMES = r"(?: (?:the )?(?:[\w.'’&/:-]+ ){0,7}| )$"

_TABLE: tuple[tuple[str, str | None, str | None], ...] = (
    # "Ada founded Acme"; "Acme, founded in 1990 by Ada"; "co-founding Acme alongside Bo"
    ("founder",
     _LEAD + r"(?:re)?(?:co-?found(?:ed|s|ing)?|found(?:ed|s|ing)?|set up|"
     r"(?:establish(?:ed|es)?|start(?:ed|s)?) (?:the|a|an|his|her|their|its own|"
     r"[A-Z])(?![^.;]{0,25}\b(?:by|that)\b))\b"
     r"(?! (?:guilty|himself|herself|that|it|success|work|by|in \d{4} by|director|member|partner|"
     r"figures?))",
     r"\b(?:(?:co-?)?(?:founded|established|started|set up|formed)\b" + _PART + r"\bby"
     r"|(?:co-?)?(?:found(?:ed|ing)|establish(?:ed|ing)?|start(?:ed|ing)?)\b" + _PART
     + r"(?:,? along with|,? together with| with(?! an? )|,? alongside)"
     r"|\bco-?founder of\b" + _PART + r"(?:,? along with|,? together with| with|,? alongside)"
     r"|(?:co-?founders?|founders?) (?:is|are|was|were|include|included|including))"),
    # "Ada led the lab"; "co-directed by professors including Ada"; not "led to"
    ("director",
     _LEAD + r"(?:(?:heads|headed|chairs|chaired|(?:co-)?direct(?:s|ed)|presided over) (?!to\b|"
     r"by\b|for\b|into\b|up\b|out\b|away\b|off\b|from\b|on\b)"
     r"|(?:co-)?(?:leads|led) (?:the |a |an |its |their |his |her |"
     r"[\w.&-]+['’]s? )?(?:[\w.&/-]+ ){0,5}?" + _BODY + r"\b(?! in\b|['’]s)"
     r"|(?:leads|led) [A-Z][\w.&-]+(?: [A-Z][\w.&-]+)?(?= (?:as|from|for|until|since|through|"
     r"between|during|in \d)\b|[,.]|$))",
     r"\b(?:headed|chaired|(?:co-)?directed) by|\b" + _BODY + r"\b[^.;,]{0,30} (?:led|run) by"),
    # "Ada invented the loom"; "a network designed by Ada, Bo and Cy"
    ("researcher",
     _LEAD + r"(?:(?:co-)?develop(?:ed|s)(?! (?:an? |his |her )?(?:\w+ )?(?:interest|passion|"
     r"love|reputation|friendship|relationship|taste|fever|cancer|illness|skills?|habit)\b)|"
     r"(?:co-)?design(?:ed|s)|(?:co-|re)?invent(?:ed|s)|pioneer(?:ed|s)|(?:co-)?author(?:ed|s)|"
     r"(?:co-?)?wrote (?:the|an?|his|her) (?:\w+ ){0,3}(?:paper|thesis|book|essay)|co-?created|"
     r"created (?=the |an? |[A-Z])|discovered (?:the|an?)|(?:first )?proposed (?:an?|the)|"
     r"implemented|introduced (?!(?:\w+ ){0,3}(?:bill|law|act|legislation|reforms?)\b)(?:the|an?|"
     r"[A-Z])|published (?:an?|the|his|her|\"|“|“|their)|devised|formulated)\b(?! by\b)",
     r"\b(?:developed|designed|invented|pioneered|authored|created|co-created|discovered|"
     r"proposed|introduced|devised|coined|written|published|formulated)\b"
     r"[^.;,]{0,40}?\bby|\b(?:framework|paper|book|study|article|essay|library|tool|algorithm|"
     r"software|thesis) by|\b(?:co-?author(?:ed|ing)|co-?develop(?:ed|ing)|co-?invent(?:ed|"
     r"ing))\b" + _PART + r" with"),
    # "Ada joined the board", "was removed from OpenAI's board", "sits on the board"
    ("board",
     r"\b(?:joined|rejoined|joins|left|leaves|on|to|from|off|chairs?|chaired) " + _BOARD +
     r"|\b(?:board (?:seat|member|chair)|seat on (?:the|its) board)|\b(?:advises|"
     r"advised) (?=[A-Z])",
     (r"\b(?:board (?:members?|directors?)|trustees?|advis[eo]rs|directors) (?:is|are|was|were|"
     r"include|included|including)"
     r"|\bboard\b[^.;,]{0,30}\b(?:led|chaired|headed) by"
     r"|\b(?:board|trustees|directors)\b[^.;]{0,60}\b(?:includes?|included|including|compris\w+|"
     r"consist\w+ of|composed of|made up of|added)")),
    # "Ada invested in Acme"; "backed by Ada and Bo"; "donations from Ada"
    ("investor",
     _LEAD + r"(?:invest(?:ed|s)|donat(?:ed|es)(?![^.;,]{0,60}(?:PAC|campaign|inaugura|"
     r"candidate))|funded|financed|bankrolled|backed (?:the (?:company|startup|firm|project)|"
     r"[A-Z])|contributed \$|gave \$|pledged \$)\b",
     r"\b(?:(?:co-|crowd)?funded|backed|financed|bankrolled|underwritten)\b" + _PART + r"\bby"
     r"|\b(?:funding|investments?|participation|donations?|backing|contributions?|grants?|gifts?|"
     r"financing|"
     r"invested|donated|capital|raised \$?[\d.]+ ?\w*)\b"
     + _PART + r"\b(?:from|by)(?: [\w.&-]+(?: [\w.&-]+){0,3} (?:under|of|led by))?"
     r"|\b(?:investors|backers|donors|funders)\b[^.;]{0,30}(?:includ\w+|such as|like|are|were)"),
    # "Ada won the 2018 Abel Prize"; "the prize, shared by Bo and Cy"
    ("laureate",
     r"\b(?:w[oi]n|wins|winning|received|receiving|receives|shared?|sharing|awarded|earned|"
     r"accepted|got)\b(?! (?:by|to)\b)[^.;]{0,70}?\b" + _AWARD + r"\b"
     r"|\b" + _AWARD + r"[- ](?:winner|laureate|recipient)",
     r"\b" + _AWARD + r"\b[^.;]{0,60}?\b(?:shared|awarded|given|won|received)\b"
     r"[^.;]{0,20}?\b(?:with|by|to|alongside)"
     r"|\b(?:shared?|sharing|w[oi]n|winning|receiv(?:ed|ing)|awarded)\b[^.;]{0,60}?\b" + _AWARD
     + r"\b[^;.]{0,60}?(?:\bwith|\balongside|\balong with|\btogether with)"),
    # "while a PhD student", "studied physics under Ada"
    ("student",
     (r"\b(?:studied|studies|enrolled|pursued|pursuing) (?:\w+ ){0,4}(?:at|under|with)\b"
     r"|\b(?:as|while|when|was|became|is) (?:still )?an? (?:[\w.-]+ ){0,3}?(?:[Ss]tudent|"
     r"postdoc\w*|undergraduate)\b"
     r"|\bdropped out of\b"),
     None),
    # "Ada was elected to parliament"
    ("politician",
     (r"\belected to (?:[\w.'’]+ ){0,4}(?:[Pp]arliament|[Ss]enate|[Cc]ongress|[Hh]ouse|"
     r"[Aa]ssembly|[Cc]ouncil|Bundestag|Knesset|Diet)\b"),
     None),
    # "Ada was elected governor" is told by the noun; here what only verbs tell
    ("faculty",
     (r"\b(?:taught|teaches|lectured|joined the faculty)\b(?! (?:himself|herself|"
     r"that))[^.;]{0,40}\b(?:at|in)\b|\bjoined the faculty\b"),
     None),
)  # fmt: skip

# "declined the prize", "never won": the verb says the opposite.
NEGATED = re.compile(
    r"\b(?:not|never|nor|declined?|refused?|rejected|nominated|without|failed to|would|could|"
    r"could have|cannot|"
    r"n't|if|almost)\b[^,;]{0,25}$"
)
