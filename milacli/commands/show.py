"""The text of an article or of one section, rendered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, Block, BlockKind, Cite
from milacli.article.outline import find_section, within
from milacli.errors import NothingFound
from milacli.patterns import lazy
from milacli.table import Column, Highlight, Layout, Table, Text, highlighted, tabulate


class Row(NamedTuple):
    """A block and where it stands."""

    block: Block
    level: int
    cite: Cite


def _text(row: Row) -> Text:
    block = row.block
    marks = (Highlight(mark.start, mark.end, mark.kind.value) for mark in block.marks)
    if block.kind is BlockKind.ITEM:
        bullet = block.marker if block.marker[0].isdigit() else "-"
        return highlighted(block.text, marks, indent=block.depth - 1, bullet=bullet)
    if block.kind is BlockKind.FOOTNOTE and block.marker:
        named = block.marker.startswith("^")
        return highlighted(block.text, marks, bullet=f"[{block.marker}]" if named else "-")
    return highlighted(block.text, marks, indent=block.depth)


COLUMNS = (
    Column("kind", lambda row: row.block.kind.value),
    Column("level", lambda row: row.level, shown=False),
    Column("text", _text, style="text"),
    *CITE,
)


# ":61"
_LINE = lazy(r":(\d{1,9})")


def show(article: Article, wanted: str = "") -> Table:
    """Tabulate the blocks of the section *wanted* with its subsections, or of all sections.

    ``:61`` is the block at that line. Raises NothingFound when no section or several are meant,
    or there is nothing.
    """
    line = _LINE.fullmatch(wanted)
    if line:
        blocks: Sequence[Block] = [_block_at(article, int(line[1]))]
    else:
        blocks = within(article, find_section(article, wanted)) if wanted else article.blocks
    if not blocks:
        raise NothingFound(f"{article.called} is empty")
    rows = (Row(block, _level(article, block), article.cite(block)) for block in blocks)
    return tabulate(COLUMNS, rows)._replace(layout=Layout.PAGE)


def _block_at(article: Article, line: int) -> Block:
    """Return the block that stands on *line*; raises NothingFound with the next where none does."""
    found = None
    for block in article.blocks:
        if block.line > line:
            break
        found = block
    if found and line <= article.line_at(found, len(found.text) - 1):
        return found
    behind = next((block.line for block in article.blocks if block.line > line), None)
    near = found.line if behind is None and found else behind
    hint = f"; the nearest text is at :{near}" if near else ""
    raise NothingFound(f"nothing stands on line {line} of {article.name}{hint}")


def _level(article: Article, block: Block) -> int:
    """Return the level of a heading; of any other block how many lists stand around it."""
    if block.kind is BlockKind.HEADING:
        return article.sections[block.section].level
    return block.depth
