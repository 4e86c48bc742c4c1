"""What links between articles lead to."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import mila

from milacli.wiki.keys import aim_of, page_key
from milacli.wiki.nearness import Nearness
from wiki.conftest import records

NOTES = {
    "castle-orm.md": "# Castle Orm\n\nSee [[ormshire]] and [[Kilns|a kiln]].\n",
    "places/ormshire.md": "---\naliases: [The Shire]\n---\n\n# Ormshire\n\nSee [[Castle Orm#History]].\n",
    "places/kiln.md": "# Kiln\n\n[Up](../castle-orm.md#top), [home](ormshire.md), [[Castel Orm]].\n",
    "old mill.md": "# The Old Mill\n\n[[places/Ormshire]], [[The Shire]], [[Wheel^b1]], ![[plan.png]].\n",
}


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    for name, text in NOTES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def leads(folder: Path) -> dict[object, object]:
    return {record["target"]: record["found"] for record in records(folder, "links")}


def test_links_lead_to_titles_files_aliases_and_paths(vault: Path) -> None:
    assert leads(vault) == {
        "ormshire": "places/ormshire.md",
        "Kilns": "places/kiln.md",
        "Castle Orm#History": "castle-orm.md",
        "../castle-orm.md#top": "castle-orm.md",
        "ormshire.md": "places/ormshire.md",
        "Castel Orm": None,
        "places/Ormshire": "places/ormshire.md",
        "The Shire": "places/ormshire.md",
        "Wheel^b1": None,
    }


@pytest.mark.parametrize(
    ("words", "targets"),
    [("a kiln", ["Kilns"]), ("ormshire", ["ormshire", "ormshire.md", "places/Ormshire"])],
)
def test_links_are_found_by_target_and_label(vault: Path, words: str, targets: list[str]) -> None:
    found = records(vault, "links", *words.split())
    assert sorted(str(record["target"]) for record in found) == targets


def test_the_table_names_articles_by_their_files(vault: Path) -> None:
    out = mila("-a", str(vault), "links", "--dangling", "--format", "markdown")[1]
    assert "title" not in out.partition("\n")[0]
    assert "Castle Orm" in out


def test_backlinks_are_all_links_to_an_article(vault: Path) -> None:
    found = records(vault, "links", "--backlinks", "the shire")
    assert [(record["article"], record["target"]) for record in found] == [
        ("castle-orm.md", "ormshire"),
        ("old mill.md", "places/Ormshire"),
        ("old mill.md", "The Shire"),
        ("places/kiln.md", "ormshire.md"),
    ]
    status, _, stderr = mila("-a", str(vault), "links", "--backlinks", "the old mill")
    assert (status, "links to The Old Mill" in stderr) == (1, True)


def test_of_a_folder_the_table_tells_in_which_article_a_link_stands(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    out = mila("-a", str(vault), "links", "--format", "table")[1].splitlines()
    assert out[0].split() == ["Target", "Label", "Count", "Found", "Line", "Article"]
    assert all(line.endswith(".md") for line in out[2:])


def test_what_dangles_is_told_with_what_may_be_meant(vault: Path) -> None:
    found = records(vault, "links", "--dangling")
    assert [(r["target"], r["near"], r["count"]) for r in found] == [
        ("Castel Orm", "Castle Orm", 1),
        ("Wheel^b1", None, 1),
    ]


def test_orphans_are_what_no_other_links_to(vault: Path) -> None:
    found = records(vault, "links", "--orphans")
    assert [record["article"] for record in found] == ["old mill.md"]


def test_of_two_with_one_title_the_nearer_is_meant(tmp_path: Path) -> None:
    for name in ("a/orm.md", "b/orm.md", "b/c/orm.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# Orm\n\nText.\n")
    for name in ("a/x.md", "b/y.md", "z.md"):
        (tmp_path / name).write_text("# X\n\n[[Orm]]\n")
    found = {record["article"]: record["found"] for record in records(tmp_path, "links")}
    assert found == {"a/x.md": "a/orm.md", "b/y.md": "b/orm.md", "z.md": "a/orm.md"}


def test_a_page_that_comes_or_goes_changes_what_dangles(vault: Path) -> None:
    assert leads(vault)["Wheel^b1"] is None
    (vault / "wheel.md").write_text("# A wheel\n\nIt turns.\n")
    assert leads(vault)["Wheel^b1"] == "wheel.md"
    (vault / "wheel.md").unlink()
    assert leads(vault)["Wheel^b1"] is None


def test_one_article_is_not_asked_who_links_to_it(vault: Path) -> None:
    for option in (("--dangling",), ("--orphans",), ("--backlinks", "x")):
        status, _, stderr = mila("-a", str(vault / "castle-orm.md"), "links", *option)
        assert (status, f"{option[0]} asks a folder" in stderr) == (2, True)
    assert mila("-a", str(vault), "links", "--dangling", "--orphans")[0] == 2


@pytest.mark.parametrize(
    ("target", "kind", "aim"),
    [
        ("Castle Orm", "wikilink", ("castle-orm", None)),
        ("castle_orm.md", "wikilink", ("castle-orm", None)),
        ("Orm#History", "wikilink", ("orm", None)),
        ("C#", "wikilink", ("c#", None)),
        ("#History", "wikilink", None),
        ("a/Orm^b1", "wikilink", ("aorm", None)),
        ("Re: Orm", "wikilink", ("re-orm", None)),
        ("other%20note.md", "link", ("other-note", "./other note.md")),
        ("../a/b.md#c", "link", ("b", "../a/b.md")),
        ("/a/b", "link", ("b", "/a/b")),
        ("https://orm.example/a.md", "link", None),
        ("//orm.example/a.md", "link", None),
        ("mailto:a@orm.example", "link", None),
        ("#top", "link", None),
        ("plan.pdf", "link", None),
    ],
)
def test_what_a_target_aims_at(target: str, kind: str, aim: tuple[str, str | None] | None) -> None:
    assert aim_of(target, kind) == aim


def test_titles_are_compared_without_case_accents_and_joints() -> None:
    assert page_key("Örm’s  Old_Mill") == page_key("orms-old-mill") == "orms-old-mill"
    assert page_key("C++") != page_key("C")
    assert page_key("Orm I/O (2nd ed.)") == "orm-io-2nd-ed"
    assert page_key("Orm 3.5") != page_key("Orm 35")


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("castel-orm", "Castle Orm"), ("castle-or", "Castle Orm"), ("cstle-orm", "Castle Orm"),
        ("castle-ormm", "Castle Orm"), ("casstel-orm", None), ("orm", None), ("h100-chips", None),
    ],
)  # fmt: skip
def test_one_slip_is_near(word: str, near: str | None) -> None:
    assert Nearness(["Castle Orm", "A100 chips"]).to(word) == near
