"""The word lists of this folder: text files, each with its source and licence in its first lines.

A list is plain words; or groups of words, a line each; or words behind their marks, as in
``title sure: king pope``, where a word belongs to each of the marks and lines go on indented.
"""

from __future__ import annotations

import os
from functools import cache


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the lines of the list *name* but for the remarks; it may lie in a zip archive."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{name}.txt")
    data: bytes = __loader__.get_data(path)  # type: ignore[name-defined]
    text = data.decode().replace("\r\n", "\n").replace("\n ", " ")
    return tuple(line for line in text.split("\n") if line and line[0] != "#")


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of the list *name*, which has no marks."""
    return frozenset(" ".join(lines(name)).split())


@cache
def marked(name: str, mark: str) -> frozenset[str]:
    """Return the words of the list *name* that have *mark*."""
    return frozenset(ordered(name, mark))


def ordered(name: str, mark: str) -> tuple[str, ...]:
    """Return the words of the list *name* that have *mark*, in the order of the list."""
    split = (line.partition(":") for line in lines(name))
    return tuple(word for marks, _, said in split if mark in marks.split() for word in said.split())
