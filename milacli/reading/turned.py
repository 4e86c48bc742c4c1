"""Words that their neighbours turn into others: "May 1998" is no verb, "a singer turned banker"."""

from __future__ import annotations

from milacli.english.nouns import ENDS, person_noun, position
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import letter

UNKNOWN = letter("zzz")
"""The character of a word that no construction names."""
NEAR = 60
"""How far back a neighbour may stand, in characters."""
# Words that say something else before the noun.
_COMPOUNDS = {
    "long": (" jump",), "girl": (" group",), "boy": (" band",),
    "crown": (" prince", " princess"), "de": (" facto", " jure"),
    "lay": (" preacher", " reader", " brother", " sister", " leader", " president", " head",
            " principal", " judge", " chair", " chaplain", " missionary", " minister", " member"),
    "left": (" winger", " back", " half", " fielder", " tackle", " guard", " midfielder"),
    "set": (" designer", " decorator", " builder", " painter"),
    "felt": (" artist", " maker", " worker", " weaver"),
    "rules": (" football", " full ", " half ", " player"),
    **dict.fromkeys(("recording", "Recording"), (" artist", " engineer")),
    **dict.fromkeys(("cast", "Cast"), (" member",)),
}  # fmt: skip
_CLIPPED = {"d": "would", "ll": "will", "ve": "have", "re": "are"}
_APOSTROPHES = ("'", "’")
_DONE = lazy(r" (?:[a-z]+ly |never |already |once |also |just )?(?:been|[a-z]+ed)\b")
_UNITED = ("United", "States")
_EARLIER = ("prior", "Prior")
# "professor of social " thought
_SCHOOL = lazy(r"\b(?:of|in|on) (?:[a-z]+ and )?\w+(?:al|an|c|ese|ish|ist|ern|ous) $")
_POSTPOSED = dict.fromkeys("regnant consort dowager mother regent Mother".split(), "ruler")
"""Words behind a noun of this family that are no nouns of their own."""
_TURNED = lazy(r" (?!(?:to|into|out|down|up|away|back|around|the|an?|his|her|in|on|over)\b)[a-z]")
_IS = lazy(r"\b(?:is|are|was|were|been)(?: (?:also|now|long|once|still))? $")
TURNED = frozenset((*_COMPOUNDS, *_CLIPPED, *_POSTPOSED, *_UNITED, *_EARLIER, *ENDS)).union(
    "m turned among thought May".split()
)
"""The words that ``turned`` may turn; of others it need not be asked."""


def turned(text: str, start: int, first: int, last: int, found: tuple[str, str]) -> tuple[str, str]:
    """Return what stands for a word that its neighbours may turn into another, else *found*."""
    word, opening, inner = text[first:last], *found
    near = max(start, first - NEAR)
    if (
        word == "m"
        and text.startswith(". ", last)
        and not text[max(0, first - 2) : first].strip().isdigit()
    ):
        opening = inner = letter("married")  # "Ada Smith m. Bo Li"
    if word in _COMPOUNDS and text.startswith(_COMPOUNDS[word], last):
        opening = inner = UNKNOWN
    if word == "turned" and _TURNED.match(text, last):
        before = text[near:first].split()[-1:]
        if before and person_noun(fold(before[0])):
            opening = inner = letter("and")  # "a dancer turned politician"
    if word in _POSTPOSED and (before := text[near:first].split()):
        noun = person_noun(fold(before[-1]))
        if noun is not None and noun.family == _POSTPOSED[word]:
            opening = inner = letter("elect")  # "queen mother of Orm"
    if word == "among" and _IS.search(text, near, first):
        opening = inner = letter("one")  # "is among the founders": is one of them
    if word in ENDS and (player := position(text[near:last])):
        inner = letter(player)
    if word == "thought" and _SCHOOL.search(text, near, first):
        opening = inner = UNKNOWN
    if word == "May" and (first > start or text[last + 1 : last + 2].isdigit()):
        opening = inner = letter("june")  # "in May 1998", not "may"
    if first == start + 1 and word in _CLIPPED and text[first - 1 : first] in _APOSTROPHES:
        opening = inner = letter(_CLIPPED[word])  # "she'd", behind a pronoun
        if word == "d" and _DONE.match(text, last):
            opening = inner = letter("had")
    if word in _EARLIER and not text.startswith(" of ", last):
        opening = inner = UNKNOWN  # "prior to"
    if word in _UNITED and "United States" in text[max(0, first - 7) : first + 13]:
        opening = inner = UNKNOWN  # "United States Secretary": no verbs
    return opening, inner
