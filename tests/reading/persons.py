"""Who is in a text, and what is said of them."""

from __future__ import annotations

from conftest import article

from milacli.facts.people import extract


def names(text: str) -> list[str]:
    return [person.name for person in extract(article(text))]


def people(text: str) -> list[tuple[str, tuple[str, ...], tuple[int, ...]]]:
    return [(p.name, p.aliases, p.lines) for p in extract(article(text))]
