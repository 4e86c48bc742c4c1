"""Who did a deed, and when, without a name or a date: the club, two boys; when the war began."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.search.grammar import AFFECTING, BE, GOING_ON, LINKING, Grammar
from milacli.search.told import BEFORE_NOUN, is_past, is_verb
from milacli.search.words import NUMBER_WORDS, STOP_WORDS, stem

_DETERMINERS = BEFORE_NOUN | NUMBER_WORDS.keys() | frozenset("two some several".split())
_FAR = 6
"""Words before a deed, or behind "by", among which stands who does it."""


def is_done_by_some(grammar: Grammar, at: int, asked: frozenset[str]) -> bool:
    """Tell whether the deed *at* has a doer that is no pronoun, nor one of the stems *asked*.

    ``The cricket club won the cup``, ``brought by the angling club of Orm``.
    """
    if not is_past(grammar.folded[at]):
        return False
    if grammar.is_passive(at):
        return _is_behind(grammar, at, asked)
    subject = [n for n in grammar.subject(at) if grammar.parts[n] == grammar.parts[at]]
    if not subject:
        return False
    first = subject[0]
    while first and (first == subject[0] or grammar.folded[first].endswith("ing")):
        first -= 1  # "the rowing club"
    is_noun = grammar.folded[subject[0]] not in _DETERMINERS
    return _is_noun_phrase(grammar, first if is_noun else subject[0], subject[-1], asked)


def _is_behind(grammar: Grammar, at: int, asked: frozenset[str]) -> bool:
    for n in range(at + 1, min(at + _LATER, len(grammar.folded) - 1)):
        if set(grammar.gaps[n]) & set(";:.?!") or is_past(grammar.folded[n]):
            return False
        if grammar.folded[n] == "by":
            return _is_noun_phrase(grammar, n + 1, n + 2, asked)
    return False


def _is_noun_phrase(grammar: Grammar, first: int, last: int, asked: frozenset[str]) -> bool:
    """Tell whether the words from *first* to *last* name somebody: ``the club``, ``two boys``."""
    said = grammar.folded[first : last + 1]
    noun = person_noun(said[0])
    if noun is not None and noun.is_plural and said[0] not in asked:
        return True  # "by convicts"
    if said[0] not in _DETERMINERS or said[0] in GOING_ON or len(said) > _FAR:
        return False
    return not any(
        stem(word) in asked or word in BE or word in marked("calendar", "month") or is_past(word)
        for word in said[1:]
    ) and any(word not in STOP_WORDS for word in said[1:])


def are_merely_named(grammar: Grammar, roles: Sequence[str]) -> bool:
    """Tell whether a passage has *roles* and says nothing of them: ``met the mayor in Orm``."""
    stems = [stem(role) for role in roles if person_noun(role)]
    nouns = [n for n, word in enumerate(grammar.folded) if stem(word) in stems]
    return bool(nouns) and all(_is_merely_named(grammar, n) for n in nouns)


def _is_merely_named(grammar: Grammar, n: int) -> bool:
    """Tell whether no name stands beside the role *n* and it is neither called nor calls one."""
    beside = grammar.folded[n + 1 : n + 3]
    if n + 1 < len(grammar.folded) and grammar.is_capital(n + 1):
        return False
    gap = (*grammar.gaps, "")[n + 1]
    if set(gap) & set(":()–—") or not BE.isdisjoint(beside):
        return False
    if "," in gap and beside[:1] in (("a",), ("an",), ("the",)):
        return False
    before = grammar.folded[max(0, n - 3) : n][::-1]
    behind = grammar.folded[n + 1 : n + _FAR]
    follows = next((word for word in behind if is_verb(word)), "")
    if is_past(follows) and follows not in LINKING and behind[0] in (follows, "of"):
        return True  # "The king of Orm lowered the tax"
    verb = next((word for word in before if word == "to" or is_verb(word)), "")
    return grammar.governor(n) in AFFECTING or (bool(verb) and verb not in LINKING)


def is_done_when(grammar: Grammar, at: int) -> bool:
    """Tell whether a clause behind the deed *at* tells its time: ``closed when war began``."""
    for n in range(at + 1, min(at + _LATER, len(grammar.folded))):
        if set(grammar.gaps[n]) & set(";.?!") or is_past(grammar.folded[n]):
            return False
        if grammar.folded[n] in _SINCE:
            return True
        if grammar.folded[n] in _CONJUNCTIONS:
            return any(map(is_verb, grammar.folded[n + 2 :]))
    return False


_CONJUNCTIONS = frozenset("when whenever after once until before while".split())
_SINCE = frozenset("later earlier afterwards afterward".split())
_LATER = 9
"""Words behind a deed in which such a clause begins."""
