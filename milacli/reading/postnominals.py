"""Post-nominal letters: what stands behind a name for an honour, a degree or an order."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.lists import marked
from milacli.english.prose import fold
from milacli.patterns import lazy

LETTERS = marked("name_parts", "letters")
_LIFE = lazy(r" \((?:born|b\.|c\.|ca\.|née|\d)")
# " GCON (born", where the letters end that no list has
_MORE = lazy(r"(?:,? [A-Z]{2,8}\b){0,6} \((?:born|b\.|c\.|ca\.|née|\d)")


# "Ed'27", "PhD’32"
_OF_CLASS = lazy(r"[A-Z][A-Za-z.]{0,5}['’]\d\d\Z")


def are_letters(text: str, start: int, end: int) -> bool:
    """Tell whether the word there stands for an honour or a degree: ``FRS``, ``O.P.``, ``BA’91``.

    Or for the class that somebody is of: ``’91``. Of letters that no list has, only before a life:
    ``Ada Smith FROC (1931-2014)``.
    """
    word = text[start:end]
    if word[-1:].isdigit():
        is_year = len(word) == 2 and word.isdigit() and text[start - 1 : start] in ("'", "’")
        return is_year or _OF_CLASS.match(word) is not None
    plain = word.replace(".", "")
    if sum(map(str.isupper, plain)) < 2 and plain not in ("Esq", "Bt", "Kt"):
        return False
    if fold(plain) in LETTERS:
        return True
    return _may_be_letters(plain) and _MORE.match(text, end) is not None


def follow_name(words: Sequence[str]) -> bool:
    """Tell whether the last of *words* are letters that no list has: ``Ada Smith FROC``."""
    return len(words) > 2 and _may_be_letters(words[-1]) and not words[-2].isupper()


def are_of_fellow(word: str) -> bool:
    """Tell whether *word* looks like the letters of fellows and members: ``FRSNZ``, ``MRACP``."""
    return len(word) > 3 and word.isupper() and word.startswith(("FR", "MR", "AR", "LR", "FAC"))


def _may_be_letters(word: str) -> bool:
    return word.isalpha() and word.isupper() and 1 < len(word) < 8 and set(word) - {*"IVX"} != set()


def is_life(text: str, at: int) -> bool:
    """Tell whether brackets with the dates of a life open behind *at*."""
    return _LIFE.match(text, at) is not None


# "Mirka Lind: Born 3 May 1881", "Mirka Lind, b. Orm 1881"
_LIVED = lazy(
    r"(?::|,|\.| [–—-])? (?:[Bb]orn|[Bb]irth|[Dd]ied|[Dd]eath|(?:b|d|bapt?)\.):?"
    r"(?: (?:on|in|about|abt\.?|c\.))?(?: [A-Z][a-z]+,?)? \d"
)


def is_entry(text: str, end: int) -> bool:
    """Tell whether a birth or a death is told right behind the name that ends at *end*."""
    return _LIVED.match(text, end) is not None
