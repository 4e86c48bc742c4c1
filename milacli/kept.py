"""What a start would else work out again: compiled patterns and tables of words.

Both follow from nothing but mila's own source, and to work them out takes as long as to read an
article. The command line therefore keeps them in the cache folder, as Python itself keeps modules
in ``.pyc`` files; whoever imports mila neither reads nor writes there. What else is to be kept
waits in ``afterwards`` until the answer is out. Nothing that is made of a question is kept.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from milacli.caches import comes_back, forget, read_kept, write_kept

SUFFIX = ".mila-kept"

Key = tuple[str, int]
"""Source and flags of a pattern, or name of a table and ``_TABLE``."""
Value = tuple[Any, ...]
"""What ``marshal`` writes: the code of a pattern, or a table alone."""
_TABLE = -1
_MOST = 4
"""Files that are kept: of several installations, and of those that were."""
_APART = frozenset(("__pycache__", "cli", "commands", "data", "render", "search", "wiki"))
"""Folders of mila that nothing follows from of what is kept."""


class Store(NamedTuple):
    """What earlier runs kept, and how to say what this one worked out."""

    name: str
    kept: dict[Key, Value]
    new: dict[Key, Callable[[], Value | None]]


stores: list[Store] = []
"""The one in use, where there is one."""
afterwards: list[Callable[[], None]] = []
"""What else is to be kept when the answer is out."""


def remember(version: str) -> None:
    """Take from now on what earlier runs of mila *version* kept."""
    if sys.implementation.name == "cpython":
        # The code of patterns is that of one Python on one kind of machine.
        name = f"{version}-{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}"
        name += f"-{_state():08x}"
        stores[:] = [Store(name + SUFFIX, _kept(name + SUFFIX), {})]


def installation() -> str:
    """Return what tells this mila from any other; nothing where nothing is remembered of it."""
    return stores[0].name if stores and _state() else ""


def keep() -> None:
    """Keep what this run worked out for the next; nothing happens where it cannot be written."""
    while afterwards:
        afterwards.pop()()
    for store in stores:
        if made := {key: value for key, say in store.new.items() if (value := say())}:
            # Another run may have kept others meanwhile.
            write_kept(store.name, {**_kept(store.name), **made})
            forget(SUFFIX, _MOST)


def _kept(name: str) -> dict[Key, Value]:
    kept = read_kept(name)
    return kept if isinstance(kept, dict) else {}


_Table = TypeVar("_Table")


def table(build: Callable[[], _Table]) -> Callable[[], _Table]:
    """Cache what *build* returns, a table of words that follows from mila's source alone.

    It is of what ``marshal`` knows: dictionaries, sets, tuples and lists of words.
    """
    key = f"{build.__module__}.{build.__qualname__}", _TABLE

    def get() -> _Table:
        if not stores or not _state():
            return build()
        kept, new = stores[0].kept, stores[0].new
        if value := kept.get(key):
            return cast("_Table", value[0])
        made = build()
        new[key] = lambda: (made,) if comes_back(made) else None
        return made

    return cache(get)


@cache
def _state() -> int:
    """Return a number of mila's modules and word lists; 0 if they are no files.

    As Python does it: by their sizes and the times they were written.
    """
    from zlib import crc32

    here = os.path.dirname(os.path.abspath(__file__))
    files: list[tuple[str, int, int]] = []
    with suppress(OSError):
        folders = [here]
        for folder in folders:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith((".py", ".txt")):
                        known = entry.stat()
                        files.append((entry.name, known.st_size, known.st_mtime_ns))
                    elif entry.name not in _APART and entry.is_dir():
                        folders.append(entry.path)
    return crc32(repr(sorted(files)).encode()) if files else 0
