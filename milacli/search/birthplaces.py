"""Where somebody was born or died: in brackets behind the name, or behind the verb."""

from __future__ import annotations

from collections.abc import Iterator

from milacli.english.lists import marked
from milacli.english.prose import Span, fold_word
from milacli.patterns import lazy
from milacli.search.lives import (
    PLACE,
    event,
    find_lives,
    is_of,
    is_of_another,
    name_asked,
    place_in,
    side_of,
)
from milacli.search.passages import Index
from milacli.search.told import LIVED
from milacli.search.words import split_words

# not the Ada of "in Orm, Ada moved"
_PLACES = lazy(rf"{PLACE}(?:, {PLACE}(?=[,.;:)–—]|$| \(| (?:in|on|to|as|and|where|into)\b)){{0,3}}")
# "was born on 3 May 1901 in Orm, Venn", "died at the Old Mill"
_BEHIND = lazy(rf"[^.;:()]{{0,60}}?\b(?:in|at|near) (?:the )?(?P<place>{_PLACES.pattern})")


def find_place(index: Index, asked: str, number: int) -> Span | None:
    """Return the place in the passage *number* where who is *asked* about was born or died."""
    text = index.passages[number].text
    wanted = event(split_words(asked))
    if not wanted:
        return None
    of = name_asked(index, asked)
    for life in find_lives(text) if "(" in text else ():
        side = side_of(text, life, wanted)
        if side and is_of(of, text[: life.start]):
            return place_in(text, side)
    return next(_behind(index, asked, number, wanted), None)


def _behind(index: Index, asked: str, number: int, wanted: str) -> Iterator[Span]:
    """Yield the places behind the verb, if it tells of who is *asked* about."""
    text, folded = index.passages[number].text, index.inverted.texts[number]
    deeds = [n for n, word in enumerate(folded) if word in LIVED[wanted] and len(word) > 1]
    if not deeds or is_of_another(index, asked, number, deeds):
        return
    for verb in _VERB.finditer(text):
        if fold_word(verb[0]) in LIVED[wanted] and (found := _BEHIND.match(text, verb.end())):
            months = marked("calendar", "month")
            if fold_word(found["place"].split(" ")[0]) not in months:
                yield Span(*found.span("place"))


_VERB = lazy(r"\b[A-Za-z]{4,8}\b")
