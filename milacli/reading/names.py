"""Names judged: how likely a candidate is a person's name, by a logistic sum over its features.

The weights are fitted (tests/fit_names.py) on open sets of labelled names, which ``LICENSE``
lists, and read from two files: a line a feature, and one byte for each of SLOTS hashed character
n-grams (Ganchev and Dredze 2008: hashing loses little). A second sum adds what the first says of
the names in the same enumeration and list.
"""

from __future__ import annotations

import os
from binascii import crc32
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from math import exp, sqrt

from milacli.article.model import BlockKind
from milacli.english.gazetteer import is_common, is_given, is_surname
from milacli.english.lists import lines
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.reading.candidates import Candidate, Groups, Words
from milacli.reading.lists import stands_first
from milacli.reading.mentions import Mention

SLOTS = 16384
"""Hashed n-grams, a power of two."""
SCALE = 11
"""What a byte of the table is divided by."""
LONGEST = 5
"""Letters of an n-gram, with the marks of beginning and end."""
ENOUGH = 0.52
"""The likelihood from which on a name of several words is a person's."""
BY_HAND = {
    "emphasised": -3.0,
    "quoted": -4.0,
    "role last": -1.0,
    "a human": 2.0,
    "attendance": 3.0,
    "names a thing": -2.0,
    "ampersand": -2.0,
    "a kind": -2.0,
    "a building": -6.0,
    "lies": -6.0,
    "of a place": 0.9,
    "its officer": -2.0,
    "starring": 2.0,
    "epithet": 3.0,
    "roll": 4.0,
    "gesture": 6.0,
    "titled alike": 2.0,
    "aged": 4.0,
    "met": 5.0,
    "wed": 4.0,
    "written to": 2.0,
    "reached": 5.0,
    "defined": 3.0,
    "so named": 2.5,
    "house before": -6.0,
    "author of a title": 3.0,
    "parent": 3.0,
    "other parent": 3.0,
    "kinsfolk named": 1.5,
    "a tie": 1.5,
    "is a place": -6.0,
    "a realm": 0.0,
    "a thing's too": -8.0,
    "is a thing": -6.0,
    "Korean": 2.0,
    "styled": 2.5,
    "native": 5.0,
    "son of": 4.0,
    "saint": 4.0,
}
"""Weights set by hand: the open sets have no markup, as books and ships have, and few firms."""
_TITLED = 0.3
"""The likelihood from which on a name with a title that only people have is a person's."""
SURE = 0.9
"""The least likelihood of what is called as only people are."""


def judge(candidates: Mapping[Words, Candidate], groups: Groups) -> dict[Words, float]:
    """Return how likely each of *candidates* is a person, from 0 to 1."""
    first = {words: _sum(candidate, "1") for words, candidate in candidates.items()}
    likely = {words: _logistic(total) for words, total in first.items()}
    near = company(candidates, groups, likely)
    return {
        words: 0.0
        if _is_crowned(candidate)
        else max(
            SURE if _is_sure(candidate) else 0.0,
            _logistic(
                _sum(candidate, "2")
                + sum(BY_HAND.get(name, weight(f"2 {name}")) * value for name, value in near[words])
            ),
        )
        for words, candidate in candidates.items()
    }


def enough(candidate: Candidate) -> float:
    """Return how likely a name of several words must be: less with a title, not of a body."""
    titled = "a title" in candidate.features and "body word" not in candidate.features
    return _TITLED if titled else ENOUGH


def _is_sure(candidate: Candidate) -> bool:
    """Tell whether *candidate* is called what only people are, ``Judge Quist``, or cited."""
    features = candidate.features
    doubtful = any(name in features and features[name].share >= 0.5 for name in _OF_THINGS)
    doubts = features.keys() & _DOUBTS
    if not doubtful and len(candidate.words) == 1 and doubts <= _PLAIN and _is_ranked(candidate):
        return True
    first = candidate.words[0]
    named = is_surname(candidate.words[-1]) or is_given(first) or len(first) == 1  # "Mr J Plater"
    plain = doubts <= _PLAIN if named else not doubts
    if plain and not doubtful and _is_addressed(candidate):
        return True
    told = len(candidate.words) > 1 and {"life", "copula"} <= features.keys()
    if told and doubts <= _PLAIN and not doubtful:
        return True  # "Wild Hawk (1840–1877) was a leader"
    if doubtful or doubts or is_common(first):
        return False
    if any(fold(mention.title).split()[1:2] == ["minister"] for mention in candidate.mentions):
        return True  # "Prime Minister Quist"
    if "cited" in features or "author in references" in features or _is_et_al(candidate):
        return True
    if "born" in features and len(candidate.words) > 1:
        return True
    titled = features.get("honorific")
    known = not features.keys().isdisjoint(("given name", "heading", "label"))
    called = "a title" in features and len(candidate.words) > 1 and known
    return called or (titled is not None and titled.share >= 0.5)


