"""One person in many articles: who is the same, and who is asked back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import mila

from milacli.wiki.keys import joined_keys, name_key
from wiki.conftest import records

MILL = "# Mill\n\n**Ada Lind** was an engineer. Lind built the mill in 1901.\n"
TOWER = "# Tower\n\nThe architect Ada Lind drew the tower in 1904.\n"


def folder(path: Path, **notes: str) -> Path:
    for name, text in notes.items():
        (path / f"{name}.md").write_text(text, encoding="utf-8")
    return path


def names(path: Path, *args: str) -> list[tuple[object, object]]:
    return [(record["name"], record["count"]) for record in records(path, "people", *args)]


def refused(path: Path, *args: str) -> str:
    status, _, stderr = mila("-a", str(path), "people", *args)
    assert status == 1
    return stderr


def test_one_full_name_in_two_articles_is_one_person(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER)
    (found,) = records(tmp_path, "people")
    assert (found["name"], found["count"], found["article"]) == ("Ada Lind", 2, "mill.md")
    assert found["aliases"] == ["Lind"]
    mentions = found["mentions"]
    assert isinstance(mentions, list)
    assert [(m["article"], m["title"], m["titles"], m["lines"]) for m in mentions] == [
        ("mill.md", "Mill", ["engineer"], [3]),
        ("tower.md", "Tower", ["architect"], [3]),
    ]
    evidence = found["evidence"]
    assert isinstance(evidence, list)
    assert {row["article"] for row in evidence} == {"mill.md", "tower.md"}


def test_the_card_has_the_statements_of_all_articles(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER)
    found = records(tmp_path, "people", "ada", "lind")
    assert [(r["article"], r["line"], r["dated"], r["statement"]) for r in found] == [
        ("mill.md", 3, [], "Ada Lind was an engineer."),
        ("mill.md", 3, ["1901"], "Lind built the mill in 1901."),
        ("tower.md", 3, ["1904"], "The architect Ada Lind drew the tower in 1904."),
    ]
    assert found[0]["quote"] == "**Ada Lind** was an engineer."
    assert {record["section"] for record in found} == {"Mill", "Tower"}


def test_a_surname_that_several_have_is_asked_back(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER.replace("Ada", "Bo"))
    assert names(tmp_path) == [("Ada Lind", 1), ("Bo Lind", 1)]
    assert '"lind" may be any of: Ada Lind, Bo Lind' in refused(tmp_path, "lind")
    assert records(tmp_path, "people", "bo lind")[0]["article"] == "tower.md"
    assert records(tmp_path, "people", "lind", "--in", "Tower")[0]["article"] == "tower.md"


def test_a_nickname_joins_nobody(tmp_path: Path) -> None:
    folder(
        tmp_path,
        a="# A\n\nThe engineer Terrence Lind was hired.\n",
        b="# B\n\nThe engineer Terry Lind was hired.\n",
    )
    assert names(tmp_path) == [("Terrence Lind", 1), ("Terry Lind", 1)]


def test_a_lone_surname_joins_nobody(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower="# Tower\n\nThe architect Lind drew the tower.\n")
    assert all(count == 1 for _, count in names(tmp_path))


def test_who_is_in_how_many_articles_is_told_anew_when_notes_change(tmp_path: Path) -> None:
    third = "# Weir\n\nThe architect Greta Vole drew the weir. The engineer Ada Lind built it.\n"
    folder(tmp_path, mill=MILL, tower=TOWER, weir=third)
    assert names(tmp_path) == [("Ada Lind", 3), ("Greta Vole", 1)]
    assert names(tmp_path, "--role", "architect", "-n", "1") == [("Ada Lind", 3)]
    assert names(tmp_path, "--role", "engineer") == [("Ada Lind", 3)]
    folder(tmp_path, tower="# Tower\n\nThe architect Greta Vole drew the tower in 1904.\n")
    (tmp_path / "mill.md").unlink()
    assert names(tmp_path, "-n", "1") == [("Greta Vole", 2)]
    assert names(tmp_path, "--role", "architect") == [("Greta Vole", 2)]
    assert names(tmp_path, "--role", "engineer") == [("Ada Lind", 1)]
    (tmp_path / "tower.md").unlink()
    (tmp_path / "weir.md").unlink()
    folder(tmp_path, mill=MILL)
    assert names(tmp_path) == [("Ada Lind", 1)]
    assert "architect" in refused(tmp_path, "--role", "architect")


def test_two_people_of_one_name_are_kept_apart_where_links_say_so(tmp_path: Path) -> None:
    folder(
        tmp_path,
        one="# One\n\nThe poet [[Ada Lind (poet)|Ada Lind]] wrote here in 1901.\n",
        two="# Two\n\nThe miner [[Ada Lind (miner)|Ada Lind]] dug here in 1902.\n",
        three="# Three\n\nThe poet [[Ada Lind (poet)|Ada Lind]] slept here in 1903.\n",
    )
    assert names(tmp_path) == [("Ada Lind", 2), ("Ada Lind", 1)]
    asked = refused(tmp_path, "ada", "lind")
    assert "Ada Lind (two.md), Ada Lind (one.md)" in asked
    assert len(records(tmp_path, "people", "ada lind", "--in", "Two")) == 1


def test_one_page_for_all_links_keeps_one_person(tmp_path: Path) -> None:
    folder(
        tmp_path,
        one="# One\n\nThe poet [[Ada Lind]] wrote here in 1901.\n",
        lind="---\naliases: [Ada Lind]\n---\n\n# Ada Lind\n\nAda Lind was a poet.\n",
        two="# Two\n\nThe poet Ada Lind slept here.\n",
    )
    assert names(tmp_path) == [("Ada Lind", 3)]


def test_a_new_page_may_tell_two_apart(tmp_path: Path) -> None:
    folder(
        tmp_path,
        one="# One\n\nThe poet [[Ada the poet|Ada Lind]] wrote here.\n",
        two="# Two\n\nThe miner [[Ada the miner|Ada Lind]] dug here.\n",
    )
    assert names(tmp_path) == [("Ada Lind", 2)]
    folder(tmp_path, poet="# Ada the poet\n\nShe wrote.\n", miner="# Ada the miner\n\nShe dug.\n")
    assert names(tmp_path)[:2] == [("Ada Lind", 1), ("Ada Lind", 1)]
    (tmp_path / "poet.md").unlink()
    assert names(tmp_path)[:1] == [("Ada Lind", 2)]


def test_a_role_is_cited_where_it_is_told(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER)
    (found,) = records(tmp_path, "people", "--role", "architects")
    assert (found["article"], found["line"], found["name"]) == ("tower.md", 3, "Ada Lind")
    assert records(tmp_path, "people", "--role", "engineer")[0]["article"] == "mill.md"
    assert 'no role "bishop"' in refused(tmp_path, "--role", "bishop")


def test_a_typo_of_a_name_is_understood(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL)
    assert len(records(tmp_path, "people", "ada lynd")) == 2
    assert "nobody in" in refused(tmp_path, "Quillfeather")


def test_explain_says_why_in_each_article(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER, other="# Other\n\nNothing.\n")
    found = records(tmp_path, "people", "lind", "--explain")
    assert {record["article"] for record in found} == {"mill.md", "tower.md"}
    assert {record["candidate"] for record in found} == {"Ada Lind"}


def test_only_so_many_rows_are_shown_and_the_rest_is_counted(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL, tower=TOWER.replace("Ada Lind", "Bo Falk"))
    shown = mila("-a", str(tmp_path), "people", "--limit", "1", "--format", "table")[1]
    assert "1 more of 2 people in 2 articles" in shown


@pytest.mark.parametrize(
    ("keys", "forms", "same"),
    [
        (("ada lind", "ada maria lind"), {}, {"ada maria lind"}),
        (("ada lind", "ada m lind", "ada k lind"), {}, {"ada lind", "ada m lind", "ada k lind"}),
        (("ada lind", "bo lind"), {}, {"ada lind", "bo lind"}),
        (("ada lind", "baroness lind"), {"ada lind": {"baroness lind"}}, {"baroness lind"}),
        (("lind", "ada lind"), {"ada lind": {"lind"}}, {"lind", "ada lind"}),
        (("ada lind jr", "ada lind"), {}, {"ada lind jr", "ada lind"}),
    ],
)
def test_which_names_are_one_persons(
    keys: tuple[str, ...], forms: dict[str, set[str]], same: set[str]
) -> None:
    assert set(joined_keys(keys, forms).values()) == same


def test_full_stops_and_accents_make_no_other_name() -> None:
    assert name_key("Ada  M. Línd, Jr.") == "ada m lind jr"


def test_json_has_one_type_for_each_field(tmp_path: Path) -> None:
    folder(tmp_path, mill=MILL)
    found = json.loads(mila("-a", str(tmp_path), "people", "-f", "json")[1])[0]
    one = json.loads(mila("-a", str(tmp_path / "mill.md"), "people", "-f", "json")[1])[0]
    shared = found.keys() & one.keys()
    assert shared >= {"name", "aliases", "roles", "titles", "lines", "line", "article", "evidence"}
    assert all(type(found[name]) is type(one[name]) for name in shared)
