"""Lives: nobody is born twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from milacli.facts.events.event import Event, Owner

_ALIKE = 3
"""Years that sources differ by about a birth or death."""


def once_born(events: Sequence[Event]) -> list[Event]:
    """Take a birth or death by a pronoun for nobody's whose life is told with other years.

    In ``Bo Lind (1880–1950) had a son. He was born in 1911`` the son was.
    """
    lives = {
        (person, end): year
        for event in events
        if event.owner.reason == "the name beside the date"
        for person in event.owner.people
        for end, year in _ends(event)
    }
    return [_without_second(event, lives) for event in events]


def _without_second(event: Event, lives: Mapping[tuple[str, str], int]) -> Event:
    if event.owner.reason not in ("the pronoun", "the heading", "the subject of the clause"):
        return event
    named = any(name in event.event for name in event.who)
    another = any(
        abs(lives.get((person, end), year) - year) > _ALIKE
        for person in event.owner.people
        for end, year in _ends(event)
    )
    return event._replace(owner=Owner()) if another and not named else event


def _ends(event: Event) -> Iterator[tuple[str, int]]:
    """Yield of a birth, a death or a life which end it tells of, and its year."""
    if event.kind in ("born", "life"):
        yield "born", event.period.first[0]
    if event.kind in ("died", "life"):
        yield "died", event.period.last[0]
