"""Whether a role is told of another rank than is asked for: a vice president is no president."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.search.doers import asked_part, asked_role
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.words import stem

_ALIKE = ("deputy vice", "assistant", "acting interim caretaker", "honorary", "associate", "junior")
_RANKS = {word: frozenset(words.split()) for words in _ALIKE for word in words.split()}
"""Words that make another role of one, each with those that say the same."""
_NEAR = 0.8
"""Share of the best score from which on a passage may answer as well."""
_FAR = 3
"""Words before a role in which its rank may stand: ``deputy to the mayor``."""


def is_of_other_rank(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    """Tell whether ``who`` asks for a role of a rank of which the best of *hits* do not tell."""
    role = () if asked_part(query.words, 0) else asked_role(query.words, 0)
    if not role:
        return False
    noun = stem(role[-1])
    best = [hit.number for hit in hits if hit.score >= _NEAR * hits[0].score]
    texts = [index.inverted.texts[number] for number in best]
    before = [
        folded[max(0, n - _FAR) : n]
        for folded in texts
        for n, word in enumerate(folded)
        if stem(word) == noun
    ]
    asked = [_RANKS[word] for word in role[:-1] if word in _RANKS]
    if not asked:
        return bool(before) and all(words and words[-1] in _RANKS for words in before)
    # "vice president" may answer "deputy chief", of which nothing is told
    told = [*before, *(_above(index, number) for number in best)] if before else texts
    return any(ranks.isdisjoint(word for words in told for word in words) for ranks in asked)


def _above(index: Index, number: int) -> list[str]:
    """Return the words above a passage, and the ranks in the title."""
    around = index.around[index.passages[number].position]
    above = [word for n in around for word in index.inverted.texts[n]]
    return [*above, *(word for word in _RANKS if stem(word) in index.title_at(number))]
