"""The nearest right thing, by the likeness of words."""

from __future__ import annotations

import pytest

from milacli.fuzzy import alike, did_you_mean, nearest


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("kiln", [("kiln", 1.0)]),
        ("kilm", [("kiln", 0.75)]),
        ("kinl", [("kiln", 0.75)]),
        ("kils", [("kiln", 0.75)]),
        ("kxlm", []),
        ("", []),
    ],
)
def test_one_slip_in_four_letters_is_a_typo(word: str, found: list[tuple[str, float]]) -> None:
    assert alike(word, ["kiln", "tower"]) == found


def test_the_most_alike_come_first() -> None:
    assert [word for word, _ in alike("brand", ["strand", "brandt", "grand"])] == [
        "brandt",
        "grand",
    ]


def test_the_nearest_choice_comes_first_and_of_equals_the_first_of_the_alphabet() -> None:
    choices = ["Orvano", "Orvyne", "Orvane", "Orvine", "Malk", "Orvyne"]
    assert nearest("orvane", choices) == ["Orvane", "Orvano", "Orvine"]
    assert nearest("orvane", choices, limit=9) == ["Orvane", "Orvano", "Orvine", "Orvyne"]
    assert nearest("ORVANE" + "x" * 900, choices) == []


def test_a_word_of_a_choice_may_be_meant_whatever_its_case_and_accents() -> None:
    choices = ["Désirée Malk", "Teodor Brandt", "Orvane"]
    assert nearest("desiree", choices) == ["Désirée Malk"]
    assert nearest("BRADNT", choices) == ["Teodor Brandt"]
    assert nearest("xyzzy", choices) == []


def test_the_suggestion_is_a_half_sentence_or_nothing() -> None:
    assert did_you_mean("orvan", ["Orvane"]) == ' (did you mean "Orvane"?)'
    assert did_you_mean("xyzzy", ["Orvane"]) == ""
