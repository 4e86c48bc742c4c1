"""Whom cells, columns and items give a role; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract

Said = dict[str, tuple[tuple[str, ...], str]]


def said(text: str) -> Said:
    return {p.name: (p.titles, " ".join(p.roles)) for p in extract(article(text))}


def table(*rows: str) -> str:
    """Return a table of *rows*, the first of them over the others."""
    head, *rest = (f"| {row} |" for row in rows)
    return "\n".join((head, "|---" * rows[0].count("|") + "|---|", *rest))


PLAYER = {"Nora Quist": (("Actor",), "performer")}


@pytest.mark.parametrize(
    ("rows", "people"),
    [
        # a part is no office
        (("Actor | Character", "Nora Quist | Sgt. Rune Vell"), PLAYER),
        (("Actor | Character", "Nora Quist | Mayor Lena Low"), PLAYER),
        (("Actor | Role", "Nora Quist | The Mayor"), PLAYER),
        (("Role | Actor", "The Mayor | Nora Quist"), PLAYER),
        (("Name | Role", "Nora Quist | Mayor"), {"Nora Quist": (("Mayor",), "politician")}),
        (("Wing | Name | Title | Ext.", "East | Nora Quist, MLIS | Registrar | 1900"),
         {"Nora Quist": (("Registrar",), "")}),
        (("Wing | Name | Title", "East | Mill of Nora Quist | Registrar"),
         {"Nora Quist": ((), "")}),
        (("Year | Play | Director", "1984 | Our Inn | Nora Quist"),
         {"Nora Quist": (("Director",), "performer")}),
        (("Week | Lecturer", "3 | Nora Quist (Uni Venn)"),
         {"Nora Quist": (("Lecturer",), "faculty")}),
        # who was born lived, known name or not
        (("Name | Born", "Zorbo Kranz | 1901", "Yelk, Tam | 1911"),
         {"Zorbo Kranz": ((), ""), "Tam Yelk": ((), "")}),
        (("Full name | Occupation", "Zorbo Kranz | –"), {"Zorbo Kranz": ((), "")}),
        (("Ship | Born", "Zorbo Kranz | 1901"), {}),
        (("Name | Built", "Zorbo Kranz | 1901", "Yelk, Tam | 1911"), {}),
        # a title is of the name in its own cell
        (("Chancellor | Vice-Chancellor", "Nora Quist | Prof. Adam Birch"),
         {"Nora Quist": (("Chancellor",), "politician"),
          "Adam Birch": (("Prof", "Vice-Chancellor"), "director faculty")}),
        (("Winner | Runner-up", "Nora Quist | Sir Adam Birch"),
         {"Nora Quist": (("Winner",), "laureate"), "Adam Birch": (("Sir", "Runner-up"), "athlete")}),
        (("Head Coach | Years", "Nora Quist | 1990"), {"Nora Quist": (("Head Coach",), "athlete")}),
        (("Year | Sexton", "1861 | Nora Quist"), {"Nora Quist": (("Sexton",), "")}),
        (("Year | Gardener", "1861 | Nora Quist"), {"Nora Quist": (("Gardener",), "")}),
        # of nobody
        (("No. | Name | Left office", "4 | Nora Quist | Incumbent"), {"Nora Quist": ((), "")}),
        (("Version | Release manager", "1 | Nora Quist"), {"Nora Quist": (("Release manager",), "")}),
        (("Kell | ", "Industry | Steel", "Parent | Kelsen Gruppen"), {}),
    ],
)  # fmt: skip
def test_a_cell_tells_of_its_own_name(rows: tuple[str, ...], people: Said) -> None:
    assert said(table(*rows)) == people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("- Adam Birch's nephew Nora Quist (1919–1930)", {"Nora Quist": (("Director",), "director")}),
        (table("Name | Years", "Adam Birch's son Nora Quist | 1919"), {"Nora Quist": (("Director",), "director")}),
        ("- Nora Quist and Adam Birch",
         {"Nora Quist": (("Director",), "director"), "Adam Birch": (("Director",), "director")}),
    ],
)  # fmt: skip
def test_a_heading_tells_of_no_owner(line: str, people: Said) -> None:
    found = said(f"## Directors\n\n{line}")
    assert {name: of for name, of in found.items() if of[0]} == people


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Poets and novelists", "writer"), ("Chairs and clerks", ""), ("Founders and directors", "")],
)
def test_a_heading_of_several_says_not_who_is_which(heading: str, role: str) -> None:
    assert said(f"## {heading}\n\n- Nora Quist")["Nora Quist"] == ((), role)


@pytest.mark.parametrize("heading", ["Cast", "People", "Main roles"])
def test_a_part_in_an_item_is_no_office(heading: str) -> None:
    found = said(f"## {heading}\n\n- Nora Quist as Mayor Lena Low\n- Adam Birch as Dr. Rune Vell")
    assert {titles for titles, _ in found.values()} <= {()}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Nora Quist stars as Constable Adam Birch.", {"Nora Quist": ((), "")}),
        ("Nora Quist met Adam Birch. She also leads Kell as CEO.", {"Nora Quist": (("CEO",), "director executive")}),
        ("Adam Birch defeated incumbent Nora Quist.", {"Nora Quist": ((), "")}),
        ("Adam Birch defeated incumbent mayor Nora Quist.", {"Nora Quist": (("mayor",), "politician")}),
        ("Former pupils include Nora Quist.", {"Nora Quist": (("Former pupil",), "alumni")}),
        ("Nora Quist is a former student of the college.",
         {"Nora Quist": (("former student of the college",), "alumni")}),
        ("Nora Quist was a student of Adam Birch.", {"Nora Quist": (("student of Adam Birch",), "student")}),
    ],
)  # fmt: skip
def test_a_role_is_no_part_and_goes_to_whom_it_is_said_of(text: str, people: Said) -> None:
    found = said(text)
    assert {name: found[name] for name in people} == people


def test_a_heading_over_former_pupils_makes_alumni() -> None:
    found = said("## Notable former pupils\n\n- Nora Quist\n- Adam Birch")
    assert set(found.values()) == {(("former pupil",), "alumni")}


@pytest.mark.parametrize(
    "line",
    ["Nora Quist (1962–1979), Adam Birch (1979–1994)", "Nora Quist (1962–79) and Adam Birch."],
)
def test_a_line_of_names_under_a_heading_is_a_list(line: str) -> None:
    found = said(f"## Directors\n\n{line}")
    assert found == dict.fromkeys(("Nora Quist", "Adam Birch"), (("Director",), "director"))


def test_a_sentence_under_a_heading_is_no_list() -> None:
    found = said("## Directors\n\nNora Quist (1962–1979) and Adam Birch left the mill.")
    assert set(found.values()) == {((), "")}


@pytest.mark.parametrize(
    ("heading", "titles"),
    [("Posts", ("potter", "Director of Works")), ("Positions held", ("potter", "Director of Works")),
     ("Posts of the mill", ("potter",))],
)  # fmt: skip
def test_posts_in_an_article_about_one_person_are_hers(
    heading: str, titles: tuple[str, ...]
) -> None:
    text = f"Nora Quist was a potter.\n\n## {heading}\n\n- 1977–1982: Director of Works\n- 1990: a fire"
    assert said(f"# Nora Quist\n\n{text}")["Nora Quist"][0] == titles
