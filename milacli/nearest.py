"""The nearest right thing to what somebody typed. The only door to rapidfuzz.

rapidfuzz is imported when something was not found, never before: it costs a start.
"""

from __future__ import annotations

from collections.abc import Iterable

from milacli.prose import fold


def nearest(wanted: str, choices: Iterable[str], limit: int = 3, cutoff: float = 0.6) -> list[str]:
    """Return the *choices* most like *wanted*, best first; a word of a choice may be meant.

    Similarity is 1 - OSA distance / longer length of the folded texts (Boytsov 2011, OSA:
    insertions, deletions, substitutions and transpositions count one each).
    """
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
    return f' (did you mean "{best[0]}"?)' if best else ""
