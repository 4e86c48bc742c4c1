"""What the article's markup says of names and roles: pages linked to, labels, rows, lines."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def people(text: str) -> dict[str, str]:
    return {person.name: " ".join(person.roles) for person in extract(article(text))}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[Nora Quist|Quist]] founded the mill.", {"Nora Quist": "founder"}),
        ("[[people/Adam Birch|Adam]] founded the mill.", {"Adam Birch": "founder"}),
        ("[Quist](people/Nora%20Quist.md) founded the mill.", {"Nora Quist": "founder"}),
        ("[[Nora Quist (miller)|Nora]] is its director.", {"Nora Quist": "director"}),
        ("[[people/Nora Quist]] is its director.", {"Nora Quist": "director"}),
        ("[[Nora_Quist|Quist]] founded the mill.", {"Nora Quist": "founder"}),
        ("[[Nora Quist|Miss Quist]] founded the mill.", {"Nora Quist": "founder"}),
        ("Then [[Adam Birch|Dr. Birch]] founded the mill.", {"Adam Birch": "founder"}),
        ("[Birch](people/adam-birch.md) founded the mill.", {"Adam Birch": "founder"}),
        ("[[adam-van-birch|Adam]] founded the mill.", {"Adam van Birch": "founder"}),
        ("[Quist](quist-mill.md) opened. [Guide](adam-guide.md) opened.", {}),
        ("[[Nora Quist|The miller]] founded it.", {}),
        ("[[Birch Mill Company|The company]] was founded.", {}),
    ],
)
def test_the_page_that_a_link_leads_to_names_the_person(text: str, said: dict[str, str]) -> None:
    assert people(text) == said


def test_what_a_link_shows_stays_what_is_shown() -> None:
    (person,) = extract(article("[[Nora Quist|Quist]] founded the mill. Quist died.\n"))
    assert (person.name, person.aliases) == ("Nora Quist", ("Quist",))
    assert person.cite.quote == "[[Nora Quist|Quist]] founded the mill."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("|  |  |\n|---|---|\n| Founder | Nora Quist |\n| **Director** | [[Adam Birch]] |\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("| Founder | Nora Quist |\n|---|---|\n| Director | Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("| | |\n|---|---|\n| Founders | Nora Quist<br>Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("| | |\n|---|---|\n| People | Nora Quist (CEO)<br>Adam Birch (professor) |\n",
         {"Nora Quist": "executive", "Adam Birch": "faculty"}),
        ("| Name | Role | Next |\n|---|---|---|\n| Nora Quist | director | Adam Birch |\n",
         {"Nora Quist": "director", "Adam Birch": ""}),
        ("| | |\n|---|---|\n| Founded by | Nora Quist |\n| Translated by: | Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "writer"}),
        ("| | |\n|---|---|\n| **Founder:** | Nora Quist |\n| Directors: | Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("| | |\n|---|---|\n| Succeeded by | Nora Quist |\n| Founded: 1902 | Adam Birch |\n",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("Founder: Nora Quist\nDirector: Adam Birch\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("Nora Quist - founder\nAdam Birch - director\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("- Founder:: [[Nora Quist]]\n- Director:: [[Adam Birch]]\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("~~Nora Quist is the director.~~ Adam Birch is the director.", {"Adam Birch": "director"}),
    ],
)  # fmt: skip
def test_a_label_gives_its_role_to_the_name_behind_it(text: str, said: dict[str, str]) -> None:
    assert people(text) == said
