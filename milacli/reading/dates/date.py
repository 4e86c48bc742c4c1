"""A date in a text."""

from __future__ import annotations

from typing import NamedTuple

from milacli.reading.dates.edtf import Day, Period


class Date(NamedTuple):
    """A date that a text names, as precise as the text, and where the text names it.

    *text[start:end]* is the expression as written; the fields of its Period are the date's too.
    """

    period: Period
    start: int
    end: int

    @property
    def edtf(self) -> str:
        """The date as EDTF."""
        return self.period.edtf

    @property
    def first(self) -> Day:
        """The first day it may hold."""
        return self.period.first

    @property
    def last(self) -> Day:
        """The last day it may hold."""
        return self.period.last
