"""Films: whether a director directs them."""

from __future__ import annotations

import re

from milacli.patterns import lazy
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
