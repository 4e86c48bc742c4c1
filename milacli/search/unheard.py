"""Whether a question asks for a deed of which an article says nothing."""

from __future__ import annotations

from milacli.english.verbs import deeds_of
from milacli.search.called import is_name
from milacli.search.deeds import CONVERSE, LIGHT
from milacli.search.doers import asked_part
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.support import TOLD
from milacli.search.told import LIVED, deed, is_verb
from milacli.search.words import QUESTION_WORDS, stem

_DID = frozenset("did does do".split())


def is_unheard_of(index: Index, query: Query) -> bool:
    """Tell whether a deed is asked for of which the article says nothing in any words."""
    words = query.words
    place = next((n for n, word in enumerate(words) if word in QUESTION_WORDS), len(words))
    rest = words[place + 1 :]
    asks, after = (*words[place : place + 2], "", "")[:2]
    if asks == "how" and after in ("many", "much"):
        rest = rest[1:]
    elif not (asks in ("who", "whom", "when") or (asks == "what" and after in _DID)):
        return False
    is_who = words[place] in ("who", "whom")
    asked = asked_part(words, place) if is_who else None
    verb = asked.verb if asked else "" if is_who else deed(rest)
    term = next((term for term in query.terms if term.word == verb), None)
    if term is None or max(term.hits.values(), default=0.0) >= TOLD:
        return False
    if not is_verb(verb) or stem(verb) in LIGHT or verb in LIVED or is_name(index, verb):
        return False
    deeds = deeds_of(verb)
    deeds |= {CONVERSE[one] for one in deeds & CONVERSE.keys()}
    return all(deeds.isdisjoint(deeds_of(word)) for word in index.inverted.postings)
