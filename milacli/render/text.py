"""Cells as text that is safe to show: what an article says never acts on a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from milacli.table import Cell, Column, Stretch, Table, Text

# What joins letters into one sign in some scripts and in emoji.
_JOINERS = "\u200c\u200d"
_COMBINING = ("Mn", "Me", "Cf")
_MOST_COMBINING = 8
"""Marks on one letter; no script writes more, and floods of them cover other lines."""

# What json.dumps leaves as it is but a terminal obeys or a reader cannot see: DEL, C1 controls,
# and the characters that turn the direction of writing, hide, or break lines.
_RAW = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


# What a reader cannot see, assigned or not: Default_Ignorable_Code_Point of Unicode 16
# (DerivedCoreProperties.txt) but for the joiners.
_HIDDEN = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# A joiner that joins nothing: not between letters of scripts that have them, or emoji.
_JOINED = "\u0590-\u1fff\u2100-\U0010ffff"
_LOOSE = re.compile(f"(?<![{_JOINED}])[{_JOINERS}]|[{_JOINERS}](?![{_JOINED}])")


def clean(text: str) -> str:
    """Return *text* on one line and without control, direction and invisible characters."""
    if text.isascii() and text.isprintable():
        return text
    text = _LOOSE.sub("", _HIDDEN.sub("", text))
    kept: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in _COMBINING else 0
        if category[0] == "Z" or char in "\t\n\r\x0b\x0c\x85":
            kept.append(" " if category != "Zs" else char)
        elif marks <= _MOST_COMBINING and (category not in ("Cc", "Cf", "Cs") or char in _JOINERS):
            kept.append(char)
    return "".join(kept)


def escape(text: str, *, keep: str = "") -> str:
    r"""Return *text* with what ``clean`` would drop written as ``\u001b``; nothing is lost."""
    if text.isprintable():
        return text
    return _RAW.sub(lambda m: m[0] if m[0] in keep else _escaped(m[0]), text)


def _escaped(char: str) -> str:
    code = ord(char)
    if code > 0xFFFF:  # JSON writes these as two surrogates
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"


def as_text(cell: Cell) -> str:
    """Return *cell* as one line for a reader; lists of more than words are joined by ``; ``."""
    if cell is None:
        return ""
    if isinstance(cell, dict):
        return clean(str(cell["text"]))
    if isinstance(cell, tuple):
        items = [str(item) for item in cell]
        return clean(("; " if any(" " in item for item in items) else ", ").join(items))
    return f"{cell:.2f}" if isinstance(cell, float) else clean(str(cell))


def with_looks(cell: Cell) -> str:
    """Return *cell* as one line with what people see around it: indent, bullet and aside."""
    aside = f" [{clean(cell.aside)}]" if isinstance(cell, Text) and cell.aside else ""
    return lead(cell) + as_text(cell) + aside


def lead(cell: Cell, step: str = "  ") -> str:
    """Return the indent and the bullet before *cell*; the name of a footnote is article text."""
    if not isinstance(cell, Text):
        return ""
    return step * cell.indent + (f"{clean(cell.bullet)} " if cell.bullet else "")


def shown(table: Table) -> list[tuple[int, Column]]:
    """Return the columns that people see, each with its place in the rows."""
    return [(place, column) for place, column in enumerate(table.columns) if column.shown]


def bar(value: int, largest: int, width: int, encoding: str | None) -> str:
    """Draw *value* as a bar of at most *width* cells; in ASCII where blocks cannot be encoded.

    A stretch is drawn where it lies in its whole.
    """
    if isinstance(value, Stretch):
        before = value.start * width // value.whole
        length = max(1, round(value * width / value.whole))
        return " " * min(before, width - 1) + _line(encoding) * min(length, width - before)
    if not value or largest <= 0:
        return ""
    try:
        "█▏".encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "#" * max(1, round(value / largest * width))
    eighths = max(1, round(value / largest * width * 8))
    return "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()


def largest_of(values: Iterable[Cell]) -> int:
    """Return the largest number that a bar counts; stretches have a scale of their own."""
    counts = (v for v in values if isinstance(v, int) and not isinstance(v, Stretch))
    return max(counts, default=0)


def _line(encoding: str | None) -> str:
    try:
        return "━".encode(encoding or "utf-8").decode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "="
