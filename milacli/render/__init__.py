"""A table in one format. To add one: a file here that defines render(), and a line in Format."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TextIO

from milacli.table import Table


class Format(Enum):
    """The formats, each the name of the module that writes it."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"
    MARKDOWN = "markdown"
    GREP = "grep"


def render(table: Table, format: Format, stream: TextIO) -> None:
    """Write *table* to *stream*; only the module of *format* is loaded."""
    import_module(f"milacli.render.{format.value}").render(table, stream)
