"""Query to ranked passages."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.model import Article
from milacli.table import Table


def search(
    article: Article,
    query: str,
    limit: int = 10,
    section: str | None = None,
    *,
    exact: bool = False,
    context: int = 0,
    explain: bool = False,
    kinds: Sequence[str] = (),
) -> Table:
    return Table((), ())
