"""Nouns for people and things: what a noun says of whom it names, and its family of roles."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from milacli.english.lists import lines, marked


class PersonNoun(NamedTuple):
    """What a noun says of the person whom it names."""

    singular: str
    family: str
    """A role tag, or nothing."""
    marks: frozenset[str]
    """Out of ``weak``, ``body``, ``vague`` and ``human``, as the list explains them."""
    is_plural: bool


@cache
def person_nouns() -> dict[str, tuple[str, frozenset[str]]]:
    """Return the family of each noun in the singular, and its marks."""
    nouns: dict[str, tuple[str, frozenset[str]]] = {}
    for line in lines("person_nouns"):
        marks, _, said = line.partition(":")
        family, *others = marks.split()
        value = ("" if family == "other" else family, frozenset(others))
        nouns.update(dict.fromkeys(said.split(), value))
    return nouns


# "women", "alumni": plurals that no ending explains; "spokeswomen" ends as "women" does.
_PLURALS = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "alumni": "alumnus",
    "alumnae": "alumna", "wives": "wife", "heroes": "hero", "businesspeople": "businessperson",
    "postdocs": "postdoc", "mps": "mp", "meps": "mep", "emeriti": "emeritus",
}  # fmt: skip


@lru_cache(maxsize=16384)
def person_noun(word: str) -> PersonNoun | None:
    """Return what folded *word* says as a noun for a person, or None: ``painters``, ``CEO``.

    Of a hyphenated word the last part counts: ``singer-songwriter``.
    """
    found = person_nouns().get(word)
    if found:
        return PersonNoun(word, *found, is_plural=False)
    singular = _PLURALS.get(word) or _singular(word)
    found = person_nouns().get(singular) if singular else None
    if found:
        return PersonNoun(singular, *found, is_plural=True)
    if _has_human_ending(word):
        return PersonNoun(word, "researcher", frozenset(), is_plural=False)
    if singular and _has_human_ending(singular):
        return PersonNoun(singular, "researcher", frozenset(), is_plural=True)
    _, hyphen, last = word.rpartition("-")
    return person_noun(last) if hyphen and last and not word.startswith("non-") else None


def _singular(word: str) -> str:
    """Return what regular plural *word* is the plural of, or nothing."""
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else ""


def _has_human_ending(word: str) -> bool:
    """Tell whether *word* ends as nouns for scholars do: ``dermatologist``, ``geographer``."""
    return len(word) > 7 and word.endswith(("ologist", "ographer", "ematician", "physicist"))


def is_thing_noun(word: str) -> bool:
    """Tell whether folded *word* is a noun for something that is no person: ``startup``."""
    return word in marked("thing_nouns", "thing")


def is_body_noun(word: str) -> bool:
    """Tell whether folded *word* names a body, a place, a work or an event: ``institutes``."""
    bodies = marked("thing_nouns", "body")
    return word in bodies or (word.endswith("s") and word[:-1] in bodies)
