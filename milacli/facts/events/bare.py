"""Bare: items with no subject of their own, ``Orm Medal``, ``Named one of the best``."""

from __future__ import annotations

from milacli.article.model import BlockKind
from milacli.english.gazetteer import is_given
from milacli.english.prose import fold
from milacli.facts.events.apparatus import says
from milacli.facts.events.entries import is_scrap
from milacli.facts.events.row import Row
from milacli.patterns import lazy
from milacli.reading.boundaries import has_verb

# "Released in May", "Acquired Bolt": a deed whose doer is left to the heading.
HEADLESS = lazy(
    r"(?:(?:was|were|has|had|First|Originally|Initially|Officially|Later|Then) )?"
    r"[A-Za-z][a-z]+(?:ed|ught|ew)\b|"
    r"(?:Won|Made|Became|Began|Left|Took|Went|Met|Sold|Built|Led|Set|Got|Held|Chosen|Written)\b"
)
# "Orm Medal (2012): Named one of the best", "Orm Medal (2012)"
_HONOUR = lazy(r"[^.;:()]{2,80}(?: \([^()]{4,30}\))?:? ")


def is_deed(label: str) -> bool:
    """Tell whether a *label* says what was done, and neither whom nor what: ``Born``, ``Built``."""
    if is_scrap(label):
        return True
    return HEADLESS.fullmatch(label) is not None and not is_given(fold(label))


def is_bare(row: Row) -> bool:
    """Tell whether an item says no more than a noun: ``Series A of $8 million``."""
    if row.block.kind is not BlockKind.ITEM or row.clauses or has_verb(row.stream):
        return False
    return not says(row.block.text[row.spans[0].start : row.spans[-1].end])


def is_honour(row: Row) -> bool:
    """Tell whether an item says no more than an honour, or for what somebody was named."""
    if is_bare(row):
        return True
    named = _HONOUR.match(row.block.text, row.spans[0].start)
    told = (
        row.block.kind is BlockKind.ITEM and named and HEADLESS.match(row.block.text, named.end())
    )
    return bool(told) and all(clause.subject is None for clause in row.clauses)
