"""Pronouns: whom he and she mean, asked once for people, timeline and search alike."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from milacli.article.model import Block, BlockKind
from milacli.english.gazetteer import pronoun_of, sex_of
from milacli.english.prose import Span, fold
from milacli.reading.alphabet import NAME, OPAQUE, chars, letter, ranked
from milacli.reading.binding import companions, is_done_to, is_told_first
from milacli.reading.clause import ClauseKind
from milacli.reading.entities import Entities
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention
from milacli.reading.said import sexes_of, sound_of
from milacli.reading.sentences import Sentence
from milacli.reading.speech import is_speech, told_of, usual_pronoun
from milacli.reading.strangers import (
    Stranger,
    is_apposed,
    is_of_ship,
    is_unknown,
    strangers,
    strangers_before,
)


def find_owners(
    mentions: Sequence[Mention],
    sentences: Sequence[Sentence],
    entities: Entities,
    evidence: Iterable[Evidence],
) -> dict[int, int]:
    """Return for each of *mentions*, pronouns too, the person meant, by number.

    In a biography he or she, whichever the article uses more, is the one whom the title names.
    Elsewhere a pronoun is the last person who was a subject in the same section and whom nothing
    contradicts: neither the given name, nor a word such as *wife* in the *evidence*, nor an
    earlier pronoun. Where that is not sure, it is nobody.
    """
    owners = {
        mention.number: index
        for index, person in enumerate(entities.people)
        for mention in person.mentions
    }
    evidence = tuple(evidence)
    sexes = sexes_of(entities, mentions, owners, evidence)
    resolver = _Resolver(mentions, entities, owners, sexes, _called(mentions, owners, evidence))
    return owners | dict(resolver.pronouns(sentences))


_MOST = 50
"""People of one sentence whom a pronoun in it may mean."""
_ENOUGH = 3
"""Pronouns that outweigh what a given name says."""


class _Resolver:
    """Walks the sentences of an article and remembers whom they were about."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        entities: Entities,
        owners: Mapping[int, int],
        sexes: dict[int, str],
        called: Mapping[int, Collection[str]],
    ) -> None:
        self.mentions = mentions
        self.called = called
        self.owners = owners
        self.sexes = sexes
        self.subject = entities.subject
        self.usual = usual_pronoun(mentions) if self.subject is not None else ""
        known = self.sexes.get(self.subject or 0, self.usual)
        if self.usual and known != self.usual:
            enough = told_of(mentions).count(self.usual) >= _ENOUGH
            self.usual = self.usual if enough else known
        self.sounds = [sound_of(person) for person in entities.people]
        """How each given name sounds: like a woman's, a man's, or like neither."""
        self.of_ship = self.subject is None and is_of_ship(mentions)
        self.owned: dict[int, str] = {}
        """Those last told of as his or hers, and the pronoun that is not them."""
        self.beside: frozenset[int | None] = frozenset()
        """Those with whom whoever a pronoun means does what is told."""
        self.section = -1
        self.block: Block | None = None
        self.spoken = False
        """Whether somebody tells of himself, and so of no he or she."""
        self.recent: list[int] = []
        """Those who were subjects of late, the last one last."""
        self.last: frozenset[int] = frozenset()
        """Those of the sentence before."""
        self.named: Span | None = None
        """The last sentence with names."""
        self.strangers: list[Stranger] = []
        """Who was told of without a name since."""

    def pronouns(self, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
        """Yield number and person of each pronoun that is sure."""
        for sentence in sentences:
            block = sentence.stream.block
            if block.section != self.section or block.kind is BlockKind.HEADING:
                self.section, self.recent, self.strangers = block.section, [], []
            if block is not self.block:
                self.block, before = block, self.spoken
                self.spoken = is_speech(block.text)
                if self.spoken and not before and self.subject is not None:
                    self.recent = []
            yield from self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        clauses = [c for c in sentence.clauses if c.kind is not ClauseKind.PARTICIPLE]
        subjects = {c.subject: c.kind for c in reversed(clauses)}
        shape = sentence.stream.shape
        first = min((c.verb for c in clauses), default=len(shape))
        ends = min((shape.find(sign) for sign in ";:" if sign in shape), default=len(shape))
        told: list[int] = []  # those of main clauses
        objects: list[int] = []
        heads: list[int] = []
        opening = min(sentence.stream.names)
        if self.mentions[sentence.stream.names[opening]].is_pronoun:
            self.strangers += strangers_before(sentence, self.named)
        come = list(strangers(sentence))
        owning: list[int] = []  # of those fronted, whose something is: "In Bo's diary he says"
        for at, number in sorted(sentence.stream.names.items()):
            mention = self.mentions[number]
            while come and come[0].at < at:
                self.strangers.append(come.pop(0))
            if mention.is_pronoun:
                fronted = objects if at < min(first, ends) else []
                # "Ada left, and the club made him dean"
                named = sentence.stream.names.get(at - 2) in self.owners
                by_thing = not named and shape[at - 2 : at - 1] in (*ranked(0, 1), NAME, OPAQUE)
                self.beside = frozenset(self.owners.get(n) for n in companions(sentence, at))
                doers = heads[:0] if by_thing and mention.text in _OTHER_CASES else heads
                person = self._meant(mention, doers, objects[len(fronted) :], fronted, owning)
                topics = (*heads, *self.recent[-1:], self.subject)
                told_first = is_told_first(sentence, at) and person not in topics
                if told_first and not self._is_only(mention.words[0], person):
                    person = None
                if self._is_either(sentence, at, person, objects):
                    person = None
                if person is not None and self._may_be_stranger(sentence, at, person):
                    person = None
                if person is not None:
                    yield number, person
                    self.sexes.setdefault(person, mention.words[0])
                    heads.append(person)
                    told += [person] * (subjects.get(at) is ClauseKind.MAIN)
            elif number in self.owners:
                self.owned[self.owners[number]] = _owner(sentence, at)
                if self.owners[number] == self.subject and shape[at + 1 : at + 2] != ":":
                    self.spoken = False  # "My aunt Ada died"
                is_head = at in subjects or at == 0 or _opens(sentence, at)
                if is_head:
                    self.strangers = []
                (heads if is_head and not mention.possessive else objects).append(
                    self.owners[number]
                )
                is_told = subjects.get(at) is ClauseKind.MAIN and not _is_of_him(sentence, at)
                told += [self.owners[number]] * is_told
                owning += [self.owners[number]] * mention.possessive
            elif is_unknown(mention) or is_apposed(sentence, at):  # "Lunch with Sam. He"
                noun = _NOUNS.get(pronoun_of(mention.words[0]), "")
                self.strangers.append(Stranger(at, noun, is_subject=True))
            del objects[:-_MOST], heads[:-_MOST], told[:-_MOST]
        self.strangers += come
        if objects and not heads and (topic := self._still_told_of(sentence, objects)) is not None:
            heads.append(topic)
        if sentence.stream.is_bracket and sentence.stream.sentence == self.named:
            self.recent = [*(p for p in objects if p not in self.recent), *self.recent][-5:]
            self.last |= {*objects}  # "Ada left (with Bo). She"
            return
        self._remember(objects, [*heads, *told])
        self.last = frozenset((*objects, *heads))
        self.named = sentence.stream.sentence

    def _remember(self, objects: Sequence[int], heads: Sequence[int]) -> None:
        # Of several who are no subject, none is meant before one who was.
        known = [self.sexes.get(p, "") for p in objects]
        several = [
            p
            for p, said in zip(objects, known, strict=True)
            if sum(not said or not other or said == other for other in known) > 1
        ]
        self.recent = [*dict.fromkeys(several), *(p for p in self.recent if p not in several)][-5:]
        for person in (*(p for p in objects if p not in several), *heads):
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)
            del self.recent[:-5]

    def _still_told_of(self, sentence: Sentence, objects: Sequence[int]) -> int | None:
        """Return whom ``him`` or ``his`` means before all names: ``His house was built by Bo``."""
        first = min(sentence.stream.names)
        for token in range(first):
            said = _OTHER_CASES.get(sentence.stream.text(token, token + 1).lower(), "")
            known = self._agreeing(said, self.recent[-1:]) if said else []
            if known and known[0] not in objects:
                return known[0]
        return None

    def _meant(
        self,
        pronoun: Mention,
        heads: Sequence[int],
        objects: Sequence[int],
        fronted: Sequence[int] = (),
        owning: Sequence[int] = (),
    ) -> int | None:
        """Return whom *pronoun* means: of the sentence so far, of the biography, or of late.

        Those *fronted* are named before the first verb: she is not Ada in ``With Ada she left``,
        but may be in ``In Ada's diary she says``, where Ada is one of those *owning* something.
        """
        said = pronoun.words[0]
        if pronoun.text in _OTHER_CASES:  # "The king made him a baron"
            usual = said == self.usual and not self.spoken
            told = self._agreeing(said, [self.subject or 0] if usual else self.recent)
            return told[-1] if told and told[-1] not in heads else None
        if self.subject is not None and said == self.usual and not self.spoken:
            agreeing = self._agreeing(said, heads)
            known = [p for p in agreeing if p in self.sexes or self.sounds[p] == said == "she"]
            if known or not agreeing or self.subject in heads or self.subject in self.last:
                return known[-1] if known else self.subject
            return None  # "Bo had a mill, in which he died": of Bo, or of whom all is about
        near = self._agreeing(said, heads)
        if near:
            return self._likelier(said, near[-1], objects)
        candidates = [
            p
            for p in self._agreeing(said, [*fronted, *self.recent, *objects])
            if (p != self.subject or (said == self.usual and not self.spoken))
            and (p not in fronted or p in owning)
        ]
        if not candidates or (said == "she" and self.of_ship):
            return None
        near = [p for p in candidates if p in self.last or p in objects]
        return self._likelier(said, candidates[-1], near)

    def _likelier(self, said: str, person: int, others: Sequence[int]) -> int | None:
        """Return *person*, unless another is better known to be called so: or nobody, if unsure.

        In ``Bram met Anna. She left`` Anna left, though the subject is meant more often.
        """
        if person in self.sexes or self.sounds[person] == said:
            return person
        known = [p for p in others if self.sexes.get(p) == said]
        if not known or said == "he":
            return person
        return known[-1] if self.sounds[person] else None

    def _is_only(self, said: str, person: int | None) -> bool:
        """Tell whether nobody else of the sentence before may be *said*: ``Bo met Ada. She``."""
        if person is None or person not in self.last:
            return False
        sexes = {p: self.sexes.get(p) or self.sounds[p] for p in self.last}
        return sexes.pop(person) == said and not {"", said} & set(sexes.values())

    def _is_either(
        self, sentence: Sentence, at: int, person: int | None, objects: Sequence[int]
    ) -> bool:
        """Tell whether another than *person* may be meant as well by the pronoun at *at*.

        ``Bo sent Cy to Orm; he``, ``The bishop met Bo; he``, ``Bo knew Cy before he died``.
        """
        shape = sentence.stream.shape
        if person not in (self.subject, *objects) and is_done_to(sentence, at):
            return True
        if shape[at - 1 : at] in _openers() and sentence.stream.text(at + 1, at + 2) in _DYING:
            said = self.mentions[sentence.stream.names[at]].words[0]
            near = range(max(0, at - _NEAR), at)
            kin = any(shape[n] in chars("kin") and _is_kin(sentence, n, said) for n in near)
            return person not in objects and (kin or bool(self._agreeing(said, objects)))
        if shape[at - 1 : at] != ";" or not sentence.clauses or person in (None, self.subject):
            return False
        first = sentence.clauses[0]
        if person in objects:
            return first.subject is None and shape[first.verb - 1 : first.verb] in [*ranked(0, 0)]
        said = self.mentions[sentence.stream.names[at]].words[0]
        sent = sentence.stream.text(first.verb, first.verb + 1) in _SENDING
        return sent and bool(self._agreeing(said, objects))

    def _may_be_stranger(self, sentence: Sentence, at: int, person: int) -> bool:
        """Tell whether the pronoun at *at* may mean somebody without a name, and not *person*.

        ``Ada hired a nurse. She`` is hardly the nurse; ``Ada's mother was a nurse. She`` may be
        the mother. Of whom a biography is about that is doubted where a life ends or begins.
        """
        shape = sentence.stream.shape
        if at > 2 and shape[at - 3 : at - 1] == letter("with") + NAME and shape[at - 1] in ",;":
            named = sentence.stream.names.get(at - 2)
            if named not in self.owners and not self.mentions[named or 0].opaque:
                return True  # "Coffee with Zuzka, she"
        said = self.mentions[sentence.stream.names[at]].words[0]
        lived = sentence.stream.text(at + 1, at + 2) in _DYING
        for one in self.strangers:
            if one.sex not in ("", said) or one.noun in self.called.get(person, ()):
                continue
            if person == self.subject and said == self.usual:
                if one.is_subject and one.sex == said and lived:
                    return True
            elif one.is_subject or one.sex == said or person not in self.last:
                return True
        return False

    def _agreeing(self, said: str, people: Sequence[int]) -> list[int]:
        """Return those of *people* whom nothing contradicts; of her teacher says no *she*."""
        return [
            person
            for person in people
            if self.sexes.get(person, said) == said
            and self.owned.get(person) != said
            and person not in self.beside
        ]


