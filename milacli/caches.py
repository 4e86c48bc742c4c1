"""Where mila keeps what it would else do again: in the user's cache folder, never among notes."""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from itertools import accumulate
from typing import Any

_LARGEST = 4_000_000
"""Bytes of what is read back, unless who asks says more; who kept more begins anew."""
_HEAD = 4
"""Bytes of the length, in front: what was not written to its end is not read."""


def cache_folder() -> str:
    """Return the folder of what is kept: MILA_CACHE_DIR, or where the system keeps caches."""
    if own := os.environ.get("MILA_CACHE_DIR"):
        return os.path.abspath(os.path.expanduser(own))
    home = os.path.expanduser("~")
    if sys.platform == "darwin":
        cache = os.path.join(home, "Library", "Caches")
    elif os.name == "nt":
        cache = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    else:
        cache = os.environ.get("XDG_CACHE_HOME", "")
        cache = cache if os.path.isabs(cache) else os.path.join(home, ".cache")
    return os.path.join(cache, "mila")


def comes_back(value: Any) -> bool:
    """Tell whether *value* can be kept, and is the same when it is read back."""
    with suppress(ValueError):
        return bool(marshal.loads(marshal.dumps(value)) == value)  # noqa: S302
    return False


def read_kept(name: str, largest: int = _LARGEST) -> object:
    """Return the value that ``write_kept`` wrote in the file *name*; None if there is none.

    None as well if it has more than *largest* bytes.
    """
    path = os.path.join(cache_folder(), name)
    with suppress(OSError, ValueError, EOFError, TypeError), open(path, "rb") as file:
        data = file.read(largest + 1)
        if len(data) <= largest and len(data) == int.from_bytes(data[:_HEAD], "big"):
            return marshal.loads(memoryview(data)[_HEAD:])  # noqa: S302
    return None


def forget(suffix: str, most: int, largest: int = sys.maxsize) -> None:
    """Remove the oldest files that end with *suffix*; *most* of *largest* bytes at most stay."""
    with suppress(OSError):
        with os.scandir(cache_folder()) as entries:
            found = [(entry.path, entry.stat()) for entry in entries if entry.name.endswith(suffix)]
        found.sort(key=lambda file: file[1].st_mtime_ns, reverse=True)
        sizes = accumulate(known.st_size for _, known in found)
        for number, ((path, _), size) in enumerate(zip(found, sizes, strict=True)):
            if number >= most or size > largest:
                os.unlink(path)


def write_kept(name: str, value: Any, largest: int = sys.maxsize) -> None:
    """Write *value* in the file *name*; nothing happens where nothing can be written.

    Nor if it takes more than *largest* bytes.
    """
    data = marshal.dumps(value)
    if len(data) + _HEAD > largest:
        return
    path = os.path.join(cache_folder(), name)
    unfinished = f"{path}.{os.getpid()}.tmp"
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        try:
            with open(unfinished, "wb") as file:
                file.write((len(data) + _HEAD).to_bytes(_HEAD, "big") + data)
            os.replace(unfinished, path)
        finally:
            with suppress(OSError):
                os.unlink(unfinished)
