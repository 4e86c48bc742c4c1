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
look after: maintain tend manage
look into: investigate examine
look for: seek
lay off: dismiss fire sack
let go: dismiss fire sack release
buy out: buy acquire purchase
buy up: buy acquire purchase
sell off: sell
shut down: close
set off: leave depart start
set out: leave depart start
go back: return
go on: continue
carry on: continue
move out: leave
pull out: withdraw leave
drop out: leave quit
pass on: die
show up: appear arrive
turn up: appear arrive
sign up: join enrol enlist
take part: participate join compete
take down: demolish remove dismantle
take away: remove
take apart: dismantle
throw out: expel reject
drive out: expel
kick out: expel
split up: separate divorce disband dissolve
fall apart: collapse
go under: fail sink
wipe out: destroy
team up: collaborate cooperate
track down: find
work out: solve devise develop
write down: record
put together: assemble compile
put down: suppress
put out: publish release extinguish
bring in: introduce earn raise
bring about: cause
hand in: submit
make up: invent
try out: test
turn into: become
pick up: collect learn
get back: return recover
step down: resign leave retire quit
stand down: resign leave retire quit
pay for: fund finance sponsor
carry out: perform conduct do
hand over: give transfer
call off: cancel
was found: discover
put in: install
come together: reunite
last from: begin start end finish
close until: reopen
shut until: reopen
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
