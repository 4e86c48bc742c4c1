"""Query to ranked passages: the sentence, item, heading or row that answers comes first."""

from milacli.search.inverted_index import matcher
from milacli.search.passages import Index
from milacli.search.ranking import find

__all__ = ["Index", "find", "matcher"]
