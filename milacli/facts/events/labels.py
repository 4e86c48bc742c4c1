"""Labels: whom or what a block opens with, ``**Orla**: …``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from milacli.article.model import Block, BlockKind, Mark, MarkKind
from milacli.patterns import lazy
from milacli.reading.dates import find_dates
from milacli.reading.mentions import Mention

_ANY_YEAR = 2000
_LABEL_BEHIND = lazy(r"\s?(?::|[-–—]|\()")
# "Played: ", "Place of birth: ", but not "1901: ".
_LINE = lazy(r"[^\W\d_a-z][^\W\d_]*(?:[ '’-][^\W\d_]+){0,3}: ")


def label_of(block: Block, names: Sequence[Mention]) -> str:
    """Return whom or what *block* opens with, as ``**Orla**: …`` or ``Ada Dray: …``, or nothing."""
    if names and names[0].start == 0 and block.text.startswith(": ", names[0].end):
        return names[0].text
    bold = next(block.marked(MarkKind.STRONG), None)
    if bold and names and names[0].start == bold.start == 0 and _is_told_of(block, names[0], bold):
        return names[0].text
    kinds = (MarkKind.STRONG, MarkKind.WIKILINK)[: 1 + (block.kind is BlockKind.ITEM)]
    mark = next(block.marked(*kinds), None)
    if not mark or mark.start:
        return ""
    words = block.text[: mark.end]
    if not (words.endswith(":") or _LABEL_BEHIND.match(block.text, mark.end)):
        return ""
    words = words.strip(" :")
    # Any year will do to see that the words are a date: "**November**:".
    return "" if len(words) > 60 or find_dates(words, _ANY_YEAR) else words


def label_of_line(block: Block, names: Sequence[Mention], start: int) -> str | None:
    """Return whom the line that begins at *start* inside *block* opens with, ``Ada Dray: …``.

    That is nothing where it is nobody, ``Played: 3 May``, and None where it has no label.
    """
    if not block.text.startswith("\n", start - 1) or not _LINE.match(block.text, start):
        return None
    at = bisect_left(names, start, key=lambda name: name.start)
    name = names[at] if at < len(names) else None
    named = name and name.start == start and block.text.startswith(": ", name.end)
    return name.text if name and named else ""


def _is_told_of(block: Block, name: Mention, bold: Mark) -> bool:
    """Tell whether *bold* words begin with a name: ``**Ada Dray, head of works.** Joined``."""
    if name.end >= bold.end:
        return False
    ends = block.text[name.end] == "," and block.text[bold.end - 1] == "."
    return ends and re.match(r" [A-Z]", block.text[bold.end :]) is not None
