"""Honours: awards and orders that are called as people are, by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import BlockKind
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

# "received the ", "was awarded ", "a recipient of the 2010 ": nobody has an article before a name.
_WON = lazy(
    r"(?:\b(?:receiv(?:ed?|es|ing)|w[io]n|wins|winning|awarded|conferred|bestowed|granted|earned|"
    r"accepted|declined|refused|(?:honou?red|presented|decorated) with|"
    r"(?:recipients?|winners?|holders?) of) (?:on (?:him|her|them) )?(?:the|an?|her|his) "
    r"(?:(?:\d{4}|prestigious|coveted|first|second|highest|inaugural|annual|national|honorary|"
    r"civilian|posthumous) )*|"
    r"\b(?:was|were|been|being) (?:also |later |posthumously )?(?:awarded|conferred) )$"
)
# "(India's third-highest civilian award, 2022)", ", the country's highest honour,"
_GLOSS = lazy(
    r"(?: \(|, )(?P<what>(?:an?|the|[^\W\d_a-z][\w-]*['’]s) [^(),;.:]{0,50}?)"
    r"\b(?:(?:awards?|honou?rs?)(?=[,;.)]| (?:for|in|of) )|"
    r"(?:decorations?|prizes?|medals?)(?=[,;.)]| (?:for|in) ))"
)
_YEAR = lazy(r"(?:,? \(?(?:c\. )?\d{4}\)?|:? ?\(\d{4}[^()]*\))?\s*$")


def honours_among(names: Sequence[Mention]) -> set[int]:
    """Return the places of those of *names* that are of awards: ``received the Orm Shri``.

    So is what opens an item beside one that is told to be an award.
    """
    told = {at for at, name in enumerate(names) if _may_be(name) and _is_told(name)}
    sections = {names[at].block.section for at in told if _opens_item(names[at])}
    return told | {
        at
        for at, name in enumerate(names)
        if name.block.section in sections and _may_be(name) and _is_bare(name)
    }


def _may_be(name: Mention) -> bool:
    return not (name.is_pronoun or name.opaque or name.ordered or name.shared or name.title)


def _is_told(name: Mention) -> bool:
    text = name.block.text
    if not name.possessive and _WON.search(name.before):
        return True
    gloss = _GLOSS.match(text, name.end, name.sentence.end)
    words = [] if gloss is None else [w for w in fold(gloss["what"]).split() if w != "civilian"]
    return bool(words) and not any(map(person_noun, words))


def _opens_item(name: Mention) -> bool:
    return name.block.kind is BlockKind.ITEM and name.start < 3


def _is_bare(name: Mention) -> bool:
    """Tell whether an item is no more than *name* and a year."""
    return _opens_item(name) and _YEAR.match(name.block.text, name.end) is not None
