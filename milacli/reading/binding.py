"""Binding: whom a pronoun cannot mean, or not for sure, by the words of its own sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, chars, ranked
from milacli.reading.patterns import charset, words
from milacli.reading.sentences import Sentence

_NEAR = 6
"""Tokens behind a pronoun in which stands with whom it is done."""
_FAR = 24
"""Tokens before a pronoun in which another stands to whom something was done."""


def companions(sentence: Sentence, at: int) -> Iterator[int]:
    """Yield the numbers of the names that stand beside the pronoun at *at* in its clause.

    ``She lived with Ada Lind``: she is not Ada. In ``She was known as Ada`` she may be.
    """
    found = _company().match(sentence.stream.shape, at + 1)
    if found is not None and (number := sentence.stream.names.get(found.end() - 1)) is not None:
        yield number


@cache
def _company() -> re.Pattern[str]:
    """Return a verb and somebody with whom, by whom or against whom it is done."""
    some = charset(f",;:|{NAME}{OPAQUE}" + chars("and", "but", "relative"), negated=True)
    called = charset(ranked(0, 0) + chars("honorific", "determiner"))
    return lazy(f"{some}{{1,{_NEAR}}}?[{words('with by against')}]{called}{{0,3}}{NAME}")


def is_done_to(sentence: Sentence, at: int) -> bool:
    """Tell whether the pronoun at *at* may mean to whom something is done before it.

    ``Bo met him when he was ill``: that is another than Bo.
    """
    stream = sentence.stream
    other = _OBJECTS.get(stream.text(at, at + 1).lower(), "")
    for token in range(at - 2, max(0, at - _FAR), -1):
        if stream.shape[token] == ";":
            return False
        if stream.text(token, token + 1) == other:
            return other == "him" or stream.shape[token + 1] not in _owned()
    return False


_OBJECTS = {"he": "him", "she": "her"}


@cache
def _owned() -> str:
    """Return what follows "her" that owns something: ``her old mill``."""
    return ranked(0, 1) + NAME + OPAQUE + chars("ordinal", "premodifier", "ly", "ing")


def is_told_first(sentence: Sentence, at: int) -> bool:
    """Tell whether what somebody is opens the sentence of the pronoun: ``A son of Bo, he left``."""
    shape = sentence.stream.shape
    return shape[at - 1 : at] == "," and _first().match(shape) is not None


@cache
def _first() -> re.Pattern[str]:
    """Return the beginning of what somebody is: ``The youngest son``."""
    determiner = charset(chars("determiner"))
    return lazy(f"{determiner}{charset(ranked(1, 1))}{{0,4}}{charset(ranked(0, 0))}")
