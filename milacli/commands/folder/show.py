"""The text of one article of a folder, or of one section of it."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.commands import show as of_one
from milacli.commands.folder.choice import narrowed, one_meant
from milacli.commands.folder.listing import columns, row
from milacli.errors import MilaError
from milacli.table import Table
from milacli.wiki.wiki import Entry, Wiki


def show(wiki: Wiki, wanted: str = "", *, inside: Sequence[str] = ()) -> Table:
    """Tabulate the blocks of ``TITLE``, ``TITLE#Section``, or of a section of one article *inside*.

    Raises MilaError where no article is named, and NothingFound where none or several are meant.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    entries = wiki.entries() if chosen is None else chosen
    if len(entries) == 1:
        entry, section = entries[0], wanted
    elif wanted:
        entry, section = _parted(wiki, entries, wanted)
    else:
        raise MilaError(f'say which article of {wiki.name}: mila show "TITLE" or "TITLE#Section"')
    table = of_one.show(wiki.article(entry), section)
    own = table.columns
    return table._replace(
        columns=columns(own), rows=tuple(row(own, cells, entry) for cells in table.rows)
    )


def _parted(wiki: Wiki, entries: Sequence[Entry], wanted: str) -> tuple[Entry, str]:
    """Return the article and the section that *wanted* names; a title may have a # of its own."""
    title, _, section = wanted.partition("#")
    is_title = any(wanted in (entry.title, entry.name) for entry in entries)
    if is_title or not section:
        return one_meant(wiki, entries, wanted), ""
    return one_meant(wiki, entries, title), section
