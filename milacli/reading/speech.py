"""Speech: blocks in which somebody tells of himself, as interviews and journals do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from milacli.patterns import lazy
from milacli.reading.mentions import Mention

# "I came", "my brother"; no numeral of "Osric I.".
_FIRST = lazy(
    r"(?<![\w.’'-])I(?:['’](?:m|d|ve|ll))? (?=[a-z])(?!of\b|was (?:crowned|king)\b)"
    r"|\b[Mm]y (?=[a-z])|\b(?:told|asked|gave|with|to|for) me\b"
)
_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”")


@lru_cache(maxsize=256)
def is_speech(text: str) -> bool:
    """Tell whether an I tells *text*, outside of quotes: ``My father was Bo Lind. He left``."""
    if _FIRST.search(text) is None:
        return False
    return _FIRST.search(_QUOTED.sub("", text)) is not None


def told_of(mentions: Iterable[Mention]) -> Sequence[str]:
    """Return the pronouns among *mentions* that no I tells of: whoever speaks is none of them."""
    return [m.words[0] for m in mentions if m.is_pronoun and not is_speech(m.block.text)]


def usual_pronoun(mentions: Iterable[Mention]) -> str:
    """Return ``he`` or ``she``, whichever the article uses more."""
    said = told_of(mentions)
    return "she" if said.count("she") * 2 > len(said) else "he"
