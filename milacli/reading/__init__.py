"""What the English of an article says: dates, names, clauses, who is meant, and evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from milacli.reading.reading import Reading, read

__all__ = ["Reading", "read"]


def __getattr__(name: str) -> Any:
    """Load what reads names and clauses when it is asked for: who reads dates does without."""
    if name not in __all__:
        raise AttributeError(name)
    from milacli.reading import reading

    return getattr(reading, name)
