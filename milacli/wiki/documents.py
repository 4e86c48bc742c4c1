"""Which notes may answer a query: by the words that they hold and by their titles.

A note scores the sum, over the words of the query, of how rare the word is times how well it
matches at best, and as much again if it stands in the title; how often it stands there does not
matter. BM25 as SQLite has it, which takes each form of a word for a rare word of its own, has the
right note among the best 20 for 77 of 100 queries, this for 80; with the title in the query for
84 and 99.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from heapq import nlargest
from itertools import chain, compress
from math import log
from typing import NamedTuple

from milacli.english.prose import fold_word
from milacli.english.prose import words as spans_of
from milacli.fuzzy import alike
from milacli.patterns import lazy
from milacli.search.answer_types import role_synonyms
from milacli.search.inverted_index import (
    LIKE_BEGINNING,
    MAX_TYPO,
    MIN_BEGINNING,
    MIN_JOINED,
    MIN_TYPO,
)
from milacli.search.phrasal import phrases_for
from milacli.search.quantities import quantities
from milacli.search.synonyms import is_everyday, meant
from milacli.search.terms import MAX_KEYWORDS, MAX_WORDS
from milacli.search.typed import Typed
from milacli.search.weights import WEIGHTS
from milacli.search.words import QUESTION_WORDS, UNLIKE, WEAK_WORDS, content, stem
from milacli.wiki.index import Index

NOTES = 20
"""Notes that are looked at closely, best first."""
_BEGINNINGS = 60
"""Words that a beginning may be of, the shortest first."""
_NEAR = 30
"""Words that a typo may be of."""
_FEW = 50
"""Notes for which it is faster to look where each belongs than to go through all by name."""
_DIGIT = lazy(r"[0-9]")


class _Asked(NamedTuple):
    """A word of the query and the notes that have it."""

    levels: list[tuple[float, set[int]]]
    """How well it is matched at best, and by which notes; no note is in two."""
    rarity: float
    titled: Collection[int]
    """The notes with it in their title."""

    @property
    def held(self) -> int:
        """How many notes have it."""
        return sum(len(numbers) for _, numbers in self.levels)


class Found(NamedTuple):
    """What came of it."""

    best: list[int]
    """Numbers of notes, best first."""
    total: int
    """How many notes hold some word of the query."""
    known: frozenset[str]
    """The words of the query that some note has, in this or another form; slips are none."""
    is_sure: bool
    """Whether every word of the query but everyday ones was found as it is typed."""
    is_whole: bool
    """Whether it was found in some form at least, and be it but for a slip."""


class Documents:
    """Chooses among the notes of *index*; only *among* some numbers if given."""

    def __init__(self, index: Index, among: Collection[int] | None = None) -> None:
        self.index = index
        self.words = index.words
        self.dead = frozenset(n for (n,) in index.database.execute("SELECT article FROM dead"))
        self.among = None if among is None else frozenset(among)
        self.count = index.count() if among is None else len(among)
        self._held: dict[tuple[str, ...], set[int]] = {}
        self.slips: set[str] = set()
        """The words of the query that no note has but for a slip."""

    def find(self, typed: Typed, *, exact: bool, limit: int = NOTES) -> Found:
        """Return the *limit* notes that may answer *typed* best."""
        spelt = [typed.text[start:end] for start, end in spans_of(typed.text)][:MAX_WORDS]
        asked = [fold_word(word) for word in spelt]
        terms = self._terms(typed.text, spelt, asked, exact=exact)
        scores: dict[int, float] = {}
        for term in sorted(terms.values(), key=lambda term: term.held):
            # What most notes have adds to notes with rarer words, and makes no others good.
            common = term.held > self.count / 2 and len(scores) >= limit
            self._score(scores, term, common=common)
        known = frozenset(word for word, term in terms.items() if term.held) - self.slips
        unsure = (word for word in terms if not (word in known and self.words.has(word)))
        odd = [word for word in unsure if not is_everyday(word)]
        whole = all(terms[word].held for word in odd)
        return Found(self._best(scores, limit), len(scores), known, not odd, whole)

    @staticmethod
    def _score(scores: dict[int, float], term: _Asked, *, common: bool) -> None:
        get, is_first = scores.get, not scores
        for weight, numbers in term.levels:
            gain = term.rarity * weight
            if is_first:
                scores.update(dict.fromkeys(numbers, gain))
            elif common:
                for number in scores.keys() & numbers:
                    scores[number] += gain
            else:
                for number in numbers:
                    scores[number] = get(number, 0.0) + gain
        for number in term.titled:
            scores[number] = get(number, 0.0) + term.rarity

    def _best(self, scores: dict[int, float], limit: int) -> list[int]:
        """Return the best of *scores*; of notes that are as good those whose names come first."""
        if not scores:
            return []
        found = scores.values()
        least = nlargest(limit, found)[-1]
        # No loop over all: most notes may be as good as each other.
        better = self._in_order(list(compress(scores, map(least.__lt__, found))))
        better.sort(key=lambda number: -scores[number])
        level = self._in_order(list(compress(scores, map(least.__eq__, found))))
        return better + level[: limit - len(better)]

    def _in_order(self, numbers: list[int]) -> list[int]:
        """Return *numbers* by the names of the notes; notes read later have later numbers."""
        found = sorted(numbers)
        cut = bisect_right(found, self.index.meta("ordered"))
        later = found[cut:]
        if len(later) > _FEW:
            chosen = set(numbers)
            ordered = self.index.database.execute("SELECT id FROM article ORDER BY place")
            return [number for (number,) in ordered if number in chosen]
        del found[cut:]
        for number in later:
            found.insert(bisect_left(found, self._place(number), key=self._place), number)
        return found

    def _place(self, number: int) -> bytes:
        ask = "SELECT place FROM article WHERE id = ?"
        return bytes(self.index.database.execute(ask, (number,)).fetchone()[0])

    # --- what matches a word ----------------------------------------------------------------------

    def _terms(
        self, text: str, spelt: Sequence[str], asked: Sequence[str], *, exact: bool
    ) -> dict[str, _Asked]:
        places = content(asked)
        if exact:
            return {asked[n]: self._asked({1.0: [asked[n]]}, asked[n]) for n in places}
        telling = any(asked[place] not in WEAK_WORDS for place in places)
        is_sentence = len(places) < len(asked) or len(asked) > MAX_KEYWORDS
        others = meant(asked) if is_sentence else [{}] * len(asked)
        who = not QUESTION_WORDS.isdisjoint(asked)
        terms = {}
        for place in places:
            word = asked[place]
            if word in terms:
                continue
            pairs = (asked[max(0, place - 1) : place + 1], asked[place : place + 2])
            joined = ["".join(pair) for pair in pairs if len(pair) == 2]
            forms = self._forms(word, spelt[place], joined, others[place], is_sentence=is_sentence)
            if who and word in role_synonyms():
                forms.setdefault(WEIGHTS.doer, []).extend(role_synonyms()[word])
            weight = WEIGHTS.weak_word if telling and word in WEAK_WORDS else 1.0
            terms[word] = self._asked(forms, word, self._written(text, word), weight)
        return terms

    def _forms(
        self, word: str, spelt: str, joined: Sequence[str], others: Iterable[str], *,
        is_sentence: bool,
    ) -> dict[float, list[str]]:  # fmt: skip
        """Return the words that match *word*, by how well they do."""
        forms = {1.0: [word, spelt.lower()]}
        if len(self._holding(forms[1.0])) > self.count / 2:
            return forms  # so common that its other forms say nothing
        forms[WEIGHTS.stem] = self._of_stem(stem(word))
        for other in joined:
            if len(other) >= MIN_JOINED:
                forms.setdefault(WEIGHTS.joined, []).extend(self._of_stem(stem(other)))
        if len(word) >= MIN_BEGINNING:
            forms[WEIGHTS.beginning] = self.words.beginning(word, _BEGINNINGS)
        if not any(self._holding(some) for some in forms.values()):
            if not (is_sentence and is_everyday(word)):
                self.slips.add(word)
                forms.update(self._misspelt(word))
            meaning = WEIGHTS.meaning
        else:
            meaning = WEIGHTS.also_meaning
        for other in others:
            forms.setdefault(meaning, []).extend(self._of_stem(other))
        return forms

    def _of_stem(self, stemmed: str) -> list[str]:
        """Return the words of this stem: they begin with it, but for its last letter."""
        start = stemmed[: max(2, len(stemmed) - 1)]
        regular = (word for word in self.words.beginning(start) if word not in UNLIKE)
        return [word for word in (*regular, *UNLIKE) if stem(word) == stemmed]

    def _misspelt(self, word: str) -> dict[float, list[str]]:
        """Return what *word* may be a typo of, else what it may be a misspelt beginning of."""
        if not MIN_TYPO <= len(word) <= MAX_TYPO or _DIGIT.search(word):
            return {}
        around = self.words.of_length(
            max(MIN_TYPO, len(word) - len(word) // 4), len(word) + len(word) // 3
        )
        near = sorted(alike(word, around), key=lambda pair: (-pair[1], pair[0]))
        near = [pair for pair in near if not _DIGIT.search(pair[0])][:_NEAR]
        near = [pair for pair in near if self._holding([pair[0]])]
        forms: dict[float, list[str]] = {}
        for other, likeness in near:
            weight = WEIGHTS.typo * likeness * (likeness / near[0][1]) ** 2
            forms.setdefault(weight, []).append(other)
        return forms or self._misspelt_beginning(word)

    def _misspelt_beginning(self, word: str) -> dict[float, list[str]]:
        starts: dict[str, list[str]] = {}
        for other in self.words.of_length(len(word) + 1, MAX_TYPO + 10):
            starts.setdefault(other[: len(word)], []).append(other)
        forms: dict[float, list[str]] = {}
        for start, likeness in alike(word, list(starts), LIKE_BEGINNING)[:_NEAR]:
            forms.setdefault(WEIGHTS.misspelt_beginning * likeness, []).extend(starts[start])
        return forms

    def _written(self, text: str, word: str) -> set[int]:
        """Return the notes that may have *word* written otherwise: in two words, by its value."""
        found: set[int] = set()
        for first, last in phrases_for(word):
            found |= self._holding(self._of_stem(first)) & self._holding([last])
        if word[0].isdigit():
            for value, _, _ in quantities(text):
                for parts in _spellings(value):
                    found |= self._all(parts)
        elif len(word) >= MIN_JOINED and not self.words.has(word):
            for cut in range(2, len(word) - 1):
                if self.words.has(word[:cut]) and self.words.has(word[cut:]):
                    found |= self._all((word[:cut], word[cut:]))
        return found

    def _all(self, parts: Sequence[str]) -> set[int]:
        return set.intersection(*(self._holding([part]) for part in parts))

    def _holding(self, forms: Iterable[str]) -> set[int]:
        asked = tuple(dict.fromkeys(forms))
        if asked not in self._held:
            found = self.words.holding(asked)
            found -= self.dead
            self._held[asked] = found if self.among is None else found & self.among
        return self._held[asked]

    def _asked(
        self, forms: dict[float, list[str]], word: str, written: set[int] = frozenset(),  # type: ignore[assignment]
        weight: float = 1.0,
    ) -> _Asked:  # fmt: skip
        """Return who has *word* in which of its *forms*, by how well they match."""
        levels: list[tuple[float, set[int]]] = []
        left = set(written)
        for likeness in sorted(forms, reverse=True):
            numbers = self._holding(forms[likeness])
            left -= numbers
            for _, better in levels:
                numbers = numbers - better
            levels.append((likeness, numbers))
        levels = [*levels, (WEIGHTS.joined, left)]
        best = max((likeness for likeness, numbers in levels if numbers), default=0.0)
        strong = sum(len(numbers) for likeness, numbers in levels if likeness >= 0.6 * best)
        rarity = log(1 + (self.count - strong + 0.5) / (strong + 0.5))
        stems = {stem(form) for likeness, some in forms.items() if likeness > 0.8 for form in some}
        return _Asked(levels, rarity * weight, self._titled(stems | {stem(word)}))

    def _titled(self, stems: Iterable[str]) -> set[int]:
        ask = "SELECT article FROM title WHERE stem = ?"
        rows = (self.index.database.execute(ask, (stemmed,)) for stemmed in stems)
        found = set(chain.from_iterable(chain.from_iterable(rows)))
        return found if self.among is None else found & self.among


def _spellings(value: int) -> list[tuple[str, ...]]:
    """Return how a large number may be written, each as its words: 5 million, 5m, 5,000,000."""
    found: list[tuple[str, ...]] = [(str(value),), tuple(f"{value:,}".split(","))]
    for size, letter, name in (
        (10**3, "k", "thousand"), (10**6, "m", "million"), (10**9, "b", "billion"),
        (10**12, "t", "trillion"),
    ):  # fmt: skip
        if value % (size // 1000 or 1) == 0 and value >= size:
            whole, rest = divmod(value, size)
            parts = (str(whole), str(rest / size)[2:]) if rest else (str(whole),)
            found += [(*parts, name), (*parts[:-1], parts[-1] + letter)]
            if letter != "k" or not rest:
                found.append((*parts[:-1], parts[-1] + letter + "n"))
    return found
