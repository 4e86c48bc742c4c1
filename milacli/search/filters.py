"""Narrowing a search: to a section, or to passages that hold a kind of thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from milacli.article.model import Article, BlockKind, MarkKind, Part
from milacli.choices import SEARCH_KINDS
from milacli.english.prose import fold
from milacli.errors import MilaError
from milacli.search.passages import Passage

Filter = Callable[[Passage], bool]
"""Whether a passage is wanted."""


def find_filter(article: Article, section: str | None, kinds: Sequence[str]) -> Filter:
    """Return what tells whether a passage is in *section* and of one of *kinds*, if given."""
    filters: list[Filter] = []
    if section is not None:
        filters.append(_in_section(article, section))
    if kinds:
        chosen = [_of_kind(article, kind) for kind in kinds]
        filters.append(lambda passage: any(holds(passage) for holds in chosen))
    return lambda passage: all(holds(passage) for holds in filters)


def _in_section(article: Article, wanted: str) -> Filter:
    from milacli.article.outline import find_section, within

    blocks = {block.number for block in within(article, find_section(article, wanted))}
    return lambda passage: passage.block.number in blocks


def _of_kind(article: Article, kind: str) -> Filter:
    makers: tuple[Callable[[Article], Filter], ...] = (
        _names_a_person,
        _holds_a_date,
        lambda _: _has_link,
        lambda _: lambda passage: passage.part is Part.REFERENCES,
        lambda _: lambda passage: passage.block.kind is BlockKind.HEADING,
    )
    maker = dict(zip(SEARCH_KINDS, makers, strict=True)).get(fold(kind).strip())
    if maker is None:
        raise MilaError(f'no kind "{kind}"; there are: {", ".join(SEARCH_KINDS)}')
    return maker(article)


def _has_link(passage: Passage) -> bool:
    marks = passage.block.marked(MarkKind.LINK, MarkKind.WIKILINK)
    return any(mark.start < passage.end and mark.end > passage.start for mark in marks)


def _names_a_person(article: Article) -> Filter:
    # The people of an article take a while to find; only this kind needs them.
    from milacli.reading import read

    named: dict[int, list[int]] = {}
    for person in read(article).entities.people:
        for mention in person.mentions:
            named.setdefault(mention.block.number, []).append(mention.start)
    return lambda passage: any(
        passage.start <= start < passage.end for start in named.get(passage.block.number, ())
    )


def _holds_a_date(_: Article) -> Filter:
    # Its table of patterns costs a start; only this kind needs it.
    from milacli.reading.dates import find_dates

    return lambda passage: bool(find_dates(passage.text))
