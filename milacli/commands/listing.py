"""What an article points to and stands on, each a plain list of facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from milacli.article.model import Article
from milacli.commands.screens import screen
from milacli.errors import NothingFound
from milacli.facts import kind
from milacli.table import Table, tabulate


def links(article: Article) -> Table:
    """Tabulate the targets of the links of *article*; raises NothingFound without any."""
    return _listing(article, "links")


def references(article: Article) -> Table:
    """Tabulate the sources of *article*; raises NothingFound without any."""
    return _listing(article, "references")


def _listing(article: Article, name: str) -> Table:
    found = kind(name)
    facts: Sequence[Any] = found.extract(article)
    if not facts:
        raise NothingFound(f"{article.name} has no {name}")
    return tabulate(found.columns, facts, article.title)._replace(screen=screen(name))
