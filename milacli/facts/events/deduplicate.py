"""Events told on more than one line, made one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from milacli.english.lists import marked
from milacli.english.prose import fold_word
from milacli.english.prose import words as words_of
from milacli.facts.events.cuts import LONG
from milacli.facts.events.event import Event

_ALIKE = 0.75
_RECENT = 50
"""How many rows of the same date a row is compared with at most."""
# "Acme: Founded", "The company was founded": what happens to a thing once, however told.
_ONCE = re.compile(
    r"(?P<who>[^:]{2,60}?)(?::| was| were| \()\s?(?:\w+ly )?"
    r"(?P<deed>founded|established|created|formed|born)\b",
    re.IGNORECASE,
)
_EMPTY = marked("function_words", "empty")


def deduplicated(events: Sequence[Event]) -> Iterator[Event]:
    """Make one row of an event that several lines tell alike. *events* are in order of date."""
    for _, same_date in groupby(events, key=lambda event: event.date):
        kept: list[tuple[Event, frozenset[str]]] = []
        # Beside the events: a thing told on every line must not copy its lines each time.
        lines: list[set[int]] = []
        for event in same_date:
            words = _content(event)
            recent = range(max(0, len(kept) - _RECENT), len(kept))
            elsewhere = (i for i in recent if lines[i].isdisjoint(event.lines))
            at = next((i for i in elsewhere if _is_duplicate(*kept[i], event, words)), None)
            if at is None:
                kept.append((event, words))
                lines.append(set(event.lines))
            else:
                kept[at] = _fuller(*kept[at], event, words)
                lines[at].update(event.lines)
        for (event, _), told in zip(kept, lines, strict=True):
            yield event._replace(lines=tuple(sorted(told)))


def _is_duplicate(one: Event, words: frozenset[str], other: Event, others: frozenset[str]) -> bool:
    """Tell whether two events of one date, told on different lines, are the same thing.

    They differ in substance if each has a figure or a name that the other has not.
    """
    if _is_once_only(one, other):
        return True
    mine, theirs = words - others, others - words
    for is_marked in (str.isdigit, str.isupper):
        if any(is_marked(w[0]) for w in mine) and any(is_marked(w[0]) for w in theirs):
            return False
    return len(words & others) >= max(2, _ALIKE * min(len(words), len(others)))


def _is_once_only(one: Event, other: Event) -> bool:
    match, other_match = _ONCE.match(one.event), _ONCE.match(other.event)
    if not match or not other_match:
        return False
    if (match["deed"].lower() == "born") != (other_match["deed"].lower() == "born"):
        return False
    who, other_who = match["who"], other_match["who"]
    return (
        who.startswith("The ")
        or other_who.startswith("The ")
        or bool(set(who.split()) & set(other_who.split()))
    )


def _content(event: Event) -> frozenset[str]:
    """Return the words that tell what happened, folded but for their first capital."""
    text = event.cite.quote.replace(event.when, " ")
    spelt = (text[word.start : word.end] for word in words_of(text))
    folded = ((word[0], fold_word(word)) for word in spelt)
    return frozenset(
        word.capitalize() if first.isupper() else word
        for first, word in folded
        if word not in _EMPTY
    )


def _fuller(
    one: Event, words: frozenset[str], other: Event, others: frozenset[str]
) -> tuple[Event, frozenset[str]]:
    """Return of two rows the one that tells more, but not a date in brackets."""
    aside, other_aside = _is_aside(one), _is_aside(other)
    fuller = len(others) > len(words) and len(other.event) <= LONG
    if aside > other_aside or (aside == other_aside and fuller):
        return other, others
    return one, words


def _is_aside(event: Event) -> bool:
    return f"({event.when}" in event.event or f"{event.when})" in event.event
