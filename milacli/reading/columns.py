"""Columns: what stands over the cells of a table, and what lists and cells say of nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from milacli.article.model import Article, Block, BlockKind
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.casts import CASTS
from milacli.reading.evidence import Evidence

# Whom somebody belongs to, who need not be one: "Ada | king" of two sides; what is called so.
_IN_CELLS = ("cell", "dash", "label")
_SIDES = frozenset(
    "side party allegiance faction team army house opponent loyalty clan book books film films "
    "movie novel song album episode poem painting opera game".split()
)


def heads_of(blocks: Iterable[Block]) -> dict[int, Block]:
    """Return for each row of a table, by its number, the row of headings over it."""
    heads: dict[int, Block] = {}
    head: Block | None = None
    for block in blocks:
        if block.kind is not BlockKind.ROW:
            head = None
        elif block.marker == "th":
            head = block
        elif head is not None:
            heads[block.number] = head
    return heads


def without_others(
    article: Article, found: Sequence[Evidence], heads: Mapping[int, Block]
) -> list[Evidence]:
    """Drop parts that are played, and what a cell says of those to whom people belong.

    *heads* are the headings over the rows of tables.
    """
    found = [evidence for evidence in found if not _is_in_cast(article, evidence)]
    return [evidence for evidence in found if not _is_of_side(evidence, heads)]


def _is_in_cast(article: Article, evidence: Evidence) -> bool:
    """Tell whether a role in a list is one that is played: ``- Ada Lind as the queen``."""
    block = evidence.block
    if evidence.rule not in ("name as", "role before") or block.kind is not BlockKind.ITEM:
        return False
    return not CASTS.isdisjoint(words_in(article.sections[block.section].title))


def _is_of_side(evidence: Evidence, heads: Mapping[int, Block]) -> bool:
    head = heads.get(evidence.block.number)
    if evidence.rule not in _IN_CELLS or head is None:
        return False
    cells = head.text.split("|")
    at = evidence.start if evidence.rule == "label" else evidence.end
    column = evidence.block.text.count("|", 0, at)
    return column < len(cells) and not _SIDES.isdisjoint(words_in(cells[column]))


_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words_in(text: str) -> list[str]:
    """Return the words of *text*, folded, hyphens and all."""
    found: list[str] = _WORD.findall(fold(text))
    return found
