"""Where articles come from: the embedded one, a path, or standard input.

The only module that opens files.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from errno import EBUSY, EINVAL
from stat import S_ISREG
from typing import TYPE_CHECKING

from milacli.errors import MilaError

if TYPE_CHECKING:
    from milacli.article.model import Article

EMBEDDED = "mila.md"
MAGIC = frozenset("*?[")
"""What makes a path a pattern, if there is no such file."""


def load(path: str | None) -> Article:
    """Parse the article at *path*; ``-`` is standard input.

    Without a path it is the one that the variable MILA_ARTICLE names, else the embedded one.

    Raises MilaError when it cannot be read or is not text.
    """
    # Parsing Markdown costs a start; --help and completion of options do without.
    from milacli.article.parse import parse

    path = path or os.environ.get("MILA_ARTICLE")
    if not path:
        return parse(decode(_embedded(), EMBEDDED), EMBEDDED)
    return parse(decode(_read(path), path), path)


def may_be_wiki(paths: Sequence[str]) -> bool:
    """Tell whether *paths* are more than one article: several, a folder or a pattern."""
    if len(paths) != 1:
        return len(paths) > 1
    path = os.path.expanduser(paths[0])
    return os.path.isdir(path) or (not MAGIC.isdisjoint(path) and not os.path.lexists(path))


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        with open(os.path.expanduser(path), "rb") as file:
            return file.read()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MilaError(f"cannot read {path}: {reason}") from error


def read_file(path: str) -> tuple[bytes, os.stat_result]:
    """Return what is in the file at *path*, and which file that was.

    Raises OSError if it cannot be read, is no regular file, or changes at that moment.
    """
    # A pipe that nobody writes to would be waited for.
    file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        before = os.fstat(file)
        if not S_ISREG(before.st_mode):
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


def decode(data: bytes, name: str) -> str:
    """Decode UTF-8, or UTF-16 that says so with a byte order mark."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise MilaError(
            f"cannot read {name}: not {encoding.removesuffix('-sig').upper()} text on line {line}; "
            "convert it first, as in: iconv -f latin1 -t utf-8"
        ) from error
