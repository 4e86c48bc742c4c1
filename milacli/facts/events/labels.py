"""Labels: whom or what a block opens with, ``**Orla**: …``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.article.model import Block, BlockKind, Mark, MarkKind
from milacli.patterns import lazy
from milacli.reading.dates import find_dates
from milacli.reading.mentions import Mention

_ANY_YEAR = 2000
_LABEL_BEHIND = lazy(r"\s?(?::|[-–—]|\()")


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


def _is_told_of(block: Block, name: Mention, bold: Mark) -> bool:
    """Tell whether *bold* words begin with a name: ``**Ada Dray, head of works.** Joined``."""
    if name.end >= bold.end:
        return False
    ends = block.text[name.end] == "," and block.text[bold.end - 1] == "."
    return ends and re.match(r" [A-Z]", block.text[bold.end :]) is not None
