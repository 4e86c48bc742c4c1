"""Which title is written almost as a word that none is: one slip away, whatever their number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from milacli.patterns import lazy
from milacli.wiki.keys import page_key

_WORD = lazy(r"[^-]+")
_FIGURE = lazy(r"\d")
_LEAST = 5
"""Characters; of a shorter one another word is as near."""


class Nearness:
    """Finds among *titles* those with one letter more, less, other, or two swapped.

    Both are compared without any one of their letters, as SymSpell does
    (https://github.com/wolfgarbe/SymSpell), so that no title is compared with every word.
    """

    def __init__(self, titles: Iterable[str]) -> None:
        self.found: dict[str, str] = {}
        for title in titles:
            for form in _shortened(page_key(title)):
                self.found.setdefault(form, title)

    def to(self, key: str) -> str | None:
        """Return the title nearest to *key*, or None."""
        return next((self.found[form] for form in _shortened(key) if form in self.found), None)


def _shortened(key: str) -> Iterator[str]:
    """Yield *key*, and *key* without each of its letters; words with figures are as they are."""
    if len(key) < _LEAST:
        return
    yield key
    for word in _WORD.finditer(key):
        if _FIGURE.search(word[0]) is None:
            for at in range(word.start(), word.end()):
                yield key[:at] + key[at + 1 :]
