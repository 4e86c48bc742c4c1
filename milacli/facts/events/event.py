"""One event, as every part of this folder knows it."""

from __future__ import annotations

from typing import NamedTuple

from milacli.article.model import Cite
from milacli.reading.dates import Period
from milacli.reading.dates.edtf import Day


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
