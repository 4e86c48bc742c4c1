"""One event, as every part of this folder knows it."""

from __future__ import annotations

from typing import NamedTuple

from milacli.dates import Period
from milacli.dates.edtf import Day
from milacli.model import Cite


class Event(NamedTuple):
    """A dated clause, sentence or list item."""

    date: str
    """EDTF."""
    when: str
    """The date as the article writes it."""
    event: str
    lines: tuple[int, ...]
    """Every line that tells it."""
    period: Period
    cite: Cite
    sentence: str
    """The sentence, or of a very long one what stands around the date, to search in."""

    @property
    def order(self) -> tuple[Day, Day, tuple[int, ...]]:
        """Oldest first, then the more precise, then in the order of the text."""
        return (self.period.first, self.period.last, self.lines)
