"""What an index keeps, to and from bytes."""

from __future__ import annotations

import json
import zlib
from typing import Any

from milacli.wiki.schema import Broken


def packed(value: object, level: int = 6) -> bytes:
    """Return *value*, of lists, texts and numbers, as bytes; a higher *level* takes longer."""
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(said.encode("utf-8", "surrogatepass"), level)


def unpacked(data: bytes) -> Any:
    """Return what was ``packed``; raises Broken if it was not."""
    try:
        return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError) as error:
        raise Broken from error
