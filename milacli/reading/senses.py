"""Senses: what a title means by the words behind it and around it, which are no part of it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.phrases import Title
from milacli.reading.streams import Stream


class Sense(NamedTuple):
    """A meaning of heads that mean something else by themselves.

    All patterns take small letters for large ones, too. The first sense that fits decides.
    """

    heads: str
    title: str
    """What the whole title is."""
    behind: str
    """What stands behind the head in the text."""
    near: str
    """What stands anywhere in the sentence."""
    families: str


_VESSEL = (
    r"(?:sealer|whaler|steamer|steamship|trawler|schooner|brig|barque|bark|clipper|merchantman|"
    r"packet|ferry|yacht|liner|tug|tanker|freighter|lifeboat|collier|smack|lugger|ketch|"
    r"riverboat|steamboat|ss|rms|mv)s?\b"
)
_MUSIC = (
    r"(?:soul|pop|rock|swing|jazz|(?:the )?blues|disco|reggae|calypso|rap|hip[- ]hop|country|"
    r"gospel|salsa|ragtime|folk|funk)\b"
)
_STAGE = r"(?:comedy|hearts|horror|crime|cool|drag|clay|cuisine|fashion|suspense)\b"
_DEGREES = (
    r"(?:philosophy|divinity|laws?|letters|music|science|theology|education|engineering|canon law|"
    r"civil law|humane letters)\b"
)
_SHOWN = (
    r"(?:films?|movies|plays|shows|series|operas?|musicals?|documentaries|programm?e?s|television|"
    r"radio|theatre|theater|events|videos|dramas|comedies|concerts|records?|albums?|songs|music|"
    r"several|many|over|more|numerous|some|various|both|all|such)\b"
)
_CONTESTS = r"(?:shows?|contests?|competitions?|pageants?|fairs?|awards?|festivals?|prizes?)\b"
_CROWNS = "king|queen|prince|princess|emperor|empress|duke|duchess"
_PARISH = (
    r"\b(?:parish(?:es)?|church(?:es|yard)?|cathedral|chapel|kirk|vicar|curate|parson(?:age)?|"
    r"bishop|rectory|minster|revd?|reverend|clerg(?:y|yman)|priest|ordained)\b"
)
_REVEREND = r"\b(?:revd?|reverend|pastor)\b"
_LEARNING = (
    r"(?:universit|colleg|school|academ|institut|facult|department|studies|law|medicine|arts)"
)
_NO_SCHOOL = rf"^(?!.*(?:{_LEARNING}|professor|students?\b))"
_SCORED = r"\b(?:scor(?:ed?|ing)|goals?|wickets?|innings|penalty)\b"
_SOFTWARE = (
    r"\b(?:software|open[- ]source|code|fork(?:ed)?|repository|commits?|patch(?:es)?|project|"
    r"library|kernel)\b"
)
_PLACED = r"(?: (?:of|at|in|to) (?:the )?(?-i:[A-Z])|$|[.,;])"
_BEEN = "(?:former |late |assistant |associate )?"
SENSES = (
    Sense("captain", "", rf" of (?:the|an?|his|her) (?:[a-z]+ ){{0,2}}?{_VESSEL}", "", ""),
    Sense("captain", "captain", "", _SCORED, "athlete"),
    Sense(_CROWNS, "", rf" of {_MUSIC}", "", "musician"),
    Sense(_CROWNS, "", rf" of {_STAGE}", "", ""),
    Sense("doctor", "", rf" of {_DEGREES}", "", ""),
    Sense(
        "producer",
        "",
        rf" of (?!(?:an?|the|his|her|its)\b)(?![^.,;]*\b{_SHOWN})(?-i:[a-z]+)\b",
        "",
        "business",
    ),
    Sense("judge", "", rf" (?:at|of|for|in|on) (?:[\w'’-]+ ){{0,4}}?{_CONTESTS}", "", ""),
    Sense(
        "rector|dean", rf"{_BEEN}\w+(?: (?:of|at|in)(?!.*{_LEARNING}).*)?", "", _PARISH, "clergy"
    ),
    Sense("rector", "", r" of (?!the\b)", _NO_SCHOOL, ""),
    Sense("minister", rf"{_BEEN}minister(?: (?:of|at|in|to) .+)?", _PLACED, _REVEREND, "clergy"),
    Sense(
        "ace", r".*\b(?:flying|fighter|submarine|u-boat|tank|panzer) ace\b.*", "", "", "military"
    ),
    Sense(
        "partner",
        r"(?:senior |junior |former )?partner (?:in|at) (?!crime\b).+",
        "",
        "",
        "business",
    ),
    Sense("contributor", r"(?:core |main |top )?contributor", "", _SOFTWARE, "maker"),
)


@cache
def _by_head() -> dict[str, list[tuple[Sense, tuple[re.Pattern[str], ...]]]]:
    found: dict[str, list[tuple[Sense, tuple[re.Pattern[str], ...]]]] = defaultdict(list)
    for sense in SENSES:
        patterns = tuple(
            lazy(pattern, re.IGNORECASE) for pattern in (sense.title, sense.behind, sense.near)
        )
        for head in sense.heads.split("|"):
            found[head].append((sense, patterns))
    return dict(found)


_FAR = 120
"""Characters behind a head that are looked at."""
_NEAR = 400
"""Characters of its sentence that are looked at, before a title and behind it."""


def sense_of(title: Title, stream: Stream) -> tuple[str, ...] | None:
    """Return the families of *title* where its neighbours in *stream* tell them, or None."""
    senses = _by_head().get(title.head)
    if senses is None:
        return None
    text = stream.block.text
    start, end = stream.spans[title.first].start, stream.spans[title.last - 1].end
    head = fold(text[start:end]).rfind(title.head)
    behind = text[start + head + len(title.head) :][:_FAR] if head >= 0 else ""
    around = text[max(stream.sentence.start, start - _NEAR) : min(stream.sentence.end, end + _NEAR)]
    for sense, (named, following, near) in senses:
        if sense.title and named.fullmatch(title.text) is None:
            continue
        if following.match(behind) is None:
            continue
        if near.search(around) is not None:
            return tuple(sense.families.split())
    return None
