"""What stands around a passage: above it, or before it in its paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.search.grammar import GOING_ON
from milacli.search.inverted_index import Term
from milacli.search.passages import Index
from milacli.search.runs import opens_list
from milacli.search.words import stem

TOLD = 0.4
"""Weight of a match from which on a passage tells a deed, be it in other words."""


def is_gone_on(index: Index, key: str, term: Term | None, number: int) -> bool:
    """Tell whether a passage that goes on with "it" or "she" may go on about *key*.

    The last one before it that does not go on itself must have the word, as *term* matches it, or
    what stands above.
    """
    if stem(key) in index.title_at(number):
        return True
    for n in range(number - 1, -1, -1):
        if index.passages[n].position != index.passages[number].position:
            break
        if term and term.hits.get(n, 0.0) >= TOLD:
            return True
        if index.inverted.texts[n][:1] and index.inverted.texts[n][0] not in GOING_ON:
            return False
    return is_around(index, term, number)


def is_around(index: Index, term: Term | None, number: int, *, headed: bool = False) -> bool:
    """Tell whether *term* stands above the passage or earlier in its paragraph.

    *headed*, only what says of what comes counts: a heading, and what ends with a colon. That
    the school was founded in 1901 says nothing of the year behind it that the club has.
    """
    if term is None:
        return False
    passages = index.passages
    position = passages[number].position
    before = (n for n in index.of_block[position] if n < number and not headed)
    around = (
        n
        for n in index.around[position]
        if not headed or opens_list(passages[n].block, passages[n].text)
    )
    return any(term.hits.get(n, 0.0) >= TOLD for n in (*before, *around))


_NAMED = 0.8
"""Weight from which on a word stands there, as it is or but for its ending."""


def stand_elsewhere(index: Index, terms: Sequence[Term | None], number: int) -> bool:
    """Tell whether the article has some of *terms*, but none in a passage nor around it."""
    found = [term for term in terms if term and max(term.hits.values(), default=0.0) >= _NAMED]
    return bool(found) and not any(
        term.hits.get(number, 0.0) >= _NAMED or is_around(index, term, number) for term in found
    )
