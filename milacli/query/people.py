"""Who is in the article: everybody, those in a role, or one person's card."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.facts.people import COLUMNS, extract
from milacli.model import Article
from milacli.table import Table, tabulate


def people(
    article: Article, name: str = "", roles: Sequence[str] = (), *, explain: bool = False
) -> Table:
    return tabulate(COLUMNS, extract(article))
