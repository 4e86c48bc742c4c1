"""Post-nominal letters: what stands behind a name for an honour, a degree or an order."""

from __future__ import annotations

from milacli.english.lists import marked
from milacli.english.prose import fold
from milacli.patterns import lazy

LETTERS = marked("name_parts", "letters")
_LIFE = lazy(r" \((?:born|b\.|c\.|ca\.|née|\d)")


def are_letters(text: str, start: int, end: int) -> bool:
    """Tell whether the word there stands for an honour or a degree: ``FRS``, ``O.P.``.

    Of letters that no list has, only before a life: ``Ada Smith FROC (1931-2014)``.
    """
    word = text[start:end]
    if not word.isupper():
        return False
    plain = word.replace(".", "")
    return fold(plain) in LETTERS or (1 < len(plain) < 7 and plain.isalpha() and is_life(text, end))


def is_life(text: str, at: int) -> bool:
    """Tell whether brackets with the dates of a life open behind *at*."""
    return _LIFE.match(text, at) is not None
