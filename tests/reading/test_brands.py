"""Things that bear names of people; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Otto & Anna's was founded by Otto Quill and Anna Marl.", {"Otto Quill": (), "Anna Marl": ()}),
        ("Marl & Quill was founded by Ada Marl.", {"Ada Marl": ()}),
        ("Otto Quill met Anna Marl. Otto & Anna married.", {"Otto Quill": ("Otto",), "Anna Marl": ("Anna",)}),
        ("## Board\n\n- Otto Quill, Ormsoft, chair\n- Anna Marl, Kellsoft\n- Ada Quill", {"Otto Quill": (), "Anna Marl": (), "Ada Quill": ()}),
        ("## Board\n\n- Otto Quill, Anna, Ada Marl", {"Otto Quill": (), "Anna": (), "Ada Marl": ()}),
        ("Keizer Osric is a dubbel first brewed in 1934.", {}),
        ("Jan Osric is a startup in Ely.", {}),
        ("Jan Osric was a single father.", {"Jan Osric": ()}),
    ],
)  # fmt: skip
def test_a_brand_is_nobody(text: str, found: dict[str, tuple[str, ...]]) -> None:
    assert {p.name: p.aliases for p in extract(article(f"# Notes\n\n{text}"))} == found


@pytest.mark.parametrize("places", ["Stoke, Mill Corner, Ida and Venn", "- Stoke\n- Venn\n- Ida"])
@pytest.mark.parametrize("heading", ["Communities", "Villages and townships"])
def test_a_place_in_a_list_of_places_is_nobody(heading: str, places: str) -> None:
    text = f"# Ely County\n\nIda Venn was a teacher.\n\n## {heading}\n\n{places}\n"
    assert [(p.name, p.aliases) for p in extract(article(text))] == [("Ida Venn", ())]


def test_a_sentence_under_places_names_people() -> None:
    text = "# Ely County\n\n## Communities\n\nIda Venn was a teacher. Ida lived in Ely.\n"
    assert [(p.name, p.aliases) for p in extract(article(text))] == [("Ida Venn", ("Ida",))]