def _is_crowned(candidate: Candidate) -> bool:
    """Tell whether a name may be what a beauty is crowned: ``Miss Saigon``, ``Miss World Ada``."""
    features = candidate.features
    if "honorific" not in features:
        return False
    alone = {fold(mention.title) for mention in candidate.mentions} == {"miss"}
    if alone and candidate.words[0] in ("earth", "grand", "international", "universe", "world"):
        return True
    alone = alone and not is_surname(candidate.words[-1])
    lives = (*_LIVING, "speech verb", "role before", "the trade before", "a human")
    return alone and len(candidate.words) == 1 and features.keys().isdisjoint(lives)


def _is_et_al(candidate: Candidate) -> bool:
    """Tell whether a surname is only told as those of authors are: ``Quist et al. found``."""
    named = candidate.mentions
    return all(name.block.text.startswith((" et al", ", et al"), name.end) for name in named)


def _is_addressed(candidate: Candidate) -> bool:
    """Tell whether a full name is addressed as only people are: ``Mrs. Comfort Asante``."""
    titled = candidate.features.get("honorific")
    said = {fold(mention.title).rpartition(" ")[2].rstrip(".") for mention in candidate.mentions}
    sure = titled is not None and titled.share >= 0.5
    return len(candidate.words) > 1 and sure and not said.isdisjoint(_ADDRESSES)


_ADDRESSES = frozenset("mr mrs ms miss dr sir dame prof rev revd cllr smt shri".split())


def _is_ranked(candidate: Candidate) -> bool:
    """Tell whether a titled single name lives as its bearers do: ``Captain Storm fled``."""
    features = candidate.features
    sure = "honorific" in features and features["honorific"].share >= 0.5
    titles = [mention.title.split()[-1:] for mention in candidate.mentions]
    addressed = any(title and is_address(fold(title[0])) for title in titles)
    called = "the trade before" in features
    surely = (*_LIVING, *_DOING, "agent") if sure or called else ()
    deeds = surely or (_LIVING if addressed else ())
    return not features.keys().isdisjoint(deeds)


_LIVING = ("human verb", "fate", "born", "life", "gesture", "his or her")
_DOING = ("speech verb", "deed", "work")
"""What firms do, too."""
_PLAIN = frozenset(("last word plain", "all words plain"))
_DOUBTS = frozenset((
    "body word", "place first", "place last", "thing after", "thing before", "is a thing",
    "apposition of a thing", "adjective first", "calendar word", "corporate", "its", "lies",
    *_PLAIN,
))  # fmt: skip


_OF_THINGS = ("emphasised", "quoted", "names a thing", "ampersand")
"""What may be said of a few mentions of a person too."""


