"""Text to tokens: plain Markdown is read as such, the rest by markdown-it-py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from milacli.article.plain import PlainToken, plain_blocks, plain_inline

if TYPE_CHECKING:
    from typing import TypeAlias

    from markdown_it import token

    Token: TypeAlias = token.Token | PlainToken


def tokenize(lines: Sequence[str]) -> Sequence[Token]:
    """Return the block tokens of *lines*; the inline ones hold their tokens as children."""
    env: dict[str, Any] = {}
    tokens: Sequence[Any] | None = plain_blocks(lines)
    if tokens is None:
        # markdown-it-py costs a start.
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
