"""Where an index lies: in the user's cache folder, never among the notes."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from zlib import crc32

from milacli.caches import cache_folder
from milacli.wiki.roots import Root
from milacli.wiki.schema import VERSION

SUFFIX = ".mila-index"
_UNUSED = 90 * 86400
"""Seconds after which an index that nobody asked is removed when another is made."""
_ABANDONED = 3600
"""Seconds after which an index that was not finished is removed."""


def index_path(roots: Sequence[Root]) -> str:
    """Return where the index of *roots* lies: the same however they are typed."""
    # Releases that keep other things keep them apart, so that none makes anew what another made.
    # Should two folders ever share a name, the one inside the index tells them apart.
    key = b"%d\n%s" % (VERSION, key_of(roots))
    name = f"{crc32(key):08x}{crc32(key[::-1]):08x}"
    return os.path.join(cache_folder(), name + SUFFIX)


def key_of(roots: Sequence[Root]) -> bytes:
    """Return what tells *roots* from all others on this machine, however they are typed."""
    return os.fsencode("\n".join(root.key for root in roots))


def clear(folder: str) -> None:
    """Remove what nobody asked of *folder* any more, and what was never finished."""
    now = time.time()
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            age = _ABANDONED if entry.name.endswith(".tmp") else _UNUSED
            if ".mila-" in entry.name and now - entry.stat().st_mtime > age:
                os.unlink(entry.path)


def remove(path: str) -> None:
    """Remove the index at *path* and what its making left; nothing happens if there is none."""
    folder, name = os.path.split(path)
    with suppress(OSError):
        for other in os.listdir(folder):
            if other.startswith(name):
                with suppress(OSError):
                    os.unlink(os.path.join(folder, other))
