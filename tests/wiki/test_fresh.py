"""A folder changes between two commands, and in the middle of one."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import mila

from milacli.wiki import files, index, keeping
from milacli.wiki import wiki as wiki_module
from wiki.conftest import everything, records


def found_in(folder: Path, *query: str) -> list[str]:
    return sorted({str(record["article"]) for record in records(folder, "search", *query)})


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_change_is_answered(notes: Path) -> None:
    assert found_in(notes, "gong") == []
    append(notes / "kilns.md", "\nA gong rang.\n")
    assert found_in(notes, "gong") == ["kilns.md"]
    append(notes / "kilns.md", "\nAnd a zither.\n")
    assert found_in(notes, "zither") == ["kilns.md"]


def test_a_change_that_keeps_size_and_time_is_answered(notes: Path) -> None:
    path = notes / "kilns.md"
    assert found_in(notes, "lime") == ["kilns.md"]
    stat = path.stat()
    path.write_text(path.read_text().replace("lime", "gong").replace("Lime", "Gong"))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert found_in(notes, "gong") == ["kilns.md"]
    assert found_in(notes, "--exact", "lime") == []


def test_a_note_that_is_replaced_moved_or_gone(notes: Path) -> None:
    assert found_in(notes, "--exact", "bees") == ["people/edwin-marsh.md"]
    new = notes / "new.tmp"
    new.write_text("# Edwin Marsh\n\nHe kept wasps.\n")
    new.replace(notes / "people" / "edwin-marsh.md")
    assert found_in(notes, "--exact", "bees") == []
    assert found_in(notes, "wasps") == ["people/edwin-marsh.md"]
    (notes / "people").rename(notes / "persons")
    assert found_in(notes, "wasps") == ["persons/edwin-marsh.md"]
    (notes / "persons" / "edwin-marsh.md").unlink()
    assert found_in(notes, "--exact", "wasps") == []


def test_a_note_that_becomes_no_text_and_text_again(notes: Path) -> None:
    path = notes / "kilns.md"
    text = path.read_bytes()
    assert found_in(notes, "lime") == ["kilns.md"]
    path.write_bytes(b"\xff\xff\xff lime")
    assert found_in(notes, "--exact", "lime") == []
    path.write_bytes(text)
    assert found_in(notes, "lime") == ["kilns.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_note_that_becomes_unreadable(notes: Path) -> None:
    path = notes / "kilns.md"
    assert found_in(notes, "lime") == ["kilns.md"]
    path.chmod(0)
    assert found_in(notes, "--exact", "lime") == []
    path.chmod(0o600)
    assert found_in(notes, "lime") == ["kilns.md"]


def test_an_index_that_another_command_was_faster_to_make_is_looked_at(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = index._make

    def slowly(path: str, old: str, *rest: Any) -> None:
        make(path, old, *rest)
        shutil.copy(path, old)
        append(notes / "kilns.md", "\nA gong rang.\n")

    monkeypatch.setattr(index, "_make", slowly)
    assert found_in(notes, "gong") == ["kilns.md"]


def test_the_years_of_a_folder_are_those_of_the_notes_that_are_left(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_AT_ONCE", -(10**18))
    monkeypatch.setattr(files, "_COARSELY", -(10**18))
    records(notes, "sections")
    assert records(notes)[0]["years"] == [1204, 1402]
    (notes / "places" / "ormshire.md").unlink()
    assert records(notes)[0]["years"] == [1312, 1402]


def test_words_that_only_a_note_had_that_is_gone_are_no_typos(notes: Path) -> None:
    (notes / "x.md").write_text("# X\n\nThe barlex sang.\n")
    assert found_in(notes, "barlex") == ["x.md"]
    (notes / "x.md").unlink()
    typo = found_in(notes, "barlex")
    mila("index", str(notes), "--delete")
    assert typo == found_in(notes, "barlex")


def test_after_any_changes_the_answers_are_those_of_a_new_index(notes: Path) -> None:
    chance = random.Random(7)
    words = "copper barley tower kiln honey gong mill flood castle marsh".split()
    for step in range(12):
        there = sorted(notes.rglob("*.md"))
        some = chance.choice(there)
        text = (
            f"# {chance.choice(words).title()} {step}\n\nThe {' '.join(chance.sample(words, 4))}.\n"
        )
        kind = chance.choice(["new", "change", "remove", "move"])
        if kind == "new" or len(there) < 4:
            (notes / f"{chance.choice('abz')}{step}.md").write_text(text)
        elif kind == "change":
            append(some, f"\n{text}")
        elif kind == "remove":
            some.unlink()
        else:
            some.rename(notes / f"{chance.choice('aqz')}-moved{step}.md")
        kept = [everything_left(notes), found_in(notes, words[step % 10])]
        mila("index", str(notes), "--delete")
        assert kept == [everything_left(notes), found_in(notes, words[step % 10])], (step, kind)


def everything_left(notes: Path) -> list[object]:
    """Return what is asked of any notes; those that others name may be gone."""
    queries = (["search", "copper kiln"], ["search", "the castle tower"], ["sections"])
    return [records(notes, *query) for query in queries]


def meanwhile(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, change: Callable[[], None]
) -> None:
    """Let *change* happen once, right after the function *name* of *module* was called."""
    real = getattr(module, name)
    pending = [change]

    def changed(*args: object, **options: object) -> object:
        result = real(*args, **options)
        if pending:
            pending.pop()()
        return result

    monkeypatch.setattr(module, name, changed)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        (index, "look"),
        (index, "read_note"),
        (keeping, "kept"),
        (wiki_module, "read_note"),
        (wiki_module, "identity_now"),
    ],
)
@pytest.mark.parametrize("kind", ["changed", "removed", "replaced"])
def test_a_note_changes_in_the_middle_of_a_search(
    notes: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, kind: str
) -> None:
    path = notes / "kilns.md"
    records(notes, "search", "lime")

    def change() -> None:
        if kind == "removed":
            path.unlink()
        elif kind == "changed":
            path.write_text("# Kilns\n\n\n\nA new line of lime.\n")
        else:
            (notes / "other").write_text("# Kilns\n\n\nLime of another.\n")
            (notes / "other").replace(path)

    meanwhile(monkeypatch, module, name, change)
    for record in records(notes, "search", "lime kiln"):
        # What changes after the last look at it is shown as it was before.
        if record["article"] == "kilns.md" and path.exists() and name != "identity_now":
            line = path.read_text().splitlines()[int(str(record["line"])) - 1]
            assert str(record["quote"]) in line


def test_notes_that_change_all_the_time_end_in_one_line(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changing(path: str) -> files.Identity:
        return files.Identity(1, 2, 3, len(path))

    monkeypatch.setattr(wiki_module, "identity_now", changing)
    status, _, stderr = mila("-a", str(notes), "search", "copper")
    assert (status, stderr.count("\n")) == (2, 1)
    assert "change while they are read" in stderr


# --- large folders --------------------------------------------------------------------------------


@pytest.fixture
def large(notes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Any folder is taken for a large one, its times for old ones, and it is indexed."""
    monkeypatch.setattr(index, "ALWAYS", 0)
    monkeypatch.setattr(files, "_AT_ONCE", -(10**18))
    monkeypatch.setattr(files, "_COARSELY", -(10**18))
    records(notes, "search", "copper")
    return notes


