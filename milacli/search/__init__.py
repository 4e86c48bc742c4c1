"""Query to ranked passages: the sentence, list item, heading or row that answers comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.errors import NothingFound
from milacli.fact import CITE
from milacli.model import Article, Cite
from milacli.nearest import alike
from milacli.search.index import Hit, Index, Query
from milacli.search.kinds import narrowing
from milacli.search.lexicon import matcher
from milacli.table import Column, Highlight, Table, Text, highlighted, tabulate

__all__ = ["Hit", "Index", "matcher", "search"]


class Found(NamedTuple):
    """A row of the answer."""

    text: Text
    """The passage and, if asked for, its neighbours; what matched is highlighted."""
    score: float
    kind: str
    matched: tuple[str, ...]
    parts: tuple[str, ...]
    cite: Cite


COLUMNS = (
    Column("text", lambda found: found.text, style="text"),
    Column("score", lambda found: found.score, shown=False, style="number"),
    Column("kind", lambda found: found.kind, shown=False),
    *CITE,
)
EXPLAINED = (
    Column("matched", lambda found: found.matched),
    Column("parts", lambda found: found.parts),
)


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

    *section* (with its subsections) and *kinds* narrow; *exact* takes words as they stand, case
    and accents aside; *context* adds that many passages before and after; *explain* says why.
    Raises NothingFound when nothing matches and MilaError for a kind that there is not.
    """
    wanted = narrowing(article, section, kinds)
    index = Index(article)
    asked = index.query(query, exact=exact)
    hits = index.answer(asked, wanted)
    if not hits:
        raise NothingFound(_nothing(index, query))
    rows = (_found(index, asked, hit, context) for hit in hits[: max(limit, 0)])
    return tabulate((*COLUMNS[:1], *EXPLAINED, *COLUMNS[1:]) if explain else COLUMNS, rows)


def _found(index: Index, query: Query, hit: Hit, context: int) -> Found:
    passage = hit.passage
    before, after = index.neighbours(hit.number, context)
    text = before + passage.text + after
    marked = (
        Highlight(len(before) + start, len(before) + end)
        for start, end in index.matched_spans(hit.number, query)
    )
    return Found(
        text=highlighted(text, marked),
        score=round(hit.score, 3),
        kind=passage.block.kind.value,
        matched=tuple(index.explanations(hit.number, query)),
        parts=tuple(f"{name} {value:.2f}" for name, value in hit.parts.items() if value >= 0.005),
        cite=index.article.cite(passage.block, passage.start, passage.end),
    )


def _nothing(index: Index, query: str) -> str:
    """Say that nothing was found, and which words of the article are nearest."""
    near: dict[str, float] = {}
    words = list(index.lexicon.postings)
    for word in index.content(query)[:5]:
        near.update(alike(word[:50], words, cutoff=0.5))
    best = sorted(near, key=lambda word: -near[word])[:3]
    hint = f"; the nearest words are: {', '.join(best)}" if best else ""
    shown = query if len(query) <= 60 else query[:59] + "…"
    return f'nothing found for "{shown}" in {index.article.name}{hint}'
