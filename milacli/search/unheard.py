"""Whether a question asks for a deed of which an article says nothing, or not in its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from milacli.english.nouns import person_noun
from milacli.english.prose import words as spans_of
from milacli.english.verbs import deeds_of
from milacli.search.around import TOLD
from milacli.search.called import is_name
from milacli.search.counts import is_count
from milacli.search.deeds import CONVERSE, LIGHT
from milacli.search.doers import asked_part, asked_role, ranks
from milacli.search.grammar import Grammar
from milacli.search.inverted_index import BEGINNING, IN_SOME_FORM, Term
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.support import Support
from milacli.search.synonyms import is_everyday, meanings
from milacli.search.told import BASED, KIN, LIVED, deed, is_ending, is_verb
from milacli.search.words import QUESTION_WORDS, stem

_DID = frozenset("did does do".split())
_KIN = 4
"""Letters that a role shares with what is made of it, or it is made of."""
_COUNTED = 2
"""Words behind a number among which stands what it counts: ``23 rounding errors``."""
_SAID = 0.3
"""Weight of a match from which on a passage may tell the role."""
_LIVE = stem("live")
"""What says little of what was done, but enough of where."""


def is_unheard_of(index: Index, query: Query, best: Iterable[int]) -> bool:
    """Tell whether a deed is asked for of which the article says nothing in any words.

    *best* are the passages that answer best: what is told of in other ways is told there.
    """
    words = query.words
    place = next((n for n, word in enumerate(words) if word in QUESTION_WORDS), len(words))
    asks, after = (*words[place : place + 2], "", "")[:2]
    if asks not in ("who", "whom", "when", "how") and not (asks == "what" and after in _DID):
        return False
    term = asked_deed(index, query)
    if term is None or max(term.hits.values(), default=0.0) >= TOLD:
        return False
    deeds, best = _deeds(term.word), list(best)
    if any(not deeds.isdisjoint(deeds_of(word)) for word in index.inverted.postings):
        return False
    if any(is_in_name(index, query, number) for number in best):
        return False
    texts = index.inverted.texts
    if asks == "when" and is_ending(term.word) and any("until" in texts[n] for n in best):
        return False  # "A toll was charged until 1919"
    if after == "many" and any(_counts(texts[number], words[place + 2]) for number in best):
        return False  # "how many errors were found": 23 errors are told of
    if not is_of_price(words, term):
        return True
    from milacli.search.measures import tells_price  # few questions ask for it

    return not any(tells_price(index.passages[number].text) for number in best)


_PRICED = frozenset(map(stem, "pay spend fetch cost sell earn give".split()))


def is_of_price(words: Sequence[str], deed: Term) -> bool:
    """Tell whether a question asks how much is paid: any sum tells that it was."""
    return "how much" in " ".join(words[:2]) and stem(deed.word) in _PRICED


def is_in_name(index: Index, query: Query, number: int) -> bool:
    """Tell whether a passage tells of what was made the year or the author beside its name."""
    place = next(n for n, word in enumerate(query.words) if word in QUESTION_WORDS)
    asked = asked_part(query.words, place) if query.words[place] == "who" else None
    support = Support(index, query, place, asked.verb if asked else deed(query.words[place + 1 :]))
    text, folded = index.passages[number].text, index.inverted.texts[number]
    if support.is_authored:
        return any(folded[n] == "by" for n in support.deeds(number))
    return bool(support.years_of_made(Grammar(text, list(spans_of(text)), folded)))


def _counts(folded: Sequence[str], noun: str) -> bool:
    """Tell whether the words of a passage say how many there are of what *noun* names."""
    counted = stem(noun)
    return any(
        is_count(word) and counted in map(stem, folded[n + 1 : n + 1 + _COUNTED])
        for n, word in enumerate(folded)
    )


def is_unheard_role(index: Index, query: Query, best: Iterable[int]) -> bool:
    """Tell whether no paragraph of *best* tells in any words the role that is asked for."""
    role = asked_offices(query)[-1:]
    if not role:
        return False
    texts, tells = index.inverted.texts, telling_role(role[0])
    positions = [index.passages[number].position for number in best]
    near = (n for at in positions for n in (*index.of_block[at], *index.around[at]))
    return not any(
        role[0].hits.get(n, 0.0) >= _SAID or any(map(tells, texts[n])) for n in dict.fromkeys(near)
    )


def in_other_words(index: Index, query: Query) -> Callable[[int], bool] | None:
    """Return what tells which passages may tell the deed asked for, but only in other words.

    None where the article has it in its own: of the song that was made nobody need be producer. A
    role must stand there itself: who is on the board is not its chairman.
    """
    if role := asked_offices(query):
        texts = index.inverted.texts
        return lambda number: not all(_is_said(term, number, texts[number]) for term in role)
    exempt = _asks_what(query.words) or not BASED.isdisjoint(query.words)
    term = None if exempt else asked_deed(index, query)
    if term is None:
        return None
    deeds = _deeds(term.word)
    # what the article tells elsewhere may be told here in words that may stand for it
    is_heard = max(term.hits.values(), default=0.0) >= IN_SOME_FORM
    if is_heard and query.words[0] not in ("who", "whom"):
        return None
    return lambda number: (
        not (is_heard and term.hits.get(number, 0.0) >= _SAID)
        and all(deeds.isdisjoint(deeds_of(word)) for word in index.inverted.texts[number])
    )


def _is_said(term: Term, number: int, folded: Sequence[str]) -> bool:
    """Tell whether a passage has the role of *term*; who is king of it need be in no kingdom."""
    if term.hits.get(number, 0.0) < IN_SOME_FORM or number in term.runs:
        return number in term.runs
    found = ((word, term.matches[word]) for word in folded if word in term.matches)
    return any(
        match.weight >= IN_SOME_FORM and (match.how != BEGINNING or person_noun(word) is not None)
        for word, match in found
    )


def asked_offices(query: Query) -> list[Term]:
    """Return the noun for a person by whose role "who" asks, and before it words of its rank."""
    if query.words[:1] != ("who",):
        return []
    role = () if asked_part(query.words, 0) else asked_role(query.words, 0)
    if not role or role[-1] in KIN or person_noun(role[-1]) is None:
        return []
    said = {role[-1], *(word for word in role if word in ranks())}
    found = [term for term in query.terms if term.word in said]
    return sorted(found, key=lambda term: term.word == role[-1])


def _asks_what(words: Sequence[str]) -> bool:
    """Tell whether it is asked what, and not of a deed: "what did she write"."""
    place = words.index("what") if "what" in words else -1
    return place >= 0 and _DID.isdisjoint(words[place + 1 : place + 2])


def asked_deed(index: Index, query: Query) -> Term | None:
    """Return the verb that a question asks about, if it says enough to be looked for."""
    words = query.words
    place = next((n for n, word in enumerate(words) if word in QUESTION_WORDS), len(words))
    rest = words[place + 1 :]
    asks, after = (*words[place : place + 2], "", "")[:2]
    if asks == "how" and after in ("many", "much"):
        rest = rest[1:]
    elif asks == "how" and after in _HELPING and rest[1:2] and rest[1] in _ANYBODY:
        return _unknown(query, rest[2:3])
    elif asks == "how" and after == "to":
        return _unknown(query, rest[1:2])
    elif asks not in ("who", "whom", "when", "where", "what"):
        return None
    is_who = words[place] in ("who", "whom")
    asked = asked_part(words, place) if is_who else None
    verb = asked.verb if asked else "" if is_who else deed(rest)
    is_light = stem(verb) in LIGHT and not (asks == "where" and stem(verb) == _LIVE)
    if not is_verb(verb) or is_light or verb in LIVED or is_name(index, verb):
        return None
    return next((term for term in query.terms if term.word == verb), None)


_HELPING = frozenset("do can should could would must".split())
_ANYBODY = frozenset("i you we one".split())


def _unknown(query: Query, deed: Sequence[str]) -> Term | None:
    """Return the first word of *deed* if the article has it in no form: how to do what.

    What all do, such as to set or to find, is told by many words.
    """
    found = (term for term in query.terms if deed and term.word == deed[0] and not term.hits)
    return next((term for term in found if not is_everyday(term.word)), None)


def telling(term: Term) -> Callable[[str], bool]:
    """Return what tells whether a word may tell the deed of *term*."""
    deeds = _deeds(term.word)
    return lambda word: not deeds.isdisjoint(deeds_of(word))


def telling_role(term: Term) -> Callable[[str], bool]:
    """Return what tells whether a word may tell the role of *term*: translated, of translator."""
    role = stem(term.word)
    meant = {role, *meanings([role])[0]}
    alike = {one[:_KIN] for one in meant if len(one) >= _KIN}
    return lambda word: stem(word) in meant or word[:_KIN] in alike


def _deeds(verb: str) -> frozenset[str]:
    deeds = deeds_of(verb)
    return deeds | {CONVERSE[one] for one in deeds & CONVERSE.keys()}
