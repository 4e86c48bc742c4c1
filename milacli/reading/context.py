"""Context: what a construction says of somebody by what else its paragraph speaks of."""

from __future__ import annotations

import re

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import chars, letter
from milacli.reading.constructions import Construction
from milacli.reading.phrases import FILM, Title
from milacli.reading.streams import Stream

_S = letter("'s")
# What tells that a president is a company's.
_COMPANY = lazy(
    r"\b(?:CEO|board|compan(?:y|ies)|startup|firm|co-?founders?|founders?|chief \w+ officer)\b"
)
_SONG = re.compile(r"\b(?:song|single|album|anthem|hymn)s?\b")
_NO_SONG = lazy(r"\b(?:film|movie|episode|novel|book|play|script|screenplay|article)s?\b")
# "studied at Ely (Bachelor of Arts)": who holds a degree is no student any more.
_DEGREE = re.compile(r"\((?:Bachelor|Master|Doctor|B\.?A|B\.?Sc|M\.?A|M\.?Sc|M\.?B\.?A|Ph\.? ?D)\b")
_WHEN = frozenset("former ex then longtime long-time late current incumbent outgoing".split())


def tags_of(row: Construction, stream: Stream) -> tuple[str, ...]:
    """Return the tags of *row* in *stream*: "it" that somebody wrote is what the text is about."""
    if row.name == "directed by" and FILM.search(stream.around()):
        bodies = chars("organisation", "school")
        return tuple(row.tags.split()) if set(bodies) & set(stream.shape) else ("performer",)
    if row.name == "studied" and _DEGREE.search(
        stream.block.text, stream.sentence.start, stream.sentence.end
    ):
        return ("alumni",)
    if row.name == "written by":
        text = stream.around()
        if _SONG.search(text) and not _NO_SONG.search(text):
            return ("musician",)
    return tuple(row.tags.split())


def families_of(row: Construction, title: Title, stream: Stream, first: int) -> tuple[str, ...]:
    """Return the tags of *title*, said by *row* from token *first* on.

    "President Ada" reigns, "Orm's president Ada" manages.
    """
    bare = title.families == ("executive",) and title.head == "president"
    # "former President": no more than when stands beside the noun
    alone = all(word in _WHEN for word in fold(title.text).split()[:-1])
    if not bare or not alone or row.name != "role before":
        return title.families
    if _S in stream.shape[first : title.first] or _COMPANY.search(stream.around()):
        return title.families
    return ("politician",)
