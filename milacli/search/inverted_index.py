"""The words of some texts, and how the words of a query match them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from math import log
from types import MappingProxyType
from typing import NamedTuple

from milacli.fuzzy import alike
from milacli.patterns import lazy
from milacli.search.weights import WEIGHTS, Weights
from milacli.search.words import UNLIKE, content, split_words, stem

MIN_BEGINNING = 4
"""Letters that a word needs to be taken for the beginning of another."""
MIN_JOINED = 5
"""Letters that words need together to be taken for one, or the other way round."""
MIN_TYPO = 4
"""Letters that a word needs to be taken for a typo."""
MAX_TYPO = 50
"""Letters from which on a word is not taken for a typo: comparing takes their square."""
LIKE_BEGINNING = 0.85
"""How alike a misspelt beginning must be: one slip in seven letters."""

FIRST = 0.7
"""How much less another first letter makes a typo likely: yeast is not least."""
IN_SOME_FORM = 0.8
"""Weight of a match from which on a word stands there: as another form, or but for a slip."""
TYPO = "typo of"
"""How a word matches of which the one asked may be a typo."""
BEGINNING = "beginning of"
"""How a word matches that it begins."""
OTHER = "in other words"
"""How a word matches that may stand for the one asked."""

_DIGIT = lazy(r"[0-9]")
# Thai, Lao, Burmese, Khmer, Chinese, Japanese: scripts that put no blanks between words
_UNSPACED = lazy(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# "2gb", "340m": a number and its unit, which may stand apart
_UNIT = lazy(r"[0-9]{1,9}[a-z]{1,4}")


Runs = Mapping[int, tuple[int, int]]
"""From and to which word something stands, by number of the text."""


class Match(NamedTuple):
    """How a word of the texts matches a word of the query."""

    weight: float
    """From 0 to 1."""
    how: str
    """As said to the reader: ``exact``, ``stem of``, ``beginning of`` …"""


class Term(NamedTuple):
    """A word of the query and everything in the texts that matches it."""

    word: str
    matches: dict[str, Match]
    """By word of the texts."""
    runs: dict[int, tuple[int, int]]
    """Where neighbours spell it together: from and to which word, by number of the text."""
    hits: dict[int, float]
    """The best weight in each text that has a match."""
    counts: dict[int, float]
    """How often it stands in each text, each time counted by its weight."""
    idf: float
    """How telling it is: BM25's inverse document frequency, times its weight in the query."""
    how: str = "joined"
    """How the neighbours in *runs* match, as said to the reader."""
    related: Collection[int] = ()
    """Which texts have a word that has to do with it, where nothing matches."""


class _Stems:
    """The words by their stem. To stem them all costs a start, so only those that begin alike."""

    def __init__(self, words: Iterable[str]) -> None:
        self._beginnings: dict[str, list[str]] = {}
        for word in words:
            start = word[:2]
            if start in self._beginnings:
                self._beginnings[start].append(word)
            else:
                self._beginnings[start] = [word]
        self._stemmed: dict[str, dict[str, list[str]]] = {}

    @cached_property
    def _unlike(self) -> list[str]:
        """The words that do not begin as their stem does."""
        starts = {word[:2] for word in UNLIKE} & self._beginnings.keys()
        return [word for start in starts for word in self._beginnings[start] if word in UNLIKE]

    def beginning(self, start: str) -> Sequence[str]:
        """Return the words that have the first two letters of *start*."""
        return self._beginnings.get(start[:2], ())

    def get(self, stemmed: str, default: Sequence[str]) -> Sequence[str]:
        """Return the words of the stem *stemmed*, else *default*."""
        start = stemmed[:2]
        if start not in self._stemmed:
            found: dict[str, list[str]] = {}
            others = (word for word in self._unlike if word[:2] != start)
            for word in (*self._beginnings.get(start, ()), *others):
                found.setdefault(stem(word), []).append(word)
            self._stemmed[start] = found
        return self._stemmed[start].get(stemmed, default)


_FOUNDED = frozenset("founded founding founds founder founders".split())
FAINT = 0.2
"""Weight of a match that hardly ever means the word."""


