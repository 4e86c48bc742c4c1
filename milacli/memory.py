"""Work that may need more memory than there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from milacli.errors import MilaError

_T = TypeVar("_T")
NO_MEMORY = "out of memory: the article is too large for this machine"


def within_memory(work: Callable[[], _T]) -> _T:
    """Return what *work* returns. Raises MilaError where memory does not suffice for it."""
    try:
        return work()
    except MemoryError:
        # Nothing here: the traceback holds all that was read until this block is left, and
        # where nothing at all is free CPython 3.11 never gets out of a "with" further up.
        pass
    raise MilaError(NO_MEMORY)
