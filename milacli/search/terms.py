"""What in an article matches each word of a query, by whichever way of matching."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import cached_property

from milacli.english.prose import fold_word
from milacli.english.prose import words as spans_of
from milacli.patterns import lazy
from milacli.search.answer_types import Answer, cues, heads, measures, role_synonyms
from milacli.search.defining import defined
from milacli.search.dimensions import in_units, units
from milacli.search.inverted_index import MIN_TYPO, TYPO, Term
from milacli.search.passages import Index
from milacli.search.phrasal import phrase_runs
from milacli.search.synonyms import is_everyday, meanings, meant
from milacli.search.told import BASED, LIVED, is_verb
from milacli.search.weights import Weights
from milacli.search.words import QUESTION_WORDS, WEAK_WORDS, content, split_words, stem

MAX_WORDS = 100
"""Words of a query that are looked at; nobody types more."""
MAX_KEYWORDS = 3
"""More words than this are a sentence."""
NAMED = 0.75
"""Weight of a match from which on a word of a name stands there, be it misspelt."""
MAX_PARTED = 3
"""Digits between two commas of a number."""

_ASKED_FOR = frozenset(("stand", "short", "mean"))
"""By which words it is asked what capitals stand for."""
_MEANT = frozenset(("it", "they", "he", "she"))
_PRONOUNS = _MEANT | {"him", "his", "her", "hers", "its", "them", "their"}
_ANYTHING = ("people", "persons", "money")
_HOW = (("how", "many"), ("how", "much"))
_VOWELS = frozenset("aeiouy")
_SCALES = ("thousand", "million", "billion", "trillion")

_YEAR = 4
# "1890s"
_DECADE = lazy(r"(1\d\d|20\d)0s")

Runs = dict[int, tuple[int, int]]
"""From and to which word, by number of the passage."""


class Matcher:
    """Finds what in *index* matches the words of *text*, a query that asks for *answer*."""

    def __init__(self, index: Index, text: str, answer: Answer | None, weights: Weights) -> None:
        self.index = index
        self.text = text
        self.answer = answer
        self.weights = weights
        self.typed = [text[start:end] for start, end in spans_of(text)][:MAX_WORDS]
        self.words = [fold_word(word) for word in self.typed]

    def terms(self) -> dict[str, Term]:
        """Return what matches, by word of the query; no word twice."""
        words, places = self.words, content(self.words)
        telling = any(words[place] not in WEAK_WORDS for place in places)
        # Up to three bare keywords are meant as they are typed; a sentence is not.
        is_sentence = len(places) < len(words) or len(words) > MAX_KEYWORDS
        others = meant(words) if is_sentence else [{}] * len(words)
        # "who wrote The Orm Book": what is itself asked for tells no deed
        named = frozenset(stem(words[place]) for place in places)
        terms = self._spelt_out(telling=telling)
        equal = self._equal()
        for place in places:
            word = words[place]
            if word not in terms:
                weight = self._weight(word, telling=telling)
                weight *= self.weights.weak_word if self._is_any(place) else 1.0
                said = (
                    self._role_synonym(word, weight)
                    or self._measure(place, weight)
                    or self._seat(word, weight)
                )
                terms[word] = said or self.index.inverted.term(
                    word,
                    joined=_joined(words, place),
                    meanings=[m for m in others[place] if m not in named or not is_verb(word)],
                    equal=equal.get(place, {}),
                    told=self._told(word),
                    weight=weight,
                    right=is_sentence and is_everyday(word),
                    weights=self.weights,
                )
                if word in units():
                    terms[word] = in_units(self.index.inverted, words, place, terms[word])
                if len(word) == MIN_TYPO and "-" not in self.text:
                    terms[word] = self._unhyphened(terms[word])
                alone = not any(other.isdigit() for other in _neighbours(words, place))
                if word.isdigit() and len(word) <= MAX_PARTED and alone:
                    terms[word] = self._apart(terms[word])
        if len(words) == 1 and not any(term.hits for term in terms.values()):
            terms.update(self._spelt_out(telling=telling, small=True))
        for place in places:
            if not terms[words[place]].hits and not words[place][0].isdigit():
                terms[words[place]] = self._misheard(place, terms)
        if len(words) == 1 and not any(term.hits for term in terms.values()):
            terms.update(self._nearest(terms))
        if any(term.hits for term in terms.values()):
            self._call_subject(terms)
            terms.update(self._cues(terms))
        elif nearest := self._subject_terms(self._subjects(nearest=True)):
            # nothing else says what is near to an answer
            terms.update(nearest)
        return terms

    def _weight(self, word: str, *, telling: bool) -> float:
        """Return the weight of *word* in a query that has *telling* words besides."""
        weight = self.weights.title_word if stem(word) in self.index.title else 1.0
        return weight * self.weights.weak_word if telling and word in WEAK_WORDS else weight

    def _is_any(self, place: int) -> bool:
        """Tell whether what is asked for is called by a word that answers need not have.

        "how many people" may be passengers, "how much money" dollars, "what sort of firm" a shop.
        """
        if self.words[place] in _ANYTHING:
            return tuple(self.words[max(0, place - 2) : place]) in _HOW
        return self.words[place - 1] == "of" and bool(defined(self.words))

    def _role_synonym(self, word: str, weight: float) -> Term | None:
        """Return what those are called who do *word*, if that is asked and the article says it."""
        if self.answer is None or not self.answer.is_person or word not in role_synonyms():
            return None
        told, w = (word, *role_synonyms()[word]), self.weights
        term = self.index.inverted.meant(word, told, w.doer, weight, w)
        return term if term.hits else None

    def _measure(self, place: int, weight: float) -> Term | None:
        """Return what tells the measure that a word behind "how" asks for: heavy, by weight."""
        word, w = self.words[place], self.weights
        told: Sequence[str] = ()
        if place and self.words[place - 1] in ("how", "what"):
            told = measures().get(word, ())
        elif self.words[:3] == ["how", "many", "people"] and (word in heads() or place == 2):
            # "how many people live in Orm", "how many people does Orm employ"
            told = next((heads()[verb] for verb in self.words[3:] if verb in heads()), ())
        if not told:
            return None
        term = self.index.inverted.meant(word, told, w.doer, weight, w)
        return term if term.hits else None

    def _seat(self, word: str, weight: float) -> Term | None:
        """Return what tells where something is: located, by based."""
        if word not in BASED or word in self.index.inverted.postings:
            return None
        w = self.weights
        term = self.index.inverted.meant(word, sorted(BASED), w.stem, weight, w)
        return term if term.hits else None

    def _nearest(self, terms: dict[str, Term]) -> Iterator[tuple[str, Term]]:
        """Yield what stands for keywords of which nothing is here: pupils, for students."""
        others = meanings([stem(word) for word in terms])
        for (word, term), found in zip(terms.items(), others, strict=True):
            if found and word.isalpha():
                yield word, self.index.inverted.related(term, found)

    def _cues(self, terms: dict[str, Term]) -> Iterator[tuple[str, Term]]:
        """Yield what answers a question word, and what the article calls its subject."""
        w, meant = self.weights, self.index.inverted.meant
        for word, told in cues(self.words):
            is_asker = word in QUESTION_WORDS
            term = meant(word, told, w.meaning, w.asker if is_asker else 1.0, w)
            if word not in terms and (term.hits or is_asker):
                yield word, term
        yield from self._subject_terms(self._subjects() - terms.keys()).items()

    def _subject_terms(self, found: Iterable[str]) -> dict[str, Term]:
        """Return what the words *found* mean: the subject by its name, and by the same words."""
        names, w = self._names(), self.weights
        meant = self.index.inverted.meant
        return {word: meant(word, [*names, word], w.meaning, w.asker, w) for word in sorted(found)}

    def _call_subject(self, terms: dict[str, Term]) -> None:
        """Let "the company" of a question mean the article's subject, too, if it is one."""
        if "the" not in self.words or QUESTION_WORDS.isdisjoint(self.words):
            return
        # Few articles are asked of so.
        from milacli.search.subject import subject_names, subject_nouns

        names = self._names()
        for word in subject_nouns(self.index, self.words):
            if word in terms:
                meant = subject_names(self.index, names)
                w = self.weights
                terms[word] = self.index.inverted.also(terms[word], meant, w.meaning, w.asker)

    def _names(self) -> list[str]:
        """Return the words that the article calls its subject by."""
        # "Orm – a history", "Orm (castle)", "Orm: the early years"
        title = split_words(re.split(r"\s[–—-]\s|[:(,]", self.index.subject)[0])
        return [title[place] for place in content(title)]

    def _subjects(self, *, nearest: bool = False) -> set[str]:
        """Return the words of a question that mean the article's subject: "who founded it".

        They do not where the question names something else, nor in "how long did it take"; but
        they do where what is *nearest* to an answer is looked for.
        """
        if not self.index.subject:
            return set()
        if QUESTION_WORDS.isdisjoint(self.words) or not _PRONOUNS & set(self.words):
            return set()
        if any(word[0].isupper() for word in self.typed[1:]):
            return set()
        if nearest:
            return set(self.words) & _PRONOUNS
        pairs = zip(self.words, [*self.words[1:], ""], strict=True)
        found = {word for word, after in pairs if word in _MEANT and stem(after) != "tak"}
        return found if self._is_person(found) else found - {"he", "she"}

    def _is_person(self, found: set[str]) -> bool:
        """Tell whether a life is asked for and the article's title may name whose."""
        if found <= {"it", "they"} or LIVED.keys().isdisjoint(self.words):
            return False
        title = split_words(self.index.subject)
        return 2 <= len(title) <= MAX_KEYWORDS and title[-1] in self.index.surnames

    # --- written otherwise ----------------------------------------------------------------------

    def _spelt_out(self, *, telling: bool, small: bool = False) -> dict[str, Term]:
        """Return where capitals are spelt out that the article lacks, or that are asked about.

        They may be typed *small* where nothing else is found.
        """
        # "dhs" is no word; "sea" is one, and means no initials
        is_word = not _VOWELS.isdisjoint("".join(self.words))
        typed = [word.upper() for word in self.typed] if small and not is_word else self.typed
        unknown = [
            (folded, word)
            for folded, word in zip(self.words, typed, strict=True)
            if _is_abbreviation(word) and folded not in self.index.inverted.postings
        ][:MAX_KEYWORDS]
        if not unknown and not _ASKED_FOR & set(self.words):
            return {}
        # Few queries are about abbreviations.
        from milacli.search.initials import asked, expansion, spelt_by

        short, cue = asked(self.text)
        found = {word: ("initials of", self._runs(spelt_by, typed)) for word, typed in unknown}
        if cue:
            found[fold_word(cue)] = "spelt out", self._runs(expansion, short)
        return {
            word: self.index.inverted.spelt(
                word, runs, how, self._weight(word, telling=telling), self.weights
            )
            for word, (how, runs) in found.items()
            if runs
        }

    def _runs(self, find: Callable[[str, str], tuple[int, int] | None], short: str) -> Runs:
        """Return what *find* finds of *short* in those passages that may hold it."""
        letters, folded, runs = set(short.lower()), fold_word(short), {}
        for number, text in enumerate(self.index.inverted.texts):
            if folded in text or letters <= {word[0] for word in text}:
                run = find(self.index.passages[number].text, short)
                if run:
                    runs[number] = run
        return runs

    def _equal(self) -> dict[int, Runs]:
        """Return where large numbers of the query stand, however written, by place in the query."""
        places = self._lived()
        for place, word in enumerate(self.words):
            if decade := _DECADE.fullmatch(word):
                places[place] = self._years_of(decade[1])
            elif len(word) == _YEAR and word.isdigit() and not self._is_keyword:
                # Few questions name a year.
                from milacli.search.spells import spells_of

                places[place] = spells_of(self.index, int(word))
        if not any(word[0].isdigit() or word.endswith(_SCALES) for word in self.words):
            return places
        # Its pattern costs a start; few queries have numbers.
        from milacli.search.quantities import quantities

        postings = self.index.inverted.postings
        # Of a year that the article tells no other number is meant.
        asked = [
            (value, first, last)
            for value, first, last in quantities(self.text, years=True)
            if last > first + 1 or self.words[first] not in postings
        ]
        passages = self.index.passages if asked else ()
        for number, passage in enumerate(passages):
            for value, first, last in quantities(passage.text):
                for wanted, start, end in asked:
                    for place in range(start, end) if value == wanted else ():
                        places.setdefault(place, {})[number] = first, last
        return places

    @cached_property
    def _is_keyword(self) -> bool:
        return QUESTION_WORDS.isdisjoint(self.words)

    def _years_of(self, decade: str) -> Runs:
        """Return where years stand that begin with the three digits of a *decade*."""
        postings, texts = self.index.inverted.postings, self.index.inverted.texts
        years = (f"{decade}{digit}" for digit in "0123456789")
        found = ((number, texts[number].index(y)) for y in years for number in postings.get(y, ()))
        return {number: (at, at + 1) for number, at in found}

    def _told(self, word: str) -> Runs:
        """Return where verbs of two words tell a deed that a question asks for."""
        inverted = self.index.inverted
        asks = not QUESTION_WORDS.isdisjoint(self.words)
        return phrase_runs(word, inverted.texts, inverted.postings) if asks else {}

    def _misheard(self, place: int, terms: dict[str, Term]) -> Term:
        """Return what a name that stands nowhere may be meant for, by its neighbour in a name."""
        word = self.words[place]
        for side in (-1, 1):
            at = place + side
            other = terms.get(self.words[at]) if 0 <= at < len(self.words) else None
            if other is not None and other.hits and max(other.hits.values()) >= NAMED:
                # Few names stand nowhere.
                from milacli.search.misheard import misheard

                if found := misheard(self.index, self.words, place, other, -side):
                    weight = self._weight(word, telling=True)
                    return self.index.inverted.likely(word, found, weight, self.weights)
        return terms[word]

    def _unhyphened(self, term: Term) -> Term:
        """Leave out where a short *term* is a typo only of a part of a word: Hans, of Orm-Haus."""
        typos = {word for word, match in term.matches.items() if match.how == TYPO}
        numbers = [n for word in typos for n in self.index.inverted.postings[word]]
        if not typos or any(self._stands_alone(typos, number) for number in numbers):
            return term
        return term._replace(matches={}, hits={}, counts={})

    def _stands_alone(self, words: Container[str], number: int) -> bool:
        """Tell whether one of *words* stands in a passage without a hyphen at it."""
        text, folded = self.index.passages[number].text, self.index.inverted.texts[number]
        spans = zip(spans_of(text), folded, strict=True)
        signs = (text[max(0, a - 1) : a] + text[b : b + 1] for (a, b), w in spans if w in words)
        return any("-" not in sign and "‑" not in sign for sign in signs)

    def _apart(self, term: Term) -> Term:
        """Leave out where the digits of *term* are only what a comma parts: 500 is not 4,500."""
        from milacli.search.quantities import stands_apart

        if not stands_apart(self.text, term.word):
            return term
        passages, texts = self.index.passages, self.index.inverted.texts
        others = term.matches.keys() - {term.word}
        hits = {
            number: hit
            for number, hit in term.hits.items()
            if number in term.runs
            or not others.isdisjoint(texts[number])
            or stands_apart(passages[number].text, term.word)
        }
        return term._replace(hits=hits, counts={n: term.counts[n] for n in hits})

    def _lived(self) -> dict[int, Runs]:
        """Return where dates in brackets tell of a birth or death that is asked for."""
        if LIVED.keys().isdisjoint(self.words) or QUESTION_WORDS.isdisjoint(self.words):
            return {}
        # Few questions ask for them.
        from milacli.search.lives import event, life_runs

        runs = life_runs(self.index, self.text) if event(self.words) else {}
        asked = (n for n, word in enumerate(self.words) if runs and word in LIVED)
        return {place: dict(runs) for place in asked}


def _is_abbreviation(word: str) -> bool:
    """Tell whether *word* may be made of initials: DHS, LRTE; of two letters as in "U.N." only."""
    return 2 <= len(word) <= 6 and word.isupper() and word.isascii() and word.isalpha()


def _neighbours(words: Sequence[str], place: int) -> list[str]:
    return [*words[max(0, place - 1) : place], *words[place + 1 : place + 2]]


def _joined(words: Sequence[str], place: int) -> list[str]:
    """Join a word with its neighbours: "alpha go" may be "AlphaGo"."""
    pairs = (words[max(0, place - 1) : place + 1], words[place : place + 2])
    return ["".join(pair) for pair in pairs if len(pair) == 2]
