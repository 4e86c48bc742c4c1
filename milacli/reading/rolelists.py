"""Lists of roles between commas behind a name, and whose they are."""

from __future__ import annotations

from milacli.reading.alphabet import NAME
from milacli.reading.patterns import LONGEST
from milacli.reading.phrases import match_roles

_MOST = 5
"""Commas of one list."""


def bearer_of_roles(shape: str, at: int, comma: int, floor: int) -> int | None:
    """Return the name whose roles end at *comma*: ``Ada, a poet, clerk and dean of Orm, died``.

    *at* is the comma before; nothing up to *floor* belongs to the list.
    """
    first = max(floor + 1, comma - LONGEST)
    for _ in range(_MOST):
        at = shape.rfind(",", first, at)
        if at <= first:
            return None
        if shape[at - 1] == NAME:
            roles = match_roles(shape, at + 1, comma)
            return at - 1 if roles is not None and roles.ends[-1] == comma else None
    return None