def test_a_large_folder_is_glanced_at(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []
    monkeypatch.setattr(index.Index, "refresh", _counting(index.Index.refresh, looks))
    assert found_in(large, "copper")
    assert looks == []
    (large / "new.md").write_text("# New\n\nA gong.\n")
    assert found_in(large, "gong") == ["new.md"]
    assert looks == ["refresh"]


def _counting(
    method: Callable[[index.Index], int], calls: list[str]
) -> Callable[[index.Index], int]:
    def counted(self: index.Index) -> int:
        calls.append(method.__name__)
        return method(self)

    return counted


def test_what_a_large_folder_shows_is_as_it_is_now(large: Path) -> None:
    (large / "kilns.md").write_text("# Kilns\n\n\n\n\nLime is burnt.\n")
    found = records(large, "search", "lime")
    assert [(record["line"], record["text"]) for record in found] == [(6, "Lime is burnt.")]


def test_words_that_a_large_folder_lacked_are_looked_for_again(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiki_module, "_A_SECOND", 0)
    append(large / "kilns.md", "\nA gong rang.\n")
    assert found_in(large, "gong") == ["kilns.md"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (["coppre"], 0),  # a slip is answered as the notes were
        (["markets"], 0),  # which have this in another form
        (["gong"], 1),
        (["coppre gong"], 1),
        (["--exact", "coppre"], 1),
        (["who founded the zither of copper"], 1),
    ],
)
def test_nothing_is_said_to_be_nowhere_without_a_look(
    large: Path, monkeypatch: pytest.MonkeyPatch, query: list[str], count: int
) -> None:
    looks: list[str] = []
    monkeypatch.setattr(wiki_module, "_A_SECOND", 0)
    monkeypatch.setattr(index.Index, "refresh", _counting(index.Index.refresh, looks))
    records(large, "search", *query)
    assert len(looks) == count


def test_what_is_not_here_may_have_come_since(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiki_module, "_A_SECOND", 0)
    append(large / "kilns.md", "\nThe coppre gong rang.\n")
    assert found_in(large, "coppre gong")[0] == "kilns.md"


def test_a_large_folder_is_looked_at_again_after_a_while(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(large / "kilns.md", "\nAll the copper.\n")
    assert "kilns.md" not in found_in(large, "copper")
    monkeypatch.setattr(index, "SECONDS", 0)
    assert "kilns.md" in found_in(large, "copper")


def test_many_changes_make_the_index_anew_and_keep_what_is_known(notes: Path) -> None:
    for number in range(300):
        (notes / f"{number}.md").write_text(f"# Note {number}\n\nA gong {number}.\n")
    before = everything(notes)
    for number in range(250):
        (notes / f"{number}.md").write_text(f"# Note {number}\n\nA zither {number}.\n")
    assert found_in(notes, "zither 7", "-n", "1") == ["7.md"]
    after = everything(notes)
    assert len(after) == len(before)
    mila("index", str(notes), "--delete")
    assert everything(notes) == after
