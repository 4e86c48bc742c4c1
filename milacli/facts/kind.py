"""What every kind of fact has in common: an extractor and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from milacli.article.model import Article
from milacli.table import Column


class Kind(NamedTuple):
    """A kind of fact, whole: how to find it in an article and how to show it.

    Every fact that *extract* returns has an attribute ``cite`` of type ``Cite``.
    """

    name: str
    extract: Callable[[Article], Sequence[Any]]
    columns: tuple[Column, ...]
