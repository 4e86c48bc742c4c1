"""What the text says is over is former; what it says nothing of is not."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "former"),
    [
        (
            "Ada Lind was director of Orm from 1990 to 1995 and is mayor of Venn.",
            {"director of Orm"},
        ),
        ("Ada Lind was mayor (1990–95).", {"mayor"}),
        ("Ada Lind was the dean of the school until May 2001.", {"dean of the school"}),
        ("Ada Lind is a poet. She was president between 1990 and 1995.", {"president"}),
        ("Ada Lind resigned as chair of Orm.", {"chair of Orm"}),
        ("Ada Lind retired as Orm's head coach in 2001.", {"head coach"}),
        ("Ada Lind, previously the mayor of Orm, left.", {"mayor of Orm"}),
        ("Ada Lind has been director of Orm since 1990.", set()),
        ("Ada Lind became mayor in 1990.", set()),
        ("Ada Lind, director from 2010 to the present, spoke.", set()),
        ("Ada Lind (1901–1980) was a painter.", set()),
        ("Bo Venn resigned, and Ada Lind is the director.", set()),
    ],
)
def test_an_office_is_former_whose_end_the_text_tells(text: str, former: set[str]) -> None:
    found = [one for person in extract(article(text)) for one in person.shown if one.title]
    assert {one.title for one in found if one.former} == former
