"""Verbs of two words that tell what one asks for: an institute that was founded was set up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from milacli.search.words import stem

_TOLD = """
set up: found establish start create form
put up: build construct erect
bring out: release publish issue
come out: release publish appear
pass away: die
take over: succeed acquire
take on: hire employ
draw up: draft write plan design
lay out: design plan
pull down: demolish destroy
knock down: demolish destroy
tear down: demolish destroy
burn down: destroy
break up: dissolve disband split
break out: begin start
wind up: close dissolve end
give up: leave resign quit stop surrender concede
turn down: reject refuse decline
bring up: raise rear
come back: return
find out: discover learn
blow up: explode destroy
step down: resign leave retire quit
stand down: resign leave retire quit
pay for: fund finance sponsor
carry out: perform conduct do
hand over: give transfer
call off: cancel
put off: postpone delay
"""


@cache
def _by_stem() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for line in _TOLD.strip().split("\n"):
        said, _, asked = line.partition(":")
        first, last = said.split()
        for word in asked.split():
            found.setdefault(stem(word), []).append((stem(first), last))
    return found


def phrases_for(word: str) -> Sequence[tuple[str, str]]:
    """Return the verbs that may tell folded *word*: the stem of the first word, and the last."""
    return _by_stem().get(stem(word), ())


def find_phrases(folded: Sequence[str], phrases: Sequence[tuple[str, str]]) -> Iterator[int]:
    """Yield where among the words of a passage one of *phrases* begins."""
    lasts = {last for _, last in phrases}
    for n in range(1, len(folded)):
        if folded[n] in lasts and (stem(folded[n - 1]), folded[n]) in phrases:
            yield n - 1


def phrase_runs(
    word: str, texts: Sequence[Sequence[str]], postings: Mapping[str, Sequence[int]]
) -> dict[int, tuple[int, int]]:
    """Return in which of *texts* a verb of two words tells *word*, and from and to which word."""
    phrases = phrases_for(word)
    numbers = {number for _, last in phrases for number in postings.get(last, ())}
    places = ((number, next(find_phrases(texts[number], phrases), None)) for number in numbers)
    return {number: (at, at + 2) for number, at in places if at is not None}
