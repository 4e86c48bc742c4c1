"""People: who is in an article, under which names, in which roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from milacli.fact import CITE, LINES, Kind
from milacli.facts.people.identity import Findings, Identity, find_identities
from milacli.facts.people.mentions import Mention
from milacli.facts.people.person import Person
from milacli.facts.people.role_words import TAGS
from milacli.facts.people.roles import find_statements
from milacli.facts.people.statement import Statement
from milacli.facts.people.titles import is_clean
from milacli.facts.window import LONGEST, cite_around
from milacli.model import Article, Block, Cite, Span
from milacli.prose import fold
from milacli.table import Column

__all__ = [
    "COLUMNS",
    "KIND",
    "Evidence",
    "Person",
    "evidence",
    "extract",
    "mentions",
    "statements",
]


def extract(article: Article) -> tuple[Person, ...]:
    """Find the people of *article*, in the order in which they appear."""
    return _people(article, find_identities(article))


def _people(article: Article, findings: Findings) -> tuple[Person, ...]:
    said: dict[int, list[Statement]] = defaultdict(list)
    for statement in find_statements(article, findings):
        said[statement.person].append(statement)
    return tuple(
        _person(article, identity, said[index]) for index, identity in enumerate(findings.people)
    )


def _person(article: Article, identity: Identity, said: list[Statement]) -> Person:
    texts = list(dict.fromkeys(mention.name for mention in identity.mentions))
    name = _name(identity)
    stated = {tag for statement in said for tag in statement.tags}
    titles: dict[str, str] = {}
    for statement in said:
        if statement.title and is_clean(statement.title):
            titles.setdefault(fold(statement.title), statement.title)
    return Person(
        name,
        tuple(text for text in texts if text != name),
        tuple(tag for tag in TAGS if tag in stated),
        tuple(titles.values()),
        tuple(sorted({article.line_at(m.block, m.start) for m in identity.mentions})),
        _cite(article, identity, said),
    )


def _name(identity: Identity) -> str:
    """Return the fullest form of the name: most words, then longest, then first."""
    texts = dict.fromkeys(mention.name for mention in identity.mentions)
    return max(texts, key=lambda text: (len(text.split()), len(text)))


def _cite(article: Article, identity: Identity, said: list[Statement]) -> Cite:
    """Cite the sentence that says most of what the person is, else the first that names them."""
    if said:
        best = max(said, key=lambda statement: (bool(statement.title), len(statement.tags)))
        return cite_around(article, best.block, best.sentence, *_stated(identity, best))
    clue = max(identity.clues, key=lambda clue: clue.weight, default=None)
    return _cite_mention(article, clue.mention if clue else identity.mentions[0])


def _stated(identity: Identity, said: Statement) -> tuple[Span, ...]:
    """Return where *said* names the person with the title near it, and where without it.

    Where it means the person by a pronoun, that stands for the name.
    """
    inside = [m for m in identity.mentions if m.block is said.block and m.sentence == said.sentence]
    name = min(inside, key=lambda mention: abs(mention.start - said.start), default=None)
    bare = Span(name.start, name.end) if name else Span(said.start, said.start)
    text, title, (start, end) = said.block.text, said.title, bare
    before = text.rfind(title, max(said.sentence.start, end - LONGEST), end)
    after = text.find(title, start, min(said.sentence.end, start + LONGEST))
    if before >= 0:
        return Span(min(before, start), end), bare
    return (Span(start, max(end, after + len(title))), bare) if after >= 0 else (bare,)


def _cite_mention(article: Article, mention: Mention) -> Cite:
    return cite_around(article, mention.block, mention.sentence, Span(mention.start, mention.end))


def mentions(article: Article) -> Iterator[tuple[Person, Block, Span]]:
    """Yield each place that names a person of *article*, person by person."""
    findings = find_identities(article)
    for person, identity in zip(_people(article, findings), findings.people, strict=True):
        for mention in identity.mentions:
            yield person, mention.block, Span(mention.start, mention.end)


def statements(article: Article, name: str) -> list[tuple[Block, Span, list[Span]]]:
    """Return the sentences that name the person called *name*, and where in the block they do."""
    found: dict[tuple[int, int, int], tuple[Block, Span, list[Span]]] = {}
    for identity in find_identities(article).people:
        if _name(identity) != name:
            continue
        for m in identity.mentions:
            key = (m.block.line, m.block.pieces[0].source, m.sentence.start)
            found.setdefault(key, (m.block, m.sentence, []))[2].append(Span(m.start, m.end))
    return list(found.values())


class Evidence(NamedTuple):
    """A clue for or against a candidate, with what became of the candidate."""

    candidate: str
    is_person: bool
    clue: str
    weight: float
    evidence: str
    cite: Cite


def evidence(article: Article) -> list[Evidence]:
    """Return the clues of every candidate, people first, the rejected after them."""
    findings = find_identities(article)
    judged = [(_name(p), True, p.clues) for p in findings.people]
    judged += [(c.mentions[0].text, False, c.clues) for c in findings.rejected]
    return [
        Evidence(
            name,
            verdict,
            clue.name,
            clue.weight,
            clue.evidence.strip(),
            _cite_mention(article, clue.mention),
        )
        for name, verdict, clues in judged
        for clue in sorted(clues, key=lambda clue: -clue.weight)
    ]


COLUMNS = (
    Column("name", lambda person: person.name, style="name"),
    Column("aliases", lambda person: person.aliases, shown=False),
    Column("roles", lambda person: person.roles),
    Column("titles", lambda person: person.titles, style="text"),
    LINES,
    *CITE,
)
KIND = Kind("people", extract, COLUMNS)
