"""What is said to a question: the surest of all that may answer it, or that nothing may."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from milacli.english.gazetteer import ADJECTIVES, is_given
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold, words
from milacli.english.verbs import deeds_of
from milacli.search.answer_types import asked_for
from milacli.search.answers import PASSAGES, Question, candidates
from milacli.search.called import is_name
from milacli.search.doers import asked_part
from milacli.search.grammar import DOER, GOING_ON, Grammar
from milacli.search.lacking import lacking
from milacli.search.likelihood import MODELS, likelihood
from milacli.search.offices import tells_office
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.support import Support
from milacli.search.told import DENIALS, LIVED, deed
from milacli.search.typed import names_of
from milacli.search.unnamed import are_merely_named, is_done_by_some, is_done_when
from milacli.search.words import QUESTION_WORDS, WEAK_WORDS, split_words, stem

NEAR = 0.5
"""Share of the best score that a passage has which may answer instead of the best."""
PROMOTED = 0.6
"""Share of the best score from which on a passage that tells the deed comes before the best."""
AS_GOOD = 0.9
"""Share of the best score that a passage has which is as good as the best."""
_OF_FIRMS = frozenset(
    stem(word)
    for word in "acquire buy own make publish develop fund back invest sponsor operate run produce "
    "manufacture host win beat defeat sue supply sell build release play lose owner".split()
)
_BE = frozenset("is are was were".split())


class Found(NamedTuple):
    """What came of looking for an answer."""

    answer: tuple[int, Span] | None
    """Which hit holds it and where in its passage, if it is sure."""
    may_answer: bool
    """Whether the best passages hold anything that may be what is asked for."""


def look(index: Index, query: Query, hits: Sequence[Hit]) -> Found:
    """Look for what answers *query* in the first of *hits*, best first."""
    asked = asked_for(query.words)
    if asked is None or not hits:
        return Found(_find_place(index, query, hits), True)
    life = _find_life(index, query, hits) if asked[0] == "when" else None
    model = MODELS[asked[0]]
    found = [(likelihood(model, one.features), one) for one in candidates(index, query, hits)]
    least = NEAR if asked[0] == "who" else AS_GOOD
    support = Question(index, query, *asked).support
    # who built it need not have designed it
    found = [one for one in found if not support.is_reworded(hits[one[1].rank].number)]
    near = [one for _, one in found if hits[one.rank].score >= least * hits[0].score]
    may_answer = bool(life or near) or _may_be_else(index, query, hits[0], *asked)
    sure = sorted((pair for pair in found if pair[0] >= model.least), key=lambda pair: -pair[0])
    denied = not DENIALS.isdisjoint(query.words)
    for _, best in sure:
        if life and life[0] <= best.rank:
            break
        passage = index.passages[hits[best.rank].number].text
        if denied and DENIALS.isdisjoint(split_words(passage)):
            continue  # "who was not there" asks for none of those who were
        text = passage[slice(*best.span)]
        if asked[0] != "who" or _may_be_who(index, query, text):
            return Found((best.rank, best.span), may_answer)
    return Found(life, may_answer)


def told_first(index: Index, query: Query, hits: Sequence[Hit]) -> list[Hit]:
    """Return *hits*, first the one that tells the deed that is asked about, if the best does not.

    Of "when was the bank founded" not what else the bank began, but "It was founded in 1901".
    """
    asked, place = asked_for(query.words), _asking(query)
    if query.words[place] not in _TELLING:
        return list(hits)
    question = Question(index, query, *(asked or ("where", place)))
    support, lacks = question.support, lacking(index, query)
    if asked is None:
        support = Support(index, query, place, deed(query.words[place + 1 :]))
    if support.is_light:
        return list(hits)
    typed = {word for name in names_of(query.typed.text) for word in name}

    def is_named(word: str) -> bool:
        return stem(word) not in index.title and (word in typed or is_name(index, word))

    def is_it(number: int) -> bool:
        """Tell whether a passage has what is asked about, or goes on about it by no name."""
        terms = [term for term in query.terms if term.word not in (support.verb, *_WEAK)]
        lost = [term for term in terms if number not in term.hits]
        before = [n for n in index.of_block[index.passages[number].position] if n == number - 1]
        if GOING_ON.isdisjoint(index.inverted.texts[number][:1]):
            return not lost
        near = (any(n in term.hits for n in before) or not is_named(term.word) for term in lost)
        return all(near)

    def tells(hit: Hit) -> bool:
        number = hit.number
        if not support.deeds(number) or not (hit is hits[0] or is_it(number)):
            return False
        if asked:
            return any(True for _ in question.places(number))
        text, folded = index.passages[number].text, index.inverted.texts[number]
        grammar = Grammar(text, list(words(text)), folded)
        return support.is_met(number, grammar) and not (lacks and lacks(number))

    near = [hit for hit in hits[: 1 + PASSAGES] if hit.score >= PROMOTED * hits[0].score]
    first = next(filter(tells, near), hits[0])
    return [first, *(hit for hit in hits if hit is not first)]


def _asking(query: Query) -> int:
    """Return where the first question word of a question stands."""
    return next(n for n, word in enumerate(query.words) if word in QUESTION_WORDS)


_TELLING = frozenset("when who whom why where".split())
_WEAK = WEAK_WORDS | QUESTION_WORDS


def is_likely(index: Index, query: Query, hit: Hit) -> bool:
    """Tell whether *hit*, in which no answer was found, may answer in words that nobody knows here.

    It holds something of the shape of an answer, and does not tell the deed in plain words. A deed
    of which all words are known is told in one of them.
    """
    asked = asked_for(query.words)
    if asked is None:
        return bool(hit.parts.get("answer"))
    question = Question(index, query, *asked)
    support, folded = question.support, index.inverted.texts[hit.number]
    if asked[0] == "number":
        return False  # "eleven pupils, among them a maker of violins"
    if question.office and not tells_office(question.office, query.words, folded):
        return False
    text = index.passages[hit.number].text
    if are_merely_named(Grammar(text, list(words(text)), folded), question.role[-1:]):
        return False
    known = not support.is_light and bool(deeds_of(support.verb))
    return bool(hit.parts.get("answer")) and not known and not support.is_told(hit.number)


def of_others(index: Index, query: Query) -> Callable[[int], bool] | None:
    """Return what tells which passages tell the deed that is asked about, but of others."""
    asked, place = asked_for(query.words), _asking(query)
    if asked is None and query.words[place] != "where":
        return None
    question = Question(index, query, *(asked or ("where", place)))
    if asked is None:
        question.support = Support(index, query, place, deed(query.words[place + 1 :]))
    return lambda number: question.support.is_told(number) and not question.is_met(number)


def _may_be_else(index: Index, query: Query, hit: Hit, kind: str, place: int) -> bool:
    """Tell whether *hit* may answer without a name: "who is the boss" has any answer.

    It must be of the boss that is asked about, and of no other. Of a deed it must tell whose it
    was, "the club won the cup", or for when what else happened: "it closed when the war began".
    """
    if kind == "number":
        return False
    question = Question(index, query, kind, place)
    text, folded = index.passages[hit.number].text, index.inverted.texts[hit.number]
    grammar = Grammar(text, list(words(text)), folded)
    deeds = question.support.deeds(hit.number) if question.is_met(hit.number) else []
    if kind == "when":
        return any(is_done_when(grammar, at) for at in deeds)
    asked = asked_part(query.words, place)
    if asked is None:
        return question.is_met(hit.number) and not are_merely_named(grammar, question.role[-1:])
    known = question.support.asked
    return asked.part == DOER and any(is_done_by_some(grammar, at, known) for at in deeds)


def _find_life(index: Index, query: Query, hits: Sequence[Hit]) -> tuple[int, Span] | None:
    if LIVED.keys().isdisjoint(query.words):
        return None
    # Few questions ask for a life.
    from milacli.search.lives import find_life

    for rank, hit in enumerate(hits[:PASSAGES]):
        if life := find_life(index, query.typed.text, hit.number):
            return rank, life
    return None


def _find_place(index: Index, query: Query, hits: Sequence[Hit]) -> tuple[int, Span] | None:
    if "where" not in query.words or LIVED.keys().isdisjoint(query.words):
        return None
    # Few questions ask for it.
    from milacli.search.birthplaces import find_place

    for rank, hit in enumerate(hits[:PASSAGES]):
        if hit.score >= NEAR * hits[0].score:
            place = find_place(index, query.typed.text, hit.number)
            if place:
                return rank, place
    return None


def _may_be_who(index: Index, query: Query, text: str) -> bool:
    """Tell whether *text* names a person, or what firms do is asked for."""
    said = text.split(" ")
    first, last = said[0], said[-1]
    noun = person_noun(fold(first))
    if noun and noun.is_plural:
        return False  # "Members of the Lind family"
    if person_noun(fold(last)) and first != last and not is_given(fold(first)):
        return False  # "Scientific Director"
    if not _OF_FIRMS.isdisjoint(map(stem, query.words)):
        return fold(text) not in ADJECTIVES
    _, verb, *behind = [*query.typed.text.split(), "", ""]
    if verb in _BE and all(word[:1].isupper() for word in behind if word):
        return False  # "who is Ada Lind" asks for no name
    surname = split_words(text)[-1:]
    return index.people is None or (bool(surname) and surname[0] in index.people)
