"""Evidence: each place where a construction says something of a name, with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.reading.alphabet import FINITE, NAME, chars, letter, ranked
from milacli.reading.clauses import Clause
from milacli.reading.constructions import (
    ANYWHERE,
    BRACKET,
    CITED,
    CLAUSE,
    CONSTRUCTIONS,
    ONE,
    START,
    Construction,
)
from milacli.reading.families import families_of
from milacli.reading.patterns import (
    JOINT,
    ROLE,
    ROLE_ITEMS,
    Compiled,
    compiled,
    may_fit,
    role_pattern,
    words,
)
from milacli.reading.streams import Stream


class Title(NamedTuple):
    """One noun phrase that says what somebody is."""

    text: str
    """As the article writes it, for one person, without article: ``former dean of Ely``."""
    head: str
    """Its noun in the singular, folded."""
    families: tuple[str, ...]
    is_plural: bool
    is_kin: bool
    first: int
    """Its first token in the stream."""
    last: int


class Evidence(NamedTuple):
    """What one construction says of one name."""

    name: int
    """The number of the mention or pronoun."""
    rule: str
    title: Title | None
    tags: tuple[str, ...]
    block: Block
    start: int
    """Where in the block the words begin that say it, the name among them."""
    end: int


# --- titles -------------------------------------------------------------------------------------

_TRIMMED = frozenset("current incumbent late new other own only fellow so-called such more".split())


@cache
def _trimmed_forms() -> str:
    """Return the characters of participles: "recruiting singer Ada" calls her a singer."""
    forms = chars("ed", "ing", *(f"{verb}.{form}" for verb in FINITE for form in ("ed", "ing", "base")))
    return "".join(char for char in forms if char not in chars("premodifier", "thing", "body"))


@cache
def _role() -> re.Pattern[str]:
    return re.compile(ROLE)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(JOINT)


def find_titles(stream: Stream, first: int, last: int) -> list[Title]:
    """Return the titles that the role phrases from token *first* to *last* say, in order.

    They end with kinship: in "son of Ada and engineer" the engineer is somebody else.
    """
    found: list[Title] = []
    at = first
    while at < last and (match := _role().match(stream.shape, at)):
        title = _title(stream, match)
        if title:
            found.append(title)
        joint = _joint().match(stream.shape, match.end())
        if (title and title.is_kin) or not joint:
            break
        at = joint.end()
    return found


def _title(stream: Stream, match: re.Match[str]) -> Title | None:
    first, end = match.span("phrase")
    last = match.end("complement")
    nouns = chars("noun", "weak")
    at = next(n for n in range(end - 1, first - 1, -1) if stream.shape[n] in nouns)
    noun = person_noun(fold(stream.text(at, at + 1)))
    if noun is None:
        return None
    has_determiner = stream.shape[match.start() : first].strip(chars("adverb", "ly")) != ""
    capital = stream.text(at, at + 1)[:1].isupper()
    if noun.is_weak and not (has_determiner or last > end or at > first or capital):
        return None
    while first < at and (
        fold(stream.text(first, first + 1)) in _TRIMMED
        or (not has_determiner and stream.shape[first] in _trimmed_forms())
    ):
        first += 1
    families = families_of(
        stream.text(at, at + 1), stream.text(first, at), stream.text(at + 1, last)
    )
    if families == ("director",) and noun.singular == "director" and first == at and last == at + 1:
        families = ("performer",) if _FILM.search(stream.block.text) else families
    text = _worded(stream, first, at, last, noun.singular if noun.is_plural else "")
    is_kin = stream.shape[at] in chars("kin")
    return Title(text, noun.singular, families, noun.is_plural, is_kin, first, last)


# What tells that a director, of nothing that is named, directs films.
_FILM = re.compile(r"\b(?:film|movie|screenwriter|actor|actress|television|screenplay|anime)s?\b")


def _worded(stream: Stream, first: int, head: int, last: int, singular: str) -> str:
    """Return the words of a title, its *head* in the *singular* where that is given."""
    text = stream.text(first, last)
    if singular:
        start = stream.spans[head].start - stream.spans[first].start
        end = stream.spans[head].end - stream.spans[first].start
        word = text[start:end]
        one = word[: len(word) - len(word.rsplit("-", 1)[-1])] + singular.rsplit("-", 1)[-1]
        text = text[:start] + (one[:1].upper() + one[1:] if word[:1].isupper() else one) + text[end:]
    return " ".join(text.split()).strip("\"“”'‘’ ")


# --- rows ---------------------------------------------------------------------------------------


@cache
def _rows(scope: str) -> tuple[Construction, ...]:
    return tuple(row for row in CONSTRUCTIONS if row.scope == scope)


def find_evidence(
    stream: Stream, groups: Sequence[Sequence[int]], clauses: Sequence[Clause]
) -> Iterator[Evidence]:
    """Yield what the constructions say of the names of *stream*."""
    found = list(_evidence(stream, groups, clauses))
    rules = {(evidence.name, evidence.rule) for evidence in found}
    for evidence in found:
        if (evidence.name, _UNLESS.get(evidence.rule, "")) not in rules:
            yield evidence


_UNLESS = {row.name: row.unless for row in CONSTRUCTIONS if row.unless}


def _evidence(
    stream: Stream, groups: Sequence[Sequence[int]], clauses: Sequence[Clause]
) -> Iterator[Evidence]:
    reader = _StreamReader(stream, groups)
    if stream.is_bracket:
        yield from reader.rows(BRACKET)
        if _CITATION.fullmatch(stream.shape):
            yield from reader.rows(CITED)
    yield from reader.rows(START)
    yield from reader.rows(ANYWHERE)
    for clause in clauses:
        if clause.subject is not None and clause.subject in stream.names:
            yield from reader.clause(clause)


NOUNS = frozenset(ranked(0, 0))
BE = letter("was")
"""What a participle without an auxiliary is read with."""


# "Ada and Bo, 2015", "Ada et al. 2015": what a work is cited by.
_CITATION = re.compile(f"{NAME}(?:[,{chars('and')}]{{1,2}}{NAME})*(?:{words('et')}{words('al')})?,?[{chars('year')}]")


class _StreamReader:
    """Looks for the rows of the table in one stream."""

    def __init__(self, stream: Stream, groups: Sequence[Sequence[int]]) -> None:
        self.stream = stream
        self.letters = frozenset(stream.shape)
        self.group_of = {at: group for group in groups for at in group}

    def rows(self, scope: str) -> Iterator[Evidence]:
        for row in _rows(scope):
            if may_fit(row, self.letters):
                yield from self._row(row)

    def clause(self, clause: Clause) -> Iterator[Evidence]:
        """Yield what the rows of a clause say of its subject."""
        shape = self.stream.shape
        be = BE if clause.is_passive else ""
        said = shape[clause.subject] + be + shape[clause.verb : clause.end]
        letters = frozenset(said)
        offset = clause.verb - 1 - len(be)
        for row in _rows(CLAUSE):
            if not may_fit(row, letters):
                continue
            patterns = compiled(row)
            match = patterns.before.match(said) if patterns.before else None
            if match is None:
                continue
            if patterns.role is None:
                yield from self._said(row, clause.subject, (), clause.subject, match.end() + offset)
                continue
            role = patterns.role.match(shape, match.end() + offset, clause.end)
            # "his role as Chief Ada Smith" is no role of the subject.
            if role and shape[role.end() : role.end() + 1] != NAME:
                titles = find_titles(self.stream, role.start(), role.end())
                yield from self._said(row, clause.subject, titles, clause.subject, role.end())

    def _row(self, row: Construction) -> Iterator[Evidence]:
        patterns = compiled(row)
        shape = self.stream.shape
        if patterns.role is None:
            for match in patterns.before.finditer(shape) if patterns.before else ():
                yield from self._said(row, match.start("name"), (), *match.span())
            return
        for first, opening in self._role_starts(row, patterns):
            role = patterns.role.match(shape, first)
            behind = patterns.behind.match(shape, role.end()) if role and patterns.behind else None
            if role is None or (patterns.behind and behind is None):
                continue
            end = behind.end() if behind else role.end()
            name = opening[0] if opening else behind.start("name") if behind else -1
            start = opening[1] if opening else role.start()
            titles = find_titles(self.stream, role.start(), role.end())
            yield from self._said(row, name, titles, start, end)

    def _role_starts(
        self, row: Construction, patterns: Compiled
    ) -> Iterator[tuple[int, tuple[int, int] | None]]:
        """Yield where a role phrase may begin, with the name and the start of what is before it."""
        shape = self.stream.shape
        if patterns.before is not None:
            for match in patterns.before.finditer(shape):
                named = "name" in match.re.groupindex
                yield match.end(), (match.start("name"), match.start()) if named else None
        elif row.scope == START:
            yield 0, None
        elif patterns.role is not None:
            for match in patterns.role.finditer(shape):
                yield match.start(), None

    def _sharing(self, mates: Sequence[int]) -> list[int]:
        """Return those of *mates* before which no other role stands than before the first."""
        shared = [*mates[:1]]
        for one, other in pairwise(mates):
            between = self.stream.shape[one + 1 : other]
            if any(char in NOUNS for char in between):
                break
            shared.append(other)
        return shared

    def _said(
        self, row: Construction, name: int, titles: Sequence[Title], first: int, last: int
    ) -> Iterator[Evidence]:
        """Yield evidence of *row* for the name at token *name* and those with whom it is listed."""
        if name not in self.stream.names:
            return
        group = self.group_of.get(name, (name,))
        mates: Sequence[int] = (name,)
        if row.to != ONE or _for_all(titles):
            whole = row.scope == CLAUSE or "apposition" in row.name
            mates = group if whole else [at for at in group if at >= name]
            if row.name in _BEFORE:
                mates = self._sharing(mates)
        for at in mates:
            if at not in self.stream.names:
                continue
            number = self.stream.names[at]
            start = min(self.stream.spans[first].start, self.stream.spans[at].start)
            end = max(self.stream.spans[max(first, last - 1)].end, self.stream.spans[at].end)
            place = (self.stream.block, start, end)
            if row.tags:
                yield Evidence(number, row.name, None, tuple(row.tags.split()), *place)
            for title in titles:
                families = self._families(row, title, first)
                yield Evidence(number, row.name, title, families, *place)

    def _families(self, row: Construction, title: Title, first: int) -> tuple[str, ...]:
        """Return what a title says here: "President Ada" reigns, "Orm's president Ada" manages."""
        bare = title.families == ("executive",) and title.head == "president" and title.last - title.first == 1
        if not bare or row.name != "role before" or _S in self.stream.shape[first : title.first]:
            return title.families
        return title.families if _COMPANY.search(self.stream.block.text) else ("politician",)


_S = letter("'s")
# What tells that a president is a company's.
_COMPANY = re.compile(
    r"\b(?:CEO|board|compan(?:y|ies)|startup|firm|co-?founders?|founders?|chief \w+ officer)\b"
)
# Rows whose title goes on to the next names until one has a title of its own.
_BEFORE = ("role before", "roles before", "list intro")


def _for_all(titles: Sequence[Title]) -> bool:
    return any(title.is_plural for title in titles)

