"""A query taken apart: its words with all that matches them, and the answer it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.english.prose import fold
from milacli.search.answer_types import QUESTION_CUES, Answer, role_synonyms, wanted
from milacli.search.inverted_index import Term
from milacli.search.passages import Index
from milacli.search.synonyms import is_everyday, meanings
from milacli.search.weights import WEIGHTS, Weights
from milacli.search.words import WEAK_WORDS, content, split_words, stem

MAX_WORDS = 100
"""Words of a query that are looked at; nobody types more."""
MAX_KEYWORDS = 3
"""More words than this are a sentence."""
LITERAL = 1000
"""Characters of a query that are looked for letter by letter."""


class Query(NamedTuple):
    """What was asked of an index."""

    text: str
    """Folded, blanks single."""
    words: tuple[str, ...]
    terms: tuple[Term, ...]
    """The words that say what it is about, no word twice."""
    answer: Answer | None
    places: dict[str, list[int]]
    """Where in *words* the words stand that a word of the article matches."""

    @property
    def literal(self) -> str:
        """The query letter by letter if it is more than its words, as "c++" is."""
        return self.text[:LITERAL] if self.text != " ".join(self.words) else ""

    @property
    def weight(self) -> float:
        """What the terms weigh together; never 0."""
        return sum(term.idf for term in self.terms) or 1.0


def understand(
    index: Index, text: str, *, exact: bool = False, weights: Weights = WEIGHTS
) -> Query:
    """Take *text* apart and find what matches each of its words in *index*.

    With *exact* only words match that are the same but for case and accents.
    """
    folded = " ".join(fold(text).split())
    words = split_words(text)[:MAX_WORDS]
    if exact:
        answer = None
        terms = {words[n]: index.inverted.term(words[n], exact=True) for n in content(words)}
    else:
        answer = wanted(folded)
        terms = _terms(index, words, answer, weights)
    return Query(folded, words, tuple(terms.values()), answer, _places(words, terms))


def _terms(
    index: Index, words: Sequence[str], answer: Answer | None, weights: Weights
) -> dict[str, Term]:
    places = content(words)
    telling = any(words[place] not in WEAK_WORDS for place in places)
    # Up to three bare keywords are meant as they are typed; a sentence is not.
    is_sentence = len(places) < len(words) or len(words) > MAX_KEYWORDS
    others = meanings([stem(word) for word in words]) if is_sentence else [{}] * len(words)
    terms: dict[str, Term] = {}
    for place in places:
        word = words[place]
        if word not in terms:
            weight = _weight(index, word, telling, weights)
            terms[word] = _role_synonym(
                index, word, answer, weight, weights
            ) or index.inverted.term(
                word,
                joined=_joined(words, place),
                meanings=others[place] if weights.meaning else (),
                weight=weight,
                right=is_sentence and is_everyday(stem(word)),
                weights=weights,
            )
    if any(term.hits for term in terms.values()):
        for word in QUESTION_CUES.keys() & set(words) - terms.keys():
            told = QUESTION_CUES[word]
            terms[word] = index.inverted.meant(word, told, weights.meaning, weights.asker, weights)
    return terms


def _role_synonym(
    index: Index, word: str, answer: Answer | None, weight: float, weights: Weights
) -> Term | None:
    """Return what those are called who do *word*, if that is asked and the article says it."""
    if answer is None or not answer.is_person or word not in role_synonyms():
        return None
    term = index.inverted.meant(word, role_synonyms()[word], weights.doer, weight, weights)
    return term if term.hits else None


def _joined(words: Sequence[str], place: int) -> list[str]:
    """Join a word with its neighbours: "alpha go" may be "AlphaGo"."""
    pairs = (words[max(0, place - 1) : place + 1], words[place : place + 2])
    return ["".join(pair) for pair in pairs if len(pair) == 2]


def _weight(index: Index, word: str, telling: bool, weights: Weights) -> float:
    """Return the weight of *word* in a query that has *telling* words besides."""
    weight = weights.title_word if stem(word) in index.title else 1.0
    return weight * weights.weak_word if telling and word in WEAK_WORDS else weight


def _places(words: Sequence[str], terms: dict[str, Term]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for match in terms[word].matches if word in terms else (word,):
            places.setdefault(match, []).append(place)
    return places
