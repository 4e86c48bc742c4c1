"""The word lists of this folder: text files, each with its source and licence in its first lines.

A list is plain words; or groups of words, a line each; or words behind their marks, as in
``title sure: king pope``, where a word belongs to each of the marks and lines go on indented.
The longest are front-coded: ``0ada 3m`` is "ada adam".
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the lines of the list *name* but for the remarks."""
    return tuple(line for line in whole(name).split("\n") if line and line[0] != "#")


def whole(name: str) -> str:
    """Return the text of the list *name*, each line whole; it may lie in a zip archive."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{name}.txt")
    data: bytes = __loader__.get_data(path)  # type: ignore[name-defined]
    text = data.decode().replace("\r\n", "\n").replace("\n ", " ")
    return "\n".join(map(in_full, text.split("\n"))) if FRONT_CODED in text else text


FRONT_CODED = "Front-coded:"
"""Stands in the remarks of a list whose words are."""


def in_full(line: str) -> str:
    """Return a *line* of a front-coded list with its words in full.

    >>> in_full("given: 0ada 3m")
    'given: ada adam'
    """
    marks, colon, said = line.rpartition(":")
    if line[:1] == "#":
        return line
    words, before = [], ""
    for word in said.split():
        before = before[: int(word[0])] + word[1:]
        words.append(before)
    return f"{marks}{colon} {' '.join(words)}".lstrip()


class Lookup:
    """Words to look up, and what is said of each: text by their initials, never cut up.

    To make sets and dictionaries of all words takes longer than to read most articles.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def get(self, word: str) -> str | None:
        """Return what is said of *word*, or None if it is not there."""
        text = self._texts.get(word[:1], "")
        at = text.find(f"\n{word}\t")
        if at < 0:
            return None
        start = at + len(word) + 2
        return text[start : text.index("\n", start)]

    def __contains__(self, word: str) -> bool:
        return f"\n{word}\t" in self._texts.get(word[:1], "")


def by_initials(said: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a ``Lookup`` for what is *said* of each word, a line at most."""
    found: dict[str, list[str]] = {}
    for word, value in said.items():
        found.setdefault(word[:1], []).append(f"{word}\t{value}\n")
    return {initial: "\n" + "".join(entries) for initial, entries in found.items()}


@cache
def words(name: str, mark: str = "") -> Lookup:
    """Return the words of the list *name* that have *mark*; of one without marks, all.

    Words of one initial stand together in it.
    """
    if mark:
        text = " ".join(said for marks, said in _split(name) if mark in marks)
    else:
        text = " ".join(lines(name))
    text = "\n" + text.replace("  ", " ").replace(" ", "\t\n") + "\t\n"
    texts: dict[str, str] = {}
    at = 0
    while at < len(text) - 1:
        last = text.rindex("\n" + text[at + 1])
        end = text.index("\n", last + 1)
        texts[text[at + 1]] = text[at : end + 1]
        at = end
    return Lookup(texts)


@cache
def marked(name: str, mark: str) -> frozenset[str]:
    """Return the words of the list *name* that have *mark*."""
    return frozenset(ordered(name, mark))


def ordered(name: str, mark: str) -> tuple[str, ...]:
    """Return the words of the list *name* that have *mark*, in the order of the list."""
    return tuple(word for marks, said in _split(name) if mark in marks for word in said.split())


@cache
def _split(name: str) -> tuple[tuple[list[str], str], ...]:
    """Return the marks of each line of the list *name*, and its words."""
    split = (line.partition(":")[::2] for line in lines(name))
    return tuple((marks.split(), said.strip()) for marks, said in split)
