"""What a question asks for: a person, a date, a number or a place, known by its shape."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.patterns import lazy
from milacli.search.words import QUESTION_WORDS, split_words


class Answer(NamedTuple):
    """A type of answer: which questions ask for it, and what it looks like in a passage."""

    asked: re.Pattern[str]
    """In a folded question."""
    shape: re.Pattern[str] | None
    """In a passage as written; None is a person, who has a surname."""

    @property
    def is_person(self) -> bool:
        """Whether the question asks who."""
        return self.shape is None

    def is_in(self, text: str, known: Container[str]) -> bool:
        """Tell whether *text* holds such an answer, and not only of words that are *known*."""
        matches = self.shape.finditer(text) if self.shape else ()
        return any(word not in known for match in matches for word in split_words(match[0]))


QUESTION_CUES = {
    "where": ("based", "located", "situated", "headquartered", "headquarter"),
    "why": ("because", "due", "reason", "cause", "citing", "owing"),
}
"""Question words, and by which words articles answer them."""
_THEMES = ("tells", "story", "stories", "follows", "describes", "depicts", "theme")


def cues(asked: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the words *asked* that are answered by others, with these: ``what is it about``."""
    yield from ((word, told) for word, told in QUESTION_CUES.items() if word in asked)
    if asked[:1] == ["what"] and asked[-1] == "about" and asked[1] in ("is", "was"):
        yield "about", _THEMES


_COLOURS = (
    "colour color coloured colored coloring colouring black white red green blue yellow brown "
    "grey gray orange purple pink violet golden silver scarlet crimson turquoise beige cream"
)
_MEASURES = (
    ("heavy", "weight weigh weighs weighed mass heavy kg lb lbs pound tonne ton kilogram"),
    ("tall high", "height tall high"),
    ("wide", "width wide breadth"),
    ("deep", "depth deep"),
    ("fast quick", "speed fast mph"),
    ("old", "age aged old"),
    ("rich wealthy", "worth fortune wealth wealthy rich richest wealthiest billionaire"),
    ("expensive costly", "price cost costs expensive"),
    ("loud noisy", "noise decibels decibel db volume loud"),
    ("colour color colours colors", _COLOURS),
)
"""What "how" or "what" asks the measure of, and by which words articles tell it."""


@cache
def measures() -> dict[str, tuple[str, ...]]:
    """Return the words that tell a measure, by the word behind "how"."""
    return {word: tuple(told.split()) for asked, told in _MEASURES for word in asked.split()}


_HEADS = (
    (
        "live lives lived reside resides resided",
        "population inhabitant resident people live lives lived",
    ),
    (
        "work works worked employ employs employed",
        "employee worker staff workforce people work works worked employs employed",
    ),
)
"""What "how many people" do, and by which words articles count those."""


@cache
def heads() -> dict[str, tuple[str, ...]]:
    """Return the words that count people, by what they do: live, by inhabitants."""
    return {word: tuple(told.split()) for asked, told in _HEADS for word in asked.split()}


# Of whom a question asks who does it, and by which words of theirs articles answer.
_ROLE_SYNONYMS = (
    (
        "lead leads run runs head heads manage manages direct directs chair chairs boss charge led",
        "ceo director president head chief chair chairman chairwoman leads led headed",
    ),
    ("wrote write writes author authored pen", "author wrote written writer authored"),
    (
        "buy bought purchase purchased acquire acquired",
        "bought buys acquired acquires purchased purchases acquisition takeover buyer owner sold",
    ),
    ("design designs designed", "designed designs design architect architects designer engineer"),
    (
        "command commands commanded",
        "commanded commands commander led captain general admiral colonel major commanding",
    ),
    ("own owns owned", "owner owners owns owned bought acquired sold belongs"),
    ("teach teaches taught", "professor lecturer teacher taught teaches"),
    ("back backs fund funds finance finances bankroll", "investor backer donor funded backed led"),
)


@cache
def role_synonyms() -> dict[str, tuple[str, ...]]:
    """Return the words that answer who does it, by the word that asks: leads, by director."""
    return {word: tuple(told.split()) for asked, told in _ROLE_SYNONYMS for word in asked.split()}


