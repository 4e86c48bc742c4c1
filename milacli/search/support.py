"""Whether a passage tells what a question asks: the deed, and of the same people and things.

A date in a passage about the mill says nothing of when the bakery was sold, although both stand
in the article. What the question names must be there or be what the passage goes on about, and
have the part in the deed that it is asked in: who bought is not who was bought.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from milacli.english.lists import marked
from milacli.english.verbs import deeds_of
from milacli.search.arguments import BESIDE, Argument, arguments_of
from milacli.search.around import TOLD, is_around, is_gone_on, stand_elsewhere
from milacli.search.called import is_elsewhere, is_name, is_of_kin, is_other_sort, is_strange
from milacli.search.contrasts import contrasts, is_other
from milacli.search.counts import counts_none, counts_other, is_all, is_of_loss, is_sum, of_which
from milacli.search.deeds import AUTHORED, CONVERSE, CRAFTS, HAVING, HOPING, IMPLIED, LIGHT, MADE
from milacli.search.grammar import BE, DOER, DONE_TO, GOING_ON, MUTUAL, NEITHER, Grammar
from milacli.search.passages import Index
from milacli.search.phrasal import find_phrases, phrases_for
from milacli.search.query import Query
from milacli.search.runs import (
    bylines,
    goes_to,
    is_of_other_verb,
    is_then,
    is_thing,
    is_work,
    longest_runs,
    opens_with,
    year_of,
)  # fmt: skip
from milacli.search.told import KIN, LIVED, is_of_trade, is_verb
from milacli.search.typed import names_of
from milacli.search.words import STOP_WORDS, stem

_NAMED = 0.8
"""Weight from which on a name stands there, as it is or but for a slip."""
_OBJECT_OF = frozenset("of to into".split())
"""Prepositions before what a deed may be done to: ``awarded to Ada``."""
_APART = frozenset("against in at on of".split())
"""Prepositions that tell deeds apart: who is against the rate need not be against the roof."""
_ANY = frozenset(
    "structure building complex site place property estate work thing piece project company firm "
    "business organisation organization institution institute body group team club society".split()
)
"""Nouns by which much is called that was called otherwise before."""
_KIN = frozenset((word,) for word in KIN)
_TIMES = frozenset("once twice thrice".split())
_TAIL = 6
"""Words behind a role in which it is told of what: "head of the old mill of Orm"."""


class Support:
    """What *query* asks to be told; its question word, or "many", stands at *place*."""

    def __init__(self, index: Index, query: Query, place: int, deed: str) -> None:
        self.index = index
        self.terms = {term.word: term for term in query.terms}
        self.asked = frozenset(map(stem, query.words))
        self.contrasts = contrasts(query.words)
        self._told: dict[int, list[int]] = {}
        self._reworded: set[int] = set()
        self._names: dict[str, bool] = {}
        rest = list(query.words[place + 1 :])
        is_told = deed in rest and is_verb(deed) and not self._is_name(deed)
        self.verb = deed if is_told else ""
        if self.verb == "take" and "place" in rest:
            rest.remove("place")
        self.arguments = list(arguments_of(rest, self.verb))
        if not self.verb and query.words[place] in ("who", "whom"):  # whose role is told elsewhere
            self.arguments = [one for one in self.arguments if one.part not in (DOER, DONE_TO)]
        # "who did she beat": somebody is asked for whom it was done to
        helper = rest[:1] in (["did"], ["does"], ["do"])
        self.asks_object = helper and query.words[place] in ("who", "whom")
        self.years = [word for word in rest if word.isdigit() and len(word) == 4]
        # "when was the Holt Prize won", of an article that has another prize
        self.is_strange = any(is_strange(name, self.terms) for name in names_of(query.typed.text))
        # "when was the act passed": it may have its year as part of its name
        is_when = query.words[place] == "when" and stem(self.verb) in MADE
        self.is_made = is_when and any(one.part == DONE_TO for one in self.arguments)
        # "who wrote the play": of a play by Ada Lind she did
        self.is_authored = query.words[place] == "who" and stem(self.verb) in AUTHORED
        is_begun = query.words[place] == "who" and stem(self.verb) == "start"
        self.is_light = not self.verb or (stem(self.verb) in LIGHT and not is_begun)
        # "publisher of Orm News": who publishes it
        self.agent = stem(self.verb) if query.words[place] == "who" and len(self.verb) > 3 else ""

    def deeds(self, number: int) -> list[int]:
        """Return the places of the words of a passage that tell the deed."""
        if number not in self._told:
            self._told[number] = self._deeds(number) if self.verb else []
        return self._told[number]

    def _deeds(self, number: int) -> list[int]:
        term, deeds = self.terms.get(self.verb), deeds_of(self.verb)
        deeds |= {CONVERSE[one] for one in deeds & CONVERSE.keys()} if self.agent else set()
        deeds |= {IMPLIED[stem(self.verb)]} if stem(self.verb) in IMPLIED else set()
        matches = term.matches if term else {}
        same, other = [], []
        folded = self.index.inverted.texts[number]
        phrases = frozenset(find_phrases(folded, phrases_for(self.verb)))
        for n, word in enumerate(folded):
            if is_thing(folded, n) or is_of_other_verb(self.verb, folded, n):
                continue
            if n > 1 and folded[n - 1] == "to" and self._is_hope(folded[n - 2]):
                continue
            if (
                stem(word) == stem(self.verb)
                or n in phrases
                or not deeds.isdisjoint(deeds_of(word))
                or word in LIVED.get(self.verb, ())
                or (self.agent and word.startswith(self.agent))
            ):
                same.append(n)
            elif word in matches and self._tells(word, matches[word].weight):
                other.append(n)
        if not same and self.is_authored:
            same = bylines([n for n, word in enumerate(folded) if stem(word) in self.asked], folded)
        if other and not same:
            self._reworded.add(number)
        return same or other

    def is_reworded(self, number: int) -> bool:
        """Tell whether a passage tells how something was made by words for another craft only."""
        return stem(self.verb) in CRAFTS and bool(self.deeds(number)) and number in self._reworded

    def _is_name(self, word: str) -> bool:
        if word not in self._names:
            self._names[word] = is_name(self.index, word)
        return self._names[word]

    def _is_hope(self, word: str) -> bool:
        """Tell whether behind *word* a deed is not done, and it is not asked who tried."""
        return word in HOPING and stem(word) not in self.asked

    @staticmethod
    def _tells(word: str, weight: float) -> bool:
        """Tell whether a word that matches the deed tells it: in other words only a verb does."""
        return weight >= _NAMED or (weight >= TOLD and is_verb(word))

    def is_met(self, number: int, grammar: Grammar) -> bool:
        """Tell whether the passage *number* may tell what is asked."""
        if self.contrasts and is_other(self.index.inverted.texts[number], self.contrasts):
            return False
        if self.is_strange:
            return False
        told = self.deeds(number)
        headed = (
            told
            or self.is_light
            or is_around(self.index, self.terms.get(self.verb), number, headed=True)
        )
        headed = headed or bool(self.years_of_made(grammar))
        if not headed:
            return False
        is_vague = self.is_light and stem(self.verb) != "cost"
        verbs = [] if is_vague else [n for n in told if grammar.is_deed(n)]
        is_headed = not told and not self.is_light and not self.years_of_made(grammar)
        if is_headed and any(self._is_aside(one, grammar) for one in self.arguments):
            return False
        return all(self._is_told(one, number, grammar, verbs) for one in self.arguments)

    def _is_aside(self, asked: Argument, grammar: Grammar) -> bool:
        """Tell whether a passage names what is *asked* about only behind prepositions.

        Under "Founding" a firm that came "out of the University of Orm" is what was founded.
        """
        here = [n for n, word in enumerate(grammar.folded) if self._is_any(asked.words, word)]
        runs = longest_runs(here, grammar) if here and asked.part in (DOER, DONE_TO) else []
        return bool(runs) and all(grammar.governor(first) for first, _ in runs)

    def years_of_made(self, grammar: Grammar) -> list[int]:
        """Return the years that what was made has as part of its name: ``the Mill Act of 1901``."""
        if not self.is_made:
            return []
        made = next(one.words for one in self.arguments if one.part == DONE_TO)
        here = [n for n, word in enumerate(grammar.folded) if self._is_any(made, word)]
        runs = longest_runs(here, grammar) if here else []
        whole = (run for run in runs if run[1] - run[0] + 1 >= len(made))
        named = (goes_to(run, grammar, self.asked) for run in whole)
        return [year for run in named if (year := year_of(run, grammar)) is not None]

    def is_told(self, number: int) -> bool:
        """Tell whether the passage *number* tells the very deed that is asked about."""
        return not self.is_light and bool(self.deeds(number))

    def is_then(self, span: tuple[int, int], grammar: Grammar) -> bool:
        """Tell whether a name is told of the year that is asked about, and not of another."""
        objects = [
            n
            for one in self.arguments
            if one.part in ("", DONE_TO)
            for n, word in enumerate(grammar.folded)
            if self._is_any(one.words, word)
        ]
        return is_then(self.years, span, grammar, objects)

    def is_whole(
        self, number: int, span: tuple[int, int], grammar: Grammar, counted: Sequence[str]
    ) -> bool:
        """Tell whether a number counts what is *counted*: not 75 of "60 of the 75 men signed"."""
        folded, (first, last) = grammar.folded, span
        if folded[first] in _TIMES:
            return tuple(counted[:1]) == ("times",)  # "won the cup twice as well"
        behind = last + 1 + of_which(folded, last)
        is_other = bool(counted) and counts_other(counted, behind, grammar, self._is)
        if is_all(folded, first):
            return self.is_light and not is_other  # "one of 40 mills": there are 40
        told = [self.terms.get(word) for word in counted if word != "people"]
        is_bare = counts_none(behind, grammar) and stand_elsewhere(self.index, told, number)
        is_lost = is_sum(first, grammar) or (self.is_light and is_of_loss(first, grammar))
        if is_other or is_bare or (counted and is_lost):
            return False
        if not of_which(folded, last):
            return True
        return folded[first] != "one" and self.is_told(number)

    def of_asked(self, nouns: Sequence[int], grammar: Grammar) -> list[int]:
        """Return those of the words *nouns* behind which stands what they are asked of, or all.

        ``the head of Orm (1901), Ada, and the head of Venn, Bo`` has two heads.
        """
        asked = [word for one in self.arguments for word in one.words]
        found = []
        for n in nouns:
            for m in range(n + 1, min(n + _TAIL, len(grammar.folded))):
                if set(grammar.gaps[m]) & set(",;:()") or m in nouns:
                    break
                if self._is_any(asked, grammar.folded[m]):
                    found.append(n)
                    break
        return found or list(nouns)

    def _is_told(
        self, asked: Argument, number: int, grammar: Grammar, verbs: Sequence[int]
    ) -> bool:
        """Tell whether the passage is about what is *asked*, in the same part."""
        if any(is_other_sort(self.index, *pair, number) for pair in pairwise(asked.words)):
            return False
        names = [word for word in asked.words if len(word) > 1 and self._is_name(word)]
        if not names and asked.part not in (DOER, DONE_TO):
            terms = [self.terms.get(word) for word in asked.words]
            return asked.part not in _APART or not is_elsewhere(self.index, number, terms)
        keys = names[-1:] or [word for word in asked.words if word in self.terms]
        words = enumerate(grammar.folded)
        here = [n for n, word in words if n not in verbs and self._is_any(asked.words, word)]
        said = {grammar.folded[n] for n in here}
        if any(self._is(key, word) for key in keys for word in said):
            runs = longest_runs(here, grammar)
            if not verbs and self._is_source(asked, number, runs, grammar):
                return False
            if len(names) > 1 and is_of_kin(self.index, number, names, runs, grammar):
                return False
            if stem(self.verb) in HAVING and any(names) and asked.part == DOER:
                return any(grammar.governor(first) not in BESIDE for first, _ in runs)
            return not verbs or any(self._fits(asked, runs, grammar, at) for at in verbs)
        if keys and not any(
            stem(key) in self.index.title_at(number)
            or is_around(self.index, self.terms.get(key), number)
            for key in keys
        ):
            return False
        # "Orm works with Venn. Orm was founded by Ada": be it the title, Orm is not Venn
        is_apart = any(names) and not any(stem(name) in self.index.title for name in names)
        if is_apart and self._is_of_another(asked, grammar, verbs):
            return False
        is_beside = asked.part not in (DOER, DONE_TO)
        if is_apart and is_beside and GOING_ON.isdisjoint(grammar.folded):
            # "Orm bought Venn. Holt has 90 people": not Venn
            last = next((n for n, word in enumerate(grammar.folded) if is_verb(word)), 0)
            if any(self._is_other_name(n, grammar, is_apart=True) for n in range(last)):
                return False
        return is_beside or not any(
            self._names_another(asked, keys, number, grammar, at, is_apart=is_apart) for at in verbs
        )

    def _is_source(
        self, asked: Argument, number: int, runs: Sequence[tuple[int, int]], grammar: Grammar
    ) -> bool:
        """Tell whether a deed that a noun tells is of whom it is asked to: ``investment from``."""
        nouns = self.deeds(number)
        return (
            bool(nouns)
            and asked.part not in (DOER, "from", "by")
            and all(
                first > nouns[0] and grammar.governor(first) in ("from", "by") for first, _ in runs
            )
        )

    def _is_any(self, asked: Sequence[str], word: str) -> bool:
        return any(self._is(other, word) for other in asked)

    def _is(self, asked: str, word: str) -> bool:
        """Tell whether *word* of a passage stands for the word *asked*: a name must be the same."""
        match = self.terms[asked].matches.get(word) if asked in self.terms else None
        if match is not None and stem(asked) != stem(word) and is_of_trade(asked, word):
            return False
        if word.endswith("ing") and not asked.endswith("ing"):
            return False  # "banking" is no bank
        least = _NAMED if self._is_name(asked) else TOLD
        return match is not None and match.weight >= least

    def _fits(
        self, asked: Argument, runs: Sequence[tuple[int, int]], grammar: Grammar, at: int
    ) -> bool:
        """Tell whether one of the *runs* of words may have the part *asked* in the deed *at*."""
        if all(
            grammar.is_owner(last) and grammar.folded[last + 1 : last + 2] in _KIN
            for _, last in runs
        ):
            return False  # "Ada's brother married"
        if asked.part not in (DOER, DONE_TO) or self.verb in LIVED:
            return True
        if stem(grammar.folded[at]) in MUTUAL:  # "she married Bo; Ada is their daughter"
            return any(grammar.part(a, b, at) != NEITHER for a, b in runs)
        # "Ada's mill was sold": it is the mill that has the part.
        places = [(b + 1, b + 1) if grammar.is_owner(b) else (a, b) for a, b in runs]
        if asked.part == DONE_TO and all(grammar.is_behind_doer(a, at) for a, _ in places):
            return False  # "founded by researchers from Orm"
        if asked.part == DONE_TO and is_work(grammar, at):
            return True
        found = {grammar.part(a, b, at) for a, b in places if b < len(grammar.folded)}
        if found & {None, asked.part}:
            return True
        if asked.part == DOER:  # "when did the mill open": Ada opened it
            alone = sum(one.part in (DOER, DONE_TO) for one in self.arguments) == 1
            return DONE_TO in found and alone and not self.asks_object
        if DOER in found and not grammar.has_object(at):
            return True
        leaves = "leave" in deeds_of(grammar.folded[at])
        return not found.isdisjoint(_OBJECT_OF | ({"from", "at"} if leaves else set()))

    def _names_another(
        self, asked: Argument, keys: Sequence[str], number: int, grammar: Grammar, at: int,
        *, is_apart: bool,
    ) -> bool:  # fmt: skip
        """Tell whether somebody else has the part that is *asked* in the deed *at*."""
        if asked.part == DOER or grammar.is_passive(at) is not False:
            others = grammar.subject(at)
            if others and grammar.folded[others[-1]] == "who":
                others = [n for n in others if grammar.is_capital(n)]  # "by Ada Lind, who"
                return bool(others) and self._is_other_name(others[-1], grammar, is_apart=is_apart)
            if grammar.folded[0] in GOING_ON:
                others = [0, *others]  # "It weighs a ton and was built by Ada"
        else:
            others = grammar.object(at)
        opening = opens_with(grammar, at) if not any(map(grammar.is_capital, others)) else ()
        if any(self._is_other_name(n, grammar, is_apart=is_apart) for n in opening):
            return True  # "Orm is new, and it was built by Ada"
        if not GOING_ON.isdisjoint(grammar.folded[n] for n in others):
            # "His house was built by Ada"
            return bool(keys) and not any(
                is_gone_on(self.index, key, self.terms.get(key), number) for key in keys
            )
        if any(self._is_other_name(n, grammar, is_apart=is_apart) for n in others):
            return True
        opening = range(grammar.parts.index(grammar.parts[at]), at)
        if opening and grammar.folded[opening[0]] in ("a", "an"):
            said = {grammar.folded[n] for n in opening}  # "A film of it came out": not the book
            if said.isdisjoint(_ANY) and not any(self._is_any(asked.words, w) for w in said):
                return True
        named = any(self._is_name(word) for word in asked.words)
        # "The inn was built by Ada": not the mill
        return not named and any(
            grammar.folded[n - 1] == "the"
            and not grammar.is_capital(n)
            and grammar.folded[n] not in _ANY
            and grammar.folded[n + 1] in BE
            for n in others
            if n and n + 1 < len(grammar.folded)
        )

    def _is_other_name(self, n: int, grammar: Grammar, *, is_apart: bool) -> bool:
        """Tell whether word *n* is of a name that is not asked about."""
        word = grammar.folded[n]
        return (
            word not in STOP_WORDS | marked("calendar", "month")
            and stem(word) not in self.asked
            and (is_apart or stem(word) not in self.index.title)
            and grammar.is_capital(n)
            and self._is_name(word)
        )

    def _is_of_another(self, asked: Argument, grammar: Grammar, verbs: Sequence[int]) -> bool:
        """Tell whether what is asked of one is told of another: ``head of Orm``, not of Venn.

        So is a deed whose verb another name stands behind: ``moved to the Orm``.
        """
        folded = grammar.folded
        behind = {n + 2 + (folded[n + 2 : n + 3] == ("the",)) for n in verbs}
        return any(
            self._is_other_name(n, grammar, is_apart=True)
            for n in range(2, len(folded))
            if (folded[n - 1] in (asked.part, "of") and stem(folded[n - 2]) in self.asked)
            or (n in behind and asked.part in folded[n - 2 : n])
        )
