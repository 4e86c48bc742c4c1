"""Clues: what speaks for and against a name being a person's, each with a weight and its words.

A candidate is a person if the weights of its different features sum up to THRESHOLD.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from milacli.english.gazetteer import (
    ADJECTIVES,
    CALENDAR,
    REGNAL,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
)
from milacli.reading.mentions import Mention

THRESHOLD = 2.0
"""Of a name with a given name, a surname or the shape of one; others need one more."""
_NAME_FEATURES = frozenset(
    (
        "given name",
        "surname first",
        "regnal number",
        "surname",
        "surname shape",
        "middle initial",
        "initials",
        "suffix",
        "author in references",
    )
)


class Feature(NamedTuple):
    """One piece of evidence about a name, and where it stands."""

    name: str
    weight: float
    evidence: str
    mention: Mention


def is_person(features: Iterable[Feature]) -> bool:
    """Tell whether *features* suffice for a name of several words."""
    found = list(features)
    named = any(feature.name in _NAME_FEATURES for feature in found)
    return sum(feature.weight for feature in found) >= THRESHOLD + (not named)


# --- the name by itself -----------------------------------------------------------------------

_SURNAME_SHAPE = re.compile(
    r"(?:mc|o')\w{3,}|\w{3,}(?:ski|sky|cki|czyk|wicz|vich|ovic|enko|chuk|sson|ssen|escu|oglu|"
    r"opoulos|"
    r"idis|akis|ashvili|adze|nen|stein|berg|mann|baum|feld|witz|ini|elli|etti|ucci|ez|ian|yan|"
    r"ova|eva|"
    r"ov|ev|sen|son|thy|kar|ov)$"
)


# Plain words too, but a name when written large inside a sentence.
_SURELY_GIVEN = frozenset(
    "bill bob carol frank harry henry jack jay jim john ken martin mike nick paul peter philip "
    "sally tom larry dave steve sam ben dan don ted ron tim joe ray andy mary james george "
    "david".split()
)


def name_features(words: tuple[str, ...]) -> Iterator[tuple[str, float, str]]:
    """Yield name, weight and evidence of the features in *words* alone."""
    first, last = words[0], _surname(words)
    if is_given(first):
        weak = (
            (is_common(first) and first not in _SURELY_GIVEN)
            or is_place(first)
            or first in CALENDAR
        )
        yield ("given name", 1.0, first) if weak else ("given name", 2.0, first)
    if len(words) > 2 and any(len(w.rstrip(".")) == 1 for w in words[1:-1]):
        yield "middle initial", 1.5, " ".join(words)
    if len(words) > 1 and re.match(r"(?:\w\.-?)+\w?\.?$|[a-z]j$|j[a-z]$", first):
        yield "initials", 1.5, first
    if words[-1].rstrip(".") in ("jr", "sr") and len(words) > 1:
        yield "suffix", 2.0, words[-1]
    if len(words) > 1:
        yield from _surname_features(last)
    if len(words) == 2 and is_surname(first) and not is_given(first) and not is_common(first):
        yield "surname first", 0.5, first
    plain = [w for w in words if is_common(w) and not is_given(w)]
    if words[-1] in REGNAL and len(words) > 1:
        yield "regnal number", 1.5, words[-1]
    elif plain:
        yield from _plain_features(words, plain)
    elif len(words) > 1 and not any(is_place(w) for w in words):
        yield "no plain words", 0.5, " ".join(words)
    bodies = [w for w in words if is_institution(w)]
    if bodies:
        yield "institutional word", -6.0, bodies[-1]
    if is_place(last) and not is_given(first):
        yield "place", -3.0, last
    if first in ADJECTIVES and not is_given(first):
        yield "adjective first", -2.0, first


def _surname(words: tuple[str, ...]) -> str:
    return (
        words[-2]
        if words[-1].rstrip(".") in ("jr", "sr", "ii", "iii", "iv") and len(words) > 1
        else words[-1]
    )


def _surname_features(last: str) -> Iterator[tuple[str, float, str]]:
    if is_surname(last) and not is_common(last):
        yield "surname", 1.0, last
    elif has_surname_shape(last) and not is_common(last):
        yield "surname shape", 0.5, last


def has_surname_shape(word: str) -> bool:
    """Tell whether folded *word* ends or begins as surnames do: ``-berg``, ``Mc-``, ``-ski``."""
    return "-" in word or bool(_SURNAME_SHAPE.match(word))


def _plain_features(words: tuple[str, ...], plain: list[str]) -> Iterator[tuple[str, float, str]]:
    if len(plain) == len(words):
        yield "plain words", -4.0, " ".join(plain)
    elif words[-1] in plain and not is_surname(words[-1]):
        yield "ends in a plain word", (-1.0 if is_given(words[0]) else -2.0), words[-1]
    elif words[0] in plain and len(words) > 1:
        yield "starts with a plain word", (-0.5 if len(words[0]) < 4 else -1.5), words[0]
