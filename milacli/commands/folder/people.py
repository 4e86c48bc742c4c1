"""Who is in the articles of a folder: everybody, those in a role, or one person's card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from milacli.choices import ROLE_TAGS
from milacli.commands.folder.choice import narrowed
from milacli.commands.folder.listing import columns, limited, row
from milacli.commands.folder.told import read_all
from milacli.commands.screens import screen
from milacli.english.prose import fold
from milacli.errors import NothingFound, echo
from milacli.fuzzy import did_you_mean, nearest
from milacli.table import Cell, Column, Highlight, Table, highlighted, tabulate
from milacli.wiki import people as index
from milacli.wiki.facts import records_at
from milacli.wiki.keys import name_key, role_words, title_words
from milacli.wiki.schema import portions
from milacli.wiki.wiki import Entry, Wiki

Record = Mapping[str, Any]
_AT_ONCE = 100
"""People whose records are read together."""


class Told(NamedTuple):
    """What one article tells of a person."""

    entry: Entry
    record: Record


class Everywhere(NamedTuple):
    """A person with what each article tells; at least one does."""

    told: list[Told]

    @property
    def name(self) -> str:
        """The fullest form of the name."""
        names: list[str] = [one.record["name"] for one in self.told]
        return max(names, key=lambda name: (len(name.split()), len(name)))

    def union(self, cell: str) -> tuple[str, ...]:
        """Return what any article has in *cell*, what most have first."""
        counts: dict[str, int] = {}
        for one in self.told:
            for said in one.record[cell]:
                counts[said] = counts.get(said, 0) + 1
        return tuple(sorted(counts, key=lambda said: -counts[said]))

    @property
    def aliases(self) -> tuple[str, ...]:
        """All other names."""
        names = dict.fromkeys((*(one.record["name"] for one in self.told), *self.union("aliases")))
        return tuple(name for name in names if name != self.name)

    @property
    def roles(self) -> tuple[str, ...]:
        """The tags, in their order."""
        roles = self.union("roles")
        return tuple(tag for tag in ROLE_TAGS if tag in roles)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles, however many articles give the same one, case aside."""
        return tuple({fold(title): title for title in reversed(self.union("titles"))}.values())[
            ::-1
        ]

    @property
    def cite(self) -> Record:
        """Where the person stands in the first article."""
        return self.told[0].record

    @property
    def evidence(self) -> tuple[dict[str, object], ...]:
        """What shows each role and title, with the article."""
        return tuple(
            {"article": one.entry.name, **shown}
            for one in self.told
            for shown in one.record["evidence"]
        )

    @property
    def mentions(self) -> tuple[dict[str, object], ...]:
        """What each article says."""
        return tuple(
            {
                "article": one.entry.name,
                "title": one.entry.title,
                **{cell: one.record[cell] for cell in ("name", "roles", "titles", "lines")},
            }
            for one in self.told
        )


ROSTER = (
    Column("name", lambda one: one.name, style="name"),
    Column("aliases", lambda one: one.aliases, shown=False),
    Column("roles", lambda one: one.roles),
    Column("titles", lambda one: one.titles, style="text"),
    Column("count", lambda one: len(one.told), style="number"),
    Column("lines", lambda one: one.cite["lines"], shown=False),
    Column("section", lambda one: one.cite["section"], shown=False),
    Column("line", lambda one: one.cite["line"], style="number"),
    Column("title", lambda one: one.told[0].entry.title, shown=False),
    Column("article", lambda one: one.told[0].entry.name),
    Column("quote", lambda one: one.cite["quote"], shown=False),
    Column("evidence", lambda one: one.evidence, shown=False),
    Column("mentions", lambda one: one.mentions, shown=False),
)
"""``count`` says in how many articles; where one stands is told of the first, by path."""


