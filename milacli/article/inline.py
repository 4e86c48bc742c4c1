"""The plain text of one block as it grows, with its marks and its way back to the source."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from milacli.article.model import Mark, MarkKind, Piece
from milacli.english.prose import Span

Origins = Sequence[tuple[int, int]]
"""Pairs of an offset into some Markdown and the offset into the source that it stands at."""

_MARKS = {
    "strong_open": MarkKind.STRONG,
    "em_open": MarkKind.EMPHASIS,
    "link_open": MarkKind.LINK,
    "wikilink_open": MarkKind.WIKILINK,
}

# "<b", "</p", "<!doctype"; and the three that hide what they hold.
_TAG = re.compile(r"<(!--|script\b|style\b|[a-z/!?])")
_CLOSING = {"!--": "-->", "script": "</script>", "style": "</style>"}


class BlockText:
    """The plain text of one block as it grows, with its marks and its way back to the source."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[Piece] = []
        self.marks: list[Mark] = []

    @property
    def content(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    @property
    def source_end(self) -> int:
        """Where in the source the text so far ends, or 0."""
        return self.pieces[-1].source + self.pieces[-1].length if self.pieces else 0

    def add(self, text: str, source: int | None = None, length: int | None = None) -> None:
        """Append *text*; *length* characters of the source from *source* on say it."""
        if source is not None and text:
            size = len(text) if length is None else length
            last = self.pieces[-1] if self.pieces else None
            if last and (last.start + last.length, self.source_end) == (self.length, source):
                self.pieces[-1] = Piece(last.start, last.source, last.length + size)
            else:
                self.pieces.append(Piece(self.length, source, size))
        self.parts.append(text)
        self.length += len(text)

    def follow(self, text: str, offset: int, origins: Origins) -> None:
        """Append *text*, which stands letter by letter at *offset* of the Markdown."""
        while text:
            at = bisect_right(origins, (offset, sys.maxsize))
            part = text[: origins[at][0] - offset] if at < len(origins) else text
            origin, source = _origin(origins, offset)
            self.add(part.replace("\n", " "), source + offset - origin)
            text = text[len(part) :]
            offset += len(part)

    def read_all(self, token: Token, origins: Origins) -> None:
        """Append the text of an inline *token*, its first and last markup within reach."""
        self._bound(0, origins)
        self.read(token.children or (), token.content, origins)
        self._bound(len(token.content), origins)

    def _bound(self, offset: int, origins: Origins) -> None:
        origin, source = _origin(origins, offset)
        self.pieces.append(Piece(self.length, source + offset - origin, 0))

    def read(self, tokens: Sequence[Token], markdown: str, origins: Origins, at: int = 0) -> None:
        """Append the text of inline *tokens*, walking them along their *markdown* from *at* on."""
        opened: list[tuple[Token, int]] = []
        for token in tokens:
            end = token.meta.get("end", at + len(token.markup))
            if token.type == "text":
                at = max(at, markdown.find(token.content, at))
                end = at + len(token.content)
                self.follow(token.content, at, origins)
            elif token.type == "text_special":  # "\\*" stands for "*", "&amp;" for "&"
                if token.info == "escape":
                    self.follow(token.content, end - len(token.content), origins)
                else:
                    self._stand_in(token.content, at, origins)
            elif token.type == "code_inline":
                end = self._code_span(token, markdown, at, origins)
            elif token.type in ("softbreak", "hardbreak"):
                newline = max(at, markdown.find("\n", at))
                self._stand_in(" " if token.type == "softbreak" else "\n", newline, origins)
                end = newline + 1
                end += len(markdown[end : end + 200]) - len(markdown[end : end + 200].lstrip(" \t"))
            elif token.type == "html_inline":
                end = at + len(token.content)
                if token.content[:3].lower() == "<br":
                    self.add("\n")
            elif token.type == "image":
                start = self.length
                self.read(token.children or (), markdown, origins, at + 2)
                self._mark(MarkKind.IMAGE, start, str(token.attrGet("src")))
            elif token.nesting > 0:
                opened.append((token, self.length))
                end = at + 1 if token.type == "link_open" else end
            elif token.nesting < 0 and opened:
                opening, start = opened.pop()
                target = opening.attrGet("href")
                self._mark(_MARKS[opening.type], start, None if target is None else str(target))
            at = end

    def _code_span(self, token: Token, markdown: str, at: int, origins: Origins) -> int:
        """Append a code span and return where it ends; one blank inside each end may be cut."""
        start = self.length
        first = at + len(token.markup)
        last = first + len(token.content)
        cut = markdown[first:last].replace("\n", " ") != token.content
        cut = cut or not markdown.startswith(token.markup, last)
        self.follow(token.content, first + cut, origins)
        self._mark(MarkKind.CODE, start)
        return last + 2 * cut + len(token.markup)

    def _stand_in(self, text: str, offset: int, origins: Origins) -> None:
        """Append *text*, for which one character of the Markdown at *offset* stands."""
        origin, source = _origin(origins, offset)
        self.add(text, source + offset - origin, 1)

    def _mark(self, kind: MarkKind, start: int, target: str | None = None) -> None:
        if start < self.length:
            self.marks.append(Mark(kind, start, self.length, target))


def _origin(origins: Origins, offset: int) -> tuple[int, int]:
    return origins[max(0, bisect_right(origins, (offset, sys.maxsize)) - 1)]


def visible(html: str) -> Iterator[Span]:
    """Yield what *html* shows: no tags, comments, scripts or styles. Linear in its length."""
    at = 0
    folded = html.lower()
    for tag in _TAG.finditer(folded):
        if tag.start() < at:
            continue
        yield from _trimmed(html, at, tag.start())
        closing = _CLOSING.get(tag[1], ">")
        end = folded.find(closing, tag.start())
        if end < 0:
            at = tag.start() if closing == ">" else len(html)
            break
        at = end + len(closing)
    yield from _trimmed(html, at, len(html))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    shown = text[start:end]
    start += len(shown) - len(shown.lstrip())
    if shown.strip():
        yield Span(start, start + len(shown.strip()))
