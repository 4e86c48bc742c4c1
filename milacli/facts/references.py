"""References: the sources an article names behind its prose, taken apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from milacli.article.cite import ARTICLE, LINE, QUOTE, SECTION
from milacli.article.model import Article, Block, BlockKind, Cite, MarkKind, Part
from milacli.facts.kind import Kind
from milacli.patterns import lazy
from milacli.reading.dates import find_dates
from milacli.table import Column

_URL = lazy(r"https?://[^\s<>\"]+")
_ACCESSED = lazy(r"(?:Accessed|Retrieved|Archived)\b[^.;]*[.;]?", re.IGNORECASE)
# “The title.” or "The title", whatever the make of the quotes.
_QUOTED = lazy(r"[\"“”]([^\"“”]{2,300})[\"“”]")
# "Pearson. Speech"; no "Martin, J. H. Speech", "exh. cat.", but "site. orm.example".
_STOP = lazy(r"(?P<word>[^\s.]*)(?P<end>\.)\s+(?=(?P<next>\S+))")
# "(Lund: Orm, )", of which the date is gone.
_HOLLOW = lazy(r"(?<=\w)[,;:]\s*(?=[)\]])")
_EDGE = " \t\n.,;:–—-"


class Reference(NamedTuple):
    """A source; what its line does not say is None."""

    number: int | None
    mark: str | None
    """What a footnote is called, if that is no number."""
    title: str
    author: str | None
    publisher: str | None
    date: str | None
    """EDTF."""
    url: str | None
    lines: tuple[int, ...]
    cite: Cite


COLUMNS = (
    Column("number", lambda reference: reference.number, style="number"),
    Column("mark", lambda reference: reference.mark, shown=False),
    Column("title", lambda reference: reference.title, style="text"),
    Column("author", lambda reference: reference.author, shown=False),
    Column("publisher", lambda reference: reference.publisher),
    Column("date", lambda reference: reference.date, style="date"),
    Column("url", lambda reference: reference.url),
    SECTION._replace(shown=False),
    LINE,
    ARTICLE,
    QUOTE,
)


def extract(article: Article) -> tuple[Reference, ...]:
    """Find the footnotes of *article*, and the items and sources of its reference sections."""
    return tuple(
        _reference(article, block)
        for block in article.blocks
        if block.marker.startswith("^")
        or (
            article.sections[block.section].part is Part.REFERENCES
            and (block.kind is BlockKind.ITEM or _is_source(block))
        )
    )


# "Pell, Ann", "[3] A. Pell", "Pell AB,"
_AUTHOR = lazy(
    r"(?:\[\w{1,12}\] )?(?:(?:[^\W\d_a-z]\. ?){1,3}[^\W\d_a-z][\w'’-]+[ ,]"
    r"|[^\W\d_a-z][\w'’-]+(?:, [^\W\d_a-z]| [^\W\d_a-z]{1,3}[,.;(]))"
)
_DATED = lazy(r" \(\d{4}[a-z]?\)[.,:]")


def _is_source(block: Block) -> bool:
    """Tell whether *block* is a paragraph that names a source: ``Pell, Ann (1987). The mill``.

    It begins as an author's name does, and has its year in brackets, or a title set apart and
    a date.
    """
    if block.kind is not BlockKind.PARAGRAPH or block.depth or not _AUTHOR.match(block.text):
        return False
    if _DATED.search(block.text):
        return True
    titled = any(block.marked(MarkKind.EMPHASIS, MarkKind.LINK)) or _QUOTED.search(block.text)
    return bool(titled or _URL.search(block.text)) and bool(find_dates(block.text))


def _reference(article: Article, block: Block) -> Reference:
    """Read ``Author. "Title." Publisher, date. URL``; every part but one may be missing.

    A quoted title parts who wrote it from who published it; without quotes the first sentence
    is the publisher's name and the rest the title.
    """
    text = _ACCESSED.sub(" ", _URL.sub(" ", block.text))
    dates = find_dates(text)
    date = dates[-1] if dates else None
    undated = text[: date.start] + text[date.end :] if date else text
    quoted = _QUOTED.search(undated)
    if quoted:
        title = quoted[1]
        before, after = undated[: quoted.start()], undated[quoted.end() :]
        author, publisher = (before, after) if after.strip(_EDGE) else ("", before)
    else:
        author = ""
        publisher, title = _parted(undated.replace("()", " ").strip())
    mark = (block.marker or "").strip("^.)-*+")
    return Reference(
        number=int(mark) if mark.isdecimal() else None,
        mark=mark if mark and not mark.isdecimal() else None,
        title=_tidy(title) or block.text,
        author=_tidy(author) or None,
        publisher=_tidy(publisher) or None,
        date=date.edtf if date else None,
        url=_url(block),
        lines=(block.line,),
        cite=article.cite(block),
    )


def _parted(text: str) -> tuple[str, str]:
    """Part who published from the title at the first full stop that is of no abbreviation.

    One sentence alone is a title.
    """
    for stop in _STOP.finditer(text):
        initial = len(stop["word"]) == 1 and stop["word"].isalpha()
        goes_on = stop["next"][0].islower() and "." not in stop["next"][:-1]
        if not initial and not goes_on:
            rest = text[stop.end() :]
            return (text[: stop.start("end")], rest) if rest.strip(_EDGE) else ("", text)
    return "", text


def _url(block: Block) -> str | None:
    """Return the first link of *block*, marked up or bare."""
    mark = next(block.marked(MarkKind.LINK), None)
    if mark:
        return mark.target
    bare = _URL.search(block.text)
    return bare[0].rstrip(".,;:!?") if bare else None


def _tidy(text: str) -> str:
    """Strip what joined *text* to its neighbours, and what held a date that is gone."""
    return " ".join(_HOLLOW.sub("", text.replace("()", " ")).split()).strip(_EDGE)


KIND = Kind("references", extract, COLUMNS)
