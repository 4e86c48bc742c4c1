"""Names that hang on a verb by "by", "with" or "to": who did it, and with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, PRONOUN, chars, classes_of, letter, ranked
from milacli.reading.patterns import LINKED_NAME, LONGEST, STOPS, charset, words
from milacli.reading.predicates import verbs_at
from milacli.reading.streams import Stream


class Link(NamedTuple):
    """A name behind a preposition, with the words that it may hang on."""

    name: int
    kinds: tuple[str, ...]
    """Which of ``LINKS`` the preposition is."""
    words: tuple[tuple[int, frozenset[str]], ...]
    """Their tokens and classes: the noun before "by", the verbs of "designed and built by"."""


@cache
def _linked_name() -> re.Pattern[str]:
    return lazy(f"{charset(words('by with to') + chars('alongside'))}{{1,3}}[:|]?{LINKED_NAME}")


@cache
def _verbs() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters of participles, and of all forms of verbs."""
    return frozenset(chars("participle", "ed")), frozenset(
        chars("participle", "ed", "finite", "gerund")
    )


def _is_active(shape: str, at: int) -> bool:
    """Tell whether the verb at *at* has a subject and an object: "and painted books by"."""
    before = shape[max(0, at - LONGEST) : at].rstrip(chars("adverb", "ly"))[-1:]
    subject = before and before in NAME + PRONOUN + chars("relative", "and")
    return bool(subject) and shape[at + 1 : at + 2] in ranked(0, 1) + chars(
        "determiner", "possessive"
    )


def _is_negated(shape: str, at: int) -> bool:
    """Tell whether the verb at *at* is: ``was not founded by``, ``was never really led by``."""
    around = chars("adverb", "ly", "be", "have")
    before = shape[max(0, at - 9) : at].rstrip(around)[-1:]
    return bool(before) and before in chars("not")


def _nouns_before(stream: Stream, at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield what stands at *at*, and the noun before a title there: ``the opera Isa by``.

    And that of ``the novel of the same name by``.
    """
    shape = stream.shape
    if at < 0:
        return
    word = fold(stream.text(at, at + 1))
    if word in ("name", "title") and fold(stream.text(at - 3, at)) == "of the same":
        at -= 4
    yield at, classes_of(shape[at]) | ({"art"} if word == "painting" else set())
    titled = at
    if shape[at] == '"':
        titled = shape.rfind('"', max(0, at - _LONGEST_TITLE), at) - 1
    while titled > max(0, at - 2) and shape[titled] in NAME + OPAQUE:
        titled -= 1
    if 0 <= titled < at:
        yield titled, classes_of(shape[titled]) & _WORKS


# A prize is won by, awarded to and shared with somebody; no book is written to its author.
_BY, _TO, _WITH = ("<by name>", "<to name>"), ("<to name>",), ("<with name>", "<to name>")
_LONGEST_TITLE = 12
"""Words of a work's title in quotes."""
_WORKS = frozenset(("text", "music", "film", "art"))


def find_links(stream: Stream) -> Iterator[Link]:
    """Yield the names of *stream* that hang on a verb by "by", "with" or "to"."""
    shape = stream.shape
    agents: tuple[tuple[int, frozenset[str]], ...] = ()  # of "by Ada, who left, and by Bo"
    for match in _linked_name().finditer(shape):
        is_agent = shape[match.start()] == letter("by")
        other = _TO if shape[match.start()] == letter("to") else _WITH
        forms = _verbs()[not is_agent]
        at = match.start() - 1
        if is_agent and agents and shape[at] in chars("and"):
            yield Link(match.start("name"), _BY, agents)
            continue
        found = list(_nouns_before(stream, at)) if is_agent else []
        far = max(0, at - LONGEST)
        while at >= far and shape[at] not in forms and shape[at] not in STOPS:
            at -= 1
        kinds = ("participle",) if is_agent else ("participle", "finite", "gerund")
        while at >= far and shape[at] in forms and not (is_agent and _is_active(shape, at)):
            if _is_negated(shape, at):
                break
            found.append((at, verbs_at(stream, at, *kinds)))
            joined = at > 1 and shape[at - 1] in chars("and", "adverb", "ly") + ","
            at = at - 2 if joined else -1
        agents = tuple(found) if is_agent else agents
        yield Link(match.start("name"), _BY if is_agent else other, tuple(found))
