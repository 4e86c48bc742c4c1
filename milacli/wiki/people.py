"""One person in many articles: who is the same, by full names and pages alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from milacli.wiki.files import name_of
from milacli.wiki.keys import OWN_PAGE, joined_keys
from milacli.wiki.pages import Pages, name_pages
from milacli.wiki.schema import portions
from milacli.wiki.wiki import Wiki

_ALIVE = "article NOT IN (SELECT article FROM dead)"


_UNCOUNT = "DELETE FROM crowd WHERE joined IN (SELECT joined FROM person WHERE surname = ?)"
_COUNT = (
    """INSERT INTO crowd SELECT joined, '', count(DISTINCT article)
        FROM person WHERE surname = ? GROUP BY joined""",
    """INSERT INTO crowd SELECT person.joined, word, count(DISTINCT person.article)
        FROM person JOIN role ON role.person = person.id WHERE surname = ? GROUP BY 1, 2""",
)


class Place(NamedTuple):
    """Where a person's record is."""

    article: int
    place: int


class _Row(NamedTuple):
    number: int
    article: int
    key: str
    page: str | None


def join_people(wiki: Wiki) -> None:
    """Tell anew who is the same wherever that may have changed."""
    name_pages(wiki)
    ask = "SELECT surname FROM unjoined ORDER BY surname"
    surnames = [name for (name,) in wiki.database.execute(ask)]
    if not surnames:
        return
    pages = Pages(wiki)
    with wiki.index.writing():
        for surname in surnames:
            joined = list(_joined(wiki, pages, surname))
            wiki.database.execute(_UNCOUNT, (surname,))
            wiki.database.executemany("UPDATE person SET joined = ? WHERE id = ?", joined)
            wiki.database.executemany("UPDATE role SET joined = ? WHERE person = ?", joined)
            for statement in _COUNT:
                wiki.database.execute(statement, (surname,))
        wiki.database.execute("DELETE FROM unjoined")


def _joined(wiki: Wiki, pages: Pages, surname: str) -> Iterator[tuple[str, int]]:
    """Yield for each row of this *surname* whose it is, and its number."""
    ask = f"SELECT id, article, key, page FROM person WHERE surname = ? AND {_ALIVE}"  # noqa: S608
    rows = [_Row(*row) for row in wiki.database.execute(ask, (surname,))]
    leads = {row.number: lead for row in rows if (lead := _lead(pages, row))}
    seen: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        seen[row.key] |= {leads[row.number]} if row.number in leads else set()
    fullest = joined_keys(seen, _forms(wiki, seen))
    together: dict[str, set[str]] = defaultdict(set)
    for key, leading in seen.items():
        together[fullest[key]] |= leading
    for row in rows:
        lead = leads.get(row.number) or next(iter(seen[row.key]), "")
        if len(seen[row.key]) > 1:
            lead = leads.get(row.number, "?")
        whole = fullest[row.key]
        if len(together[whole]) > 1:
            yield f"{row.key}\t{lead}", row.number  # pages tell them apart
        elif " " in row.key:
            yield whole, row.number
        else:
            yield f"{row.key}\t{lead or '#' + str(row.article)}", row.number


def _forms(wiki: Wiki, keys: Iterable[str]) -> dict[str, set[str]]:
    """Return by each of *keys* those of them that the person is called too."""
    known = set(keys)
    forms: dict[str, set[str]] = defaultdict(set)
    for said in known:
        for (key,) in wiki.database.execute("SELECT key FROM called WHERE said = ?", (said,)):
            if key in known and key != said and " " in said:
                forms[key].add(said)
    return forms


def _lead(pages: Pages, row: _Row) -> str:
    """Return the article to which the name links, or what tells it from others, or nothing."""
    if row.page is None:
        return ""
    own = row.page == OWN_PAGE
    number = row.article if own else pages.resolve(row.page.rstrip(")"), None, row.article)
    if number is not None:
        return name_of(pages.entry(number).place)
    return row.page if row.page.endswith(")") else ""


# --- asking ---------------------------------------------------------------------------------------


def everybody(
    wiki: Wiki, among: Sequence[int] | None, words: Iterable[str], limit: int = 0
) -> tuple[list[str], int]:
    """Return who is in the articles *among*, or in all, the first *limit* or all; and how many are.

    Only those in any role of *words*, if given. Those in most articles come first, then by name.
    """
    roles = list(words)
    if among is None and len(roles) < 2:
        return _most(wiki, "".join(roles), limit)
    in_role = f"AND word IN ({','.join('?' * len(roles))})" if roles else ""
    inside = f"AND article IN ({','.join(map(str, among))})" if among is not None else ""
    those = f"FROM {'role' if roles else 'person'} WHERE {_ALIVE} {in_role} {inside}"
    ask = (
        f"SELECT joined, count(DISTINCT article) AS articles {those} "
        "GROUP BY joined ORDER BY articles DESC, joined LIMIT ?"
    )
    found = [joined for joined, _ in wiki.database.execute(ask, (*roles, limit or -1))]
    if not limit or len(found) < limit:
        return found, len(found)
    ask = f"SELECT count(DISTINCT joined) {those}"
    return found, int(wiki.database.execute(ask, roles).fetchone()[0])


def _most(wiki: Wiki, word: str, limit: int) -> tuple[list[str], int]:
    """Return who is in the role *word*, or everybody, as ``everybody`` does, without a count."""
    ask = "SELECT joined FROM crowd WHERE word = ? ORDER BY articles DESC, joined LIMIT ?"
    found = [joined for (joined,) in wiki.database.execute(ask, (word, limit or -1))]
    if not limit or len(found) < limit:
        return found, len(found)
    ask = "SELECT count(*) FROM crowd WHERE word = ?"
    return found, int(wiki.database.execute(ask, (word,)).fetchone()[0])


def places(
    wiki: Wiki, people: Sequence[str], among: Collection[int] | None = None
) -> dict[str, list[Place]]:
    """Return where the records of each of *people* are, by the names of the articles."""
    found: dict[str, list[Place]] = {joined: [] for joined in people}
    for some in portions(people):
        ask = (
            "SELECT joined, person.article, person.place "  # noqa: S608
            "FROM person JOIN article ON article.id = article "
            f"WHERE joined IN ({','.join('?' * len(some))}) AND {_ALIVE} ORDER BY article.place"
        )
        for joined, article, place in wiki.database.execute(ask, some):
            if among is None or article in among:
                found[joined].append(Place(article, place))
    return found


def called(wiki: Wiki, said: str) -> set[str]:
    """Return whose names have the word *said*, or are it."""
    ask = f"SELECT joined FROM called JOIN person USING (key) WHERE said = ? AND {_ALIVE}"  # noqa: S608
    return {joined for (joined,) in wiki.database.execute(ask, (said,))}


def calls(wiki: Wiki, start: str = "") -> list[str]:
    """Return what people are called that begins with *start*: words of names, and whole names."""
    ask = "SELECT DISTINCT said FROM called WHERE said >= ? AND said < ?"
    return [said for (said,) in wiki.database.execute(ask, (start, start + "\U0010ffff"))]


def role_known(wiki: Wiki, word: str) -> bool:
    """Tell whether somebody is in the role *word*."""
    ask = f"SELECT 1 FROM role WHERE word = ? AND {_ALIVE} LIMIT 1"  # noqa: S608
    return wiki.database.execute(ask, (word,)).fetchone() is not None


def roles_known(wiki: Wiki) -> list[str]:
    """Return all that people can be asked for by ``--role``."""
    return [word for (word,) in wiki.database.execute("SELECT DISTINCT word FROM role")]
