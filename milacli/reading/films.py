"""Films and stages: whether a director directs them, and what is but a part on them."""

from __future__ import annotations

import re

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.construction import Construction
from milacli.reading.neighbours import BODY
from milacli.reading.streams import Stream

# What tells that a director, of nothing that is named, directs films.
FILM = lazy(
    r"\b(?:[Ff]ilm|movie|screenwriter|actor|actress|television|screenplay|anime|episode|sitcom)s?\b"
)
_BODY = lazy(BODY, re.IGNORECASE)
_THEIR_FILMS = lazy(r"\W*(?:His|Her|Their) (?:[\w-]+ ){0,3}(?:films?|movies?)\b")


def directs_films(stream: Stream) -> bool:
    """Tell whether a director of nothing that is named directs films, as far as is told by then.

    Where a museum or a school stands before, films are but shown there.
    """
    text, (start, end) = stream.block.text, stream.sentence
    if FILM.search(text, start, end) or _THEIR_FILMS.match(text, end):
        return True
    before = text[max(0, start - 2000) : end]
    return bool(FILM.search(before)) and not _BODY.search(before)


FAR = 12
"""Tokens before a role that are looked at."""
_PLAYING = frozenset(
    "appear appears appeared appearing star stars starred starring cast casts casting portray "
    "portrays portrayed debut debuts debuted opposite dress dressed dresses".split()
)


def is_part(row: Construction, stream: Stream, first: int, last: int) -> bool:
    """Tell whether a role that ends before *last* is one on a stage: ``appeared as the queen``."""
    if row.name == "role before":  # "Ada starred as Queen Isa"
        return _PLAYED_AS.search(stream.text(max(0, first - FAR), first)) is not None
    if row.name == "remark":  # "The cast includes Ada (The Queen)"
        return _CAST.search(stream.block.text, *stream.sentence) is not None
    if row.name not in ("served as", "did as", "name as", "as role"):
        return False
    before = fold(stream.text(max(0, last - FAR), last))
    return not _PLAYING.isdisjoint(before.split()) or _A_PART.search(before) is not None


_PLAYED_AS = lazy(
    r"(?i)\b(?:star(?:s|red|ring)?|appear(?:s|ed|ing)?|cast|debut(?:s|ed)?)\b[^.;]* as(?: the| a)?$"
)
_CAST = lazy(
    r"\b(?:[Cc]ast (?:comprise[sd]|consist(?:s|ed)|features?d?|include[sd]?|is|list|was)|"
    r"(?:co-)?starr(?:ed|ing)|stars) "
)
# "won a prize for her role as a nurse"
_A_PART = lazy(
    r"\bfor (?:his|her|their|the)(?: \w+)? (?:role|part|performance|turn) as\b"
    r"|\b(?:acting|breakout|breakthrough|cameo|film|guest|movie|recurring|screen|stage|starring|"
    r"supporting|television|title|tv) roles? as\b"
)
