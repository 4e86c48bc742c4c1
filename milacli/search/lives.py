"""Births and deaths: whose they are, and the dates in brackets behind a name that tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from milacli.english.lists import marked
from milacli.english.prose import Span, fold_word, words
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.search.called import is_of_kin
from milacli.search.candidates import dates
from milacli.search.grammar import Grammar
from milacli.search.passages import Index
from milacli.search.told import KIN, LIVED, lasts_a_life
from milacli.search.typed import names_of
from milacli.search.words import STOP_WORDS, split_words

# "(3 May 1871 – 9 June 1944)", "(*1850, †1910)"; not "(1901-04)", "(0-521-1234-5)"
_LIFE = lazy(
    r"\((?P<born>[^()–—†-]{0,60}\b[0-9]{4}\b[^()–—†-]{0,40})(?:[–—-]|, ?(?=†))"
    r"(?P<died>[^()–—-]{0,60}\b[0-9]{3,4}\b[^()–—-]{0,40})\)"
)
# "(born 1850)", "(b. 3 May 1850)", "(† 1910)"
_ONE = lazy(
    r"\((?:(?P<born>(?:born|b\.|\*) ?[^()–—†-]{0,60}[0-9]{4})"
    r"|(?P<died>(?:died|d\.|†) ?[^()–—-]{0,60}[0-9]{4}))\)"
)
# "San Fernando", "Frankfurt am Main", "St. Ives"
PLACE = (
    r"[^\W\d_a-z][\w'’.-]*[\w](?: (?:(?:am|an|der|den|de|del|la|le|les|of|the|upon|on|in) ){0,2}"
    r"[^\W\d_a-z][\w'’-]+){0,3}"
)
_NAME = lazy(PLACE)
_WHEN = frozenset(("when", "year", "date", "where"))
_PERSONAL = frozenset("she he her him his".split())
_NEAR = 5
"""Words before a bracket among which a name must stand whole."""


class Life(NamedTuple):
    """Dates in brackets."""

    start: int
    end: int
    born: Span | None
    died: Span | None


def event(asked: Sequence[str]) -> str:
    """Return ``born`` or ``died`` where the words *asked* ask when or where somebody was or did."""
    if _WHEN.isdisjoint(asked):
        return ""
    word = next((word for word in asked if word in LIVED), "")
    return {"": "", "born": "born"}.get(word, "died")


def find_lives(text: str) -> Iterator[Life]:
    """Yield the lives that *text* tells in brackets."""
    for pattern in (_LIFE, _ONE) if "(" in text else ():
        for match in pattern.finditer(text):
            born, died = (
                _date(text, *match.span(name)) if match[name] else None for name in ("born", "died")
            )
            if not (born and died) or lasts_a_life(text[slice(*match.span())]):
                yield Life(*match.span(), born, died)


def _date(text: str, start: int, end: int) -> Span:
    found = next(dates(text[start:end]), None)
    if found is None:
        year = re.search(r"[0-9]{3,4}", text[start:end])
        found = Span(*year.span()) if year else Span(0, 0)
    return Span(start + found.start, start + found.end)


def side_of(text: str, life: Life, wanted: str) -> Span | None:
    """Return the half of a *life* in brackets that tells what is *wanted*."""
    half = life.born if wanted == "born" else life.died
    if half is None:
        return None
    middle = life.died.start if life.born and life.died else life.end
    start = life.start + 1 if wanted == "born" or not life.born else life.born.end
    end = middle if wanted == "born" else life.end - 1
    dash = max((text.rfind(sign, start, end) for sign in "–—-†"), default=-1)
    if life.born and life.died and dash >= 0:
        # what stands before the second date may be its place: "(Orm, 1901 – Venn, 1950)"
        cut = next((n for n in range(life.born.end, life.died.start) if text[n] in "–—-†"), dash)
        return Span(life.start + 1, cut) if wanted == "born" else Span(cut + 1, life.end - 1)
    return Span(start, end)


def place_in(text: str, side: Span) -> Span | None:
    """Return the names that follow one another in a half of a life and are no months."""
    end = side.start
    found: Span | None = None
    for match in _NAME.finditer(text, side.start, side.end):
        is_month = fold_word(match[0]) in marked("calendar", "month")
        if is_month or (found and text[end : match.start()] != ", "):
            if found:
                break
            continue
        found = Span(found.start if found else match.start(), match.end())
        end = match.end()
    return found


def is_in_life(text: str, span: Span, asked: Sequence[str]) -> bool:
    """Tell whether *span* stands in the dates of a life, of which the words *asked* do not ask."""
    if event(asked) or not _LASTING.isdisjoint(asked):
        return False
    return any(life.start <= span.start < life.end for life in find_lives(text))


_LASTING = frozenset("live lived life alive reign reigned rule ruled king queen".split())


def find_life(index: Index, asked: str, number: int) -> Span | None:
    """Return the date in brackets that tells in the passage *number* what is *asked*."""
    wanted, text = event(split_words(asked)), index.passages[number].text
    if not wanted or "(" not in text:
        return None
    whose = name_asked(index, asked)
    mine = (life for life in find_lives(text) if is_of(whose, text[: life.start]))
    found = (life.born if wanted == "born" else life.died for life in mine)
    return next((span for span in found if span), None)


def life_runs(index: Index, asked: str) -> dict[int, tuple[int, int]]:
    """Return from and to which word dates in brackets tell of the life *asked* about, by passage.

    A name may have them in any passage; all of these count as telling of the birth and the death.
    """
    whose = name_asked(index, asked)
    runs = {}
    for number, passage in enumerate(index.passages if whose else ()):
        text = passage.text
        for life in find_lives(text) if "(" in text else ():
            inside = [n for n, span in enumerate(words(text)) if life.start < span.start < life.end]
            if inside and is_of(whose, text[: life.start]) and _has_asked(asked, text, life):
                runs[number] = inside[0], inside[-1] + 1
    return runs


def _has_asked(asked: str, text: str, life: Life) -> bool:
    """Tell whether a life in brackets has a place if that is *asked* for."""
    said = split_words(asked)
    side = side_of(text, life, event(said)) if "where" in said else None
    return "where" not in said or (side is not None and place_in(text, side) is not None)


def is_of_another(index: Index, asked: str, number: int, deeds: Sequence[int]) -> bool:
    """Tell whether in all *deeds*, births or deaths, the subject is not who is *asked* about.

    *deeds* are places of words of the passage *number*.
    """
    if LIVED.keys().isdisjoint(split_words(asked)):
        return False
    text, folded = index.passages[number].text, index.inverted.texts[number]
    deeds = deeds or [n for n, word in enumerate(folded[:-1]) if folded[n + 1] == "away"]
    grammar = Grammar(text, list(words(text)), folded)
    whose = name_asked(index, asked)
    is_other = partial(_is_other, index, asked, whose, grammar, number)
    return bool(deeds) and all(map(is_other, deeds))


def _is_other(
    index: Index, asked: str, whose: Sequence[str], grammar: Grammar, number: int, at: int
) -> bool:
    subject = grammar.subject(at)
    if [grammar.folded[n] for n in subject] == ["who"]:
        subject = _before(grammar, subject[0])
    told = [grammar.folded[n] for n in subject]
    mine = [n for n in subject if grammar.folded[n] in whose]
    if mine and not grammar.is_owner(mine[-1]) and not grammar.governor(mine[0]):
        before = grammar.text[: grammar.spans[mine[-1]].end]
        alone = [(mine[-1], mine[-1])] if len(whose) > 1 and len(mine) == 1 else []
        kin = is_of_kin(index, number, whose, alone, grammar)
        return kin or (grammar.folded[mine[-1]] == whose[-1] and not is_of(whose, before))
    said = split_words(asked)
    if grammar.folded[at : at + 2] == ("died", "out") and "out" not in said:
        return True  # "The breed died out"
    if not KIN.isdisjoint(told) and KIN.isdisjoint({*told}.intersection(said)):
        return True
    people = index.people or frozenset()
    of_kin = not KIN.isdisjoint(said) and KIN.isdisjoint(told)
    return not mine and (of_kin or bool(whose)) and any(word in people for word in told)


def _before(grammar: Grammar, at: int) -> list[int]:
    """Return the words of the name right before the word *at*: ``Ada Lind, who``."""
    first = at
    while first and grammar.is_capital(first - 1):
        first -= 1
    return list(range(first, at))


def is_of(whose: Sequence[str], before: str) -> bool:
    """Tell whether the name that *before* ends with, or nearly, may be that of *whose*.

    Somebody may be told of by the last name alone, but not by another first name.
    """
    spans = list(words(before))[-_NEAR:]
    typed = [before[start:end] for start, end in spans]
    folded = [fold_word(word) for word in typed]
    if not whose or whose[-1] not in folded:
        return False
    n = folded.index(whose[-1])
    first = folded[n - 1] if n and typed[n - 1][0].isupper() else ""
    alone = first == "" or first in STOP_WORDS or len(whose) == 1
    return alone or whose[0] in folded[:n] or len(first) == 1 or is_address(first)


def name_asked(index: Index, asked: str) -> list[str]:
    """Return the words of the name that is *asked* about; who is "she" the article is about."""
    names = [name for name in names_of(asked) if not name[0][0].isdigit()]
    others = split_words(asked)
    if not KIN.isdisjoint(others):
        return []  # "her father", "the mother of Ada": nobody says what they are called
    if names:
        return names[0]
    if not _PERSONAL.isdisjoint(others):
        title = split_words(index.subject)
        return list(title) if title and title[-1] in (index.people or ()) else []
    return [word for word in others if word not in STOP_WORDS | _WHEN | KIN | LIVED.keys()]
