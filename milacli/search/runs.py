"""Runs of words in a passage, years in it, and passages that stand over others."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import takewhile

from milacli.article.model import Block, BlockKind
from milacli.search.grammar import Grammar
from milacli.search.spells import spell_in
from milacli.search.told import BEFORE_NOUN, PERIODS, is_past, is_verb
from milacli.search.words import STOP_WORDS, stem


def opens_list(block: Block, text: str) -> bool:
    """Tell whether *text* of *block* says of what comes: a heading, or what ends with a colon."""
    return block.kind is BlockKind.HEADING or text.endswith(":")


def opens_with(grammar: Grammar, at: int) -> range:
    """Return the words of the name of which a passage tells something before the deed *at*.

    ``The Orm is new and was built by Ada.``
    """
    first = int(grammar.folded[0] == "the")
    last = first
    while last < min(len(grammar.folded), _NAME) and grammar.is_capital(last):
        last += 1
    says = last < at and is_verb(grammar.folded[last])
    return range(first, last) if says else range(0)


_NAME = 6
"""Words among which such a name ends."""


def is_bounded(between: Sequence[str]) -> bool:
    """Tell whether of a date and a deed one ends the other by the words *between* them."""
    return not _BOUNDING.isdisjoint(between)


_BOUNDING = frozenset("until till before".split())


def is_beside(deeds: Sequence[int], span: tuple[int, int], grammar: Grammar) -> bool:
    """Tell whether what stands from word *span* to word is told of one of *deeds*, not of another.

    *deeds* are the places of the words that tell what is asked.
    """
    parted, folded = grammar.parts, grammar.folded
    before = folded[max(0, span[0] - _LATER) : span[0]]
    if not _AFTER.isdisjoint(before) and not PERIODS.isdisjoint(folded[: span[0]]):
        return False  # "a decade after the crisis of 1973"
    told = [n for n in deeds if is_verb(folded[n])]
    if told and all(is_bounded(folded[span[1] + 1 : n]) for n in told):
        return False  # "lived there from 1912 until she emigrated"
    mine = parted[span[0]]
    # "the pen by which it was signed was sold in 1901"
    told, others = [n for n in told if _is_of_clause(grammar, n, span[0])], told
    if others and not told:
        return False
    if not told or any(parted[n] == mine or goes_on(grammar, span, n) for n in told):
        return True
    return not any(
        is_past(word) and part == mine and not span[0] <= n <= span[1]
        for n, (word, part) in enumerate(zip(folded, parted, strict=True))
    )


_AFTER = frozenset("after before later earlier".split())
_LATER = 6
"""Words before a date among which stands what it is counted from: "after the great fire of"."""


def _is_of_clause(grammar: Grammar, at: int, date: int) -> bool:
    """Tell whether a *date* is not that of another verb than the deed *at* of a "which" clause."""
    first = grammar.parts.index(grammar.parts[at])
    if _RELATIVE.isdisjoint(grammar.folded[first:at]):
        return True
    return not any(
        grammar.folded[n] in ("was", "were") and grammar.parts[n] == grammar.parts[at]
        for n in range(at + 1, date)
    )


_RELATIVE = frozenset("which who that whom where".split())


def goes_on(grammar: Grammar, opening: tuple[int, int], at: int) -> bool:
    """Tell whether the deed *at* goes on with "and" in a sentence that a date is the *opening* of.

    ``In May 1901 thieves broke in and stole a bell.``
    """
    first = grammar.parts.index(grammar.parts[at])
    start = grammar.parts.index(grammar.parts[opening[0]])
    is_opening = opening[0] - start <= 1 and start == 0
    return is_opening and grammar.folded[first] == "and" and at - first <= _ADVERBS


_ADVERBS = 2
"""Words from "and" to a verb that shares the subject before."""


def is_work(grammar: Grammar, at: int) -> bool:
    """Tell whether the deed *at* is told of work on something: ``Construction was finished``."""
    said = {grammar.folded[n] for n in grammar.subject(at)} - STOP_WORDS
    return bool(said) and said <= _WORK


_WORK = frozenset("construction work works building reconstruction restoration renovation".split())


_THINGS = frozenset(
    "building buildings painting paintings drawing drawings recording recordings meeting meetings "
    "crossing ruling hearing landing wedding".split()
)
_WITHIN = 4
"""Words behind an article that may stand before its noun: ``a 47-storey office building``."""


def is_thing(folded: Sequence[str], n: int) -> bool:
    """Tell whether a word in "ing" is a noun: ``the closing ceremony``, ``an old stone building``.

    Not in ``the men building a mill``.
    """
    if not n or not folded[n].endswith(("ing", "ings")):
        return False
    if folded[n - 1] in BEFORE_NOUN:
        return True  # "the closing ceremony" closes nothing
    if folded[n] not in _THINGS or (*folded, "")[n + 1] in BEFORE_NOUN:
        return False
    before = folded[max(0, n - 1 - _WITHIN) : n][::-1]
    words = list(takewhile(lambda word: word not in BEFORE_NOUN, before))
    return len(words) < len(before) and not any(map(is_past, words))


def is_of_other_verb(asked: str, folded: Sequence[str], n: int) -> bool:
    """Tell whether a word is no form of the verb *asked*: ``errors were found``, ``it is open``."""
    word, verb, before = folded[n], stem(asked), folded[n - 1] if n else ""
    if word == "found":  # "to found a school"
        return verb == word and asked != word and before not in ("to", "helped", "and")
    return word == "open" and (verb != word or before in ("is", "are", "was", "were"))


def years_in(grammar: Grammar) -> list[int]:
    """Return the places of the years of a passage."""
    return [n for n, word in enumerate(grammar.folded) if word.isdigit() and len(word) == 4]


def is_then(
    asked: Sequence[str], span: tuple[int, int], grammar: Grammar, objects: Sequence[int]
) -> bool:
    """Tell whether what stands at *span* is told of a year that is *asked* about, of several.

    *objects* are the words of what a deed was done to.
    """
    years = years_in(grammar) if asked else []
    if len(years) < 2:
        return True
    then = {grammar.parts[n] for n in years if grammar.folded[n] in asked}
    spell = None if then else spell_in(grammar.folded, grammar.gaps, int(asked[0]))
    if spell:  # "Ada (1901–1910), Bo (1910–1914)"
        first, last = (span[1], spell[0]) if span[1] < spell[0] else (spell[1] - 1, span[0])
        return not any(first < n < last for n in years)
    if objects and then:
        return any(grammar.parts[n] in then for n in objects)
    part = grammar.parts[span[0]]
    mine = any(grammar.parts[n] == part for n in years)
    return not mine or part in then


def is_of_year(asked: Sequence[str], span: tuple[int, int], grammar: Grammar) -> bool:
    """Tell whether of several years one that is *asked* about stands nearest to *span*."""
    years = years_in(grammar) if asked else []
    if len(years) < 2:
        return True
    nearest = min(years, key=lambda n: min(abs(n - end) for end in span))
    return grammar.folded[nearest] in asked


def goes_to(run: tuple[int, int], grammar: Grammar, asked: Container[str]) -> tuple[int, int]:
    """Return a *run* of words with those behind it whose stems are *asked*: ``Nets at Dusk``."""
    first, last = run
    while last + 1 < len(grammar.folded) and stem(grammar.folded[last + 1]) in asked:
        last += 1
    return first, last


def year_of(run: tuple[int, int], grammar: Grammar) -> int | None:
    """Return the year that a *run* of words has as part of its name: ``the Mill Act (1901)``."""
    first, last = run
    folded = grammar.folded
    after = last + 2 if folded[last + 1 : last + 2] == ("of",) else last + 1
    since = not _SINCE.isdisjoint(folded[max(0, first - 3) : first])
    if since and folded[last + 1 : last + 2] == ("in",):
        after = last + 2  # "since the Peace of Orm in 1702"
    for n, sign in ((first - 1, ""), (after, "(")):
        gap = grammar.gaps[max(n, first)] if 0 <= n < len(folded) else "."
        if n < first and (n < 1 or folded[n - 1] not in BEFORE_NOUN):
            continue  # "In 1901 Orm Mill burned"; not "a 1901 mill"
        if not gap.strip(" " + sign) and folded[n].isdigit() and len(folded[n]) == 4:
            return n
    return None


_SINCE = frozenset("since after until before following".split())


def bylines(works: Sequence[int], folded: Sequence[str]) -> list[int]:
    """Return where "by" stands behind one of the words *works*, years aside: ``Ash (1901) by``."""
    found = []
    for n, word in enumerate(folded):
        before = n - 1
        while before > 0 and folded[before].isdigit():
            before -= 1
        if word == "by" and before in works:
            found.append(n)
    return found


def longest_runs(places: Sequence[int], grammar: Grammar) -> list[tuple[int, int]]:
    """Return the first and last word of the longest runs of neighbours among *places*."""
    runs: list[tuple[int, int]] = []
    for n in places:
        joined = runs and runs[-1][1] == n - 1 and not grammar.gaps[n].strip(" .-'’")
        runs.append((runs.pop()[0], n) if joined else (n, n))
    most = max(last - first for first, last in runs)
    return [run for run in runs if run[1] - run[0] == most]
