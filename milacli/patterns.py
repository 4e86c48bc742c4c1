"""Regular expressions that are compiled when they are first used: most articles need few.

To compile those of a timeline takes as long as to read an article, and ``pickle`` keeps only
their source. The command line therefore keeps what Python compiled them to in the cache folder,
as Python itself keeps modules in ``.pyc`` files; whoever imports mila neither reads nor writes
there. Only patterns that mila brings along are kept, none made of an article or a question.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import NamedTuple, cast

from milacli.caches import read_kept, write_kept

SUFFIX = ".mila-patterns"

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A compiled pattern: flags, machine code, number of groups, and their names both ways."""
Key = tuple[str, int]
"""Source and flags of a pattern."""


class _Lazy:
    """Stands for a pattern and becomes it at the first question."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name == "compiled":
            self.compiled = _compiled(self.pattern, int(self.flags))
            return self.compiled
        method = getattr(self.compiled, name)
        setattr(self, name, method)
        return method


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern *source*, which is compiled when it is first used.

    For patterns that do not depend on what is read: they may be kept.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


class _Store(NamedTuple):
    """What earlier runs compiled, and what this one did."""

    name: str
    kept: dict[Key, Code]
    new: dict[Key, re.Pattern[str]]


_stores: list[_Store] = []
"""The one in use, where there is one."""


def remember(version: str) -> None:
    """Take patterns from now on from what earlier runs of mila *version* compiled."""
    if sys.implementation.name == "cpython":
        # The code is that of one Python on one kind of machine.
        name = f"{version}-{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}"
        _stores[:] = [_Store(name + SUFFIX, _kept(name + SUFFIX), {})]


def keep() -> None:
    """Keep what this run compiled for the next; nothing happens where it cannot be written."""
    for store in _stores:
        if store.new:
            made = {key: code for key, one in store.new.items() if (code := _code(one))}
            # Another run may have kept others meanwhile.
            write_kept(store.name, {**_kept(store.name), **made})


def _kept(name: str) -> dict[Key, Code]:
    kept = read_kept(name)
    return kept if isinstance(kept, dict) else {}


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    for store in _stores:
        if code := store.kept.get((source, flags)):
            with suppress(Exception):
                return _restored(source, code)
        return store.new.setdefault((source, flags), re.compile(source, flags))
    return re.compile(source, flags)


def _code(pattern: re.Pattern[str]) -> Code | None:
    """Return what *pattern* is compiled to, if a pattern equal to it comes back from that."""
    newer = sys.version_info >= (3, 11)
    with suppress(Exception):
        parser = import_module("re._parser" if newer else "sre_parse")
        compiler = import_module("re._compiler" if newer else "sre_compile")
        tree = parser.parse(pattern.pattern, pattern.flags)
        names: list[str | None] = [None] * (pattern.groups + 1)
        for name, number in pattern.groupindex.items():
            names[number] = name
        # Only what is new needs it.
        from array import array

        machine_code = array("I", compiler._code(tree, pattern.flags)).tobytes()  # noqa: SLF001
        code = pattern.flags, machine_code, pattern.groups, dict(pattern.groupindex), tuple(names)
        # Patterns are equal whose source, flags and machine code are.
        return code if _restored(pattern.pattern, code) == pattern else None
    return None


def _restored(source: str, code: Code) -> re.Pattern[str]:
    flags, machine_code, groups, numbers, names = code
    codes = memoryview(machine_code).cast("I").tolist()
    made = import_module("_sre").compile(source, flags, codes, groups, numbers, names)
    return cast("re.Pattern[str]", made)
