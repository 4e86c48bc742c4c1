"""Questions on articles, for the scripts beside this one.

The folder of data holds ``articles/`` and ``queries.jsonl``, a query a line: ``article`` (a file
name), ``kind`` (``question``, ``question_typo``, others are typed keywords), ``q``, ``answer``
and ``line`` (where the paragraph of the answer is).
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from milacli.article.parse import parse
from milacli.facts.people import extract
from milacli.search import Index
from milacli.search.doubt import Doubt, doubts
from milacli.search.query import Query, understand
from milacli.search.ranking import Hit, rank

FORMS = ("{}", "who is {}", "when was {} born", "what did {} do")


class Case(NamedTuple):
    """A query, of which kind it is, and the article that it is put to."""

    kind: str
    article: str
    query: str
    indexed: Index
    answer: str


class Asked(NamedTuple):
    """What came of it."""

    query: Query
    hits: list[Hit]
    doubt: Doubt | None
    """Of the first row; None when nothing was found."""


def ask(case: Case) -> Asked:
    """Put the query of *case* to its article."""
    query = understand(case.indexed, case.query)
    hits = rank(case.indexed, query).hits
    return Asked(query, hits, doubts(case.indexed, query, hits)[0] if hits else None)


def cases(folder: Path, seed: int = 1) -> Iterator[Case]:
    """Yield the queries of *folder*, and those made of them that nothing answers.

    ``wrong``: a question put to another article; ``knock-out``: to its own without the paragraph
    of the answer, where the answer stands nowhere else; ``made-up``: a first name of the article
    with a surname that nobody has; ``own name``: that name as it is.
    """
    lines = (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [json.loads(line) for line in lines]
    sources = {
        name: (folder / "articles" / name).read_text(encoding="utf-8")
        for name in sorted({query["article"] for query in queries})
    }
    indexes = {name: Index(parse(source, name)) for name, source in sources.items()}
    chance = random.Random(seed)
    for query in queries:
        name, text, answer = query["article"], query["q"], query["answer"] or ""
        yield Case(query["kind"], name, text, indexes[name], answer)
        if query["kind"] == "question":
            other = chance.choice([one for one in indexes if one != name])
            yield Case("wrong", name, text, indexes[other], answer)
            rest = _without_paragraph(sources[name], query["line"])
            if _plain(answer) not in _plain(rest):
                yield Case("knock-out", name, text, Index(parse(rest, name)), answer)
    for name, index in indexes.items():
        yield from _names(name, index, chance)


def _without_paragraph(source: str, line: int) -> str:
    lines = source.split("\n")
    first = last = line - 1
    while first and lines[first - 1].strip():
        first -= 1
    while last < len(lines) and lines[last].strip():
        last += 1
    return "\n".join(lines[:first] + lines[last:])


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _names(name: str, index: Index, chance: random.Random) -> Iterator[Case]:
    people = [p.name for p in extract(index.article) if len(p.name.split()) == 2]
    for person in people[:12]:
        surname = "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in "123")
        made_up = (
            f"{person.split()[0]} {surname.capitalize()}{chance.choice(['n', 'rt', 'lk', ''])}"
        )
        for form in FORMS:
            yield Case("made-up", name, form.format(made_up), index, "")
            yield Case("own name", name, form.format(person), index, "")
