"""By what a fact of a folder is found: rows of the index, made of a note's records alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from milacli.article.model import unquoted
from milacli.english.prose import fold
from milacli.patterns import lazy

Records = Sequence[Sequence[Any]]
OWN_PAGE = "="
"""Stands for the page of a person whose own article it is."""
_SUFFIXES = frozenset("jr sr ii iii iv pere fils".split())

# "https:", "mailto:", "C:": what begins so is no note.
_SCHEME = lazy(r"(?:[A-Za-z][A-Za-z0-9+.-]*:|//)")
# "#History", "^block" and "?raw=true" behind the name of a note; not the "#" of "C#".
_ANCHOR = lazy(r"(?:#|\^(?=[\w-]+$))(?=.).*", re.DOTALL)
_NOTE = lazy(r"\.(?:md|markdown)$", re.IGNORECASE)
# "plan.png", "data.tar.gz": no note; but "St. Orm", "v1.2 notes".
_OTHER_FILE = lazy(r"\.[A-Za-z]\w{0,7}$")
_JOINTS = lazy(r"[\s_-]+")
# What names of files leave out of titles: "I/O (2nd ed.)"; not "3.5", "24/7", "C++", "C#".
_MARKS = lazy(r"""(?<!\d)[/.,:]|[/.,:](?!\d)|[()'"!?&]""")


class Named(NamedTuple):
    """A person of one article."""

    key: str
    """The full name, folded."""
    surname: str
    page: str | None
    """The key of the page to which the name links, OWN_PAGE, or None."""


class Linked(NamedTuple):
    """A link to what may be a note."""

    key: str
    """Of the target; of a path, of its last part."""
    place: int
    path: str | None
    """Where the target is a path: how it is written, without anchor; one that is relative to the
    article begins with a full stop."""
    times: int


class Keys(NamedTuple):
    """The rows of one article; people and events are in the order of its records."""

    people: list[Named]
    called: list[tuple[str, str]]
    """A word of a name, or a whole form of it, and the key of the person."""
    roles: list[tuple[str, int]]
    """A tag or a word of a title, and the place of the person."""
    events: list[tuple[int, int]]
    """The first and the last day as numbers that sort."""
    links: list[Linked]


def keys_of(records: Mapping[str, Sequence[Mapping[str, Any]]]) -> Keys:
    """Return the rows of an article with these *records*, by kind, each its cells by name."""
    people = records.get("people", ())
    keys = [name_key(one["name"]) for one in people]
    named = [Named(key, surname(key), one["page"]) for key, one in zip(keys, people, strict=True)]
    called = {
        (said, key)
        for key, one in zip(keys, people, strict=True)
        for form in map(name_key, (one["name"], *one["aliases"]))
        for said in (form, *form.split())
    }
    roles = {(word, place) for place, one in enumerate(people) for word in role_words(one)}
    events = [
        (day_key(one["days"][0]), day_key(one["days"][1])) for one in records.get("events", ())
    ]
    links = [
        Linked(aim[0], place, aim[1], len(one["lines"]))
        for place, one in enumerate(records.get("links", ()))
        if (aim := aim_of(one["target"], one["kind"]))
    ]
    return Keys(named, sorted(called), sorted(roles), events, links)


# --- people ---------------------------------------------------------------------------------------


def name_key(name: str) -> str:
    """Return *name* as names are compared: folded, without full stops and commas."""
    return " ".join(fold(name).replace(".", " ").replace(",", " ").split())


def surname(key: str) -> str:
    """Return the last word of the *key* of a name, but for "Jr." and the like."""
    words = key.split()
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return words[-1] if words else ""


def role_words(person: Mapping[str, Any]) -> set[str]:
    """Return what *person* may be asked for by: tags, titles and their words, folded."""
    return {
        *person["roles"],
        *map(fold, person["titles"]),
        *(word for title in person["titles"] for word in title_words(title)),
    } - {""}


def title_words(title: str) -> Iterator[str]:
    """Yield the words of *title*, folded."""
    return (word.strip(".,()\"'") for word in fold(title).split())


# --- events ---------------------------------------------------------------------------------------


def day_key(day: Sequence[int]) -> int:
    """Return a day (year, month, day) as a number; an earlier day has a smaller one."""
    year, month, date = day
    return year * 10_000 + month * 100 + date


# --- links ----------------------------------------------------------------------------------------


def page_key(title: str) -> str:
    """Return *title* as titles, names of files and targets are compared."""
    return _JOINTS.sub("-", _MARKS.sub("", fold(title))).strip("-")


def endings(name: str) -> Iterator[str]:
    """Yield the path *name* without its ending, and without its first folders.

    >>> list(endings("a/b/Orm.md"))
    ['a/b/Orm', 'b/Orm', 'Orm']
    """
    path = _NOTE.sub("", name)
    yield path
    while "/" in path:
        path = path.partition("/")[2]
        yield path


def stem(name: str) -> str:
    """Return the *name* of a file without its folders and its ending."""
    return _NOTE.sub("", name.rpartition("/")[2])


def aim_of(target: str, kind: str) -> tuple[str, str | None] | None:
    """Return the key and the path of the note that *target* may mean; None if it means none.

    >>> aim_of("../mills/Old%20mill.md#wheel", "link")
    ('old-mill', '../mills/Old mill.md')
    >>> aim_of("Castle Orm#History", "wikilink")
    ('castle-orm', None)
    """
    is_path = kind == "link"
    if is_path:
        if _SCHEME.match(target):
            return None
        target = unquoted(target.partition("?")[0])
    named = _ANCHOR.sub("", target).strip()
    if is_path and not _NOTE.search(named) and _OTHER_FILE.search(named):
        return None
    if not is_path:
        key = page_key(_NOTE.sub("", named))
        return (key, None) if key else None
    key = page_key(stem(named))
    return (key, named if named[0] in "/." else f"./{named}") if key else None


def variants(key: str) -> Iterator[str]:
    """Yield the *key* of a title, and those of its singular and plural."""
    yield key
    if len(key) < 4:
        return
    yield f"{key}s"
    for ending, other in (("s", ""), ("es", ""), ("ies", "y")):
        if key.endswith(ending) and not key.endswith("ss"):
            yield key.removesuffix(ending) + other
    if key.endswith("y"):
        yield f"{key[:-1]}ies"


def joined_keys(keys: Iterable[str], forms: Mapping[str, set[str]]) -> dict[str, str]:
    """Return for each of *keys*, names with one surname, the fullest that is the same person's.

    Two are one person's where one's *forms* hold the other whole, or where one has a middle name
    or initial more, and no second one has another.
    """
    parent = {key: key for key in keys}

    def top(key: str) -> str:
        while parent[key] != key:
            key = parent[key]
        return key

    for one, other in _pairs(sorted(parent), forms):
        first, second = sorted((top(one), top(other)), key=_fullness)
        parent[first] = second
    return {key: top(key) for key in parent}


def _fullness(key: str) -> tuple[int, int, str]:
    return len(key.split()), len(key), key


def _pairs(keys: Sequence[str], forms: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    whole = [key for key in keys if " " in key]
    known = set(whole)
    ends: dict[tuple[str, str, str], list[str]] = {}
    for key in whole:
        yield from ((key, form) for form in forms.get(key, ()) if form in known and form != key)
        # "Ada Lind Jr." is a child of Ada Lind.
        last = key.split()[-1]
        ends.setdefault((key.split()[0], surname(key), last), []).append(key)
    for same in ends.values():
        short = [key for key in same if len(key.split()) == 2]
        if len(same) == 2 and len(short) == 1:
            yield same[0], same[1]
