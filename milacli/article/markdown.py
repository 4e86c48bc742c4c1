"""Markdown as people keep it: CommonMark, tables, and many a dialect, by markdown-it-py.

Inline tokens of markdown-it-py carry no offsets. Here the rules for links leave in their last
token where they end, and texts stay unjoined, so that a reader can walk them along the source.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.token import Token

from milacli.article import block_rules, inline_rules


def parse_blocks(text: str, env: dict[str, Any]) -> list[Token]:
    """Return the block tokens of *text*; *env* gets what its inline tokens may refer to."""
    return _blocks().parse(text, env)


def parse_inline(content: str, env: dict[str, Any]) -> list[Token]:
    """Return the tokens of the text of a block; ``env["item"]`` tells whether it opens an item."""
    tokens: list[Token] = []
    _inline().inline.parse(content, _inline(), env, tokens)
    return tokens


@cache
def _blocks() -> MarkdownIt:
    """Make the parser of blocks; lists and quotes may stand 50 deep."""
    md = _AsWritten("commonmark", {"maxNesting": 100}).enable("table")
    stops: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    md.block.ruler.at("table", block_rules.linked_table, {"alt": ["paragraph", "reference"]})
    md.block.ruler.at(
        "list", block_rules.numbered, {"alt": ["paragraph", "reference", "blockquote"]}
    )
    md.block.ruler.before("table", "dialect", block_rules.dialect, stops)
    md.core.ruler.enableOnly(["normalize", "block"])
    return md


@cache
def _inline() -> MarkdownIt:
    """Make the parser of text in blocks; every level of nesting lets "[[[[" cost more."""
    md = _AsWritten("commonmark", {"maxNesting": 20})
    # One rule that knows the first letters of all others: they are not tried one by one.
    md.inline.ruler.after("text", "dialect", inline_rules.read_mark)
    md.inline.ruler.enableOnly(["text", "dialect"])
    md.inline.terminator_re = inline_rules.FIRST
    # Once joined, "\*" and "*" look the same and cannot be found in the source again.
    md.inline.ruler2.disable("fragments_join")
    return md


class _AsWritten(MarkdownIt):
    """A parser that leaves targets as written, whatever their scheme: nobody follows them here."""

    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002
        """Take any *url*."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """Leave *url* alone."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """Leave *link* alone."""
        return link
