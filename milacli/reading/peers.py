"""Peers: ``Robert, 3rd Baron Lind``, whose name goes on behind a comma with rank and number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from milacli.article.model import Block
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.evidence import Evidence
from milacli.reading.families import families_of
from milacli.reading.mentions import Mention
from milacli.reading.phrases import Title

# The number is asked for: "Robert, Lady Anna and Lord Tam" are three.
_RANKED = lazy(
    r", (?:the )?(\d{1,2}(?:st|nd|rd|th) (Baron|Baroness|Earl|Viscount|Viscountess|Marquess|"
    r"Marquis|Marchioness|Count|Countess|Duke|Duchess|Lord|Lady)) (?=[^\W\d_a-z])"
)
# "Ada Lind, Lady Orm (4 May 1901": of one person without a number too.
_STYLED = lazy(
    r", ((Lady|Lord|Baroness|Baron|Countess|Count|Earl|Viscountess|Viscount|Duchess|Duke|"
    r"Marchioness|Marquis|Marquess) )"
    r"(?=[^\W\d_a-z][\w'’-]*(?: of [^\W\d_a-z][\w'’-]*)?"
    r"(?: \(|, (?:was|is|had|became|served|died|née|[A-Z]{2,5})\b))"
)
_NAME = lazy(r"[^\W\d_a-z][\w'’-]*(?: (?:of )?[^\W\d_a-z][\w'’-]*)?")


def with_peers(block: Block, found: Sequence[Mention]) -> list[Mention]:
    """Return the names *found* in *block*, the rank of a peer no name of its own.

    It is a part of one that would be a given name alone.
    """
    kept: list[Mention] = []
    for mention in found:
        peer = kept[-1] if kept else None
        ranked = _rank(block.text, peer.end) if peer and not peer.is_pronoun else None
        if peer is None or ranked is None or ranked.end() < mention.opening:
            kept.append(mention)
        elif len(peer.words) == 1:
            kept[-1] = peer._replace(
                end=mention.end,
                words=(*peer.words, mention.words[-1]),
                possessive=mention.possessive,
                ordered=block.text[peer.start : mention.end],
            )
    return kept


def _rank(text: str, at: int) -> re.Match[str] | None:
    return _RANKED.match(text, at) or _STYLED.match(text, at)


def name_of_rank(mention: Mention) -> str:
    """Return what a peer is called by: ``Orm`` of ``Ada Lind, 1st Baroness Orm``, or nothing."""
    ranked = _rank(mention.block.text, mention.end)
    name = _NAME.match(mention.block.text, ranked.end()) if ranked else None
    return name[0].partition(" of ")[0] if name and " " not in name[0].partition(" of ")[0] else ""


def find_peers(mentions: Sequence[Mention]) -> Iterator[Evidence]:
    """Yield the ranks of the peers among *mentions*."""
    for mention in mentions:
        text = mention.block.text
        comma = text.find(", ", mention.start, mention.end)
        ranked = _rank(text, comma if comma > 0 else mention.end)
        name = _NAME.match(text, ranked.end()) if ranked else None
        if ranked and name and not mention.opaque:
            rank, start = fold(ranked[2]), ranked.start(1)
            families = families_of(rank)
            title = Title(text[start : name.end()], rank, families, False, False, 0, 0)
            place = (mention.block, mention.start, name.end())
            yield Evidence(mention.number, "peer", title, families, *place)
