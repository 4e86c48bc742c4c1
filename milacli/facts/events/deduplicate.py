"""Events told on more than one line, made one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property

from milacli.english.lists import marked, ordered
from milacli.english.prose import fold_word
from milacli.english.prose import words as words_of
from milacli.english.verbs import deeds_of, listed_deeds
from milacli.facts.events.event import ENOUGH, Event, Owner
from milacli.patterns import lazy
from milacli.reading.dates import Period

_ALIKE = 0.75
"""How many words of the shorter two tellings must share if each says more than the other."""
_RECENT = 50
"""How many rows of the same year a row is compared with at most."""
_DATED = ("day", "month", "season", "quarter", "half", "year")
"""Precisions of dates that may hold one another."""
_ONCE = frozenset(("born", "died", "life"))
_EMPTY = marked("function_words", "empty") | marked("function_words", "stop")
_CALENDAR = frozenset(ordered("calendar", "month"))
# "Her memoir": what stands under a heading is not for that the heading's.
_PERSONAL = lazy(r"(?:he|she|his|her)\b", re.IGNORECASE)
_NOT = frozenset("not never no nor without".split())
_PASSIVE = frozenset("was were been be is are being got".split())


class _Telling:
    """What a row says, as far as two of them are compared; all of it folded.

    Most rows differ before all of it is asked for.
    """

    def __init__(self, event: Event) -> None:
        text = event.event.replace(event.when, " ")
        self.under = "" if _PERSONAL.match(event.event) else event.under
        # Sorted, or a word of two names would be of one today and of the other tomorrow.
        known = sorted({*event.names, *event.who, self.under}, key=lambda name: (-len(name), name))
        self.folded = [fold_word(text[word.start : word.end]) for word in words_of(text)]
        self.parts = {part: name for name in known for part in _parts(name)}
        self.figures = frozenset(word for word in self.folded if word[0].isdigit())
        self.is_negated = not _NOT.isdisjoint(self.folded)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of its names and of those that it stands under."""
        return frozenset(self.parts) - _EMPTY

    @cached_property
    def words(self) -> frozenset[str]:
        """What else has a meaning."""
        return frozenset(self.folded).difference(self.parts, self.figures, _EMPTY, _CALENDAR)

    @cached_property
    def is_founding(self) -> bool:
        """Whether something is founded."""
        return any("found" in listed_deeds(word) for word in self.words)

    @cached_property
    def deeds(self) -> frozenset[str]:
        """What is done."""
        return frozenset(deed for word in self.words for deed in deeds_of(word))

    @cached_property
    def agent(self) -> str:
        """Who did the first deed, or nothing if unsure.

        That is the name before its verb, or behind "by" in a passive.
        """
        folded = self.folded
        doing = (n for n, word in enumerate(folded) if deeds_of(word) and word not in self.parts)
        verb = next(doing, None)
        if verb is None:
            return ""
        if verb and folded[verb - 1] not in _PASSIVE:
            return self._first(0, verb)
        by = folded.index("by", verb) if "by" in folded[verb:] else len(folded)
        return self._first(by, by + 5)

    @cached_property
    def founded(self) -> str:
        """What was founded, if anything was."""
        folded = self.folded
        verb = next((n for n, word in enumerate(folded) if "found" in listed_deeds(word)), None)
        if verb is None:
            return ""
        if verb == 0:
            return self.under or self._first(0)
        if folded[verb - 1] in _PASSIVE:
            return self._first(0, verb) or self.under
        return self._first(verb)

    @cached_property
    def all(self) -> frozenset[str]:
        """Everything that it says, deeds by one name for all words of a deed."""
        return frozenset(
            said
            for word in (*self.names, *self.figures, *self.words)
            for said in (deeds_of(word) or (word,))
        )

    def _first(self, start: int, end: int | None = None) -> str:
        """Return the first name in these words."""
        return next((self.parts[w] for w in self.folded[start:end] if w in self.parts), "")


class _Row:
    """An event, and what it says if anybody asks."""

    def __init__(self, event: Event) -> None:
        self.event = event

    @cached_property
    def telling(self) -> _Telling:
        return _Telling(self.event)


