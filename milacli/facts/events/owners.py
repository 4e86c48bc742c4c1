"""Owners: whom a row is about, people by their full names, where the words leave it out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property

from milacli.article.model import Block, BlockKind
from milacli.english.nouns import person_noun
from milacli.english.prose import START, fold
from milacli.english.titles import is_address
from milacli.facts.events.bare import (
    fronts_thing,
    is_bare,
    is_deed,
    is_headless,
    is_honour,
    is_of_somebody,
    is_post_alone,
    is_trait,
)
from milacli.facts.events.beside import (
    is_of_apposed,
    name_undergoing,
    person_beside,
    person_owning,
    person_possessing,
    person_saying,
)
from milacli.facts.events.embedded import is_apart
from milacli.facts.events.entries import is_lifetime, is_post, is_scrap, person_of_entry, words_by
from milacli.facts.events.event import Owner
from milacli.facts.events.headings import Headings
from milacli.facts.events.row import Row, tokens_in
from milacli.facts.events.subjects import (
    find_subject,
    is_cleft,
    is_of_last,
    is_of_nobody,
)
from milacli.facts.events.tables import is_entry, is_of_other, name_in, subject_cell
from milacli.facts.events.things import IT_OR_THEY, means_another
from milacli.facts.events.wedded import wedded
from milacli.patterns import lazy
from milacli.reading import Reading
from milacli.reading.alphabet import NAME, OPAQUE, chars
from milacli.reading.clause import ClauseKind
from milacli.reading.couples import is_called_so
from milacli.reading.lists import HONOURS
from milacli.reading.mentions import Mention, mentions_in

_THING = lazy(r"(?:its?|they|their|this|these)\b", re.IGNORECASE)
_FEW = 10  # tokens in front of which a pronoun still opens a row
_PRONOUN = lazy(r"(?:he|she|his|her|it|its|they|their|this|these)\b", re.IGNORECASE)
_DEFINITE = lazy(r"[Tt]he ([a-z]+)\b")
# "In 1990 starred in two films"
_DATE_IN_FRONT = lazy(r"(?:In|On|By|From|Since) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{3,4},? (?=[a-z])")
_IT = lazy(r"(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hese)\b(?! (?:was|is) [A-Z])")
_Finder = Callable[[Row, Sequence[Mention], Mapping[int, int]], int | None]


class Owners:
    """Knows whom the names and pronouns of an article mean, and what its headings name."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.headings = Headings(reading)
        self._alone: dict[int, Mention | None] = {}

    def of(self, row: Row) -> Owner:
        """Return whom *row* is about."""
        if is_deed(row.label) and not self.headings.person_called(row.label):
            row = row._replace(label="")
        found = self._of(row)
        if row.label and not found.under and row.label not in found.who:
            found = found._replace(under=row.label, reason=found.reason or "the label")
        return found

    def _of(self, row: Row) -> Owner:
        words = row.block.text[row.spans[0].start : row.spans[0].end]
        beside = self._beside(row)
        if beside:
            return self._headed(beside, "", "the name beside the date")
        if only := self._listed(row) or self._rowed(row):
            return self._headed(only, "", "the only name")
        if owning := self._owning(row):
            return self._headed(owning, "", "whose it is")
        if saying := self._owning(row, find=person_saying):
            return self._headed(saying, "", "who says so")
        if is_of_nobody(row):
            return Owner()
        undergoing = name_undergoing(row, self.mentions(row.block))
        number = find_subject(row, self.reading.owners) if undergoing is None else undergoing
        if (
            number is not None
            and (_IT.match(words) or is_headless(words, listed=row.block.kind is BlockKind.ITEM))
            and row.stream.spans[number].start > max(row.date.end, row.spans[0].start)
            and not (is_cleft(row) or _is_fronted(row, number))
        ):
            number = None  # "It stood in the 2001 elections, in which Ada Dray won"
        who, people = self._names(row, number) if number is not None else ((), frozenset())
        if who:
            return Owner(who, "", people, "the subject of the clause")
        if is_cleft(row):
            return Owner()
        if owning := self._owning(row, find=person_possessing):
            return Owner((owning,), "", frozenset((owning,)), "whose it is")
        if couple := wedded(row, self.mentions(row.block), self.reading.owners):
            who = tuple(map(self._name, couple))
            return Owner(who, "", frozenset(who), "the couple")
        pronoun = self._pronoun(row)
        if is_apart(row, number, pronoun) or (pronoun is not None and is_of_apposed(row)):
            return Owner()
        if pronoun is not None and (opening := self._meant(row, pronoun)):
            return Owner((opening,), "", frozenset((opening,)), "the pronoun")
        if pronoun is None and (told := self._owning(row, find=person_of_entry)):
            return self._headed(told, "", "the name of the entry")
        return self._under(row, words, pronoun)

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

    def lacks_owner(self, row: Row) -> bool:
        """Tell whether *row* begins with a pronoun that means nobody known."""
        begins = _PRONOUN.match(row.block.text, row.spans[0].start) is not None
        return begins and not any(self.of(row)[:2])

    # --- people ---------------------------------------------------------------------------------

    def _name(self, person: int) -> str:
        return self._full_names[person]

    @cached_property
    def _full_names(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.reading.entities.people)

    def _beside(self, row: Row) -> str:
        """Return the person of ``Ada Dray (1844–1927)``."""
        person = person_beside(row, self.mentions(row.block), self.reading.owners)
        if person is None and row.lasts and is_lifetime(self.reading.article, row.block, *row.date):
            person = self.reading.entities.subject
        return self._name(person) if person is not None else ""

    def _owning(self, row: Row, *, find: _Finder = person_owning) -> str:
        """Return the person of ``Ada Dray's 1901 novel``, or whom *find* finds."""
        person = find(row, self.mentions(row.block), self.reading.owners)
        return self._name(person) if person is not None else ""

    def _listed(self, row: Row) -> str:
        """Return the person of an item or row that is a name and dates: ``1974–81: Ada Dray``."""
        block, text = row.block, row.block.text
        name = self._only(block)
        if name is None:
            return ""
        is_told = any(clause.kind is not ClauseKind.HEADLESS for clause in row.clauses)
        if is_told and not _POST.fullmatch(text, name.end):
            return ""
        if HONOURS.search(fold(self.headings.over(block))):
            return ""  # "Orm Medal (1974)"
        before, after = text[: name.start], text[name.end :]
        if row.date.end <= name.start:
            before = before[: row.date.start] + before[row.date.end :]
        told = words_by(before, listed=block.kind is BlockKind.ITEM)
        is_first = (is_post(before) or all(map(is_address, told))) and _BEHIND_NAME.match(after)
        return self._name(self.reading.owners[name.number]) if is_first else ""

    def _only(self, block: Block) -> Mention | None:
        """Return the one person whom an item or row of a table names, predecessors aside."""
        if block.number not in self._alone:
            owners, head = self.reading.owners, self.reading.heads.get(block.number)
            named = [
                mention
                for mention in (self.mentions(block) if is_entry(block) else ())
                if mention.number in owners and not is_of_other(block, head, mention.start)
            ]
            self._alone[block.number] = named[0] if len(named) == 1 else None
        return self._alone[block.number]

    def _rowed(self, row: Row) -> str:
        """Return the person of a row of a table that is about one: ``1 | Ada Dray | 1868–1872``.

        It is about what its first words say, and the date stands in a cell of its own.
        """
        block = row.block
        first = subject_cell(block, self.reading.heads.get(block.number), row.date)
        if first is None:
            return ""
        name = name_in(block, first, mentions_in(self.mentions(block), first))
        owner = self.reading.owners.get(name.number) if name is not None else None
        return self._name(owner) if owner is not None else ""

    @cached_property
    def _by_block(self) -> Mapping[int, list[Mention]]:
        found: dict[int, list[Mention]] = {}
        for mention in self.reading.mentions:
            found.setdefault(mention.block.number, []).append(mention)
        return found

    def mentions(self, block: Block) -> Sequence[Mention]:
        """Return the names and pronouns of *block*, in reading order."""
        return self._by_block.get(block.number, ())

    def _names(self, row: Row, token: int) -> tuple[tuple[str, ...], frozenset[str]]:
        """Return the people whom the name at *token* and those told in one breath with it mean.

        First as the words name them, if they do, then by their full names.
        """
        group = next((g for g in row.groups if token in g), (token,))
        if is_of_last(row, token, group[0]):
            group = (token,)
        if row.stream.text(group[0] - 1, group[0]).lower() in ("neither", "nor"):
            return (), frozenset()
        numbers = [row.stream.names[at] for at in group if at in row.stream.names]
        owners = [self.reading.owners.get(number) for number in numbers]
        full = [self._name(owner) for owner in owners if owner is not None]
        if len(full) < len(numbers):
            return (), frozenset()
        mentions = [self.reading.mentions[number] for number in numbers]
        called: dict[str, str] = {}  # "Ada Lind, later Ada Holm, left" is about one
        for mention, name in zip(mentions, full, strict=True):
            said = mention.is_pronoun or is_called_so(mention, name)
            called.setdefault(name, name if said else mention.name)
        return tuple(dict.fromkeys(called.values())), frozenset(full)

    @staticmethod
    def _pronoun(row: Row) -> int | None:
        """Return the token of the pronoun that a row begins with, or behind its opening.

        ``She left``, ``her mill``, ``At her death she left``.
        """
        first, last = tokens_in(row.stream, row.spans[0])
        shape, opens = row.stream.shape, _waiting()
        waits = shape[first : first + 1] in opens
        for token in range(first, min(last, first + (_FEW if waits else 1))):
            if shape[token] in NAME + OPAQUE:
                return None
            text = row.stream.text(token, token + 1)
            # "After its founding, Venn was renamed": only of people is what comes first meant.
            if not _PRONOUN.fullmatch(text):
                continue
            if token == first or not _THING.match(text) or shape[token - 1] in _ends():
                return token
        return None

    def _meant(self, row: Row, token: int) -> str:
        """Return the person whom the pronoun at *token* means."""
        owner = self.reading.owners.get(row.stream.names.get(token, -1))
        return self._name(owner) if owner is not None else ""

    # --- headings -------------------------------------------------------------------------------

    def _under(self, row: Row, words: str, token: int | None) -> Owner:
        """Return the label or heading of a row that leaves its subject out."""
        if row.label:
            over = (
                self.headings.around(row.block, needed=True) if is_trait(row.label) else row.label
            )
            person = self.headings.person_called(over)
            honoured = Owner() if person else self._honoured(row)
            return honoured if honoured.who else self._headed(person, row.label, "the label")
        pronoun = token is not None
        definite = _DEFINITE.match(words)
        opening = _DATE_IN_FRONT.match(words)
        deed = words[opening.end() :] if opening else words
        headless = is_headless(deed, listed=row.block.kind is BlockKind.ITEM) or self._is_verbless(
            row
        )
        of_title = definite and self.headings.is_title(definite[1])
        alone = is_scrap(deed) or is_post_alone(row)
        if not (pronoun or headless or of_title or alone):
            return self._honoured(row)
        said = row.stream.text(token, token + 1) if token is not None else ""
        late = bool(token) and not words.startswith(said)
        needed = pronoun and not (late and _THING.match(said))
        heading = self.headings.around(row.block, needed=needed)
        if not heading and not needed:
            return self._honoured(row)
        person = self.headings.person_called(heading)
        if person and token is not None and self._is_another(row, token, person):
            return Owner()
        if not (person or pronoun or headless or of_title):
            return Owner()
        if not pronoun and is_bare(row) and is_of_somebody(row, of_thing=not person):
            return Owner()
        only = definite is not None and not (pronoun or headless)
        if person and only and definite and person_noun(definite[1]) is None:
            return self._honoured(row)  # "The mill closed" under "Ada Dray", a mill owner
        heading = heading or self.reading.article.name
        if not person and self.headings.names_nothing(heading, said):
            return Owner()
        if token is not None and not person and self._is_of_other(row, token, heading):
            return Owner()
        if IT_OR_THEY.match(said) and token is not None:
            start, known = row.stream.spans[token].start, self.headings.words_for(heading)
            if means_another(row.block, start, said, known):
                return Owner()
        if late and not person and token and row.stream.shape[token - 1] not in _ends():
            return Owner()  # "Under his leadership, Orla grew"
        if person and (words.startswith(("It ", "Its ")) or fronts_thing(words)):
            return Owner()  # "It burned down": no person
        if person and not _THING.match(said):
            return self._headed(person, heading, "the heading")
        return self._headed("", heading, "the heading")

    def _is_another(self, row: Row, token: int, person: str) -> bool:
        """Tell whether the pronoun at *token* is known to mean another than *person*.

        In a biography whoever is meant was told: ``She had a son. He was born``.
        """
        said = row.stream.text(token, token + 1).lower()
        if said not in ("he", "she"):
            return False
        entities = self.reading.entities
        subject = entities.people[entities.subject] if entities.subject is not None else None
        return subject is not None and subject.name == person

    def _is_of_other(self, row: Row, token: int, heading: str) -> bool:
        """Tell whether *token* may mean somebody told of before, whom the *heading* does not name.

        Under ``The mill``: ``Ada Dray left. Her book``.
        """
        if row.stream.text(token, token + 1).lower() not in ("he", "she", "his", "her"):
            return False
        start, known = row.stream.spans[token].start, set(fold(heading).split())
        told = [
            mention.words
            for mention in self.mentions(row.block)
            if mention.start < start
            and mention.number in self.reading.owners
            and not mention.is_pronoun
        ]
        # "Ada Dray" under "Trial of Ada Dray"
        named = any(len(words) > 1 and known.issuperset(words) for words in told)
        return bool(told) and not named

    @staticmethod
    def _headed(person: str, words: str, reason: str) -> Owner:
        """Return the owner whom a label or heading names: a person, or by its *words*."""
        if person:
            return Owner((person,), "", frozenset((person,)), reason)
        return Owner((), words, frozenset(), reason)

    def _honoured(self, row: Row) -> Owner:
        """Return whom an honour is of that stands under ``Awards``, with no subject."""
        person = ""
        if is_honour(row) and HONOURS.search(fold(self.headings.over(row.block))):
            person = self.headings.person_called(self.headings.title)
        return self._headed(person, "", "the heading") if person else Owner()

    def _is_verbless(self, row: Row) -> bool:
        """Tell whether an item that begins with no name says no more than a noun."""
        if not is_bare(row):
            return False
        start = row.spans[0].start
        at = bisect_right(self.mentions(row.block), start, key=START)
        return not any(
            m.start <= start < m.end for m in self.mentions(row.block)[max(0, at - 1) : at]
        )


def _is_fronted(row: Row, subject: int) -> bool:
    """Tell whether a row begins with what was done to its *subject*: ``Elected in 1901, Ada``."""
    first = row.clauses[0] if row.clauses else None
    fronted = first is not None and first.kind is ClauseKind.PARTICIPLE and first.is_passive
    return fronted and row.clauses[0].subject == subject


# "Ada Dray (Con)", "Ada Dray – drums (1995–2001)", a cell of two
_POST = lazy(r" [–—-] [^.;|()]{2,40} \([^()]*\)")
_BEHIND_NAME = lazy(
    r"(?: \| [^|]*| ?[(,:–—-](?:[^.;|]|\.(?! [A-Z]|$)|(?<=\b[A-Zbd])\.(?= [A-Z]|$)){0,60})?$"
)


@cache
def _ends() -> frozenset[str]:
    """Return what an opening ends with: ``In 1990 it``, ``Since May, its``."""
    return frozenset("," + chars("year", "figure", "month"))


@cache
def _waiting() -> frozenset[str]:
    """Return what begins a sentence and waits for its subject: ``At her death``, ``When``."""
    return frozenset(chars("preposition", "temporal", "subordinate", "when"))