class InvertedIndex:
    """The words of *texts*, where they stand, and which are alike."""

    def __init__(self, texts: Iterable[tuple[str, ...]]) -> None:
        self.texts = list(texts)
        postings: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self.texts):
            for word in text:
                postings[word].append(number)
        self.postings = postings
        """In which texts each word stands; in one as often as it stands there."""
        self.stems = _Stems(self.postings)

    def term(
        self,
        word: str,
        *,
        joined: Iterable[str] = (),
        meanings: Iterable[str] = (),
        equal: Runs = MappingProxyType({}),
        told: Runs = MappingProxyType({}),
        weight: float = 1.0,
        exact: bool = False,
        right: bool = False,
        weights: Weights = WEIGHTS,
    ) -> Term:
        """Find what matches *word*.

        *joined* are words that it may be a part of, *meanings* the stems of what may stand for
        it, *equal* where it is written otherwise, *told* where two words tell it. With *exact*
        nothing matches but the word itself; a *right* word is no typo.
        """
        matches: dict[str, Match] = {}
        runs = dict(equal)
        if word in self.postings:
            matches[word] = Match(1.0, "exact")
        if not exact:
            self._add(matches, self.stems.get(stem(word), ()), weights.stem, "stem of")
            if word in _FOUNDED and "found" in matches:  # an error was
                matches["found"] = Match(FAINT, OTHER)
            for other in joined:
                if len(other) >= MIN_JOINED or _is_unit(other):
                    found = self.stems.get(stem(other), ())
                    self._add(matches, found, weights.joined, "part of")
            if len(word) >= MIN_BEGINNING:
                found = self._beginning_with(word)
                self._add(matches, found, weights.beginning, BEGINNING)
            if not word.isascii() and _UNSPACED.search(word):
                found = [other for other in self.postings if word in other]
                self._add(matches, found, weights.joined, "part of")
            if not runs and (_is_unit(word) or (not matches and len(word) >= MIN_JOINED)):
                runs = self._runs(word)
            if not matches and not runs and not right:
                matches = self._misspelt(word, weights)
            meaning = weights.also_meaning if matches or runs else weights.meaning
            for other in meanings if meaning else ():
                self._add(matches, self.stems.get(other, ()), meaning, OTHER)
        counted = self._counted(word, matches, {**told, **runs}, weight, weights)
        how = "written" if equal else "told by" if told and not runs else counted.how
        return counted._replace(how=how)

    def spelt(
        self,
        word: str,
        runs: dict[int, tuple[int, int]],
        how: str,
        weight: float,
        weights: Weights = WEIGHTS,
    ) -> Term:
        """Take *word* to match where *runs* says; by number of the text, which words."""
        return self._counted(word, {}, runs, weight, weights)._replace(how=how)

    def meant(
        self,
        word: str,
        meanings: Iterable[str],
        meaning: float,
        weight: float,
        weights: Weights = WEIGHTS,
    ) -> Term:
        """Find what answers *word* of a question, which is not looked for itself.

        Words of *meanings* are looked for as they stand and in the plural.
        """
        matches: dict[str, Match] = {}
        for other in meanings:
            found = (form for form in (other, other + "s") if form in self.postings)
            self._add(matches, found, meaning, OTHER)
        return self._counted(word, matches, {}, weight, weights)

    def likely(
        self, word: str, others: Iterable[str], weight: float, weights: Weights = WEIGHTS
    ) -> Term:
        """Take *word* to be a typo of *others*, unlike as they are."""
        matches = {other: Match(weights.misheard, TYPO) for other in others}
        return self._counted(word, matches, {}, weight, weights)

    def also(self, term: Term, others: Iterable[str], meaning: float, weight: float) -> Term:
        """Return *term* with what matches *others*, and less telling: times *weight*."""
        matches = dict(term.matches)
        self._add(matches, (word for word in others if word in self.postings), meaning, OTHER)
        counted = self._counted(term.word, matches, term.runs, 0.0, WEIGHTS)
        return counted._replace(idf=term.idf * weight, how=term.how)

    def related(self, term: Term, others: Iterable[str]) -> Term:
        """Return *term* with the texts that have a word of the stems *others*."""
        words = (word for other in others for word in self.stems.get(other, ()))
        return term._replace(related=frozenset(n for word in words for n in self.postings[word]))

    @cached_property
    def _letters(self) -> list[str]:
        """Each text with its words run together."""
        return ["".join(text) for text in self.texts]

    @cached_property
    def _plain(self) -> list[str]:
        """The words that a typo can be of: long enough, and no number, which is right as typed."""
        return [word for word in self.postings if len(word) >= MIN_TYPO and not _DIGIT.search(word)]

    @staticmethod
    def _add(matches: dict[str, Match], words: Iterable[str], weight: float, how: str) -> None:
        for word in words:
            if word not in matches:
                matches[word] = Match(weight, how)

    def _beginning_with(self, start: str) -> list[str]:
        return sorted(word for word in self.stems.beginning(start) if word.startswith(start))

    def _misspelt(self, word: str, weights: Weights) -> dict[str, Match]:
        """Find what *word* may be a typo of, else what it may be a misspelt beginning of."""
        if not MIN_TYPO <= len(word) <= MAX_TYPO or _DIGIT.search(word):
            return {}
        if near := [pair for pair in alike(word, self._plain) if not _is_denial(word, pair[0])]:
            # The nearest is meant; others count less the more it is ahead of them.
            best = near[0][1]
            return {
                other: Match(
                    weights.typo * _likely(word, other, likeness) * (likeness / best) ** 2, TYPO
                )
                for other, likeness in near
            }
        starts = self._beginnings(len(word))
        return {
            other: Match(
                weights.misspelt_beginning * _likely(word, start, likeness),
                "misspelt beginning of",
            )
            for start, likeness in alike(word, list(starts), LIKE_BEGINNING)
            for other in starts[start]
        }

    def _beginnings(self, length: int) -> dict[str, list[str]]:
        """Return the words longer than *length* by their first letters, that many."""
        starts: dict[str, list[str]] = {}
        for other in self._plain:
            if len(other) > length:
                starts.setdefault(other[:length], []).append(other)
        return starts

    def _runs(self, word: str) -> dict[int, tuple[int, int]]:
        """Find neighbours that spell *word* together: "superbowl" is "Super Bowl"."""
        found = {}
        for number, letters in enumerate(self._letters):
            if word in letters and (run := _run(self.texts[number], word)):
                found[number] = run
        return found

    def _counted(
        self,
        word: str,
        matches: dict[str, Match],
        runs: dict[int, tuple[int, int]],
        weight: float,
        weights: Weights,
    ) -> Term:
        hits = dict.fromkeys(runs, weights.joined)
        counts = dict(hits)
        for other, match in matches.items():
            for number, count in Counter(self.postings[other]).items():
                counts[number] = counts.get(number, 0.0) + count * match.weight
                if hits.get(number, 0.0) < match.weight:
                    hits[number] = match.weight
        # Weak matches say little of how rare a word is when there are strong ones.
        strong = 0.6 * max(hits.values(), default=0.0)
        df = sum(hit >= strong for hit in hits.values())
        rarity = log(1 + (len(self.texts) - df + 0.5) / (df + 0.5))
        return Term(word, matches, runs, hits, counts, rarity * weight)


