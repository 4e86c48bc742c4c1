"""Ties: what stands right before a name of somebody whom another met, studied with or succeeded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.english.gazetteer import is_common, is_place
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
    r"\b(?:(?:pupil|disciple|apprentice|contemporary|protégée?|biographer|widow|widower|cabinet|"
    r"tutelage|supervision|regime|overthrow|assassination|murder|funeral|arrest) of|"
    r"(?:studied|trained|apprenticed)\b[^,;]{0,40} (?:under|to)|, succeeding|"
    r"(?:[Hh]e|[Ss]he) (?:replaced|succeeded)) $"
)


# "the Prince of "
_RULED = lazy(
    r"\b(?:Archbishop|Baron|Bishop|Count|Countess|Duchess|Duke|Earl|Emir|Emperor|Empress|King|"
    r"Marquess|Prince|Princess|Queen|Sultan|Viscount) of $"
)


# "studied under ", "was married to ", "the widow of ": only people stand behind it.
_WED = lazy(
    r"\b(?:(?:studied|trained|apprenticed)(?: \w+)? under|(?:re)?married(?: to)?|(?:assassination|"
    r"brother|daughter|disciple|husband|murder|nephew|niece|pupil|sister|widow|widower|wife) of) $"
)
# "letters to ", "composed by ", "a biography of "
_WRITTEN = lazy(
    r"(?i)\b(?:(?:letters?|telegrams?) (?:by|to)|(?:assassinated|composed|conducted|"
    r"illustrated|murdered|narrated|painted|photographed|succeeded|sung|translated|written) by|"
    r"(?:biography|bust|death|execution|funeral|grave|portraits?|statue|tomb|trial) of) $"
)


def _beside(mention: Mention) -> str:
    """Tell how what stands before *mention* says that it is a person's: ``wed``, or ``written``."""
    text, start, words = mention.block.text, mention.opening, mention.words
    begin = max(mention.sentence.start, start - 40)
    known = any(map(is_common, words)) or is_place(words[-1]) or is_place(words[0])
    if _WED.search(text, begin, start) and not known:
        return "wed"
    return "written to" if len(words) > 1 and _WRITTEN.search(text, begin, start) else ""


def ties_of(mention: Mention) -> Iterator[str]:
    """Yield what is told of *mention* by what stands before it, for or against a person."""
    if beside := _beside(mention):
        yield beside
    if is_unknown(mention) and _MET.search(mention.before):
        yield "met"
    if len(mention.words) > 1 and _TIED.search(mention.before):
        yield "a tie"
    if len(mention.words) == 1 and _RULED.search(mention.before):
        yield "a realm"


# "The board chose ", "was succeeded in 1901 by the chemist "
_BRINGING = lazy(
    r"\b(?:appointed|chose|elected|engaged|hired|recruited|selected|promoted|named|"
    r"(?:bought|followed|replaced|succeeded|taken over)\b[^.,;:]{0,20} by|"
    r"(?:fell|given|let|passed|sold|went)\b[^.,;:]{0,20} to) (?:(?:the|an?) )?(?:[a-z]+ ){0,2}$"
)
_OF_OTHERS = lazy(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]heir)\b|['’]s? ")


def comes_in(named: Mention, told: Mention | None) -> bool:
    """Tell whether somebody comes into an office or a house, and not by whom the text *told* of.

    ``The board chose Bo Lind.``, but not ``She hired her cousin Bo Lind.``
    """
    if not _BRINGING.search(named.before):
        return False
    beside = told is not None and (told.block.number, told.sentence) == (
        named.block.number,
        named.sentence,
    )
    return not beside and _OF_OTHERS.search(named.before) is None


# "his son Otto", "Moss's daughter Ada", "their eldest, Anna", "born to Bo Li, a miller, and Ada"
BLOOD = lazy(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|\w['’]s) (?:[a-z]+ ){0,2}"
    r"(?:son|daughter|brother|sister|father|mother|child|eldest|youngest),? $"
    r"|\b(?:born to|(?:son|daughter|child) of) [^.;:]{0,80}\band $"
)
# "His son was also named "
ALSO_NAMED = lazy(
    r"\b(?:son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece|child|"
    r"grand(?:son|daughter|father|mother))(?:,| was| is|, who was|, who is) (?:also |likewise )"
    r"(?:named|called|christened) $"
)
