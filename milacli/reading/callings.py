"""Callings: what evidence says of a name besides its role, that somebody bears it or a thing."""

from __future__ import annotations

from milacli.article.model import BlockKind
from milacli.english.gazetteer import ADJECTIVES
from milacli.english.nouns import person_noun
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention

_OF_MACHINES = frozenset("researcher maker business investor director executive".split())
"""Tags of what a program, a firm or a group is as well."""


def defines(found: Evidence) -> bool:
    """Tell whether *found* says what a person is, and no machine: ``Ada was a Welsh potter``."""
    title = found.title
    if found.rule != "copula" or title is None or title.is_plural or not title.families:
        return False
    noun = person_noun(title.head)
    if noun is None or "weak" in noun.marks:
        return False  # "is a compiler"
    return not _OF_MACHINES.issuperset(title.families) or any(
        word.lower() in ADJECTIVES for word in title.text.split()[:-1] if word[0].isupper()
    )


def is_heading(mention: Mention) -> bool:
    """Tell whether *mention* is all that a heading says."""
    return mention.block.kind is BlockKind.HEADING and mention.text == mention.block.text


def is_of_a_trade(found: Evidence, mention: Mention) -> bool:
    """Tell whether *found* calls a name what nothing else is called: ``the historian Osric``."""
    if found.rule != "role before" or not (found.title and found.title.families):
        return False
    begin = mention.block.text.rfind(found.title.text, mention.sentence.start, mention.start)
    before = mention.block.text[max(0, begin - 40) : max(0, begin)].lower().split()[-4:]
    return not _DETERMINERS.isdisjoint(before)


_DETERMINERS = frozenset("the his her its their".split())


def sides(mention: Mention, found: Evidence) -> set[tuple[int, bool, bool]]:
    """Return on which sides of *mention* stands what evidence speaks of, as behind and before.

    What stands there then speaks once: a colon behind "Founder" is no sign of its own.
    """
    if found.block is not mention.block:
        return set()
    led = found.start < mention.opening and found.rule != "cell"  # "1 | Ada | mayor"
    before = {(mention.number, False, True)} if led else set()
    behind = {(mention.number, True, False)} if found.end > mention.end else set()
    return before | behind


# Tags of what firms, bands and teams do as well.
_OF_BODIES = frozenset(
    "founder director executive investor researcher laureate musician athlete business".split()
)


def kind_of(found: Evidence) -> str:
    """Return what evidence says, whichever its row: firms are investors too, but no etchers."""
    if found.title is None and found.rule == "heading":
        return "a title"  # "Board" over a list of names
    if found.title is None:
        if not found.tags:
            return "a human"
        return "a deed" if _OF_BODIES.issuperset(found.tags) else "a human deed"
    noun = person_noun(found.title.head)
    return "a title of firms too" if noun and "body" in noun.marks else "a title"
