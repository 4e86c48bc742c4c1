"""Text to article: blocks with a way back to the source, and the outline of sections."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from milacli.article.asides import silenced
from milacli.article.front_matter import read_front_matter
from milacli.article.inline import read_inline
from milacli.article.model import Article, Block, BlockKind, Mark, MarkKind, Part, Piece, Section
from milacli.article.parts import are_footnotes, name_of, part_of
from milacli.article.text import BAR, BlockText, Origins
from milacli.article.tokens import tokenize
from milacli.english.prose import Span, sentences
from milacli.patterns import lazy

if TYPE_CHECKING:
    from milacli.article.html import HtmlReader
    from milacli.article.tokens import Token

# A whole page of HTML, not a piece in Markdown.
_PAGE = lazy(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BEFORE_PAGE = (("<!--", "-->"), ("<?xml", ">"))
_NEWLINE = lazy(r"\r\n?|\n")

_LONGEST_TITLE = 300
"""Characters; every record names its section, and a heading may be a megabyte."""


def parse(source: str, name: str) -> Article:
    """Parse *source* into an article called *name*. Any text is an article; nothing is raised."""
    # CommonMark reads NUL so; the source keeps it for the quotes.
    lines = _NEWLINE.sub("\n", source.replace("\0", "\ufffd")).split("\n")
    front = read_front_matter(lines)
    lines[: front.lines] = [""] * front.lines
    starts = (0, *(match.end() for match in _NEWLINE.finditer(source)))
    reader = _Reader(lines, starts)
    if _is_page(source):
        reader.read_page()
    else:
        reader.read(tokenize(lines))
    stem = name.rsplit("/", 1)[-1].removesuffix(".md")
    sections = _outline(reader, _shortened(front.title or reader.page_title) or stem)
    blocks = tuple(silenced(reader.blocks))
    return Article(
        name, sections[0].title, source, starts, sections, blocks,
        front.aliases, front.tags, front.date,
    )  # fmt: skip


def _is_page(source: str) -> bool:
    """Tell whether *source* is a page of HTML, remarks before it aside."""
    at = len(source) - len(source.lstrip())
    while source.startswith("<", at):
        if _PAGE.match(source, at):
            return True
        ends = [end for start, end in _BEFORE_PAGE if source.startswith(start, at)]
        found = source.find(ends[0], at) if ends else -1
        if found < 0:
            return False
        at = found + len(ends[0])
        while source[at : at + 1].isspace():
            at += 1
    return False


class _Heading(NamedTuple):
    level: int
    title: str
    line: int


class _Reader:
    """Walks block tokens and keeps the blocks and headings it has met."""

    def __init__(self, lines: list[str], starts: Sequence[int]) -> None:
        self.lines = lines
        self.starts = starts
        self.blocks: list[Block] = []
        self.title: _Heading | None = None
        """The heading that titles the article."""
        self.headings: list[_Heading] = []
        """The other headings outside lists and quotes."""
        self.page_title = ""
        self._around: list[Token] = []
        self._items = 0
        """How many items of lists stand around."""
        self._marker = ""
        self._row: BlockText | None = None
        self._html: HtmlReader | None = None

    def read(self, tokens: Sequence[Token]) -> None:
        """Read the block *tokens* of Markdown."""
        for token in tokens:
            if token.nesting > 0:
                self._around.append(token)
                if token.type in ("list_item_open", "footnote_open"):
                    self._marker = token.info + token.markup
                    self._items += token.type == "list_item_open"
                elif token.type == "tr_open":
                    self._row = BlockText(row=True)
            elif token.nesting < 0:
                self._around.pop()
                self._items -= token.type == "list_item_close"
                if token.type == "tr_close":
                    self._close_row()
            elif token.type == "html_block":
                token.content = token.content.rstrip("\n")
                self._reader().read(token.content, self._origins(token))
            elif self._html is None or self._is_shown():
                if token.type == "inline":
                    self._inline(token)
                elif token.type in ("fence", "code_block"):
                    self._code(token)
        if self._html:
            self._html.flush()

    def read_page(self) -> None:
        """Read the lines as one page of HTML."""
        origins, at = [], 0
        for line, start in zip(self.lines, self.starts, strict=True):
            origins.append((at, start))
            at += len(line) + 1
        self._reader().read("\n".join(self.lines), origins)
        self._reader().flush()

    def _reader(self) -> HtmlReader:
        if self._html is None:
            # Most articles have no HTML.
            from milacli.article.html import HtmlReader

            self._html = HtmlReader(self, "\n".join(self.lines), self.starts)
        return self._html

    def _is_shown(self) -> bool:
        """Tell whether no HTML hides what follows, and end the block that it left open."""
        if self._html and not self._html.hidden:
            self._html.flush()
        return not (self._html and self._html.hidden)

    def take(
        self, kind: BlockKind, text: BlockText, *, level: int = 0, marker: str = "", depth: int = 0
    ) -> None:
        """Take a block of HTML; inside of a list of Markdown it may be its item."""
        if kind is BlockKind.HEADING:
            if text.pieces:
                self._heading(text, level, bisect_right(self.starts, text.pieces[0].source))
            return
        if kind is BlockKind.PARAGRAPH:
            kind, marker = self._kind(), self._marker
        self._add(kind, text, marker, depth)
        self._marker = ""

    def entitle(self, title: str) -> None:
        """Take the title of a page of HTML, which a heading may better."""
        self.page_title = self.page_title or title

    def _inline(self, token: Token) -> None:
        if self._row is not None:
            if self._row.pieces:
                self._row.bar()
            after = max(self._row.source_end, self.starts[_first_line(token)])
            read_inline(self._row, token, self._origins(token, after))
            return
        text = BlockText()
        kind = self._kind()
        notes = read_inline(text, token, self._origins(token), item=kind is BlockKind.ITEM)
        if self._is_heading():
            self._heading(text, int(self._around[-1].tag[1]), _first_line(token) + 1)
        else:
            self._add(kind, text, self._marker)
        self._marker = ""
        for note in notes:
            self._add(BlockKind.FOOTNOTE, note, "^")

    def _is_heading(self) -> bool:
        """Tell whether the text is a heading of the article: one in a list is, in a quote not."""
        lists = ("bullet_list_open", "ordered_list_open", "list_item_open")
        return self._around[-1].type == "heading_open" and all(
            token.type in lists for token in self._around[:-1]
        )

    def _heading(self, text: BlockText, level: int, line: int) -> None:
        heading = _Heading(level, _title(text), line)
        if level == 1 and not self.title and not self.headings:
            # One without a word, such as a template's, titles nothing.
            self.title = heading if heading.title else None
        else:
            self.headings.append(heading)
        self._add(BlockKind.HEADING, text)

    def _kind(self) -> BlockKind:
        around = [token.type for token in self._around] if len(self._around) > 1 else ()
        if "footnote_open" in around:
            return BlockKind.FOOTNOTE
        if self._marker:
            return BlockKind.ITEM
        return BlockKind.QUOTE if "blockquote_open" in around else BlockKind.PARAGRAPH

    def _close_row(self) -> None:
        row, self._row = self._row, None
        if row and self._is_shown():
            marker = "th" if self._around[-1].type == "thead_open" else "td"
            self._add(BlockKind.ROW, row, marker)

    def _code(self, token: Token) -> None:
        first = _first_line(token) + (token.type == "fence")
        text = BlockText()
        for number, part in enumerate(token.content.rstrip("\n").split("\n"), first):
            if number > first:
                text.add("\n")
            if part.strip():
                bare = part.lstrip()
                column = max(0, self.lines[number].find(bare))
                text.add(part[: len(part) - len(bare)])
                text.add(bare, self.starts[number] + column)
        self._add(BlockKind.CODE, text)

    def _origins(self, token: Token, after: int = -1) -> Origins:
        """Find the lines of an inline token in the source, from the offset *after* on."""
        first, content = _first_line(token), token.content
        line = self.lines[first]
        if after < 0 and line.endswith(content):  # as most do, which takes no more to find
            return ((0, self.starts[first] + len(line) - len(content)),)
        opening, end = content.split("\n", 1)[0].strip(), token.map[1] if token.map else 0
        # markdown-it strips a line of nothing but no-break spaces from the front of a text.
        while opening not in self.lines[first] and first + 1 < end:
            first += 1
        origins: list[tuple[int, int]] = []
        offset = 0
        for number, part in enumerate(token.content.split("\n"), first):
            line, start = self.lines[number], self.starts[number]
            bare = part.strip(" \t")
            # Where a tab stands half in a list's indent, markdown-it writes blanks for the rest.
            indent = part.find(bare)
            column = max(0, after - start)
            found = line.find(bare, column)
            if bare and after < 0 and line.rstrip().endswith(bare):
                found = len(line.rstrip()) - len(bare)
            if found >= 0:
                origins.append((offset + indent, start + found))
            else:
                origins += _unescaped(bare, line, column, offset + indent, start)
            offset += len(part) + 1
        return origins

    def _add(self, kind: BlockKind, text: BlockText, marker: str = "", depth: int = 0) -> None:
        content = text.content
        if not content.strip() or not any(piece.length for piece in text.pieces):
            return
        pieces = tuple(text.pieces)
        if kind not in (BlockKind.CODE, BlockKind.ROW) and content[-1].isspace():
            marked = max((mark.end for mark in text.marks), default=0)
            content = content[: max(marked, len(content.rstrip()))]
            pieces = tuple(_within(pieces, len(content)))
        depth += self._items
        self.blocks.append(
            Block(
                number=len(self.blocks),
                kind=kind,
                text=content,
                section=len(self.headings),
                line=bisect_right(self.starts, pieces[0].source),
                pieces=pieces,
                sentences=(Span(0, len(content)),) if kind is BlockKind.ROW else sentences(content),
                marks=_sorted(text.marks) if text.marks else (),
                depth=max(depth, int(kind is BlockKind.ITEM)),
                marker=marker,
                cells=_cells(content, text.bars) if kind is BlockKind.ROW else (),
            )
        )


def _within(pieces: Sequence[Piece], length: int) -> Iterator[Piece]:
    """Cut *pieces* where a text of this *length* ends."""
    for start, source, size in pieces:
        yield Piece(min(start, length), source, max(0, min(size, length - start)))


def _title(text: BlockText) -> str:
    """Return what a heading says; its pictures only where it says nothing else."""
    content = text.content
    kept, at = [], 0
    for mark in text.marks:
        if mark.kind is MarkKind.IMAGE:
            kept.append(content[at : mark.start])
            at = mark.end
    return _shortened("".join((*kept, content[at:]))) or _shortened(content)


def _shortened(text: str) -> str:
    """Return *text* on one line, and of a very long one its beginning."""
    title = " ".join(text.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"


def _sorted(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _cells(content: str, bars: Sequence[int]) -> tuple[Span, ...]:
    """Return where the cells of a row stand between its *bars*."""
    starts = [0, *(bar + len(BAR) for bar in bars)]
    return tuple(
        Span(min(start, len(content)), min(end, len(content)))
        for start, end in zip(starts, [*bars, len(content)], strict=True)
    )


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _unescaped(part: str, line: str, column: int, offset: int, start: int) -> Origins:
    """Find a table cell in which markdown-it has read an escaped bar as a bar."""
    pattern = r"\\?\|".join(map(re.escape, part.split("|")))
    found = re.compile(pattern).search(line, column)
    at = found.start() if found else column
    origins = [(offset, start + at)]
    for index, letter in enumerate(part):
        if found and letter == "|" and line[at] == "\\":
            at += 1
            origins.append((offset + index, start + at))
        at += 1
    return origins


def _outline(reader: _Reader, fallback: str) -> tuple[Section, ...]:
    """Make sections of the headings: numbered, nested, and each with its last line."""
    lead = reader.title or _Heading(1, fallback, 1)
    headings = [lead, *reader.headings]
    ends = _ends(reader, headings)
    sections = [Section(0, lead.title, lead.level, "0", lead.line, ends[0], (), Part.BODY)]
    open_sections: list[Section] = []
    counts: dict[tuple[int, ...], int] = {}
    for index, heading in enumerate(reader.headings, 1):
        while open_sections and open_sections[-1].level >= heading.level:
            open_sections.pop()
        trail = tuple(section.position for section in open_sections)
        counts[trail] = counts.get(trail, 0) + 1
        around = open_sections[-1] if open_sections else None
        number = f"{around.number}.{counts[trail]}" if around else str(counts[trail])
        part = around.part if around and around.part is not Part.BODY else part_of(heading.title)
        if name_of(heading.title) == "notes" and not _has_footnotes(reader, heading, ends[index]):
            part = around.part if around else Part.BODY
        section = Section(
            index, heading.title, heading.level, number, heading.line, ends[index], trail, part
        )
        sections.append(section)
        open_sections.append(section)
    return tuple(sections)


def _has_footnotes(reader: _Reader, heading: _Heading, end: int) -> bool:
    titles = [one.title for one in reader.headings]
    return are_footnotes(titles, reader.lines[heading.line : end])


def _ends(reader: _Reader, headings: Sequence[_Heading]) -> list[int]:
    """Return the last line that is not blank of each section, subsections included."""
    ends: list[int] = []
    following: list[_Heading] = []
    for heading in reversed(headings):
        while following and following[-1].level > heading.level and len(ends) + 1 < len(headings):
            following.pop()
        end = following[-1].line - 1 if following else len(reader.lines)
        while end > heading.line and not reader.lines[end - 1].strip():
            end -= 1
        ends.append(end)
        following.append(heading)
    return ends[::-1]
