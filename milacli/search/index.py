"""An article made ready to be searched, once for many queries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from milacli.model import Article, BlockKind, Part, Span
from milacli.prose import fold, words
from milacli.search.everyday import thesaurus
from milacli.search.kinds import Claim
from milacli.search.lexicon import Lexicon, Term
from milacli.search.passages import Passage, passages, surroundings
from milacli.search.questions import Answer, wanted
from milacli.search.ranking import Weights
from milacli.search.words import STOP_WORDS, WEAK_WORDS, inflected, split_words, stem

MAX_WORDS = 100
"""Words of a query that are looked at."""

# "It was", "He": a sentence that goes on with the subject of the one before.
_PRONOUN = re.compile(r"(?:it|its|he|his|she|her|they|their|this|these|those|that|such|both)\b")


# "learning", not the "earning" of "Learning"
_SMALL = re.compile(r"\b[a-z][\w]*")


class Query(NamedTuple):
    """What was asked, taken apart."""

    text: str
    """Folded, blanks single."""
    terms: tuple[Term, ...]
    answer: Answer | None
    places: dict[str, list[int]]
    """Where in the query the words stand that a word of the article matches."""
    length: int


class Hit(NamedTuple):
    """A passage found, how well it fits, and why."""

    passage: Passage
    number: int
    score: float
    parts: dict[str, float]


class Index:
    """The passages of *article* with their words, to be searched any number of times."""

    def __init__(self, article: Article, weights: Weights | None = None) -> None:
        self.article = article
        self.weights = weights or Weights()
        self.passages = list(passages(article))
        self.lexicon = Lexicon(split_words(passage.text) for passage in self.passages)
        self.title = {stem(word) for word in split_words(article.title)}
        self.mean_length = len(self.lexicon.texts) and sum(map(len, self.lexicon.texts)) / len(
            self.lexicon.texts
        )

    @cached_property
    def around(self) -> list[tuple[int, ...]]:
        return surroundings(self.article)

    @cached_property
    def common(self) -> set[str]:
        """The words that the article writes small somewhere: no names."""
        return {word for p in self.passages for word in _SMALL.findall(p.text)}

    @cached_property
    def mean_block(self) -> float:
        return sum(map(len, self.lexicon.texts)) / len(self.of_block)

    @cached_property
    def of_block(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for number, passage in enumerate(self.passages):
            found.setdefault(passage.position, []).append(number)
        return found

    def neighbours(self, number: int, count: int) -> tuple[str, str]:
        """Return the *count* passages of the same section before and after, as they read on."""
        passage = self.passages[number]
        before = after = ""
        for other in range(number - 1, max(-1, number - count - 1), -1):
            if self.passages[other].block.section != passage.block.section:
                break
            before = self.passages[other].text + self._gap(other, other + 1) + before
        for other in range(number + 1, min(len(self.passages), number + count + 1)):
            if self.passages[other].block.section != passage.block.section:
                break
            after += self._gap(other - 1, other) + self.passages[other].text
        return before, after

    def _gap(self, one: int, other: int) -> str:
        return " " if self.passages[one].position == self.passages[other].position else "\n"

    def matched_spans(self, number: int, query: Query) -> Iterator[Span]:
        """Yield which words of the passage matched."""
        for n, span in enumerate(words(self.passages[number].text)):
            word = self.lexicon.texts[number][n]
            for term in query.terms:
                first, last = term.runs.get(number, (0, 0))
                if word in term.matches or first <= n < last:
                    yield span
                    break

    def explanations(self, number: int, query: Query) -> Iterator[str]:
        """Yield, for each word of the query, how it matched in the passage, or that it did not."""
        text = self.lexicon.texts[number]
        for term in query.terms:
            here = {word: term.matches[word] for word in text if word in term.matches}
            if here:
                best = max(here, key=lambda word: here[word].weight)
                how = here[best].how
                yield f"{term.word}: {how}" if how == "exact" else f"{term.word}: {how} {best}"
            elif number in term.runs:
                first, last = term.runs[number]
                yield f"{term.word}: joined {' '.join(text[first:last])}"
            else:
                yield f"{term.word}: not here"

    def content(self, text: str) -> list[str]:
        """Return the words of *text* that say what it is about, or all if none does."""
        typed = split_words(text)[:MAX_WORDS]
        return [word for word in typed if word not in STOP_WORDS] or list(typed)

    def query(self, text: str, *, exact: bool = False) -> Query:
        """Take *text* apart into terms that the article is searched for."""
        folded = " ".join(fold(text).split())
        typed = split_words(folded)[:MAX_WORDS]
        kept = [n for n, word in enumerate(typed) if word not in STOP_WORDS] or range(len(typed))
        meanings = self._meanings(typed, kept) if self.weights.meaning else {}
        terms: dict[str, Term] = {}
        for n in kept:
            word = typed[n]
            if word in terms:
                continue
            neighbours = ["".join(typed[max(0, n - 1) : n + 1]), "".join(typed[n : n + 2])]
            neighbours = [other for other in neighbours if other != word]
            weight = self.weights.title_word if stem(word) in self.title else 1.0
            weight *= self.weights.weak if len(kept) > 2 and word in WEAK_WORDS else 1.0
            terms[word] = self.lexicon.term(
                word,
                neighbours=neighbours,
                meanings=meanings.get(n, ()),
                meaning=self.weights.meaning,
                also_meaning=self.weights.also_meaning,
                weight=weight,
                idf_power=self.weights.idf_power,
                exact=exact,
            )
        places: dict[str, list[int]] = {}
        for n, word in enumerate(typed):
            for match in terms[word].matches if word in terms else (word,):
                places.setdefault(match, []).append(n)
        return Query(folded, tuple(terms.values()), wanted(folded), places, len(typed))

    def _meanings(self, typed: Sequence[str], kept: Sequence[int]) -> dict[int, dict[str, None]]:
        """Return the stems of what else each word may be called, by its place."""
        if len(kept) == len(typed) and not self.weights.always:
            return {}
        known = thesaurus()
        stems = [inflected(word) for word in typed]
        found = {n: dict(known.words.get(stems[n], {})) for n in kept}
        for n in range(len(typed)):
            for length in (2, 3, 4):
                phrase = known.phrases.get(tuple(stems[n : n + length]))
                if phrase and n + length <= len(stems):
                    for place in range(n, n + length):
                        if place in found:
                            found[place].update(phrase)
                            break
        return found

    def search(self, text: str, *, exact: bool = False) -> list[Hit]:
        """Return what answers *text*, best first."""
        return self.answer(self.query(text, exact=exact))

    def answer(self, query: Query, wanted: Claim | None = None) -> list[Hit]:
        """Return what answers *query*, best first, among the passages *wanted*."""
        rough = self._rough(query)
        if wanted:
            rough = {n: score for n, score in rough.items() if wanted(self.passages[n])}
        best = nlargest(self.weights.candidates, rough, key=lambda n: (rough[n], -n))
        hits = [self._hit(number, query) for number in best]
        return sorted(hits, key=lambda hit: (-hit.score, hit.number))

    def _rough(self, query: Query) -> dict[int, float]:
        """Score every passage that has a match by its words alone."""
        scores: dict[int, float] = {}
        for term in query.terms:
            for number in term.hits:
                scores[number] = scores.get(number, 0.0) + term.idf * (
                    term.hits[number] + self._frequency(term, number)
                )
        return {number: score * self._place(number) for number, score in scores.items()}

    def _place(self, number: int) -> float:
        passage = self.passages[number]
        if passage.part is not Part.BODY:
            return self.weights.behind
        if passage.block.kind is BlockKind.HEADING:
            return self.weights.heading_passage
        return 1.0

    def _frequency(self, term: Term, number: int) -> float:
        w = self.weights
        count = term.counts.get(number, 0.0)
        length = len(self.lexicon.texts[number]) / self.mean_length
        return count / (count + w.k1 * (1 - w.b + w.b * length))

    def _hit(self, number: int, query: Query) -> Hit:
        w = self.weights
        parts = {name: part * getattr(w, name) for name, part in self._parts(number, query)}
        total = w.bm25 + w.coverage + w.trigrams + w.closeness + w.phrase
        score = min(1.0, sum(parts.values()) / total * self._place(number))
        return Hit(self.passages[number], number, score, parts)

    def _parts(self, number: int, query: Query) -> Iterator[tuple[str, float]]:
        passage = self.passages[number]
        terms = query.terms
        whole = sum(term.idf for term in terms) or 1.0
        here = [term.hits.get(number, 0.0) for term in terms]
        yield "bm25", sum(t.idf * self._frequency(t, number) for t in terms) / whole
        yield "coverage", sum(t.idf * h for t, h in zip(terms, here, strict=True)) / whole
        text = fold(passage.text)
        yield "trigrams", _trigram_share(query, text)
        yield "closeness", self._closeness(number, query)
        if len(terms) == 1:
            yield "opening", self._opening(number, terms[0])
        yield "phrase", 1.0 if query.text in text else self._run_share(number, query)
        yield "paragraph", self._paragraph(self.of_block[passage.position], terms) / whole
        if number and self.passages[number - 1].position == passage.position:
            new = sum(
                t.idf * max(0.0, t.hits.get(number - 1, 0.0) - h)
                for t, h in zip(terms, here, strict=True)
            )
            yield "before", new / whole
            if _PRONOUN.match(text):
                yield "pronoun", new / whole
        around = [n for b in self.around[passage.position] for n in self.of_block[b]]
        yield "heading", self._share(around, terms)
        if query.answer:
            yield "answer", float(query.answer.new_in(passage.text, query.text, self.common))

    def _paragraph(self, numbers: Sequence[int], terms: Sequence[Term]) -> float:
        w = self.weights
        length = sum(len(self.lexicon.texts[n]) for n in numbers) / self.mean_block
        total = 0.0
        for term in terms:
            count = sum(term.counts.get(n, 0.0) for n in numbers)
            total += term.idf * count / (count + w.k1 * (1 - w.b + w.b * length))
        return total

    def _share(self, numbers: Sequence[int], terms: Sequence[Term]) -> float:
        whole = sum(term.idf for term in terms) or 1.0
        return (
            sum(t.idf * max((t.hits.get(n, 0.0) for n in numbers), default=0.0) for t in terms)
            / whole
        )

    def _closeness(self, number: int, query: Query) -> float:
        """Average, over neighbours in the query, of 1 / their distance here."""
        terms = query.terms
        if len(terms) < 2:
            return 0.0
        text = self.lexicon.texts[number]
        places = [[n for n, word in enumerate(text) if word in term.matches] for term in terms]
        near = whole = 0.0
        for one, other in pairwise(range(len(terms))):
            weight = terms[one].weight * terms[other].weight
            whole += weight
            gaps = [abs(b - a) for a in places[one] for b in places[other] if a != b]
            if gaps:
                near += weight / min(gaps)
        return near / whole

    def _run_share(self, number: int, query: Query) -> float:
        """Return how much of the query, stop words included, stands here in one run."""
        longest = 0
        before: dict[int, int] = {}
        for word in self.lexicon.texts[number]:
            run = {n: before.get(n - 1, 0) + 1 for n in query.places.get(word, ())}
            longest = max(longest, *run.values()) if run else longest
            before = run
        return (longest - 1) / (query.length - 1) if longest and query.length > 1 else 0.0

    def _opening(self, number: int, term: Term) -> float:
        """Return how early *term* stands in the passage: 1 when first, then less and less."""
        text = self.lexicon.texts[number]
        first = next((n for n, word in enumerate(text) if word in term.matches), len(text))
        return 1 / (1 + first / 4)


def _trigram_share(query: Query, text: str) -> float:
    grams = {w[i : i + 3] for t in query.terms for w in [f" {t.word} "] for i in range(len(w) - 2)}
    text = " " + " ".join(split_words(text)) + " "
    return sum(gram in text for gram in grams) / len(grams) if grams else 0.0
