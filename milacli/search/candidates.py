"""What in a text may answer when, how many, how much and who: its dates, numbers and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from milacli.english.lists import marked
from milacli.english.prose import Span, fold_word
from milacli.patterns import lazy
from milacli.search.words import NUMBER_WORDS, STOP_WORDS

# "Ada Lovelace", "J. van Loo", "Ada King-Noel", "Duke of Orm"
_NAME = lazy(
    r"[^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?"
    r"(?:(?: (?:van|von|der|de|di|da|la|le|al|bin|ibn|du|of|the)){0,2}"
    r" [^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?)*"
)
_POSSESSIVE = ("'s", "’s")
_AND = (" and ", ", and ", " & ")


def dates(text: str) -> Iterator[Span]:
    """Yield where *text* names a date."""
    # Its table of patterns costs a start; only questions when and how many need it.
    from milacli.reading.dates import find_dates

    return (Span(date.start, date.end) for date in find_dates(text))


def numbers(text: str) -> Iterator[Span]:
    """Yield the numbers of *text* that are no dates, with their currency, scale and "about"."""
    named = list(dates(text))
    for match in _number().finditer(text):
        if not any(date.start < match.end() and match.start() < date.end for date in named):
            yield Span(*match.span())


@cache
def _number() -> re.Pattern[str]:
    words = "|".join(word for word, digits in NUMBER_WORDS.items() if digits.isdigit())
    scales = "hundred|thousand|million|billion|trillion|dozen|percent|per cent"
    about = (
        "(?:more|less|fewer) than|at (?:least|most)|up to|over|under|about|around|nearly|almost"
        "|approximately|roughly|some"
    )
    # "about 45", "$1.2 million", "£12m", "40%"; not "3:08", "1.2.3" nor the 2 of "GPT-2"
    digits = (
        r"(?:[A-Z]{0,3}[$€£¥₹]\s?)?(?<![\w.,:–-])[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?"
        r"(?:\s?%|(?:k|mn?|bn?)\b|(?![\w:]|[.,][0-9]))"
    )
    # "two dozen", "twice", "seventy-five"
    spelt = rf"\b(?:{words}|twice|dozens?|half)(?:[ -](?:{words}|thirds?|quarters?))*\b"
    currency = "dollars?|euros?|pounds?|crowns?|francs?|yen|roubles?|rubles?|rupees?|marks?|pesos?"
    # "$8-10 million", "2 million crowns"
    number = rf"(?:{digits}(?:[-–][0-9]+(?:[.,][0-9]+)*)?|{spelt})"
    return lazy(
        rf"(?:\b(?:{about}) )?{number}(?:[ -](?:{scales})\b)*(?: (?:{currency})\b)?",
        re.IGNORECASE,
    )


def names(text: str) -> Iterator[Span]:
    """Yield the names of *text*; those that "and" joins are one answer."""
    spans = list(_names(text))
    first = 0
    while first < len(spans):
        last = first
        joints = []
        while last + 1 < len(spans):
            gap = text[spans[last].end : spans[last + 1].start]
            if gap not in (", ", *_AND):
                break
            joints.append(gap)
            last += 1
        if any(joint in _AND for joint in joints):
            yield Span(spans[first].start, spans[last].end)
        else:
            yield from spans[first : last + 1]
        first = last + 1


@cache
def _opening() -> frozenset[str]:
    """Return words that stand before a name that a sentence begins with: ``After Ada left``."""
    kinds = ("temporal", "preposition", "subordinate", "when", "but")
    return STOP_WORDS.union(*(marked("closed_classes", kind) for kind in kinds))


def _names(text: str) -> Iterator[Span]:
    for match in _NAME.finditer(text):
        start, end = match.span()
        if match[0].endswith(_POSSESSIVE):
            end -= 2
        for word in match[0].split(" "):
            if fold_word(word) not in _opening():
                break
            start += len(word) + 1
        if start < end:
            yield Span(start, end)
