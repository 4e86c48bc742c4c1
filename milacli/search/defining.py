"""Passages that say what something is: they open with it."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.patterns import lazy
from milacli.search.grammar import BE
from milacli.search.told import BASED
from milacli.search.words import STOP_WORDS, split_words, stem

_WHAT = frozenset("what whats who".split())
_ARTICLES = frozenset("a an the".split())


def defined(words: Sequence[str]) -> tuple[str, ...]:
    """Return the stems of what "what is" asks for from the folded *words* of a query, or none."""
    if len(words) < 3 or words[0] not in _WHAT:
        return ()
    # "what sort of firm is Orm"
    at = next((n for n, word in enumerate(words[:_SORT]) if word in BE), len(words))
    if at != 1 and words[1] not in ("sort", "kind", "type"):
        return ()
    asked = [word for word in words[at + 1 :] if word not in _ARTICLES]
    return tuple(map(stem, asked)) if asked and STOP_WORDS.isdisjoint(asked) else ()


def located(words: Sequence[str]) -> tuple[str, ...]:
    """Return the stems of what "where is" asks for from the folded *words* of a query, or none."""
    if words[:1] != ("where",) or tuple(words[1:2]) not in _IS:
        return ()
    asked = [word for word in words[2:] if word not in _ARTICLES | BASED]
    return tuple(map(stem, asked)) if asked and STOP_WORDS.isdisjoint(asked) else ()


_IS = (("is",), ("are",))
_SORT = 6
"""Words of a question before what it asks the sort of."""
# "Orm (born 1901) is"
_BRACKET = lazy(r" ?\([^()]{0,200}\)")


def defines(asked: Sequence[str], text: str, folded: Sequence[str]) -> bool:
    """Tell whether a passage opens with what is *asked*: ``An orm is``, ``Orm: a mill``."""
    if "(" in text[:_LABEL]:
        text = _BRACKET.sub("", text, count=1)
        folded = split_words(text)
    words = folded[1:] if folded[:1] and folded[0] in _ARTICLES else folded
    end = len(asked)
    if tuple(map(stem, words[:end])) != tuple(asked):
        return False
    return (bool(words[end:]) and words[end] in BE) or ":" in text[:_LABEL]


_LABEL = 60
"""Characters of what stands before a colon."""
