"""Namesakes: firms, ships, streets and houses that are called as people are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.english.gazetteer import INSTITUTION, is_institution
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.patterns import lazy
from milacli.reading.runs import Token


def is_of_thing(whole: Sequence[Token], part: Sequence[Token], before: str) -> bool:
    """Tell whether *part* of a run, the *whole*, names a thing; *before* stands before that."""
    last = part[-1]
    return (
        (len(part) > 1 and is_institution(last.folded) and not last.possessive)
        or (len(part) > 2 and last.folded in _STREETS)
        or last.folded in _CHAIRS
        or "-".join(token.folded for token in part) in _FIRMS
        or _SHIP.search(before) is not None
        or _VESSEL.search(before) is not None
        or _is_dedicated(whole, before)
        or _is_named_after_rank(whole, part)
    )


_STREETS = frozenset("street road avenue lane drive square terrace boulevard".split())


_SHIP = lazy(r"\b(?:SS|MS|MV|RMS|HMS|USS|HMCS|HMAS|VEB) $")
_VESSEL = lazy(
    r"\b(?:the|an?|his|her|its|their) (?:[\w-]+ )?(?:ship|schooner|brig|barque|frigate|steamer|"
    r"steamship|sloop|yacht|trawler|lifeboat|tanker|ferry|liner|vessel|submarine|battleship|destroyer|cruiser|"
    r"galleon|locomotive|racehorse) $",
    re.IGNORECASE,
)
_FIRMS = marked("name_parts", "firms")
_DEDICATED = lazy(
    r"\b(?:church|monastery|abbey|priory|convent|chapel|cathedral|basilica|feast|parish|college|"
    r"hospital|order|statue|school|mosque|shrine|temple|island|town|port|fort|bay|river) of "
    r"(?:the )?$",
    re.IGNORECASE,
)


def _is_dedicated(whole: Sequence[Token], before: str) -> bool:
    """Tell whether a place bears the name: ``the church of Saint Anne``."""
    return whole[0].folded.rstrip(".") in _HOLY and _DEDICATED.search(before) is not None


_HOLY = frozenset("saint st san santa sankt prophet".split())


def _is_named_after_rank(whole: Sequence[Token], part: Sequence[Token]) -> bool:
    """Tell whether *part* is a house: ``Queen Anne Inn``; those who rule go by no surname."""
    rank = person_noun(whole[0].folded) if len(whole) == len(part) + 1 == 3 else None
    reigns = rank is not None and rank.family in ("ruler", "clergy")
    return reigns and (part[-1].folded in INSTITUTION or part[-1].folded in _STREETS)


# "the Ada Smith Chair", "Ada Smith Professor Emeritus"
_CHAIRS = ("chair", "professor", "professorship", "emeritus", "emerita")
