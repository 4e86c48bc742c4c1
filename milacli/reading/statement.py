"""What the article says of a person in one place: tags, a title, and where."""

from __future__ import annotations

from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.prose import Span
from milacli.reading.mentions import Mention


class Statement(NamedTuple):
    """One place where the article gives a person a role."""

    person: int
    """Index into the people of the findings."""
    tags: tuple[str, ...]
    title: str
    """As written; empty where only a verb or a list states the role."""
    block: Block
    sentence: Span
    start: int
    """Where in the block the words stand that state it."""


# How many names around one are looked at for its company and its successor as subject.
NEAR = 50


class Named(NamedTuple):
    """A person named, or meant by he or she, in a block."""

    person: int
    start: int
    end: int
    mention: Mention | None
    """None for a pronoun."""
    group: tuple[Mention, ...] = ()
