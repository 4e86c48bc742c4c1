"""Nouns for people and things, in the singular and the plural."""

from __future__ import annotations

import pytest

from milacli.english.nouns import (
    is_body_noun,
    is_thing_noun,
    person_noun,
    person_nouns,
)


@pytest.mark.parametrize(
    ("word", "singular", "family", "is_plural"),
    [
        ("painter", "painter", "artist", False),
        ("painters", "painter", "artist", True),
        ("secretaries", "secretary", "executive", True),
        ("coaches", "coach", "athlete", True),
        ("actresses", "actress", "performer", True),
        ("chairmen", "chairman", "director", True),
        ("businesspeople", "businessperson", "business", True),
        ("alumni", "alumnus", "alumni", True),
        ("mps", "mp", "politician", True),
        # Endings say it where no list does.
        ("millologist", "millologist", "researcher", False),
        ("millologists", "millologist", "researcher", True),
        # Of a hyphenated word the last part counts.
        ("miller-painter", "painter", "artist", False),
        ("miller-painters", "painter", "artist", True),
    ],
)
def test_a_noun_for_people_has_a_singular_and_a_family(
    word: str, singular: str, family: str, is_plural: bool
) -> None:
    noun = person_noun(word)
    assert noun is not None
    assert (noun.singular, noun.family, noun.is_plural) == (singular, family, is_plural)


@pytest.mark.parametrize("word", ["loom", "looms", "glass", "non-painter", "ologist", "", "-", "s"])
def test_other_words_are_no_nouns_for_people(word: str) -> None:
    assert person_noun(word) is None


def test_nouns_for_things_and_bodies_and_honorifics_are_told_apart() -> None:
    assert is_thing_noun("startup")
    assert not is_thing_noun("painter")
    assert is_body_noun("institute")
    assert is_body_noun("institutes")
    assert not is_body_noun("painters")


def test_no_plural_is_listed_as_a_noun_of_its_own() -> None:
    nouns = set(person_nouns())
    assert {noun for noun in nouns if noun[-1] == "s" and noun[:-1] in nouns} == set()
    assert nouns.isdisjoint(("men", "women", "children", "people", "alumni"))
