"""Coordination: names told in one breath, ``Ada Smith, Bo Li (CEO) and Cy Young``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from milacli.english.gazetteer import is_given
from milacli.reading.mentions import Mention
from milacli.reading.phrases_before import role_phrase

# ", ", " and ", ", and ", " & ", " as well as "; a bracket about the first may stand before.
_LINK = re.compile(
    r"(?: ?\([^()]{1,80}\))?(?:, (?:and |& |or )?| and | & | or |,? as well as | \+ | / )"
    r"(?:also |fellow |later |then )?$"
)


# " and the engineer "
_ROLE_LINK = re.compile(r",? and (?:the |a |an |his |her |their |its )((?:[a-z-]+ ){0,3}[a-z-]+) $")

# A longer enumeration is cut here, so that comparing its members stays linear.
_MOST = 50


def find_groups(mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """Split *mentions* of one block into runs of coordinated names, of one name or more."""
    mentions = _with_shared_surnames(mentions)
    bracketed = [mention for mention in mentions if _in_bracket(mention)]
    yield from _chains(bracketed)
    outside = [mention for mention in mentions if not _in_bracket(mention)]
    yield from _chains(outside)


def _with_shared_surnames(mentions: Sequence[Mention]) -> list[Mention]:
    """Lend a given name the surname of the next: ``Ada and Bo Li`` are two people called Li."""
    lent = list(mentions)
    for index, (one, other) in enumerate(pairwise(mentions)):
        between = one.block.text[one.end : other.start] if one.sentence == other.sentence else ""
        if between not in (" and ", " & ") or len(one.words) != 1 or len(other.words) < 2:
            continue
        if is_given(one.words[0]) and is_given(other.words[0]) and not one.possessive:
            surname = other.text.split()[-1]
            lent[index] = one._replace(words=(*one.words, other.words[-1]), shared=surname)
    return lent


def _in_bracket(mention: Mention) -> bool:
    """Tell whether *mention* stands in a bracket, as a remark on the name before it."""
    before = mention.before[-60:]
    return before.rfind("(") > before.rfind(")")


def _chains(mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    if not mentions:
        return
    group = [mentions[0]]
    for one, other in pairwise(mentions):
        if (
            one.sentence == other.sentence
            and not one.possessive
            and _is_link(one, other)
            and len(group) < _MOST
        ):
            group.append(other)
        else:
            yield group
            group = [other]
    yield group


def _is_link(one: Mention, other: Mention) -> bool:
    between = one.block.text[one.end : other.opening].rstrip() + " "
    gap = other.start - one.end
    if gap < 120 and _LINK.match(between):
        return True
    # "Ada Smith and the engineer Bo Li"
    role = _ROLE_LINK.match(between) if gap < 60 else None
    return role is not None and role_phrase(between) == role[1]


# "(Example and Sample, 2015)", "Example & Sample (2015)", "Example et al."
_YEAR_AFTER = re.compile(r",? \(?\d{4}[a-z]?\)|,? et al\b")


def is_citation(group: Sequence[Mention]) -> bool:
    """Tell whether *group* names the authors of a work: ``(Example & Sample, 2015)``."""
    first, last = group[0], group[-1]
    match = _YEAR_AFTER.match(last.after)
    if not match or any(mention.opaque for mention in group):
        return False
    bracket = first.before.endswith("(") and match[0].endswith(")")
    return bracket or "et al" in match[0] or (len(group) > 1 and len(last.words) == 1)
