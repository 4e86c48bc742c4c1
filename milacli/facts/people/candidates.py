"""Candidates: each form of a name with its mentions, and its clues weighed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from milacli.facts.people.clues import Clue, is_person, name_clues
from milacli.facts.people.context import context_clues
from milacli.facts.people.lexicon import is_common, is_given, is_place
from milacli.facts.people.mentions import LEADING, Mention
from milacli.model import Article, BlockKind, Part
from milacli.prose import fold

Words = tuple[str, ...]
Groups = Sequence[tuple[Mention, ...]]

TOLD = 2.0
"""Weight of the clues at which a surname alone is surely said of a person."""
# "Example, A." as references name authors.
_AUTHOR = re.compile(r"\b([^\W\d_][\w'’-]+), ([^\W\d_])\.")


class Candidate(NamedTuple):
    """A form of a name with its mentions and the sum of its clues."""

    words: Words
    mentions: tuple[Mention, ...]
    clues: tuple[Clue, ...]

    @property
    def score(self) -> float:
        """Return the sum of the weights."""
        return sum(clue.weight for clue in self.clues)

    def has(self, clue: str) -> bool:
        """Tell whether a clue whose name begins with *clue* was found."""
        return any(found.name.startswith(clue) for found in self.clues)


def find_candidates(article: Article, groups: Groups) -> dict[Words, Candidate]:
    """Weigh every form of a name in *groups*, by itself, by its places, and by its company."""
    candidates = _weigh(groups, _authors(article))
    return _with_list(_with_company(candidates, groups), groups)


def is_single(words: Words) -> bool:
    """Tell whether *words* are one name, particles aside: ``Berg``, ``van den Berg``."""
    return all(word in LEADING for word in words[:-1])


def _authors(article: Article) -> set[tuple[str, str]]:
    """Return surname and initial of those whom the references name as authors."""
    return {
        (fold(match[1]), fold(match[2]))
        for block in article.blocks
        if article.sections[block.section].part is Part.REFERENCES
        for match in _AUTHOR.finditer(block.text)
    }


def _weigh(groups: Groups, authors: set[tuple[str, str]]) -> dict[Words, Candidate]:
    """Collect the clues of each candidate: of each kind the strongest."""
    mentions: dict[Words, list[Mention]] = defaultdict(list)
    best: dict[Words, dict[str, Clue]] = defaultdict(dict)
    for group in groups:
        for mention in group:
            if mention.opaque:
                continue
            mentions[mention.words].append(mention)
            for name, weight, evidence in context_clues(mention, group[0], group[-1]):
                clue = Clue(name, weight, evidence, mention)
                sign = name if weight > 0 else name + "-"
                known = best[mention.words].get(sign)
                if known is None or abs(weight) > abs(known.weight):
                    best[mention.words][sign] = clue
    alone = {words[-1] for words in mentions if is_single(words)}
    told = {last for last in alone if sum(clue.weight for clue in best[last,].values()) >= TOLD}
    found = {}
    for words, places in mentions.items():
        clues = list(best[words].values())
        clues += [Clue(*clue, places[0]) for clue in name_clues(words)]
        clues += [Clue(*clue, places[0]) for clue in _reuse_clues(words, alone, told, authors)]
        if all(place.block.kind is BlockKind.HEADING for place in places):
            clues.append(Clue("only in headings", -1.5, places[0].text, places[0]))
        found[words] = Candidate(words, tuple(places), tuple(clues))
    return {words: _with_brand(candidate, found) for words, candidate in found.items()}


def _with_brand(candidate: Candidate, found: dict[Words, Candidate]) -> Candidate:
    """Add the clue of a first word that stands alone as the name of a thing: ``Ada Premium``."""
    words = candidate.words
    brand = found.get(words[:1])
    if (
        len(words) < 2
        or brand is None
        or len(brand.mentions) < 3
        or brand.score >= 3
        or words[-1:] in found
    ):
        return candidate
    clue = Clue("first word alone elsewhere", -1.5, words[0], brand.mentions[0])
    return candidate._replace(clues=(*candidate.clues, clue))


def _reuse_clues(
    words: Words, alone: set[str], told: set[str], authors: set[tuple[str, str]]
) -> Iterable[tuple[str, float, str]]:
    """Yield clues from other places: the surname alone, an author of a reference."""
    if len(words) < 2:
        return
    last, first = words[-1], words[0]
    if last in alone and first not in alone and not is_common(last) and not is_place(last):
        yield "surname alone elsewhere", (1.5 if is_given(first) or last in told else 0.75), last
    if (last, first[0]) in authors:
        yield "author in references", 1.0, last


def _with_company(found: dict[Words, Candidate], groups: Groups) -> dict[Words, Candidate]:
    """Add the clue of coordination: beside a person stands a person, beside a firm none."""
    result = dict(found)
    for group in groups:
        if len(group) < 2:
            continue
        sure = [m for m in group if _is_sure(found, m)]
        for mention in group:
            candidate = result.get(mention.words)
            if candidate is None or is_single(mention.words) or candidate.has("listed with"):
                continue
            others = [m for m in sure if m.words != mention.words]
            if others:
                clue = Clue("listed with a person", 1.5, others[0].text, mention)
            elif any(m.opaque for m in group):
                clue = Clue("listed with a thing", -1.5, "", mention)
            else:
                continue
            result[mention.words] = candidate._replace(clues=(*candidate.clues, clue))
    return result


def _with_list(found: dict[Words, Candidate], groups: Groups) -> dict[Words, Candidate]:
    """Add the clue of a list whose other items begin with people."""
    result = dict(found)
    for heads in _lists(groups):
        sure = [m for m in heads if _is_sure(found, m)]
        if not sure or len(sure) * 2 < len(heads):
            continue
        # A list may be long: whether another is sure must not ask them all for each.
        other = next((m for m in sure if m.words != sure[0].words), None)
        for mention in heads:
            candidate = result.get(mention.words)
            if candidate is None or is_single(mention.words) or candidate.has("list of people"):
                continue
            if other or mention.words != sure[0].words:
                weight = 2.0 if len(sure) > 1 else 1.5
                clue = Clue("list of people", weight, sure[0].text, mention)
                result[mention.words] = candidate._replace(clues=(*candidate.clues, clue))
    return result


def _is_sure(found: dict[Words, Candidate], mention: Mention) -> bool:
    candidate = found.get(mention.words)
    return candidate is not None and not is_single(mention.words) and is_person(candidate.clues)


def _lists(groups: Groups) -> Iterable[list[Mention]]:
    """Yield the names that items of one list begin with, list by list."""
    heads: list[Mention] = []
    for group in groups:
        mention = group[0]
        if mention.block.kind not in (BlockKind.ITEM, BlockKind.ROW) or mention.start > 2:
            continue
        if heads and (
            mention.block.section != heads[-1].block.section
            or mention.block.line - heads[-1].block.line > 4
        ):
            yield heads
            heads = []
        heads.append(mention)
    yield heads
