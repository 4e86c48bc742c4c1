"""Names told apart: two forms of which a sentence says that they are two people's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise

from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import chars, letter, ranked
from milacli.reading.mentions import Mention
from milacli.reading.patterns import charset
from milacli.reading.sentences import Sentence
from milacli.reading.streams import Stream

SUFFIX = ("jr", "sr", "junior", "senior", "ii", "iii", "iv", "pere", "fils", "filho", "neto")
"""What tells namesakes of one family apart."""
Words = tuple[str, ...]
Pairs = frozenset[tuple[Words, Words]]
"""Forms of names that are two people's, each pair in both orders."""


def find_apart(mentions: Sequence[Mention], sentences: Iterable[Sentence]) -> Pairs:
    """Return the forms that a sentence of *sentences* tells apart. Linear.

    Two coordinated names are two people, so are kin, so are the doer and whom a verb is done to:
    ``Peter Moss and his father Peter J. Moss``, ``Mark Hill beat Mark Hill Jr.``.
    """
    found: set[tuple[Words, Words]] = set()
    for one, other in _pairs(mentions, sentences):
        if one != other:
            found |= {(one, other), (other, one)}
    return frozenset(found)


def _pairs(
    mentions: Sequence[Mention], sentences: Iterable[Sentence]
) -> Iterator[tuple[Words, Words]]:
    for sentence in sentences:
        stream = sentence.stream
        for group in sentence.groups:
            words = [mentions[stream.names[at]].words for at in group]
            yield from (pair for pair in combinations(words, 2) if _is_alike(*pair))
        places = [at for at, n in sorted(stream.names.items()) if not mentions[n].is_pronoun]
        for one, other in pairwise(places):
            first, second = mentions[stream.names[one]], mentions[stream.names[other]]
            alike = _is_alike(first.words, second.words)
            if alike and (_is_kin(stream, one, other) or _is_done(stream, one, other)):
                yield first.words, second.words
    yield from _children(mentions)


def _is_alike(one: Words, other: Words) -> bool:
    """Tell whether two names share enough to be taken for one person's."""
    return len(one) > 1 < len(other) and not set(one).isdisjoint(other)


def _is_kin(stream: Stream, one: int, other: int) -> bool:
    """Tell whether the name at *other* is told as kin of that at *one*, or that as its kin."""
    last = None
    for found in _kin().finditer(stream.shape, one + 1, other):
        last = found
    if last is None or not _before_name().fullmatch(stream.shape, last.end(), other):
        return False
    return _is_blood(stream.text(last.start(), last.end()))


@cache
def _kin() -> re.Pattern[str]:
    return lazy(charset(chars("kin")))


@cache
def _before_name() -> re.Pattern[str]:
    """Return what stands between a word for kin and its name: "son of the late General"."""
    title = charset(ranked(0, 1) + chars("determiner", "honorific"))
    return lazy(f",?{charset(letter('of'))}?{title}{{0,5}},?")


def _is_done(stream: Stream, one: int, other: int) -> bool:
    """Tell whether a verb stands between two names, and nothing that makes them one person's."""
    gap = stream.shape[one + 1 : other]
    if not 0 < len(gap) <= _NEAR or not _SIGNS.isdisjoint(gap):
        return False
    if _verbs().isdisjoint(gap) or _COPULA.match(text := stream.text(one + 1, other)):
        return False
    return _SAME.search(text) is None


_NEAR = 12
"""Tokens between what a verb is said of and what it is done to."""
_SIGNS = frozenset(',;:|"/()_~X')


@cache
def _verbs() -> frozenset[str]:
    return frozenset(ranked(3, 3) + chars("ed", "participle", "be", "have", "modal", "do"))


# " was ", " is really ", " became "
_COPULA = lazy(r"(?:is|was|became|becomes)(?: \w+ly| also| in fact)?(?: the| a)?$")
# What is between two names of one person: "wrote under the name", "went by", "changed to".
_SAME = lazy(
    r"(?i)\b(?:as|(?:sur|re|nick)?nam(?:es?|ed|ing)|known|call(?:s|ed|ing)|styl(?:es?|ed|ing)|"
    r"sign(?:s|ed|ing)|publish(?:es|ed|ing)|w[er][ni]t(?:es?|ing)?|wrote|written|go(?:es|ing) by|"
    r"chang(?:es?|ed|ing)|spell(?:s|ed|ing)|spelt|credit(?:s|ed)|bill(?:s|ed)|bapti[sz]ed|"
    r"(?:re)?christened|register(?:s|ed)|himself|herself|alias|pseudonyms?|(?:en)?titled?|forms?|"
    r"short for|stands?|stood|or|formerly|later|born(?! to\b)|n[ée]+|same|includ(?:es?|ed|ing)|"
    r"mean(?:s|t|ing)|refer(?:s|red|ring))\b"
)


def _children(mentions: Sequence[Mention]) -> Iterator[tuple[Words, Words]]:
    """Yield who is named last, and as whose kin the next is: ``Bo Li died. His son Bo A. Li``."""
    last: Mention | None = None
    leading: list[Mention] = []  # whom the article seems to be about
    for mention in mentions:
        if mention.opaque or mention.is_pronoun or len(mention.words) < 2:
            continue
        if len(leading) < _LEADING:
            leading.append(mention)
        elif (said := _CHILD.search(mention.before)) is not None and _is_blood(said["kin"]):
            told = mention.words not in (one.words for one in leading)
            for one in leading if told else ():
                if one.words[-1].rstrip(".") in SUFFIX and _is_alike(one.words, mention.words):
                    yield one.words, mention.words
        known = last if last is not None and last.block is mention.block else None
        if known is not None and _is_alike(known.words, mention.words):
            said = _CHILD.search(mention.before)
            if said is not None and _is_blood(said["kin"]):
                yield known.words, mention.words
                if mention.words[-1].rstrip(".") in SUFFIX:
                    yield mention.words[:-1], mention.words
                continue
        last = mention


_LEADING = 3
"""Names that an article begins with, its title among them."""
# "His youngest son ", "their father, General ", "His sons Ada Lind and "
_CHILD = lazy(
    r"\b[Hh](?:is|er) (?:[a-z]+ ){0,2}?(?P<kin>[a-z-]+),? (?:(?:[A-Z][^\s,]+,? ){0,8}(?:and )?)$"
)


def _is_blood(word: str) -> bool:
    """Tell whether *word* is for kin, and not for whom somebody is married to."""
    noun = person_noun(fold(word))
    return noun is not None and noun.family == "relative" and noun.singular not in _SPOUSES


_SPOUSES = frozenset("husband wife spouse widow widower fiance fiancé fiancee fiancée".split())
"""Who is married to somebody is never called alike."""
