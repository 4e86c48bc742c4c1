"""Finding a section by what a reader calls it: title, number, slug, beginning or a typo of one."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.errors import NothingFound, echo
from milacli.model import Article, Block, Section
from milacli.nearest import nearest
from milacli.prose import fold, slug


def find_section(article: Article, wanted: str) -> Section:
    """Return the one section meant by *wanted*.

    Raises NothingFound with the candidates when several are meant or none is.
    """
    text = " ".join(wanted.split())
    found = _candidates(article, text)
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(f'{section.number} "{echo(section.title)}"' for section in found[:8])
        raise NothingFound(f'several sections match "{echo(text)}": {listed}')
    titles = [section.title for section in article.sections if section.title]
    meant = ", ".join(f'"{echo(title)}"' for title in nearest(text, titles) or titles[:8])
    raise NothingFound(f'no section "{echo(text)}" in {article.name}; there is: {meant}')


def within(article: Article, section: Section) -> Sequence[Block]:
    """Return the blocks of *section* and of its subsections."""
    inside = {section.position}
    inside.update(s.position for s in article.sections if section.position in s.trail)
    return [block for block in article.blocks if block.section in inside]


def _candidates(article: Article, text: str) -> list[Section]:
    """Return the sections that the strictest reading of *text* which fits any fits."""
    folded = fold(text).strip()
    anchor = text.removeprefix("#")
    readings = (
        lambda section: text.strip(".") == section.number,
        lambda section: folded == fold(section.title),
        lambda section: anchor and slug(anchor) == slug(section.title),
        lambda section: folded and fold(section.title).startswith(folded),
        lambda section: folded and folded in fold(section.title),
    )
    for reading in readings:
        if found := [section for section in article.sections if reading(section)]:
            return found
    titles = {fold(section.title): section for section in article.sections if section.title}
    close = nearest(folded, titles, limit=2, cutoff=0.7) if folded else []
    return [titles[close[0]]] if close else []
