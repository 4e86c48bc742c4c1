"""What the rows of a text tell, and of whom."""

from __future__ import annotations

from conftest import article

from milacli.facts.events import extract


def told(text: str) -> list[tuple[str, str]]:
    return [(event.date, event.event) for event in extract(article(text))]


def whose(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(e.date, e.event, e.who, e.under) for e in extract(article(text))]
