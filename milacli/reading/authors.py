"""Authors of a work as lists of sources have them, surname first: ``Lind, A.; Brook, T. M.``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from milacli.article.model import Block
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

_INITIALS = r"[^\W\d_a-z]\.?(?:[ -]?[^\W\d_a-z]\.?){0,3}(?![\w'’])"
_AUTHOR = rf"[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)?,? {_INITIALS}"
# Three at least: "Ada, B. and Cole" and "Brook T, Orm" are something else.
_SEVERAL = lazy(rf"{_AUTHOR}(?:(?:[;,] (?:& |and )?| (?:&|and) ){_AUTHOR}){{2,}}")
_ONE = lazy(rf"([^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)?),? ({_INITIALS})")
_HINT = lazy(r"[^\W\d_],? [^\W\d_a-z]\.?[;,] [^\W\d_a-z]")


def with_authors(block: Block, found: Sequence[Mention]) -> list[Mention]:
    """Return the names *found* in *block*, with each author of a list as one in its usual order.

    Linear in the length of the block.
    """
    if not _HINT.search(block.text):
        return list(found)
    authors: list[Mention] = []
    for sentence in block.sentences:
        for several in _SEVERAL.finditer(block.text, *sentence):
            for one in _ONE.finditer(block.text, *several.span()):
                initials = tuple(re.findall(r"\w", one[2]))
                words = (*(f"{fold(letter)}." for letter in initials), fold(one[1]))
                ordered = f"{'. '.join(initials)}. {one[1]}"
                authors.append(
                    Mention(0, block, sentence, *one.span(), words, "", linked=False,
                            possessive=False, ordered=ordered)
                )  # fmt: skip
    if not authors:
        return list(found)
    starts = [author.start for author in authors]
    kept = []
    for mention in found:
        last = bisect_left(starts, mention.end) - 1  # none behind it begins before *mention* ends
        if last < 0 or authors[last].end <= mention.start:
            kept.append(mention)
    return sorted([*kept, *authors], key=lambda mention: mention.start)
