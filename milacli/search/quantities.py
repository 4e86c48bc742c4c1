"""Numbers by their value: 12M, 12 million and 12,000,000 are one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from milacli.english.prose import words
from milacli.patterns import lazy
from milacli.search.words import NUMBER_WORDS

_SCALES = {
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "b": 9, "bn": 9, "billion": 9,
    "t": 12, "tn": 12, "trillion": 12,
}  # fmt: skip
_ONES = "|".join(word for word, digits in NUMBER_WORDS.items() if digits.isdigit())
# "1,200,000", "1 200", "1.2 million", "£12m", "750k", "two million"; not the 2 of "GPT-2" or of
# "v1.2"
_QUANTITY = lazy(
    r"(?<![\w.,])(?:(?P<whole>[0-9]{1,3}(?:[, \u00a0\u202f][0-9]{3})+|[0-9]{1,15})"
    r"(?:\.(?P<part>[0-9]{1,6}))?"
    r"(?:(?P<suffix>k|mn?|bn?|tn?)|[ \u00a0-](?P<scale>thousand|million|billion|trillion))?"
    rf"|(?P<word>{_ONES})[ -](?P<times>thousand|million|billion|trillion))(?![\w]|[.,][0-9])",
    re.IGNORECASE,
)
# "4,500": what its commas part is no number; "300 120" may be two.
_PARTED = lazy(r"(?<![\w.,])[0-9]{1,3}(?:[,\u00a0\u202f][0-9]{3})+(?![0-9])")
_LEAST = 1000
"""Smaller numbers are written one way."""
_LAST_YEAR = 2100
"""Up to it four digits may be a year."""


def quantities(text: str, *, years: bool = False) -> Iterator[tuple[int, int, int]]:
    """Yield the value of each large number of *text*, from and to which word it is written.

    With *years* what may be a year is a number too.
    """
    found = [
        (match, value)
        for match in _QUANTITY.finditer(text)
        if (value := _value(match)) and (years or not _may_be_year(text, match, value))
    ]
    spans = list(words(text)) if found else []
    starts = [span.start for span in spans]
    for match, value in found:
        # A word may begin before the number, as in "US$5m".
        first = bisect_right(starts, match.start()) - 1
        if first < 0 or spans[first].end <= match.start():
            first += 1
        last = bisect_left(starts, match.end())
        if first < last:
            yield value, first, last


def _value(match: re.Match[str]) -> int:
    """Return what the number is worth; 0 for one that is small or not whole."""
    if match["word"]:
        times: int = 10 ** _SCALES[match["times"].lower()]
        return int(NUMBER_WORDS[match["word"].lower()]) * times
    scale = match["suffix"] or match["scale"]
    digits = re.sub(r"\D", "", match["whole"]) + (match["part"] or "")
    power: int = (_SCALES[scale.lower()] if scale else 0) - len(match["part"] or "")
    value = int(digits) * 10**power if power >= 0 else 0
    return value if value >= _LEAST else 0


def _may_be_year(text: str, match: re.Match[str], value: int) -> bool:
    is_bare = match[0].isdigit() and value <= _LAST_YEAR
    return is_bare and text[match.start() - 1 : match.start()] not in ("$", "€", "£", "¥", "₹")


def stands_apart(text: str, digits: str) -> bool:
    """Tell whether *digits* are a number of *text* and not only what commas or a point part.

    500 is not 4,500, nor is version 3 version 3.5.
    """
    whole = rf"(?<![^\W_])(?<!\d\.){digits}(?![^\W_])(?!\.\d)"
    return re.search(whole, _PARTED.sub("", text)) is not None
