"""Plain Markdown, read without markdown-it-py, whose import takes longer than a short article.

Most notes are headings, paragraphs, items and code at the margin, with wikilinks, addresses, bold
and slanted words. These, and nothing else, get here the tokens that markdown-it-py makes of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from milacli.patterns import lazy

# "https://orm.example/a_(b)": round brackets in pairs.
ADDRESS = r"(?i:https?|ftp|file|obsidian|zotero)://(?:[^\s<>\"()\[\]|`]|\([^\s<>\"()]*\))+"
STOPS = ".,;:!?'*_~\"”’"
"""What is no part of an address at its end."""

# "## Life", "- Ida", "3. Ida", "Ida": behind the mark a word, a quote, "(", "*Ida" or "[[Ida"; not
# another mark, "[[toc]]" or "import x".
_LINE = lazy(
    r"(?:(?P<level>#{1,6}) +|(?:(?P<number>\d{1,3})(?P<dot>[.)])|(?P<bullet>[-*+])) {1,3})?"
    r"(?!\d{1,9}[.)](?:[ \t]|$)|(?:im|ex)port\s|\[\[(?i:_?toc_?)\])"
    r"(?P<text>(?:[^\W_]|[\"“‘«'(]|\*{1,2}(?=[^\W_]|\[\[)|\[\[).*)"
)
# "```", "```python": what opens code, and what ends it.
_FENCE = lazy(r"```[A-Za-z]*$")
_FENCE_END = "```"
_BREAK = "---"
# "[[Orm]]" and "[[Orm|the castle]]", no pictures, folders and headings; "**Ida** and", "(*Orm*)",
# where nothing is in doubt. Each begins with its sign, and looks back behind it: so the scanner
# passes over all others at once. Of two stars the groups hold the second.
_MARK = lazy(
    r"\[(?<![!#\]]\[)\[(?P<page>(?!(?:Category|File|Image):)[^\[\]|\n\\/#]{1,300}(?<!\.md))"
    r"(?:\|(?P<label>[^\[\]\n]{1,300}))?\]\](?!\()"
    r"|\*(?<![^ \n(]\*)(?P<opening>\*?)(?=[^\W_]|\[\[)"
    r"|\*(?<=[^\s*(\[]\*)(?P<closing>\*?)(?=[ \n.,;:!?)]|$)"
)
# The same, or an address.
_MARK_OR_ADDRESS = lazy(rf"{_MARK.pattern}|(?<![^\W_])(?P<address>{ADDRESS})")
# The letters that marks begin with, and what of these is a mark that is not read here; "\n" with a
# blank may be a hard break.
_SIGN = lazy(r"[\n\\`*_\[\]<{~^!&%=:$#]")
_ODD = lazy(
    r"[\\`*_\[\]<{~^]|!\[|#\[|&#?\w*;|%%|==|:(?::|//)|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):"
    r"|\s\n|\n\s"
)


_NO_META: dict[str, int] = {}


class PlainToken:
    """A token with those of the attributes of markdown-it-py's that are asked for."""

    __slots__ = (
        "children", "content", "href", "info", "map", "markup", "meta", "nesting", "tag", "type",
    )  # fmt: skip

    def __init__(self, type: str, nesting: int, content: str = "", markup: str = "") -> None:
        self.type = type
        self.nesting = nesting
        self.content = content
        self.markup = markup
        self.tag = self.info = ""
        self.href: str | None = None
        self.meta = _NO_META
        self.map: list[int] | None = None
        self.children: list[Any] | None = None

    def attrGet(self, name: str) -> str | None:  # noqa: N802
        """Return the attribute *name*; there is none but ``href``."""
        return self.href if name == "href" else None


# --- blocks -------------------------------------------------------------------------------------


class Plain(NamedTuple):
    """What is plain at the start of some lines."""

    tokens: list[PlainToken]
    end: int
    """The line behind it: the heading over the first one that is not plain, or the last line."""
    odd: int
    """The first line that is not plain."""


def plain_blocks(lines: Sequence[str], first: int = 0) -> Plain:
    """Return the block tokens of *lines* from the line *first* on, as far as they are plain.

    Linear. Headings at the margin end all that is plain: what is not may be read by itself.
    """
    tokens: list[PlainToken] = []
    # Where the section under the last heading begins, in the tokens and in the lines.
    section = (0, first)
    # The block that a line of text goes on with: a paragraph, an item, or none.
    around = ""
    last = first - 1
    for number in range(first, len(lines)):
        line = lines[number]
        if number <= last:
            continue
        match = _LINE.match(line)
        if match is None:
            last = _last_of_other(lines, number)
            if last < number or (around and line.strip(" \t")):
                return Plain(tokens[: section[0]], section[1], number)
            if last > number:
                tokens.append(_code(lines, number, last))
            around = ""
            continue
        level, start, dot, bullet, text = match.groups()
        marker, text = dot or bullet or "", text.rstrip(" \t")
        is_item = not dot or around != "paragraph" or start == "1"
        if text[-1].isspace() or (level and text[-1] == "#") or not is_item:
            return Plain(tokens[: section[0]], section[1], number)
        if around and not (level or marker):
            if lines[number - 1][-1] in " \t":  # a hard break, may be
                return Plain(tokens[: section[0]], section[1], number)
            _go_on(tokens[-2], text)
            continue
        if level:
            section = (len(tokens), number)
        around = "heading" if level else "list_item" if marker else "paragraph"
        tokens += _enclosed(around, text, number)
        if level:
            tokens[-3].tag, around = f"h{len(level)}", ""
        tokens[-3].info, tokens[-3].markup = start or "", marker
    return Plain(tokens, len(lines), len(lines))


