"""The one rich console: article text is never markup, emoji codes or something to highlight."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import pairwise
from shutil import get_terminal_size
from typing import TextIO

from rich.console import Console
from rich.style import Style
from rich.text import Text as RichText

from milacli.patterns import lazy
from milacli.render.text import clean, is_coloured
from milacli.table import TIE, Highlight, Place, Text

Address = Callable[[Place | str], str]
"""Where a link leads as a URL; empty where the terminal has no links."""

NARROWEST = 20
"""Columns; a narrower or unknown terminal is written to as if it had these."""

STYLES = {
    "match": "bold yellow",
    "answer": "bold green underline",
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
    "line": "dim",
    "spark": "cyan",
    "url": "cyan",
    "leading": "green",
    "learning": "cyan",
    "state": "magenta",
    "arts": "blue",
    "trade": "yellow",
}
"""By what a text is, in the names of a terminal's own palette: it suits a light one and a dark one.

No background is set, and what a colour says stands in words or signs too.
"""

# rich numbers links at random: the same answer must be the same bytes.
_NUMBER = lazy(r"\x1b\]8;id=(\d+);(?=[^\x1b])")
# What a terminal that is not Unicode shows of a spark line.
_ASCII = str.maketrans("▁▂▃▄▅▆▇█·§", "_.:-=+*#-#")


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
    text = _numbered(captured.get()).replace(TIE, " ")
    if not _is_writable("▁·§", stream.encoding):
        text = text.translate(_ASCII)
    stream.write("".join(line.rstrip() + "\n" for line in text.splitlines()))


def ansi(made: Console, text: RichText) -> str:
    """Return *text* with the escapes that colour it, on one line."""
    with made.capture() as captured:
        made.print(text, soft_wrap=True, end="")
    return captured.get()


def _numbered(text: str) -> str:
    """Give the links of *text* numbers in their order; a wrapped one keeps its own."""
    numbers: dict[str, int] = {}
    return _NUMBER.sub(
        lambda link: f"\x1b]8;id={numbers.setdefault(link[1], len(numbers) + 1)};", text
    )


def _is_writable(text: str, encoding: str | None) -> bool:
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def rich_text(cell: str, style: str = "", address: Address | None = None) -> RichText:
    """Return *cell* as rich text with its highlights; *style* is for all of it.

    What leads somewhere is a link where *address* knows a URL.
    """
    shown = RichText(style=STYLES.get(style, ""))
    for part, highlights in _parts(cell):
        look = Style.combine([Style(), *(_look(highlight, address) for highlight in highlights)])
        shown.append(clean(part), look)
    return shown


def _look(highlight: Highlight, address: Address | None) -> Style:
    look = Style.parse(STYLES.get(highlight.style, ""))
    url = address(highlight.link) if address and highlight.link else ""
    return look + Style(link=url) if url else look


def _parts(cell: str) -> Iterator[tuple[str, list[Highlight]]]:
    """Cut *cell* where a highlight begins or ends; yield each part with those around it."""
    highlights = sorted(cell.highlights, key=_order, reverse=True) if isinstance(cell, Text) else []
    cuts = sorted({0, len(cell), *(edge for h in highlights for edge in (h.start, h.end))})
    around: list[Highlight] = []
    for start, end in pairwise(cuts):
        around = [highlight for highlight in around if highlight.end > start]
        while highlights and highlights[-1].start <= start:
            around.append(highlights.pop())
        yield cell[start:end], around


def _order(highlight: Highlight) -> tuple[int, int, str]:
    return highlight[:3]
