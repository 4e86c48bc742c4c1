"""The one rich console: article text is never markup, emoji codes or something to highlight."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import pairwise
from shutil import get_terminal_size
from typing import TextIO

from rich.console import Console
from rich.text import Text as RichText

from milacli.render.text import clean, is_coloured
from milacli.table import Highlight, Text

NARROWEST = 20
"""Columns; a narrower or unknown terminal is written to as if it had these."""

STYLES = {
    "match": "bold yellow",
    "answer": "reverse",
    "name": "bold",
    "date": "cyan",
    "number": "",
    "heading": "bold",
    "strong": "bold",
    "emphasis": "italic",
    "code": "green",
    "link": "cyan",
    "wikilink": "cyan",
    "image": "dim",
    "math": "green",
    "aside": "dim",
}


def console(stream: TextIO) -> Console:
    """Return a console that writes to *stream*; colours and width follow the environment."""
    # FORCE_COLOR is for a terminal that calls itself dumb, too.
    is_dumb = os.environ.get("TERM", "") in ("dumb", "unknown")
    # rich reads COLUMNS and LINES too, and trips over "²".
    size = get_terminal_size()
    return Console(
        file=stream,
        width=max(NARROWEST, size.columns),
        height=size.lines,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        color_system="standard" if is_dumb and is_coloured() else "auto",
    )


def write(made: Console, stream: TextIO, *lines: object) -> None:
    """Print *lines* without the blanks that fill a line up."""
    with made.capture() as captured:
        for line in lines:
            made.print(line, soft_wrap=isinstance(line, str))
    text = captured.get()
    stream.write("".join(line.rstrip() + "\n" for line in text.splitlines()))


def ansi(made: Console, text: RichText) -> str:
    """Return *text* with the escapes that colour it, on one line."""
    with made.capture() as captured:
        made.print(text, soft_wrap=True, end="")
    return captured.get()


def rich_text(cell: str, style: str = "") -> RichText:
    """Return *cell* as rich text with its highlights; *style* is for all of it."""
    shown = RichText(style=STYLES.get(style, ""))
    for part, names in _parts(cell):
        styles = " ".join(filter(None, (STYLES.get(name, "") for name in names)))
        shown.append(clean(part), styles or None)
    return shown


def _parts(cell: str) -> Iterator[tuple[str, list[str]]]:
    """Cut *cell* where a highlight begins or ends; yield each part with its styles."""
    highlights = sorted(cell.highlights, reverse=True) if isinstance(cell, Text) else []
    cuts = sorted({0, len(cell), *(edge for h in highlights for edge in (h.start, h.end))})
    around: list[Highlight] = []
    for start, end in pairwise(cuts):
        around = [highlight for highlight in around if highlight.end > start]
        while highlights and highlights[-1].start <= start:
            around.append(highlights.pop())
        yield cell[start:end], [highlight.style for highlight in around]
