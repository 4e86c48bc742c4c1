"""One event, as every part of this folder knows it."""

from __future__ import annotations

from typing import Any, NamedTuple

from milacli.article.model import Cite
from milacli.reading.dates import Period
from milacli.reading.dates.edtf import Day

ENOUGH = 110
"""Characters; a longer row loses what hangs on, a shorter sentence stays whole."""


class Owner(NamedTuple):
    """Whom an event is about, as far as that is sure."""

    who: tuple[str, ...] = ()
    """People, as the words name them, or by their full names where the words do not."""
    under: str = ""
    """The label, heading or title that it stands under, where its words leave the subject out."""
    people: frozenset[str] = frozenset()
    """The full names of these."""
    reason: str = ""
    """How that was found."""


class Event(NamedTuple):
    """A dated clause, sentence or list item."""

    date: str
    """EDTF."""
    when: str
    """The date as the article writes it."""
    event: str
    """Running text of the article; an ellipsis stands where words are left out."""
    kind: str
    owner: Owner
    lines: tuple[int, ...]
    """Every line that tells it."""
    period: Period
    cite: Cite
    sentence: str
    """The sentence, or what stands around the date in a very long one, to search in."""
    people: frozenset[str] = frozenset()
    """The full names of those whom the words mean, pronouns included."""
    names: frozenset[str] = frozenset()
    """All names in the words, people by their full ones."""
    evidence: str = ""
    """What speaks for the date."""

    @property
    def who(self) -> tuple[str, ...]:
        """The people whom it is about."""
        return self.owner.who

    @property
    def under(self) -> str:
        """The label, heading or title that it stands under."""
        return self.owner.under

    @property
    def order(self) -> tuple[Day, Day, tuple[int, ...]]:
        """Oldest first, then the more precise, then in the order of the text."""
        return (self.period.first, self.period.last, self.lines)


def restored(fields: tuple[Any, ...]) -> Event:
    """Return the event whose *fields* are plain tuples."""
    date, when, event, kind, owner, lines, period, cite, *rest = fields
    owned, dated, cited = Owner(*owner), Period(*period), Cite(*cite)
    return Event(date, when, event, kind, owned, lines, dated, cited, *rest)
