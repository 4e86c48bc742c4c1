"""A construction: a turn of English by which a text says what somebody is, and where it stands."""

from __future__ import annotations

from typing import NamedTuple

ANYWHERE, START, CLAUSE = "anywhere", "start", "clause"
BRACKET, CITED, LEAD = "bracket", "cited", "lead"
"""Where a row is looked for: in a sentence, at its start, behind a subject; in brackets behind a
name, in brackets that hold names and a year alone, and in what introduces a list."""
ONE, ALL = "one", "all"
"""Whether a row speaks of the name alone, or of all with whom it is listed."""


class Construction(NamedTuple):
    """A row of the table."""

    name: str
    example: str
    says: str
    """What the example says: ``Tam Yelk: dean of Ely`` a title, ``Tam Yelk = founder`` a tag."""
    pattern: str
    scope: str
    to: str = ALL
    tags: str = ""  # what a row without a role phrase says
    unless: str = ""
    """The row that says it better: where that fits a name too, this one says nothing."""
