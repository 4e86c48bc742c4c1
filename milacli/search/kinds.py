"""Narrowing a search: to a section, or to passages that hold a kind of thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from milacli.errors import MilaError
from milacli.model import Article, BlockKind, MarkKind, Part
from milacli.prose import fold
from milacli.search.passages import Passage

Claim = Callable[[Passage], bool]
"""Whether a passage is wanted."""


def narrowing(article: Article, section: str | None, kinds: Sequence[str]) -> Claim:
    """Return what tells whether a passage is in *section* and of one of *kinds*, if given."""
    claims: list[Claim] = []
    if section is not None:
        claims.append(_in_section(article, section))
    if kinds:
        chosen = [_of_kind(article, kind) for kind in kinds]
        claims.append(lambda passage: any(claim(passage) for claim in chosen))
    return lambda passage: all(claim(passage) for claim in claims)


def _in_section(article: Article, wanted: str) -> Claim:
    from milacli.outline import find_section, within

    blocks = {id(block) for block in within(article, find_section(article, wanted))}
    return lambda passage: id(passage.block) in blocks


def _of_kind(article: Article, kind: str) -> Claim:
    makers: dict[str, Callable[[Article], Claim]] = {
        "person": _names_a_person,
        "date": _holds_a_date,
        "link": lambda _: _has_link,
        "reference": lambda _: lambda passage: passage.part is Part.REFERENCES,
        "heading": lambda _: lambda passage: passage.block.kind is BlockKind.HEADING,
    }
    maker = makers.get(fold(kind).strip())
    if maker is None:
        raise MilaError(f'no kind "{kind}"; there are: {", ".join(makers)}')
    return maker(article)


def _has_link(passage: Passage) -> bool:
    marks = passage.block.marked(MarkKind.LINK, MarkKind.WIKILINK)
    return any(mark.start < passage.end and mark.end > passage.start for mark in marks)


def _names_a_person(article: Article) -> Claim:
    # The people of an article take a while to find; only this kind needs them.
    from milacli.facts.people import mentions

    named: dict[int, list[int]] = {}
    for _, block, span in mentions(article):
        named.setdefault(id(block), []).append(span.start)
    return lambda passage: any(
        passage.start <= start < passage.end for start in named.get(id(passage.block), ())
    )


def _holds_a_date(_: Article) -> Claim:
    # Its table of patterns costs a start; only this kind needs it.
    from milacli.dates import find_dates

    return lambda passage: bool(find_dates(passage.text))
