"""What an article is on, as a question may call it: of a firm "the company", of a village so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from milacli.article.model import BlockKind
from milacli.english.nouns import is_body_noun, person_noun
from milacli.search.called import is_name
from milacli.search.grammar import BE
from milacli.search.passages import Index
from milacli.search.small_words import prepositions
from milacli.search.told import is_past
from milacli.search.words import STOP_WORDS, stem

_OPENING = 3
"""Passages in which an article says what it is on."""
_LONGEST = 12
"""Words that may say it."""
_BODIES = frozenset(
    "company firm business organisation organization institution enterprise startup group".split()
)
"""What any body may be called."""


def subject_nouns(index: Index, words: Sequence[str]) -> list[str]:
    """Return the nouns of a question's folded *words* that mean what the article is on."""
    asked = [
        word
        for n, word in enumerate(words)
        if n
        and words[n - 1] in ("the", "this")
        and stem(word) not in index.title
        and tuple(words[n + 1 : n + 2]) != ("of",)
    ]
    if not asked:
        return []
    kinds = set(_kinds(index))
    is_body = any(map(_is_body, kinds))
    stems = set(map(stem, kinds))
    return [word for word in asked if stem(word) in stems or (is_body and word in _BODIES)]


def subject_names(index: Index, title: Sequence[str]) -> list[str]:
    """Return those words of the *title* that are names wherever they stand: not "kilns"."""
    return [word for word in title if is_name(index, word)]


def _kinds(index: Index) -> Iterator[str]:
    """Yield what the article says that its subject is: ``village`` of "Orm is a village in"."""
    numbers = range(len(index.passages))
    paragraphs = (n for n in numbers if index.passages[n].block.kind is BlockKind.PARAGRAPH)
    for number in islice(paragraphs, _OPENING):
        folded = index.inverted.texts[number]
        if index.title.isdisjoint(map(stem, folded[:_LONGEST])):
            continue
        at = next((n for n, word in enumerate(folded) if word in BE), len(folded))
        if folded[at + 1 : at + 2] and folded[at + 1] in ("a", "an", "the"):
            said = folded[at + 2 : at + 2 + _LONGEST]
            end = next((n for n, word in enumerate(said) if _ends(word)), len(said))
            yield from said[max(0, end - 1) : end]
            yield from filter(is_body_noun, said)


def _is_body(word: str) -> bool:
    noun = person_noun(word)
    return word in _BODIES or is_body_noun(word) or (noun is not None and "body" in noun.marks)


def _ends(word: str) -> bool:
    return word in prepositions() or word in STOP_WORDS or is_past(word) or word.endswith("ing")
