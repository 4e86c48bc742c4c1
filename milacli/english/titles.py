"""Titles: words that may stand before a name."""

from __future__ import annotations

from functools import lru_cache

from milacli.english.gazetteer import is_given
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold

_HONORIFICS = marked("honorifics", "title")
_SURE = marked("honorifics", "sure")


@lru_cache(maxsize=16384)
def is_title_word(word: str) -> bool:
    """Tell whether *word* is a title or a role noun that may stand before a name."""
    word = fold(word)
    if is_address(word) or word in ("emeritus", "emerita"):
        return True
    noun = person_noun(word)
    return noun is not None and "weak" not in noun.marks and not is_given(word)


def is_address(word: str) -> bool:
    """Tell whether folded *word* is what people are addressed by: ``Lord``, ``Dr.``."""
    return word in _SURE or word in _HONORIFICS or word.rstrip(".") in _HONORIFICS


def is_office(word: str) -> bool:
    """Tell whether *word* is an honorific or an office: ``professor``, unlike ``baker``."""
    noun = person_noun(word)
    offices = ("politician", "executive", "director", "faculty", "ruler", "clergy", "founder")
    return word.rstrip(".") in _HONORIFICS or (noun is not None and noun.family in offices)
