"""What an article points to and stands on, each a plain list of facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from milacli.article.model import Article
from milacli.commands.screens import screen
from milacli.english.prose import fold
from milacli.errors import NothingFound, echo
from milacli.facts import kind
from milacli.fuzzy import did_you_mean
from milacli.table import Table, tabulate


def links(article: Article, words: str = "") -> Table:
    """Tabulate the targets of the links of *article*, most linked first, with *words* if given.

    Raises NothingFound without any.
    """
    table = _listing(article, "links", words, lambda link: (link.target, *link.labels))
    at = next(number for number, column in enumerate(table.columns) if column.name == "count")
    return table._replace(rows=tuple(sorted(table.rows, key=lambda row: -int(str(row[at])))))


def references(article: Article, words: str = "") -> Table:
    """Tabulate the sources of *article*; *words* are the number of one, or what it must say.

    Raises NothingFound without any.
    """
    return _listing(article, "references", words, told)


def told(reference: Any) -> tuple[str, ...]:
    """Return what *reference* may be asked for by."""
    parts = (reference.title, reference.author, reference.publisher, reference.date, reference.url)
    return tuple(part for part in parts if part)


def _listing(
    article: Article, name: str, words: str, says: Callable[[Any], Sequence[str]]
) -> Table:
    found = kind(name)
    facts: Sequence[Any] = found.extract(article)
    if not facts:
        raise NothingFound(f"{article.called} has no {name}")
    chosen = holding(facts, words, says) if words.strip() else facts
    if not chosen:
        near = did_you_mean(words, (text for fact in facts for text in says(fact)[:1]))
        raise NothingFound(f'no {name} with "{echo(words)}" in {article.called}{near}')
    table = tabulate(found.columns, chosen, article.title)
    return table._replace(total=len(facts), screen=screen(name))


_YEAR = 4
"""Digits; a reference has fewer, and a date as many."""


def holding(facts: Sequence[Any], words: str, says: Callable[[Any], Sequence[str]]) -> list[Any]:
    """Return those of *facts* that have the number *words*, or else say all of them."""
    wanted = fold(words).strip().strip("[].^")
    numbered = [fact for fact in facts if wanted and wanted in _marks(fact)]
    is_number = wanted.isdecimal() and len(wanted) < _YEAR and hasattr(facts[0], "number")
    if numbered or is_number:
        return numbered
    texts = [fold(" ".join(says(fact))) for fact in facts]
    return [
        fact
        for fact, text in zip(facts, texts, strict=True)
        if all(word in text for word in fold(words).split())
    ]


def _marks(fact: Any) -> tuple[str, ...]:
    """Return what stands before a source: its number, or what a footnote is called."""
    return str(getattr(fact, "number", None)), fold(getattr(fact, "mark", None) or "")
