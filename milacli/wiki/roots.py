"""What is asked when it is more than one file: folders, patterns and files, as they are typed."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from milacli.errors import MilaError
from milacli.load import MAGIC

_NOTE = (".md", ".markdown")


class Root(NamedTuple):
    """A folder, the files in a folder that a pattern names, or one file."""

    path: str
    """To be opened: a folder, or the file itself."""
    shown: str
    """What stands before the names of its notes, as it was typed."""
    pattern: str = ""
    """Which files of the folder, relative to it; empty for all notes."""
    is_file: bool = False

    @property
    def key(self) -> str:
        """Return what tells this root from all others on this machine."""
        return "\0".join((os.path.realpath(self.path), self.pattern))

    def takes(self, name: str) -> bool:
        """Tell whether the file *name*, relative to the folder, is one of its notes."""
        if self.pattern:
            return bool(_compiled(self.pattern).fullmatch(name))
        return name.lower().endswith(_NOTE)


def roots(paths: Sequence[str]) -> tuple[Root, ...]:
    """Return what *paths* mean, no path twice.

    Raises MilaError for one that is not there, and for standard input among others.
    """
    found: dict[str, Root] = {}
    for typed in paths:
        root = _root(typed, alone=len(paths) == 1)
        found.setdefault(root.key, root)
    return tuple(found.values())


def located(among: Sequence[Root], name: str) -> str | None:
    """Return where the note called *name* lies, or None where none of the roots has it."""
    for root in sorted(among, key=lambda root: -len(root.shown)):
        if root.is_file and name == root.shown:
            return os.path.abspath(root.path)
        if not root.is_file and name.startswith(root.shown):
            return os.path.abspath(os.path.join(root.path, name[len(root.shown) :]))
    return None


def _root(typed: str, *, alone: bool) -> Root:
    path = os.path.expanduser(typed)
    if typed == "-":
        raise MilaError("standard input (-) is one article and cannot be asked beside others")
    if os.path.isdir(path):
        return Root(path, "" if alone else os.path.join(typed, ""))
    if os.path.lexists(path):
        return Root(path, typed, is_file=True)
    magic = next((n for n, letter in enumerate(typed) if letter in MAGIC), -1)
    if magic < 0:
        raise MilaError(f"cannot read {typed}: no such file or directory")
    folder = typed[: typed.rfind("/", 0, magic) + 1]
    base = os.path.expanduser(folder) or "."
    if not os.path.isdir(base):
        raise MilaError(f"cannot read {typed}: no folder {folder}")
    return Root(base, folder, typed[len(folder) :])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Translate a pattern of the shell: ``**/`` is any folders, ``*`` no slash."""
    parts = []
    at = 0
    while at < len(pattern):
        end = pattern.find("]", at + 2) if pattern[at] == "[" else -1
        if pattern.startswith("**/", at):
            parts.append("(?:[^/]+/)*")
            at += 3
        elif end >= 0:
            inside = pattern[at + 1 : end].replace("\\", r"\\").replace("[", r"\[")
            parts.append(f"[{'^' + inside[1:] if inside[0] == '!' else inside}]")
            at = end + 1
        else:
            parts.append({"*": "[^/]*", "?": "[^/]"}.get(pattern[at], re.escape(pattern[at])))
            at += 1
    try:
        return re.compile("".join(parts), re.DOTALL)
    except re.error:
        return re.compile(re.escape(pattern))
