"""What the words of a name say by themselves of whether it is a person's."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.reading.runs import LEADING, is_korean

_SUFFIXES = ("jr", "sr", "ii", "iii", "iv", "pere", "fils", "filho", "neto")


def spelled(words: tuple[str, ...]) -> Iterable[str]:
    """Yield what the words of a name say by themselves: of ``Osric the Bald`` those of Osric."""
    if "the" in words[1:]:
        yield "epithet"
        words = words[: words.index("the")]
    if words[0] == "false" and words[-1] in REGNAL and len(words) == 3 and is_given(words[1]):
        yield "epithet"  # "False Osric II"
        words = words[1:]
    first = words[0]
    last = words[-2 if words[-1].rstrip(".") in _SUFFIXES and len(words) > 1 else -1]
    yield f"words {min(len(words), 5)}"
    if is_given(first):
        yield "given name, also a word" if is_common(first) or is_place(first) else "given name"
    if len(words) > 1:
        yield from _of_several(words, first, last)
    if "-".join(words) in marked("places", "whole"):
        yield "is a place"
    plain = [word for word in words if is_common(word) and not is_given(word)]
    if plain:
        yield (
            "all words plain"
            if len(plain) == len(words)
            else (
                "last word plain"
                if words[-1] in plain
                else "first word plain"
                if words[0] in plain
                else "a plain word"
            )
        )
    if any(is_institution(word) for word in words):
        yield "body word"
    if len(words) > 1 and first in _HOUSES:
        yield "house before"
    if is_place(last):
        yield "place last"
    if is_place(first):
        yield "place first"
    if first in ADJECTIVES and not is_given(first):
        yield "adjective first"
    if first in CALENDAR or last in CALENDAR:
        yield "calendar word"


_STYLES = frozenset("abbot lady lord prince".split())
"""What stands before surnames as a part of the name: ``Lord Quist``."""
_KINDRED = marked("name_parts", "kindred")
_HOUSES = marked("places", "front")
"""What stands before the name of who has it: ``Studio Quist``."""


def _of_several(words: tuple[str, ...], first: str, last: str) -> Iterable[str]:
    if len(words) > 2 and any(len(word.rstrip(".")) == 1 for word in words[1:-1]):
        yield "middle initial"
    if re.match(r"(?:\w\.-?)+\w?\.?$", first):
        yield "initials"
    if words[-1].rstrip(".") in ("jr", "sr"):
        yield "suffix"
    elif words[-1] in REGNAL:
        yield "regnal number"
    if is_korean(words):
        yield "Korean"
    if first == "ibn" and len(words) < 4 and words[-1] != "ibn":
        yield "son of"
    if first in _STYLES and len(words) == 2 and not (is_common(last) or is_place(last)):
        yield "styled"
    if is_surname(last):
        yield "surname, also a word" if is_common(last) else "surname"
    if is_surname(first) and not is_given(first):
        yield "surname first"
    known = is_given(first) or is_given(last) or is_surname(last)
    if person_noun(last) is not None and not known:
        yield "role last"
    if "of" in words:
        yield "of in it"
        known = is_common(first) or is_place(first) or first.endswith("s")
        if words[1] == "of" and len(words) == 3 and not known:
            yield "of a place"
    elif any(word in LEADING or word in _KINDRED for word in words[1:-1]):
        yield "particle"
