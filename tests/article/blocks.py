"""The texts and the marks of what was parsed."""

from __future__ import annotations

from milacli.article.model import Article, MarkKind


def texts(parsed: Article) -> list[str]:
    return [block.text for block in parsed.blocks]


def marks(parsed: Article) -> list[tuple[MarkKind, str, str | None]]:
    return [
        (mark.kind, block.text[mark.start : mark.end], mark.target)
        for block in parsed.blocks
        for mark in block.marks
    ]
