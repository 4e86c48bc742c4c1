"""Whether an article is silent on a deed of those whom a question names, whatever others did."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from milacli.article.model import BlockKind
from milacli.search.called import is_name
from milacli.search.grammar import GOING_ON
from milacli.search.inverted_index import IN_SOME_FORM, Term
from milacli.search.measures import tells_price
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.told import BASED
from milacli.search.unheard import (
    asked_deed,
    asked_offices,
    is_in_name,
    is_of_price,
    telling,
    telling_role,
)  # fmt: skip
from milacli.search.words import STOP_WORDS, stem

_IN_OTHER_WORDS = 0.3
"""Weight of a match from which on a passage may tell the deed."""
_OPENING = frozenset("what where when who whom how".split())


def is_silent(index: Index, query: Query) -> bool:
    """Tell whether nothing about a name of *query* tells the deed or role asked for in any words.

    That is the paragraphs that have the name or stand under it, and those that go on behind.
    """
    words = query.words
    if words[:1] == ("what",) and words[1:2] not in (("did",), ("does",), ("do",)):
        return False
    role = asked_offices(query)
    deed = asked_deed(index, query) if words and words[0] in _OPENING and not role else None
    asked = role[-1] if role else deed
    if asked is None or asked.word in BASED:
        return False
    tells = cache(telling_role(asked) if role else telling(asked))
    is_price = is_of_price(words, asked)

    def is_told(number: int) -> bool:
        told = any(
            asked.hits.get(n, 0.0) >= _IN_OTHER_WORDS or any(map(tells, index.inverted.texts[n]))
            for n in _with_head(index, number)
        )
        told = told or (is_price and tells_price(index.passages[number].text))
        return told or is_in_name(index, query, number)

    strict = words[0] not in ("who", "whom")  # another is asked for
    abouts = (list(_about(index, one, strict=strict)) for one in _names(index, query, asked))
    return any(about and not any(map(is_told, about)) for about in abouts)


def _with_head(index: Index, number: int) -> tuple[int, ...]:
    """Return a passage, and the head of the table of a row: ``Mill | Engineer``."""
    passage = index.passages[number]
    is_row = passage.block.kind is BlockKind.ROW
    return (number, *(index.around[passage.position][-1:] if is_row else ()))


def _names(index: Index, query: Query, asked: Term) -> Iterator[Term]:
    """Yield what *query* names besides what the article is on, which is about that anyway."""
    for term in query.terms:
        if term is asked or term.word in STOP_WORDS or stem(term.word) in index.title:
            continue
        if is_name(index, term.word):
            yield term


def _about(index: Index, name: Term, *, strict: bool) -> Iterator[int]:
    """Yield the passages that are about *name*; *strict*, not those about another person."""
    strict = strict and name.word in index.surnames
    goes_on = False
    for position, numbers in index.of_block.items():
        near = (*numbers, *index.around[position])
        first = index.inverted.texts[numbers[0]][:1]
        goes_on = (goes_on and bool(first) and first[0] in GOING_ON) or any(
            name.hits.get(number, 0.0) >= IN_SOME_FORM for number in near
        )
        if goes_on:
            yield from (n for n in numbers if not (strict and _is_of_another(index, n, name)))


def _is_of_another(index: Index, number: int, name: Term) -> bool:
    """Tell whether a passage is about whom it begins with, and not about *name*, too.

    ``Ada Lind sings. Bo Tarn joined as cook in 1901.``
    """
    folded = index.inverted.texts[number]
    if name.hits.get(number, 0.0) >= IN_SOME_FORM or not _MEANT.isdisjoint(folded):
        return False
    opening = folded[:2]
    return (
        opening[1:2] != ()
        and opening[1] in index.surnames
        and stem(opening[0]) not in index.title
        and all(is_name(index, word) for word in opening)
    )


_MEANT = frozenset("he she it his her its him they their them who both".split())
