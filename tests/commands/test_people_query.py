"""Questions about people: all, those in a role, one person's card, and why; names are invented."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import article

from milacli.commands.people import people
from milacli.errors import NothingFound
from milacli.load import load
from milacli.table import Highlight, Table, Text

MILL = """
    # Mill

    Founded in 1990 by Nora Quist, the mill burned in May 2001.

    ## Staff

    - **Adam Birch** - Managing Director
    - **Zoe Quist** - Professor of milling

    Nora Quist died in 2010.
    """


def records(table: Table) -> list[dict[str, Any]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def found(**asked: Any) -> list[str]:
    return [record["name"] for record in records(people(article(MILL), **asked))]


def test_another_name_of_the_article_is_that_of_its_subject() -> None:
    text = "---\ntitle: Nora Quist\naliases: [Nonie]\n---\nNora Quist was a miller.\n"
    (record,) = records(people(article(text), name="nonie"))
    assert record["name"] == "Nora Quist"


def test_everybody_is_listed_in_order_with_roles_titles_and_lines() -> None:
    first, *others = records(people(article(MILL)))
    assert first == {
        "name": "Nora Quist",
        "aliases": (),
        "roles": ("founder",),
        "titles": (),
        "evidence": (
            {
                "role": "founder",
                "rule": "founded by",
                "former": False,
                "line": 3,
                "quote": "Founded in 1990 by Nora Quist",
            },
        ),
        "lines": (3, 10),
        "section": "Mill",
        "line": 3,
        "article": "test.md",
        "quote": "Founded in 1990 by Nora Quist, the mill burned in May 2001.",
    }
    assert [(r["name"], r["roles"], r["titles"]) for r in others] == [
        ("Adam Birch", ("executive",), ("Managing Director",)),
        ("Zoe Quist", ("faculty",), ("Professor of milling",)),
    ]


def test_people_see_name_roles_titles_and_place() -> None:
    shown = [column.name for column in people(article(MILL)).columns if column.shown]
    assert shown == ["name", "roles", "titles", "section", "line"]


@pytest.mark.parametrize(
    ("roles", "names"),
    [
        (["faculty"], ["Zoe Quist"]),
        (["PROFESSOR"], ["Zoe Quist"]),
        (["professors"], ["Zoe Quist"]),
        (["profesor"], ["Zoe Quist"]),
        (["managing director"], ["Adam Birch"]),
        (["founder", "executive"], ["Nora Quist", "Adam Birch"]),
    ],
)
def test_a_role_is_a_tag_or_a_word_of_a_title_however_typed(
    roles: list[str], names: list[str]
) -> None:
    assert found(roles=roles) == names


def test_an_unknown_role_lists_the_roles_there_are() -> None:
    with pytest.raises(NothingFound, match=r'^no role "pope"; there are: founder, executive, fac'):
        found(roles=["pope"])


@pytest.mark.parametrize("name", ["Nora Quist", "nora", "quist, nora", "Nora Qist", "nor"])
def test_a_name_may_be_a_part_or_a_typo(name: str) -> None:
    card = people(article(MILL), name)
    assert card.title == "Nora Quist (founder)"


def test_another_first_name_is_another_person() -> None:
    with pytest.raises(NothingFound, match=r'^nobody called "Norbert Quist"'):
        found(name="Norbert Quist")


def test_the_card_holds_every_statement_with_its_dates() -> None:
    card = records(people(article(MILL), "nora"))
    assert [(r["dated"], r["line"], r["statement"]) for r in card] == [
        (("1990", "2001-05"), 3, "Founded in 1990 by Nora Quist, the mill burned in May 2001."),
        (("2010",), 10, "Nora Quist died in 2010."),
    ]


def test_the_card_highlights_the_name() -> None:
    (statement,) = {record["statement"] for record in records(people(article(MILL), "adam"))}
    assert isinstance(statement, Text)
    assert statement.highlights == (Highlight(0, 10, "name"),)


def test_the_card_is_titled_with_titles_and_roles() -> None:
    title = people(article(MILL), "birch").title
    assert title == "Adam Birch — Managing Director (executive)"


def test_an_ambiguous_name_lists_the_candidates() -> None:
    with pytest.raises(NothingFound, match=r'^"quist" may be any of: Nora Quist, Zoe Quist$'):
        found(name="quist")


def test_an_unknown_name_lists_who_there_is() -> None:
    with pytest.raises(NothingFound, match=r'^nobody called "xyzzy"; there are: Nora Quist, Adam'):
        found(name="xyzzy")


def test_an_article_without_people_says_so() -> None:
    with pytest.raises(NothingFound, match=r"^test\.md names no people$"):
        people(article("Nothing here."))


def test_the_clues_of_a_rejected_name_can_be_asked_for() -> None:
    table = people(article("The startup Marlow Keen is old."), "keen", explain=True)
    assert {(r["candidate"], r["verdict"]) for r in records(table)} == {
        ("Marlow Keen", "no person")
    }
    assert ("thing before", "The startup Marlow Keen") in {
        (r["feature"], r["text"]) for r in records(table) if r["weight"] < -0.5
    }


def test_a_name_typed_wrongly_explains_the_nearest() -> None:
    table = people(article(MILL), "quits", explain=True)
    assert {r["candidate"].split()[-1] for r in records(table)} == {"Quist"}
    table = people(
        article("The startup Marlow Keen is old. Orm Venn sang."), "marlow keem", explain=True
    )
    assert {r["candidate"] for r in records(table)} == {"Marlow Keen"}


def test_a_name_without_clues_is_nothing() -> None:
    with pytest.raises(NothingFound, match=r'^nothing in the article is called "xyzzy"$'):
        people(article(MILL), "xyzzy", explain=True)


def test_the_faculty_of_the_embedded_article_is_whom_it_presents_as_such() -> None:
    # Four "professors including …" co-directed a lab; three head "Mila's faculty includes …".
    faculty = records(people(load(None), roles=["faculty"]))
    assert [(r["name"].split()[-1], r["lines"][-1]) for r in faculty] == [
        ("Bengio", 74),
        ("Panangaden", 17),
        ("Precup", 63),
        ("Pineau", 62),
        ("Cheung", 17),
    ]
    assert len(people(load(None)).rows) == 11


def test_a_nickname_in_quotes_finds_its_bearer() -> None:
    text = 'Nora "Nell" Quist was a potter. Nora Quist died in 1931.'
    (row,) = records(people(article(text), "nell"))[:1]
    assert row["name"] == "Nora Quist"
