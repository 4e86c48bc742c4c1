"""Roles told by a list: its heading, its lead-in, or an article's list of awards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.article.model import Article, Block, BlockKind
from milacli.english.prose import fold
from milacli.reading.phrases_after import stands_first
from milacli.reading.role_words import tags_of
from milacli.reading.statement import NEAR, Named, Statement

_BOARD_LEAD = re.compile(r"\bboard\b")
_HONOURS = re.compile(r"\b(?:awards?|honou?rs?|recognitions?|prizes|distinctions|accolades)\b")
_AWARD = re.compile(r"\b(?:Award|Prize|Medal|Nobel|Oscar|Grammy|Order of|Laureate)\b")


def listed(article: Article, block: Block, lead: str, named: list[Named]) -> Iterator[Statement]:
    """Yield what the heading and the lead-in of a list say of the one whom an item names first."""
    if not named or named[0].mention is None or not stands_first(named[0].mention):
        return
    if block.kind not in (BlockKind.ITEM, BlockKind.ROW) and not block.marks:
        return
    section = article.sections[block.section]
    tags = [*tags_of(_people_of(section.title)), *tags_of(_people_of(lead))]
    if _BOARD_LEAD.search(fold(f"{section.title} {lead}")):
        tags.append("board")
    if tags:
        sentence = next(iter(block.sentences))
        said = tuple(dict.fromkeys(tags))
        for mate in (n for n in named[:NEAR] if n.group is named[0].group):
            yield Statement(mate.person, said, "", block, sentence, mate.start)


def _people_of(text: str) -> str:
    """Return *text* up to what its people do or are part of: ``faculty includes many leaders``."""
    return re.split(r"\b(?:in|of|at|for|from|by) ", text, maxsplit=1)[0]


def honours(article: Article, block: Block, subject: int | None) -> Iterator[Statement]:
    """Yield the awards listed in an article about one person."""
    if subject is None or block.kind not in (BlockKind.ITEM, BlockKind.ROW):
        return
    title = fold(article.sections[block.section].title)
    if _HONOURS.search(title) and _AWARD.search(block.text):
        yield Statement(subject, ("laureate",), "", block, block.sentences[0], 0)
