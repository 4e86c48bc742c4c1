"""What an index keeps, to and from bytes."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from milacli.wiki.schema import Broken

_DECODER = json.JSONDecoder()


def packed(value: object, level: int = 6) -> bytes:
    """Return *value*, of lists, texts and numbers, as bytes; a higher *level* takes longer."""
    return _pressed(_said(value), level)


def packed_rows(rows: Sequence[object]) -> bytes:
    """Return *rows* as bytes, each a line of its own, so that some can be read without the rest."""
    lines = ",\n".join(map(_said, rows))
    return _pressed(f"[\n{lines}\n]", 6)


def unpacked(data: bytes) -> Any:
    """Return what was ``packed``, or all rows; raises Broken if it was not."""
    try:
        return json.loads(_text(data))
    except ValueError as error:
        raise Broken from error


def unpacked_rows(data: bytes, places: Sequence[int]) -> list[Any]:
    """Return the rows at *places*; raises Broken if they are none."""
    lines = _text(data).split("\n")
    try:
        # What ends the line is left unread.
        return [_DECODER.raw_decode(lines[place + 1])[0] for place in places]
    except (ValueError, IndexError) as error:
        raise Broken from error


def _said(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pressed(text: str, level: int) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"), level)


def _text(data: bytes) -> str:
    try:
        return zlib.decompress(data).decode("utf-8", "surrogatepass")
    except (zlib.error, ValueError) as error:
        raise Broken from error
