"""The nearest right thing to what somebody typed. The only door to rapidfuzz.

rapidfuzz is imported when something was not found, never before: it costs a start.
Likeness is 1 - OSA distance / longer length (Boytsov 2011, OSA: insertions, deletions,
substitutions and transpositions of neighbours count one each).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from milacli.english.prose import fold
from milacli.errors import echo

TYPO = 0.75
"""How alike two words must be for one to be a typo of the other: one slip in four letters."""


def alike(word: str, choices: Sequence[str], cutoff: float = TYPO) -> list[tuple[str, float]]:
    """Return those of the folded *choices* that are like the folded *word*, and how much."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    scorer = OSA.normalized_similarity
    found = extract(word, choices, scorer=scorer, score_cutoff=cutoff, limit=None)
    return [(choice, likeness) for choice, likeness, _ in found]


def nearest(wanted: str, choices: Iterable[str], limit: int = 3, cutoff: float = 0.6) -> list[str]:
    """Return the *choices* most like *wanted*, best first; a word of a choice may be meant."""
    from rapidfuzz.distance import OSA

    folded = fold(wanted)[:200]
    scored = []
    for choice in dict.fromkeys(choices):
        texts = [fold(choice), *fold(choice).split()]
        best = max(OSA.normalized_similarity(folded, text) for text in texts)
        if best >= cutoff:
            scored.append((-best, choice))
    return [choice for _, choice in sorted(scored)[:limit]]


def did_you_mean(wanted: str, choices: Iterable[str]) -> str:
    """Return `` (did you mean "…"?)`` for the nearest of *choices*, or nothing."""
    best = nearest(wanted, choices, limit=1)
    return f' (did you mean "{echo(best[0])}"?)' if best else ""