def matcher(query: str, texts: Sequence[str]) -> list[float]:
    """Return how much of *query* each of *texts* holds, from 0 (none of its words) to 1.

    Words match as in a search: whatever their case, accents and endings, by their beginning,
    and by a typo when none of the texts has the word.
    """
    lexicon = InvertedIndex(split_words(text) for text in texts)
    words = split_words(query)
    terms = [lexicon.term(word) for word in dict.fromkeys(words[place] for place in content(words))]
    whole = sum(term.idf for term in terms) or 1.0
    return [
        sum(term.idf * term.hits.get(number, 0.0) for term in terms) / whole
        for number in range(len(texts))
    ]


_DENYING = ("un", "dis", "non", "mis", "de", "re")


def _is_denial(word: str, other: str) -> bool:
    """Tell whether one of two words is the other but for a beginning: uninstall, install."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return any(longer == start + shorter for start in _DENYING)


def _likely(word: str, other: str, likeness: float) -> float:
    """Return how likely *word* is a typo of *other*: less where the first letter is another.

    Not so where that is left out, doubled or changed places with the second: ``ompany``.
    """
    is_slip = word[0] == other[0] or other[0] in word[:2] or word[0] in other[:2]
    return likeness * (1.0 if is_slip else FIRST)


def _is_unit(word: str) -> bool:
    return word[0].isdigit() and _UNIT.fullmatch(word) is not None


def _run(text: Sequence[str], word: str) -> tuple[int, int] | None:
    """Return from and to which word of *text* the letters are those of *word*."""
    for first, start in enumerate(text):
        if word.startswith(start):
            last, letters = first + 1, start
            while len(letters) < len(word) and last < len(text):
                letters += text[last]
                last += 1
            if letters == word:
                return first, last
    return None
