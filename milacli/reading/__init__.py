"""What the English of an article says: dates, names, clauses, who is meant, and evidence."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from milacli.reading.reading import Reading, read

__all__ = ["Reading", "read"]


def __getattr__(name: str) -> object:
    """Import the reading of names only when somebody asks for it: dates do without."""
    if name not in __all__:
        raise AttributeError(name)
    from milacli.reading import reading

    return getattr(reading, name)