def _is_of_him(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause with its subject at *at* only ends what is told of another.

    ``Ada sang until 1901, when Bo dismissed her.``
    """
    clause = next(c for c in sentence.clauses if c.subject == at)
    shape = sentence.stream.shape
    if shape[clause.start - 1 : clause.start] not in _openers() or clause is sentence.clauses[0]:
        return False
    end = sentence.stream.text(clause.verb + 1, clause.verb + 2).lower()
    behind = shape[clause.verb + 2 : clause.verb + 3]
    return end == "him" or (end == "her" and behind not in (*ranked(0, 1), NAME))


def _is_kin(sentence: Sentence, at: int, said: str) -> bool:
    """Tell whether *said* may mean the noun at *at*: ``her sister`` of ``she``."""
    sex = sex_of(fold(sentence.stream.text(at, at + 1)))
    return sex in ("", said) and sentence.stream.shape[at - 1 : at] in _possessives()


@cache
def _possessives() -> frozenset[str]:
    return frozenset(chars("possessive"))


@cache
def _openers() -> frozenset[str]:
    """Return what opens a clause of time: ``before``, ``when``."""
    return frozenset(chars("temporal", "when"))


def _owner(sentence: Sentence, at: int) -> str:
    """Return ``she`` of whom the name at *at* is told as hers: ``Her old teacher Bo Lind``."""
    shape = sentence.stream.shape
    before = at - 1
    own = chars("possessive")
    while before > 0 and at - before < _OWN and shape[before] in ranked(0, 1):
        if shape[before] in own:
            break
        before -= 1
    if before < 0 or shape[before] not in own:
        return ""
    return _POSSESSIVES.get(sentence.stream.text(before, before + 1).lower(), "")


_NOUNS = {"he": "man", "she": "woman"}
_NEAR = 12
"""Tokens before a pronoun in which kin may be meant by it."""
_DYING = frozenset(("died", "dies"))
_SENDING = frozenset("sent appointed made named ordered dispatched".split())
_OWN = 5
"""Words between "her" and a name: ``her old friend the painter Bo``."""
_POSSESSIVES = {"her": "she", "his": "he"}
_OTHER_CASES = _POSSESSIVES | {"him": "he"}


def _opens(sentence: Sentence, at: int) -> bool:
    """Tell whether the name at *at* belongs to the group that the sentence opens with."""
    return any(at in group and group[0] == 0 for group in sentence.groups[:1])


def _called(
    mentions: Sequence[Mention], owners: Mapping[int, int], evidence: Iterable[Evidence]
) -> dict[int, set[str]]:
    """Return the nouns that each person is called by: ``queen``."""
    called: dict[int, set[str]] = {}
    for found in evidence:
        if found.title and found.name in owners:
            called.setdefault(owners[found.name], set()).add(found.title.head)
    for number, person in owners.items():
        if title := mentions[number].title:
            called.setdefault(person, set()).update(fold(title).split())
    return called
