"""Regular expressions that are compiled when they are first used: most articles need few."""

from __future__ import annotations

import re
from typing import cast


class _Lazy:
    """Stands for a pattern and becomes it at the first question."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self.pattern, self.flags)
        for method in ("match", "search", "fullmatch", "finditer", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern *source*, which is compiled when it is first used."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
