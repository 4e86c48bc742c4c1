"""Teams: captains and managers among athletes, who command no army and head no body."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.patterns import lazy
from milacli.reading.evidence import Evidence


def plays(said: Sequence[Evidence]) -> bool:
    """Tell whether somebody is an athlete."""
    return any("athlete" in evidence.tags for evidence in said)


def of_teams(said: Sequence[Evidence]) -> list[Evidence]:
    """Read captains and managers among athletes as those of teams."""
    return [e._replace(tags=("athlete",)) if _is_of_team(e) else e for e in said]


def _is_of_team(evidence: Evidence) -> bool:
    if evidence.title is None:
        text = evidence.block.text[evidence.start : evidence.end]
        return evidence.tags == ("director",) and _MANAGED.search(text) is not None
    first, head = evidence.title.text.partition(" ")[0], evidence.title.head
    return (head == "captain" and first[:1].islower()) or (
        head == "manager" and evidence.tags == ("director",)
    )


_MANAGED = lazy(r"\bmanag(?:e[ds]?|ing)\b")
