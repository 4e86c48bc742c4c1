"""The words of some texts, and how the words of a query match them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log
from typing import NamedTuple

from milacli.nearest import alike
from milacli.search.words import STOP_WORDS, inflected, split_words, stem


class Match(NamedTuple):
    """How a word of the texts matches a word of the query."""

    weight: float
    """From 0 to 1."""
    how: str
    """As said to the reader: ``exact``, ``stem``, ``beginning of`` …"""


class Term(NamedTuple):
    """A word of the query and everything in the texts that matches it."""

    word: str
    matches: dict[str, Match]
    """By word of the texts."""
    runs: dict[int, tuple[int, int]]
    """Where neighbouring words run together spell it: words from and to, by number of the text."""
    hits: dict[int, float]
    """The best weight in each text that has a match."""
    counts: dict[int, float]
    """How often it occurs in each text, each occurrence counted by its weight."""
    idf: float
    """How telling it is: BM25's inverse document frequency, times its weight in the query."""
    weight: float
    """1, or less for a word of the article's title or one that only shapes a question."""


EXACT = Match(1.0, "exact")
STEM = Match(0.9, "stem")
BEGINNING = Match(0.8, "beginning of")
JOINED = Match(0.95, "joined")
MEANING = Match(0.4, "means")
MISSPELT_BEGINNING = 0.85
"""What a likeness counts when it is to the beginning of a word."""
MIN_BEGINNING = 4
"""Letters that a word needs to be taken for the beginning of another."""
DF = 0.6
MIN_JOINED = 5
"""Letters that a word needs to be taken for several run together."""
MAX_WORD = 50
"""Letters of a word that are looked at when it is compared with others."""

_DIGIT = re.compile(r"[0-9]")


class Lexicon:
    """The words of *texts*, where they stand, and which are alike."""

    def __init__(self, texts: Iterable[tuple[str, ...]]) -> None:
        self.texts = list(texts)
        self.postings: dict[str, dict[int, int]] = {}
        for number, text in enumerate(self.texts):
            for word in text:
                places = self.postings.get(word)
                if places is None:
                    self.postings[word] = {number: 1}
                else:
                    places[number] = places.get(number, 0) + 1

    @cached_property
    def stems(self) -> dict[str, list[str]]:
        stems: dict[str, list[str]] = {}
        for word in self.postings:
            stems.setdefault(stem(word), []).append(word)
        return stems

    @cached_property
    def inflections(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.postings:
            found.setdefault(inflected(word), []).append(word)
        return found

    @cached_property
    def sorted(self) -> list[str]:
        return sorted(self.postings)

    @cached_property
    def letters(self) -> list[str]:
        """Each text with its words run together."""
        return ["".join(text) for text in self.texts]

    @cached_property
    def plain_words(self) -> list[str]:
        """The words that a typo can be of: long enough, and no digits in them."""
        return [word for word in self.postings if len(word) > 3 and not _DIGIT.search(word)]

    def term(
        self,
        word: str,
        *,
        neighbours: Sequence[str] = (),
        meanings: Iterable[str] = (),
        meaning: float = 0.5,
        also_meaning: float = 0.3,
        idf_power: float = 1.0,
        weight: float = 1.0,
        exact: bool = False,
    ) -> Term:
        """Find what matches *word* of a query, in which it stands beside *neighbours*."""
        matches: dict[str, Match] = {}
        runs: dict[int, tuple[int, int]] = {}
        if word in self.postings:
            matches[word] = EXACT
        if not exact:
            for other in self.stems.get(stem(word), ()):
                matches.setdefault(other, STEM)
            for other in neighbours:
                for whole in self.stems.get(stem(other), ()) if len(other) >= MIN_JOINED else ():
                    matches.setdefault(whole, JOINED)
            if len(word) >= MIN_BEGINNING:
                for other in self.beginning_with(word):
                    matches.setdefault(other, BEGINNING)
            if not matches:
                runs = self.runs(word) if len(word) >= MIN_JOINED else {}
            if not matches and not runs:
                matches = self.misspelt(word)
            if matches or runs:
                meaning = also_meaning
            for other in meanings if meaning else ():
                for told in self.inflections.get(other, ()):
                    matches.setdefault(told, Match(meaning, "means"))
        return self._counted(word, matches, runs, weight, idf_power)

    def beginning_with(self, start: str) -> list[str]:
        """Return the words that *start* is the beginning of."""
        first = bisect_left(self.sorted, start)
        last = bisect_left(self.sorted, start + "\U0010ffff", first)
        return self.sorted[first:last]

    def misspelt(self, word: str) -> dict[str, Match]:
        """Return the words that *word* may be a typo of, or of the beginning of."""
        if len(word) < 4 or len(word) > MAX_WORD or _DIGIT.search(word):
            return {}
        near = alike(word, self.plain_words)
        if near:
            best = near[0][1]
            return {
                other: Match(likeness * (likeness / best) ** 2, "typo of")
                for other, likeness in near
            }
        longer = [other for other in self.plain_words if len(other) > len(word)]
        starts = [other[: len(word)] for other in longer]
        near = alike(word, starts, cutoff=0.85)
        likenesses = dict(near)
        return {
            other: Match(likenesses[start] * MISSPELT_BEGINNING, "beginning of, misspelt,")
            for other, start in zip(longer, starts, strict=True)
            if start in likenesses
        }

    def runs(self, word: str) -> dict[int, tuple[int, int]]:
        """Find neighbouring words that spell *word* together ("superbowl" is "Super Bowl")."""
        found = {}
        for number, letters in enumerate(self.letters):
            if word in letters:
                run = _run(self.texts[number], word)
                if run:
                    found[number] = run
        return found

    def _counted(
        self,
        word: str,
        matches: dict[str, Match],
        runs: dict[int, tuple[int, int]],
        weight: float,
        idf_power: float = 1.0,
    ) -> Term:
        hits: dict[int, float] = dict.fromkeys(runs, JOINED.weight)
        counts = dict(hits)
        for other, match in matches.items():
            for number, count in self.postings[other].items():
                counts[number] = counts.get(number, 0) + count * match.weight
                if hits.get(number, 0) < match.weight:
                    hits[number] = match.weight
        best = max(hits.values(), default=0.0)
        df = sum(hit >= DF * best for hit in hits.values())
        rare = log(1 + (len(self.texts) - df + 0.5) / (df + 0.5))
        return Term(word, matches, runs, hits, counts, rare**idf_power * weight, weight)


def matcher(query: str, texts: Sequence[str]) -> list[float]:
    """Return how much of *query* each of *texts* holds, from 0 (none of its words) to 1.

    Words match as in a search: whatever their case, accents and endings, by their beginning,
    and by a typo when none of the texts has the word.
    """
    lexicon = Lexicon(split_words(text) for text in texts)
    typed = dict.fromkeys(split_words(query))
    kept = [word for word in typed if word not in STOP_WORDS] or list(typed)
    terms = [lexicon.term(word) for word in kept]
    whole = sum(term.idf for term in terms) or 1.0
    return [
        sum(term.idf * term.hits.get(number, 0.0) for term in terms) / whole
        for number in range(len(texts))
    ]


def _run(text: tuple[str, ...], word: str) -> tuple[int, int] | None:
    """Return from and to which word of *text* their letters are those of *word*."""
    for first, start in enumerate(text):
        if word.startswith(start):
            last, letters = first + 1, start
            while len(letters) < len(word) and last < len(text):
                letters += text[last]
                last += 1
            if letters == word:
                return first, last
    return None
