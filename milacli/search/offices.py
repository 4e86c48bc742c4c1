"""Offices that a question asks the time of: ``when was Ada Lind mayor``."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from milacli.english.nouns import person_noun
from milacli.search.grammar import Grammar
from milacli.search.told import is_verb
from milacli.search.words import STOP_WORDS, stem

_BECOMING = frozenset(("become", "became"))
_BEGAN = frozenset(
    "become became elected appointed named succeeded sworn took since inaugurated promoted crowned "
    "chosen made installed from".split()
)


def office_of(asked: Sequence[str]) -> str:
    """Return the office of which the words *asked* behind "when" ask the time, or nothing."""
    nouns = [word for word in asked if (noun := person_noun(word)) and noun.family != "relative"]
    others = [word for word in asked if word not in STOP_WORDS and word not in _BECOMING]
    deeds = [word for word in others if is_verb(word) and word not in nouns]
    return nouns[-1] if nouns and nouns[-1] == asked[-1] and not deeds else ""


def tells_office(office: str, asked: Collection[str], folded: Sequence[str]) -> bool:
    """Tell whether the words of a passage speak of the *office*, and of who took it if asked."""
    if not any(stem(word) == stem(office) for word in folded):
        return False
    return _BECOMING.isdisjoint(asked) or not _BEGAN.isdisjoint(folded)


_LATER = frozenset("later afterwards thereafter subsequently".split())


def is_before_office(office: str, grammar: Grammar, at: int) -> bool:
    """Tell whether a date *at* a word is of what came before the *office*.

    ``In 1906 he became a reader, and four years later a professor``.
    """
    parts = {
        part for n, part in enumerate(grammar.parts) if stem(grammar.folded[n]) == stem(office)
    }
    if not parts or grammar.parts[at] in parts:
        return False
    return all(
        any(
            part == one and word in _LATER
            for word, one in zip(grammar.folded, grammar.parts, strict=True)
        )
        for part in parts
    )
