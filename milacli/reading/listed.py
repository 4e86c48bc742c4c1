"""Things listed: streets named in one breath, and names that are told together to be things."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from milacli.english.lists import marked
from milacli.patterns import lazy
from milacli.reading.mentions import Mention


def as_thing(name: Mention) -> Mention:
    """Return *name* as that of a thing."""
    return name._replace(opaque=True, thing=True)


_STREETS = frozenset("street lane".split())
# "along ", "12 ": no person has it before the name.
_ALONG = lazy(r"(?:\b(?:along|down|off|across|[Cc]orner of|junction of|stands? on)|\b\d+[a-z]?) $")
_PAVED = lazy(
    r" (?:(?:was|is) (?:re)?(?:named (?:for|after|in)|paved|widened|pedestriani[sz]ed|closed)|"
    r"runs|leads|lies|crosses)\b"
)


def with_listed(names: Sequence[Mention]) -> list[Mention]:
    """Return *names* with those of things opaque that are told together, or of a street."""
    found: list[Mention] = []
    together: list[Mention] = []
    for name in names:
        apart = together and name.block is not together[0].block
        if apart or (together and name.sentence != together[0].sentence):
            found += _without_things(together)
            together = []
        together.append(name)
    return [*found, *_without_things(together)]


def _without_things(names: Sequence[Mention]) -> list[Mention]:
    """Return *names*, all of one sentence, with those of streets and the like opaque."""
    kinds = _told_together(names)
    joined = {
        name.start
        for pair in pairwise(names)
        if all(map(_may_be_street, pair)) and _are_joined(*pair)
        for name in pair
    }
    return [
        as_thing(name)
        if at in kinds or (_may_be_street(name) and (name.start in joined or _is_along(name)))
        else name
        for at, name in enumerate(names)
    ]


_JOINT = lazy(r",? (?:(?:and|to|or|into|with|from) )?")


def _are_joined(one: Mention, other: Mention) -> bool:
    """Tell whether two streets are named in one breath; two of a family may be called Lane."""
    between = one.block.text[one.end : min(other.start, one.end + 20)]
    return "street" in (one.words[1], other.words[1]) and _JOINT.fullmatch(between) is not None


def _may_be_street(name: Mention) -> bool:
    return len(name.words) == 2 and name.words[1] in _STREETS and not name.title and not name.opaque


def _is_along(name: Mention) -> bool:
    before = name.block.text[max(name.sentence.start, name.start - 20) : name.start]
    return _ALONG.search(before) is not None or _PAVED.match(name.block.text, name.end) is not None


# " are towns", " were the two largest villages"
_ARE = lazy(
    r" (?:are|were) (?:(?:also|all|both|now|the|two|three|four|five|main|major|nearby|"
    r"neighbou?ring|small|larger?|largest|other|[a-z]+ly) ){0,4}(?P<what>[a-z]+s)\b(?! [a-z]+s\b)"
)
_KINDS = (
    marked("namesakes", "place")
    | marked("namesakes", "work")
    | marked("namesakes", "house")
    | marked("namesakes", "animal")
)
_TOGETHER = (", ", " and ", ", and ", " & ")


def _told_together(names: Sequence[Mention]) -> set[int]:
    """Return the places of those of *names* told to be things: ``Ada, Bo and Cy are towns``."""
    found: set[int] = set()
    for at, name in enumerate(names):
        said = _ARE.match(name.block.text, name.end) if at else None
        word = said["what"] if said else ""
        if not {word[:-1], word.removesuffix("ies") + "y"} & _KINDS:
            continue
        first = at
        while first and name.block.text[names[first - 1].end : names[first].opening] in _TOGETHER:
            first -= 1
        text, start = name.block.text, names[first].opening
        opens = text[name.sentence.start : start].strip('"“*_ ') in ("", "Both", "The")
        found |= set(range(first, at + 1)) if first < at and opens else set()
    return found
