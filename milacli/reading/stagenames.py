"""Stage names that begin like titles: ``Ada Lind, known professionally as Queen Zappo``."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

_KNOWN = lazy(
    r"\b(?:(?:known|credited|billed) (?:[a-z]+(?:ly|line) )?(?:as|by (?:his|her|the) [a-z]+ name)|"
    r"(?:stage|ring|pen|artist) name(?: of)?|nicknamed):? [\"“]?$"
)
_HELD = frozenset(
    "saint st pope emperor empress tsar sultan archbishop bishop mr mrs ms miss".split()
)
"""What those are in earnest who are known as such."""


def with_stage_names(names: Sequence[Mention]) -> list[Mention]:
    """Return *names* with a word like a title taken into the name that it is told to be of."""
    told = {_whole(name) for name in names if _may_be(name) and _is_told(name)}
    if not told:
        return list(names)
    return [_as_whole(name) if _may_be(name) and _whole(name) in told else name for name in names]


def _may_be(name: Mention) -> bool:
    return bool(name.title) and " " not in name.title and len(name.words) == 1


def _whole(name: Mention) -> tuple[str, str]:
    return fold(name.title), name.words[0]


def _is_told(name: Mention) -> bool:
    held = fold(name.title).rstrip(".") in _HELD
    return not held and bool(_KNOWN.search(name.before.removesuffix(f"{name.title} ")))


def _as_whole(name: Mention) -> Mention:
    return name._replace(start=name.opening, words=_whole(name), title="", ordered="")
