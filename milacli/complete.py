"""What the shell offers after a TAB: section titles, names and roles of the article at hand."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator

from milacli.article.model import Article
from milacli.errors import MilaError
from milacli.load import load
from milacli.render.text import clean

# What bash or zsh would split, expand or run; "=ls" is /bin/ls in zsh.
_SPECIAL = re.compile(r"[^\w@%+:,./-]")
# What PowerShell takes for the end of '…', typographic quotes included.
_QUOTE = re.compile("['‘’‚‛]")


def section_titles(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the titles of sections that begin with *incomplete*."""
    return _offer(
        incomplete, (section.title for article in _articles(path) for section in article.sections)
    )


def person_names(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the names of people that begin with *incomplete*."""
    from milacli.facts.people import extract

    return _offer(incomplete, (p.name for article in _articles(path) for p in extract(article)))


def roles(path: str | None, incomplete: str) -> Iterator[str]:
    """Yield the role tags that the people of the article have."""
    from milacli.facts.people import extract

    found = (role for a in _articles(path) for person in extract(a) for role in person.roles)
    return _offer(incomplete, found)


def _articles(path: str | None) -> list[Article]:
    """Load the article; a TAB is no time to wait for it, or to complain that it cannot be read."""
    try:
        return [load(path, wait=False)]
    except MilaError:
        return []


def _offer(incomplete: str, values: Iterable[str]) -> Iterator[str]:
    for value in dict.fromkeys(values):
        shown = clean(value)
        if shown.casefold().startswith(incomplete.casefold()):
            yield shown


def answered(values: Iterable[str]) -> Iterator[str]:
    """Answer the shells that typer's quoting lets run a candidate; leave the others to typer."""
    try:
        candidates = list(values)
    except MemoryError:
        candidates = []
    text = script(candidates, os.environ.get("_MILA_COMPLETE", "").removeprefix("complete_"))
    if text is not None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
        raise SystemExit(0)
    return iter(candidates)


def script(values: Iterable[str], shell: str) -> str | None:
    """Return what the completion function of *shell* expects for *values*, or None.

    bash inserts each line as it stands, PowerShell what precedes ``:::``; zsh evaluates all of
    it, so there every word is escaped and named to compadd, which evaluates nothing. None is
    for fish, which escapes what it inserts: typer may hand it the bare values.
    """
    escaped = (_SPECIAL.sub(r"\\\g<0>", value) for value in values)
    if shell == "bash":
        return "\n".join(escaped)
    if shell == "zsh":
        words = " ".join(escaped)
        return f"compadd -- {words}" if words else "_files"
    if shell in ("powershell", "pwsh"):
        doubled = (_QUOTE.sub(r"\g<0>\g<0>", value) for value in values if ":::" not in value)
        return "\n".join(f"'{value}'::: " for value in doubled)
    return None
