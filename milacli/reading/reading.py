"""The reading of an article: what its English says, each part computed once and when asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from milacli.article.model import Article, Block, BlockKind
from milacli.patterns import lazy
from milacli.reading.apart import find_apart
from milacli.reading.authors import with_authors, with_columns
from milacli.reading.brands import without_brands, without_places
from milacli.reading.casts import is_cast, without_characters
from milacli.reading.columns import heads_of, without_others
from milacli.reading.coordination import with_shared_surnames
from milacli.reading.entities import Entities, find_entities
from milacli.reading.evidence import Evidence, find_evidence
from milacli.reading.fullnames import with_page_names, with_usual_order
from milacli.reading.lists import find_list_evidence
from milacli.reading.lonenames import lent_by
from milacli.reading.mentions import Mention, find_mentions
from milacli.reading.nicknames import with_stage_names
from milacli.reading.objects import of_either
from milacli.reading.peers import find_peers, with_peers
from milacli.reading.plainnames import with_plain_surnames
from milacli.reading.pronouns import find_owners
from milacli.reading.sentences import Sentence, find_sentences
from milacli.reading.signs import Sighting, find_signs
from milacli.reading.things import with_things
from milacli.reading.works import without_works

# "he", "They elected him dean", "made her an earl": not "made her son an earl"
_PRONOUN = lazy(
    r"\b(?:[Hh]e\b|[Ss]he\b|(?<!have )(?:made|chose|(?:appoint|nam|elect|hir|recruit|employ|promot"
    r"|install|crown|proclaim|declar)ed) (him|her(?= (?:an?|as|its|the|their) ))\b)"
)


_CASES = {"him": "he", "her": "she"}


class Reading:
    """The reading of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every name and every he or she of the body, in reading order, each at its number."""
        blocks = list(self.article.body())
        told = [self._names(block, ()) for block in blocks]
        lent = lent_by(name.words for names in told for name in names if not name.opaque)
        if lent:
            forms = tuple(map(str.capitalize, lent))
            for at, block in enumerate(blocks):
                if any(form in block.text for form in forms):
                    told[at] = self._names(block, lent)
        found = [name for names in told for name in names]
        found = [name._replace(number=number) for number, name in enumerate(found)]
        found = with_stage_names(with_plain_surnames(found))
        return tuple(with_things(found, self.article.title))

    def _names(self, block: Block, surnames: Collection[str]) -> list[Mention]:
        """Return the names and pronouns of *block*, all numbered 0."""
        title = self.article.sections[block.section].title
        return _mentions(block, surnames, self.heads.get(block.number), title)

    @cached_property
    def heads(self) -> dict[int, Block]:
        """The row of headings over each row of a table, by its number."""
        return heads_of(self.article.body())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body that name somebody or something, brackets apart."""
        return tuple(self._sentences())

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """What the constructions and the lists say of names and pronouns."""
        found = [
            evidence
            for sentence in self.sentences
            if not self._is_cast(sentence.stream.block)
            for evidence in of_either(
                sentence.stream,
                list(find_evidence(sentence.stream, sentence.groups, sentence.clauses)),
            )
        ]
        listed = find_list_evidence(self.article, self.mentions)
        return (
            *without_others(self.article, found, self.heads),
            *listed,
            *find_peers(self.mentions),
        )

    def _is_cast(self, block: Block) -> bool:
        return is_cast(block, self.article.sections[block.section].title)

    @cached_property
    def signs(self) -> tuple[Sighting, ...]:
        """What else speaks for or against a name being a person's."""
        return tuple(
            sign
            for sentence in self.sentences
            for sign in find_signs(sentence.stream, sentence.clauses)
        )

    @cached_property
    def entities(self) -> Entities:
        """The people of the article, and the names that are nobody's."""
        return find_entities(
            self.article,
            self.mentions,
            self.groups,
            self.evidence,
            self.signs,
            self.subjects,
            find_apart(self.mentions, self.sentences),
        )

    @cached_property
    def groups(self) -> tuple[tuple[Mention, ...], ...]:
        """The names told in one breath with others, in reading order."""
        return tuple(
            tuple(self.mentions[sentence.stream.names[at]] for at in group)
            for sentence in self.sentences
            for group in sentence.groups
            if len(group) > 1
        )

    @cached_property
    def subjects(self) -> frozenset[int]:
        """The numbers of the names that are subjects of clauses."""
        return frozenset(
            sentence.stream.names[clause.subject]
            for sentence in self.sentences
            for clause in sentence.clauses
            if clause.subject in sentence.stream.names
        )

    @cached_property
    def owners(self) -> dict[int, int]:
        """The person whom each mention or pronoun means, by its number."""
        return find_owners(self.mentions, self.sentences, self.entities, self.evidence)

    def _sentences(self) -> Iterator[Sentence]:
        by_block: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            by_block.setdefault(mention.block.number, []).append(mention)
        for block in self.article.body():
            named = by_block.get(block.number)
            if named:
                yield from find_sentences(block, named)


_latest: list[Reading] = []


def read(article: Article) -> Reading:
    """Return the reading of *article*; nothing is read before it is asked for, nor twice in a row.

    Whoever asks for people, then for events, gets the same one.
    """
    for reading in _latest:
        if reading.article is article:
            return reading
    reading = Reading(article)
    _latest[:] = [reading]
    return reading


def _mentions(
    block: Block, surnames: Collection[str], head: Block | None, title: str
) -> list[Mention]:
    """Return the names and pronouns of *block*, in reading order.

    *head* is that of its table, *title* that of its section; *surnames* are nouns, too.
    """
    label = title if head is None else head.text
    names = with_usual_order(block, find_mentions(block, surnames), label)
    names = with_page_names(block, names)
    names = with_authors(block, with_peers(block, with_shared_surnames(names)))
    if head is not None:
        names = with_columns(block, head, names)
    names = without_works(block, head, title, without_characters(block, head, title, names))
    names = without_brands(block, without_places(block, title, names))
    if block.kind is not BlockKind.HEADING:
        names += _pronouns(block)
        names.sort(key=lambda mention: mention.start)
    return names


def _pronouns(block: Block) -> list[Mention]:
    return [
        Mention(
            0,
            block,
            sentence,
            match.start(match.lastindex or 0),
            match.end(),
            (_CASES.get(match[1], match[0].lower()),),
            "",
            False,
            False,
            is_pronoun=True,
        )
        for sentence in block.sentences
        for match in _PRONOUN.finditer(block.text, *sentence)
    ]
