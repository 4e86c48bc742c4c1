"""An article as frozen data: sections, blocks, their marks, and the way back to the source.

Records are NamedTuples: frozen like a slotted dataclass, at a sixth of its cost at start-up.
All offsets count characters. Lines count from 1.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from milacli.english.prose import START, Span
from milacli.patterns import lazy


class BlockKind(Enum):
    """What a block is in Markdown; the value is the word shown to the reader."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    CODE = "code"
    FOOTNOTE = "footnote"


class MarkKind(Enum):
    """What inline markup says about a span of text."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    WIKILINK = "wikilink"
    IMAGE = "image"
    MATH = "math"


class Mark(NamedTuple):
    """One run of inline markup; *target* is set for links, wikilinks and images."""

    kind: MarkKind
    start: int
    end: int
    target: str | None = None

    @property
    def page(self) -> str:
        """Return the name of the page that a link leads to, or nothing: ``people/Ida Falk.md``.

        >>> Mark(MarkKind.WIKILINK, 0, 4, "people/Ida Falk#Life").page
        'Ida Falk'
        """
        return page_name(self.target or "", wiki=self.kind is MarkKind.WIKILINK)


# "%C3%9F"
_ESCAPED = lazy(r"(?:%[0-9A-Fa-f]{2})+")
# "https:", "mailto:"
_SCHEME = lazy(r"[a-z][a-z+.-]+:", re.IGNORECASE)


def page_name(target: str, *, wiki: bool) -> str:
    """Return the name of the page at *target*, a path in a folder or an address of a *wiki*."""
    path = target.partition("#")[0]
    if not wiki:
        path = path.partition("?")[0]
        if "/wiki/" not in path and _SCHEME.match(path):
            return ""
        path = unquoted(path)
        path = path.replace("_", " ") if "/wiki/" in path else path
    name = path.rstrip("/").rpartition("/")[2]
    for ending in (".md", ".markdown", ".html"):
        name = name.removesuffix(ending)
    return name.strip()


def unquoted(path: str) -> str:
    """Return *path* with ``%20`` and the like read."""
    return _ESCAPED.sub(lambda match: _decoded(match[0]), path) if "%" in path else path


def _decoded(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("%", "")).decode("utf-8", "replace")


class Part(Enum):
    """What a section is for: prose, or one of the two kinds of back matter behind it."""

    BODY = "body"
    SEE_ALSO = "see also"
    REFERENCES = "references"


class Section(NamedTuple):
    """A heading and what stands under it, up to the next heading.

    Section 0 is the lead: the title and the text before the first other heading.
    """

    position: int
    title: str
    level: int
    """1 for ``#`` or a ``===`` underline, to 6."""
    number: str
    """Place in the outline, such as ``3.2``; the lead is ``0``."""
    line: int
    end_line: int
    """Last line that is not blank, subsections included (the lead has none)."""
    trail: tuple[int, ...]
    """Indices of the sections around this one, outermost first; never the lead."""
    part: Part


class Piece(NamedTuple):
    """A run of block text that stands in the source letter by letter."""

    start: int
    """Offset into the block's text."""
    source: int
    """Offset into the article's source."""
    length: int


class Block(NamedTuple):
    """A heading, paragraph, list item, table row …: plain text and what the markup said of it."""

    number: int
    """Index into the article's blocks."""
    kind: BlockKind
    text: str
    """Without markup; a line break is a space, or a newline where it ends a statement."""
    section: int
    """Index into the article's sections."""
    line: int
    pieces: tuple[Piece, ...]
    sentences: tuple[Span, ...]
    """None where the block says nothing: a row of badges, a list to find one's way by."""
    marks: tuple[Mark, ...] = ()
    depth: int = 0
    """How many lists stand around the block."""
    marker: str = ""
    """``-`` or ``3.`` for the first block of a list item, ``^1`` for a footnote."""
    cells: tuple[Span, ...] = ()
    """Where the cells of a row stand in its text, blanks around them left out."""

    def marked(self, *kinds: MarkKind) -> Iterator[Mark]:
        """Yield the marks of these *kinds* in reading order."""
        return (mark for mark in self.marks if mark.kind in kinds)


class Cite(NamedTuple):
    """Where a fact stands. The article's source contains *quote* starting on *line*."""

    article: str
    section: str
    line: int
    quote: str


