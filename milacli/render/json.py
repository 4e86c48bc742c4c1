"""A JSON array of records, all fields of each."""

from __future__ import annotations

import json
from typing import TextIO

from milacli.render.text import escape
from milacli.table import Table, records


def render(table: Table, stream: TextIO) -> None:
    """Write *table* as one array, a field a line."""
    written = [as_json(record, stream, indent=2) for record in records(table)]
    indented = ",\n".join("  " + record.replace("\n", "\n  ") for record in written)
    stream.write(f"[\n{indented}\n]\n" if written else "[]\n")


def as_json(record: dict[str, object], stream: TextIO, indent: int | None = None) -> str:
    """Dump *record* so that no character of it acts on a terminal or cannot be encoded."""
    encoding = (stream.encoding or "utf-8").lower()
    text = json.dumps(record, ensure_ascii=not encoding.startswith("utf"), indent=indent)
    return escape(text, keep="\n")
