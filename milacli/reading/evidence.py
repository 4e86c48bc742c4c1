"""Evidence: each place where a construction says something of a name, with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.agents import find_links
from milacli.reading.alphabet import DASH, NAME, PRONOUN, chars, letter
from milacli.reading.clause import Clause, ClauseKind
from milacli.reading.construction import (
    ANYWHERE,
    BRACKET,
    CITED,
    CLAUSE,
    ONE,
    START,
    Construction,
)
from milacli.reading.context import (
    STAGE,
    begins_anew,
    families_of,
    has_company,
    is_citation,
    is_end,
    is_listed,
    is_of_another,
    is_purpose,
    tags_of,
)
from milacli.reading.films import is_part
from milacli.reading.idioms import is_idiom
from milacli.reading.patterns import ADVERBS, LONGEST, Compiled, compiled
from milacli.reading.phrases import (
    NOUNS,
    Phrase,
    Title,
    find_roles,
    find_titles,
    is_human,
    match_roles,
    nearest,
    roles_before,
)
from milacli.reading.predicates import find_predicate, is_unreal, tells_of_several
from milacli.reading.row_tables import BEFORE, UNLESS, clause_rows, linked_rows, rows_of
from milacli.reading.streams import Stream
from milacli.reading.triggers import fitting, may_fit
from milacli.reading.wording import names_thing


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


def find_evidence(
    stream: Stream, groups: Sequence[Sequence[int]], clauses: Sequence[Clause]
) -> Iterator[Evidence]:
    """Yield what the constructions say of the names of *stream*."""
    found = list(_evidence(stream, groups, clauses))
    rules = {(evidence.name, evidence.rule) for evidence in found}
    for evidence in found:
        if (evidence.name, UNLESS.get(evidence.rule, "")) not in rules:
            yield evidence


def _evidence(
    stream: Stream, groups: Sequence[Sequence[int]], clauses: Sequence[Clause]
) -> Iterator[Evidence]:
    reader = _StreamReader(stream, groups)
    yield from reader.before_names()
    if stream.is_bracket:
        yield from reader.rows(BRACKET)
        if is_citation(stream.shape):
            yield from reader.rows(CITED)
    yield from reader.rows(START)
    yield from reader.rows(ANYWHERE)
    yield from reader.linked()
    for clause in clauses:
        if clause.subject is not None and clause.subject in stream.names:
            yield from reader.clause(clause, clause.subject)


_SHARED = (*BEFORE, "list intro")
"""Rows whose title goes on to the next names until one has a title of its own."""


class _StreamReader:
    """Looks for the rows of the table in one stream."""

    def __init__(self, stream: Stream, groups: Sequence[Sequence[int]]) -> None:
        self.stream = stream
        self.shape = stream.shape
        self.letters = frozenset(stream.shape)
        self.group_of = {at: group for group in groups for at in group}

    def before_names(self) -> Iterator[Evidence]:
        """Yield the roles that stand right before names."""
        one, several = BEFORE.values()
        for at in self.stream.names:
            if self.shape[at] != NAME or not at:
                continue
            addressed = self.shape[at - 1] in chars("honorific") and self.shape[at - 1] not in NOUNS
            phrase = roles_before(self.shape, at - addressed)  # "Prime Minister Dr. Ada Lind"
            phrase = phrase and nearest(self.stream, phrase)
            if phrase is None:
                continue
            row = several if phrase.is_several else one
            if phrase.is_several and len(self.group_of.get(at, ())) < 2:
                continue
            titles = [
                title
                for first, last in self._parted(phrase)
                for title in find_titles(self.stream, first, last)
                if phrase.is_several or not title.is_plural  # "Dear friends, our chair Ada"
                if title.last == phrase.last or self.shape[phrase.last - 1] != '"'
            ]
            human = not titles and self._says_human(row, phrase)
            yield from self._said(row, at, titles, phrase.first, at + 1, human=human)

    def _parted(self, phrase: Phrase) -> Iterator[tuple[int, int]]:
        """Part a role from what a name is addressed by: ``physicist`` from ``Lord Ada``."""
        last = phrase.last - 1
        word = self.stream.text(last, last + 1) if last > phrase.first else ""
        before = self.shape[last - 1] if word[:1].isupper() and is_address(fold(word)) else ""
        if before and before in NOUNS and self.stream.text(last - 1, last).islower():
            yield phrase.first, last
            yield last, phrase.last
        elif before and before in chars("and") and self.shape[last - 2] not in NOUNS:
            yield last, phrase.last  # "King Edmund is wise and Queen Isolde is not"
        else:
            yield phrase.first, phrase.last

    def rows(self, scope: str) -> Iterator[Evidence]:
        for row in fitting(rows_of(scope), self.letters):
            yield from self._row(row)

    def clause(self, clause: Clause, subject: int) -> Iterator[Evidence]:
        """Yield what the rows of a clause say of its subject."""
        predicate = find_predicate(self.stream, clause)
        if predicate is None:
            return
        table = clause_rows()
        rows: dict[str, Construction] = {}
        for verb in ("", *sorted(predicate.verbs)):
            rows.update((row.name, row) for row in table.get((predicate.voice, verb), ()))
        if predicate.verbs and predicate.verbs.isdisjoint(_NO_DEEDS):
            rows.update((row.name, row) for row in table.get((predicate.voice, "*"), ()))
        said = [
            evidence
            for row in rows.values()
            for evidence in self._predicated(row, clause, subject, predicate.end)
        ]
        if said and not is_unreal(self.stream, clause):
            yield from said

    def _predicated(
        self, row: Construction, clause: Clause, subject: int, at: int
    ) -> Iterator[Evidence]:
        parts = compiled(row)
        if not may_fit(row, self.letters):
            return
        match = parts.before.match(self.shape, at, clause.end) if parts.before else None
        if (parts.before and match is None) or is_idiom(row, self.stream, at):
            return
        end, first = match.end() if match else at, min(subject, clause.verb)
        # "Ada, Bo and Cy, a lawyer who led Orm": she alone.
        before = self.shape[max(0, clause.start - 3) : clause.start].rstrip(f",{DASH}")
        named = before[-1:] in NAME + PRONOUN
        alone = clause.kind is ClauseKind.RELATIVE and not (
            named and tells_of_several(self.stream, clause, self.group_of[subject][0])
        )
        alone = alone or self._is_of_one(clause)
        if not parts.role:
            yield from self._said(row, subject, (), first, end, alone=alone)
            return
        if row.name != "rose to become" and is_purpose(self.stream, clause.start, end + 1):
            return
        while (phrase := match_roles(self.shape, end, clause.end)) is not None:
            # "his role as Chief Ada Smith" is no role of the subject.
            named = self.shape[phrase.last : phrase.last + 1] == NAME
            if not named or names_thing(self.stream, end, phrase.last):
                titles = find_titles(self.stream, end, phrase.last)
                yield from self._said(row, subject, titles, first, phrase.last, alone=alone)
            by = next((by for by, end_ in _REPEATED.items() if row.pattern.endswith(end_)), "")
            again = by and _again(by).search(self.shape, phrase.last, clause.end)
            if not again:
                return
            end = again.end()

    def _is_of_one(self, clause: Clause) -> bool:
        """Tell whether the verb is of the last name alone: "the dean was Ada, and Bo was mayor"."""
        joint = fold(self.stream.text(clause.start - 1, clause.start))
        verb = fold(self.stream.text(clause.verb, clause.verb + 1))
        return joint in ("and", "&") and verb in _OF_ONE

    def linked(self) -> Iterator[Evidence]:
        """Yield what a verb says of the name that hangs on it: "founded by Ada", "with Ada"."""
        table = linked_rows()
        for link in find_links(self.stream):
            for place, classes in link.words:
                for key in ((kind, name) for kind in link.kinds for name in classes):
                    for row in table.get(key, ()):
                        before = compiled(row).before
                        far = max(0, place - 2 * LONGEST)
                        match = before.search(self.shape, far, place) if before else None
                        if before is None or match is not None:
                            start = match.start() if match else place
                            yield from self._said(row, link.name, (), start, link.name + 1)

    def _row(self, row: Construction) -> Iterator[Evidence]:
        parts = compiled(row)
        if not parts.role:
            for match in parts.before.finditer(self.shape) if parts.before else ():
                yield from self._said(row, match.start("name"), (), *match.span())
            return
        for start, phrase, name in self._phrases(row, parts):
            if parts.role == "<roles of several>" and not phrase.is_several:
                continue
            behind, last = self._behind(row, phrase, name)
            if parts.behind and behind is None:
                continue
            end = behind.end() if behind else last
            at = name if name is not None else behind.start("name") if behind else -1
            titles = find_titles(self.stream, phrase.first, last)
            human = not titles and self._says_human(row, phrase)
            yield from self._said(row, at, titles, start, end, human=human)

    def _behind(
        self, row: Construction, phrase: Phrase, name: int | None
    ) -> tuple[re.Match[str] | None, int]:
        """Return what *row* asks for behind its roles, and where these end.

        Where only an end is asked for, the first of them are enough.
        """
        pattern = compiled(row).behind
        several = compiled(row).role != "<role>"  # "Its dean, the botanist Ada"
        ends = (phrase.last,) if several and not row.pattern.endswith(_ENDS) else phrase.ends
        if row.name == "apposition" and is_listed(self.stream, phrase.first, phrase.ends[0]):
            return None, phrase.last
        for last in reversed(ends):
            anew = row.name == "apposition" and not self._closes(name or 0, last)
            if pattern and not anew and (found := pattern.match(self.shape, last)):
                return found, last
        return None, phrase.last

    def _closes(self, name: int, last: int) -> bool:
        """Tell whether an apposition to *name* may end before the token *last*."""
        return not begins_anew(self.stream, name, last) and is_end(self.stream, last)

    def _phrases(
        self, row: Construction, parts: Compiled
    ) -> Iterator[tuple[int, Phrase, int | None]]:
        """Yield role phrases where *row* may have one, with the start of the row and the name."""
        size = len(self.shape)
        if parts.before is not None:
            for match in parts.before.finditer(self.shape):
                phrase = match_roles(self.shape, match.end(), size)
                if phrase is not None:
                    named = "name" in match.re.groupindex
                    yield match.start(), phrase, match.start("name") if named else None
        elif row.scope == START:
            if self.opening is not None:
                yield 0, self.opening, None
        else:
            for phrase in self.roles:
                yield phrase.first, phrase, None

    @cached_property
    def opening(self) -> Phrase | None:
        """The role phrase that the stream begins with."""
        return match_roles(self.shape, 0, len(self.shape))

    @cached_property
    def roles(self) -> list[Phrase]:
        """The role phrases of the stream."""
        return list(find_roles(self.shape)) if not NOUNS.isdisjoint(self.letters) else []

    def _said(
        self,
        row: Construction,
        name: int,
        titles: Sequence[Title],
        first: int,
        last: int,
        *,
        human: bool = False,
        alone: bool = False,
    ) -> Iterator[Evidence]:
        """Yield evidence of *row* for the name at token *name* and those with whom it is listed.

        A *human* phrase says that they are people, and nothing else of them; *alone*, it speaks of
        the one name.
        """
        if name not in self.stream.names or is_of_another(row, self.stream, name):
            return
        of = STAGE if is_part(row, self.stream, first, last) else None
        if of or row.name == "considered":  # not "considered a genius"
            titles = [t for t in titles if t.families and (not of or of.issuperset(t.families))]
        mates = (name,) if alone else self._mates(row, name, titles)
        if (row.scope == CLAUSE or row.to == ONE) and len(mates) == 1:
            titles = [title for title in titles if not title.is_plural]
        for at in mates:
            number = self.stream.names.get(at)
            if number is None or self.shape[at] not in NAME + PRONOUN:
                continue
            start = min(self.stream.spans[first].start, self.stream.spans[at].start)
            end = max(self.stream.spans[max(first, last - 1)].end, self.stream.spans[at].end)
            place = (self.stream.block, start, end)
            if row.tags or human:
                yield Evidence(number, row.name, None, tags_of(row, self.stream), *place)
            for title in titles:
                families = families_of(row, title, self.stream, first)
                yield Evidence(number, row.name, title, families, *place)

    def _says_human(self, row: Construction, phrase: Phrase) -> bool:
        """Tell whether a *phrase* without a title says of one, or of several, that they live."""
        several = phrase.is_several and "of several>" not in row.pattern
        return not several and is_human(self.stream, phrase)

    def _mates(self, row: Construction, name: int, titles: Sequence[Title]) -> Sequence[int]:
        """Return the tokens of all names of which *row* speaks."""
        several = any(title.is_plural for title in titles)
        if row.to == ONE and not several:
            return (name,)
        group = self.group_of.get(name, (name,))
        if row.name == "name as":  # "with Ada and Bo as deans", "with Ada, and Bo as dean"
            return group if several else (name,)
        if row.scope == CLAUSE:  # "Ada is a painter, and her son, Bo, a poet"
            company = (several or not titles) and has_company(self.shape, name)
            return group if company else [at for at in group if at <= name]
        if "apposition" in row.name:
            return group
        mates = [at for at in group if at >= name]
        behind = self.shape[group[-1] + 1 : group[-1] + 2]
        if row.name == "inverted" and behind in (*chars("be", "have", "modal"),):
            return (name,)  # "The dean is Ada, and Bo is clerk"
        aside = row.name == "label" and not several and self.shape[name + 1 : name + 2] == ","
        if aside and "," in self.shape[max(0, name - 5) : name]:
            return (name,)  # "Its dean, Ada, and Bo left"
        # "The dean is Ada and the clerk Bo", "A driver, Ada, and his mate, Bo"
        shared = row.name in _SHARED or (row.name in _OF_FIRST and not several)
        return self._sharing(mates, listed=row.name == "list intro") if shared else mates

    def _sharing(self, mates: Sequence[int], *, listed: bool) -> list[int]:
        """Return those of *mates* before which no other role stands than before the first.

        Where they are *listed* each may have a title: ``including Dean Ada and Dean Bo``.
        """
        shared = [*mates[:1]]
        for one, other in pairwise(mates):
            apart = not listed or (len(mates) < 3 and self.shape[one + 1] == ",")
            if apart and not NOUNS.isdisjoint(self.shape[one + 1 : other]):
                break
            shared.append(other)
        return shared


_REPEATED = {"as": "as <roles>", "to": "to {no determiner} <roles>"}


@cache
def _again(by: str) -> re.Pattern[str]:
    """Return what repeats "as" or "to": "served as mayor from 1950, and later as dean"."""
    return lazy(f"[,{chars('and')}]{{1,2}}{ADVERBS}{letter(by)}")


_ENDS = ("{end}", "{close}", "{stop}", "{no name}")
"""What a row may ask for behind its roles: the first of them are enough for that."""
_OF_FIRST = frozenset(("inverted", "label"))
_OF_ONE = frozenset("is was has does".split())
"""Verbs that no two people are the subject of."""
_NO_DEEDS = frozenset("known serve become act retire practise appoint ordain".split())
"""Verbs behind which "as" says what their object is, or what rows of their own read."""
