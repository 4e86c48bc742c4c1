"""An article as it is kept between two searches, from and to bytes."""

from __future__ import annotations

import json
import zlib
from typing import Any

from milacli.article.model import Article
from milacli.search.answer_types import surnames
from milacli.search.several import Kept, Row
from milacli.wiki.schema import Broken


def packed(value: object, level: int = 6) -> bytes:
    """Return *value*, of lists, texts and numbers, as bytes; a higher *level* takes longer."""
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(said.encode("utf-8", "surrogatepass"), level)


def unpacked(data: bytes) -> Any:
    """Return what was ``packed``; raises Broken if it was not."""
    try:
        return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError) as error:
        raise Broken from error


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
