"""Inline tokens to text: walked along their Markdown, so that each letter keeps its place."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from milacli.article.breaks import statement_ends
from milacli.article.model import MarkKind
from milacli.article.text import BlockText, Origins
from milacli.patterns import lazy

if TYPE_CHECKING:
    from milacli.article.html import Tag
    from milacli.article.tokens import Token

_MARKS = {
    "strong_open": MarkKind.STRONG,
    "em_open": MarkKind.EMPHASIS,
    "link_open": MarkKind.LINK,
    "wikilink_open": MarkKind.WIKILINK,
    "embed_open": MarkKind.IMAGE,
}
# "Falk.¹", "1921²", "Brenner³", but no "km²", "feet²".
_RAISED_DIGIT = lazy("[¹²³⁰⁴-⁹]")
_NOTED = lazy(
    r"(?:(?<=[.,;:!?)\"”’\]])|(?<=\d{4})|(?<=[^\W\d_]{3})(?<!feet)(?<!mile)(?<!miles)(?<!met..s))"
    r"[¹²³⁰⁴-⁹]+"
)
# "(1899-03-02)2 March 1899" and "2 March 1899(1899-03-02)", as some pages write; and
# "((6123abcd-…))", which points to a block.
_DOUBLED = lazy(
    r"(?<=\d{4})\(\d{4}-\d\d-\d\d\)(?= |$)"
    r"|\((?:\d{4}-\d\d-\d\d\)(?=\w)|\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)\))"
)
# "'''Orm'''", "''Orm''": the stress of wikis.
_STRESS = lazy(
    r"(?<!')(?:'{3}|'{5})(?!')|(?<![\w'])(?P<one>'')(?=[^\s'])[^'\n]{1,200}(?<=\S)(?P<other>'')(?![\w'])"
)
_HINT = lazy("''|[¹²³⁰⁴-⁹(📅⏳🛫✅➕❌🏁⏰🔁⏫🔼🔽🔺⏬]")
_SIGN = lazy(r"[📅⏳🛫✅➕❌🏁⏰🔁⏫🔼🔽🔺⏬]|^[A-Z]{3,8} ")
# "📅 2024-05-03", "🔁 every week", "⏫": what programs read in a task.
_SIGNS = lazy(
    r"[📅⏳🛫✅➕❌🏁⏰]\ufe0f? ?\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?"
    r"|🔁\ufe0f? [\w ]+|[⏫🔼🔽🔺⏬]\ufe0f?"
    r"|^(?:TODO|DOING|DONE|LATER|NOW|WAITING|CANCELED) "
)
# "www.orm.example/x": an address without its scheme.
_ADDRESS = lazy(r"(?<![\w/@.-])www\.\w[\w-]*\.\w(?:[^\s<>\"()\[\]|`]|\([^\s<>\"()]*\))*")
_LONGEST = 100
"""Tokens; what a tag hides is no longer."""


def read_inline(
    text: BlockText, token: Token, origins: Origins, *, item: bool = False
) -> list[BlockText]:
    """Append the text of an inline *token* to *text*, its first and last markup within reach.

    Returns the footnotes that stand in it. An *item* of a list may be a task.
    """
    text.bound(0, origins)
    children = token.children or ()
    alone = len(children) == 1 and children[0].type == "text"
    if alone and not item and _is_plain(token.content):
        text.follow(token.content, 0, origins)
        text.bound(len(token.content), origins)
        return []
    ends = statement_ends(token.content) if "\n" in token.content else frozenset[int]()
    walk = _Walk(text, token.content, origins, ends, item=item)
    walk.read(children)
    text.bound(len(token.content), origins)
    return walk.notes


def _is_plain(content: str) -> bool:
    """Tell whether nothing in *content* needs a second look, as in most texts."""
    if "''" in content or not content.isascii():
        return False
    return "(" not in content and "www" not in content


def _stress(content: str) -> list[tuple[int, int]]:
    """Return the ranges of the apostrophes around ``'''Orm'''`` and ``''Orm''``."""
    return [
        match.span(group)
        for match in _STRESS.finditer(content)
        for group in (("one", "other") if match["one"] else (0,))
    ]


class _Walk:
    """Walks inline tokens along their Markdown."""

    __slots__ = (
        "at", "closed", "ends", "gone", "item", "line", "markdown", "notes", "opened", "origins",
        "tags", "text", "until",
    )  # fmt: skip

    def __init__(
        self, text: BlockText, markdown: str, origins: Origins, ends: frozenset[int], *, item: bool
    ) -> None:
        self.text = text
        self.markdown = markdown
        self.origins = origins
        self.line = 0
        """The number of the origin of the line at hand."""
        self.at = 0
        self.item = item
        self.until = 0
        """Where the last bare address ends; tokens may part it."""
        self.gone = False
        """Whether what stood before the next token is no text."""
        self.ends = ends
        self.opened: list[tuple[str, int, str | None]] = []
        self.tags: list[tuple[str, int, str | None]] = []
        self.notes: list[BlockText] = []
        self.closed: dict[str, int] = {}
        """For each tag that hides its text where the last one is closed, or -1."""

    def read(self, tokens: Sequence[Token]) -> None:
        """Append the text of *tokens*."""
        number = 0
        while number < len(tokens):
            token = tokens[number]
            if token.type == "text":
                if token.content:
                    self._text(token.content)
            elif token.nesting > 0:
                self._open(token)
            elif token.nesting < 0:
                self._close(token)
            elif self.at < self.until and token.type != "html_inline":  # inside an address
                self.at = token.meta.get("end", self.at + len(token.markup))
            elif read := self._READERS.get(token.type):
                read(self, token)
            elif token.type == "html_inline":
                number += self._html(tokens, number)
            else:
                self.at = token.meta.get("end", self.at + len(token.markup))
            number += 1

    def _text(self, content: str) -> None:
        at = max(self.at, self.markdown.find(content, self.at))
        self.at = at + len(content)
        if not (self.gone or at < self.until or (content[0] == " " and not self.text.length)):
            if self.item and not self.text.length and content.startswith("DONE "):
                content, at = content[5:], at + 5  # "DONE Ida Falk left"
            if _is_plain(content):
                source = self._source(at, len(content))
                if source is None:
                    self.text.follow(content, at, self.origins)
                else:
                    self.text.add(content, source)
                return
            if "www" not in content and not _HINT.search(content):
                self.text.follow(content, at, self.origins)
                return
        if at < self.until:
            content, at = content[self.until - at :], self.until
        address = _ADDRESS.search(content) if "www." in content else None
        if address and not any(kind == "link_open" for kind, *_ in self.opened):
            self._address(content, at, address.start())
            return
        for start, end in self._said(content):
            self.gone = self.gone or start > 0
            self._follow(content[start:end], at + start)

    def _source(self, at: int, length: int) -> int | None:
        """Return where the *length* characters at *at* stand in the source, if on one line."""
        origins, line = self.origins, self.line
        last = len(origins) - 1
        while line < last and origins[line + 1][0] <= at:
            line += 1
        self.line = line
        if line < last and origins[line + 1][0] < at + length:
            return None
        return at + origins[line][1] - origins[line][0]

    def _address(self, content: str, at: int, start: int) -> None:
        """Append *content* with the bare address in it as a link to itself."""
        self._follow(content[:start], at)
        match = _ADDRESS.match(self.markdown, at + start)
        address = match[0].rstrip(".,;:!?'*_~\"”’") if match else content[start:]
        opened = self.text.length
        self.text.follow(address, at + start, self.origins)
        self.text.mark(MarkKind.LINK, opened, address)
        self.until = at + start + len(address)
        if rest := content[start + len(address) :]:
            self.at = self.until
            self._text(rest)

    def _said(self, content: str) -> Sequence[tuple[int, int]]:
        """Return the ranges of *content* without marks of notes and signs of tasks."""
        gone: list[tuple[int, int]] = []
        if not content.isascii() and _RAISED_DIGIT.search(content):
            gone += [m.span() for m in _NOTED.finditer(content) if not self._is_power(content, m)]
        if "''" in content:
            gone += _stress(content)
        if "(" in content:
            gone += [match.span() for match in _DOUBLED.finditer(content)]
        if self.item and _SIGN.search(content):
            gone += [
                m.span() for m in _SIGNS.finditer(content) if m.start() or not self.text.length
            ]
        if not gone:
            return ((0, len(content)),)
        gone.sort()
        starts, ends = [0, *(end for _, end in gone)], [*(start for start, _ in gone), len(content)]
        return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]

    def _is_power(self, content: str, raised: re.Match[str]) -> bool:
        """Tell whether a 2 or 3 behind a word is no mark of a note: none here is the first."""
        alone = raised[0] in ("²", "³") and "¹" not in self.markdown
        return alone and content[raised.start() - 1].isalpha()

    def _follow(self, content: str, at: int) -> None:
        """Append *content*, without its first blanks where what is gone stood between two."""
        if self.gone or not self.text.length:
            self.gone = False
            last = self.text.tail[-1:]
            if not last or last.isspace():
                bare = content.lstrip(" ")
                at, content = at + len(content) - len(bare), bare
        self.text.follow(content, at, self.origins)

    def _special(self, token: Token) -> None:
        r"""Append what ``\*`` or ``&amp;`` stands for."""
        end = self.at + len(token.markup)
        if token.info == "escape":
            self.text.follow(token.content, end - len(token.content), self.origins)
        else:
            self.text.stand_in(token.content, self.at, self.origins)
        self.at = end

    def _words(self, token: Token) -> None:
        """Append words that stand nowhere letter by letter: all of the token says them."""
        start, self.at = token.meta["start"], token.meta["end"]
        self.text.bound(start, self.origins)
        self.text.add(token.content[:-1])
        self.text.bound(self.at - 1, self.origins)
        self.text.add(token.content[-1:])
        self.text.bound(self.at, self.origins)

    def _code_span(self, token: Token) -> None:
        """Append a code span; one blank inside each end may be cut."""
        start, first = self.text.length, self.at + len(token.markup)
        last = first + len(token.content)
        cut = self.markdown[first:last].replace("\n", " ") != token.content
        cut = cut or not self.markdown.startswith(token.markup, last)
        self.text.follow(token.content, first + cut, self.origins)
        self.text.mark(MarkKind.CODE, start)
        self.at = last + 2 * cut + len(token.markup)

    def _math(self, token: Token) -> None:
        start = self.text.length
        self.text.follow(token.content, token.meta["start"], self.origins)
        self.text.mark(MarkKind.MATH, start)
        self.at = token.meta["end"]

    def _newline(self, token: Token) -> None:
        """Append a blank, or a line break where a statement ends."""
        at = max(self.at, self.markdown.find("\n", self.at))
        self.at = at + 1
        while self.markdown[self.at : self.at + 1] in (" ", "\t"):
            self.at += 1
        if token.type == "hardbreak" or at in self.ends:
            if self.text.length:
                self.text.stand_in("\n", at, self.origins)
        elif self.gone:
            self._follow(" ", at)
        elif not self.markdown.startswith(": ", self.at):  # what a term means follows the term
            self.text.add(" ", self._source(at, 1), 1)

    def _parting(self, token: Token) -> None:
        """Append a line break instead of the blank between two statements in a line."""
        self.text.stand_in("\n", token.meta["at"], self.origins)
        self.at = token.meta["at"] + 1

    def _image(self, token: Token) -> None:
        """Append what a picture says instead of itself: Markdown of its own."""
        opened = self.text.length
        origins = self._origins_of(token, token.meta.get("start", self.at + 2))
        inner = _Walk(self.text, token.content, origins, frozenset(), item=False)
        inner.read(token.children or ())
        self.text.mark(MarkKind.IMAGE, opened, str(token.attrGet("src")))
        self.at = token.meta["end"]
        self.gone = self.gone or opened == self.text.length

    def _inline_note(self, token: Token) -> None:
        note = BlockText()
        notes = read_inline(note, token, self._origins_of(token, token.meta["start"]))
        self.notes += [note, *notes]
        self.at, self.gone = token.meta["end"], True

    def _origins_of(self, token: Token, start: int) -> Origins:
        """Return the origins of the Markdown of *token*, which begins at *start*."""
        first = bisect_right(self.origins, (start, sys.maxsize))
        last = bisect_right(self.origins, (start + len(token.content), sys.maxsize), first)
        inside = [(offset - start, source) for offset, source in self.origins[first:last]]
        return [(0, BlockText.source_of(self.origins, start)), *inside]

    def _gone(self, token: Token) -> None:
        self.at, self.gone = token.meta["end"], True

    def _open(self, token: Token) -> None:
        target = token.attrGet("href")
        self.opened.append((token.type, self.text.length, None if target is None else str(target)))
        step = 1 if token.type == "link_open" else len(token.markup)
        self.at = token.meta.get("end", self.at + step)

    def _close(self, token: Token) -> None:
        self.at = token.meta.get("end", self.at + len(token.markup))
        if self.opened:
            opening, start, target = self.opened.pop()
            if kind := _MARKS.get(opening):
                self.text.mark(kind, start, target)

    # --- HTML -----------------------------------------------------------------------------------

    def _html(self, tokens: Sequence[Token], number: int) -> int:
        """Read the tag at *number*; return how many of the tokens behind it it takes along."""
        # Most articles have no HTML.
        from milacli.article.html import tag_of

        self.at += len(tokens[number].content)
        tag = tag_of(tokens[number].content)
        if tag is None:
            self.gone = True
        elif tag.name == "br" or tag.breaks:
            self._break(last=number + 1 == len(tokens))
        elif tag.hides or (tag.name == "sup" and not tag.closing):
            return self._hidden(tokens, number, tag)
        elif tag.mark:
            self._html_mark(tag, tag.mark)
        return 0

    def _break(self, *, last: bool) -> None:
        if self.text.row:
            self.text.join("" if last else ", ")
        elif self.text.length and not self.text.tail.endswith("\n"):
            self.text.add("\n")

    def _html_mark(self, tag: Tag, kind: MarkKind) -> None:
        if not tag.closing:
            self.tags.append((tag.name, self.text.length, tag.value("href") or None))
        elif self.tags and self.tags[-1][0] == tag.name:
            _, start, target = self.tags.pop()
            if kind is not MarkKind.LINK or target:
                self.text.mark(kind, start, target)

    def _hidden(self, tokens: Sequence[Token], number: int, tag: Tag) -> int:
        """Skip what *tag* hides, or the mark of a note, if it is closed inside the same markup."""
        if tag.name not in self.closed:
            self.closed[tag.name] = self.markdown.lower().rfind(f"</{tag.name}")
        closed = self.closed[tag.name] >= self.at
        inside = _inside(tokens, number, tag.name) if closed else None
        if inside is None:
            return 0
        raised = "".join(token.content for token in inside if token.type.startswith("text"))
        before = self.text.tail
        if tag.name != "sup" or tag.is_note(raised, before):
            closing = tokens[number + len(inside) + 1].content
            self.at = self.markdown.find(closing, self.at) + len(closing)
            self.gone = True
            return len(inside) + 1
        if raised.isdigit() and before[-1:].isdigit():
            self.text.add("^")
        return 0

    _READERS: ClassVar[dict[str, Callable[[_Walk, Token], None]]] = {
        "text_special": _special,
        "words": _words,
        "code_inline": _code_span,
        "softbreak": _newline,
        "hardbreak": _newline,
        "parting": _parting,
        "image": _image,
        "math": _math,
        "inline_note": _inline_note,
        "gone": _gone,
    }


def _inside(tokens: Sequence[Token], number: int, name: str) -> Sequence[Token] | None:
    """Return the tokens between the tag at *number* and the one that closes it on its level."""
    nesting, closing = 0, f"</{name}"
    for at in range(number + 1, min(len(tokens), number + _LONGEST)):
        token = tokens[at]
        nesting += token.nesting
        if nesting < 0:
            return None
        closes = token.type == "html_inline" and token.content.lower().startswith(closing)
        if closes and not nesting:
            return tokens[number + 1 : at]
    return None
