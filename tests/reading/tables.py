"""Tables of dates by kind: what an article writes, and the EDTF of every date in it, blank for none."""

from __future__ import annotations

import pytest

from milacli.reading.dates import find_dates


def rows(kinds: dict[str, str]) -> list[object]:
    """Return a case for each line of the table of each of *kinds*."""
    return [
        pytest.param(*(part.strip() for part in row.rsplit("|", 1)), id=f"{kind}: {row}")
        for kind, table in kinds.items()
        for row in table.strip().split("\n")
    ]


def dates_in(text: str) -> str:
    return ", ".join(date.edtf for date in find_dates(text))
