"""What in a text may answer when, how many, how much and who: its dates, numbers and names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold_word
from milacli.patterns import lazy
from milacli.search.answer_types import SHORT_MONTHS
from milacli.search.words import NUMBER_WORDS, STOP_WORDS

# "Ada Lovelace", "J. van Loo", "Ada King-Noel", "Duke of Orm"
_NAME = lazy(
    r"[^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?"
    r"(?:(?: (?:van|von|der|de|di|da|la|le|al|bin|ibn|du|of|the)){0,2}"
    r" [^\W\da-z_][\w'’-]*(?:\.(?= [^\W\da-z_]))?)*"
)
_POSSESSIVE = ("'s", "’s")


def dates(text: str) -> Iterator[Span]:
    """Yield where *text* names a date."""
    # Its table of patterns costs a start; only questions when and how many need it.
    from milacli.reading.dates import find_dates

    found = [Span(date.start, date.end) for date in find_dates(text)]
    for day in _day().finditer(text):
        start, end = day.span("month" if day["month"] else 0)
        if not any(span.start < end and start < span.end for span in found):
            found.append(Span(start, end))
    return iter(sorted(found))


@cache
def _day() -> re.Pattern[str]:
    """Return a day or month without its year: ``June 24``, ``in March``, ``9 Sept``."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    day = r"[0-3]?[0-9](?:st|nd|rd|th)?"
    month = rf"(?:in|every|each|until|since) (?:early |mid-?|late )?(?P<month>{months})"
    named = rf"(?:{months}|{SHORT_MONTHS})"
    return lazy(rf"\b(?:{named} {day}|{day} (?:of )?{named}|{month})(?!\w|[,.]?[0-9])")


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
    return _joined(text, _JOINT)


def doers(text: str) -> Iterator[Span]:
    """Yield the names of *text*; what stands in brackets behind each parts none from the next."""
    return _joined(text, _DOERS_JOINT)


def _joined(text: str, joint: re.Pattern[str]) -> Iterator[Span]:
    spans = list(_names(text))
    begins = {span.start: n for n, span in enumerate(spans)}
    first = 0
    while first < len(spans):
        found = [first]
        joined = False
        while (gap := joint.match(text, spans[found[-1]].end)) and gap.end() in begins:
            found.append(begins[gap.end()])
            joined = joined or gap["joint"] != ", "
        if joined:
            yield Span(spans[first].start, spans[found[-1]].end)
        else:
            yield from (spans[n] for n in range(first, found[-1] + 1))
        first = found[-1] + 1


_JOINT = lazy(r"(?P<joint>, and | and | & |, )")
# "Ada Lind (a smith), Bo Venn and Cy Dorn"
_DOERS_JOINT = lazy(r"(?: \([^()]{0,80}\))?(?P<joint>, and | and | & |, )")


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
        if start < end and not _is_month(text, start, end) and not _is_title(text, start, end):
            yield Span(start, end)


# "4 April", "April 4", "April of 1667"
_BESIDE_MONTH = lazy(r" (?:of )?\d")


def _is_month(text: str, start: int, end: int) -> bool:
    """Tell whether what stands from *start* to *end* is a month beside its day or year."""
    is_dated = text[max(0, start - 2) : start - 1].isdigit() or _BESIDE_MONTH.match(text, end)
    return bool(is_dated) and fold_word(text[start:end]) in marked("calendar", "month")


def _is_title(text: str, start: int, end: int) -> bool:
    """Tell whether a word of *text* is what a smaller one makes a title of: ``co-CEOs``."""
    joined = start > 1 and text[start - 1] in "-‑" and text[start - 2].islower()
    return joined and person_noun(fold_word(text[start:end])) is not None


FINDERS: dict[str, Callable[[str], Iterator[Span]]] = {
    "when": dates,
    "number": numbers,
    "who": names,
    "doer": doers,
}
"""What yields the candidates of a kind of question."""
