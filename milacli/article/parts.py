"""Parts: which sections of an article are its body, and which stand behind it."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import Part
from milacli.english.prose import fold
from milacli.patterns import lazy

# What articles call the sections behind their prose, folded.
_SEE_ALSO = frozenset(
    ("see also", "related", "related pages", "related articles", "related topics")
)
_REFERENCES = frozenset(
    (
        "references", "reference", "sources", "citations", "bibliography", "notes", "footnotes",
        "external links", "links", "further reading", "works cited", "sources cited",
        "references cited", "literature cited", "cited works", "cited sources", "reference list",
        "list of references", "notes and references",
        "references and notes", "sources and references", "references and further reading",
        "references and external links", "external links and references",
    )
)  # fmt: skip


# "7. References", "📚 References:"
_NUMBER = lazy(r"[\W\d_]+|[\W_]+$")


# "1. ^ Lind 1901", "[^1]: …", "↑"
_FOOTNOTE = lazy(r"(?:\d+[.)]|[-*])?\s*(?:\^|\[\^|↑|\[\d)")

# "Ada moved to Orm in 1901.", but not "Lind 1901, p. 33." and "**1.** See Lind."
_PROSE = lazy(
    r"(?!.*(?:\bpp?\. ?\d|https?:|↑|\^|ISBN|\bIbid\b|\b[Rr]etrieved\b|\b[Aa]ccessed\b))"
    r"(?![A-Za-z][.)] )[A-Z\[](?:[^\s.]+ ){5}.*[.!?]$"
)


def are_footnotes(titles: Sequence[str], lines: Sequence[str]) -> bool:
    """Tell whether the *lines* of a section ``Notes`` are what its page cites.

    They are if the page has sources too, by its *titles*, or if they begin as footnotes do; but not
    if they begin as prose.
    """
    first = next((line.strip() for line in lines if line.strip()), "")
    if _PROSE.match(first):
        return False
    others = (title for title in titles if name_of(title) not in ("notes", "links"))
    if any(part_of(title) is Part.REFERENCES for title in others):
        return True
    return not first or _FOOTNOTE.match(first) is not None


def name_of(title: str) -> str:
    """Return what a *title* says, folded, without its number and signs around it."""
    folded = fold(title).strip()
    number = _NUMBER.match(folded)
    return folded[number.end() :].rstrip(" :.") if number else folded.rstrip(" :.")


def part_of(title: str) -> Part:
    """Return which part of an article a section of this *title* is."""
    folded = name_of(title).replace(" & ", " and ")
    if folded in _SEE_ALSO:
        return Part.SEE_ALSO
    return Part.REFERENCES if folded in _REFERENCES else Part.BODY
