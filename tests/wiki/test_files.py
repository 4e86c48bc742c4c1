"""Which files are notes, what they are called, and what is told of the rest."""

from __future__ import annotations

import os
import socket
import unicodedata
from pathlib import Path

import pytest
from conftest import mila

from milacli.wiki import files
from milacli.wiki.files import NOTHING_SEEN, look, name_of, touched
from milacli.wiki.roots import Root, roots
from wiki.conftest import records


def names(folder: Path) -> list[str]:
    seen = look((Root(str(folder), ""),), NOTHING_SEEN)
    return sorted(name_of(place) for place in seen.notes)


def test_notes_are_markdown_files_whose_names_do_not_begin_with_a_dot(tmp_path: Path) -> None:
    for name in (
        "a.md", "b.MARKDOWN", "c.txt", ".hidden.md", ".git/d.md", "node_modules/e.md",
        "f/g.md", "f/.h/i.md", "md", "j.md.bak",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("text")
    assert names(tmp_path) == ["a.md", "b.MARKDOWN", "f/g.md"]


def test_linked_files_are_notes_and_linked_folders_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "notes" / "inside").mkdir(parents=True)
    (tmp_path / "elsewhere.md").write_text("# Elsewhere\n\nA gong.\n")
    (tmp_path / "notes" / "link.md").symlink_to(tmp_path / "elsewhere.md")
    (tmp_path / "notes" / "inside" / "loop").symlink_to(tmp_path / "notes")
    (tmp_path / "notes" / "folder.md").symlink_to(tmp_path / "notes" / "inside")
    assert names(tmp_path / "notes") == ["link.md"]
    assert records(tmp_path / "notes", "search", "gong")[0]["article"] == "link.md"


def test_what_only_looks_like_a_note_is_never_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nA gong.\n")
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "s.md"))
        assert [r["article"] for r in records(tmp_path, "search", "gong")] == ["a.md"]
        assert records(tmp_path, "index")[0]["faults"] == [
            "pipe.md: cannot be read",
            "s.md: cannot be read",
        ]


ODD = (
    "é.md", unicodedata.normalize("NFD", "ü.md"), "with space.md", "quo'te\".md", "new\nline.md",
    "tab\t.md", "[brackets].md", "star*.md", "-dash.md", "日本.md", "🗼.md", "%41.md", "a#b.md",
    "\x1b[31mred.md", "back\\slash.md", "x" * 240 + ".md",
)  # fmt: skip


@pytest.mark.parametrize("name", ODD, ids=ascii)
def test_names_with_every_odd_character(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("# Tower\n\nA gong.\n\n## Use\n\nIt rang.\n")
    (tmp_path / "other.md").write_text("# Other\n\nText.\n")
    assert [r["article"] for r in records(tmp_path, "search", "gong")] == [name]
    assert [r["article"] for r in records(tmp_path, "show", "--", name)][:1] == [name]
    shown = mila("-a", str(tmp_path), "search", "gong", "--format", "table")[1]
    assert "\x1b[31m" not in shown


def test_a_name_that_is_no_text_is_shown_as_far_as_it_is(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.md", "w", encoding="utf-8") as file:
        file.write("# Tower\n\nA gong.\n")
    status, stdout, _ = mila("-a", str(tmp_path), "search", "gong")
    assert (status, "A gong." in stdout) == (0, True)


def test_composed_and_decomposed_names_are_two_notes_of_one_name(tmp_path: Path) -> None:
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "Élan.md")
        (tmp_path / name).write_text(f"A gong of {form}.\n")
    assert len(records(tmp_path, "search", "gong")) == 2
    assert len(records(tmp_path, "search", "gong", "--in", "elan")) == 2


def test_a_folder_named_twice_is_asked_once(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nA gong.\n")
    found = roots([str(tmp_path), str(tmp_path), f"{tmp_path}/./"])
    assert len(found) == 1


def test_many_files_of_which_few_are_notes(tmp_path: Path) -> None:
    for number in range(300):
        folder = tmp_path / f"{number // 100}"
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.png").write_bytes(b"")
    (tmp_path / "1" / "a.md").write_text("# A\n\nA gong.\n")
    assert len(records(tmp_path, "search", "gong")) == 1


def test_folders_that_did_not_change_are_not_listed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text("A")
    # As if all that had been some time ago.
    monkeypatch.setattr(files, "_AT_ONCE", -(10**18))
    monkeypatch.setattr(files, "_COARSELY", -(10**18))
    root = (Root(str(tmp_path), ""),)
    first = look(root, NOTHING_SEEN)
    monkeypatch.setattr(os, "scandir", None)
    assert look(root, first) == first


def test_what_is_touched_is_told_from_what_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_AT_ONCE", -(10**18))
    monkeypatch.setattr(files, "_COARSELY", -(10**18))
    for name in "abc":
        (tmp_path / f"{name}.md").write_text(name)
    (tmp_path / "d.md").symlink_to(tmp_path / "nowhere")
    root = (Root(str(tmp_path), ""),)
    seen = look(root, NOTHING_SEEN)

    def now() -> dict[bytes, files.Identity] | None:
        return touched(root, ((place, *identity) for place, identity in seen.notes.items()))

    assert now() == {}
    (tmp_path / "b.md").write_text("bb")
    found = now()
    assert found
    assert [(name_of(place), found[place].size) for place in found] == [("b.md", 2)]
    (tmp_path / "c.md").unlink()
    assert now() is None
    (tmp_path / "c.md").mkdir()
    assert now() is None


def test_deep_folders(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "a.md").write_text("# A\n\nA gong.\n")
    assert records(tmp_path, "search", "gong")[0]["article"] == "/".join([*["d"] * 300, "a.md"])


@pytest.mark.parametrize(
    ("pattern", "name", "takes"),
    [
        ("*.md", "a.md", True),
        ("*.md", "b/a.md", False),
        ("**/*.md", "a.md", True),
        ("**/*.md", "b/c/a.md", True),
        ("b/*/a.*", "b/c/a.txt", True),
        ("?.md", "é.md", True),
        ("[ab].md", "b.md", True),
        ("[!ab].md", "b.md", False),
        ("[z-a].md", "[z-a].md", True),
        ("a[.md", "a[.md", True),
        ("a+(b).md", "a+(b).md", True),
    ],
)
def test_patterns_are_those_of_the_shell(pattern: str, name: str, takes: bool) -> None:
    assert Root("", "", pattern).takes(name) == takes
