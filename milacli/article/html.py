"""HTML to blocks: the text of a page or of a piece of one, with its marks and its places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple, Protocol

from milacli.article.model import BlockKind, MarkKind
from milacli.article.text import BlockText, Origins
from milacli.english.prose import Span
from milacli.patterns import lazy

# "<b", "</p", "<!doctype"; and what hides all up to its end.
_TAG = lazy(r"<(?:(!--)|(/?)([a-z][\w:-]*)|[!?])")
_ATTRIBUTE = lazy(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_RAW = frozenset(("script", "style"))
_HIDDEN = frozenset(
    "button canvas del footer iframe math nav noscript object ref s script select strike style svg "
    "template title".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# What pages hide, or show beside their text: an edit link, a box of links, the sign of an anchor.
_ASIDE = lazy(
    r"display:\s*none|\shidden(?:[\s=]|$)|aria-hidden=[\"']?true|role=[\"']?navigation"
    r"|(?:class|id)=[\"'][^\"']*\b(?:mw-editsection|noprint|navbox|toc|headerlink|sr-only"
    r"|footnote-ref|footnote-back|anchor-link)\b"
)
_NOTES = lazy(r"(?:class|role)=[\"'][^\"']*\b(?:footnotes|doc-endnotes)\b")
_MARKS = {
    "b": MarkKind.STRONG, "strong": MarkKind.STRONG, "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS, "cite": MarkKind.EMPHASIS, "mark": MarkKind.STRONG,
    "a": MarkKind.LINK, "code": MarkKind.CODE, "kbd": MarkKind.CODE, "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure form head header hr html legend li main ol p pre section summary table "
    "tbody td tfoot th thead tr ul".split()
)
_ENTITY = lazy(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
# Words one blank apart.
_RUN = lazy(r"\S+(?: \S+)*")
# "1", "[2]", "[note 3]", "[citation needed]": what stands raised behind a word.
_RAISED = lazy(
    r"[\[(]?(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[a-z]|(?:note|nb) ?\d{1,3}|[a-z ]+ needed\??|\w+\?)"
    r"[\])]?"
)
# "10", "m", "km", "x)": what a power stands behind; a year is none.
_BASE = lazy(r"(?:(?<!\d)\d{1,3}|(?<![^\W\d_])[^\W\d_]{1,2}|[)\]])$")
# "</dt><dd>", between a term and what it means.
_DEFINING = (("dt", True), ("dd", False))
_LONGEST = 12
"""Tags and texts; what is raised is no longer."""


class Tag(NamedTuple):
    """A tag: ``<a href="x">``, or with *closing* ``</a>``."""

    name: str
    closing: bool
    attributes: str
    start: int
    end: int

    def value(self, name: str) -> str:
        """Return what the attribute *name* says, or nothing."""
        found = (m for m in _ATTRIBUTE.finditer(self.attributes) if m[1].lower() == name)
        match = next(found, None)
        return unescape(match[2] or match[3] or match[4] or "") if match else ""

    @property
    def mark(self) -> MarkKind | None:
        """Return what the tag says of its text."""
        return _MARKS.get(self.name)

    @property
    def hides(self) -> bool:
        """Tell whether what stands up to the closing tag is no text of the article."""
        if self.closing or self.name in _VOID or self.attributes.endswith("/"):
            return False
        aside = bool(self.attributes) and bool(_ASIDE.search(self.attributes))
        noted = self.name == "sup" and "reference" in self.attributes
        return self.name in _HIDDEN or aside or noted

    def is_note(self, raised: str, before: str) -> bool:
        """Tell whether *raised* text is the mark of a note, and no power: ``Falk<sup>1</sup>``."""
        noted = bool(_RAISED.fullmatch(raised.strip().lower()))
        return self.hides or (noted and not _BASE.search(before))

    @property
    def breaks(self) -> bool:
        """Tell whether a statement ends here."""
        return self.name in _BLOCKS


def tag_of(html: str) -> Tag | None:
    """Return the one tag that *html* is, or None for a remark and the like."""
    return next((part for part in parts(html) if isinstance(part, Tag)), None)


def parts(html: str) -> Iterator[Tag | Span]:
    """Yield the tags of *html* and where the texts between them stand; remarks are left out.

    Linear in its length. A tag that nothing closes is text; a remark hides all that follows.
    """
    at = begun = 0
    folded = html.lower()
    while match := _TAG.search(folded, at):
        closing = "-->" if match[1] else ">"
        end = folded.find(closing, match.start() + (2 if match[1] else 1))
        if end < 0 and not match[1]:
            break
        yield Span(begun, match.start())
        if end < 0:
            return
        at = begun = end + len(closing)
        if match[3]:
            yield Tag(match[3], bool(match[2]), html[match.end() : end], match.start(), begun)
            if match[3] in _RAW and not match[2]:
                raw_end = folded.find(f"</{match[3]}", begun)
                at = begun = len(folded) if raw_end < 0 else raw_end
    yield Span(begun, len(html))


class Sink(Protocol):
    """Takes the blocks of HTML in reading order."""

    def take(
        self, kind: BlockKind, text: BlockText, *, level: int = 0, marker: str = "", depth: int = 0
    ) -> None:
        """Take a block; *level* is that of a heading, *depth* counts the lists around it."""

    def entitle(self, title: str) -> None:
        """Take the title of a page, which a heading may better."""


class HtmlReader:
    """Reads HTML piece by piece: a list or a table may go on in the next."""

    def __init__(self, sink: Sink, source: str, starts: Sequence[int]) -> None:
        self.sink = sink
        self.folded = source.lower()
        self.starts = starts
        self.text = BlockText()
        self.kind = BlockKind.PARAGRAPH
        self.marker = ""
        self.level = 0
        self.gap = ""
        """What joins the next text to the one before it: a blank, a comma in a cell, or nothing."""
        self.lists: list[int] = []
        """The lists around: the number of the last item, or -1 for bullets."""
        self.quotes = 0
        self.notes = ""
        """The tag that holds the footnotes, while it is open."""
        self.hidden: list[str] = []
        """The tag that hides the text, with those of its name inside."""
        self.cells = -1
        """How many cells the row has so far; -1 outside of rows."""
        self.heads = 0
        self.term = False
        """Whether the block is a term that waits for what it means."""
        self.marks: list[tuple[str, int, str]] = []
        self.last: dict[str, int] = {}
        """For each tag the last line, from 0, on which one is closed, or -1."""

    def read(self, html: str, origins: Origins) -> None:
        """Read *html*, whose lines stand where *origins* say."""
        found = list(parts(html))
        skipped = -1
        for number, part in enumerate(found):
            if number <= skipped:
                continue
            if isinstance(part, Span):
                self._text(html, part, origins)
            elif part.name == "sup" and not part.closing and not self.hidden:
                skipped = self._raised(html, found, number, part)
            else:
                self._tag(part, origins)
        if self.cells < 0:
            self.flush()

    def flush(self) -> None:
        """Hand on the block that is open; an item or a heading without a word waits for it."""
        text = self.text
        if not text.content.strip():
            return
        kind, marker = self.kind, self.marker
        if self.cells > 1:
            kind, marker = BlockKind.ROW, "th" if self.heads == self.cells else "td"
        self.sink.take(kind, text, level=self.level, marker=marker, depth=len(self.lists))
        self._begin(BlockKind.PARAGRAPH)
        self.cells, self.heads = min(self.cells, 0), 0

    def _begin(self, kind: BlockKind, marker: str = "", level: int = 0) -> None:
        """Begin a block; one of a quote or among the footnotes is such."""
        if self.quotes and kind is BlockKind.PARAGRAPH:
            kind = BlockKind.QUOTE
        if self.notes and kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            kind, marker = BlockKind.FOOTNOTE, marker and f"^{marker.rstrip('.')}"
        self.kind, self.marker, self.level = kind, marker, level
        self.text, self.gap, self.marks, self.term = BlockText(), "", [], False

    # --- tags -----------------------------------------------------------------------------------

    def _tag(self, tag: Tag, origins: Origins) -> None:
        if self.hidden:
            if tag.name == self.hidden[0] and tag.name not in _VOID:
                self.hidden = self.hidden[1:] if tag.closing else [*self.hidden, tag.name]
        elif tag.hides:
            if self._closes_later(tag, origins):
                self.hidden = [tag.name]
        elif tag.name == "br":
            self._break()
        elif tag.mark:
            self._mark(tag, tag.mark)
        elif tag.breaks:
            self._block(tag)

    def _closes_later(self, tag: Tag, origins: Origins) -> bool:
        """Tell whether *tag* is closed at all: one that is not hides nothing."""
        if tag.name not in self.last:
            at = self.folded.rfind(f"</{tag.name}")
            self.last[tag.name] = self.folded.count("\n", 0, at) if at >= 0 else -1
        line = bisect_right(self.starts, BlockText.source_of(origins, tag.start))
        return self.last[tag.name] >= line - 1

    def _break(self) -> None:
        if self.cells > 0 or self.level:
            self.gap = " " if self.level else ", "
        elif self.text.length:
            self.text.add("\n")
            self.gap = ""

    def _mark(self, tag: Tag, kind: MarkKind) -> None:
        if not tag.closing:
            self._fill()
            self.marks.append((tag.name, self.text.length, tag.value("href")))
            return
        at = next((i for i in reversed(range(len(self.marks))) if self.marks[i][0] == tag.name), -1)
        if at >= 0 and len(self.marks) - at < _LONGEST:
            _, start, target = self.marks.pop(at)
            if kind is not MarkKind.LINK or target:
                self.text.mark(kind, start, target or None)

    def _block(self, tag: Tag) -> None:
        """End the block before *tag* and begin the one that it opens."""
        if self._goes_on(tag):
            return
        self.flush()
        self._around(tag.name, -1 if tag.closing else 1, tag.attributes)
        waits = self.marker or self.level or self.kind is BlockKind.CODE or self.text.length
        if tag.closing or not waits:
            self._begin(BlockKind.PARAGRAPH)
        if not tag.closing:
            self._open(tag.name)

    def _goes_on(self, tag: Tag) -> bool:
        """Tell whether the block goes on: in a row, and from a term to what it means."""
        name = tag.name
        if name in ("td", "th") and self.cells >= 0:
            if not tag.closing:
                self._cell(name)
            return True
        if self.cells > 0 and name not in _HEADINGS and name not in ("tr", "table"):
            self.gap = ", "
            return True
        if not (self.term and self.text.length and (name, tag.closing) in _DEFINING):
            return False
        if name == "dd":
            self.text.add(": ")
            self.gap, self.term = "", False
        return True

    def _open(self, name: str) -> None:
        if name in _HEADINGS:
            self.cells = -1
            self._begin(BlockKind.HEADING, level=int(name[1]))
        elif name in ("li", "dt", "dd"):
            self._begin(BlockKind.ITEM, self._bullet())
            self.term = name == "dt"
        elif name == "pre":
            self._begin(BlockKind.CODE)

    def _around(self, name: str, step: int, attributes: str) -> None:
        """Note which quotes, lists, rows and footnotes stand around what follows."""
        if name in ("ul", "ol"):
            self.lists = [*self.lists, 0 if name == "ol" else -1] if step > 0 else self.lists[:-1]
        elif name == "blockquote":
            self.quotes = max(0, self.quotes + step)
        elif name in ("tr", "table"):
            self.cells, self.heads = (0 if step > 0 and name == "tr" else -1), 0
        if step > 0 and not self.notes and _NOTES.search(attributes):
            self.notes = name
        elif step < 0 and self.notes == name:
            self.notes = ""

    def _bullet(self) -> str:
        if not self.lists or self.lists[-1] < 0:
            return "-"
        self.lists[-1] += 1
        return f"{self.lists[-1]}."

    def _cell(self, name: str) -> None:
        if self.cells:
            self.text.bar()
        self.gap = ""
        self.cells += 1
        self.heads += name == "th"

    def _raised(self, html: str, found: Sequence[Tag | Span], number: int, tag: Tag) -> int:
        """Return the number of the last part of the note's mark that *tag* begins."""
        raised = ""
        for at in range(number + 1, min(len(found), number + _LONGEST)):
            part = found[at]
            if isinstance(part, Span):
                raised += html[part.start : part.end]
            elif part.name == "sup" and part.closing:
                if tag.is_note(unescape(raised), self.text.tail):
                    return at
                if raised.strip().isdigit() and self.text.tail[-1:].isdigit() and not self.gap:
                    self.text.add("^")
                break
        return number

    # --- text -----------------------------------------------------------------------------------

    def _text(self, html: str, span: Span, origins: Origins) -> None:
        if self.hidden:
            if self.hidden[0] == "title":
                self.sink.entitle(" ".join(unescape(html[span.start : span.end]).split()))
        elif self.kind is BlockKind.CODE:
            self._code(html, span, origins)
        else:
            self._prose(html, span, origins)

    def _prose(self, html: str, span: Span, origins: Origins) -> None:
        """Add text: a run of blanks is one blank."""
        at = span.start
        for run in _RUN.finditer(html, span.start, span.end):
            if run.start() > at:
                self.gap = self.gap or " "
            self._fill()
            self._follow(html, Span(*run.span()), origins)
            at = run.end()
        if at < span.end:
            self.gap = self.gap or " "

    def _fill(self) -> None:
        """Add what joins the next text to the one before it."""
        gap, self.gap = self.gap, ""
        self.text.join(gap)

    def _code(self, html: str, span: Span, origins: Origins) -> None:
        at = span.start
        for number, line in enumerate(html[span.start : span.end].split("\n")):
            if number and self.text.length:
                self.text.add("\n")
            bare = line.lstrip()
            self.text.add(line[: len(line) - len(bare)])
            self._follow(html, Span(at + len(line) - len(bare), at + len(line)), origins)
            at += len(line) + 1

    def _follow(self, html: str, span: Span, origins: Origins) -> None:
        """Add text without tags; ``&amp;`` stands for ``&``."""
        at = span.start
        for entity in _ENTITY.finditer(html, span.start, span.end):
            shown = unescape(entity[0])
            if shown != entity[0]:
                self.text.follow(html[at : entity.start()], at, origins)
                self.text.stand_in(shown, entity.start(), origins)
                at = entity.end()
        self.text.follow(html[at : span.end], at, origins)
