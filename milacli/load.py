"""Where articles come from: the embedded one, a path, or standard input.

The only module that opens files.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, BinaryIO

from milacli.encoding import decode
from milacli.errors import MilaError

if TYPE_CHECKING:
    from milacli.article.model import Article

EMBEDDED = "mila.md"


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
    limit = _limit()
    chunks = []
    size = os.fstat(file.fileno()).st_size if path != "-" else 0
    while size <= limit and (chunk := file.read(_CHUNK)):
        chunks.append(chunk)
        size = sum(map(len, chunks))
    if size > limit:
        raise MilaError(
            f"cannot read {path}: larger than {limit:,} bytes; MILA_MAX_BYTES sets another limit"
        )
    return b"".join(chunks)


def _limit() -> int:
    """Return how many bytes an article has at most."""
    said = os.environ.get("MILA_MAX_BYTES") or str(MAX_BYTES)
    if not (said.isascii() and said.isdigit() and int(said)):
        raise MilaError(f"MILA_MAX_BYTES is no number of bytes: {said}")
    return int(said)


def _embedded() -> bytes:
    """Read the article that ships with mila, also out of a zip archive."""
    here = os.path.dirname(os.path.abspath(__file__))
    # In a wheel the article lies beside the code, in a checkout one folder above.
    for folder in (here, os.path.dirname(here)):
        path = os.path.join(folder, "data", EMBEDDED)
        try:
            return __loader__.get_data(path)  # type: ignore[name-defined, no-any-return]
        except OSError:
            continue
    raise MilaError(f"the embedded article data/{EMBEDDED} is missing; install mila again")
