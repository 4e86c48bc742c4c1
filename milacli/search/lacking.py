"""Passages that lack what any answer to a question has: kin to who was kin, a place to where."""

from __future__ import annotations

from collections.abc import Callable

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.told import KIN

LONGEST = 400
"""Words of a passage that is looked at; longer ones are no sentences."""
Lacks = Callable[[int], bool]
"""Whether the passage of a number lacks it."""


def lacking(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages of *index* lack what answers *query*; None for nothing."""
    if not query.is_question:
        return None
    rules = [
        lacking_kin(index, query) or _lacking_requisite(index, query),
        _lacking_name(index, query),
    ]
    found = [rule for rule in rules if rule]
    texts = index.inverted.texts
    if not found:
        return None
    return lambda number: len(texts[number]) <= LONGEST and any(rule(number) for rule in found)


# "ORM-5B"
_HYPHENED = lazy(r"[^\W_]+(?:[-‑][^\W_]+)+")


def _lacking_name(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages have a name with a hyphen only as part of another.

    ``Re-ORM-5B`` is not ``ORM-5B``.
    """
    typed = _HYPHENED.findall(query.typed.text) if "-" in query.typed.text else []
    asked = [fold(word) for word in typed if not word.islower()]
    if not asked:
        return None

    def lacks(number: int) -> bool:
        said = [fold(name) for name in _HYPHENED.findall(index.passages[number].text)]
        return any(
            name not in said and any(other.endswith(f"-{name}") for other in said) for name in asked
        )

    return lacks


_ASKING = frozenset("who whom when where how what".split())


def _lacking_requisite(index: Index, query: Query) -> Lacks | None:
    if not query.words or query.words[0] not in _ASKING:
        return None
    # Other questions do without.
    from milacli.search.requisites import lacks, lacks_time, test_for

    if query.words[0] == "when":
        did = query.words[1:2] in (("did",), ("was",), ("were",))
        return (lambda number: lacks_time(index, number)) if did else None
    test = test_for(query)
    return (lambda number: lacks(index, test, number)) if test else None


def lacking_kin(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages do not tell of the kin that *query* asks for, if any."""
    if KIN.isdisjoint(query.words):
        return None
    # Few questions ask for kin.
    from milacli.search.kin import asked_kin, tells_kin

    asked = asked_kin(index, query)
    if asked is None:
        return None
    texts = index.inverted.texts
    return lambda number: (
        len(texts[number]) <= LONGEST
        and not tells_kin(asked, index.passages[number].text, texts[number])
    )
