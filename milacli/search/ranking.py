"""How well a passage answers a query: one weighted sum of parts, each from 0 to 1."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property
from heapq import nlargest
from typing import NamedTuple

from milacli.article.model import BlockKind, MarkKind, Part
from milacli.english.prose import fold
from milacli.search.counts import is_count
from milacli.search.defining import defined, defines, located
from milacli.search.filters import Filter
from milacli.search.inverted_index import IN_SOME_FORM, Term
from milacli.search.lacking import lacking
from milacli.search.passages import Index
from milacli.search.query import Query, demand, understand
from milacli.search.told import LIVED
from milacli.search.typed import names_of
from milacli.search.weights import WEIGHTS, Weights
from milacli.search.words import split_words, stem


class Hit(NamedTuple):
    """A passage found."""

    number: int
    """In the index."""
    score: float
    """From 0 to 1."""
    parts: dict[str, float]
    """What the score is the sum of, by the name of the weight; above 1 it is cut."""
    place: float
    """What the sum is multiplied by."""


class Ranking(NamedTuple):
    """What was found, best first."""

    hits: list[Hit]
    total: int
    """How many passages match, those included that are no hits because there are enough."""


def find(
    index: Index,
    text: str,
    limit: int = 10,
    *,
    exact: bool = False,
    weights: Weights = WEIGHTS,
) -> list[Hit]:
    """Return the *limit* passages of *index* that answer *text* best, best first."""
    query = understand(index, text, exact=exact, weights=weights)
    return rank(index, query, limit, weights=weights).hits


def rank(
    index: Index,
    query: Query,
    limit: int = 10,
    wanted: Filter | None = None,
    *,
    weights: Weights = WEIGHTS,
) -> Ranking:
    """Rank the passages of *index* that answer *query*, only those *wanted*, *limit* at most.

    What the query requires must stand there, and what it excludes must not.
    """
    ranker = _Ranker(index, query, weights)
    rough = ranker.rough()
    for holds in filter(None, (wanted, demand(query))):
        rough = {n: score for n, score in rough.items() if holds(index.passages[n])}
    count = max(limit, weights.candidates)
    best = nlargest(count, rough, key=lambda n: (rough[n], -n))
    hits = sorted(map(ranker.hit, best), key=ranker.order)
    return Ranking(hits[:limit], len(rough))


HEADED = 0.6
"""Share of a question from which on what stands under a heading answers it."""
LABELLED = 4
"""Sentences behind a label in bold that may be of it."""
UNCOUNTED = 0.5
"""What an answer is worth that has a number, but of other things than are asked for."""
COUNTED = 5
"""Words behind a number among which stands what it counts: ``9 small wooden mills``."""
YEAR = 4
"""Digits of a year, which is no number of things."""
_TELLING = frozenset("of is was are were to at about around over nearly".split())
_FIELD = 20
"""Characters of the name of a field."""


class _Ranker:
    """Scores passages of *index* for one *query*."""

    def __init__(self, index: Index, query: Query, weights: Weights) -> None:
        self.index = index
        self.query = query
        self.weights = weights
        grams = {f" {term.word} "[i : i + 3] for term in query.terms for i in range(len(term.word))}
        self.trigrams = sorted(grams)
        self.title = index.title_rule(query.terms, query.weight)
        # a reason may be given in many ways
        self.lacks = lacking(index, query) if query.words[:1] != ("why",) else None
        self.defined = defined(query.words)
        self.located = located(query.words)
        self._of_block: dict[int, tuple[float, float]] = {}

    def rough(self) -> dict[int, float]:
        """Score every passage that has a match by its words alone."""
        if not self.query.words:
            return self._literally()
        w = self.weights
        scores: dict[int, float] = {}
        for term in self.query.terms:
            for number, weight in term.hits.items():
                length = len(self.index.inverted.texts[number]) / self.index.mean_length
                count = term.counts[number]
                frequency = count / (count + w.k1 * (1 - w.b + w.b * length))
                scores[number] = scores.get(number, 0.0) + term.idf * (weight + frequency)
            for number in term.related:
                scores[number] = scores.get(number, 0.0) + term.idf * w.related / w.coverage
        if self.query.answer or self.query.is_question:
            for number in list(scores):
                for under in self._under(number):
                    scores[under] = max(scores[number], scores.get(under, 0.0))
        if self.title:
            # What holds the whole query has twice its weight here, and these two parts there.
            scale = 2 * self.query.weight * w.whole / (w.bm25 + w.coverage)
            for number in scores:
                scores[number] += scale * self.title(number, self._place(number))
        return {number: score * self._place(number) for number, score in scores.items()}

    def hit(self, number: int) -> Hit:
        """Look at a passage closely."""
        w, place = self.weights, self._place(number)
        if self.lacks and self.lacks(number):
            place *= w.lacking
        parts = {"phrase": 1.0}
        if self.query.terms:
            parts = {name: part * getattr(w, name) / w.whole for name, part in self._parts(number)}
        if self.title:
            parts["title"] = self.title(number, place)
        return Hit(number, min(1.0, sum(parts.values())) * place, parts, place)

    def order(self, hit: Hit) -> tuple[float, int]:
        """Return what the best hits have least of; the title lifts scores over the highest."""
        score = sum(hit.parts.values()) * hit.place if self.title else hit.score
        return -score, hit.number

    def _literally(self) -> dict[int, float]:
        """Find a query that holds no word, such as ``[[`` or ``?!``."""
        passages = enumerate(self.index.passages) if self.query.text else ()
        return {n: 1.0 for n, p in passages if self.query.literal in fold(p.text)}

    def _place(self, number: int) -> float:
        passage = self.index.passages[number]
        block = passage.block
        if passage.part is not Part.BODY or block.kind is BlockKind.FOOTNOTE:
            return self.weights.back_matter
        head = block.kind is BlockKind.HEADING or block.marker == "th"
        if not head:
            answered = self.query.answer and self._is_label(number)
            answered = answered and any(map(self._is_answer, self._under(number)))
            return self.weights.head_of_answer if answered else 1.0
        if self._tells_date(number):
            return 1.0
        answered = self._is_under_heading(number + 1) and self._may_answer(number + 1)
        return self.weights.head_of_answer if answered else self.weights.head

    def _tells_date(self, number: int) -> bool:
        """Tell whether a heading has the date of what it names: ``Orm Mill (May 1901)``."""
        if self.query.words[:1] != ("when",) or not self._is_answer(number):
            return False
        named = (term for term in self.query.terms if term.word in self.typed_names)
        return any(term.hits.get(number, 0.0) >= IN_SOME_FORM for term in named)

    @cached_property
    def typed_names(self) -> frozenset[str]:
        """The words, folded, that the query writes as names."""
        return frozenset(word for name in names_of(self.query.typed.text) for word in name)

    def _parts(self, number: int) -> Iterator[tuple[str, float]]:
        passage, terms = self.index.passages[number], self.query.terms
        yield "bm25", self._bm25((number,), self.index.mean_length)
        yield "coverage", self._coverage((number, *self._head_of(number)))
        yield "trigrams", self._trigram_share(number)
        yield "phrase", self._phrase(number)
        text = passage.text, self.index.inverted.texts[number]
        if number == self.dated:
            yield "opening", 1.0
        is_it = self.defined or (self.located and self._is_answer(number))
        if is_it and any(defines(asked, *text) for asked in self._called):
            yield "opening", 1.0
        elif len(terms) == 1 and number != self.dated:
            yield "opening", self._opening(number, terms[0]) / (2 if self.defined else 1)
        paragraph, heading = self._surroundings(passage.position)
        yield "paragraph", paragraph
        yield "heading", heading
        if number and self.index.passages[number - 1].position == passage.position:
            yield "before", self._coverage((number, number - 1)) - self._coverage((number,))
        related = sum(term.idf for term in terms if number in term.related)
        yield "related", related / self.query.weight
        share = 1.0 if self._counts(number) else UNCOUNTED
        yield "answer", share * self._is_answer(number)

    @cached_property
    def dated(self) -> int:
        """The passage that an article on a war or a flood opens with, if it is asked when it was.

        Else -1.
        """
        asked = self.query.words
        is_when = asked[:1] == ("when",) and asked[1:2] in (("is",), ("was",), ("were",))
        if not is_when or any(stem(t.word) not in self.index.title for t in self.query.terms):
            return -1
        kinds = (passage.block.kind for passage in self.index.passages)
        first = next((n for n, kind in enumerate(kinds) if kind is BlockKind.PARAGRAPH), -1)
        return first if first >= 0 and self._is_answer(first) else -1

    @cached_property
    def _called(self) -> list[tuple[str, ...]]:
        """What is to be defined, by its stems: as asked, and as the whole title if of that."""
        title = tuple(map(stem, split_words(self.index.subject)))
        if self.located:  # "the mill is open" does not tell where it is
            return [title] if title and set(self.located) <= set(title) else []
        return [self.defined, *([title] if set(self.defined) <= set(title) else [])]

    def _head_of(self, number: int) -> tuple[int, ...]:
        """Return the head of the table of a row, and the heading of a field: what they are of.

        Of what answers right under a heading that, too: "Tuesday at nine" under "Next meeting".
        """
        passage = self.index.passages[number]
        kind, around = passage.block.kind, self.index.around[passage.position]
        label = self.index.of_block[passage.position][0]
        if label != number and self._is_label(label) and self._is_answer(number):
            return (label,)
        if self._is_under_heading(number) and self._may_answer(number):
            return (number - 1,)
        if kind is BlockKind.ROW and passage.block.marker != "th":
            return around[-1:]
        # "Born: 1901" under a name
        return around[:1] if kind is BlockKind.ITEM and ":" in passage.text[:_FIELD] else ()

    def _under(self, number: int) -> Sequence[int]:
        """Return the passages that a heading is right above, or a label in bold in their line."""
        if self._is_label(number):
            return self.index.of_block[self.index.passages[number].position][1 : 1 + LABELLED]
        return (number + 1,) if self._is_under_heading(number + 1) else ()

    def _is_label(self, number: int) -> bool:
        """Tell whether a passage is a label in bold: ``**Summer fair.** Set for 21 June.``."""
        passage = self.index.passages[number]
        return passage.start == 0 and any(
            mark.kind is MarkKind.STRONG and mark.start == 0 and mark.end >= passage.end - 1
            for mark in passage.block.marks
        )

    def _is_under_heading(self, number: int) -> bool:
        """Tell whether the passage *number* is the first under a heading."""
        passages = self.index.passages
        if not 0 < number < len(passages):
            return False
        kinds = passages[number - 1].block.kind, passages[number].block.kind
        return kinds[0] is BlockKind.HEADING and kinds[1] is not BlockKind.HEADING

    def _may_answer(self, number: int) -> bool:
        """Tell whether a passage under a heading holds what is asked for.

        Be that of any shape, as with how and why, the heading must have most of the question.
        """
        if self.query.answer is None:
            return self.query.is_question and self._coverage((number - 1,)) >= HEADED
        return self._is_answer(number)

    def _is_answer(self, number: int) -> bool:
        """Tell whether the passage holds what is asked for, and not only what the query says."""
        answer, known = self.query.answer, self.query.words
        if answer is None:
            return False
        if any(number in term.runs for term in self.query.terms if term.word in LIVED):
            return True  # "Ada Lind (Orm, 1869 – Venn, 1925)"
        if answer.shape:
            return answer.is_in(self.index.passages[number].text, known)
        text = self.index.inverted.texts[number]
        return any(word in self.index.surnames and word not in known for word in text)

    @cached_property
    def _counted(self) -> Container[str]:
        """The words of the article for what "how many" asks the number of."""
        words = self.query.words
        noun = words[2] if words[:2] == ("how", "many") and len(words) > 2 else ""
        return next((term.matches for term in self.query.terms if term.word == noun), ())

    def _counts(self, number: int) -> bool:
        """Tell whether a passage has a number of what is asked, if it names that at all."""
        text = self.index.inverted.texts[number]
        if not self._counted or not any(word in self._counted for word in text):
            return True
        return any(
            any(near in self._counted for near in _counted_around(text, n))
            for n, word in enumerate(text)
            if is_count(word) and not (len(word) == YEAR and word[0] in "12")
        )

    def _surroundings(self, position: int) -> tuple[float, float]:
        """Return the BM25 of a block and the coverage of what stands above; once for each block."""
        if position not in self._of_block:
            paragraph = self._bm25(self.index.of_block[position], self.index.mean_block)
            self._of_block[position] = paragraph, self._coverage(self.index.around[position])
        return self._of_block[position]

    def _coverage(self, numbers: Iterable[int]) -> float:
        """Return the share of the query that stands in any of the passages *numbers*."""
        covered = 0.0
        for term in self.query.terms:
            covered += term.idf * max((term.hits.get(n, 0.0) for n in numbers), default=0.0)
        return covered / self.query.weight

    def _bm25(self, numbers: Sequence[int], mean_length: float) -> float:
        """Return the BM25 of the passages *numbers* taken as one, as a share of the highest."""
        w = self.weights
        length = sum(len(self.index.inverted.texts[n]) for n in numbers) / mean_length
        saturation = w.k1 * (1 - w.b + w.b * length)
        total = 0.0
        for term in self.query.terms:
            count = sum(term.counts.get(n, 0.0) for n in numbers)
            total += term.idf * count / (count + saturation)
        return total / self.query.weight

    def _trigram_share(self, number: int) -> float:
        text = f" {' '.join(self.index.inverted.texts[number])} "
        return sum(gram in text for gram in self.trigrams) / len(self.trigrams)

    def _phrase(self, number: int) -> float:
        """Return how much of the query stands in the passage in one run."""
        query = self.query
        if query.literal and query.literal in fold(self.index.passages[number].text):
            return 1.0
        longest = 0
        run: dict[int, int] = {}
        for word in self.index.inverted.texts[number]:
            run = {place: run.get(place - 1, 0) + 1 for place in query.places.get(word, ())}
            longest = max(longest, *run.values()) if run else longest
        if len(query.words) == 1:
            return float(query.words[0] in self.index.inverted.texts[number])
        return max(0, longest - 1) / (len(query.words) - 1)

    def _opening(self, number: int, term: Term) -> float:
        """Return how early *term* stands: 1 when first, 1/2 as fifth word, and so on."""
        text = self.index.inverted.texts[number]
        first = next((n for n, word in enumerate(text) if word in term.matches), len(text))
        return 1 / (1 + first / 4)


def _counted_around(text: Sequence[str], n: int) -> Sequence[str]:
    """Return the words of *text* among which stands what its number *n* counts.

    Those behind it, and those before "of", "is" and the like: ``a population of 900``.
    """
    is_told = n > 0 and (text[n - 1] in _TELLING or is_count(text[n - 1]))
    return text[max(0, n - COUNTED + 1) if is_told else max(0, n - 1) : n + COUNTED]
