"""What every kind of fact has in common: an extractor, columns, and the cite of each record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from milacli.model import Article
from milacli.table import Column


class Kind(NamedTuple):
    """A kind of fact, whole: how to find it in an article and how to show it.

    Every fact that *extract* returns has an attribute ``cite`` of type ``Cite``.
    """

    name: str
    extract: Callable[[Article], Sequence[Any]]
    columns: tuple[Column, ...]


SECTION = Column("section", lambda fact: fact.cite.section)
LINE = Column("line", lambda fact: fact.cite.line, style="number")
LINES = Column("lines", lambda fact: fact.lines, shown=False)
ARTICLE = Column("article", lambda fact: fact.cite.article, shown=False)
QUOTE = Column("quote", lambda fact: fact.cite.quote, shown=False)
CITE = (SECTION, LINE, ARTICLE, QUOTE)
"""The columns that end every record."""
