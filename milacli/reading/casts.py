"""Casts: names of those who are played or told of, who are nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.article.model import Block, BlockKind
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

CASTS = frozenset("cast characters starring".split())
"""Words over a list of who plays whom."""
_PLOTS = frozenset("plot synopsis storyline".split())
_COLUMNS = frozenset(("character", "characters", "role", "roles", "part", "parts"))


# "Cast: Ada Lind (a doctor)"
_LABEL = lazy(r"(?:the )?(?:cast|players|starring|dramatis personae)\b[^:|]{0,20}:", re.IGNORECASE)


def is_cast(block: Block, title: str) -> bool:
    """Tell whether *block*, in the section *title*, says who plays whom: no roles but parts."""
    listed = block.kind in (BlockKind.ITEM, BlockKind.ROW)
    listed = listed and not CASTS.isdisjoint(fold(title).split())
    return listed or _LABEL.match(block.text) is not None


def without_characters(
    block: Block, head: Block | None, title: str, names: Sequence[Mention]
) -> list[Mention]:
    """Make the names of characters in *names* opaque.

    They stand behind "as" in a cast, in a column of parts under *head*, and in a plot; *title*
    is that of the section.
    """
    said = set(fold(title).split())
    cells = [fold(cell).strip() for cell in head.text.split("|")] if head is not None else []
    played = block.kind is BlockKind.ITEM and not CASTS.isdisjoint(said)
    start = block.text.find(" as ") if played else -1

    told = block.kind is not BlockKind.HEADING and not _PLOTS.isdisjoint(said)
    if not (told or start > 0 or not _COLUMNS.isdisjoint(cells)):
        return list(names)

    def is_character(name: Mention) -> bool:
        column = block.text.count("|", 0, name.start) if cells else 0
        in_column = column < len(cells) and cells[column] in _COLUMNS
        return told or 0 < start < name.start or in_column

    return [name._replace(opaque=True) if is_character(name) else name for name in names]
