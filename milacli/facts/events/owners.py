"""Owners: whom a row is about, people by their full names, where the words leave it out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from milacli.article.model import Article, Block, BlockKind, MarkKind
from milacli.english.nouns import is_body_noun
from milacli.english.prose import Span, fold
from milacli.facts.events.apparatus import says
from milacli.facts.events.event import Owner
from milacli.reading import Reading
from milacli.reading.boundaries import has_verb
from milacli.reading.clauses import Clause, ClauseKind
from milacli.reading.dates import find_dates
from milacli.reading.mentions import Mention
from milacli.reading.streams import Stream

_ANY_YEAR = 2000
_NEAR = 60
"""Tokens before a date in which others are looked for."""
_PRONOUN = re.compile(r"(?:he|she|his|her|it|its|they|their|this|these)\b", re.IGNORECASE)
_PERSONAL = re.compile(r"(?:he|she|his|her)\b", re.IGNORECASE)
# "the company raised", "the firm's"
_DEFINITE = re.compile(r"[Tt]he ([a-z]+)\b")
# "Released in May", "Acquired Bolt": a deed whose doer is left to the heading.
_HEADLESS = re.compile(
    r"(?:(?:First|Originally|Initially|Officially|Later|Then) )?[A-Za-z][a-z]+(?:ed|ught|ew)\b|"
    r"(?:Won|Made|Became|Began|Left|Took|Went|Met|Sold|Built|Led|Set|Got|Held|Chosen|Written)\b"
)
# "Maps (1966)": a heading that names something and dates it.
_DATED = re.compile(r"(.{2,60}?) \((?:(?!Early|Mid|Late)[A-Z][a-z]+ )?\d{3,4}\)$")
_SMALL = re.compile(r"[^\W\d_]+")
# "Timeline of Ada Dray": whose deeds are listed.
_LIFE = re.compile(r"(?:Timeline|Chronology|Life|Biography|Career) of (?=[A-Z])")
# "Orla AI", "Orla, Inc.": what is often left out of the name of a body.
_FORM = re.compile(
    r"(.+?),? (?:[A-Z]{2,4}|Inc\.?|Ltd\.?|Corp\.?|Limited|Corporation|Incorporated)$"
)
_BRACKET = re.compile(r"\s*\([^()]*\)$")
# "Orla is a lamp", "Orla, Inc. was an American company": what the title is.
_COPULA = re.compile(r"\b(?:is|are|was|were) (?:an?|the|one of the)\b(.{0,120})")


class Row(NamedTuple):
    """What is known of a quotation whose owner is asked for."""

    block: Block
    stream: Stream
    clauses: Sequence[Clause]
    groups: Sequence[Sequence[int]]
    spans: tuple[Span, ...]
    date: Span
    label: str


class Owners:
    """Knows whom the names and pronouns of an article mean, and what its headings name."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.article: Article = reading.article

    def of(self, row: Row) -> Owner:
        """Return whom *row* is about."""
        found = self._of(row)
        if row.label and not found.under and row.label not in found.who:
            found = found._replace(under=row.label, reason=found.reason or "the label")
        return found

    def _of(self, row: Row) -> Owner:
        words = row.block.text[row.spans[0].start : row.spans[0].end]
        beside = self._beside(row)
        if beside:
            return Owner((beside,), "", frozenset((beside,)), "the name beside the date")
        number = self._subject(row)
        who, people = self._names(row, number) if number is not None else ((), frozenset())
        if who:
            return Owner(who, "", people, "the subject of the clause")
        if _PERSONAL.match(words) and (opening := self._opening(row)):
            return Owner((opening,), "", frozenset((opening,)), "the pronoun")
        return self._under(row, words)

    def named(self, row: Row) -> tuple[frozenset[str], frozenset[str]]:
        """Return the full names of the people whom *row* means, and all names in it."""
        owners = self.reading.owners
        people, others = set(), set()
        for span in row.spans:
            for mention in mentions_in(self.mentions(row.block), span):
                owner = owners.get(mention.number)
                if owner is not None:
                    people.add(self._name(owner))
                elif not mention.is_pronoun:
                    others.add(mention.text)
        return frozenset(people), frozenset(people | others)

    def is_beside(self, row: Row) -> bool:
        """Tell whether a person's name stands right before the date, a bracket aside."""
        return bool(self._beside(row))

    # --- people ---------------------------------------------------------------------------------

    def _name(self, person: int) -> str:
        return self._full_names[person]

    @cached_property
    def _full_names(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.reading.entities.people)

    def _beside(self, row: Row) -> str:
        """Return the person of ``Ada Dray (1844–1927)``."""
        text = row.block.text
        names = self.mentions(row.block)
        behind = bisect_right(names, row.date.start, key=_start)
        for mention in reversed(names[max(0, behind - 3) : behind]):
            if not mention.end <= row.date.start <= mention.end + 30:
                continue
            between = _LETTERS.sub("", text[mention.end : row.date.start])
            owner = self.reading.owners.get(mention.number)
            if owner is not None and not mention.is_pronoun and _OPENED.fullmatch(between):
                return self._name(owner)
        return ""

    @cached_property
    def _by_block(self) -> Mapping[int, list[Mention]]:
        found: dict[int, list[Mention]] = {}
        for mention in self.reading.mentions:
            found.setdefault(mention.block.number, []).append(mention)
        return found

    def mentions(self, block: Block) -> Sequence[Mention]:
        """Return the names and pronouns of *block*, in reading order."""
        return self._by_block.get(block.number, ())

    def _subject(self, row: Row) -> int | None:
        """Return the token that is the subject of the clause that holds the date."""
        inside = [
            clause
            for first, last in (_tokens(row.stream, span) for span in row.spans)
            for clause in row.clauses[
                bisect_left(row.clauses, first, key=_verb) : bisect_left(
                    row.clauses, last, key=_verb
                )
            ]
        ]
        before = [c for c in inside if row.stream.spans[c.verb].start < row.date.start]
        main = [c for c in before if c.kind is not ClauseKind.PARTICIPLE] or before
        clause = main[-1] if main else inside[0] if inside else None
        if clause is None or (before and self._is_others(row, clause)):
            return None
        return clause.subject

    def _is_others(self, row: Row, clause: Clause) -> bool:
        """Tell whether the date may be of somebody who is named behind the verb.

        ``Ada is the aunt of Tom Brook, mayor since 1990`` and ``(mayor since 1990)``.
        """
        text, spans = row.block.text, row.stream.spans
        names, owners = row.stream.names, self.reading.owners
        last = bisect_left(spans, row.date.start, key=_start)
        behind_verb = range(max(clause.verb + 1, last - _NEAR), last)
        named = [spans[at].end for at in behind_verb if names.get(at) in owners]
        since = text[max(named) : row.date.start] if named else ""
        behind = text[spans[clause.verb].end : row.date.start]
        return "," in since or behind.count("(") > behind.count(")")

    def _names(self, row: Row, token: int) -> tuple[tuple[str, ...], frozenset[str]]:
        """Return the people whom the name at *token* and those told in one breath with it mean.

        First as the words name them, if they do, then by their full names.
        """
        group = next((g for g in row.groups if token in g), (token,))
        numbers = [row.stream.names[at] for at in group if at in row.stream.names]
        owners = [self.reading.owners.get(number) for number in numbers]
        full = [self._name(owner) for owner in owners if owner is not None]
        if len(full) < len(numbers):
            return (), frozenset()
        mentions = [self.reading.mentions[number] for number in numbers]
        called = (
            name if mention.is_pronoun else mention.name
            for mention, name in zip(mentions, full, strict=True)
        )
        return tuple(dict.fromkeys(called)), frozenset(full)

    def _opening(self, row: Row) -> str:
        """Return the person whom the pronoun that *row* begins with means."""
        first, _ = _tokens(row.stream, row.spans[0])
        owner = self.reading.owners.get(row.stream.names.get(first, -1))
        return self._name(owner) if owner is not None else ""

    # --- headings -------------------------------------------------------------------------------

    def _under(self, row: Row, words: str) -> Owner:
        """Return the label or heading of a row that leaves its subject out."""
        if row.label:
            return self._headed(self._person_called(row.label), row.label, "the label")
        pronoun = bool(_PRONOUN.match(words))
        definite = _DEFINITE.match(words)
        headless = bool(_HEADLESS.match(words)) or self._is_verbless(row)
        if not (pronoun or headless or (definite and self._is_title(definite[1]))):
            return Owner()
        heading = self._heading(row.block, needed=pronoun)
        if not heading and not pronoun:
            return Owner()
        person = self._person_called(heading)
        if person and not re.match(r"its?\b|they\b|their\b", words, re.IGNORECASE):
            return self._headed(person, heading, "the heading")
        return self._headed("", heading or self.article.name, "the heading")

    @staticmethod
    def _headed(person: str, words: str, reason: str) -> Owner:
        """Return the owner whom a label or heading names: a person, or by its *words*."""
        if person:
            return Owner((person,), "", frozenset((person,)), reason)
        return Owner((), words, frozenset(), reason)

    def _is_verbless(self, row: Row) -> bool:
        """Tell whether an item says no more than a noun: ``Series A of $8 million``."""
        if row.block.kind is not BlockKind.ITEM or row.clauses or has_verb(row.stream):
            return False
        if says(row.block.text[row.spans[0].start : row.spans[-1].end]):
            return False
        start = row.spans[0].start
        at = bisect_right(self.mentions(row.block), start, key=_start)
        return not any(
            m.start <= start < m.end for m in self.mentions(row.block)[max(0, at - 1) : at]
        )

    def _person_called(self, words: str) -> str:
        folded = tuple(fold(words).split())
        for person in self.reading.entities.people:
            if folded in person.forms:
                return person.name
        return ""

    def _heading(self, block: Block, *, needed: bool) -> str:
        """Return the nearest heading around *block* that names something, or the title."""
        sections = self.article.sections
        around = sections[block.section].trail
        for position in (block.section, *reversed(around)):
            title = sections[position].title
            dated = _DATED.fullmatch(title)
            if dated and not needed:
                return dated[1]
            if position and fold(title) in self._mentioned:
                return title
            if position and not needed and self._is_of_others(title):
                return ""
        life = _LIFE.match(self.article.title)
        if life:
            return self.article.title[life.end() :]
        return self._title if needed or self._said else ""

    @cached_property
    def _title(self) -> str:
        """The title, in the form that the text uses most: ``Orla`` of ``Orla AI, Inc. (firm)``."""
        title = _BRACKET.sub("", self.article.title) or self.article.title
        forms = [title]
        while rest := _FORM.match(forms[-1]):
            forms.append(rest[1])
        used = Counter(" ".join(m.words) for m in self.reading.mentions if not m.is_pronoun)
        return max(forms, key=lambda form: used[fold(form)])

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        """The names that the text of the article uses, folded."""
        return frozenset(
            " ".join(mention.words)
            for mention in self.reading.mentions
            if not mention.is_pronoun and mention.block.kind is not BlockKind.HEADING
        )

    def _is_of_others(self, heading: str) -> bool:
        """Tell whether *heading* is on a company or the like, and the title is none."""
        nouns = [word for word in fold(heading).split() if is_body_noun(word)]
        return bool(nouns) and not any(self._is_title(noun) for noun in nouns)

    def _is_title(self, noun: str) -> bool:
        """Tell whether the lead says that the title is a *noun*."""
        return fold(noun) in self._said

    @cached_property
    def _said(self) -> frozenset[str]:
        """What the lead says that the title is; nothing if it does not begin with the title."""
        lead = next((b for b in self.article.body() if b.kind is BlockKind.PARAGRAPH), None)
        title = fold(self.article.title).split()
        words = fold(lead.text[:80]).replace(",", " ").split() if lead else []
        if lead is None or not title or title[0] not in words[:3]:
            return frozenset()
        match = _COPULA.search(lead.text, *lead.sentences[0])
        said = set(_SMALL.findall(fold(match[1]))) if match else set()
        if said & {"company", "firm", "startup", "business", "corporation"}:
            said |= {"company", "firm", "startup", "business", "corporation"}
        return frozenset(said)


