"""Who is in a text, and what is said of them."""

from __future__ import annotations

from conftest import article

from milacli.facts.people import extract


def names(text: str) -> list[str]:
    return [person.name for person in extract(article(text))]


def people(text: str) -> list[tuple[str, tuple[str, ...], tuple[int, ...]]]:
    return [(p.name, p.aliases, p.lines) for p in extract(article(text))]


def roles(text: str) -> dict[str, str]:
    return {person.name: " ".join(person.roles) for person in extract(article(text))}


def titles(text: str) -> dict[str, tuple[str, ...]]:
    return {person.name: person.titles for person in extract(article(text))}
