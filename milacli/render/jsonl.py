"""JSON, one record a line."""

from __future__ import annotations

from typing import TextIO

from milacli.render.json import as_json
from milacli.table import Table, records


def render(table: Table, stream: TextIO) -> None:
    """Write *table* as one JSON object a line."""
    stream.writelines(as_json(record, stream) + "\n" for record in records(table))
