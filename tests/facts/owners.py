"""Whom the rows of a text are about."""

from __future__ import annotations

from milacli import extract_facts

POTTER = "Ada Lind was a potter."
SMITH = "Karl Brandt was a smith."


def who(text: str) -> dict[str, list[str]]:
    """Return the people of each row by what it says when."""
    found = extract_facts(text if text.startswith("#") else f"# Notes\n\n{text}", kinds=["events"])
    return {fact["when"]: fact["who"] for fact in found}


def told(text: str) -> list[tuple[list[str], list[str]]]:
    """Return kind and people of each row of a biography of a potter."""
    article = f"# Ada Lind\n\nAda Lind was a potter.\n\n{text}\n"
    return [(fact["tags"], fact["who"]) for fact in extract_facts(article, kinds=("events",))]