class Article(NamedTuple):
    """A parsed article. Everything an extractor needs is in here."""

    name: str
    """As the user gave it: a path, or ``-`` for standard input."""
    title: str
    source: str
    starts: tuple[int, ...]
    """Offset into the source at which each line starts."""
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    aliases: tuple[str, ...] = ()
    """Other names of the article, as its front matter gives them."""
    tags: tuple[str, ...] = ()
    date: str = ""
    """As the front matter gives it; no event."""

    @property
    def called(self) -> str:
        """What a message calls the article."""
        return "standard input" if self.name == "-" else self.name

    def body(self) -> Iterator[Block]:
        """Yield the blocks that tell facts: no See Also, no references, no footnotes, no code."""
        return (
            block
            for block in self.blocks
            if self.sections[block.section].part is Part.BODY
            and block.kind not in (BlockKind.FOOTNOTE, BlockKind.CODE)
            and block.sentences
        )

    def line_at(self, block: Block, offset: int) -> int:
        """Return the source line on which the character at *offset* of *block* stands."""
        return bisect_right(self.starts, _source_at(block, offset))

    def cite(self, block: Block, start: int = 0, end: int | None = None) -> Cite:
        """Cite the text of *block* from *start* to *end*, with the markup that hugs it.

        So ``**Ada** wrote`` is quoted whole and not as ``Ada** wrote``.
        """
        first, last = self.span(block, start, len(block.text) if end is None else end)
        section = self.sections[block.section].title
        return Cite(self.name, section, self.line_of(first), self.source[first:last])

    def line_of(self, offset: int) -> int:
        """Return the line on which *offset* of the source stands."""
        return bisect_right(self.starts, offset)

    def span(self, block: Block, start: int, end: int) -> Span:
        """Return the range of the source that says the text of *block* from *start* to *end*."""
        first, last = _source_span(block, start, end)
        last = min(last, len(self.source))  # a row that lacks its last cell and line end
        before, after = _gaps(block, first, last)
        first -= _hugging_before(self.source[before:first])
        last += _hugging_after(self.source[last:after])
        quote = self.source[first:last].lstrip()
        return Span(last - len(quote), last - len(quote) + len(quote.rstrip()))


# "](ida falk.md "Ida Falk")": what closes a link may have blanks inside.
# "#Early life]]" does too.
_GOAL = lazy(r"\]\((?:[^()\n]|\([^()\n]*\))*\)|#[^\[\]\n]*\]\]")


def _hugging_before(gap: str) -> int:
    """Count the characters at the end of *gap* that open markup: ``**``, ``[[Ida Falk|``.

    So does the folder of a page: ``[[02 People/``.
    """
    opened = gap.rfind("[[") if gap.endswith(("|", "/")) else -1
    at = opened if opened >= 0 and "\n" not in gap[opened:] else len(gap)
    words = gap[:at].rsplit(maxsplit=1)
    return len(gap) - at + (len(words[-1]) if words and not gap[at - 1].isspace() else 0)


def _hugging_after(gap: str) -> int:
    """Count the characters at the start of *gap* that close markup."""
    goal = _GOAL.match(gap)
    at = goal.end() if goal else 0
    words = gap[at:].split(maxsplit=1)
    return at + (len(words[0]) if words and not gap[at].isspace() else 0)


def _source_span(block: Block, start: int, end: int) -> Span:
    """Return the range of the source whose letters are the text from *start* to *end*."""
    first = _source_at(block, start)
    return Span(first, max(first, _source_at(block, max(start, end - 1)) + 1))


def _gaps(block: Block, first: int, last: int) -> Span:
    """Return where the markup around a range of the source begins and ends."""
    pieces = block.pieces
    at = bisect_left(pieces, first, key=_source)
    before = pieces[at - 1].source + pieces[at - 1].length if at else first
    at = bisect_left(pieces, last, key=_source)
    after = pieces[at].source if at < len(pieces) else last
    inside = at and pieces[at - 1].source + pieces[at - 1].length > last
    return Span(min(before, first), last if inside else max(after, last))


def _source_at(block: Block, offset: int) -> int:
    at = max(0, bisect_right(block.pieces, offset, key=START) - 1)
    piece = block.pieces[at]
    return piece.source + max(0, min(offset - piece.start, piece.length - 1))


def _source(piece: Piece) -> int:
    return piece.source
