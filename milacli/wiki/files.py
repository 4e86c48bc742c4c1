"""Which notes lie in a folder now, and which of them changed since they were looked at last.

A file is the same while its size, times and inode are. A folder whose own time did not change
has the same names in it, so only changed folders are listed. A time that is so young that another
change could bear it too is not trusted.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from stat import S_ISDIR
from typing import NamedTuple

from milacli.wiki.roots import Root

_AT_ONCE = 20_000_000
"""Nanoseconds in which two changes may bear the same time, where times are kept so fine."""
_COARSELY = 2_000_000_000
"""The same where they are kept by the second or two."""
_NUMBER = 2
"""Bytes of the number of a root."""
UNSURE = -1
"""Stands for a time that is not trusted."""
SKIPPED_FOLDER = "node_modules"


class Identity(NamedTuple):
    """What tells that a file is the same as before."""

    size: int
    mtime: int
    """Nanoseconds; UNSURE if the file may change without its time changing."""
    ctime: int
    inode: int


class Seen(NamedTuple):
    """What there is; a place is the number of a root and a path in it, as bytes."""

    notes: dict[bytes, Identity]
    folders: dict[bytes, int]
    """Each folder and its time."""


NOTHING_SEEN = Seen({}, {})
GONE = Identity(0, 0, 0, 0)


def place_of(root: int, name: str) -> bytes:
    """Return the place of the file or folder *name* in *root*; places sort as names do."""
    return root.to_bytes(_NUMBER, "big") + os.fsencode(name)


def name_of(place: bytes) -> str:
    """Return the name, relative to its root, of what lies at *place*."""
    return os.fsdecode(place[_NUMBER:])


def path_of(roots: Sequence[Root], place: bytes) -> str:
    """Return the path by which what lies at *place* is opened."""
    root, name = _root_of(roots, place), name_of(place)
    return os.path.join(root.path, name) if name else root.path


def _root_of(roots: Sequence[Root], place: bytes) -> Root:
    return roots[int.from_bytes(place[:_NUMBER], "big")]


def shown_name(roots: Sequence[Root], place: bytes) -> str:
    """Return the name of the note at *place* as the reader knows it."""
    return _root_of(roots, place).shown + name_of(place)


def identify(stat: os.stat_result, now: int) -> Identity:
    """Return what tells that the file of *stat* is the same; *now* in nanoseconds."""
    return Identity(stat.st_size, _mtime(stat, now), stat.st_ctime_ns, stat.st_ino)


def _mtime(stat: os.stat_result, now: int) -> int:
    # Whoever sets a file's time back cannot set back when that was done, but on Windows.
    latest = stat.st_ctime_ns if os.name == "posix" else stat.st_mtime_ns
    trusted = now - latest > (_AT_ONCE if latest % 1_000_000 else _COARSELY)
    return stat.st_mtime_ns if trusted else UNSURE


def identity_now(path: str) -> Identity:
    """Return what the file at *path* is now; GONE if there is none that can be told."""
    try:
        return identify(os.stat(path), time.time_ns())
    except OSError:
        return GONE


def is_as_listed(roots: Sequence[Root], folders: Mapping[bytes, int]) -> bool:
    """Tell whether no folder has got, lost or renamed anything; its notes may have changed."""
    try:
        return all(
            os.stat(path_of(roots, place)).st_mtime_ns == mtime for place, mtime in folders.items()
        )
    except OSError:
        return False


def touched(
    roots: Sequence[Root], known: Iterable[tuple[bytes, int, int, int, int]]
) -> dict[bytes, Identity] | None:
    """Return what those of the *known* notes are now that are not as they were.

    None where one went. What is as it was could be trusted then, and can be the more now.
    """
    paths = [root.path if root.is_file else os.path.join(root.path, "") for root in roots]
    before = {place_of(number, ""): os.fsencode(path) for number, path in enumerate(paths)}
    now = time.time_ns()
    found = {}
    # All notes of a large folder go through here: as little as can be is made of each.
    for place, size, mtime, ctime, inode in known:
        try:
            stat = os.stat(before[place[:_NUMBER]] + place[_NUMBER:])
        except OSError:
            if (size, mtime, ctime, inode) != GONE:
                return None
            continue
        if (
            stat.st_mtime_ns != mtime
            or stat.st_ctime_ns != ctime
            or stat.st_size != size
            or stat.st_ino != inode
        ):
            if S_ISDIR(stat.st_mode):
                return None
            found[place] = identify(stat, now)
    return found


def look(roots: Sequence[Root], known: Seen) -> Seen:
    """Return what is there now; of folders that are as *known* only the notes are looked at.

    Folders that cannot be opened are empty.
    """
    lister = _Lister(roots, known)
    for number, root in enumerate(roots):
        lister.root(number, root)
    return Seen(lister.notes, lister.folders)


class _Lister:
    """Lists folders; *inside* are the known notes and folders by the folder they lie in."""

    def __init__(self, roots: Sequence[Root], known: Seen) -> None:
        self.roots = roots
        self.known = known
        self.now = time.time_ns()
        self.notes: dict[bytes, Identity] = {}
        self.folders: dict[bytes, int] = {}
        self.notes_in = _by_folder(known.notes)
        self.folders_in = _by_folder(known.folders)

    def root(self, number: int, root: Root) -> None:
        """Take the notes of *root*."""
        if root.is_file:
            self._note(place_of(number, ""), root.path)
            return
        folders = [""]
        while folders:
            folders += self._folder(root, number, folders.pop())

    def _folder(self, root: Root, number: int, name: str) -> Sequence[str]:
        """Take the notes of a folder and return the folders in it."""
        place = place_of(number, name)
        path = os.path.join(root.path, name) if name else root.path
        try:
            stat = os.stat(path)
        except OSError:
            return ()
        self.folders[place] = _mtime(stat, self.now)
        if self.known.folders.get(place) != stat.st_mtime_ns:
            return list(self._list(root, number, name, path))
        # Names behind one path: to join each costs as much as to look at it.
        skipped = len(place) + bool(name)
        for note in self.notes_in.get(place, ()):
            self._note(note, f"{path}/{os.fsdecode(note[skipped:])}")
        return [name_of(folder) for folder in self.folders_in.get(place, ())]

    def _list(self, root: Root, number: int, name: str, path: str) -> Iterator[str]:
        """List a folder: take its notes and yield its folders."""
        before = f"{name}/" if name else ""
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    if entry.name[0] == "." or entry.name == SKIPPED_FOLDER:
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        yield before + entry.name
                    elif root.takes(before + entry.name):
                        self._note(place_of(number, before + entry.name), entry.path)
        except OSError:  # it went, or may not be listed: the folder's time is asked for again
            self.folders[place_of(number, name)] = UNSURE

    def _note(self, place: bytes, path: str) -> None:
        try:
            stat = os.stat(path)
        except OSError:
            self.notes[place] = GONE
            return
        if not S_ISDIR(stat.st_mode):  # a folder by another name
            self.notes[place] = identify(stat, self.now)


def _by_folder(places: Mapping[bytes, object]) -> dict[bytes, list[bytes]]:
    """Return *places* by the folder that they lie in."""
    found: dict[bytes, list[bytes]] = {}
    for place in places:
        root, name = place[:_NUMBER], place[_NUMBER:]
        folder = root + name.rpartition(b"/")[0]
        if name:
            found.setdefault(folder, []).append(place)
    return found
