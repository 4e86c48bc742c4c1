"""Who does a deed and to whom it is done, as far as the order of the words says it.

A name near a verb is not who does it: of "Bo was hired by Ada" he is hired, in "sold to Ada" she
buys, and "Ada's brother" is not she. Where the words do not say it, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span
from milacli.search.told import asides, gaps, is_verb, parts
from milacli.search.words import STOP_WORDS, stem

DOER, DONE_TO, NEITHER = "doer", "done to", "neither"
"""What a name is to a deed; else the preposition that stands before it, or None: unknown."""

_BE = frozenset("is was were are be been being get gets got".split())
_HELP = frozenset(
    "has have had having do does did didnt doesnt will would shall should can could may might "
    "must to wont wouldnt cannot couldnt".split()
)
_AFFECTING = frozenset("of for to with from under against about without like unlike".split()) | {
    "after", "behind", "beside", "than", "instead", "except", "alongside", "via", "near", "upon",
    "into", "onto", "between", "among", "amongst", "through", "despite", "versus", "toward",
    "towards",
}  # fmt: skip
"""Prepositions before a name that is not the subject: ``given to Ada``; not ``In 1901 Ada``."""
_NOT = frozenset("not neither nor never except excluding".split())
_OPENING = frozenset("who which that whose whom where when while although because".split())
_SUBJECTS = frozenset("it we i you".split())
_PRESENT = frozenset("current present new now today".split())
_RANKS = frozenset("next deputy vice assistant honorary former youngest oldest only".split())
_OBJECTS = frozenset("it him them me us you".split())
_MUTUAL = frozenset(map(stem, "marry wed engage relate ally partner".split()))
_INVERTED = frozenset("starring featuring starred featured said says including".split())
"""Verbs before the name of who does it: ``a film starring Ada``, ``said Ada``."""
_MODIFIER = 4
"""Words that may stand between a preposition and a name: ``by her cousin the painter Ada``."""


class Asked(NamedTuple):
    """What a question who asks: what part somebody has in a deed."""

    part: str
    """``DOER``, ``DONE_TO`` or a preposition: to whom."""
    verb: str


def asked_part(words: Sequence[str], place: int) -> Asked | None:
    """Return the part that a question asks for from its folded *words*, "who" at *place*.

    None where a verb is not what is asked about: "who is the mayor".
    """
    rest = list(words[place + 1 :])
    before = words[place - 1] if place else ""
    last = rest[-1] if rest else ""
    is_done = bool(rest) and (
        rest[0] in _BE or (rest[0] in _HELP and rest[1:2] in (["be"], ["been"]))
    )
    others = [word for word in rest if word not in _adverbs()]
    verb = next((word for word in others if word not in _BE | _HELP), "")
    trailing = last if len(others) > 2 and last in _AFFECTING | {"by"} else ""
    if is_done and not before and trailing != "by":
        # "who was first hired", not "who was the mayor", "who is leading it"
        n = next((n for n, word in enumerate(others) if word not in _BE | _HELP), len(others))
        verb = others[n] if n < len(others) else ""
        if not _is_participle(verb):
            return Asked(DOER, verb) if verb.endswith("ing") else None
        return Asked(trailing or DONE_TO, verb)
    if before in _AFFECTING | {"by"} or trailing:
        verb = next((w for w in reversed(others) if _is_participle(w) or is_verb(w)), "")
        part = before if before in _AFFECTING | {"by"} else trailing
        return Asked(DOER if part == "by" else part, verb) if verb else None
    if words[place] == "whom" or (rest and rest[0] in ("did", "does", "do")):
        content = [word for word in rest if word not in STOP_WORDS]
        verb = next((word for word in reversed(content) if is_verb(word)), "")
        return Asked(DONE_TO, verb) if verb else None
    if is_done or not verb:
        return None
    behind = others[others.index(verb) + 1 :]
    has_object = bool(behind) and behind[0] in _modifiers() | _OBJECTS
    return Asked(DOER, verb) if is_verb(verb) or has_object else None


def _is_participle(word: str) -> bool:
    return word == "born" or (is_verb(word) and not word.endswith(("ing", "s")))


def _adverbs() -> frozenset[str]:
    return marked("closed_classes", "adverb") | {"first", "really", "actually"}


def asked_role(words: Sequence[str], place: int) -> tuple[str, ...]:
    """Return "first" and "mayor" of "who is the first mayor of Orm", "who" at *place*."""
    rest = [word for word in words[place + 1 :] if word not in _adverbs() - {"first"}]
    n = next((n for n, word in enumerate(rest) if word not in _BE | _HELP), len(rest))
    end = next((m for m in range(n, len(rest)) if rest[m] in _prepositions()), len(rest))
    said = rest[n:end] if n else []
    return tuple(word for word in said if word not in STOP_WORDS | _PRESENT)


def ranks() -> frozenset[str]:
    """Return the words before a noun that tell one of several who are called by it."""
    return marked("closed_classes", "ordinal") | _RANKS


class Grammar:
    """The words of a passage and which part in its deeds each name has."""

    def __init__(self, text: str, spans: Sequence[Span], folded: Sequence[str]) -> None:
        self.text = text
        self.spans = spans
        self.folded = folded
        self.gaps = gaps(text, spans)
        self.parts = parts(text, spans, folded)
        self._asides = list(asides(self.gaps, folded))

    def allows(self, first: int, last: int, asked: Asked, deeds: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* may have the part *asked* in *deeds*.

        *deeds* are the places of the verb in the passage; without any only its own words count.
        """
        found = {self.part(first, last, at) for at in deeds}
        if not found:
            return not self._is_owner(last) and self._governor(first) != "not"
        allowed = {None, asked.part}
        if asked.part == DONE_TO:
            allowed.add("to")
        if stem(asked.verb) in _MUTUAL:
            allowed |= {"to", "with", DOER, DONE_TO}
        return not found.isdisjoint(allowed)

    def is_sure(self, first: int, last: int, asked: Asked, deeds: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* has the part *asked* in all *deeds*."""
        return {self.part(first, last, at) for at in deeds} == {asked.part}

    def part(self, first: int, last: int, at: int) -> str | None:
        """Return the part that the name from word *first* to *last* has in the deed *at*."""
        if self._is_owner(last):
            return NEITHER
        passive, governor = self._is_passive(at), self._governor(first)
        if governor != "not" and last < at and self._who(at) == last + 1:
            return self._subject_part(passive)  # "was met by Ada, who was ill"
        if governor == "by":
            does = first > at and passive is not False and not self._is_of_another(at, first)
            return DOER if does else NEITHER
        if governor:
            return NEITHER if governor == "not" else governor
        if last < at:
            if self._is_aside(first, last, at) or self._has_subject(last, at):
                return NEITHER
            if not self._is_antecedent(last, at):
                return NEITHER
            return self._subject_part(passive)
        if passive:
            return None if "by" in self.folded[at + 1 : first] else NEITHER
        if passive is None or self.folded[at] in _INVERTED:
            return None
        parted = any(set(gap) & set(";.?!:") for gap in self.gaps[at + 1 : first + 1])
        if not parted and first == at + 1 and '"' in self.gaps[at]:
            return None
        return NEITHER if parted else DONE_TO

    def subject(self, at: int) -> list[int]:
        """Return the words that may name who does the deed *at*, or whom it is done to."""
        within = {(start, end) for start, end in self._asides if start <= at < end}
        hidden = {n for pair in self._asides if pair not in within for n in range(*pair)}
        first = max((start for start, _ in within), default=0)
        found: list[int] = []
        for n in range(at - 1, first - 1, -1):
            word = self.folded[n]
            if n in hidden or word in _BE | _HELP | _adverbs():
                continue
            if set(self.gaps[n + 1]) & set(";:?!") or (found and is_verb(word)):
                break
            found.insert(0, n)
        return found

    def stands_alone(self, first: int, last: int) -> bool:
        """Tell whether the name from word *first* to *last* is nobody's owner or kin."""
        return not self._is_owner(last) and not self._governor(first)

    def _is_owner(self, last: int) -> bool:
        return self.text[self.spans[last].end - 2 : self.spans[last].end] in ("'s", "’s") or (
            self.text[self.spans[last].end : self.spans[last].end + 2].startswith(("' ", "’ "))
        )

    def _governor(self, first: int) -> str:
        """Return the preposition, or "not", that the name at *first* hangs on, if any."""
        for n in range(first - 1, max(-1, first - 2 - _MODIFIER), -1):
            if self.gaps[n + 1].strip(" \n*_\"'“”‘’"):
                return ""
            word = self.folded[n]
            if word in _NOT:
                return "not"
            if word in _AFFECTING or word == "by":
                return "not" if n and self.folded[n - 1] in _NOT else word
            if word not in _modifiers() and person_noun(word) is None:
                return ""
        return ""

    def _is_passive(self, at: int) -> bool | None:
        """Tell whether the deed *at* is told of whom it is done to; None if neither is sure."""
        word = self.folded[at]
        if word.endswith("ing"):
            return False
        before = self._before(at)
        if before >= 0 and self.folded[before] in _BE:
            return True
        if before >= 0 and self.folded[before] in _HELP:
            return False
        if self._is_by(at):
            return True
        if before < 0 or self.folded[before] in _JOINING:
            follows = self.folded[at + 1] if at + 1 < len(self.folded) else ""
            return None if follows in _prepositions() or not follows else False
        return False

    def _before(self, at: int) -> int:
        """Return the word before the deed *at*, adverbs aside; -1 behind a sign."""
        while at > 0 and not self.gaps[at].strip():
            at -= 1
            if self.folded[at] not in _adverbs() | _NOT and not self.folded[at].endswith("ly"):
                return at
        return -1

    def _is_by(self, at: int) -> bool:
        """Tell whether who does it follows: ``built in 1901 by``, ``written and sung by``."""
        for n in range(at + 1, min(len(self.folded), at + 9)):
            if set(self.gaps[n]) & set(";.?!"):
                return False
            word = self.folded[n]
            if word == "by":
                return not self._is_of_another(at, n)
            if word in _BE | _HELP - {"to"} | _OPENING:
                return False
        return False

    def _is_of_another(self, at: int, by: int) -> bool:
        """Tell whether "by" somewhere before the word *by* is that of another deed than *at*."""
        for n in range(at + 1, by):
            word = self.folded[n]
            if word in _OPENING:
                return True
            joined = self.folded[n - 1] in _JOINING or self.gaps[n].strip() == ","
            if is_verb(word) and self.folded[n + 1 : n + 2] == ("by",) and not joined:
                return True
        return False

    def _is_aside(self, first: int, last: int, at: int) -> bool:
        """Tell whether a clause between commas tells of the name, and the deed is outside."""
        for start, end in self._asides:
            if start <= first and last < end and not start <= at < end:
                alone = start == first or not any(map(is_verb, self.folded[start:end]))
                # "the founder, Ada Lind, built it": she is who is meant.
                return self.folded[start] in _OPENING or not alone
        return False

    def _is_antecedent(self, last: int, at: int) -> bool:
        """Tell whether "who" of the deed *at*, if there is one, may be the name before it."""
        who = self._who(at)
        if who <= last:
            return True
        between = range(last + 1, who)
        typed = (self.text[self.spans[n].start] for n in between)
        return not any(map(is_verb, self.folded[last + 1 : who])) and not any(
            letter.isupper() for letter in typed
        )

    def _who(self, at: int) -> int:
        """Return the word "who" that is the subject of the deed *at*, or -1."""
        n = at - 1
        while n > 0 and self.folded[n] in _BE | _HELP | _adverbs():
            n -= 1
        return n if n > 0 and self.folded[n] == "who" else -1

    @staticmethod
    def _subject_part(passive: bool | None) -> str | None:
        return None if passive is None else DONE_TO if passive else DOER

    def has_role(self, first: int, last: int, nouns: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* is called by one of *nouns*."""
        places = [n for n in nouns if not self._is_owner(n)]
        return not self._is_owner(last) and any(self._is_called(first, last, n) for n in places)

    def _is_called(self, first: int, last: int, noun: int) -> bool:
        governor = self._governor(first)
        if governor == "not":
            return False
        between = range(last + 1, noun) if last < noun else range(noun + 1, first)
        hidden = {n for pair in self._asides if noun not in range(*pair) for n in range(*pair)}
        verbs = [n for n in between if n not in hidden and self._is_said(n)]
        if not verbs:
            # "by the mayor Ada", "by Ada, the mayor"; not "the son of Ada, a mayor"
            return not governor or len(between) <= _MODIFIER
        if last < noun and self._governor(noun) in _AFFECTING:
            return False  # "works as an aide to the mayor"
        is_as = "as" in self.folded[verbs[-1] : noun]
        return not governor and (self.folded[verbs[-1]] in _LINKING or is_as)

    def _is_said(self, n: int) -> bool:
        """Tell whether word *n* is a verb here and no noun: after "the" it is one."""
        word = self.folded[n]
        return is_verb(word) and self.folded[n - 1 : n] not in (
            ("the",),
            ("a",),
            ("his",),
            ("her",),
        )

    def _has_subject(self, last: int, at: int) -> bool:
        """Tell whether something else than the name before it does the deed *at*."""
        between = range(last + 1, at)
        hidden = {n for start, end in self._asides for n in range(start, end)}
        hidden -= {n for start, end in self._asides if start <= at < end for n in range(start, end)}
        for n in between:
            if n in hidden:
                continue
            if set(self.gaps[n]) & set(";?!"):
                return True
            if self.folded[n] in _SUBJECTS:
                return True
        return False


_LINKING = _BE | frozenset(
    "become becomes became remain remains remained serve serves served serving elected appointed "
    "named made chosen called crowned acting installed".split()
)
"""Verbs between a name and what it is called."""
_JOINING = frozenset("and or but then".split())


def _modifiers() -> frozenset[str]:
    return marked("closed_classes", "determiner") | marked("closed_classes", "possessive") | {
        "late", "former", "then", "young", "old", "new", "local",
    }  # fmt: skip


def _prepositions() -> frozenset[str]:
    return marked("closed_classes", "preposition") | marked("closed_classes", "temporal")
