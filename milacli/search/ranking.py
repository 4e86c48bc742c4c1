"""How well a passage answers a query: one weighted sum of parts, each from 0 to 1."""

from __future__ import annotations

from typing import NamedTuple


class Weights(NamedTuple):
    """Every constant of the ranking. The parts' weights need not sum to 1."""

    bm25: float = 1.0
    """Part: how often the words occur, rare words and short passages counting more."""
    coverage: float = 1.2
    """Part: which share of the query is here, each word by how telling it is."""
    trigrams: float = 0.3
    """Part: which share of the query's three-letter runs is here; catches compounds and kin."""
    closeness: float = 0.2
    """Part: how near neighbours in the query stand to each other here."""
    opening: float = 0.3
    """Part: how early a lone word stands: what opens with it is about it."""
    phrase: float = 0.3
    """Part: the query stands here letter by letter."""
    paragraph: float = 0.8
    """Part: which share of the query is in the paragraph around."""
    before: float = 0.4
    """Part: which share of the query is in the sentence before and not here."""
    pronoun: float = 0.3
    """Part: the same, when this sentence opens with a pronoun."""
    heading: float = 0.1
    """Part: which share of the query is in the heading, or what introduces the list."""
    answer: float = 0.3
    """Part: the passage holds what the question asks for: a date, a number, a person, a place."""
    meaning: float = 0.6
    """A word that means what was asked counts this much where the article lacks what was asked."""
    also_meaning: float = 0.4
    """The same where the article has the word that was asked."""
    weak: float = 0.5
    """A word that only shapes a question ("called", "main") counts this much of its weight."""
    idf_power: float = 1.0
    """How much rare words count above common ones; 0 counts all the same."""
    always: bool = False
    """Whether bare keywords get meanings too."""
    title_word: float = 0.4
    """A word of the article's title counts this much of its own weight."""
    behind: float = 0.5
    """A passage of See Also or the references counts this much."""
    heading_passage: float = 0.8
    """A heading counts this much: what stands under it says more."""
    k1: float = 1.2
    """BM25: how soon further occurrences of a word stop counting."""
    b: float = 0.5
    """BM25: how much long passages are marked down, 0 to 1."""
    candidates: int = 60
    """How many passages, best by words alone, are looked at closely."""
