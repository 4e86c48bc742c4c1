"""Quotes of bounded length: of a very long sentence what stands around the words that count."""

from __future__ import annotations

from milacli.article.model import Article, Block, Cite
from milacli.english.prose import Span

LONGEST = 300
"""Characters of a quote; five thousand names in one sentence must not quote it each."""


def cite_around(article: Article, block: Block, sentence: Span, *cores: Span) -> Cite:
    """Cite *sentence* of *block*, or if that is longer than ``LONGEST`` the words around a core.

    That is the first of *cores* that fits, or the last; the quote is longer only where the text
    of that is. It begins and ends at blanks. The time does not depend on how long the sentence is.
    """
    if sentence.end - sentence.start <= LONGEST:
        whole = article.cite(block, *sentence)
        if len(whole.quote) <= LONGEST:
            return whole
    for core in cores:
        fits = article.cite(block, *core)
        if len(fits.quote) <= LONGEST:
            return _widest(article, block, sentence, core) or fits
    # The markup that hugs it is what is long, such as the address of a link.
    start = max(0, fits.quote.find(block.text[core.start : core.end]))
    return fits._replace(quote=fits.quote[start:][: max(LONGEST, core.end - core.start)])


def _widest(article: Article, block: Block, sentence: Span, core: Span) -> Cite | None:
    """Cite as much around *core* as fits, if anything does."""
    fits = None
    least, most = 0, LONGEST
    # Markup makes the source longer than the text, by how much only a try can tell.
    while least <= most:
        room = (least + most) // 2
        wider = article.cite(block, *within(block.text, sentence, core, room))
        if len(wider.quote) <= LONGEST:
            fits, least = wider, room + 1
        else:
            most = room - 1
    return fits


def within(text: str, sentence: Span, core: Span, length: int = LONGEST) -> Span:
    """Return the whole words of *sentence* around *core* that make *length* characters with it.

    Half of them stand on either side where there are as many.
    """
    room = max(0, length - (core.end - core.start))
    before, after = core.start - sentence.start, sentence.end - core.end
    left = min(before, max(room // 2, room - after))
    right = min(after, room - left)
    start, end = core.start - left, core.end + right
    if left < before:
        start = text.find(" ", start, core.start) + 1 or core.start
    if right < after:
        end = max(text.rfind(" ", core.end, end), core.end)
    return Span(start, end)
