"""What search finds: sentences, list items, headings and table rows, each with its surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from milacli.model import Article, Block, BlockKind, Part


class Passage(NamedTuple):
    """A sentence, or a whole heading, row or line of code, of one block."""

    block: Block
    start: int
    end: int
    position: int
    """Index of the block in the article."""
    part: Part

    @property
    def text(self) -> str:
        """The passage in plain text."""
        return self.block.text[self.start : self.end]


def passages(article: Article) -> Iterator[Passage]:
    """Yield the passages of *article* in reading order; every word of it is in one."""
    for position, block in enumerate(article.blocks):
        part = article.sections[block.section].part
        for start, end in block.sentences:
            yield Passage(block, start, end, position, part)


def surroundings(article: Article) -> list[tuple[int, ...]]:
    """Return, for each block, the blocks that say what it is about, by their position.

    That is the heading of its section, for an item the paragraph that introduces its list
    ("Notable alumni include:"), and for a row the head of its table.
    """
    around: list[tuple[int, ...]] = []
    heading = intro = head = -1
    for position, block in enumerate(article.blocks):
        if block.kind is BlockKind.HEADING:
            heading, intro, head = position, -1, -1
            around.append(())
            continue
        if block.kind is BlockKind.ROW and block.marker == "th":
            head = position
        elif block.kind is not BlockKind.ROW:
            head = -1
        own = intro if block.kind is BlockKind.ITEM else head
        around.append(tuple(other for other in (heading, own) if other not in (-1, position)))
        if block.kind is BlockKind.PARAGRAPH:
            intro = position if block.text.rstrip().endswith(":") else -1
    return around
