"""path:line:text, for editors and fzf."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from conftest import ROOT, article, mila

from milacli.commands.show import show
from milacli.render import Format, render
from milacli.table import Column, Table, highlighted


def written(table: Table) -> str:
    stream = io.StringIO()
    render(table, Format.GREP, stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "command",
    [["search", "learning"], ["people"], ["people", "pineau"], ["timeline"], ["links"], ["references"], ["sections"], ["show", "history"], []],
)  # fmt: skip
def test_every_row_begins_with_a_file_that_is_there_and_the_line_that_it_cites(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    status, stdout, _ = mila(*command, "-f", "grep")
    assert status == 0
    source = (ROOT / "data" / "mila.md").read_text(encoding="utf-8").splitlines()
    for row in stdout.splitlines():
        path, line, text = row.split(":", 2)
        assert Path(path).samefile(ROOT / "data" / "mila.md")
        assert source[int(line) - 1].strip()
        assert text


def test_a_file_below_the_working_folder_is_named_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "orm.md").write_text("# Orm\n\nA kiln.\n")
    monkeypatch.chdir(tmp_path)
    for path in ("notes/orm.md", str(tmp_path / "notes" / "orm.md")):
        assert mila("search", "kiln", "-a", path, "-f", "grep")[1] == "notes/orm.md:3:A kiln.\n"


def test_the_notes_of_a_folder_are_named_with_their_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes" / "a").mkdir(parents=True)
    (tmp_path / "notes" / "a" / "orm.md").write_text("# Orm\n\nA kiln.\n")
    (tmp_path / "b.md").write_text("# Lund\n\nA kiln.\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    one = mila("search", "kiln", "-a", "notes", "-f", "grep")[1]
    assert one == "notes/a/orm.md:3:A kiln.\n"
    two = mila("search", "kiln", "-a", "notes", "-a", "b.md", "-f", "grep")[1]
    assert sorted(two.splitlines()) == ["b.md:3:A kiln.", "notes/a/orm.md:3:A kiln."]


def test_standard_input_has_no_file() -> None:
    assert mila("search", "kiln", "-a", "-", "-f", "grep", stdin="A kiln.\n")[1] == "-:1:A kiln.\n"


def test_a_row_is_one_line_and_what_it_says_acts_on_nothing() -> None:
    columns = tuple(Column(name, str) for name in ("text", "line", "article"))
    hostile = highlighted("a\n\x1b]8;;x\x1b\\b", indent=2)
    assert written(Table(columns, ((hostile, 3, "x\n.md"),))) == "x .md:3:a ]8;;x\\b\n"


def test_a_table_without_lines_is_its_text() -> None:
    assert written(Table((Column("name", str), Column("n", int)), (("Ada", 3),))) == "Ada  3\n"


def test_of_a_page_it_is_the_text_alone() -> None:
    assert written(show(article("# Orm\n\nA kiln.\n"))) == "test.md:1:Orm\ntest.md:3:A kiln.\n"
