"""Apparatus: dates that tell of no event, but of a page, a source or a task."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from milacli.article.model import Article, Block, BlockKind, MarkKind
from milacli.english.gazetteer import is_given, is_place, is_surname
from milacli.english.lists import lines
from milacli.english.prose import Span, fold
from milacli.patterns import lazy
from milacli.reading.dates import Date

# "— A baker of Orla, February 2025": who said what stands above.
_SIGNED = lazy(r"[—–―] ?[^\W\d_a-z][^.;:!?]{0,80},[^.;:!?]{3,30}$")
_IDENTIFIER = 40
"""Characters; longer text between backquotes is prose, as in ``so said'' of old newspapers."""
# "Last updated: May 2021", "This page was last edited on 3 May 2019", "Sources: …": about the page.
_STAMP = lazy(
    r"(?:.{0,60}\|\s*)?(?:(?:(?:this|the) )?(?:page|article|document|file|post|entry|list|data)? ?"
    r"(?:was |is )?(?:(?:last|page) )?"
    r"(?:updated|modified|edited|reviewed|revised|changed|checked|generated|fetched|downloaded)\b"
    r"(?: (?:on|at|in|by))?\s?(?=:|[\d(]|[A-Z][a-z]+ \d|$)|"
    r"(?:updated|sources?|references|retrieved|accessed|published|posted|created|date added|"
    r"date created|date modified|copyright|©|\(c\))\b\s?(?::|on\b|\d))",
    re.IGNORECASE,
)
# "accessed July 25, 2016", "Archived from the original on 3 May 2019": when somebody looked.
_LOOKED = lazy(
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
_DUE = lazy(
    r"(?:[📅⏳🛫✅➕⌛❌🗓]\ufe0f?|\b(?:due|deadline|due date):|"
    r"\b(?:due|scheduled|start|done|created|completion)::|\((?:due|deadline)(?: on| by)?)\s*$",
    re.IGNORECASE,
)
# "(Dray et al., 2008)", "(Dray & Brook, 2008; Cole 2010)", "Dray et al. (2015)", "[Dray 2008]".
_CITED = lazy(
    r"(?:\bet al\.?,? ?\(?|[(\[;][^()\[\];]{0,40}[A-Z][\w’'-]+ (?:&|and) [A-Z][\w’'-]+,? )$"
)
_CITED_BEHIND = lazy(r"[a-z]?(?:, pp?\. ?[\d–-]+)?[)\];]")
# "(Dray, 1963; Brook, 1968)"
_SOURCES = lazy(
    r"\([A-Z][\w’'-]+(?:,? (?:&|and) [A-Z][\w’'-]+)?,? \d{4}[a-z]?"
    r"(?:; [A-Z][\w’'-]+(?:,? (?:&|and) [A-Z][\w’'-]+)?,? \d{4}[a-z]?)+\)"
)
# "(Smith 1999)", "(see Dray, 1963: 34)", "[Dray 2008a, p. 3]": one source, or a place and a year.
_ONE_SOURCE = lazy(
    r"[(\[](?P<told>(?:see|cf\.?|after|e\.g\.|quoted in) )?(?P<name>[A-Z][\w’'-]+),? \d{4}"
    r"(?P<place>[a-z]|(?:,|:) ?(?:pp?\. ?)?\d+(?:[–-]\d+)?)?[)\]](?=[.,;:)]|$)"
)
_SENTENCE = 400
_AUTHORS = 200
"""Characters in front of the year of a source."""
_YEARS = lazy(r"(?<![\d.,])(?:1[0-9]|20)\d\d(?!\d)")
# "in 1901, not 1902", "(not 1902)", "not in 1902 but in 1901", "rather than 1902": what is denied.
_DENIED = lazy(
    r"(?:(?:[,;(–—] ?|\b(?:and|but) )not (?:in |on |from )?"
    r"|\b(?:rather than|instead of) (?:in |on )?"
    r"|(?P<but>\bnot (?:in |on |from ))|(?P<was>\b(?:is|was|were) not (?:in |on )?))$",
    re.IGNORECASE,
)
_BUT = lazy(r",? but\b")
# "If she had died in 1901, it would have closed": before the date, and what is said of both.
_IF = lazy(
    r"(?:\b(?:[Ii]f|[Uu]nless)\b[^,.;:!?]{0,80}\bhad\b[^,.;:!?]{0,80}|"
    r"(?:^|[.;:!?]\s+|, )[Hh]ad (?:[A-Z]|(?:he|she|they|it|the|his|her)\b)[^,.;:!?]{0,80})$"
)
_WOULD = lazy(r"\b(?:would|could|might)(?:n['’]t| not| never| still| [a-z]+ly)? have\b")
# "Smith, J. (2010). ", "Smith, J. A., Dray, B. & Brook, T. (2010)": how a source begins.
_SOURCE = lazy(r"(?:[A-Z][\w’'-]+, (?:[A-Z]\.[ -]?){1,4},?(?: ?(?:&|and) | )?){1,30}\(?$")


# "Ada Dray (1844–1927)", "Dray, Ada (b. Arden, 3 May 1844; d. Venn 1927)"
_LIFE = lazy(
    r"[^()\d:]{4,60} \((?:(?:b\.|born|d\.|died|c\.|\*|†) ?[^()]{0,60})?\d{4}\b[^()]{0,60}\)\W*"
)


def has_no_events(block: Block) -> bool:
    """Tell whether the dates of *block* are of no event: a stamp, or a link and nothing else."""
    if block.kind is BlockKind.HEADING:
        return not _LIFE.fullmatch(block.text)
    if _STAMP.match(block.text) and not _stamp_end(block.text):
        return True
    if len(block.text) > 160:
        return False
    # "[Annual report of 2019](report.pdf)": the label of what it leads to.
    whole = len(block.text.strip(" .*•|–-"))
    return any(
        mark.end - mark.start >= whole and not says(block.text)
        for mark in block.marked(MarkKind.LINK)
    )


# "Posted 3 May 2019. Ada Dray left", "Updated 3 May 2019: Ada Dray left": behind its date the rest.
_STAMPED = lazy(
    r"[\s:(]*(?:(?:on|at|in) )?[\w ,/-]{0,24}?\d{1,4}(?:\)?[.:;]|\s[–—-]|\n)\s*(?=[^\W_])"
)
_SOURCED = lazy(r"(?:sources?|references|copyright|©|\(c\))", re.IGNORECASE)
_AGAIN = lazy(
    r"(?:(?:next|last|by|(?:the|this) (?:page|text|article|document|post|file))\b|[a-z]+ed\b:?"
    r" (?:on )?(?-i:[A-Z]|\d))",
    re.IGNORECASE,
)


def _stamp_end(text: str) -> int:
    """Return where the stamp that *text* begins with ends, if something is told behind it, or 0."""
    stamp = _STAMP.match(text)
    dated = stamp and not _SOURCED.match(text) and _STAMPED.match(text, stamp.end())
    if not dated:
        return 0
    rest = text[dated.end() :][:_SENTENCE]
    return dated.end() if told_of_past(rest) and not _AGAIN.match(rest) else 0


# "- [ ] ", "- TODO ", "LATER ": what is still to do; "- [-] ", "CANCELLED ": what was never done.
_OPEN_TASK = lazy(r"(?:^|\s)(?:\[[ >-]\]|TODO|LATER|DOING|WAITING|NOW|CANCELL?ED)\s+[*_]*$")
_TO_DO = lazy(r"(?:TODO|FIXME|CANCELL?ED)\b|(?:LATER|DOING|WAITING|NOW) (?=\S)")


def is_open_task(article: Article, block: Block) -> bool:
    """Tell whether *block* says what somebody means or meant to do, and no fact."""
    if _TO_DO.match(block.text):
        return True
    source = next((piece.source for piece in block.pieces if piece.length), None)
    if block.kind is not BlockKind.ITEM or source is None:
        return False
    start = article.starts[article.line_of(source) - 1]
    return bool(_OPEN_TASK.search(article.source[start:source]))


# "was", "opened": of a whole sentence.
_FINITE = lazy(
    r"\b(?:is|are|was|were|has|had|have|will|[a-z]{2,}ed|[a-z]+ught|"
    r"[a-z]*(?:bl|dr|fl|gr|kn|sl|thr)ew)\b"
)


def says(words: str) -> bool:
    """Tell whether *words* hold what looks like a finite verb."""
    return bool(_FINITE.search(words))


def told_of_past(words: str) -> bool:
    """Tell whether *words* hold a finite verb, or the past tense of an irregular one: ``left``."""
    said = fold(words)
    return says(said) or not _pasts().isdisjoint(re.findall("[a-z]+", said))


@cache
def _pasts() -> frozenset[str]:
    return frozenset(line.split()[1] for line in lines("irregular_verbs")) - {"saw", "set", "put"}


def without_apparatus(block: Block, dates: tuple[Date, ...]) -> list[Date]:
    """Return those of *dates* that tell of something: none in code, in a formula, of a source."""
    marks = [
        mark
        for mark in block.marked(MarkKind.CODE, MarkKind.IMAGE, MarkKind.MATH)
        if mark.kind is MarkKind.MATH or mark.end - mark.start <= _IDENTIFIER
    ]
    starts, ends = [mark.start for mark in marks], [mark.end for mark in marks]
    told = _stamp_end(block.text)
    return [
        date
        for date in dates
        if date.start >= told
        and bisect_right(starts, date.start) == bisect_right(ends, date.start)
        and not _is_apparatus(block.text, Span(date.start, date.end))
    ]


# "the October 22nd Coalition", "the May 4th Movement": a day that something is called by.
_NAME_BEHIND = lazy(r" [A-Z][a-z]+")
_YEAR = lazy(r"\d{3}")


def _is_named(text: str, date: Span) -> bool:
    the = text.startswith(("the ", "The "), date.start) or text.endswith("the ", 0, date.start)
    closed = text.endswith(".", date.start, date.end)  # "in the 18th c. It fell"
    called = the and not closed and _NAME_BEHIND.match(text, date.end)
    return bool(called) and not _YEAR.search(text[date.start : date.end])


def _is_denied(text: str, date: Span) -> bool:
    """Tell whether the text says only that something was not then."""
    denied = _DENIED.search(text, max(0, date.start - 30), date.start)
    if not denied:
        return False
    return not (denied["but"] or denied["was"]) or bool(_BUT.match(text, date.end))


def _is_unreal(text: str, date: Span) -> bool:
    """Tell whether the text says only what would have been, had something happened then."""
    first, last = max(0, date.start - _SENTENCE // 2), date.end + _SENTENCE // 2
    condition = _IF.search(text, first, date.start)
    if not condition:
        return False
    begin = max(first, text.rfind(". ", first, condition.start() + 1))
    end = text.find(". ", date.end, last)
    return bool(_WOULD.search(text, begin, end if end >= 0 else last))


def _is_source(text: str, date: Span) -> bool:
    """Tell whether a bracket names an author and a year: ``opened in 1901 (Smith 1999)``."""
    opened = max(text.rfind(mark, max(0, date.start - 40), date.start) for mark in "([")
    source = _ONE_SOURCE.match(text, opened) if opened >= 0 else None
    # "(May 1901)" and "(Easter 1916)" are dates from their first letter on.
    if not source or not source.start("name") < date.start < source.end():
        return False
    said = text[max(0, opened - _SENTENCE) : opened].rpartition(". ")[2].rstrip()
    if is_place(source["name"]):
        return False
    if said.endswith(('"', "”")) or not says(said):
        return False  # of what was made then: "Maps" (Dray, 1960)
    name = fold(source["name"])
    if source["told"] or source["place"] or (is_surname(name) and not is_given(name)):
        return True
    # "(Venn, 1960)" is a place and a year, but not behind what has its date.
    dated = _YEARS.findall(said)
    return bool(dated) and text[date.start : date.end] not in dated


def _is_apparatus(text: str, date: Span) -> bool:
    before = text[max(0, date.start - 60) : date.start]
    if _is_denied(text, date) or _is_unreal(text, date) or _is_source(text, date):
        return True
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
    return bool(cited) or (date.start < _AUTHORS and bool(_SOURCE.fullmatch(text, 0, date.start)))
