"""Words of names all in capitals: ``Ada LIND`` as it is usual, and ``CS`` of ``CS Lind``."""

from __future__ import annotations

from milacli.english.gazetteer import REGNAL, is_given
from milacli.english.prose import fold
from milacli.patterns import lazy

_NO_INITIALS = frozenset(
    "ac af ag ai ba bp bt ca cb cd ce cf cm co da db dc di dj ds eu fa fb fc fk fm gb ge gm hc "
    "hd hp hr ii it iv ix la lg ma mc md mp ms mv nk ny ob pc pm pr qb rb rc rs rv sc sk ss st "
    "sv td tv uc ud uk un us vi vp vw wr xi".split()
)
"""Of clubs, countries, ranks and rulers."""


def as_initials(word: str, most: int = 2) -> str:
    """Return *word*, ``CS`` of ``CS Lind``, as it is folded of ``C.S. Lind``; else nothing."""
    short = 1 < len(word) <= most and word.isalpha() and word.isupper()
    return "".join(f"{c}." for c in fold(word)) if short and fold(word) not in _NO_INITIALS else ""


# "McLIND"
_SCOT = lazy(r"Ma?c(?=[A-Z]{2})")


def usual_case(word: str) -> str:
    """Return a *word* in capitals as it is usual: ``Lind``, ``McLind``."""
    scot = _SCOT.match(word) or _CAPITAL_SCOT.match(word)
    at = scot.end() if scot is not None else 0
    return word[:at].capitalize() + word[at:].title()


_CAPITAL_SCOT = lazy(r"MC(?=[A-Z]{3})")


def is_capital(word: str) -> bool:
    """Tell whether *word* is all in capitals: ``LIND``, ``O'LIND``, ``McLIND``."""
    if (scot := _SCOT.match(word)) is not None:
        word = word[scot.end() :]
    return word.isupper() and word.replace("'", "").replace("’", "").replace("-", "").isalpha()


_BORN = lazy(r" \((?:n[ée]e?|born) [^()]+\) ")


def as_cased(text: str) -> str:
    """Return a name with words in capitals, ``Ada LIND``, as it is usual; else nothing."""
    if " (n" in text or " (born " in text:
        text = _BORN.sub(" ", text)  # "Ada (née Smith) Lind"
        return as_cased(text) or text
    first, bracket, rest = text.partition(") ")
    if bracket and "(" not in first:
        return f"{first} {rest}"  # "Lord (Ada) Lind"
    words = text.split(" ")
    if not any(is_capital(word) and len(word) > 1 for word in words) or len(words) == 1:
        return ""
    if as_initials(words[0]) and not any(map(is_capital, words[1:])):
        return ""  # "AJ Lind"
    usual = (usual_case(w) if is_capital(w) and fold(w) not in REGNAL else w for w in words)
    return " ".join(usual) if any(map(is_given, map(fold, words))) else ""
