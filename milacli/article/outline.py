"""Finding a section by what a reader calls it: title, number, slug, beginning or a typo of one."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import Article, Block, Section, unquoted
from milacli.english.prose import fold
from milacli.english.slugs import slug
from milacli.errors import NothingFound, echo
from milacli.fuzzy import nearest
from milacli.patterns import lazy


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
    if text.isdecimal():
        line = f'":{echo(text)}" is the line: mila show :{echo(text)}'
        raise NothingFound(f'no section "{echo(text)}" in {article.called}; {line}')
    titles = [section.title for section in article.sections if section.title]
    meant = ", ".join(f'"{echo(title)}"' for title in nearest(text, titles) or titles[:8])
    raise NothingFound(f'no section "{echo(text)}" in {article.called}; there is: {meant}')


def within(article: Article, section: Section) -> Sequence[Block]:
    """Return the blocks of *section* and of its subsections."""
    inside = {section.position}
    inside.update(s.position for s in article.sections if section.position in s.trail)
    return [block for block in article.blocks if block.section in inside]


# "Art#Early", "Art > Early", "Art/Early"
_PATH = lazy(r"\s*[#/>]\s*")


def _anchors(article: Article) -> dict[int, str]:
    """Return the anchors of GitHub: a second ``early`` is ``early-1``."""
    found: dict[int, str] = {}
    seen: dict[str, int] = {}
    for section in article.sections:
        anchor = plain = slug(section.title)
        while anchor in seen:
            seen[plain] += 1
            anchor = f"{plain}-{seen[plain]}"
        seen[anchor] = 0
        found[section.position] = anchor
    return found


def _leads_to(article: Article, path: Sequence[str], section: Section) -> bool:
    """Tell whether *path* names *section* behind sections around it, or behind the article."""
    around = [article.sections[at].title for at in section.trail]
    known = [(article.title, *article.aliases, article.name), *((title,) for title in around)]
    *before, last = path
    if not (section.position and _is_called(last, (section.title,))):
        return False
    for names in known:
        if before and _is_called(before[0], names):
            before = before[1:]
    return not before


def _is_called(wanted: str, names: Sequence[str]) -> bool:
    return any(fold(wanted) == fold(name) or slug(wanted) == slug(name) for name in names)


def _candidates(article: Article, text: str) -> list[Section]:
    """Return the sections that the strictest reading of *text* which fits any fits."""
    text = unquoted(text)
    folded = fold(text).strip()
    anchor = text.removeprefix("#")
    anchors = _anchors(article) if anchor else {}
    path = [part for part in _PATH.split(text) if part]
    readings = (
        lambda section: text.strip(".") == section.number,
        lambda section: folded == fold(section.title),
        lambda section: not section.position and folded in map(fold, article.aliases),
        lambda section: anchor and anchor.lower() == anchors[section.position],
        lambda section: anchor and slug(anchor.replace("_", " ")) == slug(section.title),
        lambda section: len(path) > 1 and _leads_to(article, path, section),
        lambda section: folded and fold(section.title).startswith(folded),
        lambda section: folded and folded in fold(section.title),
    )
    for reading in readings:
        if found := [section for section in article.sections if reading(section)]:
            return found
    titles = {fold(section.title): section for section in article.sections if section.title}
    # The place in a section that is not there is no typo of the section.
    close = nearest(folded, titles, limit=2, cutoff=0.7) if folded and "#" not in text else []
    return [titles[close[0]]] if close else []
