"""What tests share: a small article from text."""

from __future__ import annotations

from textwrap import dedent

from milacli.model import Article
from milacli.parse import parse


def article(text: str, name: str = "test.md") -> Article:
    """Parse dedented *text*; its first line is line 1."""
    return parse(dedent(text).lstrip("\n"), name)
