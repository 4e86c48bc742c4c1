"""Verbs: the forms of those that the constructions know, by what they are called there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from milacli.english.lists import lines


@cache
def forms() -> dict[str, frozenset[str]]:
    """Return for each form the classes it is in: ``found``, or ``found.ed`` and ``found.ing``.

    A form that may be a past tense and a participle is in both: ``founded`` is in ``found`` and
    in ``found.ed``; ``wrote`` only in ``write``, ``written`` only in ``write.ed``.
    """
    classes: dict[str, set[str]] = defaultdict(set)
    irregular = {line.split()[0]: line.split()[1:] for line in lines("irregular_verbs")}
    for line in lines("verbs"):
        mark, _, said = line.partition(":")
        for base in said.split():
            for form, kind in _inflected(base, irregular.get(base.rpartition("-")[2])):
                classes[form].add(mark + kind)
    return {form: frozenset(found) for form, found in classes.items()}


def _inflected(base: str, irregular: list[str] | None) -> Iterator[tuple[str, str]]:
    """Yield the forms of the verb *base*, each with what it may be."""
    prefix = base[: base.rfind("-") + 1]
    yield base, ".base"
    yield _third_person(base), ""
    yield _with_ending(base, "ing"), ".ing"
    past = [prefix + form for form in irregular] if irregular else [_with_ending(base, "ed")]
    yield past[0], ""
    yield past[-1], ".ed"


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


# Verbs of one stressed short vowel at the end: "win", "winning", but "open", "opening".
_DOUBLED = frozenset(
    "run win set begin get put sit cut hit let plan stop swim spin drop equip commit permit refer "
    "enrol recur occur submit rap drum quip step beg ban bar jog log map wed transfer regret "
    "prefer control travel model cancel label excel forget".split()
)


def _with_ending(base: str, ending: str) -> str:
    """Return *base* with ``ed`` or ``ing``: ``invite`` is ``inviting``, ``marry`` ``married``."""
    if base in _DOUBLED:
        return base + base[-1] + ending
    if base.endswith("ie") and ending == "ing":
        return base[:-2] + "ying"
    if base.endswith("e") and not (base.endswith(("ee", "ye", "oe")) and ending == "ing"):
        return base[:-1] + ending
    if base.endswith("y") and base[-2] not in "aeiou" and ending == "ed":
        return base[:-1] + "ied"
    return base + ending
