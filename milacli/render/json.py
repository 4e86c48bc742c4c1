"""A JSON array of records, all fields of each."""

from __future__ import annotations

import json
from typing import TextIO

from milacli.table import Table


def render(table: Table, stream: TextIO) -> None:
    names = [column.name for column in table.columns]
    records = [dict(zip(names, row, strict=True)) for row in table.rows]
    stream.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
