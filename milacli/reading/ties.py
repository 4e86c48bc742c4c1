"""Ties: what stands right before a name of somebody whom another met, studied with or succeeded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.patterns import lazy
from milacli.reading.mentions import Mention
from milacli.reading.strangers import is_unknown

# "Lunch w/ ", "1-1 with Bo and ": before a given name
_MET = lazy(
    r"\b(?:1[-:]1s?|one-on-one|calls?|called|lunch|dinner|breakfast|coffee|tea|drinks?|meetings?|met|"
    r"chat|chatted|talk|talked|spoke|stand-?up|sync|catch-?up|pairing|paired|walk|visit)(?: up)?"
    r" (?:with|w/) ?(?:[^\W\d_a-z]\w+(?:,? and |, | & ))?$"
    r"|\bwith (?:his|her) (?:[a-z-]+ )?(?:partner|fianc[ée]e?),? $",
    re.IGNORECASE,
)


# "a pupil of ", "studied in Orm under ", "in the cabinet of "
_TIED = lazy(
    r"\b(?:(?:pupil|disciple|apprentice|contemporary|protégée?|biographer|widow|widower|cabinet|tutelage|"
    r"supervision) of|(?:studied|trained|apprenticed)\b[^,;]{0,40} (?:under|to)|, succeeding|"
    r"(?:[Hh]e|[Ss]he) (?:replaced|succeeded)) $"
)


# "the Prince of "
_RULED = lazy(
    r"\b(?:Archbishop|Baron|Bishop|Count|Countess|Duchess|Duke|Earl|Emir|Emperor|Empress|King|"
    r"Marquess|Prince|Princess|Queen|Sultan|Viscount) of $"
)


def ties_of(mention: Mention) -> Iterator[str]:
    """Yield what is told of *mention* by what stands before it, for or against a person."""
    if is_unknown(mention) and _MET.search(mention.before):
        yield "met"
    if len(mention.words) > 1 and _TIED.search(mention.before):
        yield "a tie"
    if len(mention.words) == 1 and _RULED.search(mention.before):
        yield "a realm"
