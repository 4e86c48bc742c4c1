"""A query taken apart: its words with all that matches them, and the answer it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.search.answer_types import Answer, wanted
from milacli.search.filters import Filter
from milacli.search.inverted_index import Term
from milacli.search.passages import Index
from milacli.search.terms import MAX_WORDS, Matcher
from milacli.search.typed import Typed, mentions, says, take_apart
from milacli.search.weights import WEIGHTS, Weights
from milacli.search.words import QUESTION_WORDS, content, split_words

LITERAL = 1000
"""Characters of a query that are looked for letter by letter."""


# "when did she pass away"
_PASSED = lazy(r"(?i)\bpass(ed)? away\b")


class Query(NamedTuple):
    """What was asked of an index."""

    typed: Typed
    unsaid: tuple[str, ...]
    """What a question quotes and no passage says: a title, or a slip; its words are looked for."""
    text: str
    """Folded, blanks single."""
    words: tuple[str, ...]
    terms: tuple[Term, ...]
    """The words that say what it is about, no word twice."""
    answer: Answer | None
    places: dict[str, list[int]]
    """Where in *words* the words stand that a word of the article matches."""
    exact: bool = False
    """Whether words match only as they are typed."""

    @property
    def literal(self) -> str:
        """The query letter by letter if it is more than its words, as "c++" is."""
        return self.text[:LITERAL] if self.text != " ".join(self.words) else ""

    @property
    def weight(self) -> float:
        """What the terms weigh together; never 0."""
        return sum(term.idf for term in self.terms) or 1.0

    @property
    def is_question(self) -> bool:
        """Whether it has a question word."""
        return not QUESTION_WORDS.isdisjoint(self.words)


def understand(
    index: Index, text: str, *, exact: bool = False, weights: Weights = WEIGHTS
) -> Query:
    """Take *text* apart and find what matches each of its words in *index*.

    With *exact* only words match that are the same but for case and accents.
    """
    typed = take_apart(text)
    if not exact and _PASSED.search(typed.text):
        typed = typed._replace(text=_PASSED.sub(lambda at: "died" if at[1] else "die", typed.text))
    folded = " ".join(fold(typed.text).split())
    words = split_words(typed.text)[:MAX_WORDS]
    if exact:
        answer = None
        terms = {words[n]: index.inverted.term(words[n], exact=True) for n in content(words)}
    else:
        answer = wanted(folded)
        terms = Matcher(index, typed.text, answer, weights).terms()
    places = _places(words, terms)
    asked = Query(typed, (), folded, words, tuple(terms.values()), answer, places, exact)
    return _without_unsaid(index, asked) if typed.required and asked.is_question else asked


def _without_unsaid(index: Index, query: Query) -> Query:
    """Require no more than what some passage of *index* says."""
    tests = {said: says(said) for said in query.typed.required}
    unsaid = tuple(
        said
        for said, holds in tests.items()
        if not any(holds(passage.text) for passage in index.passages)
    )
    required = tuple(said for said in query.typed.required if said not in unsaid)
    return query._replace(typed=query.typed._replace(required=required), unsaid=unsaid)


def demand(query: Query) -> Filter | None:
    """Return what tells whether a passage holds all that *query* requires, nothing it excludes."""
    if not query.typed.required and not query.typed.excluded:
        return None
    required = [says(said) for said in query.typed.required]
    excluded = [mentions(said, exact=query.exact) for said in query.typed.excluded]
    return lambda passage: (
        all(holds(passage.text) for holds in required)
        and not any(holds(passage.text) for holds in excluded)
    )


def _places(words: Sequence[str], terms: dict[str, Term]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        for match in terms[word].matches if word in terms else (word,):
            places.setdefault(match, []).append(place)
    return places
