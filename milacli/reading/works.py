"""Works: names in italics and in columns that are those of films and books, not of people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from milacli.article.model import Block, BlockKind, Mark, MarkKind
from milacli.english.lists import marked
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.listed import as_thing
from milacli.reading.mentions import Mention

_COLUMNS = marked("namesakes", "work") | frozenset(
    "work works title single singles ship ships vessel vessels".split()
)
_PLACES = frozenset(
    "award awards bridge bridges building buildings chapel chapels church churches college "
    "colleges dormitory hall halls horse horses hospital hospitals library libraries locomotive "
    "museum museums park parks prize prizes school schools stadium stadiums station stations "
    "street streets theater theaters theatre theatres venue venues yacht yachts".split()
)
"""What stands over a column of things that are called after people."""
_SECTIONS = frozenset(
    "filmography discography bibliography works publications novels books plays operas albums "
    "songs films poems ships".split()
)
_HOLDERS = frozenset("name person holder incumbent member officer".split())
_YEAR = lazy(r"[,;]? ?\((?:c\. )?\d{4}(?:[,;][^()]*)?\)")
# " (1951), ", " and ": between works of one enumeration.
_BETWEEN = lazy(r"(?: \([^()]{1,40}\))?(?:,? and |, |; |,? & |,? or )")
_AUTHOR = lazy(r"[^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+, $")


def without_works(
    block: Block, head: Block | None, title: str, names: Sequence[Mention]
) -> list[Mention]:
    """Make the names of works in *names* opaque: in italics, or in a column of them.

    *head* is the head of the table of *block*, *title* that of its section.
    """
    names = _without_columns(block, head, names)
    marks = sorted(block.marked(MarkKind.EMPHASIS), key=lambda mark: mark.start)
    if not marks:
        return names
    at = {(name.opening, name.end): name for name in names}
    listed = block.kind in (BlockKind.ITEM, BlockKind.ROW) and not _SECTIONS.isdisjoint(
        fold(title).split()
    )
    works: set[tuple[int, int]] = set()
    for group in _groups(block, marks):
        spans = [(mark.start, mark.end) for mark in group]
        if listed or any(_is_work(block, span, at.get(span)) for span in spans):
            works.update(spans)
    return [as_thing(n) if (n.opening, n.end) in works and not n.title else n for n in names]


def _groups(block: Block, marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Yield the *marks* that are told in one breath."""
    group: list[Mark] = []
    for mark in marks:
        if group and not _BETWEEN.fullmatch(block.text, group[-1].end, mark.start):
            yield group
            group = []
        group.append(mark)
    if group:
        yield group


def _is_work(block: Block, span: tuple[int, int], name: Mention | None) -> bool:
    """Tell whether what stands in italics is a work beyond doubt."""
    start, end = span
    if name is None:
        text = block.text[start:end]
        return len(text.split()) > 1 and text.split()[0].lower() in ("the", "a", "an")
    if _YEAR.match(block.text, end):
        return True
    behind = block.text[end : end + 1]
    return behind in ("", ";") and bool(_AUTHOR.search(block.text, max(0, start - 40), start))


def _without_columns(block: Block, head: Block | None, names: Sequence[Mention]) -> list[Mention]:
    cells = [fold(cell).strip().split() for cell in head.text.split("|")] if head else []
    columns = {
        n
        for n, cell in enumerate(cells)
        if cell and (cell[-1] in _COLUMNS or (cell[-1] in _PLACES and len(cell) == 1))
    }
    if not columns or any(cell and cell[-1] in _HOLDERS for cell in cells):
        return list(names)
    return [
        as_thing(name) if block.text.count("|", 0, name.start) in columns else name
        for name in names
    ]
