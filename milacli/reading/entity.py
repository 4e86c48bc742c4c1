"""One person: the forms of the name, and where each stands."""

from __future__ import annotations

from typing import NamedTuple

from milacli.patterns import lazy
from milacli.reading.aliases import is_other_name
from milacli.reading.candidates import Words
from milacli.reading.mentions import Mention


def _fullness(name: str) -> tuple[int, int, bool, int]:
    """Return a rank by words that are no nickname or style: ``Bill "Dot" Lind`` has two.

    What is spelled out counts before initials: ``Mei-Ling Lind`` is fuller than ``M. L. Lind``.
    """
    bare = _NICKNAME.sub("", name)
    words = _STYLE.sub("", bare).split()
    spelled = sum(not _INITIALS.fullmatch(word) for word in words)
    return spelled, len(words), bare == name, len(name)


_INITIALS = lazy(r"(?:[^\W\d_]\.?-?){1,4}(?<=[.A-Z])")


_NICKNAME = lazy(r"[\"“][^\"“”]*[\"”] ")
_STYLE = lazy(r"^(?:Lord|Lady|(?:Visc|C)ount(?:ess)?|Baron(?:ess)?|Earl|Duke|Duchess) ")


class Entity(NamedTuple):
    """One person: the forms of the name, and every mention in reading order."""

    forms: tuple[Words, ...]
    mentions: tuple[Mention, ...]

    @property
    def name(self) -> str:
        """Return the fullest form of the name that the person goes by.

        Not what stands in ``(Ada Maria Lind; born 1931)``: that is her name too.
        """
        texts = [mention.name for mention in self.mentions]
        used = [mention.name for mention in self.mentions if not is_other_name(mention)]
        return max(used or texts, key=_fullness)
