"""Regular expressions that are compiled when they are first used: most articles need few.

``pickle`` keeps only the source of a pattern; what Python compiled it to is kept by ``kept``.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import cast

from milacli.kept import stores

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A compiled pattern: flags, machine code, number of groups, and their names both ways."""


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


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    if not stores:
        return re.compile(source, flags)
    kept, new = stores[0].kept, stores[0].new
    if code := kept.get((source, flags)):
        with suppress(Exception):
            return _restored(source, cast("Code", code))
    made = re.compile(source, flags)
    new[source, flags] = lambda: _code(made)
    return made


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
