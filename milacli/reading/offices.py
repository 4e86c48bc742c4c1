"""An ``of`` in a run of name words: offices before a name, places and bodies behind one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.english.gazetteer import (
    ADJECTIVES,
    CALENDAR,
    REGNAL,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
)
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.titles import is_office, is_title_word
from milacli.patterns import lazy
from milacli.reading.namesakes import is_degree
from milacli.reading.runs import Token

_PLACED = frozenset("in from of near outside".split())


def _word_before(before: str) -> str:
    return before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""


def behind_place(run: list[Token], before: str) -> list[Token]:
    """Drop the place that a preposition has before a name: ``In Germany Ada Smith``."""
    if len(run) < 3:
        return run
    first = int(run[0].folded in _PLACED)
    if len(run) < first + 3 or not (first or _word_before(before) in _PLACED):
        return run
    place, given = run[first].folded, run[first + 1].folded
    named = is_given(given) and is_place(place) and not is_given(place)
    return run[first + 1 :] if named else run


# "was ", "became the third ", "The ", "Ada Smith, "
_HELD = lazy(
    r"\b(?:is|was|as|been?|became?|becoming|(?:re-?)?elected|(?:re)?appointed|made|named|installed|"
    r"consecrated|the) (?:[a-z]*(?:first|second|third|th)|\d+(?:st|nd|rd|th)|last|former|current"
    r"|new)? ?$|\w, $",
    re.IGNORECASE,
)


def without_held(run: list[Token], before: str) -> list[Token]:
    """Drop an office that is a name too and is held here: ``became Dean of Venn``."""
    held = len(run) > 2 and run[1].folded == "of" and is_office(run[0].folded)
    held = held and is_given(run[0].folded)
    # "the Dean of Venn Ada Smith"
    named = len(run) > 4 and is_given(run[-2].folded) and not is_place(run[-2].folded)
    if not held or not (named or _HELD.search(before)):
        return run
    return run[-2:] if named else run[2:]


# "leader of the ", "Minister of Culture and ", "Secretary of State for "
_OFFICE = lazy(
    r"([^\W_]+) (?:of|(?:of State )?(?P<to>for|to|in)) (?:the )?(?:[A-Z][\w-]+(?:,| and) ){0,2}$"
)
# "His Excellency", "Her Royal Highness"
_THEIRS = lazy(r"\b(?:his|her|their|your) $")
_STYLES = frozenset(
    "excellency grace highness highnesses honor honour majesty majesties eminence holiness "
    "lordship ladyship beatitude worship".split()
)
_HIGH = frozenset("royal imperial serene britannic catholic".split())


def behind_office(run: list[Token], before: str) -> list[Token]:
    """Drop what an office is of before a name: ``leader of the Opposition Ada Smith``."""
    run = _behind_degree(_behind_style(run, before))
    office = _OFFICE.search(before)
    noun = person_noun(fold(office[1])) if office else None
    if noun is None or noun.family == "relative" or len(run) < 3 or is_given(run[0].folded):
        return run
    plain = [is_common(t.folded) or is_institution(t.folded) for t in run[:3]]
    if run[2].folded in REGNAL and run[0].folded in _FALSE:
        return run  # "supporter of False Osric II"
    if run[0].folded in _GRAND:
        return run  # "of the Royal Albert Hall"
    # "Clerk of the Works Ada Stone"
    stone = len(run) == 3 and plain[:2] == [True, False] and is_given(run[1].folded)
    stone = stone and is_surname(run[2].folded) and not is_institution(run[2].folded)
    if plain == [True, False, False] or stone:
        return run[1:]
    if office and office["to"] and office[1][0].isupper() and is_given(run[1].folded):
        return run[1:]  # "Ambassador to Venn Ada Smith"
    # "the United States Ada Smith", "Public Works Ada Smith"
    given = [is_given(token.folded) for token in run[1:3]]
    return run[2:] if len(run) > 3 and given == [False, True] else run


_FALSE = frozenset(("false", "pseudo"))
_GRAND = frozenset(
    "central fort grand great imperial international lake mount national new old port royal".split()
)


def _behind_style(run: list[Token], before: str) -> list[Token]:
    """Drop how somebody high is spoken of before a name: ``His Excellency Ada Smith``."""
    theirs = run[0].folded in ("his", "her", "their", "your")
    at = theirs + (len(run) > theirs + 2 and run[theirs].folded in _HIGH)
    styled = len(run) > at + 1 and run[at].folded in _STYLES
    return run[at + 1 :] if styled and (theirs or _THEIRS.search(before)) else run


def _behind_degree(run: list[Token]) -> list[Token]:
    """Drop an office that is called as a degree is: ``Master of Music Ada Smith``."""
    named = len(run) > 4 and is_degree(run) and is_given(run[-2].folded)
    return run[-2:] if named else run


def behind_body(run: list[Token]) -> list[Token]:
    """Drop a body or an office before one of its people: ``Green Party MP Ada Smith``."""
    for at in range(len(run) - 2, 0, -1):
        before, following = run[at - 1].folded, run[at].folded
        if before == "famer" or (
            (before in _MEMBERS or (at + 2 == len(run) and _names_party(run[:at])))
            and is_given(following)
            and not is_plain(run[at + 1].folded)
        ):
            return run[at:]
    return run


_MEMBERS = frozenset("mp mps td tds mpp mep msp mla ceo".split())
_PARTIES = frozenset("party greens liberals democrats conservatives".split())


_STYLE = lazy(r", (?:the )?(?:\d+(?:st|nd|rd|th)? |\w+ )?$")


def without_fief(run: list[Token], before: str) -> list[Token]:
    """Take the land behind a style for no name: ``Ada Smith, marquise de Venn``."""
    if len(run) < 2:
        return run
    titled = run[0].kind != "P"
    style = run[0].folded if titled else fold(before.rpartition(" ")[0].rpartition(" ")[2])
    front = before if titled else before.rstrip().rpartition(" ")[0] + " "
    land = next((n for n, token in enumerate(run[titled:], titled) if token.kind != "P"), titled)
    noun = person_noun(style)
    if land == titled or noun is None or noun.family != "ruler" or not _STYLE.search(front):
        return run
    return [token._replace(kind="O") for token in run[land:]]


def _names_party(run: Sequence[Token]) -> bool:
    return any(token.folded in _PARTIES for token in run) and not is_given(run[-1].folded)


_COMPASS = frozenset("north south east west new".split())


def _without_place(run: list[Token]) -> list[Token]:
    """Drop the place or body of an office from the front of *run*: ``Venn Ada Smith``."""
    at = next((index for index, token in enumerate(run) if token.folded == "of"), -1)
    if at >= 0 and len(run) > at + 2:
        return _without_place(run[at + 1 :])
    if run[0].folded in _COMPASS and len(run) > 3 and is_given(run[2].folded):
        return run[2:]  # "North Carolina Ada Smith"
    for cut in range(1, len(run) - 1):
        if is_given(run[cut].folded) and not is_given(run[cut - 1].folded):
            return run[cut:]
    if len(run) > 3 and is_institution(run[1].folded):
        return run[2:]  # "Kestrel Bay Ada Smith"
    return run[1:] if len(run) > 2 and not is_given(run[0].folded) else run


def marked_of(run: list[Token]) -> list[Token]:
    """Mark *run* opaque if it holds an ``of`` behind no name: ``University of Ely``.

    Of an office before a name, ``Mayor of Ely Ada Smith``, the name is kept, and of ``Ada Smith
    of Ely`` too.
    """
    at = next((index for index, token in enumerate(run) if token.folded == "of"), 0)
    if not at:
        return run
    head = [token.folded for token in run[:at]]
    dated = next((n + 1 for n, word in enumerate(head[:2]) if word in CALENDAR), at)
    if dated < at and is_title_word(head[dated]) and (dated > 1 or not is_surname(head[dated])):
        return marked_of(run[dated:])  # "In June Minister of Health Ada Smith"
    plain = [word for word in head if word not in _TELLING]
    if not any(is_institution(word) or is_given(word) for word in plain) and all(
        is_title_word(word) or is_common(word) for word in plain
    ):
        # "Critics of Ada Smith", "Mayor of Ely Ada Smith"
        rest = run[at + 1 :]
        field = person_noun(head[-1]) is not None and len(rest) > 2 and is_plain(rest[0].folded)
        return marked_of(_without_place(rest) if field or is_title_word(head[-1]) else rest)
    # "Joan of Ely", "Archbishop Rainald of Ely", "Osric III of Ely"
    name = next((n for n, word in enumerate(head) if not _is_before_name(word, head[n + 1 :])), 0)
    proper = head[name:]
    titled = len(proper) == 1 and len(head) < 4 and (name or is_given(proper[0]))
    reigning = person_noun(head[name - 1]) if name else None
    if reigning is not None and reigning.family == "ruler" and len(proper) == 2:
        return run  # "Duke Otto Karl of Ely"
    if titled or not REGNAL.isdisjoint(proper[1:2]):
        return run
    held = person_noun(proper[-1]) if len(proper) > 2 and is_given(proper[0]) else None
    if held is not None and held.family != "faculty" and not is_surname(proper[-1]):
        return run[: at - 1]  # "named Ada Smith Minister of Culture", no "Ada Smith Professor of"
    if len(proper) > 1 and (
        is_given(proper[0])
        or any(token.kind == "I" for token in run[name + 1 : at])
        or not any(map(is_plain, proper))
    ):
        return run[:at]  # "Ada Smith of Ely"
    if len(head) == 1 and not is_plain(head[0]):
        return run  # "Nicola of Ely"
    return [token._replace(kind="O") for token in run]


_TELLING = frozenset(
    "chronology curriculum c.v. genealogy letters obituary resume timeline vitae".split()
)
"""What tells of somebody: ``Timeline of Ada Smith``."""


def _is_before_name(word: str, following: Sequence[str]) -> bool:
    """Tell whether *word* is a title, or what stands before one: ``U.S. Senator``."""
    placed = word in ADJECTIVES or is_place(word)
    styled = placed or word in _STYLING
    return is_title_word(word) or (styled and bool(following) and is_title_word(following[0]))


_STYLING = frozenset("crown grand hereditary".split())
"""Words before a title: ``Crown Prince``, ``Grand Duke``."""


def is_plain(word: str) -> bool:
    """Tell whether folded *word* is plain English, or of a body, a place or a people."""
    return is_common(word) or is_institution(word) or is_place(word) or word in ADJECTIVES


# "Minnesotan", "Genevan", "Viennese": of a place, though no list has it.
_DEMONYM = lazy(r"\w{3,}(?:an|ese|ish)$")


def is_demonym(word: str) -> bool:
    """Tell whether folded *word* says where somebody is from, and is no name: ``Minnesotan``."""
    if word in ADJECTIVES:
        return word != "royal"  # "Royal Albert Hall"
    return bool(_DEMONYM.match(word)) and not is_given(word) and not is_surname(word)