def _last_of_other(lines: Sequence[str], first: int) -> int:
    """Return the last line of the code that begins on the line *first*, or -1 if it is not plain.

    A blank line and a line ``---`` are their own last.
    """
    if not lines[first].strip(" \t") or lines[first] == _BREAK:
        return first
    if not _FENCE.match(lines[first]):
        return -1
    ends = (n for n in range(first + 1, len(lines)) if lines[n].lstrip(" ").startswith(_FENCE_END))
    last = next(ends, first)
    return last if lines[last] == _FENCE_END and last > first else -1


def _code(lines: Sequence[str], first: int, last: int) -> PlainToken:
    """Return the token of the code between the lines *first* and *last*."""
    content = "".join(f"{line}\n" for line in lines[first + 1 : last])
    token = PlainToken("fence", 0, content, _FENCE_END)
    token.info, token.map = lines[first][3:], [first, last + 1]
    return token


def _enclosed(kind: str, text: str, line: int) -> tuple[PlainToken, PlainToken, PlainToken]:
    """Return the tokens of a block with *text* on one *line*."""
    inline = PlainToken("inline", 0, text)
    inline.map, inline.children = [line, line + 1], []
    return PlainToken(f"{kind}_open", 1), inline, PlainToken(f"{kind}_close", -1)


def _go_on(inline: PlainToken, text: str) -> None:
    """Append a line to *inline*."""
    first, after = inline.map or (0, 0)
    inline.content += f"\n{text}"
    inline.map = [first, after + 1]


# --- marks in a block ---------------------------------------------------------------------------


def plain_inline(content: str) -> list[PlainToken] | None:
    """Return the inline tokens of *content*, or None if not all of it is plain. Linear."""
    if not _SIGN.search(content):
        return [PlainToken("text", 0, content)]
    if content.count("$") > 1:  # a formula, may be
        return None
    tokens: list[PlainToken] = []
    at, around = 0, ""
    search = (_MARK_OR_ADDRESS if "://" in content else _MARK).search
    while match := search(content, at):
        end = match.end()
        if match.lastgroup in ("opening", "closing"):
            opens = match.lastgroup == "opening"
            if around != ("" if opens else match[0]):
                return None
            around = match[0] if opens else ""
        elif match.lastgroup == "address":
            end -= len(match[0]) - len(match[0].rstrip(STOPS))
        if not _add_text(tokens, content[at : match.start()]) or not _add_mark(tokens, match, end):
            return None
        at = end
    return tokens if not around and _add_text(tokens, content[at:]) else None


def _add_text(tokens: list[PlainToken], text: str) -> bool:
    """Append *text* to *tokens*, or tell that it is not plain."""
    if _SIGN.search(text) and _ODD.search(text):
        return False
    if "\n" not in text:
        if text:
            tokens.append(PlainToken("text", 0, text))
        return True
    for number, line in enumerate(text.split("\n")):
        if number:
            tokens.append(PlainToken("softbreak", 0))
        if line:
            tokens.append(PlainToken("text", 0, line))
    return True


def _add_mark(tokens: list[PlainToken], match: re.Match[str], end: int) -> bool:
    """Append the mark of *match*, or tell that it is not plain."""
    what = match.lastgroup or ""
    if what in ("opening", "closing"):
        kind = "strong" if match[what] else "em"
        way = ("open", 1) if what == "opening" else ("close", -1)
        tokens.append(PlainToken(f"{kind}_{way[0]}", way[1], "", match[0]))
        return True
    start, text = match.start(what), match[what]
    if what == "address":
        text = text[: end - start]
        kind, goal = "link", text
    else:
        kind, goal = "wikilink", match["page"].strip()
    if text.endswith("://") or (what == "label" and _ODD.search(text)):
        return False
    before, after = PlainToken(f"{kind}_open", 1), PlainToken(f"{kind}_close", -1)
    before.href, before.meta, after.meta = goal, {"end": start}, {"end": end}
    tokens += (before, PlainToken("text", 0, text), after)
    return True
