"""Text to article: blocks with a way back to the source, and the outline of sections."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from markdown_it.token import Token

from milacli.inline import BlockText, Origins, visible
from milacli.markdown import tokenize
from milacli.model import Article, Block, BlockKind, Part, Section, Span
from milacli.prose import fold, sentences

# The title in "---\ntitle: Ada\n---".
_FRONT_TITLE = re.compile(r"^title:[ \t]*(['\"]?)(.+?)\1[ \t]*$", re.MULTILINE)
_NEWLINE = re.compile(r"\r\n?|\n")

# What articles call the sections behind their prose, folded.
_SEE_ALSO = frozenset(
    ("see also", "related", "related pages", "related articles", "related topics")
)
_REFERENCES = frozenset(
    (
        "references", "reference", "sources", "citations", "bibliography", "notes", "footnotes",
        "external links", "links", "further reading", "works cited", "notes and references",
        "references and notes", "sources and references", "references and further reading",
        "references and external links", "external links and references",
    )
)  # fmt: skip


_LONGEST_TITLE = 300
"""Characters; every record names its section, and a heading may be a megabyte."""


def parse(source: str, name: str) -> Article:
    """Parse *source* into an article called *name*. Any text is an article; nothing is raised."""
    # CommonMark reads NUL so; the source keeps it for the quotes.
    lines = _NEWLINE.sub("\n", source.replace("\0", "\ufffd")).split("\n")
    front = _front_matter(lines)
    title = _FRONT_TITLE.search("\n".join(lines[:front]))
    lines[:front] = [""] * front
    starts = (0, *(match.end() for match in _NEWLINE.finditer(source)))
    reader = _Reader(lines, starts)
    reader.read(tokenize("\n".join(lines)))
    stem = name.rsplit("/", 1)[-1].removesuffix(".md")
    sections = _outline(reader, _titled(title[2]) if title else stem)
    return Article(name, sections[0].title, source, starts, sections, tuple(reader.blocks))


def _front_matter(lines: list[str]) -> int:
    """Count the lines of front matter: from ``---`` on the first line to the next one."""
    if lines[0].rstrip() != "---":
        return 0
    ends = (i for i, line in enumerate(lines[1:], 2) if line.rstrip() in ("---", "..."))
    return next(ends, 0)


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
        self._around: list[Token] = []
        self._marker = ""
        self._row: BlockText | None = None

    def read(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            if token.type == "inline":
                self._inline(token)
            elif token.type in ("fence", "code_block"):
                self._code(token)
            elif token.type == "html_block":
                self._html(token)
            elif token.nesting > 0:
                self._around.append(token)
                if token.type in ("list_item_open", "footnote_open"):
                    self._marker = token.info + token.markup
                elif token.type == "tr_open":
                    self._row = BlockText()
            elif token.nesting < 0:
                self._around.pop()
                if token.type == "tr_close":
                    self._close_row()

    def _inline(self, token: Token) -> None:
        if self._row is not None:
            if self._row.pieces:
                self._row.add(" | ")
            self._row.read_all(token, self._origins(token, self._row.source_end))
            return
        text = BlockText()
        text.read_all(token, self._origins(token))
        if len(self._around) == 1 and self._around[0].type == "heading_open":
            self._heading(text, int(self._around[0].tag[1]), _first_line(token) + 1)
        else:
            self._add(self._kind(), text)
        self._marker = ""

    def _heading(self, text: BlockText, level: int, line: int) -> None:
        heading = _Heading(level, _titled(text.content), line)
        if level == 1 and not self.title and not self.headings:
            self.title = heading
        else:
            self.headings.append(heading)
        self._add(BlockKind.HEADING, text)

    def _kind(self) -> BlockKind:
        if self._marker:
            return BlockKind.FOOTNOTE if self._marker[0] == "^" else BlockKind.ITEM
        quoted = any(token.type == "blockquote_open" for token in self._around)
        return BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH

    def _close_row(self) -> None:
        row, self._row = self._row, None
        if row:
            self._marker = "th" if self._around[-1].type == "thead_open" else "td"
            self._add(BlockKind.ROW, row)
            self._marker = ""

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

    def _html(self, token: Token) -> None:
        html = token.content = token.content.rstrip("\n")
        origins = self._origins(token)
        text = BlockText()
        for span in visible(html):
            if text.length:
                text.add(" ")
            text.follow(html[span.start : span.end], span.start, origins)
        self._add(BlockKind.HTML, text)

    def _origins(self, token: Token, after: int = 0) -> Origins:
        """Find the lines of an inline token in the source, from the offset *after* on."""
        origins: list[tuple[int, int]] = []
        offset = 0
        for number, part in enumerate(token.content.split("\n"), _first_line(token)):
            line, start = self.lines[number], self.starts[number]
            bare = part.strip()
            # Where a tab stands half in a list's indent, markdown-it writes blanks for the rest.
            indent = part.find(bare)
            column = max(0, after - start)
            found = line.find(bare, column)
            if bare and not after and line.rstrip().endswith(bare):
                found = len(line.rstrip()) - len(bare)
            if found >= 0:
                origins.append((offset + indent, start + found))
            else:
                origins += _unescaped(bare, line, column, offset + indent, start)
            offset += len(part) + 1
        return origins

    def _add(self, kind: BlockKind, text: BlockText) -> None:
        content = text.content
        if not content.strip() or not any(piece.length for piece in text.pieces):
            return
        pieces = tuple(text.pieces)
        self.blocks.append(
            Block(
                kind=kind,
                text=content,
                section=len(self.headings),
                line=bisect_right(self.starts, pieces[0].source),
                pieces=pieces,
                sentences=(Span(0, len(content)),) if kind is BlockKind.ROW else sentences(content),
                marks=tuple(sorted(text.marks, key=lambda mark: (mark.start, -mark.end))),
                depth=sum(token.type == "list_item_open" for token in self._around),
                marker=self._marker,
            )
        )


def _titled(text: str) -> str:
    """Return *text* on one line, and of a very long one its beginning."""
    title = " ".join(text.split())
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _unescaped(part: str, line: str, column: int, offset: int, start: int) -> Origins:
    """Find a table cell in which markdown-it has read an escaped bar as a bar."""
    found = line.find(part.replace("|", "\\|"), column)
    origins = [(offset, start + max(found, column))]
    if found >= 0:
        bars = [i for i, c in enumerate(part) if c == "|"]
        origins += [(offset + i, start + found + i + n) for n, i in enumerate(bars, 1)]
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
        part = around.part if around and around.part is not Part.BODY else _part(heading.title)
        section = Section(
            index, heading.title, heading.level, number, heading.line, ends[index], trail, part
        )
        sections.append(section)
        open_sections.append(section)
    return tuple(sections)


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


def _part(title: str) -> Part:
    folded = fold(title).strip(" :.")
    if folded in _SEE_ALSO:
        return Part.SEE_ALSO
    return Part.REFERENCES if folded in _REFERENCES else Part.BODY
