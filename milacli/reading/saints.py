"""Saints: who lives, and is no town, church or club that is called after one."""

from __future__ import annotations

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

# " ruled": what a saint does, and no town or club that is called after one.
_LIVED = lazy(
    r" (?:ruled|landed|preached|wrote|founded|bapti[sz]ed|taught|blessed|travelled|sailed|healed|"
    r"prayed|appeared|spoke|died|fled|lived|was (?:martyred|born|beheaded|canoni[sz]ed|ordained))\b"
)
_BY = lazy(
    r"\b(?:founded|established|converted|written|bapti[sz]ed|consecrated|blessed|taught|healed)"
    r"(?: in \d+)? by (?:\w+ )?$|"
    r"\b(?:brother|sister|son|daughter|mother|father|uncle|aunt|nephew|niece|cousin|relics|"
    r"tomb|bones) of (?:\w+ and )?$"
)
# "." and " in 635", but no " settlers"
_BEHIND = lazy(r"$|[.,;:)\n]| (?:in|and|at|who|on|around|about|as)\b")


def is_saint(mention: Mention) -> bool:
    """Tell whether *mention* is that of a saint who lives: ``founded by St Osric``."""
    title = fold(mention.title).rpartition(" ")[2].rstrip(".")
    if title not in ("st", "ste", "saint") or len(mention.words) > 1:
        return False
    by = _BY.search(mention.before.removesuffix(f"{mention.title} "))
    if by is not None and _BEHIND.match(mention.block.text, mention.end):
        return True
    return _LIVED.match(mention.block.text, mention.end) is not None
