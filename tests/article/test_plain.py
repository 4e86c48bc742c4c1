"""What is read as plain Markdown is what markdown-it-py reads."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milacli.article.markdown import parse_blocks, parse_inline
from milacli.article.plain import plain_blocks, plain_inline
from milacli.article.tokens import tokenize

SNIPPETS = st.sampled_from(
    [
        "# ", "## ", "\n", "\n\n", "- ", "* ", "1. ", "2. ", "3) ", "**", "*", "[[", "]]", "|", "(", ")", " ", "word",
        "Ida Falk", "é", ".", ",", ":", "::", "https://orm.example/a_b", "http://x.example/(z)*", "!", "&", "&amp;",
        "$", "$5", "%", "=", "==", "#", "\\", "_", "`", "<b>", "[", "]", "[x](y)", "[^1]", "  \n", " \n", "\u00a0",
        "\t", "---", "\n---\n", "\n\n---\n", "\n```\n", "\n\n```py\n", "```", "````", "===", "TODO ", "import x from 'y'", "export default", "SCHEDULED: ", "[[toc]]", "[[Orm|the castle]]",
        "[[Ida]]", "**[[Orm]]**", "*Orm*", "**Ida**", ": ", '"', "“", "-", "+", "a/b", ".md", "File:x", "🎉", "—", "[ ] ",
        "^", "~", "{", "2 * 3", "a*b*c", "'s", "12", "1986. ", "\x1f", "\u2028", "\x0c",
    ]
)  # fmt: skip
TEXTS = st.lists(SNIPPETS, max_size=12).map("".join)
_LISTS = ("bullet_list", "ordered_list", "paragraph")


def blocks(tokens: list[Any]) -> list[tuple[object, ...]]:
    """Return what a reader asks of block tokens."""
    return [
        (t.type, t.content, t.info, t.markup if t.type != "heading_open" else t.tag, t.map if t.content else 0)
        for t in tokens
        if not t.type.startswith(_LISTS) and t.type not in ("heading_close", "list_item_close", "hr")
    ]  # fmt: skip


def marks(tokens: list[Any]) -> list[tuple[object, ...]]:
    return [
        (t.type, t.nesting, t.content, t.markup, t.meta, t.attrGet("href"))
        for t in tokens
        if t.type != "text" or t.content
    ]


@settings(max_examples=1000)
@given(TEXTS)
def test_plain_blocks_are_those_of_markdown(text: str) -> None:
    assert blocks([*tokenize(text.split("\n"))]) == blocks(parse_blocks(text, {}))


@settings(max_examples=1000)
@given(TEXTS.map(str.strip).filter(bool))
def test_plain_marks_are_those_of_markdown(text: str) -> None:
    tokens = plain_inline(text)
    assert tokens is None or marks(tokens) == marks(parse_inline(text, {"item": True}))


PLAIN = (
    "# Ida Falk\n\nIda was a [[miller]].\nShe ran the **[[Orm]] mill**.\n\n## Life\n- Born\n- Died\n",
    "1. See https://orm.example/a_(b).\n2. *The Mill*, p. 3\n\n* x\ny\n# Next\ntext\n1. one",
    "# Ida\n\n---\n\n- a\n\n```python\nx = 1\n\n  ---\n```\n---\nIda milled.\n\n```\n```",
    "# Ida  \n\n- Born \n- Died\t\n\nShe ran a mill. ",
    "[[Orm|The castle]] (*burnt*) cost $5 & 3 % more: 2 = 1 + 1!",
)


@pytest.mark.parametrize("text", PLAIN)
def test_notes_of_headings_paragraphs_and_items_are_plain(text: str) -> None:
    lines = text.split("\n")
    tokens, end, _ = plain_blocks(lines)
    assert end == len(lines)
    assert blocks(tokens) == blocks(parse_blocks(text, {}))
    for token in tokens:
        if token.type == "inline":
            found = plain_inline(token.content)
            assert found is not None
            assert marks(found) == marks(parse_inline(token.content, {}))


@pytest.mark.parametrize(
    "text", ["a\n===", "> a", "    a", "- - a", "[a]: b", "| a |\n|---|", "<b>", "a\n2. b", "# C#", "  - a", "a  \nb", "a\n---", "a\n```\n```", "```\na", "```\na\n````", "```\na\n ```"]
)  # fmt: skip
def test_other_blocks_are_left_to_markdown(text: str) -> None:
    assert plain_blocks(text.split("\n")).end == 0


SECTIONS = (
    "# Ida\n\nIda milled.\n\n## Table\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Life\n\nShe died.",
    "Ida\n\n- - a\n\n# Code\n\n    x\n\n# Next\n- a\n  - b\n\n# Last\n\n> Ida\n",
    "# Open\n\n````\ncode\n\n# no heading\n\n````\n\n# Heading\n\ntext",
    "# Far\n\n[a]: b\n\n# Next\n\n[a]",
    "# Remark\n\n<!-- Ida\n\n# no heading\n\n-->\n\n# Heading\n\ntext",
)


@pytest.mark.parametrize("text", SECTIONS)
def test_sections_that_are_not_plain_are_read_as_in_the_whole(text: str) -> None:
    assert blocks([*tokenize(text.split("\n"))]) == blocks(parse_blocks(text, {}))


@pytest.mark.parametrize(
    "text",
    ["a_b_", "`a`", "[a](b)", "![[a.png]]", "a*b*c", "**a", "a** b", "[[a/b]]", "&amp;", "a^2^", "$a$", "A:: b", "**a *b* c**"],
)  # fmt: skip
def test_other_marks_are_left_to_markdown(text: str) -> None:
    assert plain_inline(text) is None