# "Ada Dray, OBE, FRS (": letters between a name and what stands beside it.
_LETTERS = re.compile(r",? (?:[A-Z]{2,5},? ?)+(?=\()")
_OPENED = re.compile(r",? ?(?:[(\[](?:; )?)?(?:born |b\. ?)?(?:c\. ?|ca\. ?)?")


def mentions_in(mentions: Sequence[Mention], sentence: Span) -> list[Mention]:
    """Return those of *mentions*, all of one block, that stand in *sentence*."""
    first = bisect_left(mentions, sentence.start, key=_start)
    return list(mentions[first : bisect_left(mentions, sentence.end, key=_start)])


def _tokens(stream: Stream, span: Span) -> tuple[int, int]:
    """Return the first token in *span* and the one behind the last."""
    first = bisect_left(stream.spans, span.start, key=_start)
    return first, bisect_left(stream.spans, span.end, key=_start)


def _start(one: Mention | Span) -> int:
    return one.start


def _verb(clause: Clause) -> int:
    return clause.verb


def label_of(block: Block, names: Sequence[Mention]) -> str:
    """Return whom or what *block* opens with, as ``**Orla**: …`` or ``Ada Dray: …``, or nothing."""
    if names and names[0].start == 0 and block.text.startswith(": ", names[0].end):
        return names[0].text
    kinds = (MarkKind.STRONG, MarkKind.WIKILINK)[: 1 + (block.kind is BlockKind.ITEM)]
    mark = next(block.marked(*kinds), None)
    if not mark or mark.start:
        return ""
    words = block.text[: mark.end]
    if not (words.endswith(":") or _LABEL_BEHIND.match(block.text, mark.end)):
        return ""
    words = words.strip(" :")
    # Any year will do to see that the words are a date: "**November**:".
    return "" if len(words) > 60 or find_dates(words, _ANY_YEAR) else words


_LABEL_BEHIND = re.compile(r"\s?(?::|[-–—]|\()")
