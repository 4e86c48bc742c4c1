"""What the shell offers after a TAB: section titles, names and roles of the article at hand."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, NoReturn

from milacli.article.model import Article
from milacli.english.prose import fold
from milacli.errors import MilaError
from milacli.load import load
from milacli.patterns import lazy
from milacli.render.text import clean
from milacli.shells import Cursor, common, cursor_of, script

# "hall:tw"
_COLON = lazy(r":(?=\S)")
_WORD = lazy(r"(?<!\w)\w")


class Candidate(NamedTuple):
    """What may stand in the place of the word at the cursor."""

    text: str
    part: str
    """The text from the word on that begins as what was typed."""


# --- what there is --------------------------------------------------------------------------------


def section_titles(article: Article) -> Iterator[str]:
    """Yield the titles of sections."""
    return (section.title for section in article.sections)


def person_names(article: Article) -> Iterator[str]:
    """Yield the names of people."""
    from milacli.facts.people import extract

    return (person.name for person in extract(article))


def roles(article: Article) -> Iterator[str]:
    """Yield the role tags that the people of the article have."""
    from milacli.facts.people import extract

    return (role for person in extract(article) for role in person.roles)


def articles(paths: Sequence[str]) -> list[Article]:
    """Load the one article of *paths*, or what MILA_ARTICLE names; nothing for several.

    A TAB is no time to wait for it, or to complain that it cannot be read.
    """
    if len(paths) > 1:
        return []
    try:
        return [load(paths[0] if paths else None, wait=False)]
    except MilaError:
        return []


# --- what fits ------------------------------------------------------------------------------------


def candidates(values: Iterable[str], before: Sequence[str], word: str) -> list[Candidate]:
    """Return those of *values* that begin with the words *before* and *word*, or have them inside.

    Case and accents do not count. Where values begin so, the others are left out.
    """
    head = "".join(f"{fold(one)} " for one in before)
    typed = head + fold(word)
    opening: list[Candidate] = []
    inside: list[Candidate] = []
    for value in dict.fromkeys(map(clean, values)):
        starts = dict.fromkeys((0, *(match.start() for match in _WORD.finditer(value))))
        at = next((at for at in starts if fold(value[at:]).startswith(typed)), None)
        if at is None:
            continue
        part = _behind(value[at:], head)
        (inside if at else opening).append(Candidate(part if before else value, part))
    return opening or inside


def _behind(text: str, head: str) -> str:
    """Return *text* without its beginning, which folded is *head*."""
    if not head:
        return text
    ends = (end for end in range(len(text) + 1) if fold(text[:end]) == head)
    return text[max(ends, default=0) :]


# --- what the shell is told -----------------------------------------------------------------------


def offer(
    ctx: Any,
    incomplete: str,
    values: Callable[[Article], Iterable[str]],
    before: Sequence[str] = (),
) -> Iterator[str]:
    """Answer the shell with those *values* of the article at hand that fit what was typed.

    *before* are the words of the same name or title that stand before the one at the cursor.
    """
    params = [one.params for one in (ctx.parent, ctx) if one]
    paths = [path for one in params for path in one.get("article") or ()]
    try:
        found = [value for article in articles(paths) for value in values(article)]
    except MemoryError:
        found = []
    return fixed(incomplete, found, before)


def fixed(incomplete: str, values: Iterable[str], before: Sequence[str] = ()) -> Iterator[str]:
    """Answer the shells that typer's quoting or filter would fail; leave the others to typer."""
    found = list(values)
    shell = os.environ.get("_MILA_COMPLETE", "").removeprefix("complete_")
    cursor = cursor_of(os.environ, shell)
    if cursor is None:
        fitting = candidates(found, before, incomplete)
        texts = [one.text for one in fitting]
        text = script(texts, shell)
    else:
        texts = _insertions(found, before, cursor)
        text = cursor.script(texts)
    if text is not None:
        _answer(text, bool(texts), shell)
    return iter(texts)


def _insertions(values: Sequence[str], before: Sequence[str], cursor: Cursor) -> list[str]:
    """Return what of *values* may stand behind the part of the word that the shell leaves."""
    # "O'Br", where the apostrophe is a quote to the shell, and "hall: tw", which bash joins.
    readings = (cursor.word, cursor.raw, _COLON.sub(": ", cursor.word))
    fitting = next(filter(None, (candidates(values, before, word) for word in readings)), [])
    head, tail = fold(cursor.head), fold(cursor.tail)
    behind = [
        next((_behind(text, head) for text in one if fold(text).startswith(head)), "")
        for one in fitting
    ]
    if tail and not tail[0].isspace():
        behind = [text.lstrip() for text in behind]
    texts = [text for text in behind if text]
    if len(texts) < 2 or common(texts).startswith(cursor.tail):
        return texts
    # The shell would put what they have in common in the place of what was typed.
    parts = [_behind(one.part, head) for one in fitting]
    return [cursor.tail + _behind(part, tail) for part in parts if fold(part).startswith(tail)]


def _answer(text: str, found: bool, shell: str) -> NoReturn:
    if shell == "fish" and os.environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        raise SystemExit(0 if found else 1)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
    raise SystemExit(0)
