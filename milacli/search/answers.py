"""Where in a passage the answer itself stands: for when, how many, how much and who.

Each date, number or name of the first passages is a candidate; how sure it is that it
answers is the matter of a logistic sum. Where none is sure nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from milacli.article.model import BlockKind
from milacli.english.prose import Span, words
from milacli.english.verbs import deeds_of
from milacli.search.answer_types import asked_for
from milacli.search.candidates import FINDERS
from milacli.search.counts import of_which
from milacli.search.deeds import CONVERSE, LOST
from milacli.search.doers import asked_part, asked_role, ranks
from milacli.search.grammar import DOER, DONE_TO, Asked, Grammar
from milacli.search.labels import is_labelled, periods, worth
from milacli.search.lacking import LONGEST, lacking
from milacli.search.offices import is_before_office, office_of, tells_office
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.runs import is_beside, is_of_year, is_thing
from milacli.search.support import Support
from milacli.search.tenses import is_over
from milacli.search.told import (
    LIVED,
    after_values,
    deed,
    holds_numbers,
    in_gap,
    is_denied,
    is_other_end,
    is_past,
    is_verb,
    may_tell,
    of_best_part,
    taken_over,
    with_brackets,
)
from milacli.search.words import STOP_WORDS, split_words, stem

PASSAGES = 3
"""How many passages, best first, may hold the answer."""
ALIKE = 0.55
"""Weight from which on a match stands for a word of the question beside a candidate."""

_MONEY = frozenset(
    stem(word)
    for word in "money cost pay raise invest worth price spend earn fund revenue sell profit give "
    "donate buy bid sum dollar pound euro".split()
)
_CURRENCIES = frozenset(map(stem, "dollar pound euro crown franc yen".split()))
_UNITS = frozenset(map(stem, "second minute hour day week month year".split()))
_PREPOSITIONS = ("in", "on", "since", "by", "until")


class Candidate(NamedTuple):
    """What may be the answer."""

    rank: int
    """Which of the hits holds it."""
    span: Span
    """In the text of the passage."""
    features: tuple[float, ...]
    """As FEATURES, each from 0 to 1."""


class _Place(NamedTuple):
    """A candidate among the words of its passage."""

    span: Span
    text: str
    inside: tuple[str, ...]
    """Its folded words, and those before and after it, the nearest first."""
    before: tuple[str, ...]
    after: tuple[str, ...]
    behind: str
    """The sign right behind it, blanks aside."""
    near: float
    """How much of the question stands how near."""
    does: bool
    """Whether the order of the words says that the name has the part that is asked for."""


def candidates(index: Index, query: Query, hits: Sequence[Hit]) -> Iterator[Candidate]:
    """Yield what may answer *query* in the first of *hits*, with its features."""
    asked = asked_for(query.words)
    if asked is None:
        return
    question = Question(index, query, *asked)
    for rank, hit in enumerate(hits[:PASSAGES]):
        places = list(question.places(hit.number))
        nearest = max((place.near for place in places), default=0.0)
        for place in places:
            shared = hit.score, place.near, 1 / len(places), float(rank == 0)
            if asked[0] == "who":
                own = (*question.name(place), float(place.inside[-1] in index.surnames))
            else:
                look = question.date if asked[0] == "when" else question.number
                own = (float(place.near == nearest), *look(place))
            yield Candidate(rank, place.span, (*shared, *own))


class Question:
    """A question, and how what stands around a candidate answers to it."""

    def __init__(self, index: Index, query: Query, kind: str, place: int) -> None:
        self.index = index
        self.query = query
        self.kind = kind
        rest = query.words[place + 1 :]
        self.stems = {stem(word) for word in query.words}
        self.matches = {term.word: term.matches for term in query.terms}
        self.content = [word for word in rest if word not in STOP_WORDS]
        # "career sacks" in "how many career sacks did he have"
        others = (n for n, word in enumerate(rest) if word in STOP_WORDS)
        self.counted = rest[: min(4, next(others, 4))]
        self.is_many = query.words[place] == "many"
        self.is_time = not self.is_many and "time" in rest
        self.is_money = not self.is_many and not _MONEY.isdisjoint(map(stem, rest))
        self.is_whom = bool(rest) and rest[0] in ("did", "does", "do")  # "who did they beat"
        small = split_words(" ".join(re.findall(r"\b[a-z][\w'’]*", query.typed.text)))
        self.verbs = [word for word in self.content if word in small]
        self.typed = query.typed.text
        self.deed = {"when": deed(rest), "who": (*self.content, "")[0]}.get(kind, "")
        self.verb = deed(rest) if kind == "number" else ""
        self.part: Asked | None = None
        self.role: tuple[str, ...] = ()
        if kind == "who":
            self.part = asked_part(query.words, place)
            self.role = () if self.part else asked_role(query.words, place)
        if self.part:
            self.deed = self.part.verb
        # "who leads", "who is the mayor": not who did or was
        behind = (*rest, "")[0]
        is_present = behind.endswith("s") and behind not in ("was", "does", "has")
        self.is_now = kind == "who" and (behind == "are" or is_present)
        self.support = Support(index, query, place, self.verb or self.deed)
        self.office = office_of(rest) if kind == "when" else ""
        self.lacks = lacking(index, query)

    def places(self, number: int) -> Iterator[_Place]:
        """Yield the candidates of a passage that say more than the question does."""
        index, support = self.index, self.support
        text, folded = index.passages[number].text, index.inverted.texts[number]
        if len(folded) > LONGEST or index.passages[number].block.kind is BlockKind.CODE:
            return
        spans = list(words(text))
        grammar = Grammar(text, spans, folded)
        if not support.is_met(number, grammar) or (self.lacks and self.lacks(number)):
            return
        if self.office and not tells_office(self.office, self.query.words, folded):
            return
        telling = self._telling(number, folded)
        deeds = enumerate(folded if self.deed else ())
        done = [n for n, w in deeds if self._is(self.deed, w) and not is_thing(folded, n)]
        done += [n for n in support.deeds(number) if folded[n] == "by"]
        if not may_tell(text, folded, self.deed) or not holds_numbers(self.typed, text):
            return
        if done and all(is_denied(folded, n) for n in done):
            return
        if self.deed in LIVED:
            from milacli.search.lives import is_of_another

            if is_of_another(index, self.typed, number, done):
                return
        found: dict[int, tuple[Span, int]] = {}
        spoken = periods(index, number) if self.kind == "when" else ()
        spoken = (*spoken, *(spans[n] for n in support.years_of_made(grammar)))
        for span in (*FINDERS["doer" if self.part else self.kind](text), *spoken):
            inside = [n for n, one in enumerate(spans) if span.start <= one.start < span.end]
            if not inside or not self._says_more(index, folded, inside):
                continue
            ends = inside[0], inside[-1]
            if self._is_told_so(number, span, ends, grammar):
                found[inside[0]] = span, inside[-1]
        if self.kind == "number" and not self.is_many:
            found = {n: found[n] for n in worth(self.stems, text, folded, found)}
        sure: set[int] = set()
        if self.part and found:
            chosen, sure = self._doers(grammar, self.part, found, done, dict(telling))
            found = {first: found[first] for first in chosen}
        elif self.role and found:
            nouns = [n for n, word in enumerate(folded) if self._is(self.role[-1], word)]
            nouns = support.of_asked(nouns, grammar)
            made = any(word[:4] == self.role[-1][:4] for word in folded)  # "translated by"
            told = set(map(stem, folded))
            if any(stem(word) not in told for word in self.role if word in ranks()):
                return  # the second mayor is not the first
            found = {
                first: (span, last)
                for first, (span, last) in found.items()
                if (made and not nouns) or self._holds(grammar, first, last, nouns)
            }
        elif self.kind != "who" and len(found) > 1:
            parted = with_brackets(grammar.parts, grammar.gaps, folded)
            chosen = self._told_best(parted, folded, found, done, dict(telling))
            found = {first: found[first] for first in chosen}
        for first, (span, last) in sorted(found.items()):
            near = (
                weight / (1 + min(abs(n - first), abs(n - last)))
                for n, weight in telling
                if not first <= n <= last
            )
            yield _Place(
                span,
                text[span.start : span.end],
                folded[first : last + 1],
                folded[max(0, first - 8) : first][::-1],
                folded[last + 1 + of_which(folded, last) :][:5],
                text[span.end : span.end + 2].lstrip()[:1],
                sum(near) / self.query.weight,
                first in sure,
            )

    def _is_told_so(self, number: int, span: Span, ends: tuple[int, int], grammar: Grammar) -> bool:
        """Tell whether the words from the first to the last of *ends* are told of the deed."""
        text, folded, support = grammar.text, grammar.folded, self.support
        if self.kind == "who":
            is_field = text[span.end : span.end + 1] == ":"  # "Top Speed: 15"
            return not is_field and support.is_then(ends, grammar)
        if not is_beside(support.deeds(number), ends, grammar):
            return False
        if self.kind == "number":
            counted = self.counted if self.is_many else ()
            if not support.is_whole(number, ends, grammar, counted):
                return False
            is_its = is_labelled(self.stems, text, span)
            return is_its and is_of_year(support.years, ends, grammar)
        if self.kind == "when" and "(" in text:
            from milacli.search.lives import is_in_life

            if is_in_life(text, span, self.query.words):
                return False  # "Ada Dray (1901–1950) met the mayor"
        if self.office and is_before_office(self.office, grammar, ends[0]):
            return False
        before = folded[max(0, ends[0] - 1) : ends[0]]
        return not is_other_end(self.query.words, before, text[slice(*span)])

    def is_met(self, number: int) -> bool:
        """Tell whether a passage may tell what is asked, of whom it is asked."""
        text, folded = self.index.passages[number].text, self.index.inverted.texts[number]
        return self.support.is_met(number, Grammar(text, list(words(text)), folded))

    def _told_best(
        self,
        parted: Sequence[int],
        folded: Sequence[str],
        found: Mapping[int, tuple[Span, int]],
        done: Sequence[int],
        weights: dict[int, float],
    ) -> set[int]:
        """Return those of *found* whose part tells most: in "born in 1921 and died in 1990" one."""
        if self.kind == "when":
            parted = after_values(parted, folded, (last for _, last in found.values()))
            weights.update((n, weights.get(n, 0.0) + self.query.weight) for n in done)
        elif self.verb:
            # "the mill, which cost £9, was built by men paid £2"
            done = [n for n in weights if stem(folded[n]) == stem(self.verb)]
            weights.update((n, weights[n] + self.query.weight) for n in done)
        counted = (*self.counted, self.verb) if self.kind == "number" else ()
        said = {n for n in weights if any(self._is(word, folded[n]) for word in counted)}
        told = taken_over(parted, folded, weights, said.union(done), is_shared=self.kind == "when")
        return of_best_part(found, parted, told)

    def _doers(
        self,
        grammar: Grammar,
        asked: Asked,
        found: Mapping[int, tuple[Span, int]],
        done: Sequence[int],
        weights: Mapping[int, float],
    ) -> tuple[set[int], set[int]]:
        """Return those of *found* that may have the part *asked* for in the deed, and surely do."""
        parted, folded = grammar.parts, grammar.folded
        verbs = [n for n in done if self._is_deed(folded[n])]
        told = taken_over(parted, folded, weights, verbs)
        best = of_best_part(verbs, parted, told)
        if asked.part in (DOER, DONE_TO) and (
            led := in_gap(found, parted, folded, told, verbs or done)
        ):
            return led, led
        ends = [(first, last) for first, (_, last) in found.items()]
        if not verbs and asked.part == DOER and (sold := self._converse(folded)):
            part = DONE_TO if self.deed in LOST else "to"
            asked, verbs, best = Asked(part, folded[sold[0]]), sold, set(sold)
        if authors := {n + 1 for n in done if folded[n] == "by"}.intersection(found):
            return authors, authors
        if not verbs:
            verbs = [n for n in done if is_past(folded[n])]  # in other words
            best = of_best_part(verbs, parted, told)
        if done and not verbs:
            # "who runs Orm": "Ada Lind (head of Orm)"
            named = [n for n in done if not folded[n].endswith("ing")]
            nouns = self.support.of_asked(named, grammar)
            return {pair[0] for pair in ends if self._holds(grammar, *pair, nouns)}, set()
        if self.is_now:
            verbs = [n for n in verbs if not is_over(grammar.folded, n)]
            best = {n for n in best if n in verbs}
            if not best:
                return set(), set()
        may = {pair[0] for pair in ends if grammar.allows(*pair, asked, best)}
        return may, {pair[0] for pair in ends if grammar.is_sure(*pair, asked, best)}

    def _holds(self, grammar: Grammar, first: int, last: int, nouns: Sequence[int]) -> bool:
        """Tell whether a name is called by one of *nouns*, and still so if that is asked."""
        now = [n for n in nouns if not (self.is_now and is_over(grammar.folded, n))]
        return grammar.has_role(first, last, now)

    def _converse(self, folded: Sequence[str]) -> list[int]:
        """Return the places of what tells the deed the other way round: sold, of bought."""
        other = {CONVERSE[one] for one in deeds_of(self.deed) & CONVERSE.keys()}
        return [n for n, word in enumerate(folded) if not other.isdisjoint(deeds_of(word))]

    def _is_deed(self, word: str) -> bool:
        """Tell whether *word* tells the very deed; "lost" is "beat" the other way round."""
        deeds = deeds_of(self.deed)
        return stem(word) == stem(self.deed) or (
            is_verb(word) and not deeds_of(word).isdisjoint(deeds)
        )

    def _telling(self, number: int, folded: Sequence[str]) -> list[tuple[int, float]]:
        """Return the words of a passage that match, by place, and how telling each is."""
        found = []
        for n, word in enumerate(folded):
            weights = [
                term.idf * (term.matches[word].weight if word in term.matches else 1.0)
                for term in self.query.terms
                if word in term.matches or n in range(*term.runs.get(number, (0, 0)))
            ]
            if weights:
                found.append((n, max(weights)))
        return found

    def _says_more(self, index: Index, folded: Sequence[str], inside: Sequence[int]) -> bool:
        """Tell whether not all words are the question's, nor a mere capital opens a sentence."""
        if self.kind == "who" and list(inside) == [0] and folded[0] not in index.surnames:
            return False
        return any(stem(folded[n]) not in self.stems | STOP_WORDS for n in inside)

    def date(self, place: _Place) -> tuple[float, ...]:
        """Return what speaks for a date beside where it stands."""
        behind = place.before[:1] != () and place.before[0] in _PREPOSITIONS
        return float(behind), float(bool(re.search(r"[0-9]{4}", place.text)))

    def number(self, place: _Place) -> tuple[float, ...]:
        """Return what speaks for and against a number beside where it stands."""
        after = {stem(word) for word in (*place.inside[-1:], *place.after[:1])}
        is_money = any(sign in place.text for sign in "$€£¥₹") or not after.isdisjoint(_CURRENCIES)
        is_share = "%" in place.text or "percent" in place.text
        before = self._nearest(self.counted, place.before[:3], 0.3)
        if self.is_many:
            counts = self._nearest(self.counted, place.after[:4], 0.2)
            return counts, float(is_money or is_share), before
        right = not after.isdisjoint(_UNITS) if self.is_time else is_money or is_share
        return float(is_money if self.is_money else right), float(is_money != self.is_money), before

    def name(self, place: _Place) -> tuple[float, ...]:
        """Return whether a name does what is asked, stands behind "by", or beside the role."""
        if place.does:
            return 1.0, 0.0, 0.0
        if self.is_whom:
            whom = any(self._nearest([verb], place.before[:4], 0.0) for verb in self.verbs)
            return float(whom), 0.0, 0.0
        key, is_apart = self.content[:1], place.behind in (",", ";", "(", ")", "'", "’")
        # "Ada and his wife": what is owned or joined, the name does not do.
        after = tuple(takewhile(lambda word: word not in _OWNED, place.after[:3]))
        does = not is_apart and self._nearest(key, after, 0.0)
        by = place.before[:1] == ("by",) and self._nearest(key, place.before, 0.0)
        parted = place.before[:1] and place.before[0] in _PARTING
        beside = self._nearest(key, () if parted else place.before[:2], 0.0) or (
            place.behind in (",", "(") and self._nearest(key, place.after[:4], 0.0)
        )
        return float(does), float(by), float(beside)

    def _nearest(self, asked: Sequence[str], found: Sequence[str], loss: float) -> float:
        """Return 1 if *found* begins with one of *asked*, less by *loss* for each word later."""
        places = (
            n for n, word in enumerate(found) if any(self._is(other, word) for other in asked)
        )
        place = next(places, None)
        return 0.0 if place is None else 1.0 - loss * place

    def _is(self, asked: str, word: str) -> bool:
        if word == "found" and asked != word:
            return False  # "who founded it", "he was found"
        match = self.matches.get(asked, {}).get(word)
        return stem(asked) == stem(word) or (match is not None and match.weight >= ALIKE)


_OWNED = frozenset("and or his her its their the a an s".split())
_PARTING = frozenset("while whereas and but when who as".split())
"""What begins another clause: ``Bob is president, while Cy``."""
