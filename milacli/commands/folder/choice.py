"""Which articles of a folder are meant by what a reader calls them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from milacli.english.prose import fold
from milacli.english.slugs import slug
from milacli.errors import NothingFound
from milacli.fuzzy import nearest
from milacli.wiki.wiki import Entry, Wiki

Test = Callable[[Entry], bool]


def narrowed(wiki: Wiki, inside: Sequence[str]) -> list[Entry] | None:
    """Return the articles that any of *inside* means, or None where nothing narrows.

    Raises NothingFound for a title that means none.
    """
    if not inside:
        return None
    entries = wiki.entries()
    found = {entry.number: entry for wanted in inside for entry in meant(wiki, entries, wanted)}
    return sorted(found.values(), key=lambda entry: entry.place)


def one_meant(wiki: Wiki, entries: Sequence[Entry], wanted: str) -> Entry:
    """Return the one of *entries* that *wanted* means; raises NothingFound for none or several."""
    found = meant(wiki, entries, wanted)
    if len(found) == 1:
        return found[0]
    listed = ", ".join(entry.name for entry in found[:8])
    more = f" and {len(found) - 8} more" if len(found) > 8 else ""
    raise NothingFound(f'"{wanted}" may be any of: {listed}{more}')


def meant(wiki: Wiki, entries: Sequence[Entry], wanted: str) -> list[Entry]:
    """Return those of *entries* that *wanted* means, by the strictest reading that fits any."""
    text = " ".join(wanted.split())
    if found := [entry for entry in entries if wanted in (entry.name, entry.title)]:
        return found
    for test in _readings(text):
        if found := [entry for entry in entries if test(entry)]:
            return found
    titles = list(dict.fromkeys(entry.title for entry in entries))
    near = nearest(text, titles, limit=3, cutoff=0.6)
    hint = f"; there is: {', '.join(near)}" if near else ""
    raise NothingFound(f'no article "{text}" in {wiki.name}{hint}')


def _readings(text: str) -> Iterator[Test]:
    """Yield the readings: its title or other name, its file, its folder, how it begins."""
    folded, anchor = fold(text).strip(), slug(text)
    yield lambda entry: folded in map(fold, (entry.title, *entry.aliases))
    yield lambda entry: folded in (fold(entry.name), fold(_stem(entry.name)))
    yield lambda entry: bool(anchor) and anchor in (slug(entry.title), slug(_stem(entry.name)))
    yield lambda entry: fold(entry.name).startswith(folded.rstrip("/") + "/")
    yield lambda entry: bool(folded) and fold(entry.title).startswith(folded)
    yield lambda entry: bool(folded) and folded in fold(entry.title)


def _stem(name: str) -> str:
    """Return the name of the file without folder and ending."""
    return name.rpartition("/")[2].rpartition(".")[0]