def deduplicated(
    events: Sequence[Event],
    may_be_one: Callable[[Event, Event], bool] = lambda _one, _other: True,
    is_alone: Callable[[Event], bool] = lambda _event: False,
) -> list[Event]:
    """Make one row of an event that several lines tell. *events* are in order of date.

    They are one if one's date holds the other's, they speak of the same and tell the same deed;
    of several articles, if *may_be_one* says so too, which it does of none that *is_alone*.
    """
    kept: dict[int, list[_Row]] = defaultdict(list)
    for event in events:
        row = _Row(event)
        rows = kept[event.period.first[0]]
        recent = range(max(0, len(rows) - _RECENT), len(rows))
        same = (n for n in recent if may_be_one(rows[n].event, event) and _is_same(rows[n], row))
        at = None if is_alone(event) else next(same, None)
        if at is None:
            rows.append(row)
        else:
            rows[at] = _joined(rows[at], row)
    found = [row.event for rows in kept.values() for row in rows]
    return sorted(found, key=lambda event: event.order)


def _parts(name: str) -> list[str]:
    return [fold_word(name[word.start : word.end]) for word in words_of(name)]


def _is_same(mine: _Row, theirs: _Row) -> bool:
    """Tell whether two rows tell one event on different lines."""
    one, other = mine.event, theirs.event
    if not _hold_each_other(one, other):
        return False
    if one.kind in _ONCE and other.kind in _ONCE:
        same = one.owner.people == other.owner.people
        return bool(one.owner.people) and same and one.kind == other.kind
    if one.kind != other.kind or set(one.lines) & set(other.lines):
        return False
    told, telling = mine.telling, theirs.telling
    if told.is_negated != telling.is_negated:
        return False
    if one.event == other.event:
        return one.under == other.under
    if _differ(told.figures, telling.figures):
        return False
    if told.is_founding and telling.is_founding and (told.founded or telling.founded):
        known = told.founded and telling.founded
        return bool(known) and _agree(told.founded, telling.founded)
    if _differ(told.names, telling.names) or not _agree(told.agent, telling.agent):
        return False
    return _tell_one_deed(told, telling)


def _tell_one_deed(told: _Telling, telling: _Telling) -> bool:
    """Tell whether two rows that contradict each other in nothing tell the same.

    One may say more than the other; if each does, they must share most of what they say.
    """
    shared = told.all & telling.all
    least = min(len(told.all), len(telling.all))
    if not told.deeds & telling.deeds:
        return least > 1 and len(shared) == least
    if shared in (told.all, telling.all):
        return len(shared) > 1
    return len(shared) >= max(3, _ALIKE * least)


def _hold_each_other(one: Event, other: Event) -> bool:
    """Tell whether the date of one holds the other's: ``2023-03`` and ``2023-03-09``."""
    if one.date == other.date:
        return True
    for period in (one.period, other.period):
        if period.edge or period.precision not in _DATED:
            return False
    inner, outer = sorted((one.period, other.period), key=_days)
    return outer.first <= inner.first and inner.last <= outer.last


def _days(period: Period) -> int:
    """Return about how many days *period* has."""
    years, months, days = (b - a for a, b in zip(period.first, period.last, strict=True))
    return years * 366 + months * 31 + days


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether each has something that the other has not."""
    return not (mine <= theirs or theirs <= mine)


def _agree(one: str, other: str) -> bool:
    """Tell whether two names may be of one, which they may if either is unknown."""
    return not _differ(frozenset(_parts(one)), frozenset(_parts(other)))


def _joined(row: _Row, new: _Row) -> _Row:
    """Keep the row with the more precise date, or else the one that tells more, with all lines."""
    one, other = row.event, new.event
    days, other_days = _days(one.period), _days(other.period)
    fuller = len(new.telling.all) > len(row.telling.all) and len(other.event) <= ENOUGH
    finer = other_days < days or (
        days == other_days and (fuller or _is_aside(one)) and not _is_aside(other)
    )
    kept = new if finer else row
    lines = tuple(sorted({*one.lines, *other.lines}))
    owner = _owner(kept.event.owner, (other if kept is row else one).owner)
    people = one.people | other.people
    kept.event = kept.event._replace(lines=lines, people=people, owner=owner)
    return kept


def _owner(kept: Owner, other: Owner) -> Owner:
    """Return whom an event is about of which only one telling may say so."""
    if kept.who or not other.who:
        return kept
    return kept._replace(who=other.who, people=other.people, reason=other.reason)


def _is_aside(event: Event) -> bool:
    return f"({event.when}" in event.event or f"{event.when})" in event.event
