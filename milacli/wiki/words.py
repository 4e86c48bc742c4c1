"""Which notes hold which words: the first tier of an index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from milacli.english.prose import fold_word, words
from milacli.patterns import lazy
from milacli.wiki.schema import FRESH, SPELLING, VOCABULARY

# The joint of "don't" and "O’Brien", the letters of "Łódź": SQLite cuts or spells these words
# otherwise than a query has them. Not "Orm's", which is Orm.
_OTHERWISE = lazy(r"[ßæÆœŒøØđĐðÐłŁþÞıŉſſﬀ-ﬆ！-ｚ]|(?<=[^\W_])['’](?=[^\W_])(?!s(?![^\W_'’]))")
_LONGEST = 40
"""Letters of such a word before and after what is otherwise."""
_MANY = 30_000
"""Characters of a list of words that one question to SQLite takes."""


class Words:
    """The words of the notes in *database*; *fts* says that SQLite has full-text search."""

    def __init__(self, database: sqlite3.Connection, *, fts: bool) -> None:
        self.database = database
        self.fts = fts

    # --- writing --------------------------------------------------------------------------------

    def fill(self, notes: Iterable[tuple[int, str]]) -> None:
        """Take the first *notes*, each its number and its text."""
        self._insert("words", notes)
        if self.fts:
            self.database.execute(VOCABULARY)
            self.database.execute("INSERT INTO word SELECT term FROM temp.vocabulary")
            self.database.execute("DROP TABLE temp.vocabulary")
        else:
            self.database.execute("INSERT INTO word SELECT DISTINCT word FROM words")
        self.database.execute(SPELLING)

    def add(self, notes: Sequence[tuple[int, str]]) -> None:
        """Take further *notes*."""
        self._insert("words", notes)
        if self.fts:
            for statement in FRESH:
                self.database.execute(statement)
            self._insert("temp.fresh", notes)
            found = self.database.execute("SELECT term FROM temp.fresh_vocabulary")
            terms = {term for (term,) in found}
            self.database.execute("DROP TABLE temp.fresh_vocabulary")
            self.database.execute("DROP TABLE temp.fresh")
        else:
            terms = {word for _, text in notes for word in _split(text)}
        unknown = sorted(terms - self._known(terms))
        self.database.executemany("INSERT INTO word VALUES (?)", ((word,) for word in unknown))
        self.database.executemany(
            "INSERT INTO spelling VALUES (?, ?) "
            "ON CONFLICT(length) DO UPDATE SET words = words || char(10) || excluded.words",
            ((len(word), word) for word in unknown if 4 <= len(word) <= 60),
        )

    def _insert(self, table: str, notes: Iterable[tuple[int, str]]) -> None:
        if self.fts:
            rows = ((number, _said(text)) for number, text in notes)
            self.database.executemany(f"INSERT INTO {table}(rowid, body) VALUES (?, ?)", rows)  # noqa: S608
            return
        words = ((word, number) for number, text in notes for word in _split(text))
        self.database.executemany("INSERT INTO words VALUES (?, ?)", words)

    def _known(self, words: set[str]) -> set[str]:
        ask = "SELECT 1 FROM word WHERE word = ?"
        return {word for word in words if self.database.execute(ask, (word,)).fetchone()}

    # --- asking ---------------------------------------------------------------------------------

    def holding(self, forms: Iterable[str]) -> set[int]:
        """Return the numbers of the notes that hold any of *forms*, dead ones among them."""
        numbers: set[int] = set()
        # What SQLite does not take for one word it would look for as a phrase.
        for some in _portions(form for form in forms if self.has(form)):
            if self.fts:
                quoted = " OR ".join(f'"{word}"' for word in some)
                # All in one row, read as JSON: half the time that as many rows take.
                ask = "SELECT group_concat(rowid) FROM words WHERE words MATCH ?"
                (listed,) = self.database.execute(ask, (quoted,)).fetchone()
                numbers.update(json.loads(f"[{listed or ''}]"))
            else:
                marks = ",".join("?" * len(some))
                ask = f"SELECT DISTINCT article FROM words WHERE word IN ({marks})"  # noqa: S608
                numbers.update(number for (number,) in self.database.execute(ask, some))
        return numbers

    def has(self, word: str) -> bool:
        """Tell whether some note has or had *word*."""
        found = self.database.execute("SELECT 1 FROM word WHERE word = ?", (word,))
        return found.fetchone() is not None

    def beginning(self, start: str, limit: int = -1) -> list[str]:
        """Return the words that begin with *start*, *limit* at most, the shortest first."""
        found = self.database.execute(
            "SELECT word FROM word WHERE word >= ? AND word < ? "
            "ORDER BY length(word), word LIMIT ?",
            (start, start + "\U0010ffff", limit),
        )
        return [word for (word,) in found]

    def of_length(self, first: int, last: int) -> list[str]:
        """Return the words of *first* to *last* letters, those for which a typo can stand."""
        found = self.database.execute(
            "SELECT words FROM spelling WHERE length BETWEEN ? AND ? ORDER BY length", (first, last)
        )
        return [word for (words,) in found for word in words.split("\n")]


def _split(text: str) -> set[str]:
    from milacli.search.words import split_words

    return set(split_words(text))


def _said(text: str) -> str:
    """Return *text* with those words again that SQLite takes for others than a query does."""
    if text.isascii() and "'" not in text:
        return text
    found: set[str] = set()
    for match in _OTHERWISE.finditer(text):
        first = max(0, match.start() - _LONGEST)
        around = text[first : match.end() + _LONGEST]
        found.update(
            fold_word(around[start:end])
            for start, end in words(around)
            if first + start <= match.start() < first + end
        )
    return f"{text}\n{' '.join(sorted(found))}" if found else text


def _portions(words: Iterable[str]) -> Iterator[list[str]]:
    """Yield *words* in portions that one question takes."""
    portion: list[str] = []
    size = 0
    for word in words:
        portion.append(word)
        size += len(word)
        if size > _MANY or len(portion) >= 500:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion
