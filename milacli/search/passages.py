"""What search finds: sentences, list items, headings and table rows, each in its surroundings."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from milacli.article.model import Article, Block, BlockKind, Cite, Part
from milacli.english.prose import fold_word
from milacli.search.answer_types import surnames
from milacli.search.inverted_index import InvertedIndex, Term
from milacli.search.words import split_words, stem


class Passage(NamedTuple):
    """A sentence, or a whole heading, row or line of code, of one block."""

    block: Block
    start: int
    end: int
    position: int
    """Index of the block in the article."""
    part: Part

    @property
    def text(self) -> str:
        """The passage in plain text."""
        return self.block.text[self.start : self.end]


class Index:
    """The passages of *article* and their words, made once for any number of queries.

    Passages are known by their number, in reading order; every word of the article is in one.
    """

    inverted: InvertedIndex
    firsts: Container[int] = (0,)
    """The positions of the blocks that begin an article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.name = article.called
        self.subject = article.title
        """What *it* in a question is."""
        self.blocks: Sequence[Block] = article.blocks
        self.title = title_words(article.title)
        """The words that stand for the subject and tell no passage from another, as stems."""
        passages = list(_passages(article))
        self._fill(passages, InvertedIndex(split_words(passage.text) for passage in passages))

    def _fill(self, passages: list[Passage], inverted: InvertedIndex) -> None:
        """Take *passages* and their words."""
        self.passages, self.inverted = passages, inverted
        self.of_block: dict[int, list[int]] = {}
        """The passages of each block."""
        for number, passage in enumerate(self.passages):
            self.of_block.setdefault(passage.position, []).append(number)
        words = sum(map(len, self.inverted.texts))
        self.mean_length = words / max(1, len(self.passages))
        """Words of a passage."""
        self.mean_block = words / max(1, len(self.of_block))
        """Words of a block."""

    def title_at(self, number: int) -> frozenset[str]:
        """Return the words, as stems, of the title above the passage *number*."""
        del number  # one article has one title
        return self.title

    def cite(self, number: int) -> Cite:
        """Return where the passage *number* stands."""
        passage = self.passages[number]
        return self.article.cite(passage.block, passage.start, passage.end)

    def title_rule(
        self, terms: Sequence[Term], weight: float
    ) -> Callable[[int, float], float] | None:
        """Return what a passage gets for what the title above it says; None for nothing."""
        del terms, weight  # one title tells no passage from another
        return None

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The words, folded, that end the name of a person."""
        return surnames(self.article.source)

    @cached_property
    def people(self) -> frozenset[str] | None:
        """The last words, folded, of the names of the people told of; None where nobody knows."""
        # Only an answer to who asks for the reading, and it costs a start.
        from milacli.reading import read

        people = read(self.article).entities.people
        return frozenset(fold_word(form[-1]) for person in people for form in person.forms)

    @cached_property
    def around(self) -> list[tuple[int, ...]]:
        """For each block the passages that say what it is about.

        That is the heading of its section, for an item the sentence that introduces its list
        ("Notable alumni include:"), and for a row the head of its table.
        """
        around: list[tuple[int, ...]] = []
        heading = intro = head = -1
        for position, block in enumerate(self.blocks):
            if position in self.firsts:
                heading = intro = head = -1
            if block.kind is BlockKind.HEADING:
                around.append(())
                heading, intro, head = position, -1, -1
                continue
            if block.kind is BlockKind.ROW and block.marker == "th":
                head = position
            about = {
                heading,
                intro if block.kind is BlockKind.ITEM else -1,
                head if block.kind is BlockKind.ROW else -1,
            } - {position}
            around.append(tuple(self.of_block[n][-1] for n in sorted(about) if n in self.of_block))
            if block.kind is BlockKind.PARAGRAPH:
                intro = position if block.text.rstrip().endswith(":") else -1
        return around


def title_words(title: str) -> frozenset[str]:
    """Return the stems of the words of *title*."""
    return frozenset(stem(word) for word in split_words(title))


def _passages(article: Article) -> Iterator[Passage]:
    for position, block in enumerate(article.blocks):
        part = article.sections[block.section].part
        for start, end in block.sentences:
            yield Passage(block, start, end, position, part)
