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
