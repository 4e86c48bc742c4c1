"""Whom English calls he and whom she: by a noun, by a given name."""

from __future__ import annotations

from functools import lru_cache

from milacli.english.lists import marked, words


def sex_of(noun: str) -> str:
    """Return ``he`` or ``she`` for a folded *noun* for men or women alone, or nothing."""
    if noun in marked("gendered_nouns", "she") or noun.endswith("woman"):
        return "she"
    return "he" if noun in marked("gendered_nouns", "he") or noun.endswith("man") else ""


@lru_cache(maxsize=4096)
def pronoun_of(given: str) -> str:
    """Return ``he`` or ``she`` for a given name that is nearly always a man's or a woman's."""
    return next((said for said in ("he", "she") if given in words("given_names", said)), "")
