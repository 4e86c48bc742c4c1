"""Where mila keeps what it would else do again: in the user's cache folder, never among notes."""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from typing import Any

_LARGEST = 4_000_000
"""Bytes of what is read back; who kept more begins anew."""
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


def read_kept(name: str) -> object:
    """Return the value that ``write_kept`` wrote in the file *name*; None if there is none."""
    path = os.path.join(cache_folder(), name)
    with suppress(OSError, ValueError, EOFError, TypeError), open(path, "rb") as file:
        data = file.read(_LARGEST + 1)
        if len(data) <= _LARGEST and len(data) == int.from_bytes(data[:_HEAD], "big"):
            return marshal.loads(memoryview(data)[_HEAD:])  # noqa: S302
    return None


def forget(suffix: str, most: int) -> None:
    """Remove the oldest files that end with *suffix*, so that *most* are left."""
    with suppress(OSError):
        with os.scandir(cache_folder()) as entries:
            found = [entry for entry in entries if entry.name.endswith(suffix)]
        for entry in sorted(found, key=lambda entry: entry.stat().st_mtime_ns)[:-most]:
            os.unlink(entry.path)


def write_kept(name: str, value: dict[tuple[str, int], tuple[Any, ...]]) -> None:
    """Write *value* in the file *name*; nothing happens where nothing can be written."""
    data = marshal.dumps(value)
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
