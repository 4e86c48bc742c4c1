"""Notices of deaths and of alumni: classes, states, and whom a collaboration was with."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts import events, people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mara Condon Reaves Ed’27, a teacher in Orm, died.", {"Mara Condon Reaves": "teacher in Orm"}),
        ("Tom Lusk ’85 is a judge.", {"Tom Lusk": "judge"}),
        ("Ralph Buck, SB'28, PhD'32, an influential biologist, died.", {"Ralph Buck": "influential biologist"}),
        ("Alec Katzin, Bala Orm, Pa., a retired attorney, died.", {"Alec Katzin": ""}),
        ("Tom Lusk was named the first lay president of Orm College.", {"Tom Lusk": "first lay president of Orm College"}),
        ("Ada Moss is a professor of social thought at Ely.", {"Ada Moss": "professor of social thought at Ely"}),
        ("Ada Moss was elected by the council.", {"Ada Moss": ""}),
    ],
)  # fmt: skip
def test_who_is_in_a_notice(text: str, told: dict[str, str]) -> None:
    found = people.extract(article(f"# News\n\n{text}"))
    assert {person.name: "; ".join(person.titles) for person in found} == told
    assert not any("politician" in person.roles for person in found)


@pytest.mark.parametrize(
    "with_whom",
    ["Jon Barlow, professor of music, set in Orm", "the poet Jon Barlow, a baker, based on fiction"],
)  # fmt: skip
def test_whom_one_works_with_does_not_go_on(with_whom: str) -> None:
    text = f"# News\n\nHugh Ames arrived at Ely in 1960. He wrote a book with {with_whom}. He retired in 2004."
    assert [row.who for row in events.extract(article(text))] == [("Hugh Ames",)] * 2
