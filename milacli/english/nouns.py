"""Nouns for people and things: what a noun says of whom it names, and its family of roles."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from milacli.english.lists import Lookup, by_initials, lines, marked
from milacli.kept import table


class PersonNoun(NamedTuple):
    """What a noun says of the person whom it names."""

    singular: str
    family: str
    """A role tag, or nothing."""
    marks: frozenset[str]
    """Out of ``weak``, ``body``, ``vague`` and ``human``, as the list explains them."""
    is_plural: bool


def person_nouns() -> dict[str, str]:
    """Return the family of each noun in the singular, or ``other``, and its marks."""
    nouns: dict[str, str] = {}
    for line in lines("person_nouns"):
        marks, _, said = line.partition(":")
        nouns.update(dict.fromkeys(said.split(), marks))
    return nouns


@table
def _by_initials() -> dict[str, str]:
    return by_initials(person_nouns())


@cache
def _nouns() -> Lookup:
    return Lookup(_by_initials())


def _as_listed(word: str, *, is_plural: bool) -> PersonNoun | None:
    said = _nouns().get(word)
    if said is None:
        return None
    family, *marks = said.split()
    return PersonNoun(word, "" if family == "other" else family, frozenset(marks), is_plural)


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
    if found := _as_listed(word, is_plural=False):
        return found
    singular = _PLURALS.get(word) or _singular(word)
    if singular and (found := _as_listed(singular, is_plural=True)):
        return found
    if _has_human_ending(word):
        return PersonNoun(word, "researcher", frozenset(), is_plural=False)
    if singular and _has_human_ending(singular):
        return PersonNoun(singular, "researcher", frozenset(), is_plural=True)
    first, sign, last = word.partition("-in-")
    if sign and last in ("residence", "law"):
        return person_noun(first)
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


ENDS = frozenset(("end", "ends", "back", "backs", "half"))
"""Words that name a player behind another word only: ``defensive end``."""


def position(words: str) -> str:
    """Return as one word the last two of *words* if they name a player: ``defensive-end``.

    >>> position("the Welsh running backs")
    'running-backs'
    """
    joined = "-".join(words.split()[-2:]).lower()
    return joined if person_noun(joined) else ""
