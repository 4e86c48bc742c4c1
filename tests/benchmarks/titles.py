"""How often the right line of the right article comes first when a whole folder is asked.

    python tests/benchmarks/titles.py GOLD ARTICLES

GOLD has a JSON file an article: ``article`` (a file name) and ``queries``, each ``q`` and
``lines`` that answer it. Every query is put to the folder ARTICLES as it is, with the title of its
article before it, with the title's longest word, and to its article alone, which is the most that
can be reached.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from milacli.commands.folder.search import search
from milacli.commands.search import search as search_one
from milacli.errors import NothingFound
from milacli.load import load
from milacli.table import Table
from milacli.wiki.wiki import Wiki


class Query(NamedTuple):
    article: str
    title: str
    text: str
    lines: tuple[int, ...]


WAYS: dict[str, Callable[[Query], str]] = {
    "bare": lambda query: query.text,
    "with title": lambda query: f"{query.title} {query.text}",
    "longest title word": lambda query: f"{max(query.title.split(), key=len)} {query.text}",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    options = parser.parse_args()
    queries = list(read(options.gold, options.articles))
    wiki = Wiki([str(options.articles)], print, lambda *_: None)
    alone = []
    for query in queries:
        article = load(str(options.articles / query.article))
        alone.append(first(query, partial(search_one, article, query.text)))
    show("told the article", alone)
    for name, way in WAYS.items():
        places = []
        for query in queries:
            ask = partial(search, wiki, way(query))
            places.append(first(query, partial(wiki.ask, ask)))
        show(name, places)


def read(gold: Path, articles: Path) -> Iterator[Query]:
    for path in sorted(gold.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        name = told["article"]
        title = load(str(articles / name)).title
        for query in told.get("queries", ()):
            yield Query(name, title, query["q"], tuple(query["lines"]))


def first(query: Query, ask: Callable[[], Table]) -> tuple[int, int]:
    """Return at which place the article and the line come first; 99 for not at all."""
    try:
        table = ask()
    except NothingFound:
        return 99, 99
    names = [column.name for column in table.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    own = [Path(str(row["article"])).name == query.article for row in rows]
    lines = [mine and row["line"] in query.lines for mine, row in zip(own, rows, strict=True)]
    return _place(own), _place(lines)


def _place(hits: list[bool]) -> int:
    return next((n for n, hit in enumerate(hits, 1) if hit), 99)


def show(name: str, places: list[tuple[int, int]]) -> None:
    shares = [
        f"{100 * sum(place[kind] <= within for place in places) / len(places):.1f}"
        for kind in (0, 1)
        for within in (1, 3)
    ]
    print(
        f"{name:20} article first {shares[0]}, in 3 {shares[1]}; line first {shares[2]}, in 3 {shares[3]}"
    )


if __name__ == "__main__":
    main()
