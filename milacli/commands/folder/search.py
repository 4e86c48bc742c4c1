"""The passages of all articles of a folder that answer a query, best first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from milacli.commands import search as of_one
from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.documents import candidates, nearest_words
from milacli.commands.folder.listing import columns, row
from milacli.commands.screens import screen
from milacli.commands.search import PASSAGES
from milacli.english.prose import fold_word
from milacli.errors import NothingFound, echo
from milacli.search.doubt import UNANSWERED, missing
from milacli.search.filters import Filter, find_filter
from milacli.search.passages import Passage
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.search.results import REST, TEXT, WHY, nothing, results
from milacli.search.several import Several
from milacli.search.typed import take_apart
from milacli.table import Column, Table, tabulate
from milacli.wiki.documents import Found
from milacli.wiki.wiki import Entry, Wiki


def search(
    wiki: Wiki, query: str, limit: int = 10, section: str | None = None, *,
    exact: bool = False, context: int = 0, explain: bool = False, kinds: Sequence[str] = (),
    inside: Sequence[str] = (),
) -> Table:  # fmt: skip
    """Tabulate the *limit* passages in *wiki* that answer *query* best, best first.

    The options are those of one article. Raises NothingFound when nothing matches, and MilaError
    for a kind that there is not.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    own = _columns(explain=explain)
    if chosen is not None and len(chosen) == 1:
        table = of_one.search(
            wiki.article(chosen[0]), query, limit, section,
            exact=exact, context=context, explain=explain, kinds=kinds,
        )  # fmt: skip
        return _titled(table, own, [chosen[0]] * len(table.rows))
    found, entries = candidates(wiki, take_apart(query), chosen, exact=exact)
    index = _Texts(wiki, entries).index(found)
    asked = understand(index, query, exact=exact)
    wanted = _filter(wiki, entries, index, section, kinds)
    hits, total = rank(index, asked, max(limit, PASSAGES), wanted)
    if not hits:
        wiki.look_closely()
        called = [] if inside else wiki.called(query)
        if called:
            # A note has it as another name, which stands in no line that could be shown.
            table = search(
                wiki, called[0].title, limit, section, exact=exact, context=context,
                explain=explain, kinds=kinds, inside=[called[0].name],
            )  # fmt: skip
            return table._replace(note=f"{echo(query)}: another name of {called[0].title}")
        raise NothingFound(nothing(index, query, asked, wiki.name, nearest_words(wiki, asked)))
    nowhere = tuple(word for word in missing(asked) if fold_word(word) not in found.known)
    rows = [one._replace(missing=nowhere) for one in results(index, asked, hits, limit, context)]
    is_answered = rows[0].doubt.grade != UNANSWERED
    if not found.is_sure and (nowhere or not is_answered):
        wiki.look_closely()  # before that is said
    owners = [entries[index.owner[index.passages[hit.number].position]] for hit in hits[:limit]]
    wiki.check_current(dict.fromkeys(owners))
    table = _titled(tabulate(own, rows), own, owners)
    if not explain:
        table = table._replace(title=wiki.name, total=total, screen=screen("search"))
    said = f"not here: {', '.join(nowhere)}" if nowhere else ""
    table = table._replace(
        note="\n".join(filter(None, (said, _more(total, limit, found, entries))))
    )
    if is_answered:
        return table
    return table._replace(unanswered=f"not answered by {wiki.name}; nearest:")


def _columns(*, explain: bool) -> tuple[Column, ...]:
    """Return the columns of a row; its path says more than its section."""
    rest = (column._replace(shown=False) if column.name == "section" else column for column in REST)
    return (TEXT, *(WHY if explain else ()), *rest)


def _titled(table: Table, own: tuple[Column, ...], entries: Sequence[Entry]) -> Table:
    rows = (row(own, cells, entry) for cells, entry in zip(table.rows, entries, strict=True))
    return table._replace(columns=columns(own), rows=tuple(rows))


def _more(total: int, limit: int, found: Found, entries: Sequence[Entry]) -> str:
    """Say how many rows there are besides, and in how many of the notes they were looked for."""
    said = f"{total - limit} more; --limit {total} shows all" if total > limit else ""
    if found.total <= len(entries):
        return said
    best = f"the best {len(entries)} of {found.total:,} articles with these words"
    return f"{said} of {best}" if said else f"from {best}"


class _Texts:
    """The texts of *entries*, read when a row quotes them."""

    def __init__(self, wiki: Wiki, entries: Sequence[Entry]) -> None:
        self.wiki = wiki
        self.entries = entries
        self.texts: dict[int, str] = {}

    def __call__(self, at: int) -> str:
        if at not in self.texts:
            self.texts[at] = self.wiki.source(self.entries[at])
        return self.texts[at]

    def index(self, found: Found) -> Several:
        """Return the passages of the entries."""
        return Several(self.wiki.kept(self.entries), self, found.known)


def _filter(
    wiki: Wiki, entries: Sequence[Entry], index: Several, section: str | None, kinds: Sequence[str]
) -> Filter | None:
    """Return what tells whether a passage is in *section* of its article and of one of *kinds*."""
    if section is None and not kinds:
        return None
    filters: list[Any] = []
    lacking: NothingFound | None = None
    articles = [wiki.article(entry) for entry in entries]
    for article in articles:
        find_filter(article, None, kinds)  # a kind that there is not is an error anywhere
        try:
            filters.append(find_filter(article, section, kinds))
        except NothingFound as error:
            filters.append(None)
            lacking = error
    if lacking and not any(filters):
        raise NothingFound(f'no section "{section}" in the articles with these words')

    def holds(passage: Passage) -> bool:
        owner = index.owner[passage.position]
        position = passage.position - index.first_block(owner)
        block = articles[owner].blocks[position]
        wanted = filters[owner]
        return bool(wanted and wanted(passage._replace(block=block, position=position)))

    return holds
