"""Families of roles: which of them a title states, by its head noun, modifiers and complement."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from milacli.choices import ROLE_TAGS
from milacli.english.gazetteer import ADJECTIVES
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.family_rows import RULES, Rule


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    """Return the rules by head."""
    found: dict[str, list[Rule]] = defaultdict(list)
    for rule in RULES:
        for head in rule.head.split("|"):
            found[head].append(rule)
    return {head: tuple(rules) for head, rules in found.items()}


_FOUNDING = lazy(r"\b(?:co-?)?founding\b(?! figure)")
_FIELD = lazy(
    r"of (?!(?:[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|many|several|a|an|"
    r"the|his|her|their|both|twins?|young|adult|children|sons?|daughters?|late|former)\b)"
    r"(?:(?P<land>[A-Z][\w-]+) )?[a-z]"
)


_DOUBLE = frozenset(
    "actor architect author composer conductor engineer founder historian journalist novelist "
    "owner painter philosopher physician poet priest prince scholar scientist sculptor singer "
    "soldier translator writer".split()
)
"""What somebody may be besides: ``founder-director``, ``poet-priest``."""


@lru_cache(maxsize=16384)
def families_of(head: str, before: str = "", behind: str = "") -> tuple[str, ...]:
    """Return the families of a title, in the order of the tags.

    *head* is its noun, *before* and *behind* what stands around it in the title, as written.

    >>> families_of("director", "film")
    ('performer',)
    """
    noun = person_noun(fold(head))
    if noun and noun.family == "relative" and _FOUNDING.search(fold(before)):
        return ("founder",)  # "founding father of the republic"
    if noun and noun.family == "relative" and _is_of_field(behind):
        return ()
    before, behind = fold(before), fold(behind)
    front = fold(head).rpartition("-")[0]
    head = noun.singular if noun else fold(head)
    before = f"{before} {front}".rstrip() if head == "general" else before  # "director-general"
    found = set(_by_rule(head, before, behind))
    first = person_noun(front) if front in _DOUBLE else None
    if first is not None and head != "general":
        found.add(first.family)
    if _FOUNDING.search(before):
        found.add("founder")
    return tuple(tag for tag in ROLE_TAGS if tag in found)


def _is_of_field(behind: str) -> bool:
    """Tell whether a father is ``of information theory`` or ``of Indian cinema``."""
    field = _FIELD.match(behind)
    return field is not None and (field["land"] is None or fold(field["land"]) in ADJECTIVES)


def _by_rule(head: str, before: str, behind: str) -> tuple[str, ...]:
    for rule in _rules().get(head.rpartition("-")[2], ()):
        if _says(before, rule.before) and _says(behind, rule.behind):
            return tuple(rule.families.split())
    noun = person_noun(head)
    return (noun.family,) if noun and noun.family else ()


def _says(words: str, regex: str) -> bool:
    """Tell whether *words* hold *regex*; of none can only be said that they do not begin so."""
    if not regex or not (words or regex.startswith("^")):
        return not regex
    return _compiled(regex).search(words) is not None


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    return lazy(regex)
