"""Whether a question asks for a deed of which an article says nothing, or not in its words."""

from __future__ import annotations

from collections.abc import Callable

from milacli.english.verbs import deeds_of
from milacli.search.called import is_name
from milacli.search.deeds import CONVERSE, LIGHT
from milacli.search.doers import asked_part
from milacli.search.inverted_index import IN_SOME_FORM, Term
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.support import TOLD
from milacli.search.told import BASED, LIVED, deed, is_verb
from milacli.search.words import QUESTION_WORDS, stem

_DID = frozenset("did does do".split())


def is_unheard_of(index: Index, query: Query) -> bool:
    """Tell whether a deed is asked for of which the article says nothing in any words."""
    words = query.words
    place = next((n for n, word in enumerate(words) if word in QUESTION_WORDS), len(words))
    asks, after = (*words[place : place + 2], "", "")[:2]
    if asks not in ("who", "whom", "when", "how") and not (asks == "what" and after in _DID):
        return False
    term = _deed(index, query)
    if term is None or max(term.hits.values(), default=0.0) >= TOLD:
        return False
    deeds = _deeds(term.word)
    return all(deeds.isdisjoint(deeds_of(word)) for word in index.inverted.postings)


def in_other_words(index: Index, query: Query) -> Callable[[int], bool] | None:
    """Return what tells which passages may tell the deed asked for, but only in other words.

    None where the article has it in its own: of the song that was made nobody need be producer.
    """
    exempt = "what" in query.words or not BASED.isdisjoint(query.words)
    term = None if exempt else _deed(index, query)
    if term is None or max(term.hits.values(), default=0.0) >= IN_SOME_FORM:
        return None
    deeds = _deeds(term.word)
    return lambda number: all(
        deeds.isdisjoint(deeds_of(word)) for word in index.inverted.texts[number]
    )


def _deed(index: Index, query: Query) -> Term | None:
    """Return the verb that a question asks about, if it says enough to be looked for."""
    words = query.words
    place = next((n for n, word in enumerate(words) if word in QUESTION_WORDS), len(words))
    rest = words[place + 1 :]
    asks, after = (*words[place : place + 2], "", "")[:2]
    if asks == "how" and after in ("many", "much"):
        rest = rest[1:]
    elif asks not in ("who", "whom", "when", "where", "what"):
        return None
    is_who = words[place] in ("who", "whom")
    asked = asked_part(words, place) if is_who else None
    verb = asked.verb if asked else "" if is_who else deed(rest)
    if not is_verb(verb) or stem(verb) in LIGHT or verb in LIVED or is_name(index, verb):
        return None
    return next((term for term in query.terms if term.word == verb), None)


def _deeds(verb: str) -> frozenset[str]:
    deeds = deeds_of(verb)
    return deeds | {CONVERSE[one] for one in deeds & CONVERSE.keys()}
