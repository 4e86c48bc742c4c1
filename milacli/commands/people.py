"""Who is in the article: everybody, those in a role, or one person's card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, Block, Cite
from milacli.choices import ROLE_TAGS
from milacli.commands.screens import screen
from milacli.english.prose import Span, fold
from milacli.errors import NothingFound, echo
from milacli.facts.people import COLUMNS, Person, extract
from milacli.fuzzy import did_you_mean, nearest
from milacli.table import Column, Highlight, Table, highlighted, records, tabulate

if TYPE_CHECKING:
    from milacli.facts.people.explanation import Explained
    from milacli.reading import Reading


def people(
    article: Article, name: str = "", roles: Sequence[str] = (), *, explain: bool = False
) -> Table:
    """Tell who is in *article*; with *name* that person's card, or why the name is one.

    *roles* keeps those in any of these roles: tags, or words of a title. Raises NothingFound
    for a name or a role that the article does not know, with those it knows.
    """
    if explain:
        return _explained(article, name)
    everybody = extract(article)
    if not everybody:
        raise NothingFound(f"{article.called} names no people")
    total = len(everybody)
    if roles:
        everybody = _in_roles(everybody, roles)
    if name:
        return _card(article, _find(everybody, _called(article, name), roles))
    table = tabulate(COLUMNS, everybody, article.title)
    return table._replace(total=total, screen=screen("people"))


# --- roles --------------------------------------------------------------------------------------


def _in_roles(everybody: Sequence[Person], wanted: Sequence[str]) -> tuple[Person, ...]:
    """Keep those in any of the *wanted* roles, in their order."""
    known = {word for person in everybody for word in _role_words(person)}
    split = (part for want in wanted for part in want.split(",") if part.strip())
    meant = {_role(want, known, everybody) for want in split}
    return tuple(
        _citing(person, meant)
        for person in everybody
        if meant & _role_words(person) or any(_in_a_title(person, role) for role in meant)
    )


def _in_a_title(person: Person, role: str) -> bool:
    """Tell whether a title of *person* has all the words of the phrase *role*."""
    words = set(role.split())
    return len(words) > 1 and any(words <= _words_of(title) for title in person.titles)


def _citing(person: Person, meant: set[str]) -> Person:
    """Return *person* with the line that says the role which was asked for."""
    for shown in person.shown:
        words = {shown.role, fold(shown.title), *_words_of(shown.title)} - {""}
        phrases = (set(role.split()) for role in meant if " " in role)
        if meant & words or any(phrase <= words for phrase in phrases):
            return person._replace(cite=shown.cite)
    return person


def _role_words(person: Person) -> set[str]:
    """Return what a person may be asked for by: tags, and the words of the titles, folded."""
    words = {word for title in person.titles for word in _words_of(title)}
    return {*person.roles, *(fold(title) for title in person.titles), *words} - {""}


def _words_of(title: str) -> set[str]:
    return {word.strip(".,()\"'") for word in fold(title).split()}


def _role(wanted: str, known: set[str], everybody: Sequence[Person]) -> str:
    """Return which of the *known* role words is meant by *wanted*."""
    folded = fold(wanted).strip()
    for form in (folded, folded.removesuffix("s"), folded + "s"):
        if form in known:
            return form
    if any(_in_a_title(person, folded) for person in everybody):
        return folded
    near = nearest(folded, sorted(known), limit=1, cutoff=0.7)
    if near:
        return near[0]
    tags = [tag for tag in ROLE_TAGS if any(tag in person.roles for person in everybody)]
    there = f"there are: {', '.join(tags)}" if tags else "nobody here has one"
    raise NothingFound(f'no role "{echo(wanted)}"{did_you_mean(folded, sorted(known))}; {there}')


# --- one person ---------------------------------------------------------------------------------


def _called(article: Article, name: str) -> str:
    """Return the title of the article for another name that its front matter gives it."""
    return article.title if fold(name).strip() in map(fold, article.aliases) else name


def _find(everybody: Sequence[Person], name: str, roles: Sequence[str]) -> Person:
    """Return the one whom *name* means: by name, alias, some words of it, or a typo of these.

    Behind *roles* it may be the rest of a phrase without quotes.
    """
    for found in _matches(everybody, fold(name).strip()):
        if len(found) == 1:
            return found[0]
        if found:
            raise NothingFound(f'"{echo(name)}" may be any of: {_some(found)}')
    # A wrong name costs the hints, a right one does not.
    from milacli.hints import quoted, role_among

    phrase = fold(" ".join([*roles[-1:], name]))
    if roles and any(_in_a_title(person, phrase) for person in everybody):
        line = f"mila people --role {quoted(echo(phrase))}"
        raise NothingFound(f'nobody called "{echo(name)}"; to ask for the role: {line}')
    if hint := role_among(name, {word for one in everybody for word in _role_words(one)}):
        raise NothingFound(f'nobody called "{echo(name)}"; {hint}')
    near = did_you_mean(name, (person.name for person in everybody))
    raise NothingFound(f'nobody called "{echo(name)}"{near}; there are: {_some(everybody)}')


def _some(people: Sequence[Person]) -> str:
    """Name the first of *people*, and say how many more there are."""
    names = ", ".join(echo(person.name) for person in people[:8])
    return names + (f" and {len(people) - 8} more" if len(people) > 8 else "")


def _matches(everybody: Sequence[Person], wanted: str) -> Iterator[list[Person]]:
    """Yield who matches, the strictest way first."""
    words = wanted.replace(".", "").replace(",", " ").split()
    yield [p for p in everybody if wanted in map(fold, (p.name, *p.aliases))]
    yield [p for p in everybody if words and all(word in _name_words(p) for word in words)]
    yield [p for p in everybody if words and all(_opens_word(p, word) for word in words)]
    # A typo in each word, but no other word: Georg Quist is not Geoffrey Quist.
    alike = [p for p in everybody if words and all(_is_alike(p, word) for word in words)]
    forms = [form for p in alike for form in (p.name, *p.aliases)]
    near = nearest(wanted, forms, limit=1, cutoff=0.0)
    yield [p for p in everybody if near and near[0] in (p.name, *p.aliases)]


_SIGNS = ".,()\"“”'‘’"


def _name_words(person: Person) -> set[str]:
    forms = (person.name, *person.aliases)
    return {word.strip(_SIGNS) for form in forms for word in fold(form).split()}


def _opens_word(person: Person, start: str) -> bool:
    return len(start) > 2 and any(word.startswith(start) for word in _name_words(person))


def _is_alike(person: Person, typed: str) -> bool:
    return bool(nearest(typed, _name_words(person), limit=1, cutoff=0.7))


_MOST_TITLES = 20
"""Titles that each statement repeats at most."""


class _Told(NamedTuple):
    """A statement that names the person."""

    person: Person
    dates: tuple[str, ...]
    statement: str
    cite: Cite


CARD = (
    Column("dated", lambda told: told.dates, style="date"),
    Column("statement", lambda told: told.statement, style="text"),
    Column("name", lambda told: told.person.name, shown=False),
    Column("roles", lambda told: told.person.roles, shown=False),
    Column("titles", lambda told: told.person.titles[:_MOST_TITLES], shown=False),
    *CITE,
)


def _card(article: Article, person: Person) -> Table:
    """Return every statement that names *person*, with its dates."""
    # Who lists people that an earlier run found does without.
    from milacli.facts.people.explanation import statements
    from milacli.reading import read

    reading = read(article)
    told = []
    for block, sentence, spans in statements(reading, person.name):
        text = block.text[sentence.start : sentence.end]
        marks = [Highlight(s.start - sentence.start, s.end - sentence.start, "name") for s in spans]
        cite = article.cite(block, sentence.start, sentence.end)
        told.append(_Told(person, _dates(block, sentence), highlighted(text, marks), cite))
    titles = f" — {'; '.join(person.titles)}" if person.titles else ""
    tags = f" ({', '.join(person.roles)})" if person.roles else ""
    return tabulate(CARD, told, f"{person.name}{titles}{tags}")._replace(
        screen=lambda table, width: _shown(reading, person, table, width)
    )


def _shown(reading: Reading, person: Person, table: Table, width: int) -> Table:
    # Only a terminal sees it, and whom else the article names.
    from milacli.commands.screens.card import card

    (record,) = records(tabulate(COLUMNS, [person]))
    told_in = table._replace(title=reading.article.title)
    return card(told_in, width, record, _company(reading, person))


def _company(reading: Reading, person: Person) -> list[tuple[str, int]]:
    """Return who is named in a statement that names *person*, each with the line of the first."""
    from milacli.facts.people.explanation import statements

    names = [one.name for one in extract(reading.article)]
    told = {(block.number, span.start) for block, span, _ in statements(reading, person.name)}
    met: dict[str, int] = {}
    for mention in reading.mentions:
        owner = reading.owners.get(mention.number)
        if owner is not None and (mention.block.number, mention.sentence.start) in told:
            met.setdefault(names[owner], reading.article.line_at(mention.block, mention.start))
    met.pop(person.name, None)
    return sorted(met.items(), key=lambda item: item[1])


def _dates(block: Block, sentence: Span) -> tuple[str, ...]:
    """Return the dates in *sentence* as EDTF, each once."""
    # Only a card asks for dates, and their grammar costs a start.
    from milacli.reading.dates import find_dates

    dates = find_dates(block.text[sentence.start : sentence.end])
    return tuple(dict.fromkeys(date.edtf for date in dates))


# --- why ------------------------------------------------------------------------------------------

EXPLAINED = (
    Column("candidate", lambda row: row.candidate, style="name"),
    Column("verdict", lambda row: "person" if row.is_person else "no person"),
    Column("says", lambda row: row.says),
    Column("feature", lambda row: row.feature),
    Column("weight", lambda row: row.weight, style="number"),
    Column("text", lambda row: row.evidence),
    *CITE,
)


def _explained(article: Article, name: str) -> Table:
    """Return what speaks for and against each candidate that *name* may mean, or all of them.

    Of people the constructions that give them their roles and titles follow.
    """
    from milacli.facts.people.explanation import explain
    from milacli.reading import read

    rows = explain(read(article))
    if not rows:
        raise NothingFound(f"{article.called} names no people")
    told = _about(rows, name) if name else rows
    told = [row for row in told if row.weight is None or abs(row.weight) >= _LEAST]
    table = tabulate(EXPLAINED, told)
    if len({row.candidate for row in told}) > 1:
        return table
    # Of one name the title says what would stand in every row.
    columns = (c._replace(shown=c.shown and c.name not in _SAID_ONCE) for c in table.columns)
    verdict = "a person" if told[0].is_person else "no person"
    return table._replace(columns=tuple(columns), title=f"{told[0].candidate}: {verdict}")


_LEAST = 0.05
"""Less weight than this says nothing."""
_SAID_ONCE = ("candidate", "verdict", "section")


def _about(rows: Sequence[Explained], name: str) -> list[Explained]:
    wanted = fold(name).split()
    found = [row for row in rows if all(word in fold(row.candidate).split() for word in wanted)]
    if not found:
        near = nearest(name, sorted({row.candidate for row in rows}), limit=1, cutoff=0.7)
        found = [row for row in rows if row.candidate in near]
    if not found:
        raise NothingFound(f'nothing in the article is called "{echo(name)}"')
    return found
