"""What a passage tells in which part: clauses as far as signs and small words mark them.

A question asks for one deed. Of two dates in a sentence the one beside that deed answers, and of
a sentence that does not tell it, or denies it, none does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from milacli.english.prose import Span
from milacli.english.verbs import classes_of

_BREAK = re.compile(r"[,;:()–—]|[.?!]\s")
_AND = frozenset("and but while whereas then".split())
_OPENING = frozenset("in on by since from until during after before at between".split())
_SHORT = 5
"""Words of an opening such as "In May 1950," which belongs to what follows."""
_DENIALS = frozenset(
    "not never without didnt wasnt werent isnt arent hadnt hasnt havent dont doesnt couldnt "
    "wouldnt wont cant".split()
)
_BEFORE_NOUN = frozenset("the a an his her its their this that".split())
_DID = frozenset("did do does will would can could shall should".split())
_BRACKET = re.compile(r"\(([^()]{0,200})\)")
_BETWEEN_YEARS = re.compile(r"\d{3}[^–—-]*[–—-].*?\d{3}")
_DEATH = ("die", "died", "dies", "dying", "death", "killed", "executed", "murdered", "d")
LIVED = {"born": ("born", "birth", "b"), "die": _DEATH, "died": _DEATH, "death": _DEATH}
"""What is asked of a life, and the words that tell it."""
_KIN = frozenset(
    "mother father wife husband sister brother son daughter parents children spouse widow".split()
)


def parts(text: str, spans: Sequence[Span], folded: Sequence[str]) -> list[int]:
    """Return for each word of *text*, which stand at *spans*, the number of its part."""
    found: list[int] = []
    part = first = 0
    for n, span in enumerate(spans):
        between = text[spans[n - 1].end : span.start] if n else ""
        breaks = _BREAK.search(between) is not None
        opens = breaks and n - first <= _SHORT and folded[first] in _OPENING
        if n and ((breaks and not opens) or folded[n] in _AND):
            part += 1
            first = n
        found.append(part)
    return found


def deed(words: Sequence[str]) -> str:
    """Return the verb of a question from its *words* behind "when": "die" of "did he die".

    It is the first that no article stands before, or else the last word.
    """
    form = "base" if words[:1] and words[0] in _DID else "participle"
    behind = [w for before, w in pairwise(words) if before not in _BEFORE_NOUN]
    known = (w for w in [*behind[1:], *behind[:1]] if w == "born" or _is_verb(w, form))
    return next(known, words[-1] if words else "")


def _is_verb(word: str, form: str) -> bool:
    past = form == "participle" and len(word) > 4 and word.endswith("ed")
    return past or bool(classes_of(word, form))


def may_tell(text: str, folded: Sequence[str], asked: str) -> bool:
    """Tell whether a passage may tell of what is *asked*: its *folded* words, for birth or death.

    Years of a life in brackets do too; of a mother only one that names a mother does.
    """
    said = LIVED.get(asked) or ((asked, f"{asked}s") if asked in _KIN else ())
    if not said or not frozenset(said).isdisjoint(folded):
        return True
    return asked in LIVED and any(_BETWEEN_YEARS.search(m[1]) for m in _BRACKET.finditer(text))


def holds_numbers(asked: str, text: str) -> bool:
    """Tell whether *text* holds every number *asked* for, years aside: 3 is no part of 3.7."""
    numbers = re.findall(r"\b(?!\d{4}\b)\d+(?:\.\d+)*", asked)
    return all(re.search(rf"(?<![\d.]){re.escape(n)}(?!\.?\d)", text) for n in numbers)


def is_denied(folded: Sequence[str], at: int) -> bool:
    """Tell whether the word *at* is denied: ``was not bought``, ``hadn't created``."""
    return not _DENIALS.isdisjoint(folded[max(0, at - 3) : at])


def of_best_part(
    places: Iterable[int], parted: Sequence[int], weights: Mapping[int, float]
) -> set[int]:
    """Return those of *places*, by the word each begins at, whose part holds most of *weights*.

    *weights* are those of words that match. Where no part of a place holds any, all stay.
    """
    told: dict[int, float] = {}
    for at, weight in weights.items():
        told[parted[at]] = told.get(parted[at], 0.0) + weight
    said = {first: told.get(parted[first], 0.0) for first in places}
    best = max(said.values(), default=0.0)
    return {first for first, weight in said.items() if weight == best}
