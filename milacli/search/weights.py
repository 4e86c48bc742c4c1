"""Every constant of the ranking, with what it does.

They were tuned on half of a set of articles and questions and confirmed on the other half. The
optimum is flat: no single part decides, and small changes change little.
"""

from __future__ import annotations

from typing import NamedTuple


class Weights(NamedTuple):
    """How much a match counts, how much each part of a score counts, and where it is cut."""

    # How well a word of the query is matched, from 0 to 1. A word as typed counts 1.
    stem: float = 0.9
    """By another form of the word: founded, founding; not founder."""
    beginning: float = 0.8
    """By a word that it is the beginning of."""
    joined: float = 0.95
    """By neighbours that spell it together, or by one word that spells it and its neighbour."""
    typo: float = 1.0
    """By a word that it may be a typo of; times their likeness."""
    misheard: float = 0.8
    """By a name that it sounds like, or nearly is, beside the other word of the name."""
    misspelt_beginning: float = 0.85
    """By a word whose beginning it may be a typo of; times their likeness."""
    meaning: float = 0.6
    """By a word that may stand for it, where the article lacks the word itself."""
    also_meaning: float = 0.4
    """By a word that may stand for it, where the article has the word itself."""
    doer: float = 1.0
    """In a question who does it, by what those who do it are called: leads, by director."""

    # How telling a word of the query is, times its rarity.
    title_word: float = 0.4
    """A word of the article's title: the whole article is about it."""
    weak_word: float = 0.5
    """A word that shapes a question more than it says what it is about: called, main."""

    asker: float = 0.4
    """A question word, where an article answers it by words of its own: where, by based in."""

    # What a passage gets for what it holds. Each part is from 0 to 1.
    bm25: float = 1.0
    """Its words: often here, rare elsewhere, the passage short (Robertson and Zaragoza 2009)."""
    coverage: float = 1.2
    """The share of the query that is here, each word by how telling it is."""
    trigrams: float = 0.3
    """The share of the query's three-letter runs that is here: kin that no rule knows."""
    phrase: float = 0.5
    """The longest run of the query that stands here, stop words and all."""
    opening: float = 0.3
    """How early a lone word stands: what opens with it is about it."""
    paragraph: float = 0.8
    """BM25 of the paragraph around."""
    before: float = 0.4
    """What the sentence before adds to the coverage."""
    heading: float = 0.1
    """The share of the query in the heading, or in what introduces the list or table."""
    related: float = 0.5
    """The share of the query of which only something related is here. No doubt is less by it."""
    answer: float = 0.3
    """It holds what is asked for: a date, a number, a person, a place."""

    # What the whole score is multiplied by.
    back_matter: float = 0.5
    """In See Also, the references or a footnote."""
    head: float = 0.8
    """A heading, or the head of a table: what stands under it says more."""
    head_of_answer: float = 0.5
    """A heading under which stands what is asked for."""
    lacking: float = 0.7
    """It lacks what any answer has: kin to who was kin."""

    k1: float = 1.2
    """BM25: how soon further occurrences of a word stop counting."""
    b: float = 0.5
    """BM25: how much long passages are marked down, from 0 to 1."""
    candidates: int = 50
    """How many passages, best by their words alone, are looked at closely; more if asked for."""

    @property
    def whole(self) -> float:
        """What a passage gets that holds the whole query as typed."""
        return self.bm25 + self.coverage + self.trigrams + self.phrase


WEIGHTS = Weights()
