"""Authors of a work as lists of sources have them, surname first: ``Lind, A.; Brook, T. M.``."""

from __future__ import annotations

import re
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
    kept = [m for m in found if not any(a.start < m.end and m.start < a.end for a in authors)]
    return sorted([*kept, *authors], key=lambda mention: mention.start)
