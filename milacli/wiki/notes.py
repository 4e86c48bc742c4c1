"""One note as it is read: its text and which file that was, or why it cannot be asked."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple

from milacli.encoding import decode
from milacli.errors import MilaError
from milacli.load import largest, read_file
from milacli.wiki.files import GONE, Identity, identify, identity_now, path_of, shown_name
from milacli.wiki.roots import Root

TOO_LARGE = "larger than MILA_MAX_BYTES allows"
NO_TEXT = "no UTF-8 text"
UNREADABLE = "cannot be read"
FAULTS = (TOO_LARGE, NO_TEXT, UNREADABLE)


class Note(NamedTuple):
    """What was read."""

    place: bytes
    name: str
    """As the reader knows it."""
    identity: Identity
    text: str
    fault: str | None
    """Why there is no text."""


def read_note(roots: Sequence[Root], place: bytes) -> Note:
    """Read the note at *place*; what is wrong with it is its fault."""
    path, name = path_of(roots, place), shown_name(roots, place)
    for _ in range(3):  # it may be written at this moment
        now = time.time_ns()
        identity = identity_now(path)
        if identity == GONE:
            break
        if identity.size > largest():
            return Note(place, name, identity, "", TOO_LARGE)
        try:
            data, stat = read_file(path)
            return Note(place, name, identify(stat, now), decode(data, name), None)
        except OSError:
            continue
        except MilaError:
            return Note(place, name, identify(stat, now), "", NO_TEXT)
    return Note(place, name, identity, "", UNREADABLE)
