"""Text to tokens: plain Markdown is read as such, the rest by markdown-it-py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from milacli.article.plain import PlainToken, plain_blocks, plain_inline
from milacli.patterns import lazy

if TYPE_CHECKING:
    from typing import TypeAlias

    from markdown_it import token

    Token: TypeAlias = token.Token | PlainToken


def tokenize(lines: Sequence[str]) -> Sequence[Token]:
    """Return the block tokens of *lines*; the inline ones hold their tokens as children."""
    env: dict[str, Any] = {}
    tokens = _by_section(lines)
    if tokens is None:
        from milacli.article.markdown import parse_blocks

        tokens = parse_blocks("\n".join(lines), env)
    item = False
    for token in tokens:
        if token.type == "inline" and token.children is not None:
            token.children = plain_inline(token.content)
            if token.children is None:
                from milacli.article.markdown import parse_inline

                env["item"] = item
                token.children = parse_inline(token.content, env)
        item = token.type == "list_item_open" or (item and token.type == "paragraph_open")
    return tokens


# "{{", "%%", "$$", "\\[", "[1]: x", ":LOGBOOK:": what may be closed or meant behind a heading.
_FAR = lazy(r"[{\\]|%%|\$\$|\]:|:[A-Z]+:")
_HEADING = lazy(r"#{1,6} +\w")


def _by_section(lines: Sequence[str]) -> list[Any] | None:
    """Return the block tokens, read section by section; None if one may reach into another."""
    plain = plain_blocks(lines)
    tokens: list[Any] = plain.tokens
    while plain.end < len(lines):
        start, end = plain.end, _next_heading(lines, plain.odd + 1)
        odd = _odd_blocks(lines[start : end + 1], end - start)
        if odd is None:
            return None
        for token in odd:
            if token.map:
                token.map = [start + line for line in token.map]
        plain = plain_blocks(lines, end)
        tokens += (*odd, *plain.tokens)
    return tokens


def _next_heading(lines: Sequence[str], first: int) -> int:
    """Return the next line that is a heading below a blank one, or the end."""
    for number in range(first, len(lines)):
        if _HEADING.match(lines[number]) and not lines[number - 1].strip(" \t"):
            return number
    return len(lines)


def _odd_blocks(lines: Sequence[str], end: int) -> Sequence[Any] | None:
    """Return the block tokens of *lines* up to the heading on the line *end*.

    None if they may not be read by themselves, or if the heading is none: inside code, say.
    """
    text = "\n".join(lines)
    if _FAR.search(text):
        return None
    # markdown-it-py costs a start.
    from milacli.article.markdown import parse_blocks

    tokens = parse_blocks(text, {})
    if end == len(lines):
        return tokens
    opening, inline = tokens[-3:-1] if len(tokens) > 2 else (None, None)
    is_heading = opening and opening.type == "heading_open" and opening.level == 0
    is_last = inline and inline.map and inline.map[0] == end
    return tokens[:-3] if is_heading and is_last else None
