"""What the article says of somebody, and why it is taken for a person at all."""

from __future__ import annotations

from typing import NamedTuple

from milacli.article.model import Block, Cite
from milacli.english.prose import Span
from milacli.facts.people import people_of
from milacli.facts.people.extraction import cite_mention
from milacli.reading import Reading
from milacli.reading.names import explained


def statements(reading: Reading, name: str) -> list[tuple[Block, Span, list[Span]]]:
    """Return the sentences that name the person called *name*, and where in the block they do."""
    found: dict[tuple[int, int], tuple[Block, Span, list[Span]]] = {}
    people = people_of(reading)
    wanted = {index for index, person in enumerate(people) if person.name == name}
    for mention in reading.mentions:
        if reading.owners.get(mention.number) in wanted:
            key = (mention.block.number, mention.sentence.start)
            found.setdefault(key, (mention.block, mention.sentence, []))[2].append(
                Span(mention.start, mention.end)
            )
    return list(found.values())


class Explained(NamedTuple):
    """A feature of a candidate with its weight, or what gives a person a role or a title."""

    candidate: str
    is_person: bool
    says: str
    """``person`` for a feature; else the role or the title."""
    feature: str
    """The feature, or the name of the construction."""
    weight: float | None
    evidence: str
    cite: Cite


def explain(reading: Reading) -> list[Explained]:
    """Return the features of every candidate, people first, the rejected after them."""
    entities = reading.entities
    people = people_of(reading)
    names = [person.name for person in people]
    taken = {
        form: name
        for name, entity in zip(names, entities.people, strict=True)
        for form in entity.forms
    }
    found = []
    for words, candidate in sorted(
        entities.candidates.items(), key=lambda item: item[0] not in taken
    ):
        name = taken.get(words, candidate.mentions[0].text)
        rows = sorted(explained(candidate), key=lambda row: -row[1])
        for feature, weight, text, number in rows:
            mention = reading.mentions[number]
            cite = cite_mention(reading.article, mention)
            said = (feature, round(weight, 2), text.strip())
            found.append(Explained(name, words in taken, "person", *said, cite))
    for person in people:
        for shown in person.shown:
            says, cite = shown.role or shown.title, shown.cite
            found.append(Explained(person.name, True, says, shown.rule, None, cite.quote, cite))
    places = {name: place for place, name in reversed([*enumerate(names)])}
    return sorted(found, key=lambda row: places[row.candidate] if row.is_person else len(names))
