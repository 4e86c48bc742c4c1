"""A person as the article tells of them."""

from __future__ import annotations

from typing import NamedTuple

from milacli.model import Cite


class Person(NamedTuple):
    """A human whom the body of the article names."""

    name: str
    """The fullest form of the name."""
    aliases: tuple[str, ...]
    """The other forms, in order of appearance."""
    roles: tuple[str, ...]
    """Tags of the closed list, in its order."""
    titles: tuple[str, ...]
    """What the article calls the person, as written."""
    lines: tuple[int, ...]
    """Every line that names the person."""
    cite: Cite