def people(
    wiki: Wiki,
    name: str = "",
    roles: Sequence[str] = (),
    *,
    explain: bool = False,
    inside: Sequence[str] = (),
    limit: int = 0,
) -> Table:
    """Tell who is in *wiki*, *limit* at most if not 0; with *name* that person's card.

    One person in many articles is one by the full name; see ``wiki.people``. Raises NothingFound
    for a name or a role that no article knows, or that may mean several.
    """
    wiki.check()
    chosen = narrowed(wiki, inside)
    if explain:
        return _explained(wiki, name, chosen, limit)
    read_all(wiki, chosen)
    index.join_people(wiki)
    among = None if chosen is None else [entry.number for entry in chosen]
    meant = frozenset(_role(wiki, want) for want in roles)
    if name:
        those = index.everybody(wiki, among, meant)[0] if meant else None
        return _card(wiki, _find(wiki, name, among, those), among, limit)
    found, total = index.everybody(wiki, among, meant, limit)
    if not found:
        raise NothingFound(f"the articles of {wiki.name} name no people")
    shown = (one for some in portions(found, _AT_ONCE) for one in _told(wiki, some, among, meant))
    articles = wiki.index.count() if among is None else len(among)
    table = tabulate(ROSTER, shown, wiki.name)._replace(total=total, screen=screen("people"))
    return limited(table, total, "people", articles)


def _told(
    wiki: Wiki,
    found: Sequence[str],
    among: Sequence[int] | None,
    meant: frozenset[str] = frozenset(),
) -> list[Everywhere]:
    """Return what the articles tell of the people *found*; a role of *meant* comes first."""
    places = index.places(wiki, found, among)
    wanted = (place for where in places.values() for place in where)
    told = {
        (entry.number, place): Told(entry, record)
        for entry, place, record in records_at(wiki, "people", wanted)
    }
    people = [[told[place] for place in places[joined] if place in told] for joined in found]
    for one in people if meant else ():
        one.sort(key=lambda told: _lacks(told.record, meant))
        one[0] = one[0]._replace(record=_citing(one[0].record, meant))
    return list(map(Everywhere, people))


def _lacks(record: Record, meant: frozenset[str]) -> bool:
    """Tell whether *record* tells no role of *meant*."""
    return meant.isdisjoint(record["roles"]) and meant.isdisjoint(role_words(record))


def _citing(record: Record, meant: frozenset[str]) -> Record:
    """Return *record* with the line that says the role which was asked for."""
    for shown, section in zip(record["evidence"], record["sections"], strict=True):
        said = shown.get("role") or shown["title"]
        if not meant.isdisjoint({said, fold(said), *title_words(said)}):
            return {**record, "line": shown["line"], "quote": shown["quote"], "section": section}
    return record


def _role(wiki: Wiki, wanted: str) -> str:
    """Return which role is meant by *wanted*: a tag, a title or a word of one."""
    folded = fold(wanted).strip()
    for form in (folded, folded.removesuffix("s"), folded + "s"):
        if index.role_known(wiki, form):
            return form
    known = sorted(index.roles_known(wiki))
    near = nearest(folded, known, limit=1, cutoff=0.7)
    if near and index.role_known(wiki, near[0]):
        return near[0]
    tags = [tag for tag in ROLE_TAGS if index.role_known(wiki, tag)]
    there = f"there are: {', '.join(tags)}" if tags else "nobody here has one"
    raise NothingFound(f'no role "{echo(wanted)}"{did_you_mean(folded, known)}; {there}')


# --- one person ---------------------------------------------------------------------------------


def _find(wiki: Wiki, name: str, among: Sequence[int] | None, within: Sequence[str] | None) -> str:
    """Return the one whom *name* means, *within* some if given; ask back where it is several."""
    allowed = None if within is None else frozenset(within)
    # What a note gives as another name of its own means nobody else.
    titles = (
        found for entry in wiki.called(name) for found in _matches(wiki, name_key(entry.title))
    )
    for found in (*titles, *_matches(wiki, name_key(name))):
        those = [joined for joined in sorted(found) if allowed is None or joined in allowed]
        kept = [joined for joined, where in index.places(wiki, those, among).items() if where]
        if len(kept) == 1:
            return kept[0]
        if kept:
            raise NothingFound(f'"{echo(name)}" may be any of: {_listed(wiki, kept, among)}')
    near = did_you_mean(name, index.calls(wiki))
    raise NothingFound(f'nobody in {wiki.name} is called "{echo(name)}"{near}')


def _matches(wiki: Wiki, wanted: str) -> Iterator[set[str]]:
    """Yield who matches, the strictest way first; by a surname alone all who have it."""
    words = wanted.split()
    if not words:
        return
    if len(words) > 1:
        own = index.called(wiki, wanted)
        yield {joined for joined in own if joined.partition("\t")[0] == wanted}
        yield own
    yield set.intersection(*(index.called(wiki, word) for word in words))
    starts = [
        {joined for said in index.calls(wiki, word) for joined in index.called(wiki, said)}
        if len(word) > 2 else set()
        for word in words
    ]  # fmt: skip
    yield set.intersection(*starts)
    near = nearest(wanted, index.calls(wiki), limit=1, cutoff=0.7)
    yield index.called(wiki, near[0]) if near else set()


