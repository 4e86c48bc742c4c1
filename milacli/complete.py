"""What the shell offers after a TAB: section titles, names and roles of the article at hand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from milacli.article.model import Article
from milacli.errors import MilaError
from milacli.load import load
from milacli.render.text import clean

# What bash would split, expand or run.
_SPECIAL = re.compile(r"[^\w@%+=:,./-]")


def section_titles(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the titles of sections that begin with *incomplete*."""
    return _offer(
        incomplete, (section.title for article in _articles(path) for section in article.sections)
    )


def person_names(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the names of people that begin with *incomplete*."""
    from milacli.facts.people import extract

    return _offer(incomplete, (p.name for article in _articles(path) for p in extract(article)))


def roles(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the role tags that the people of the article have."""
    from milacli.facts.people import extract

    found = (role for a in _articles(path) for person in extract(a) for role in person.roles)
    return _offer(incomplete, found)


def _articles(path: str | None) -> list[Article]:
    """Load the article; a TAB is no time to complain that it cannot be read."""
    try:
        return [] if path == "-" else [load(path)]
    except MilaError:
        return []


def _offer(incomplete: str, values: Iterable[str]) -> Iterator[str]:
    for value in dict.fromkeys(values):
        shown = clean(value)
        if shown.casefold().startswith(incomplete.casefold()):
            yield _quoted(shown)


def _quoted(value: str) -> str:
    """Escape *value* for bash, which inserts it as it is; other shells do so themselves."""
    if os.environ.get("_MILA_COMPLETE") != "complete_bash":
        return value
    return _SPECIAL.sub(r"\\\g<0>", value)
