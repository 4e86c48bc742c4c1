"""Every fact of the articles of a folder, for other tools."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.told import read_all
from milacli.facts import KINDS, Fact
from milacli.facts.flat import check_kinds, flattened
from milacli.wiki.facts import records_of
from milacli.wiki.keys import aim_of
from milacli.wiki.pages import Pages, name_pages
from milacli.wiki.wiki import Entry, Wiki

Leads = Callable[[Fact], tuple[str, str] | None]
"""Returns the path and the title of the article to which a link leads."""


def ready(wiki: Wiki, kinds: Collection[str], inside: Sequence[str]) -> list[Entry]:
    """Read what is not read yet, and return the articles whose facts are wanted.

    Raises MilaError for a kind that there is not.
    """
    check_kinds(kinds)
    wiki.check()
    chosen = narrowed(wiki, inside)
    read_all(wiki, chosen)
    name_pages(wiki)
    return wiki.entries() if chosen is None else chosen


def facts(wiki: Wiki, entries: Sequence[Entry], kinds: Collection[str]) -> Iterator[list[Fact]]:
    """Yield the facts of each of *entries* that has any, by path, as ``extract_facts`` does."""
    for entry in entries:
        found = [
            fact
            for name in KINDS
            if not kinds or name in kinds
            for fact in flattened(name, entry.title, records_of(wiki, entry.number, name))
        ]
        if found:
            yield found


def leading(wiki: Wiki, entries: Sequence[Entry]) -> Leads:
    """Return what tells to which article of *wiki* a link in one of *entries* leads."""
    pages = Pages(wiki)
    numbers = {entry.name: entry.number for entry in entries}

    def leads(fact: Fact) -> tuple[str, str] | None:
        aim = aim_of(fact["name"], fact["kind"])
        found = pages.resolve(*aim, numbers[fact["article"]]) if aim else None
        return None if found is None else (pages.entry(found).name, pages.entry(found).title)

    return leads
