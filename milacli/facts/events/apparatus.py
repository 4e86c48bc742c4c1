"""Apparatus: dates that tell of no event, but of a page, a source or a task."""

from __future__ import annotations

import re
from bisect import bisect_right

from milacli.article.model import Block, BlockKind, MarkKind
from milacli.english.prose import Span
from milacli.patterns import lazy
from milacli.reading.dates import Date

# "— A baker of Orla, February 2025": who said what stands above.
_SIGNED = re.compile(r"[—–―] ?[^\W\d_a-z][^.;:!?]{0,80},[^.;:!?]{3,30}$")
_IDENTIFIER = 40
"""Characters; longer text between backquotes is prose, as in ``so said'' of old newspapers."""
# "Last updated: May 2021", "This page was last edited on 3 May 2019", "Sources: …": about the page.
_STAMP = re.compile(
    r"(?:.{0,60}\|\s*)?(?:(?:(?:this|the) )?(?:page|article|document|file|post|entry|list|data)? ?"
    r"(?:was |is )?(?:(?:last|page) )?"
    r"(?:updated|modified|edited|reviewed|revised|changed|checked|generated|fetched|downloaded)\b"
    r"(?: (?:on|at|in|by))?\s?(?=:|[\d(]|[A-Z][a-z]+ \d|$)|"
    r"(?:updated|sources?|references|retrieved|accessed|published|posted|created|date added|"
    r"date created|date modified|copyright|©|\(c\))\b\s?(?::|on\b|\d))",
    re.IGNORECASE,
)
# "accessed July 25, 2016", "Archived from the original on 3 May 2019": when somebody looked.
_LOOKED = re.compile(
    r"\b(?:accessed|retrieved|archived|consulted|viewed|visited|downloaded|access[ -]date)\b"
    r"(?: (?:from the original|online))?:?(?: on| in)?[\s:]*$",
    re.IGNORECASE,
)
# "This article reflects what was known as of early 2026"
_ITSELF = lazy(
    r"(?:^|[.!?]\s)\W{0,3}This (?:article|page|entry|overview|profile|summary|document) "
    r"(?:is|was|has|reflects|describes|covers|summari[sz]es|draws|contains|relies|presents)\b[^.!?\n]*$"
)
# "📅 2024-05-03", "due: May 3", "[due:: 2024-05-03]": tasks.
_DUE = re.compile(
    r"(?:[📅⏳🛫✅➕⌛❌🗓]\ufe0f?|\b(?:due|deadline|due date):|"
    r"\b(?:due|scheduled|start|done|created|completion)::|\((?:due|deadline)(?: on| by)?)\s*$",
    re.IGNORECASE,
)
# "(Dray et al., 2008)", "(Dray & Brook, 2008; Cole 2010)", "Dray et al. (2015)", "[Dray 2008]".
_CITED = re.compile(
    r"(?:\bet al\.?,? ?\(?|[(\[;][^()\[\];]{0,40}[A-Z][\w’'-]+ (?:&|and) [A-Z][\w’'-]+,? )$"
)
_CITED_BEHIND = lazy(r"[a-z]?(?:, pp?\. ?[\d–-]+)?[)\];]")
# "(Dray, 1963; Brook, 1968)"
_SOURCES = re.compile(
    r"\([A-Z][\w’'-]+(?:,? (?:&|and) [A-Z][\w’'-]+)?,? \d{4}[a-z]?"
    r"(?:; [A-Z][\w’'-]+(?:,? (?:&|and) [A-Z][\w’'-]+)?,? \d{4}[a-z]?)+\)"
)
# "Smith, J. (2010). ", "Smith, J. A., & Brook, T. (2010)": how a source begins.
_SOURCE = re.compile(r"(?:[A-Z][\w’'-]+, (?:[A-Z]\.[ -]?)+,?(?: (?:&|and) )?)+\(?$")


def has_no_events(block: Block) -> bool:
    """Tell whether the dates of *block* are of no event: a stamp, or a link and nothing else."""
    if block.kind is BlockKind.HEADING or _STAMP.match(block.text):
        return True
    if len(block.text) > 160:
        return False
    # "[Annual report of 2019](report.pdf)": the label of what it leads to.
    whole = len(block.text.strip(" .*•|–-"))
    return any(
        mark.end - mark.start >= whole and not says(block.text)
        for mark in block.marked(MarkKind.LINK)
    )


# "was", "opened": of a whole sentence.
_FINITE = re.compile(r"\b(?:is|are|was|were|has|had|have|will|[a-z]{2,}ed|[a-z]+ught|[a-z]+ew)\b")


def says(words: str) -> bool:
    """Tell whether *words* hold what looks like a finite verb."""
    return bool(_FINITE.search(words))


def without_apparatus(block: Block, dates: tuple[Date, ...]) -> list[Date]:
    """Return those of *dates* that tell of something: none in code, in a formula, of a source."""
    marks = [
        mark
        for mark in block.marked(MarkKind.CODE, MarkKind.IMAGE, MarkKind.MATH)
        if mark.kind is MarkKind.MATH or mark.end - mark.start <= _IDENTIFIER
    ]
    starts, ends = [mark.start for mark in marks], [mark.end for mark in marks]
    return [
        date
        for date in dates
        if bisect_right(starts, date.start) == bisect_right(ends, date.start)
        and not _is_apparatus(block.text, Span(date.start, date.end))
    ]


# "the October 22nd Coalition", "the May 4th Movement": a day that something is called by.
_NAME_BEHIND = re.compile(r" [A-Z][a-z]+")
_YEAR = re.compile(r"\d{3}")


def _is_named(text: str, date: Span) -> bool:
    the = text.startswith(("the ", "The "), date.start) or text.endswith("the ", 0, date.start)
    called = the and _NAME_BEHIND.match(text, date.end)
    return bool(called) and not _YEAR.search(text[date.start : date.end])


def _is_apparatus(text: str, date: Span) -> bool:
    before = text[max(0, date.start - 60) : date.start]
    if _LOOKED.search(before) or _DUE.search(before) or _is_named(text, date):
        return True
    if _ITSELF.search(text, max(0, date.start - 160), date.start):
        return True
    signed = text[max(0, date.start - 90) : date.end].rpartition("\n")[2]
    if _SIGNED.fullmatch(signed) and not text[date.end :][:1].strip() and not says(signed):
        return True
    opened = text.rfind("(", max(0, date.start - 60), date.start)
    sources = _SOURCES.match(text, opened) if opened >= 0 else None
    if sources and sources.end() > date.start:
        return True
    cited = _CITED.search(before) and _CITED_BEHIND.match(text, date.end)
    return bool(cited) or (date.start < 60 and bool(_SOURCE.fullmatch(before)))
