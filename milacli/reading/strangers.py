"""Strangers: people told of without a name, whom a pronoun behind them may mean.

``Her mother was a nurse. She died``: of whom that is told is not sure, so it is of nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.article.model import BlockKind
from milacli.english.gazetteer import is_common, is_given, is_place, is_surname, sex_of
from milacli.english.lists import marked
from milacli.english.prose import Span, fold
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, chars, letter, ranked
from milacli.reading.clauses import find_clauses
from milacli.reading.mentions import Mention
from milacli.reading.namesakes import VESSELS
from milacli.reading.sentences import Sentence
from milacli.reading.streams import Stream, find_streams

_MODIFIERS = 5
"""Words between "her" and a noun: ``her old friend and teacher``."""


class Stranger(NamedTuple):
    """Somebody without a name."""

    at: int
    """The token of the noun."""
    noun: str
    """Folded."""
    is_subject: bool
    """Whether a clause is about them; else they are only brought in."""

    @property
    def sex(self) -> str:
        """``he`` or ``she``, or nothing where the noun does not say."""
        return sex_of(self.noun)


def strangers(sentence: Sentence) -> Iterator[Stranger]:
    """Yield who is told of in *sentence* by a noun alone, as the subject or as a newcomer."""
    stream, verbs = sentence.stream, frozenset(clause.verb for clause in sentence.clauses)
    shape = stream.shape
    for at, char in enumerate(shape):
        if char not in _persons() or _is_named(shape, at):
            continue
        first = _first(shape, at)
        opens = shape[first] in _opening() or (at == 0 and char in chars("kin"))
        if not opens:
            continue
        noun = fold(stream.text(at, at + 1))
        verb = _verb_behind(shape, at)
        says = verb in verbs or (first == 0 and shape[verb : verb + 1] in _plain())
        if says and not (shape[verb] in chars("be") and _names_next(shape, verb)):
            yield Stranger(at, noun, is_subject=True)
        elif _is_brought_in(shape, first):
            yield Stranger(at, noun, is_subject=False)


def is_unknown(mention: Mention) -> bool:
    """Tell whether *mention* is a given name alone: somebody's, though nobody's who is known."""
    word = mention.words[0]
    alone = len(mention.words) == 1 and not mention.opaque
    return alone and is_given(word) and not (is_place(word) or is_surname(word) or is_common(word))


def is_apposed(sentence: Sentence, at: int) -> bool:
    """Tell whether a noun for somebody tells who is named at *at*: ``The abbot, Rainald, fell``."""
    shape = sentence.stream.shape
    told = at > 1 and shape[at - 1] == shape[at + 1 : at + 2] == "," and shape[at - 2] in _persons()
    return told and shape[_first(shape, at - 2)] in _opening()


def strangers_before(sentence: Sentence, named: Span | None) -> list[Stranger]:
    """Return who is told of in the sentence before *sentence*, if that is not *named*.

    That is the last sentence with names.
    """
    block, span = sentence.stream.block, sentence.stream.sentence
    number = block.sentences.index(span) if span in block.sentences else 0
    if not number or block.sentences[number - 1] == named:
        return []
    stream: Stream = next(find_streams(block, block.sentences[number - 1], ()))
    told = strangers(Sentence(stream, (), tuple(find_clauses(stream))))
    return [one._replace(is_subject=True) for one in told]


def _is_named(shape: str, at: int) -> bool:
    """Tell whether the noun at *at* is of somebody with a name: ``the mayor, Ada``."""
    return shape[at + 1 : at + 2] in (NAME, OPAQUE) or shape[at + 1 : at + 3] == "," + NAME


def _first(shape: str, at: int) -> int:
    """Return where the phrase of the noun at *at* begins: with what determines it, if anything."""
    first = at
    while first and at - first < _MODIFIERS and shape[first - 1] in ranked(0, 1):
        first -= 1
    return first - 1 if first and shape[first - 1] in _opening() else first


def _verb_behind(shape: str, at: int) -> int:
    """Return the token behind the noun at *at* that may be its verb; adverbs stand between."""
    at += 1
    while shape[at : at + 1] and shape[at] in chars("adverb", "ly"):
        at += 1
    return at


def _names_next(shape: str, verb: int) -> bool:
    return NAME in shape[verb + 1 : verb + 4]


@cache
def _persons() -> frozenset[str]:
    """Return the characters of nouns for one person."""
    return frozenset(ranked(0, 0)) - frozenset(chars("plural"))


@cache
def _opening() -> frozenset[str]:
    return frozenset(chars("determiner", "possessive") + letter("'s"))


def _is_brought_in(shape: str, first: int) -> bool:
    """Tell whether somebody new is told of: ``hired a plumber``, ``to his nephew``.

    Not so ``was a potter``, ``worked as a potter`` and ``a boat of an uncle``.
    """
    before = shape[first - 1 : first]
    if shape[first] in chars("possessive"):
        return before not in frozenset(chars("be", "intro") + letter("as") + ',"')
    return bool(before) and before in ranked(3, 3) + chars("have") and before not in chars("intro")


@cache
def _plain() -> frozenset[str]:
    """Return the characters of words that may be verbs nobody knows here: ``rang``."""
    return frozenset(chars("word", "ed"))


def is_of_ship(mentions: Sequence[Mention]) -> bool:
    """Tell whether the article begins with what a ship is, of which "she" is said too."""
    title = next((m.block.text for m in mentions if m.block.kind is BlockKind.HEADING), "")
    if _SHIP.match(title) or not VESSELS.isdisjoint(
        fold(title).rstrip(")").replace("(", " ").split()[-1:]
    ):
        return True  # "The Orla (yacht)"
    first = next((m.block for m in mentions if m.block.kind is BlockKind.PARAGRAPH), None)
    lead = first.text[:_LEAD] if first is not None else ""
    words = lead.split()
    verb = next((n for n, word in enumerate(words) if word in ("is", "was")), len(words))
    if _AFLOAT.search(lead):
        return True
    return not VESSELS.isdisjoint(word.strip(".,;()") for word in words[verb : verb + _WORDS])


_SHIP = lazy(rf"(?:The )?(?:{'|'.join(sorted(map(str.upper, marked('namesakes', 'ship'))))}) [A-Z]")
# "Orla was laid down at Venn", "launched from the yard of Bo Lind, she sailed"
_AFLOAT = lazy(r"\b(?:laid down (?:at|in|by|on)|launched (?:at|from)|[Hh]er keel|maiden voyage)\b")
_LEAD = 400
"""Characters in which a lead says what it is about."""
_WORDS = 9
"""Words of "was the second iron-hulled Orm Line cargo ship"."""
