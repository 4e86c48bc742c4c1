"""Namesakes: firms, ships, streets and houses that are called as people are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.english.gazetteer import (
    ADJECTIVES,
    CALENDAR,
    INSTITUTION,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
)
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.titles import is_office, is_title_word
from milacli.patterns import lazy
from milacli.reading.runs import Token


def is_of_thing(whole: Sequence[Token], part: Sequence[Token], before: str) -> bool:
    """Tell whether *part* of a run, the *whole*, names a thing; *before* stands before that."""
    last = part[-1]
    return (
        (len(part) > 1 and is_institution(last.folded) and not last.possessive)
        or (len(whole) > 2 and last.folded in _STREETS)
        or (len(part) > 1 + (last.folded in _LONG) and last.folded in _TAILS)
        or (len(part) > 2 and last.folded in INSTITUTION and _INSIDE.search(before) is not None)
        or last.folded in _CHAIRS
        or "-".join(token.folded for token in part) in _FIRMS
        or is_afloat(before)
        or whole[0].folded in _TEMPESTS
        or _is_land(whole, before)
        or _is_dedicated(whole, before)
        or _is_named_after_rank(whole, part)
    )


_STREETS = frozenset(
    "street road avenue lane drive square terrace boulevard bridge pier dam inn barn wharf".split()
)


_TAILS = marked("thing_nouns", "tail")
"""Words that end the name of a place or thing called after somebody: ``Ada Lind Creek``."""
_LONG = marked("thing_nouns", "long")
"""Those that end the name of a person, too, if that is short: ``Amy Pond``."""
_INSIDE = lazy(r"\b(?:at|in|inside|outside|near) $")
_SHIPS = marked("namesakes", "ship")
_SHIP = lazy(rf"\b(?:{'|'.join(sorted(map(str.upper, _SHIPS)))}|VEB|[FMRST]/[SV]) $|\b[FMRST]/$")
VESSELS = marked("thing_nouns", "vessel")
_DETERMINERS = frozenset("the a an his her its their".split())


def ship_in(text: str, run: Sequence[Token]) -> list[Token]:
    """Return the name of a ship in *run* behind the letters of one: ``HMS Ada Lind``.

    Not behind those of the SS, whose members had ranks, or in a line all in capitals.
    """
    for at, token in enumerate(run[:-1]):
        word, following = text[token.start : token.end], run[at + 1]
        if token.folded.replace(".", "") not in _SHIPS or not word.replace(".", "").isupper():
            continue
        if "." in word and len(word) < 6:  # "S.S. Lind"
            continue
        rank = person_noun(following.folded)
        ranked = word == "SS" and rank is not None and rank.family == "military"
        if not ranked and not text[following.start : following.end].isupper():
            return [*run[at + 1 :]]
    return []


def is_afloat(before: str) -> bool:
    """Tell whether a ship is named behind *before*: ``SS ``, ``the wooden schooner ``."""
    return _SHIP.search(before) is not None or _is_vessel(before)


_TEAMS = marked("namesakes", "team")
_TEMPESTS = marked("namesakes", "tempest")
# "F.C.", "R.F.C."
_CLUB = lazy(r"[a-z.]{0,4}[fc]\.c\.?$")


def is_club(run: Sequence[Token]) -> bool:
    """Tell whether *run* names a club by how it ends: ``Orm Vale F.C.``, ``Orm Athletic``."""
    last = run[-1].folded
    return len(run) > 1 and (last in _TEAMS or _CLUB.match(last) is not None)


_THE = lazy(r"\b[Tt]he (?:\d{4} )?$")
# ", who", " and the"; not " family"
_ENDED = lazy(rf"\W*$|[^\w ]|['’] | (?:{'|'.join(sorted(marked('function_words', 'stop')))})\b")


def is_team(run: Sequence[Token], before: str, after: str) -> bool:
    """Tell whether *run* is a team of a place by what its players are called: ``the Ely Hawks``."""
    last = run[-1].folded
    plural = last.endswith("s") and not last.endswith("ss") and not is_surname(last)
    if len(run) < 2 or not plural or is_given(last) or not _THE.search(before):
        return False
    place = "-".join(token.folded for token in run[:-1])
    placed = place in _WHOLE or is_place(run[-2].folded)
    return placed and (is_common(last) or _ENDED.match(after) is not None)


# "new-york"; of "north-carolina" the last word, too
_WHOLE = marked("places", "whole") | {
    place.partition("-")[2]
    for place in marked("places", "whole")
    if place.startswith(("north-", "south-", "west-"))
}
_TOWARDS = lazy(r"\b(?:in|off|on|to|of|from|near|around|across|via|at|into) $")


def _is_land(whole: Sequence[Token], before: str) -> bool:
    """Tell whether a land far off bears the name: ``off Franz Josef Land``, ``Queen Maud Land``."""
    if len(whole) < 3 or whole[-1].folded != "land" or any(t.kind != "N" for t in whole):
        return False
    rank = person_noun(whole[0].folded)
    return (rank is not None and rank.family == "ruler") or _TOWARDS.search(before) is not None


def _is_vessel(before: str) -> bool:
    """Tell whether what has its name behind it ends *before*: ``the wooden schooner ``."""
    words = fold(before).split()
    return words[-1:] != [] and words[-1] in VESSELS and not _DETERMINERS.isdisjoint(words[-3:-1])


_FIRMS = marked("name_parts", "firms")
_DEDICATED = lazy(
    r"\b(?:church|monastery|abbey|priory|convent|chapel|cathedral|basilica|feast|parish|college|"
    r"hospital|order|statue|school|mosque|shrine|temple|island|town|port|fort|bay|river) of "
    r"(?:the )?$",
    re.IGNORECASE,
)


def _is_dedicated(whole: Sequence[Token], before: str) -> bool:
    """Tell whether a place bears the name: ``the church of Saint Anne``."""
    if whole[0].folded.rstrip(".") not in _HOLY:
        return False
    if len(whole) > 2 and whole[-1].folded in _CHURCHES:
        return True  # "St Giles Church"
    last = whole[-1].folded
    noun = person_noun(last) if len(whole) > 2 else None
    plain = len(whole) > 2 and is_common(last) and not (is_surname(last) or is_given(last))
    if plain or (noun is not None and noun.is_plural):
        return True  # "Saint Petersburg Mint", "St. Louis Cardinals"
    # "vicar of St Mary's"
    owned = whole[-1].possessive and len(whole) == 2 and _OF_HOUSE.search(before) is not None
    return owned or _DEDICATED.search(before) is not None


_CHURCHES = INSTITUTION | {"kirk", "church"}
_OF_HOUSE = lazy(r"\b(?:of|at|in|near|to|from) $")
_HOLY = frozenset("saint st san santa sankt prophet".split())


def _is_named_after_rank(whole: Sequence[Token], part: Sequence[Token]) -> bool:
    """Tell whether *part* is a house: ``Queen Anne Inn``; those who rule go by no surname."""
    rank = person_noun(whole[0].folded) if len(whole) == len(part) + 1 == 3 else None
    family = rank.family if rank is not None else ""
    reigns = family == "ruler" or (family == "clergy" and not is_given(part[0].folded))
    return reigns and (part[-1].folded in INSTITUTION or part[-1].folded in _STREETS)


# "the Ada Smith Chair", "Ada Smith Professor Emeritus"
_CHAIRS = ("chair", "professor", "professorship", "emeritus", "emerita")
# " and Ada Lind Professor", " chair of law"
_DONORS = lazy(
    r" and (?:[A-Z][\w'’.-]* ){1,5}(?:Professor|Chair)\b"
    r"| (?:chair (?:of|in)|professorship|lectureship|readership)\b"
)


def names_chair(text: str, run: Sequence[Token], before: str) -> bool:
    """Tell whether *run* says which chair somebody holds: ``the Ada S. Lind Professor of Law``."""
    words = [token.folded for token in run]
    chairs = (n for n in range(1, len(words)) if words[n] in _CHAIRS[:2])
    if any(words[n + 1 : n + 2] in ([], ["of"]) for n in chairs):
        return True
    return before.endswith("the ") and _DONORS.match(text, run[-1].end) is not None


GRADES = frozenset("bachelor bachelors master masters doctor licentiate baccalaureate".split())
_STUDIES = frozenset(
    "arts art science sciences business law laws fine music education engineering philosophy "
    "divinity theology medicine surgery public social architecture letters commerce technology "
    "applied library veterinary economics journalism nursing pharmacy dental management "
    "humane civil sacred international information urban professional "
    "medical health computer environmental landscape jurisprudence".split()
)


def is_degree(run: Sequence[Token]) -> bool:
    """Tell whether *run* names what a university confers: ``Master of Fine Arts``."""
    whole = len(run) > 2 and run[0].folded in GRADES and run[1].folded == "of"
    return whole and run[2].folded in _STUDIES


# "a Fellow of", "the Chancellor"
_DETERMINED = lazy(
    r"\b(?:a|an|the|its|their|his|her|our) (?:(?:\d+(?:st|nd|rd|th)|first|second|third|[a-z]+th|"
    r"last|new|former|current|present) )?$",
    re.IGNORECASE,
)
_DAY_BEFORE = lazy(r"\d(?:st|nd|rd|th)?(?: of)? $")


_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())


def is_no_name(word: str, before: str, after: str) -> bool:
    """Tell whether a single large word is a role, ``a Fellow of``, or a month, ``May 2019``."""
    if word in _MONTHS and after[1:2].isdigit():
        return True  # "starts Oct 2"
    if word in CALENDAR:
        return after[1:2].isdigit() or bool(_DAY_BEFORE.search(before))
    if is_office(word) and after.startswith(" of the "):
        return True  # "was Dean of the Seminary"
    return person_noun(word) is not None and bool(_DETERMINED.search(before))


def has_players(part: Sequence[Token]) -> bool:
    """Tell whether *part* names a team by what its players are called: ``Orm Rovers``."""
    noun = person_noun(part[-1].folded)
    first = part[0].folded
    plain = is_common(first) or first in ADJECTIVES or is_title_word(first)
    plain = plain or (part[0].kind == "I" and first not in _CLUBS)  # "J. W. Lubbers"
    return len(part) > 1 and noun is not None and noun.is_plural and not plain


_CLUBS = ("f.c.", "a.c.", "s.c.", "c.d.", "r.c.")
