"""Passages that lack what any answer to a question has: kin to who was kin, a place to where."""

from __future__ import annotations

from collections.abc import Callable

from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.told import KIN

Lacks = Callable[[int], bool]
"""Whether the passage of a number lacks it."""


def lacking(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages of *index* lack what answers *query*; None for nothing."""
    if not query.is_question:
        return None
    return lacking_kin(index, query) or _lacking_requisite(index, query)


def _lacking_requisite(index: Index, query: Query) -> Lacks | None:
    if query.words[:1] not in (("who",), ("where",), ("how",), ("what",)):
        return None
    # Other questions do without.
    from milacli.search.requisites import lacks, test_for

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
    return lambda number: (
        not tells_kin(asked, index.passages[number].text, index.inverted.texts[number])
    )
