"""The alphabet of shapes: one character for all words that no construction tells apart.

A sentence written in it, a character a token, is its shape; a construction is a regular
expression over shapes. ``CLASSES`` names what a construction may ask for, and ``chars`` returns
the characters of the words in a class.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from milacli.english.lists import lines, marked
from milacli.english.nouns import is_body_noun, is_thing_noun, person_noun, person_nouns
from milacli.english.verbs import forms

NAME, PRONOUN, OPAQUE = "N", "H", "X"
"""A name that may be a person's, he or she, and other capitalised words."""
PUNCTUATION = ",;:|\"/()–~"
"""Each for itself; ``–`` is any dash between words, ``~`` one between figures, ``"`` any quote."""
_FIRST = 0xE000
"""The private use area of Unicode: no text is written in it."""

# Words that a construction names one by one.
LITERALS = tuple(
    "as by of in with from than who such including include includes included like namely among "
    "them especially notably under leadership direction guidance supervision tenure presidency "
    "chairmanship at for to on into up out over well et al 's née born b died d elect designate "
    "emeritus emerita while when still alongside along together law bar medicine priesthood faculty "
    "all is was are were former formerly ex late known not who whose whom he she part company firm "
    "startup studio business magazine newspaper funding investment investments backing donation "
    "capital participation round educated admitted comprises comprised consists consisted added "
    "game games meeting room founding being rose grew went goes help helped helps began begun continued came toward called named dubbed titled entitled renamed nicknamed codenamed aged his her him himself "
    "herself inc ltd llc corp plc gmbh ag co lp pbc corporation its which".split()
)


@cache
def _memberships() -> dict[str, frozenset[str]]:
    """Return the classes of every word that some list or construction names."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines("closed_classes"):
        mark, _, said = line.partition(":")
        for word in said.split():
            found[word].add(mark)
    for word, classes in forms().items():
        found[word] |= classes
    for word in LITERALS:
        found[word].add(f"={word}")
    for mark in ("month", "weekday"):
        for word in marked("calendar", mark):
            found[word].add(mark)
    for word in marked("honorifics", "sure"):
        found[word].add("honorific")
    nouns = person_nouns()
    for word in found.keys() & nouns.keys():
        found[word] |= _open_classes(word)
    for word in [word for word in found if word[-1] == "s" and word[:-1] in nouns]:
        found[word] |= _open_classes(word)
    for word, classes in found.items():
        if is_body_noun(word):
            classes.add("body")
        if is_thing_noun(word):
            classes.add("thing")
        if not classes & (CLOSED | FINITE | _NOUNS | _ENDINGS):
            classes.add("word")
    return {word: frozenset(classes) for word, classes in found.items()}


# "1990", "12", "3rd", "40-year-old"
_NUMBER = re.compile(r"\d")
_YEAR = re.compile(r"[12]\d{3}$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_VERBLIKE = frozenset(("ed", "ing"))


@lru_cache(maxsize=65536)
def _open_classes(word: str) -> frozenset[str]:
    """Return the classes of *word* by its noun table and its ending."""
    noun = person_noun(word)
    if noun:
        kinds = {"weak" if noun.is_weak else "noun"}
        kinds |= {"kin"} if noun.family == "relative" else set()
        kinds |= {"plural"} if noun.is_plural else set()
        return frozenset(kinds)
    if _NUMBER.search(word):
        year = "year" if _YEAR.match(word) else "figure"
        return frozenset(("ordinal",) if _ORDINAL.match(word) else (year,))
    if is_body_noun(word):
        return frozenset(("body", "thing") if is_thing_noun(word) else ("body",))
    if is_thing_noun(word):
        return frozenset(("thing",))
    ending = "word" if "-" in word else next((e for e in ("ly", "ed", "ing") if word.endswith(e) and len(word) > 4), "word")
    return frozenset((ending,))


_COMBINATIONS = (
    *(
        frozenset((strength, *kin, *plural))
        for strength in ("noun", "weak")
        for kin in ((), ("kin",))
        for plural in ((), ("plural",))
    ),
    *(frozenset((kind,)) for kind in "ordinal year figure body thing ly ed ing word".split()),
    frozenset(("body", "thing")),
)


CLOSED = frozenset(
    "be have modal do not adverb determiner preposition and but subordinate relative pronoun "
    "others".split()
)
"""What no noun phrase holds: the small words that shape a sentence."""
FINITE = frozenset(
    "become serve known appoint found establish lead chair command research write study graduate "
    "attend teach win award invest act direct produce compose design play compete military ordain "
    "practise human say do other suffer member".split()
)
"""The classes of finite verbs."""
_NOUNS = frozenset(("noun", "weak"))
_ENDINGS = frozenset(f"{verb}.{form}" for verb in FINITE for form in ("ed", "ing", "base"))


def _order(classes: frozenset[str]) -> int:
    """Return a rank that brings what is often asked for together into one range of characters."""
    if classes & _NOUNS:
        return 0
    if classes & CLOSED:
        return 4
    if "year" in classes or "figure" in classes:
        return 2
    return 3 if classes & FINITE and "premodifier" not in classes else 1


@cache
def _letters() -> dict[frozenset[str], str]:
    """Return the character of each combination of classes."""
    combinations = sorted(dict.fromkeys((*_COMBINATIONS, *_memberships().values())), key=_order)
    return {classes: chr(_FIRST + n) for n, classes in enumerate(combinations)}


@lru_cache(maxsize=65536)
def letter(word: str) -> str:
    """Return the character that stands for folded *word*."""
    classes = _memberships().get(word)
    return _letters()[classes if classes is not None else _open_classes(word)]


@cache
def chars(*names: str) -> str:
    """Return the characters of all words in any of the classes called *names*."""
    wanted = frozenset(names)
    return "".join(char for classes, char in _letters().items() if not wanted.isdisjoint(classes))


@cache
def ranked(first: int, last: int) -> str:
    """Return the characters of a rank: 0 nouns, 1 other content, 2 figures, 3 verbs, 4 closed."""
    return "".join(char for classes, char in _letters().items() if first <= _order(classes) <= last)


@lru_cache(maxsize=1024)
def label(char: str) -> str:
    """Return what a character of a shape is called: a word, a class, or the sign itself."""
    if char in _SPECIAL:
        return _SPECIAL[char]
    classes = classes_of(char)
    if not classes:
        return char
    literal = sorted(name[1:] for name in classes if name[0] == "=")
    return literal[0] if len(literal) == 1 and not classes & _NOUNS else "+".join(sorted(classes - {f"={w}" for w in literal})) or literal[0]


def classes_of(char: str) -> frozenset[str]:
    """Return the classes that *char* stands for; none for a sign or a name."""
    return _classes().get(char, frozenset())


_SPECIAL = {NAME: "NAME", PRONOUN: "he", OPAQUE: "OTHER"}


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {char: classes for classes, char in _letters().items()}
