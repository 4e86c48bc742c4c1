"""Classes of small words in the searches' grammar: modifiers, prepositions and adverbs."""

from __future__ import annotations

from functools import cache

from milacli.english.lists import marked


@cache
def modifiers() -> frozenset[str]:
    """Return the words that may stand between a preposition and a noun."""
    return marked("closed_classes", "determiner") | marked("closed_classes", "possessive") | {
        "late", "former", "then", "young", "old", "new", "local",
    }  # fmt: skip


@cache
def prepositions() -> frozenset[str]:
    """Return the prepositions, those of time among them."""
    return marked("closed_classes", "preposition") | marked("closed_classes", "temporal")


@cache
def adverbs() -> frozenset[str]:
    """Return the adverbs that may stand amid a verb."""
    return marked("closed_classes", "adverb") | {"first", "really", "actually"}
