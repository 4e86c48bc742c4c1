"""Teams: captains and managers among athletes, who command no army and head no body."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.article.model import Article
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.evidence import Evidence

_LISTED = ("label", "dash", "cell", "remark", "column", "heading", "lead-in")
_SPORT = lazy(
    r"\b(?:cricket|football|soccer|futsal|rugby|hockey|netball|basketball|volleyball|handball|"
    r"korfball|baseball|softball|lacrosse|hurling|camogie|shinty|rowing|tennis|golf|bowls|"
    r"curling|athletics?|squads?|line-?ups?|[ar]?f\.?c|rlfc|c\.?c|xi|rovers|wanderers)\b"
)


def plays(said: Sequence[Evidence]) -> bool:
    """Tell whether somebody is an athlete."""
    return any("athlete" in evidence.tags for evidence in said)


def of_teams(said: Sequence[Evidence]) -> list[Evidence]:
    """Read captains and managers among athletes as those of teams."""
    return [e._replace(tags=("athlete",)) if _is_of_team(e) else e for e in said]


def of_lists(said: Sequence[Evidence], article: Article) -> list[Evidence]:
    """Read captains in the lists of a club of sports as athletes: ``Captain: Ada``."""
    return [
        evidence._replace(tags=("athlete",)) if _is_of_club(evidence, article) else evidence
        for evidence in said
    ]


def _is_of_club(evidence: Evidence, article: Article) -> bool:
    title = evidence.title
    if title is None or title.head != "captain" or evidence.rule not in _LISTED:
        return False
    section = article.sections[evidence.block.section]
    around = [article.sections[at].title for at in section.trail]
    return _SPORT.search(fold(" ".join([article.title, *around, section.title]))) is not None


def _is_of_team(evidence: Evidence) -> bool:
    if evidence.title is None:
        text = evidence.block.text[evidence.start : evidence.end]
        return evidence.tags == ("director",) and _MANAGED.search(text) is not None
    first, head = evidence.title.text.partition(" ")[0], evidence.title.head
    return (head == "captain" and first[:1].islower()) or (
        head == "manager" and evidence.tags == ("director",)
    )


_MANAGED = lazy(r"\bmanag(?:e[ds]?|ing)\b")
