"""That the facts of the articles of a folder are read before they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.wiki.facts import pending, read_facts
from milacli.wiki.wiki import Entry, Wiki


def read_all(wiki: Wiki, among: Sequence[Entry] | None) -> None:
    """Read the facts of the articles *among*, or of all, that are not read yet."""
    if pending(wiki, among):
        # To load all that reads English takes longer than most answers.
        from milacli.commands.folder.extraction import facts

        read_facts(wiki, facts, among)
