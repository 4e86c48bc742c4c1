"""Which pronoun is said of whom: by titles and by given names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from milacli.english.gazetteer import is_surname, pronoun_of, sex_of
from milacli.english.prose import fold
from milacli.reading.entities import Entities
from milacli.reading.entity import Entity
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention


def sexes_of(
    entities: Entities,
    mentions: Sequence[Mention],
    owners: Mapping[int, int],
    evidence: Iterable[Evidence],
) -> dict[int, str]:
    """Return the pronoun that is known for each person: by what they are called, or their names."""
    called: dict[int, str] = {}
    for found in evidence:
        said = sex_of(found.title.head) if found.title else ""
        if said and found.name in owners:
            called.setdefault(owners[found.name], said)
    for number, person in owners.items():
        if said := sex_of(fold(mentions[number].title.partition(" ")[0]).rstrip(".")):
            called.setdefault(person, said)
    named = ((index, _sex(person)) for index, person in enumerate(entities.people))
    return {index: said for index, said in named if said} | called


def sound_of(person: Entity) -> str:
    """Return whose a given name sounds like: ``she`` of ``Nadia``, ``he`` of ``Bram``, or nothing.

    Names that hardly ever deceive by their end; a list knows the others.
    """
    given = next((form[0] for form in person.forms if len(form) > 1), "")
    if given.endswith("a"):
        return "she"
    return "he" if given[-1:] in {*"bcdfjkmopqrsuvwxz"} else ""


def _sex(person: Entity) -> str:
    """Return the pronoun that the given names of *person* ask for, or nothing."""
    for form in person.forms:
        if len(form) > 1 and (found := pronoun_of(form[0])):
            return found
    alone = person.forms[0][0]  # "Kyle"; "Scott" may be a woman's surname
    return pronoun_of(alone) if person.forms == ((alone,),) and not is_surname(alone) else ""
