"""Facts that an earlier run found in the same article, kept in the cache folder.

To read an article takes longer than all else together, and whoever asks one question of it asks
another. Facts are kept under a digest of what they follow from: the text, the name that they
cite, and the state of mila itself; so they need no care, and none are ever out of date. What
comes through a pipe is kept nowhere, nor is anything by those who import mila.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from milacli.article.model import Article
from milacli.caches import forget, read_kept, write_kept
from milacli.kept import afterwards, installation

SUFFIX = ".mila-facts"
_MOST = 100
"""Articles of which facts are kept."""
_LARGEST = 50_000_000
"""Bytes of the facts of one kind of one article."""
_ALL = 2 * _LARGEST
"""Bytes of all that is kept of articles."""

_Fact = TypeVar("_Fact", bound=tuple[Any, ...])


def recalled(
    kind: str,
    article: Article,
    find: Callable[[], tuple[_Fact, ...]],
    restored: Callable[[tuple[Any, ...]], _Fact],
) -> tuple[_Fact, ...]:
    """Return the facts of *kind* that an earlier run found, *restored*, or *find* and keep them."""
    if not (state := installation()) or article.name == "-":
        return find()
    name = f"{_digest(state, kind, article.name, article.source)}{SUFFIX}"
    kept = read_kept(name, _LARGEST)
    if isinstance(kept, tuple):
        return tuple(map(restored, kept))
    found = find()

    def write() -> None:
        write_kept(name, _plain(found), _LARGEST)
        forget(SUFFIX, _MOST, _ALL)

    afterwards.append(write)
    return found


def _plain(value: Any) -> Any:
    """Return *value* with plain tuples for named ones, which ``marshal`` does not know."""
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _digest(*texts: str) -> str:
    try:
        # ``hashlib`` would load OpenSSL, for longer than it takes to read a short note.
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    made = blake2b(digest_size=16)
    for text in texts:
        data = text.encode("utf-8", "surrogatepass")
        made.update(b"%d\n%s" % (len(data), data))
    return made.hexdigest()
