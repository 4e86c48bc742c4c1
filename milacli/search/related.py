"""Related words: what may be told of by a word although neither is a form of the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from milacli.english.lists import whole
from milacli.search.words import stem

_KEY = 3
"""Letters that a word keeps whatever its ending."""


@cache
def related(word: str) -> frozenset[str]:
    """Return the stems of the words that are related to the stem *word*."""
    return frozenset(_found(word))


def _found(word: str) -> Iterator[str]:
    text, key = _text(), word[:-1] if len(word) > _KEY else word
    at = text.find(key)
    while at >= 0:
        if text[at - 1] in "\n ":
            end = at + len(key)
            while text[end].isalpha():
                end += 1
            if stem(text[at:end]) == word:
                if text[end] == ":":
                    yield from map(stem, text[end + 1 : text.index("\n", end)].split())
                else:
                    line = text.rindex("\n", 0, at) + 1
                    yield stem(text[line : text.index(":", line)])
        at = text.find(key, at + 1)


@cache
def _text() -> str:
    """Return the list behind its remarks: to cut it into lines takes longer than to look."""
    text = whole("related_words")
    return text[text.index("\n", text.rindex("\n#") + 1) :]
