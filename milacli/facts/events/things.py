"""Things: whether "it" and "they" may mean another than the article is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from milacli.article.model import Block
from milacli.english.nouns import person_noun
from milacli.english.prose import START, fold
from milacli.patterns import lazy

_MOST = 6
"""Sentences before a pronoun that are looked at."""
IT_OR_THEY = lazy(r"(?:it|its|they|their)\b", re.IGNORECASE)
_THEY = lazy(r"(?:they|their)\b", re.IGNORECASE)
_IT = lazy(r"(?:it|they|this|these)\b", re.IGNORECASE)
# "In 1983, three pieces", "On 3 May 1901 the tower", "At its height, around 1860, the mill"
_FRONT = lazy(
    r"(?:(?:In|On|By|From|Since|During|At|After|Before|Until|around|about|in|by|on)\b"
    r"[^,.;]{1,30}?(?:\d{3,4}s?,?|,) ){1,2}"
)
_DESCRIBED = lazy(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]h(?:is|at|ese|ose)|[Ss]ome|[Mm]any|[Ss]everal|"
    r"[Mm]ost|[Aa]ll|[Bb]oth|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|"
    r"[Tt]en|\d{1,3}) ((?:[a-z][\w-]* ?){1,6})"
)
# "The tower | of the museum", "the tower | fell"
_END = lazy(
    r"\b(?:of|in|at|on|for|from|to|by|with|about|and|was|were|is|are|had|has|have|which|who|that|"
    r"[a-z]+ed|fell|left|sold|built|began|came|went|led|held|lost|won|took|broke|burnt)\b"
)
_PEOPLE = frozenset("people men women children staff crew police members".split())
# "Ann Coe and Tom Pell left"
_TWO = lazy(r"[A-Z][^.;,]{0,60}(?: and |, )[A-Z]")


def means_another(block: Block, start: int, said: str, known: frozenset[str]) -> bool:
    """Tell whether the pronoun *said* at *start* of *block* may mean another than the article.

    *known* are the words for what the article is about: ``The tower fell. It was rebuilt``.
    """
    several = _THEY.match(said) is not None
    for sentence in _before(block, start):
        front = _FRONT.match(sentence)
        words = sentence[front.end() if front else 0 :]
        if _IT.match(words):
            continue
        described = _DESCRIBED.match(words)
        if described is None:
            return several and _TWO.match(words) is not None
        noun = fold(_END.split(described[1], maxsplit=1)[0]).split()
        if not noun or (noun[-1].endswith("s") or noun[-1] in _PEOPLE) != several:
            continue
        if not several and person_noun(noun[-1]) is not None:
            continue  # "The warden left. It was rebuilt"
        return known.isdisjoint(noun)
    return False


def _before(block: Block, start: int) -> Iterator[str]:
    """Yield the sentences before *start*, the nearest first, and what is of the same one."""
    at = bisect_right(block.sentences, start, key=START) - 1
    if at < 0:
        return
    if own := block.text[block.sentences[at].start : start].strip():
        yield own
    for number in range(at - 1, max(-1, at - 1 - _MOST), -1):
        yield block.text[slice(*block.sentences[number])]
