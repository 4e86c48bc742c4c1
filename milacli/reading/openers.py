"""Openers: words in front of a name that are large only because a sentence or a line begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.article.model import Block, BlockKind
from milacli.english.gazetteer import CALENDAR, OPENERS, is_common, is_given, is_surname
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span
from milacli.english.titles import is_office
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.runs import Token, is_korean, is_native


def without_opener(block: Block, sentence: Span, part: list[Token]) -> list[Token]:
    """Drop words from the front that are large only because a sentence starts with them."""
    opens = block.kind is BlockKind.HEADING or opens_sentence(block.text, sentence, part[0].start)
    best = opens and len(part) == 1 and _KNOWN.match(block.text, part[0].start)
    front = opens or _YEAR.fullmatch(block.text, sentence.start, part[0].start)
    native = is_native([token.folded for token in part])  # "Sitting Bull left"
    does = opens and (best or _is_verb(part[0].folded) or _is_noted(block.text, part))
    does = does and not native
    if does or (front and _is_order(part)):
        part = part[1:]
    while part and part[0].folded in (OPENERS if opens else _NO_NAMES) and part[0].kind in "NO":
        if len(part) > 1 and (is_given(part[0].folded) or _is_an(part)):
            break
        part = part[1:]
    while (
        part
        and part[0].folded in CALENDAR
        and (not is_given(part[0].folded) or _is_date(block.text, sentence, part))
    ):
        if opens and part[0].folded == "august" and len(part) > 1 and is_surname(part[1].folded):
            break  # "August Lind founded"
        if len(part) == 2 and not opens and part[0].folded in _MONTHS:
            start = part[0].start
            if not _TIMED.search(block.text, max(sentence.start, start - 20), start):
                break  # "with August Lind"
        part = part[1:]
    if _is_left(block.text, sentence, part):
        part = part[1:]
    if block.kind is BlockKind.HEADING and len(part) > 1 and part[-1].folded[-1] == "s":
        # "Why Ada Wins": a heading may write a verb as large as a name.
        asks = _ASKS.search(block.text, 0, part[0].start)
        part = part[:-1] if asks and is_common(part[-1].folded) else part
    return part


def without_preposition(block: Block, sentence: Span, run: list[Token]) -> list[Token]:
    """Drop the preposition that a sentence opens with before ``Ada of Orm``."""
    front = len(run) > 3 and run[0].folded in _PREPOSITIONS and "of" in (t.folded for t in run)
    return run[1:] if front and opens_sentence(block.text, sentence, run[0].start) else run


# "1905 ": in front of "Marries Ada Lind"
_YEAR = lazy(r"\W{0,3}(?:[A-Z][a-z]+ )?\d{4}(?:[–-]\d{2,4})? ")
# "Best known as the author", "Long employed as a clerk"
_KNOWN = lazy(
    r"(?:Best|Better|Long|Well|Widely) (?:known|remembered|regarded|noted|employed|associated|"
    r"considered|recogni[sz]ed|respected|thought) (?:as|at|by|for|in|of|to|with)\b"
)
_PREPOSITIONS = frozenset(
    "under before after with without for like unlike by to since during beside against despite "
    "from until between behind near towards upon when while although though because as if once "
    "where whereas".split()
)
_MONTHS = marked("calendar", "month")
_TIMED = lazy(
    r"(?:\d\S*|\b(?:[a-z]*in|since|until|till|by|from|to|of|on|for|last|next|this|that|each|every|"
    r"early|mid|late|before|after|during|around|between))[ -]$",
    re.IGNORECASE,
)
# "In ", ", and by early ", "on 5 ": behind it a month is no given name.
_DATED = lazy(
    r"(?:^|[,;:—–] (?:and |but |so )?|\b(?:and|but) )(?:(?:in|by|(?P<joins>since|until)) "
    r"(?:(?:early|mid|late)[ -])?|on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)$",
    re.IGNORECASE,
)
_MOST_BEFORE = 30
"""Characters before a month that are looked at."""


def _is_date(text: str, sentence: Span, part: Sequence[Token]) -> bool:
    """Tell whether a month that may be a given name dates what *part* does.

    ``In June Ada Smith resigned``, not ``In June Smith's house`` or ``Since June Smith resigned``.
    """
    start = part[0].start
    if part[0].folded not in _MONTHS or part[-1].possessive:
        return False
    if len(part) < 2:
        role = _ROLE.match(text, part[0].end, sentence.end)  # "In June president Ada Smith left"
        if role is None or person_noun(role[1]) is None:
            return False
    dated = _DATED.search(text[max(sentence.start, start - _MOST_BEFORE) : start])
    if dated is None or len(part) < 2:
        return dated is not None
    if is_office(part[1].folded) and not is_surname(part[1].folded):
        return True  # "In June Minister of Health Ada Smith"
    full = len(part) > 2 and is_given(part[1].folded)
    if full and _NAMED.match(text, part[-1].end):
        return True
    return (full or not dated["joins"]) and _does(text, sentence, part)


# "after leaving Congress Smith moved": bodies that stand without an article.
_CHAMBERS = frozenset(("congress", "parliament"))
_PLACED = lazy(r"\b(?:in|into|to|from|of|[a-z]+ing|left|entered|joined|quit) $", re.IGNORECASE)


def _is_left(text: str, sentence: Span, part: Sequence[Token]) -> bool:
    """Tell whether the first of *part* is where the one was who does something behind it."""
    if len(part) < 2 or part[0].folded not in _CHAMBERS or part[-1].possessive:
        return False
    start = part[0].start
    placed = _PLACED.search(text[max(sentence.start, start - _MOST_BEFORE) : start])
    return placed is not None and _does(text, sentence, part)


_ROLE = lazy(r" ([a-z-]+) [A-Z]")
_DOES = lazy(r" (?:(?:also|later|first|then|again|[a-z]+ly) )?([a-z]+)\b")
_NAMED = lazy(r" \(|, ")
_HELPERS = frozenset().union(
    *(marked("closed_classes", mark) for mark in ("be", "have", "modal", "do"))
)


def _does(text: str, sentence: Span, part: Sequence[Token]) -> bool:
    """Tell whether a verb stands behind *part*."""
    does = _DOES.match(text, part[-1].end, sentence.end)
    word = does[1] if does else ""
    return word in _HELPERS or word.endswith("ed") or bool(classes_of(word, "finite"))


_ASKS = lazy(r"\b(?:[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ii]f|[Ww]hat) $")


def _is_order(part: Sequence[Token]) -> bool:
    """Tell whether *part* is a name behind what is to be done, or is: ``Ask Ada Lind``."""
    word = part[0].folded
    if len(part) < 3 or not is_given(part[1].folded) or is_given(word):
        return False
    done = classes_of(word, "base") or classes_of(word, "finite")  # "1905: Marries Ada Lind"
    return word in _ORDERS or bool(done)


_ORDERS = frozenset(
    "ask email call phone ring text tell thank remind invite chase ping nudge".split()
)


def _is_verb(word: str) -> bool:
    """Tell whether *word* is a form of a verb and no name: ``Serving``, ``Led``, not ``Drew``."""
    form = classes_of(word, "participle") or classes_of(word, "gerund")
    return bool(form) and not is_given(word) and not is_surname(word)


def _is_noted(text: str, part: Sequence[Token]) -> bool:
    """Tell whether *part* begins with what somebody noted to have done: ``Emailed Ada Lind``."""
    word = part[0].folded
    if len(part) < 2 or len(word) < 5 or not word.endswith("ed") or part[0].kind != "N":
        return False
    if is_given(word) or is_surname(word) or (is_common(word) and not is_given(part[1].folded)):
        return False
    return _NOTED.match(text, part[-1].end) is not None


_NOTED = lazy(r"[.;!]?(?:$|\n)|[.;!]| (?:about|again|and|at|for|from|in|on|re|to|with) ")


def _is_an(part: Sequence[Token]) -> bool:
    """Tell whether *part* is the name of a Korean of the family An: ``An Jung-geun``."""
    return part[0].folded == "an" and is_korean(("kim", part[1].folded))


# "The Ada", and what opens a line behind a bold one: "If Ada".
_NO_NAMES = frozenset("the a an both if when while because although since unless but this".split())


_TAG = lazy(r"#[\w/-]+")
_LONGEST_TAG = 40


def opens_sentence(text: str, sentence: Span, start: int) -> bool:
    """Tell whether the word at *start* is large because a sentence or quote begins."""
    # Step by step: a copy of all that stands before would cost each name the whole sentence.
    while start > sentence.start and text[start - 1].isspace():
        start -= 1
    if _TAG.fullmatch(text, sentence.start, min(start, sentence.start + _LONGEST_TAG)):
        return True  # "#later Ask Ada"
    return start == sentence.start or text[start - 1] in "\"“‘'(:—–*|"
