"""How many rows each year has, drawn in one line."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.commands.screens import Piece, composed
from milacli.table import TIE, Text

_CELLS = 24
"""Cells of a line at most; of a longer time a cell is several years."""
_HEIGHTS = "▁▂▃▄▅▆▇█"


def spark(years: Sequence[int]) -> Text | str:
    """Draw how many of *years* fall into each part of their time: ``1993 ▇▁▂▁▇ 2020``.

    Nothing for a single year, which the rows say themselves.
    """
    first, last = min(years, default=0), max(years, default=0)
    if first == last:
        return ""
    step = -(-(last - first + 1) // _CELLS)
    counts = [0] * ((last - first) // step + 1)
    for year in years:
        counts[(year - first) // step] += 1
    line = "".join(_height(count, max(counts)) for count in counts)
    ends = (Piece(f"{first}{TIE}", "aside"), Piece(f"{TIE}{last}", "aside"))
    return composed((ends[0], Piece(line, "spark"), ends[1]))


def _height(count: int, most: int) -> str:
    """Return the sign for *count*; only an empty time has the lowest."""
    return _HEIGHTS[-(-count * (len(_HEIGHTS) - 1) // most)]
