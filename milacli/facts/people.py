"""People: who is in an article, under which names, in which roles."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from milacli.article.cite import CITE, LINES
from milacli.article.model import Article, Block, Cite
from milacli.choices import ROLE_TAGS
from milacli.english.prose import Span, fold
from milacli.facts.kind import Kind
from milacli.reading.entities import Entity, Findings, find_entities
from milacli.reading.features import Feature
from milacli.reading.roles import find_statements
from milacli.reading.statement import Statement
from milacli.reading.titles import is_clean
from milacli.table import Column

__all__ = [
    "COLUMNS",
    "KIND",
    "Evidence",
    "Person",
    "evidence",
    "extract",
    "statements",
]


class Person(NamedTuple):
    """A human whom the body of the article names."""

    name: str
    """The fullest form of the name."""
    aliases: tuple[str, ...]
    """The other forms, in order of appearance."""
    roles: tuple[str, ...]
    """Tags of the closed list, in its order."""
    titles: tuple[str, ...]
    """What the article calls the person, as written."""
    lines: tuple[int, ...]
    """Every line that names the person."""
    cite: Cite


def extract(article: Article) -> tuple[Person, ...]:
    """Find the people of *article*, in the order in which they appear."""
    return _people(article, find_entities(article))


def _people(article: Article, findings: Findings) -> tuple[Person, ...]:
    said: dict[int, list[Statement]] = defaultdict(list)
    for statement in find_statements(article, findings):
        said[statement.person].append(statement)
    return tuple(
        _person(article, entity, said[index]) for index, entity in enumerate(findings.people)
    )


def _person(article: Article, entity: Entity, said: list[Statement]) -> Person:
    texts = list(dict.fromkeys(mention.name for mention in entity.mentions))
    name = _name(entity)
    stated = {tag for statement in said for tag in statement.tags}
    titles: dict[str, str] = {}
    for statement in said:
        if statement.title and is_clean(statement.title):
            titles.setdefault(fold(statement.title), statement.title)
    return Person(
        name,
        tuple(text for text in texts if text != name),
        tuple(tag for tag in ROLE_TAGS if tag in stated),
        tuple(titles.values()),
        tuple(sorted({article.line_at(m.block, m.start) for m in entity.mentions})),
        _cite(article, entity, said),
    )


def _name(entity: Entity) -> str:
    """Return the fullest form of the name: most words, then longest, then first."""
    texts = dict.fromkeys(mention.name for mention in entity.mentions)
    return max(texts, key=lambda text: (len(text.split()), len(text)))


def _cite(article: Article, entity: Entity, said: list[Statement]) -> Cite:
    """Cite the sentence that says most of what the person is, else the first that names them."""
    if said:
        best = max(said, key=lambda statement: (bool(statement.title), len(statement.tags)))
        return article.cite(best.block, best.sentence.start, best.sentence.end)
    feature = max(entity.features, key=lambda feature: feature.weight, default=None)
    mention = feature.mention if feature else entity.mentions[0]
    return article.cite(mention.block, mention.sentence.start, mention.sentence.end)


def statements(article: Article, name: str) -> list[tuple[Block, Span, list[Span]]]:
    """Return the sentences that name the person called *name*, and where in the block they do."""
    found: dict[tuple[int, int, int], tuple[Block, Span, list[Span]]] = {}
    for entity in find_entities(article).people:
        if _name(entity) != name:
            continue
        for m in entity.mentions:
            key = (m.block.line, m.block.pieces[0].source, m.sentence.start)
            found.setdefault(key, (m.block, m.sentence, []))[2].append(Span(m.start, m.end))
    return list(found.values())


class Evidence(NamedTuple):
    """A feature for or against a candidate, with what became of the candidate."""

    candidate: str
    is_person: bool
    feature: str
    weight: float
    evidence: str
    cite: Cite


def evidence(article: Article) -> list[Evidence]:
    """Return the features of every candidate, people first, the rejected after them."""
    findings = find_entities(article)
    judged = [(_name(p), True, p.features) for p in findings.people]
    judged += [(c.mentions[0].text, False, c.features) for c in findings.rejected]
    return [
        Evidence(
            name,
            verdict,
            feature.name,
            feature.weight,
            feature.evidence.strip(),
            _cite_feature(article, feature),
        )
        for name, verdict, features in judged
        for feature in sorted(features, key=lambda feature: -feature.weight)
    ]


def _cite_feature(article: Article, feature: Feature) -> Cite:
    sentence = feature.mention.sentence
    return article.cite(feature.mention.block, sentence.start, sentence.end)


COLUMNS = (
    Column("name", lambda person: person.name, style="name"),
    Column("aliases", lambda person: person.aliases, shown=False),
    Column("roles", lambda person: person.roles),
    Column("titles", lambda person: person.titles, style="text"),
    LINES,
    *CITE,
)
KIND = Kind("people", extract, COLUMNS)
