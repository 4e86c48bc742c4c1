"""Everyday English in other words: what people ask by and what articles say.

Words between two slashes may stand for each other. Words after a colon answer those before it,
but are not asked by: "who runs it" is told of by a director, and a question about a director is
not about running. A phrase is hyphenated and is only asked by. Plurals and tenses do not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from milacli.english.lists import lines
from milacli.english.lists import words as list_words
from milacli.patterns import lazy
from milacli.search.words import stem

# "set-up" in "/ set-up start : began /"
_ENTRY = lazy(r"[\w-]+")
_KEY = 3
"""Letters that a word keeps whatever its ending."""


def meanings(stems: Sequence[str]) -> list[dict[str, None]]:
    """Return, for each word of a query, those that may stand for it; all are stems.

    What stands for a phrase is returned for the phrase's first word.
    """
    found: list[dict[str, None]] = [{} for _ in stems]
    for beginning in sorted({word[:_KEY] for word in stems}):
        for offset, text in _entries().get(beginning, ()):
            entry = [stem(word) for word in text.split("-")]
            for place in range(len(stems) - len(entry) + 1):
                if stems[place : place + len(entry)] == entry:
                    found[place].update(dict.fromkeys(_others(offset)))
    return found


_BASE = frozenset("to did does would will could can".split())
"""What stands before a verb without an ending: ``when did she found it``."""


def meant(words: Sequence[str]) -> list[dict[str, None]]:
    """Return what may stand for each of *words*; ``found`` is a form of ``find``, too.

    What was sold was bought: who sells it is not who buys it.
    """
    others = meanings([stem(word) for word in words])
    for place, word in enumerate(words):
        if word == "found" and (place == 0 or words[place - 1] not in _BASE):
            others[place].update(dict.fromkeys(("find", *meanings(["find"])[0])))
        if word == "sold" and not _WAS.isdisjoint(words[:place]):
            others[place].update(dict.fromkeys(map(stem, _BOUGHT)))
    return others


_WAS = frozenset("was were is been be".split())
_BOUGHT = ("acquired", "acquisition", "bought", "purchased", "takeover")


def is_everyday(word: str) -> bool:
    """Tell whether *word* or its stem is a word that all know, and so no typo of another."""
    if word in list_words("common_words"):
        return True
    stemmed = stem(word)
    return any(stem(entry) == stemmed for _, entry in _entries().get(stemmed[:_KEY], ()))


@cache
def _entries() -> dict[str, list[tuple[int, str]]]:
    """Return all entries and their offsets by how they begin: to stem them all costs a start."""
    entries: dict[str, list[tuple[int, str]]] = {}
    for match in _ENTRY.finditer(_groups()):
        entries.setdefault(match[0][:_KEY], []).append((match.start(), match[0]))
    return entries


def _others(offset: int) -> Iterator[str]:
    """Yield the words of the group around *offset*, if it is asked by what stands there."""
    text = _groups()
    line = text.rfind("\n", 0, offset) + 1
    first = max(line, text.rfind("/", line, offset) + 1)
    end = text.find("\n", offset)
    group = text[first : end if end >= 0 else None].split("/", 1)[0]
    if ":" not in text[first:offset]:
        yield from (stem(word) for word in group.split() if word.isalpha())


@cache
def _groups() -> str:
    return "\n".join(lines("synonyms"))
