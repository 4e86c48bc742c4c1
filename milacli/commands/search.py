"""The passages that answer a query, best first."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import Article
from milacli.commands.screens import screen
from milacli.errors import NothingFound
from milacli.search.doubt import UNANSWERED
from milacli.search.filters import find_filter
from milacli.search.passages import Index
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.search.results import REST, TEXT, WHY, not_here, nothing, results
from milacli.table import Table, tabulate

PASSAGES = 3
"""How many passages may hold an answer, however few are shown."""


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
    """Tabulate the *limit* passages that answer *query* best, best first.

    *section* (with its subsections) and *kinds* narrow; *exact* takes words as they are typed,
    case and accents aside; *context* adds that many passages before and after; *explain* says
    why. Raises NothingFound when nothing matches, and MilaError for a kind that there is not.
    """
    wanted = find_filter(article, section, kinds)
    index = Index(article)
    asked = understand(index, query, exact=exact)
    hits, total = rank(index, asked, max(limit, PASSAGES), wanted)
    if not hits:
        raise NothingFound(nothing(index, query, asked))
    rows = list(results(index, asked, hits, limit, context))
    table = tabulate((TEXT, *WHY, *REST) if explain else (TEXT, *REST), rows)
    if not explain:
        table = table._replace(title=article.title, total=total, screen=screen("search"))
    more = f"{total - limit} more; --limit {total} shows all" if total > limit else ""
    note = "\n".join(filter(None, (not_here(asked), more)))
    if rows[0].doubt.grade != UNANSWERED:
        return table._replace(note=note)
    return table._replace(note=note, unanswered=f"not answered by {article.called}; nearest:")
