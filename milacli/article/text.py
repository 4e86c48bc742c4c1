"""The plain text of one block as it grows, with its marks and its way back to the source."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence

from milacli.article.model import Mark, MarkKind, Piece

Origins = Sequence[tuple[int, int]]
"""Pairs of an offset into some Markdown and the offset into the source that it stands at."""

# A line break, and the blanks that keep words together or are narrow.
_BLANKS = str.maketrans(
    dict.fromkeys("\n\u00a0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))), " ")
)
BAR = " | "
"""Stands between the cells of a row."""


class BlockText:
    """The plain text of one block as it grows, with its marks and its way back to the source."""

    __slots__ = ("bars", "length", "marks", "parts", "pieces", "row")

    def __init__(self, *, row: bool = False) -> None:
        self.row = row
        self.parts: list[str] = []
        self.length = 0
        self.pieces: list[Piece] = []
        self.marks: list[Mark] = []
        self.bars: list[int] = []
        """Where a cell of a row ends and BAR begins."""

    @property
    def content(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    @property
    def tail(self) -> str:
        """The end of the text so far, some characters at least where there are so many."""
        return "".join(self.parts[-4:])[-20:]

    @property
    def source_end(self) -> int:
        """Where in the source the text so far ends, or 0."""
        return self.pieces[-1].source + self.pieces[-1].length if self.pieces else 0

    @staticmethod
    def source_of(origins: Origins, offset: int) -> int:
        """Return where in the source the character at *offset* of the Markdown stands."""
        at = bisect_right(origins, (offset, sys.maxsize)) - 1 if len(origins) > 1 else 0
        origin, source = origins[max(0, at)]
        return source + offset - origin

    def add(self, text: str, source: int | None = None, length: int | None = None) -> None:
        """Append *text*; *length* characters of the source from *source* on say it."""
        if source is not None and text:
            size = len(text) if length is None else length
            last = self.pieces[-1] if self.pieces else None
            if (
                last
                and last.start + last.length == self.length
                and last.source + last.length == source
            ):
                self.pieces[-1] = Piece(last.start, last.source, last.length + size)
            else:
                self.pieces.append(Piece(self.length, source, size))
        self.parts.append(text)
        self.length += len(text)

    def bar(self) -> None:
        """End a cell of a row."""
        self.bars.append(self.length)
        self.add(BAR)

    def join(self, joint: str) -> None:
        """Append *joint* behind a word, ``; `` for a comma behind a bracket, else a blank."""
        last = self.tail[-1:]
        if joint and last and not last.isspace():
            joint = "; " if joint == ", " and last == ")" else joint
            self.add(joint if last.isalnum() or last in ')"”’' else " ")

    def follow(self, text: str, offset: int, origins: Origins) -> None:
        """Append *text*, which stands letter by letter at *offset* of the Markdown."""
        shown = text.translate(_BLANKS) if not text.isascii() or "\n" in text else text
        if len(origins) == 1:
            if text:
                self.add(shown, origins[0][1] + offset - origins[0][0])
            return
        at = 0
        while at < len(text):
            number = bisect_right(origins, (offset + at, sys.maxsize))
            end = origins[number][0] - offset if number < len(origins) else len(text)
            self.add(shown[at:end], self.source_of(origins, offset + at))
            at = max(at + 1, min(end, len(text)))

    def stand_in(self, text: str, offset: int, origins: Origins) -> None:
        """Append *text*, for which one character of the Markdown at *offset* stands."""
        shown = text if text.isascii() else text.translate(_BLANKS)
        self.add(shown, self.source_of(origins, offset), 1)

    def bound(self, offset: int, origins: Origins) -> None:
        """Note that markup of the block reaches to *offset*."""
        self.pieces.append(Piece(self.length, self.source_of(origins, offset), 0))

    def mark(self, kind: MarkKind, start: int, target: str | None = None) -> None:
        """Note what the markup says of the text from *start* on."""
        if start < self.length:
            self.marks.append(Mark(kind, start, self.length, target))
