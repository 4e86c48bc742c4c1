"""JSON, one record a line."""

from __future__ import annotations

from typing import TextIO

from milacli.render.json import as_json, dicts
from milacli.table import Table


def render(table: Table, stream: TextIO) -> None:
    """Write *table* as one JSON object a line."""
    stream.writelines(as_json(record, stream) + "\n" for record in dicts(table))