def _logistic(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _sum(candidate: Candidate, step: str) -> float:
    total = weight(f"{step} bias")
    for feature in candidate.features.values():
        total += weight(f"{step} {feature.name}") * feature.share
    total += sum(
        value * candidate.features[name].share
        for name, value in BY_HAND.items()
        if name in candidate.features
    )
    return total + weight(f"{step} letters") * letters(candidate.words)


def explained(candidate: Candidate) -> Iterator[tuple[str, float, str, int]]:
    """Yield each feature of *candidate* with its weight, its words and the mention beside it."""
    for feature in candidate.features.values():
        value = BY_HAND.get(feature.name, weight(f"2 {feature.name}")) * feature.share
        yield feature.name, value, feature.text, feature.mention
    total = weight("2 letters") * letters(candidate.words)
    yield "letters", total, " ".join(candidate.words), candidate.mentions[0].number


@cache
def _weights() -> dict[str, float]:
    return {
        name: float(value)
        for value, _, name in (line.partition("\t") for line in lines("name_weights"))
    }


def weight(name: str) -> float:
    """Return the weight of a feature, 0 if it has none."""
    return _weights().get(name, 0.0)


@cache
def _table() -> memoryview:
    """Return the weights of the n-grams, bytes with a sign."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "name_letters.bin")
    data: bytes = __loader__.get_data(path)  # type: ignore[name-defined]
    return memoryview(data).cast("b")


@lru_cache(maxsize=16384)
def letters(words: Words) -> float:
    """Return what the letters of *words* say for a person, by their n-grams."""
    slots = [slot for place, word in _places(words) for slot in slots_of(place + word)]
    total = sum(map(_table().__getitem__, slots))
    return total / SCALE / sqrt(len(slots) or 1)


def _places(words: Words) -> Iterator[tuple[str, str]]:
    """Yield the words of a name with what each is: the first, the last, or one between."""
    for number, word in enumerate(words):
        yield (
            "<" if number == 0 and len(words) > 1 else ">" if number == len(words) - 1 else "=",
            word,
        )


@lru_cache(maxsize=16384)
def slots_of(word: str) -> tuple[int, ...]:
    """Return the slots of the n-grams of *word*, whose first character says which word it is."""
    place, text = word[0], f"^{word[1:]}$"
    return tuple(
        crc32(f"{place}{text[start : start + size]}".encode()) % SLOTS
        for size in range(2, LONGEST + 1)
        for start in range(max(1, len(text) - size + 1))
    )


# --- the second step -----------------------------------------------------------------------------


def company(
    candidates: Mapping[Words, Candidate], groups: Groups, likely: Mapping[Words, float]
) -> dict[Words, list[tuple[str, float]]]:
    """Return what stands beside each candidate in enumerations and lists, with its likelihood.

    The values are the highest and the mean likelihood of the other names, 0 for other words.
    """
    near: dict[Words, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for group in groups:
        _note(near, "listed", group, likely)
    found: dict[Words, list[tuple[str, float]]] = defaultdict(list)
    for heads in _lists(candidates):
        _note(near, "list", heads, likely)
        forms = dict.fromkeys(head.words for head in heads)
        if len(forms) > 1 and all("a title" in candidates[form].features for form in forms):
            known = any(likely[form] >= SURE for form in forms)
            for form in forms if known else ():
                found[form].append(("titled alike", 1.0))
    for words, kinds in near.items():
        for kind, values in kinds.items():
            if not values:
                continue
            found[words].append((f"{kind} with others", 1.0))
            found[words].append((f"{kind}, mean", sum(values) / len(values)))
            found[words].append((f"{kind}, highest", max(values)))
            if len(values) > 1 and min(values) >= ENOUGH:
                found[words].append((f"{kind}, all", 1.0))
    return found


def _note(
    near: dict[Words, dict[str, list[float]]],
    kind: str,
    names: Sequence[Mention],
    likely: Mapping[Words, float],
) -> None:
    values = [
        0.0 if name.opaque else 1.0 if name.is_pronoun else likely.get(name.words, 0.0)
        for name in names
    ]
    for place, name in enumerate(names):
        if name.words in likely and not name.opaque:
            others = values[: min(place, 21)] + values[place + 1 : 21]
            near[name.words][kind] += others[:20]


_OPENING = ("opens an item", "opens an item, titled")


def _lists(candidates: Mapping[Words, Candidate]) -> Iterable[list[Mention]]:
    """Yield the names that items of one list begin with, list by list."""
    opening = [
        mention
        for candidate in candidates.values()
        if not candidate.features.keys().isdisjoint(_OPENING)
        for mention in candidate.mentions
        if mention.block.kind in (BlockKind.ITEM, BlockKind.ROW) and stands_first(mention)
    ]
    heads: list[Mention] = []
    for mention in sorted(opening, key=lambda mention: mention.number):
        if heads and (
            mention.block.section != heads[-1].block.section
            or mention.block.line - heads[-1].block.line > 4
        ):
            yield heads
            heads = []
        heads.append(mention)
    if heads:
        yield heads
