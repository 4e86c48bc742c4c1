"""Where articles come from: the embedded one, a path, or standard input.

The only module that opens files.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from contextlib import suppress
from errno import EBUSY, EINVAL
from typing import TYPE_CHECKING, BinaryIO

from milacli.encoding import decode
from milacli.errors import MilaError

if TYPE_CHECKING:
    from milacli.article.model import Article

EMBEDDED = "mila.md"
MAGIC = frozenset("*?[")
"""What makes a path a pattern, if there is no such file."""


MAX_BYTES = 16_000_000
"""An article is no larger, unless MILA_MAX_BYTES says so: what is endless must have an end."""
_CHUNK = 1 << 20


def load(path: str | None, *, wait: bool = True) -> Article:
    """Parse the article at *path*; ``-`` is standard input.

    Without a path it is the one that the variable MILA_ARTICLE names, else the embedded one.
    Without *wait* only a regular file is read: what comes through a pipe may take its time.

    Raises MilaError when it cannot be read, is too large or is not text.
    """
    # Parsing Markdown costs a start; --help and completion of options do without.
    from milacli.article.parse import parse

    if path is None:
        path = os.environ.get("MILA_ARTICLE") or None
    if path is None:
        return parse(decode(_embedded(), EMBEDDED), EMBEDDED)
    return parse(decode(_read(path, wait=wait), path), path)


def may_be_wiki(paths: Sequence[str]) -> bool:
    """Tell whether *paths* are more than one article: several, a folder or a pattern."""
    if len(paths) != 1:
        return len(paths) > 1
    path = os.path.expanduser(paths[0])
    return os.path.isdir(path) or (not MAGIC.isdisjoint(path) and not os.path.lexists(path))


def _read(path: str, *, wait: bool) -> bytes:
    if not path:
        raise MilaError("cannot read '': empty path")
    try:
        if path != "-":
            return _read_file(path, wait=wait)
        if not wait or sys.stdin is None:
            raise MilaError("cannot read -: standard input is closed")
        return _bounded(sys.stdin.buffer, path)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise MilaError(f"cannot read {path}: {reason}") from error


def read_file(path: str) -> tuple[bytes, os.stat_result]:
    """Return what is in the file at *path*, and which file that was.

    Raises OSError if it cannot be read, is no regular file, or changes at that moment.
    """
    # A pipe that nobody writes to would be waited for.
    file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        before = os.fstat(file)
        if not stat.S_ISREG(before.st_mode):
            raise OSError(EINVAL, "no regular file")
        parts = []
        while part := os.read(file, max(65536, before.st_size + 1)):
            parts.append(part)
        after = os.fstat(file)
    finally:
        os.close(file)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise OSError(EBUSY, "changes while it is read")
    return b"".join(parts), before


def _read_file(path: str, *, wait: bool) -> bytes:
    """Read a regular file, or a pipe; a device may have no end, and reading it may do harm."""
    expanded = os.path.expanduser(path)
    status = os.stat(expanded)
    if stat.S_ISBLK(status.st_mode) or (stat.S_ISCHR(status.st_mode) and path != os.devnull):
        raise MilaError(f"cannot read {path}: is a device; standard input is -")
    if not wait and not stat.S_ISREG(status.st_mode):
        raise MilaError(f"cannot read {path}: no regular file")
    with open(expanded, "rb") as file:
        return _bounded(file, path)


def _bounded(file: BinaryIO, path: str) -> bytes:
    """Read *file* to its end, which must come before the limit."""
    limit = largest()
    chunks = []
    size = os.fstat(file.fileno()).st_size if path != "-" else 0
    chunk = None
    # A short piece is the last; a terminal asked again would want a second Ctrl-D.
    while size <= limit and (chunk is None or len(chunk) == _CHUNK):
        chunk = file.read(_CHUNK)
        chunks.append(chunk)
        size = sum(map(len, chunks))
    if size > limit:
        raise MilaError(
            f"cannot read {path}: larger than {limit:,} bytes; MILA_MAX_BYTES sets another limit"
        )
    return b"".join(chunks)


def largest() -> int:
    """Return how many bytes an article has at most; raises MilaError if that is no number."""
    said = os.environ.get("MILA_MAX_BYTES") or str(MAX_BYTES)
    if not (said.isascii() and said.isdigit() and int(said)):
        raise MilaError(f"MILA_MAX_BYTES is no number of bytes: {said}")
    return int(said)


def located(path: str | None) -> str | None:
    """Return where on disk the article at *path* lies, or the embedded one without a path.

    None for standard input, and for the embedded one inside a zip archive.
    """
    if path == "-":
        return None
    if path is not None:
        return os.path.abspath(os.path.expanduser(path))
    return next(filter(os.path.isfile, _embedded_paths()), None)


def _embedded() -> bytes:
    """Read the article that ships with mila, also out of a zip archive."""
    for path in _embedded_paths():
        with suppress(OSError):
            return __loader__.get_data(path)  # type: ignore[name-defined, no-any-return]
    raise MilaError(f"the embedded article data/{EMBEDDED} is missing; install mila again")


def _embedded_paths() -> tuple[str, str]:
    """Return where it may lie: in a wheel beside the code, in a checkout one folder above."""
    here = os.path.dirname(os.path.abspath(__file__))
    inside, above = (os.path.join(at, "data", EMBEDDED) for at in (here, os.path.dirname(here)))
    return inside, above
