"""Blocks that say nothing: badges, pictures before the first sentence, lists to find one's way."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from milacli.article.model import Block, BlockKind, Mark, MarkKind
from milacli.english.prose import Span
from milacli.patterns import lazy

_WORD = lazy(r"[^\W_]")
# "← Back", "Next", "Home": what only leads on.
_WAY = lazy(
    r"[←→↑↓«»‹›⇐⇒▲▼]|\b(?:back|contents|edit|home|index|menu|next|prev|previous|skip|top|up)\b",
    re.IGNORECASE,
)
# "Source: ", with the address behind it left out.
_LABEL = lazy(r"^\s*(?:source|url|link|permalink|original)\s?:\s*$", re.IGNORECASE)
# "Home > Mills > Orm"
_CRUMBS = lazy(r"\s[>›»/*|·•]\s")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.ROW)
_SAYING = (*_PROSE, BlockKind.HEADING)


def silenced(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield *blocks*, those that say nothing without a sentence."""
    first = _first_prose(blocks)
    for number, block in enumerate(blocks):
        if block.marks and block.kind is BlockKind.PARAGRAPH and _leads_on(block):
            yield block._replace(sentences=())
        elif not block.marks or block.kind not in _SAYING or not _points(block):
            yield block
        elif block.kind is BlockKind.HEADING:
            yield _without_pictures(block)
        elif _says_nothing(block, number < first):
            yield block._replace(sentences=())
        else:
            yield _without_pictures(block)


# "<< 2023-03-13 | 2023-W11 | Tomorrow >>"
_DAYS = lazy(
    r"(?i:[\W\d_]|\bw\d\d\b|\b(?:yesterday|today|tomorrow|previous|prev|next|this|last|week|day|month|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|daily|weekly)\b)+"
)


def _leads_on(block: Block) -> bool:
    """Tell whether *block* is nothing but links to notes of other days."""
    pages = sum(1 for _ in block.marked(MarkKind.WIKILINK))
    return pages > 1 and len(block.text) < 200 and _DAYS.fullmatch(block.text) is not None


def _points(block: Block) -> bool:
    """Tell whether *block* has a picture or a link that is no wikilink."""
    return any(mark.kind is MarkKind.LINK or mark.kind is MarkKind.IMAGE for mark in block.marks)


def _first_prose(blocks: Sequence[Block]) -> int:
    """Return where the first block of prose stands, if no heading but a title is before it."""
    for number, block in enumerate(blocks):
        if block.section:
            break
        if block.kind in _PROSE and block.sentences:
            rest = _rest(block, block.marks)
            if _WORD.search(rest) and not (block.marks and _is_path(block, rest)):
                return number
    return 0


def _says_nothing(block: Block, before_prose: bool) -> bool:
    pictures = list(block.marked(MarkKind.IMAGE))
    links = list(block.marked(MarkKind.LINK))
    if not (pictures or links):
        return False
    rest = _rest(block, [*pictures, *links])
    if _WORD.search(rest):
        return before_prose and _is_path(block, rest)
    if any((mark.target or "")[:1] != "#" for mark in links) or not links:
        badge = _is_linked(pictures, links)
        way = len(links) > 1 and not pictures and bool(_WAY.search(block.text))
        return before_prose or badge or way or _are_embeds(block, pictures)
    return True


def _is_path(block: Block, rest: str) -> bool:
    """Tell whether *block* is the way to this page: ``Home > Mills > Orm``."""
    crumbs = [crumb for crumb in _CRUMBS.split(rest) if crumb.strip()]
    led = block.kind is BlockKind.PARAGRAPH and block.text.lower().startswith("home")
    return led and len(crumbs) == 1 and len(crumbs[0].split()) < 6


def _are_embeds(block: Block, pictures: Sequence[Mark]) -> bool:
    """Tell whether *pictures* are other pages shown in this one."""
    pages = {(mark.start, mark.end) for mark in block.marked(MarkKind.WIKILINK)}
    return bool(pictures) and all((mark.start, mark.end) in pages for mark in pictures)


def _is_linked(pictures: Sequence[Mark], links: Sequence[Mark]) -> bool:
    """Tell whether one of *pictures* stands inside one of *links*; both in reading order."""
    starts = [link.start for link in links]
    for picture in pictures:
        at = bisect_right(starts, picture.start) - 1
        if at >= 0 and picture.end <= links[at].end:
            return True
    return False


def _rest(block: Block, marks: Sequence[Mark]) -> str:
    """Return the text of *block* outside of the links and pictures among *marks*.

    What only says where it is from, ``Source: ``, is no text either.
    """
    kept, at = [], 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        if mark.kind in (MarkKind.LINK, MarkKind.IMAGE):
            kept.append(block.text[at : mark.start])
            at = max(at, mark.end)
    return _LABEL.sub("", "".join([*kept, block.text[at:]]))


def _without_pictures(block: Block) -> Block:
    """Begin the first sentence behind the pictures before it; end a heading before those behind."""
    pictures = list(block.marked(MarkKind.IMAGE))
    start, stop = 0, len(block.text)
    for mark in pictures:
        if block.text[start : mark.start].strip():
            break
        start = mark.end
    for mark in reversed(pictures if block.kind is BlockKind.HEADING else ()):
        if block.text[mark.end : stop].strip():
            break
        stop = mark.start
    if not block.text[start:stop].strip():
        return block
    cut = (Span(max(start, a), min(stop, b)) for a, b in block.sentences)
    return block._replace(
        sentences=tuple(_stripped(block.text, span) for span in cut if _says(block.text, span))
    )


def _says(text: str, span: Span) -> bool:
    return bool(text[span.start : span.end].strip())


def _stripped(text: str, span: Span) -> Span:
    said = text[span.start : span.end]
    start = span.start + len(said) - len(said.lstrip())
    return Span(start, start + len(said.strip()))
