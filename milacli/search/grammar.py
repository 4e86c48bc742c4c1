"""The words of a passage and which part in its deeds each name has.

A name near a verb is not who does it: of "Bo was hired by Ada" he is hired, in "sold to Ada" she
buys, and "Ada's brother" is not she. Where the order of the words does not say it, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from milacli.english.nouns import person_noun
from milacli.english.prose import Span
from milacli.search.small_words import adverbs, modifiers, prepositions
from milacli.search.told import BEFORE_NOUN, asides, gaps, is_past, is_verb, parts
from milacli.search.words import STOP_WORDS, stem

DOER, DONE_TO, NEITHER = "doer", "done to", "neither"
"""What a name is to a deed; else the preposition that stands before it, or None: unknown."""

BE = frozenset("is was were are be been being get gets got".split())
HELP = frozenset(
    "has have had having do does did didnt doesnt will would shall should can could may might "
    "must to wont wouldnt cannot couldnt".split()
)
AFFECTING = frozenset("of for to with from under against about without like unlike".split()) | {
    "after", "behind", "beside", "than", "instead", "except", "alongside", "via", "near", "upon",
    "into", "onto", "between", "among", "amongst", "through", "despite", "versus", "toward",
    "towards",
}  # fmt: skip
"""Prepositions before a name that is not the subject: ``given to Ada``; not ``In 1901 Ada``."""
GOING_ON = frozenset("his her its their he she it they this these".split())
"""Words that mean who or what a passage goes on about."""
_NOT = frozenset("not neither nor never except excluding".split())
_OPENING = frozenset("who which that whose whom where when while although because".split())
_RELATIVE = frozenset("who which that".split())
_CLAUSE = frozenset("when while because although".split())
_APART = frozenset("in at as because since when after before until".split())
_MEANS = frozenset("hand sea land rail train boat ship air car road night day then now law".split())
"""Words behind "by" that are nobody who does it."""
_SUBORDINATE = frozenset("after before since until when while".split())
MUTUAL = frozenset(map(stem, "marry wed engage relate ally partner".split()))
_INVERTED = frozenset("starring featuring starred featured said says including".split())
"""Verbs before the name of who does it: ``a film starring Ada``, ``said Ada``."""
_OPENED = 12
"""Words in which a sentence that opens with a participle may have another."""
_FAR = 20
"""Words between two verbs that "and" joins to one subject."""
_MODIFIER = 4
"""Words that may stand between a preposition and a name: ``by her cousin the painter Ada``."""


class Asked(NamedTuple):
    """What a question who asks: what part somebody has in a deed."""

    part: str
    """``DOER``, ``DONE_TO`` or a preposition: to whom."""
    verb: str


class Grammar:
    """The words of a passage and which part in its deeds each name has."""

    def __init__(self, text: str, spans: Sequence[Span], folded: Sequence[str]) -> None:
        self.text = text
        self.spans = spans
        self.folded = folded
        self.gaps = gaps(text, spans)
        self.parts = parts(text, spans, folded)
        self.asides = list(asides(self.gaps, folded))

    def allows(self, first: int, last: int, asked: Asked, deeds: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* may have the part *asked* in *deeds*.

        *deeds* are the places of the verb in the passage; without any only its own words count.
        """
        found = {self.part(first, last, at) for at in deeds}
        if not found:
            return not self.is_owner(last) and self.governor(first) != "not"
        allowed = {None, asked.part}
        if asked.part == DONE_TO:
            allowed.add("to")
        if stem(asked.verb) in MUTUAL:
            allowed |= {"to", "with", DOER, DONE_TO}
        return not found.isdisjoint(allowed)

    def is_sure(self, first: int, last: int, asked: Asked, deeds: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* has the part *asked* in all *deeds*."""
        return {self.part(first, last, at) for at in deeds} == {asked.part}

    def part(self, first: int, last: int, at: int) -> str | None:
        """Return the part that the name from word *first* to *last* has in the deed *at*."""
        if self.is_owner(last):
            return NEITHER
        passive, governor = self.is_passive(at), self.governor(first)
        if last < at and self._is_reduced(at) and not self._parts_noun(last, at):
            return DONE_TO  # "with Orm, a mill built in 1901"
        if first == at + 1 and ":" in self.gaps[first] and not is_verb(self.folded[at]):
            return DOER  # "Winner: Ada Lind"
        if governor != "not" and last < at and self._who(at) == last + 1:
            return self._subject_part(passive)  # "was met by Ada, who was ill"
        if (
            governor in _SUBORDINATE
            and last < at
            and not any(map(is_verb, self.folded[last + 1 : at]))
        ):
            governor = ""  # "After Ada bought it"
        if governor == "by":
            does = first > at and passive is not False and not self._is_of_another(at, first)
            return DOER if does else NEITHER
        if governor:
            return NEITHER if governor == "not" else governor
        if first > at and (leads := self._led_by(at)):
            return self._subject_part(passive) if leads[0] <= first < leads[1] else NEITHER
        if last < at:
            if self._is_aside(first, last, at) or self._has_subject(last, at):
                return NEITHER
            if self._is_reduced(at):
                return NEITHER
            if not self._is_antecedent(last, at):
                return NEITHER
            return self._subject_part(passive)
        if passive:
            return None if "by" in self.folded[at + 1 : first] else NEITHER
        if passive is None or self.folded[at] in _INVERTED:
            return None
        if not _CLAUSE.isdisjoint(self.folded[at + 1 : first]):
            return NEITHER
        parted = any(set(gap) & set(";.?!:") for gap in self.gaps[at + 1 : first + 1])
        if not parted and first == at + 1 and '"' in self.gaps[at]:
            return None
        return NEITHER if parted else DONE_TO

    def subject(self, at: int) -> list[int]:
        """Return the words that may name who does the deed *at*, or whom it is done to."""
        within = {(start, end) for start, end in self.asides if start < at < end}  # ", built in,"
        hidden = {n for pair in self.asides if pair not in within for n in range(*pair)}
        first = max((start for start, _ in within), default=0)
        while at > first + 1 and self.folded[at - 1] == "and" and not self.gaps[at].strip():
            before = range(at - 2, max(first, at - _FAR), -1)
            joined = next((n for n in before if n not in hidden and is_past(self.folded[n])), 0)
            if not joined:
                break
            at = joined  # "Ada was sold for a ram and died"
        found: list[int] = []
        for n in range(at - 1, first - 1, -1):
            word = self.folded[n]
            if n in hidden or word in BE | HELP | adverbs():
                continue
            if set(self.gaps[n + 1]) & set(";:?!") or (found and is_verb(word)):
                break
            found.insert(0, n)
        return found

    def object(self, at: int) -> list[int]:
        """Return the words behind the deed *at* that may name whom or what it is done to."""
        found: list[int] = []
        for n in range(at + 1, len(self.folded)):
            word = self.folded[n]
            if set(self.gaps[n]) & set(",;:.?!()–—") or word in prepositions() or is_verb(word):
                break
            if word in _JOINING and not found:
                break
            if word not in adverbs():
                found.append(n)
        return found

    def has_object(self, at: int) -> bool:
        """Tell whether the deed *at* is done to something: ``opened the mill``."""
        known = STOP_WORDS | {"down", "up", "out", "off", "away", "back"}
        return any(self.folded[n] not in known for n in self.object(at))

    def is_deed(self, n: int) -> bool:
        """Tell whether the word *n* is a verb that has a subject here: not ``in funding``."""
        noun = self.folded[n].endswith("ing") and self.folded[n - 1] in prepositions()
        return is_verb(self.folded[n]) and not (n and noun)

    def is_behind_doer(self, first: int, at: int) -> bool:
        """Tell whether the word *first* stands behind who does the deed *at*: ``built by Ada``."""
        if self._led_by(at) is not None or not self.is_passive(at):
            return False
        return "by" in self.folded[at + 1 : first]

    def is_capital(self, n: int) -> bool:
        """Tell whether the word *n* is written with a capital."""
        return self.text[self.spans[n].start].isupper()

    def _led_by(self, at: int) -> tuple[int, int] | None:
        """Return from and to which word the subject stands of the participle that opens all.

        ``Founded in 1901 by Ada Lind, | Orm Mill | burned.``
        """
        if not is_verb(self.folded[0]) or self.folded[0] in BE | HELP or at > _OPENED:
            return None
        if at and not (self.folded[at - 1] in _JOINING and self.folded[0].endswith(("ed", "ing"))):
            return None
        for n in range(at + 1, len(self.folded)):
            if set(self.gaps[n]) & set(";.?!"):
                return None
            word = self.folded[n]
            opens = "," in self.gaps[n] and word not in _JOINING and not word.isdigit()
            if opens and word not in prepositions() and not is_verb(word):
                end = next((m for m in range(n, len(self.folded)) if self._is_finite(m)), n)
                # not ", a potter," of "Founded by Ada, a potter, Orm grew"
                if end > n and not any("," in gap for gap in self.gaps[n + 1 : end + 1]):
                    return n, end
        return None

    def _is_finite(self, n: int) -> bool:
        """Tell whether word *n* is a verb with a subject: no gerund, nor ``Award`` of a name."""
        return self._is_said(n) and not self.is_capital(n) and not self.folded[n].endswith("ing")

    def _is_reduced(self, at: int) -> bool:
        """Tell whether the deed *at* is told of the noun before it: ``a mill built by Ada``."""
        before = self._before(at)
        if before < 0 or not self.folded[at].endswith(("ed", "en", "n", "t", "d")):
            return False
        word = self.folded[before]
        leading = BEFORE_NOUN | prepositions() - {"to"}  # "after talks led by Ada"
        is_noun = not is_verb(word) or self.folded[before - 1] in leading
        small = word in BE | HELP | _JOINING | _OPENING
        return is_noun and not small and self.is_passive(at) is True

    def _parts_noun(self, last: int, at: int) -> bool:
        """Tell whether a verb or another name stands between the word *last* and the deed *at*."""
        between = range(last + 1, at)
        hidden = {n for pair in self.asides if at not in range(*pair) for n in range(*pair)}
        return any(n not in hidden and (self._is_said(n) or self.is_capital(n)) for n in between)

    def is_owner(self, last: int) -> bool:
        """Tell whether the word *last* owns what follows: ``Ada's``."""
        return self.text[self.spans[last].end - 2 : self.spans[last].end] in ("'s", "’s") or (
            self.text[self.spans[last].end : self.spans[last].end + 2].startswith(("' ", "’ "))
        )

    def governor(self, first: int) -> str:
        """Return the preposition, or "not", that the name at *first* hangs on, if any."""
        for n in range(first - 1, max(-1, first - 2 - _MODIFIER), -1):
            if self.gaps[n + 1].strip(" \n*_\"'“”‘’"):
                return ""
            word = self.folded[n]
            if word in _NOT:
                return "not"
            if word in AFFECTING or word == "by":
                return "not" if n and self.folded[n - 1] in _NOT else word
            if word not in modifiers() and person_noun(word) is None:
                return ""
        return ""

    def is_passive(self, at: int) -> bool | None:
        """Tell whether the deed *at* is told of whom it is done to; None if neither is sure."""
        word = self.folded[at]
        if word.endswith("ing"):
            return False
        before = self._before(at)
        if before >= 0 and self.folded[before] in BE:
            return True
        if before >= 0 and self.folded[before] in HELP | _RELATIVE:
            return False
        if self._is_by(at):
            return True
        if before < 0 or self.folded[before] in _JOINING:
            follows = self.folded[at + 1] if at + 1 < len(self.folded) else ""
            is_bare = follows in prepositions() or not follows or follows[0].isdigit()
            return None if is_bare else False
        return False

    def _before(self, at: int) -> int:
        """Return the word before the deed *at*, adverbs aside; -1 behind a sign."""
        while at > 0 and not self.gaps[at].strip():
            at -= 1
            if self.folded[at] not in adverbs() | _NOT and not self.folded[at].endswith("ly"):
                return at
        return -1

    def _is_by(self, at: int) -> bool:
        """Tell whether who does it follows: ``built in 1901 by``, ``written and sung by``."""
        for n in range(at + 1, min(len(self.folded), at + 9)):
            if set(self.gaps[n]) & set(";.?!"):
                return False
            word = self.folded[n]
            if word == "by":
                behind = (*self.folded, "")[n + 1]
                is_how = behind in _MEANS or behind[:1].isdigit()
                return not is_how and not self._is_of_another(at, n)
            if word in BE | HELP - {"to"} | _OPENING:
                return False
        return False

    def _is_of_another(self, at: int, by: int) -> bool:
        """Tell whether "by" somewhere before the word *by* is that of another deed than *at*."""
        for n in range(at + 1, by):
            word = self.folded[n]
            if word in _OPENING:
                return True
            joined = self.folded[n - 1] in _JOINING or self.gaps[n].strip() == ","
            apart = self.parts[n] != self.parts[at] or self.folded[n + 1 : n + 2] == ("by",)
            if is_verb(word) and apart and not joined:
                return True
        return False

    def _is_aside(self, first: int, last: int, at: int) -> bool:
        """Tell whether a clause between commas tells of the name, and the deed is outside."""
        for start, end in self.asides:
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
        while n > 0 and self.folded[n] in BE | HELP | adverbs():
            n -= 1
        return n if n > 0 and self.folded[n] in ("who", "which") else -1

    @staticmethod
    def _subject_part(passive: bool | None) -> str | None:
        return None if passive is None else DONE_TO if passive else DOER

    def has_role(self, first: int, last: int, nouns: Iterable[int]) -> bool:
        """Tell whether the name from word *first* to *last* is called by one of *nouns*."""
        places = [n for n in nouns if not self.is_owner(n)]
        return not self.is_owner(last) and any(self._is_called(first, last, n) for n in places)

    def _is_called(self, first: int, last: int, noun: int) -> bool:
        governor = self.governor(first)
        if self.folded[first - 1] in _APART and 0 <= noun < first:
            return False  # "the mayor at Orm", "a mayor, as Ada left"
        if governor == "not" or (governor == "of" and self.folded[noun + 1 : first][:1] == ("of",)):
            return False  # "the mayor of Orm is Ada"
        between = range(last + 1, noun) if last < noun else range(noun + 1, first)
        bracket = next((s for s, e in self.asides if s <= noun < e and "(" in self.gaps[s]), None)
        if bracket is not None:
            return last + 1 == bracket  # "Ada Lind (head of Orm)"
        hidden = {n for pair in self.asides if noun not in range(*pair) for n in range(*pair)}
        verbs = [n for n in between if n not in hidden and self._is_said(n)]
        if not verbs:
            if last < noun and any(n not in hidden and self.is_capital(n) for n in between):
                return False  # "Ada Lind, Bo Dorn, head of Orm"
            # "by the mayor Ada", "by Ada, the mayor"; not "the son of Ada, a mayor"
            return not governor or len(between) <= _MODIFIER
        if last < noun and self.governor(noun) in AFFECTING:
            return False  # "works as an aide to the mayor"
        is_as = "as" in self.folded[verbs[-1] : noun]
        return not governor and (self.folded[verbs[-1]] in LINKING or is_as)

    def _is_said(self, n: int) -> bool:
        """Tell whether word *n* is a verb here and no noun: after "the" it is one."""
        word = self.folded[n]
        return is_verb(word) and (n == 0 or self.folded[n - 1] not in BEFORE_NOUN)

    def _has_subject(self, last: int, at: int) -> bool:
        """Tell whether something else than the name before it does the deed *at*."""
        between = range(last + 1, at)
        hidden = {n for start, end in self.asides for n in range(start, end)}
        hidden -= {n for start, end in self.asides if start <= at < end for n in range(start, end)}
        for n in between:
            if n in hidden:
                continue
            if set(self.gaps[n]) & set(";?!") or self.folded[n] in ("it", "we", "i", "you"):
                return True
            if self.folded[n] in _CLAUSE and self.is_capital(n + 1):
                return True  # "Ada in 1901, when Bo left"
        return False


LINKING = BE | frozenset(
    "become becomes became remain remains remained serve serves served serving elected appointed "
    "named made chosen called crowned acting installed".split()
)
"""Verbs between a name and what it is called."""
_JOINING = frozenset("and or but then".split())
