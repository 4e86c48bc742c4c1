"""Markdown as articles write it: CommonMark, tables, wikilinks and footnotes, by markdown-it-py.

Inline tokens of markdown-it-py carry no offsets. Here the rules for links leave in their last
token where they end, and texts stay unjoined, so that a reader can walk them along the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, image, link
from markdown_it.token import Token

# "[[Analytical engine]]", "[[Analytical engine|the engine]]"; bounded, so linear on "[[[[[[".
_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300}?)(?:\\?\|([^\[\]\n]{1,300}))?\]\]")
# "[^3]: Where it was said." opens a footnote; "[^3]" points to one.
_FOOTNOTE = re.compile(r"\[\^([^\[\]\s]{1,50})\]:[ \t]*")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,50}\]")


def tokenize(text: str) -> list[Token]:
    """Return the block tokens of *text*; the inline ones hold their tokens as children."""
    env: dict[str, Any] = {}
    tokens = _blocks().parse(text, env)
    inline = _inline()
    for token in tokens:
        if token.type == "inline" and token.children is not None:
            inline.inline.parse(token.content, inline, env, token.children)
    return tokens


@cache
def _blocks() -> MarkdownIt:
    """Make the parser of blocks; lists and quotes may stand 50 deep."""
    md = MarkdownIt("commonmark", {"maxNesting": 100}).enable("table")
    stops: RuleOptionsType = {"alt": ["paragraph", "blockquote", "list"]}
    md.block.ruler.before("reference", "footnote", _footnote, stops)
    md.core.ruler.enableOnly(["normalize", "block"])
    return md


@cache
def _inline() -> MarkdownIt:
    """Make the parser of text in blocks; every level of nesting lets "[[[[" cost more."""
    md = MarkdownIt("commonmark", {"maxNesting": 20})
    md.inline.ruler.before("link", "wikilink", _wikilink)
    md.inline.ruler.before("link", "footnote_mark", _footnote_mark)
    md.inline.ruler.at("link", _noting_end(link))
    md.inline.ruler.at("image", _noting_end(image))
    md.inline.ruler.at("autolink", _noting_end(autolink))
    # Once joined, "\*" and "*" look the same and cannot be found in the source again.
    md.inline.ruler2.disable("fragments_join")
    return md


_InlineRule = Callable[[StateInline, bool], bool]


def _noting_end(rule: _InlineRule) -> _InlineRule:
    def noting(state: StateInline, silent: bool) -> bool:
        found = rule(state, silent)
        if found and not silent:
            state.tokens[-1].meta = {"end": state.pos}
        return found

    return noting


def _wikilink(state: StateInline, silent: bool) -> bool:
    match = _WIKILINK.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        label = match.start(2) if match[2] else match.start(1)
        opening = state.push("wikilink_open", "a", 1)
        opening.attrs = {"href": match[1].strip()}
        opening.meta = {"end": label}
        if match[2]:
            end, state.pos, state.posMax = state.posMax, label, match.end(2)
            state.md.inline.tokenize(state)
            state.posMax = end
        else:
            state.push("text", "", 0).content = match[1]
        state.push("wikilink_close", "a", -1).meta = {"end": match.end()}
    state.pos = match.end()
    return True


def _footnote_mark(state: StateInline, silent: bool) -> bool:
    match = _FOOTNOTE_MARK.match(state.src, state.pos, state.posMax)
    if not match or match[0] not in state.env.get("footnotes", ()):
        return False
    if not silent:
        state.push("footnote_mark", "", 0).meta = {"end": match.end()}
    state.pos = match.end()
    return True


def _footnote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read ``[^1]: text`` up to a blank line or the next block."""
    first = state.bMarks[start] + state.tShift[start]
    match = None if state.is_code_block(start) else _FOOTNOTE.match(state.src, first)
    if not match or silent:
        return bool(match)
    stops = state.md.block.ruler.getRules("paragraph")
    line = start + 1
    while line < end and not state.isEmpty(line):
        if any(stop(state, line, end, True) for stop in stops):
            break
        line += 1
    state.env.setdefault("footnotes", set()).add(f"[^{match[1]}]")
    state.line = line
    state.push("footnote_open", "", 1).info = f"^{match[1]}"
    text = state.getLines(start, line, state.blkIndent, False).lstrip()[len(match[0]) :].rstrip()
    inline = state.push("inline", "", 0)
    # The text may begin on the line below its mark.
    inline.map = [start + text.startswith("\n"), line]
    inline.content = text.lstrip()
    inline.children = []
    state.push("footnote_close", "", -1)
    return True
