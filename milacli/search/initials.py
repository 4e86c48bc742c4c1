"""What capitals stand for: DHS is the Department of Homeland Security, by its initials."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.english.prose import Span, words
from milacli.patterns import lazy
from milacli.search.words import STOP_WORDS

# "What does the DHS stand for?", "what is LRTE short for", "what does CUDA mean"
_ASKED = lazy(
    r"\bwhat (?:does|do|did|is|are) (?:the |an? )?[\"“]?(?P<short>\w[\w.-]*)[\"”]? "
    r"(?P<cue>(?:stand|short)(?= for\b)|mean)\b",
    re.IGNORECASE,
)


def asked(question: str) -> tuple[str, str]:
    """Return what *question* asks the words of and by which word: LRTE and ``stand``; or nothing.

    What something means is asked of all sorts of words, and so of capitals only.
    """
    match = _ASKED.search(question)
    if not match or match["short"].lower() in STOP_WORDS:
        return "", ""
    if match["cue"].lower() == "mean" and not match["short"].isupper():
        return "", ""
    return match["short"], match["cue"]


def spelt_by(text: str, short: str) -> tuple[int, int] | None:
    """Return from and to which word of *text* names in capitals have the initials *short*.

    Two letters are too many names: they are only themselves with stops, as "U.N." is.
    """
    if len(short) < 3:
        dotted = re.search(r"\b" + "".join(letter + r"\." for letter in short), text)
        before = len(list(words(text[: dotted.start()]))) if dotted else 0
        return (before, before + len(short)) if dotted else None
    spans = list(words(text))
    for first in range(len(spans)):
        last = _spelt(text, spans, first, short.lower(), capitals=True)
        if last:
            return first, last
    return None


_BRACKET = lazy(r"[\"”']?\s?\(([^()]+)\)")


def expansion(text: str, short: str) -> tuple[int, int] | None:
    """Return from and to which word of *text* it says what *short* stands for.

    That is behind or before a bracket, as in "Long Form (LF)", "LF (Long Form)" and "long form
    (LF)"; or where a name has these initials.
    """
    spans = list(words(text))
    for place, (start, end) in enumerate(spans):
        if text[start:end].lower() != short.lower():
            continue
        if place and text[max(0, start - 2) : start].rstrip("\"“'").endswith("("):
            return _before(text, spans, place, short), place
        bracket = _BRACKET.match(text, end)
        if bracket and (inside := _inside(text, spans, *bracket.span(1))):
            return inside
    return spelt_by(text, short)


def _before(text: str, spans: Sequence[Span], place: int, short: str) -> int:
    """Return where the words begin that end before *place* and have the initials *short*."""
    for first in range(place - 1, max(-1, place - 2 * len(short) - 1), -1):
        if _spelt(text, spans, first, short.lower(), capitals=False) == place:
            return first
    return place - 1


def _inside(text: str, spans: Sequence[Span], start: int, end: int) -> tuple[int, int] | None:
    """Return from and to which word stands from *start* to *end*, if these are a name."""
    inside = [n for n, span in enumerate(spans) if start <= span.start and span.end <= end]
    is_name = len(inside) > 1 and text[spans[inside[-1]].start].isupper()
    return (inside[0], inside[-1] + 1) if is_name else None


def _spelt(
    text: str, spans: Sequence[Span], first: int, letters: str, *, capitals: bool
) -> int | None:
    """Return where the words from *first* on end that begin with *letters*, one each.

    Small words such as "of" may count or not; with *capitals* the others are written large and
    only blanks, hyphens and apostrophes part them.
    """
    ends = {0: first}  # by how many letters are spelt: the end of the words
    for place in range(first, min(len(spans), first + 2 * len(letters))):
        word = text[spans[place].start : spans[place].end]
        if place > first and not _is_joint(text[spans[place - 1].end : spans[place].start]):
            return None
        small = word.lower() in STOP_WORDS and not word[0].isupper()
        after = dict.fromkeys(ends, place + 1) if small and place > first else {}
        for count in ends:
            if word[0].lower() == letters[count] and (small or not capitals or word[0].isupper()):
                if count + 1 == len(letters) and not small:
                    return place + 1
                if count + 1 < len(letters):
                    after[count + 1] = place + 1
        ends = after
        if not ends:
            return None
    return None


def _is_joint(gap: str) -> bool:
    return gap in (" ", "-", "‑", "–", " & ", "\n", ".", ". ")