def _listed(wiki: Wiki, found: Sequence[str], among: Sequence[int] | None) -> str:
    """Name the first of those *found*, each with an article where the name does not tell."""
    names = _told(wiki, found[:8], among)
    shown = [echo(one.name) for one in names]
    listed = ", ".join(
        said if shown.count(said) == 1 else f"{said} ({one.told[0].entry.name})"
        for said, one in zip(shown, names, strict=True)
    )
    return listed + (f" and {len(found) - 8} more" if len(found) > 8 else "")


class _Statement(NamedTuple):
    """A sentence that names the person."""

    dates: tuple[str, ...]
    statement: str
    person: Record
    section: str
    line: int
    article: str
    title: str
    quote: str


CARD = (
    Column("dated", lambda told: told.dates, style="date"),
    Column("statement", lambda told: told.statement, style="text"),
    Column("name", lambda told: told.person["name"], shown=False),
    Column("roles", lambda told: told.person["roles"], shown=False),
    Column("titles", lambda told: told.person["titles"], shown=False),
    Column("section", lambda told: told.section, shown=False),
    Column("line", lambda told: told.line, style="number"),
    Column("title", lambda told: told.title, shown=False),
    Column("article", lambda told: told.article),
    Column("quote", lambda told: told.quote, shown=False),
)


def _card(wiki: Wiki, joined: str, among: Sequence[int] | None, limit: int) -> Table:
    """Return the statements that name a person, by article."""
    one = _told(wiki, [joined], among)[0]
    rows = [row for told in one.told for row in _statements(wiki, told, limit)] if not limit else []
    for told in one.told if limit else ():
        rows += _statements(wiki, told, limit - len(rows))
        if len(rows) >= limit:
            break
    titles = f" — {'; '.join(one.titles)}" if one.titles else ""
    tags = f" ({', '.join(one.roles)})" if one.roles else ""
    total = sum(len(told.record["statements"]) for told in one.told)
    table = tabulate(CARD, rows, f"{one.name}{titles}{tags}")
    return limited(table, total, "statements", len(one.told))


def _statements(wiki: Wiki, told: Told, limit: int) -> Iterator[_Statement]:
    """Yield the first *limit* statements of an article, or all."""
    from milacli.reading.dates import find_dates

    kept = wiki.kept([told.entry])[0]
    source = wiki.source(told.entry)
    for number, start, ranges in islice(told.record["statements"], limit or None):
        block = kept.rows[number]
        at = 5 * block.spans[::5].index(start)
        _, end, line, first, last = block.spans[at : at + 5]
        text = block.text[start:end]
        marks = [Highlight(a - start, b - start, "name") for a, b in ranges]
        dates = tuple(dict.fromkeys(date.edtf for date in find_dates(text)))
        yield _Statement(
            dates,
            highlighted(text, marks),
            told.record,
            kept.sections[block.section][0],
            line,
            told.entry.name,
            told.entry.title,
            source[first:last],
        )


# --- why ------------------------------------------------------------------------------------------


def _explained(wiki: Wiki, name: str, chosen: Sequence[Entry] | None, limit: int) -> Table:
    """Return what speaks for and against the names in the articles that hold *name*."""
    from milacli.commands import people as of_one
    from milacli.search.words import split_words

    entries = wiki.entries() if chosen is None else list(chosen)
    for word in split_words(name):
        holding = wiki.index.words.holding([word])
        entries = [entry for entry in entries if entry.number in holding]
    rows: list[tuple[Cell, ...]] = []
    own: tuple[Column, ...] = ()
    for entry in entries:
        if limit and len(rows) >= limit:
            break
        try:
            table = of_one.people(wiki.article(entry), name, explain=True)
        except NothingFound:
            continue
        own = table.columns
        rows += (row(own, cells, entry) for cells in table.rows)
    if not rows:
        raise NothingFound(
            f'nothing in {wiki.name} is called "{echo(name)}"'
            if name
            else f"the articles of {wiki.name} name no people"
        )
    return Table(columns(own), tuple(rows[: limit or None]))
