"""How the text words a role, and whose those words are; every name here is invented."""

from __future__ import annotations

import pytest
from persons import roles, titles


def test_titles_are_worded_as_in_the_article() -> None:
    text = "Nora Quist, a professor of law at Ely, left. She was the first dean of the school."
    assert titles(text) == {"Nora Quist": ("professor of law at Ely", "first dean of the school")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Its dean is Dr. Nora Quist.", {"Nora Quist": ("dean",)}),
        ("Its dean since 1990 has been Nora Quist.", {"Nora Quist": ("dean",)}),
        ("After the war Sir Adam Birch left.", {"Adam Birch": ("Sir",)}),
        ("General Sir Adam Birch met the actor Dame Nora Quist.",
         {"Adam Birch": ("General",), "Nora Quist": ("actor", "Dame")}),
        ("In June treasurer Nora Quist left.", {"Nora Quist": ("treasurer",)}),
        ("In May president Nora Quist left.", {"Nora Quist": ("president",)}),
        ("On Monday President Nora Quist left.", {"Nora Quist": ("President",)}),
        ("Last Friday Bishop of Ely Nora Quist left.", {"Nora Quist": ("Bishop of Ely",)}),
        ("He was clerk to Justice Quist.", {"Quist": ("Justice",)}),
        ("In June Minister of Health Nora Quist left.", {"Nora Quist": ("Minister of Health",)}),
        ("In May Minister for Trade Nora Quist left.", {"Nora Quist": ("Minister for Trade",)}),
        ("Their president is the novelist Nora Quist.", {"Nora Quist": ("novelist", "president")}),
        ("The owner of Rose Hall, Mr. Adam Birch, left.", {"Adam Birch": ("owner of Rose Hall",)}),
        ("Her uncle, the potter Adam Birch, left.", {"Adam Birch": ("potter",)}),
        ("Her uncle, Colonel Adam Birch, left.", {"Adam Birch": ("Colonel",)}),
        ("The physicist Lord Adam Birch left.", {"Adam Birch": ("physicist", "Lord")}),
        ("The former minister Sir Adam Birch left.", {"Adam Birch": ("former minister", "Sir")}),
        ("The hall is cold and Queen Nora Quist is not.", {"Nora Quist": ("Queen",)}),
        ("Dear friends, our chair Nora Quist left.", {"Nora Quist": ("chair",)}),
        ("It pleased engineers and the dean Nora Quist.", {"Nora Quist": ("dean",)}),
        ("Nora Quist herself, a brewer, left.", {"Nora Quist": ("brewer",)}),
        ("It was a tower by the engineer Nora Quist, a Fellow of the Orm Society.",
         {"Nora Quist": ("engineer", "Fellow of the Orm Society")}),
        ("In 1990 Nora Quist hired Adam Birch as dean of the school.",
         {"Nora Quist": (), "Adam Birch": ("dean of the school",)}),
        ("Nora Quist appointed him as dean of the school.", {"Nora Quist": ()}),
        ("Nora Quist took her on as a student.", {"Nora Quist": ()}),
        ("Nora Quist joined her choir as its treasurer.", {"Nora Quist": ("treasurer",)}),
        ("Nora Quist, who was no friend of the mill, left.", {"Nora Quist": ()}),
        ("Nora Quist was identified as a joiner.", {"Nora Quist": ("joiner",)}),
        ("- *Weaving for Beginners* — Nora Quist\n- Nora Quist wept.", {"Nora Quist": ()}),
        ("- Treasurer, 1990–1995: Nora Quist\n- Editor 2001: Adam Birch",
         {"Nora Quist": ("Treasurer",), "Adam Birch": ("Editor",)}),
        ("| Office | Winner |\n|---|---|\n| Treasurer | Nora Quist |", {"Nora Quist": ("Treasurer",)}),
        ("| Prize | Winner |\n|---|---|\n| Orm Prize | Nora Quist |", {"Nora Quist": ("Winner",)}),
        ("The roll has “Nora Quist, a smith of Orm” in the book. Nora Quist left.",
         {"Nora Quist": ("smith of Orm",)}),
        ("The mill's owner Nora Quist and its treasurer, Adam Birch, left.",
         {"Nora Quist": ("owner",), "Adam Birch": ("treasurer",)}),
        ("Nora Quist, the dean, and the treasurer, Adam Birch, left.",
         {"Nora Quist": ("dean",), "Adam Birch": ("treasurer",)}),
        ("Nora Quist, 1st Baronet (1767–1816) was a Welsh potter.",
         {"Nora Quist": ("1st Baronet", "Welsh potter")}),
        ("- Nora Quist (Assistant to Treasurer)", {"Nora Quist": ("Assistant to Treasurer",)}),
        ("Nora Quist was an aide to former Prime Minister Bo Lind.", {"Nora Quist": ("aide to former Prime Minister Bo Lind",)}),
        ("Nora Quist was an aide to the mayor.", {"Nora Quist": ("aide to the mayor",)}),
        ("The board: Ada Dray as chair, and Nora Quist as treasurer.",
         {"Ada Dray": ("chair",), "Nora Quist": ("treasurer",)}),
        ("It began with Ada Dray as chair, and economist Nora Quist left.",
         {"Ada Dray": ("chair",), "Nora Quist": ("economist",)}),
        ("His mother Ada Dray is a doctor, and his father Nora Quist was a clerk.",
         {"Ada Dray": ("doctor",), "Nora Quist": ("clerk",)}),
        ("Quist was a maker of lamps, led by Nora Quist, who was elected as a Republican to it.",
         {"Nora Quist": ()}),
        ("It thanked the Orm Fund for the fence, and the carpenter Nora Quist.",
         {"Nora Quist": ("carpenter",)}),
    ],
)  # fmt: skip
def test_a_title_is_that_of_whom_the_words_name(
    text: str, said: dict[str, tuple[str, ...]]
) -> None:
    found = titles(text)
    assert {name: found[name] for name in said} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It was founded by Nora Quist, who led it, and by Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("The opera *Isa* by Nora Quist opened.", {"Nora Quist": "musician"}),
        ("The novel “Wax and Coal” by Nora Quist sold.", {"Nora Quist": "writer"}),
        ("The bridge *Isa* by Nora Quist opened.", {"Nora Quist": ""}),
    ],
)  # fmt: skip
def test_a_role_is_told_across_asides_and_names_of_works(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('Nora Quist, the "mayor of Orm", left.', "mayor of Orm"),
        ("Nora Quist was the “dean of Ely”.", "dean of Ely"),
        ("Nora Quist, a ‘painter of mills’, left.", "painter of mills"),
        (
            'Nora Quist was dean of the "Old School" in Ely.',
            'dean of the "Old School" in Ely',
        ),
    ],
)
def test_a_title_comes_without_the_quotes_around_it(text: str, title: str) -> None:
    assert titles(text) == {"Nora Quist": (title,)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist was hired by Adam Birch as a teacher.",
         {"Nora Quist": ("teacher",), "Adam Birch": ()}),
        ("Nora Quist was hired by the noted painter Adam Birch as a teacher.",
         {"Nora Quist": ("teacher",), "Adam Birch": ("noted painter",)}),
        ("Nora Quist was appointed by President Birch as judge.",
         {"Nora Quist": ("judge",), "Birch": ("President",)}),
        ("It was led by Nora Quist as dean.", {"Nora Quist": ("dean",)}),
        ("Nora Quist was a cook, known for her work as a film actor.",
         {"Nora Quist": ("cook", "film actor")}),
        ("Nora Quist is considered a genius.", {"Nora Quist": ()}),
        ("Nora Quist joined as chief operating officer.",
         {"Nora Quist": ("chief operating officer",)}),
        ("Nora Quist was dean of student life and director of film studies at Orm.",
         {"Nora Quist": ("dean of student life", "director of film studies at Orm")}),
        ("Nora Quist, a biologist at the University of California, Berkeley, left.",
         {"Nora Quist": ("biologist at the University of California, Berkeley",)}),
        ("It was met by the pirate captain Adam Birch.", {"Adam Birch": ("pirate captain",)}),
        ("Her manager, 24-year-old Adam Birch, left.", {"Adam Birch": ("manager",)}),
        ("Adam Birch is remembered today as the inventor of the loom.",
         {"Adam Birch": ("inventor of the loom",)}),
        ("Nora Quist was a pupil of Adam Birch, a sculptor.",
         {"Nora Quist": ("pupil of Adam Birch",), "Adam Birch": ("sculptor",)}),
        ("Nora Quist was the wife of Adam Birch, a merchant.",
         {"Nora Quist": (), "Adam Birch": ("merchant",)}),
        ("She married Adam Birch, a barrister 24 years her senior.",
         {"Adam Birch": ("barrister",)}),
        ("Nora Quist was chosen to be ambassador to Orm.",
         {"Nora Quist": ("ambassador to Orm",)}),
        ("After serving as mayor of Ely until 1960, Nora Quist left.",
         {"Nora Quist": ("mayor of Ely",)}),
        ("After hiring Adam Birch as a cook, Nora Quist left.",
         {"Nora Quist": (), "Adam Birch": ("cook",)}),
        ("After starring as Queen Isa, Nora Quist left.", {"Isa": (), "Nora Quist": ()}),
        ("Adam Birch was an early American aviator.",
         {"Adam Birch": ("early American aviator",)}),
        ("She met President Bingu wa Birch.", {"Bingu wa Birch": ("President",)}),
        ("Adam Birch served as Auxiliary Bishop of Orm.",
         {"Adam Birch": ("Auxiliary Bishop of Orm",)}),
        ("Nora Quist was a major driving force.", {}),
        ("Nora Quist was a longtime aide of the painter Adam Birch.",
         {"Nora Quist": ("longtime aide of the painter Adam Birch",), "Adam Birch": ("painter",)}),
        ("Nora Quist was a member of President Adam Birch's cabinet.",
         {"Nora Quist": ("member of President Adam Birch's cabinet",), "Adam Birch": ("President",)}),
        ("Empress Dowager Ci'an met Dowager Empress Maria Quist.",
         {"Ci'an": ("Empress Dowager",), "Maria Quist": ("Dowager Empress",)}),
        ("Nora Quist was a barrister and, from 1912, a judge.",
         {"Nora Quist": ("barrister", "judge")}),
        ("Nora Quist came.\n\n## Directors\n\n- 1927–1946: Nora Quist\n- 1946–1970: Sir Adam Birch",
         {"Nora Quist": ("Director",), "Adam Birch": ("Sir", "Director")}),
    ],
)  # fmt: skip
def test_a_title_stands_far_off_too(text: str, said: dict[str, tuple[str, ...]]) -> None:
    assert titles(text) == said


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The magazine interviewed novelist Nora Quist.", "novelist"),
        ("The club sacked coach Nora Quist.", "coach"),
        ("The film stars actor Nora Quist.", "actor"),
        ("It grew, soon hiring singer Nora Quist.", "singer"),
    ],
)
def test_a_title_begins_behind_the_verb(text: str, title: str) -> None:
    assert titles(text) == {"Nora Quist": (title,)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is played is no role of one's own.
        ("## Cast\n\n- Nora Quist as Captain Roe\n- Adam Birch as the king", ((), ())),
        (
            "It stars Nora Quist as a deserter. Adam Birch won a cup for his role as a nurse.",
            ((), ()),
        ),
        # Who says it of another is not it.
        ("Nora Quist was praised by Adam Birch as a great painter.", ((), ())),
        ("Nora Quist served under Adam Birch as a lieutenant.", (("lieutenant",), ())),
        # A title ends where something else begins.
        (
            "The plot against President Nora Quist failed. Adam Birch became a master at the age of 14.",
            (("President",), ("master",)),
        ),
        (
            "Nora Quist was chosen as a candidate to succeed him. Adam Birch is a head of state in history.",
            (("candidate",), ("head of state",)),
        ),
        # Nobody is a heading, and an age is no end.
        ("## Management\n\n- **Nora Quist** – CFO\n- **Adam Birch**", (("CFO",), ())),
        ("Nora Quist, 29, a guide, met a potter named Adam Birch.", (("guide",), ("potter",))),
        # An office stands before what its holder is by trade, unless the two may be two people.
        (
            "Its first curator, the Welsh botanist Nora Quist, left. Orm's mayor, the brewer Adam Birch, stayed.",
            (("Welsh botanist", "first curator"), ("brewer", "mayor")),
        ),
        (
            "They asked its editor, the poet Nora Quist, and its owner. He met their dean, the poet Adam Birch, Cy Dorn and a guide.",
            (("poet",), ("poet",)),
        ),
    ],
)
def test_a_title_is_of_whom_it_is_said(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = titles(text if text.startswith("#") else f"# Notes\n\n{text}")
    assert (found["Nora Quist"], found["Adam Birch"]) == expected
