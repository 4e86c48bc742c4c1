"""Which articles of a folder are looked at closely for a query."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.prose import fold
from milacli.search.query import Query
from milacli.search.typed import Typed, says
from milacli.search.words import QUESTION_WORDS, content, split_words
from milacli.wiki.documents import NOTES, Documents, Found
from milacli.wiki.wiki import Entry, Wiki

_READ = 2000
"""Notes whose text is looked through for what a query quotes."""
# Of "the **deep kiln**" a query quotes "deep kiln".
_MARKUP = str.maketrans(dict.fromkeys("*_[]`", ""))


def candidates(
    wiki: Wiki, typed: Typed, chosen: Sequence[Entry] | None, *, exact: bool
) -> tuple[Found, list[Entry]]:
    """Return what was found of *typed*, and which articles may answer it, best first."""
    among = None if chosen is None else [entry.number for entry in chosen]
    words = split_words(typed.text)
    found = Documents(wiki.index, among).find(
        typed, exact=exact, limit=_READ if typed.required else NOTES
    )
    if words and not found.is_whole:
        wiki.look_closely()  # before what may have to be done again
    if not words:
        entries = _holding(wiki, wiki.entries(among), typed.text)
        return found._replace(total=len(entries)), entries[:NOTES]
    entries = wiki.entries(found.best)
    if not typed.required:
        return found, entries
    saying = _saying(wiki, entries, typed.required)
    if not saying and not QUESTION_WORDS.isdisjoint(words):
        return found, entries[:NOTES]  # a question may quote what nobody says
    return found._replace(total=len(saying)), saying[:NOTES]


def nearest_words(wiki: Wiki, query: Query) -> list[str]:
    """Return the words of the folder among which those nearest to the query's may be."""
    lengths = [len(query.words[place]) for place in content(query.words)[:5]] if query.words else []
    if not lengths:
        return []
    return wiki.index.words.of_length(min(lengths) // 2, max(lengths) * 2)


def _saying(wiki: Wiki, entries: Sequence[Entry], required: Sequence[str]) -> list[Entry]:
    """Return those of *entries* that say all of *required*, letter by letter."""
    tests = [says(said) for said in required]
    texts = ((entry, wiki.source(entry).translate(_MARKUP)) for entry in entries)
    return [entry for entry, text in texts if all(test(text) for test in tests)]


def _holding(wiki: Wiki, entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return those of *entries* that hold what is no word, such as ``[[`` or ``?!``."""
    said = " ".join(fold(typed).split())
    return [entry for entry in entries if said in fold(wiki.source(entry))] if said else []
