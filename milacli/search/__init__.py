"""Query to ranked passages: the sentence, item, heading or row that answers comes first."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from milacli.search.inverted_index import matcher
    from milacli.search.passages import Index
    from milacli.search.ranking import find

__all__ = ["Index", "find", "matcher"]


def __getattr__(name: str) -> object:
    """Import what searches only when somebody asks for it: the words of a text do without."""
    if name not in __all__:
        raise AttributeError(name)
    from milacli.search import inverted_index, passages, ranking

    found = {"Index": passages.Index, "find": ranking.find, "matcher": inverted_index.matcher}
    return found[name]