def wanted(question: str) -> Answer | None:
    """Return the type of answer that the folded *question* asks for first, if any."""
    if "wh" not in question and "how" not in question:
        return None
    asked = ((answer.asked.search(question), answer) for answer in _answers())
    found = [(match.start(), answer) for match, answer in asked if match]
    return min(found, key=lambda place: place[0])[1] if found else _named(question)


# "which universities", "what other companies"
_WHICH = lazy(r"\b(?:which|what) (?:other )?([a-z]{3,}?)(?:ies|es|s)\b")


def _named(question: str) -> Answer | None:
    """Return the answer to "which universities": names that hold the noun, or None."""
    match = _WHICH.search(question)
    if not match:
        return None
    noun = re.escape(match[1].capitalize())
    # "Orm University", "University of Orm"
    return Answer(
        _WHICH,
        re.compile(rf"\b[^\W\da-z_][\w'’-]+ {noun}\w*|\b{noun}\w* (?:of|for) [^\W\da-z_]\w+"),
    )


SHORT_MONTHS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
"""Months as notes write them, beside a day."""


@cache
def _answers() -> tuple[Answer, ...]:
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    digits = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter"
    sizes = "hundred|thousand|million|billion|dozen|percent"
    return (
        Answer(  # date
            # "when did it", "in what year"
            lazy(r"\b(?:when|(?:what|which) (?:year|date|month|day|decade|century))\b"),
            # "in 1993", "the 1990s", "May", "9 Sept", "7:30"
            lazy(
                rf"\b(?:1[0-9]{{3}}|20[0-9]{{2}})s?\b|\b(?:{months})\b"
                rf"|\b[0-9]{{1,2}}(?: {SHORT_MONTHS}|:[0-9]{{2}}\b)|\b{SHORT_MONTHS} [0-9]"
            ),
        ),
        Answer(  # number
            # "how many are", "what percentage of"
            lazy(
                r"\bhow (?:many|much|old|long|large|big|far|often|tall|high|fast|quick|heavy|wide"
                r"|deep|rich)\b"
                r"|\bwhat (?:percent\w*|number|share|amount|size|population|proportion)\b"
            ),
            # "745", "six", "$44 million"
            lazy(rf"[0-9]+|\b(?:{digits}|{sizes})s?\b", re.IGNORECASE),
        ),
        Answer(  # person
            # "who founded", "whose idea"
            lazy(r"\bwho(?:m|se)?\b"),
            None,
        ),
        Answer(  # place
            # "where is it", "in which city"
            lazy(r"\bwhere\b|\b(?:what|which) (?:city|country|place|state|town|region)\b"),
            # "in Paris", "from the Alps"
            lazy(r"\b(?:in|at|from|near|to|of) (?:the )?[^\W\da-z_]\w+"),
        ),
    )


def asked_for(asked: Sequence[str]) -> tuple[str, int] | None:
    """Return the kind of answer that the folded words ask for, and where its question ends."""
    place = next((n for n, word in enumerate(asked) if word in QUESTION_WORDS), len(asked))
    word, after = [*asked[place : place + 2], "", ""][:2]
    if word == "how":
        return ("number", place + 1) if after in ("many", "much") else None
    kind = {"when": "when", "who": "who", "whom": "who"}.get(word)
    return (kind, place) if kind else None


def surnames(source: str) -> frozenset[str]:
    """Return the last words, folded, of what looks like a person's name in *source*.

    No word of a name is ever written small, particles such as van aside.
    """
    # "Ada Lovelace", "J. van Lovelace", "Ada King-Noel"; no longer, or "A-A-A-A" read from each
    # letter would take time in its square
    # nor "Lovelace of Orm", "Lovelace and Orm"
    small = r"(?!(?:of|in|at|on|to|by|as|or|for|and|the|was|has|had|who|his|her) )[a-z]{2,3} "
    shape = rf"\b[^\W\da-z_][\w'’.-]{{0,40}}(?: (?:{small})?[^\W\da-z_][\w'’-]{{1,40}}){{1,3}}"
    # "van" in "J. van Lovelace"
    particle = r" [a-z]{2,3} "
    # "learning"; not the "earning" of "Learning"
    typed = set(re.findall(r"\b[a-z]\w*", source))
    names = {re.sub(particle, " ", name) for name in re.findall(shape, source)}
    found = map(split_words, names)
    return frozenset(name[-1] for name in found if name and typed.isdisjoint(name))
