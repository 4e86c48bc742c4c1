"""An article as it is kept between two searches, from and to bytes."""

from __future__ import annotations

from milacli.article.model import Article
from milacli.search.answer_types import surnames
from milacli.search.several import Kept, Row
from milacli.wiki.packing import packed, unpacked


def keep(article: Article) -> bytes:
    """Return what search needs of *article* as bytes."""
    sections = [(section.title, section.part.value) for section in article.sections]
    rows = []
    for block in article.blocks:
        spans = []
        for start, end in block.sentences:
            first, last = article.span(block, start, end)
            spans += [start, end, article.line_of(first), first, last]
        rows.append((block.kind.value, block.marker, block.section, block.text, spans))
    return packed((sections, rows, sorted(surnames(article.source))), 1)


def kept(data: bytes, name: str, title: str) -> Kept:
    """Return what ``keep`` kept of the article *title* in the file *name*."""
    sections, rows, names = unpacked(data)
    return Kept(
        name,
        title,
        tuple((section, part) for section, part in sections),
        tuple(Row(*row) for row in rows),
        tuple(names),
    )
