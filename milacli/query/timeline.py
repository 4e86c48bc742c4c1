"""What happened when: the events of an article, chosen by date and subject, or charted."""

from __future__ import annotations

from milacli.facts.events import COLUMNS, extract
from milacli.model import Article
from milacli.table import Table, tabulate


def timeline(
    article: Article,
    since: str | None = None,
    until: str | None = None,
    about: str = "",
    *,
    references: bool = False,
    chart: bool = False,
) -> Table:
    return tabulate(COLUMNS, extract(article))
