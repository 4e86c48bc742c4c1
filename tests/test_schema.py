"""Every record of every command is as ``mila schema`` says, with one type for each name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, mila
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from milacli.commands.schema import records
from milacli.fields import FIELDS

pytestmark = pytest.mark.usefixtures("untraced")

NOTES = """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. It was built in 1312. Tilda Brandt (1290–1345) was an English engineer.

## History

- **March 1402**: The tower burned down.
- **1510-1520**: Professor [[Edwin Marsh]] rebuilt it.

### Bells

Eight were cast in the 1990s.[^ull]

## References

1. Brandt, T. "Stones." *Orm Press*, 1998. https://orm.example/stones

[^ull]: "Bells." *Ull Press*, 2003.
"""
ONE = {
    "mila": [],
    "people": ["people"],
    "people-name": ["people", "brandt"],
    "people-explain": ["people", "--explain"],
    "timeline": ["timeline", "--references"],
    "timeline-explain": ["timeline", "--explain"],
    "timeline-chart": ["timeline", "--chart"],
    "search": ["search", "when was it built"],
    "search-explain": ["search", "castle founded", "--explain"],
    "sections": ["sections"],
    "show": ["show"],
    "links": ["links"],
    "references": ["references"],
}
FOLDER = {
    "folder-mila": [],
    "folder-search": ["search", "when was it built"],
    "folder-search-explain": ["search", "when was it built", "--explain"],
    "folder-sections": ["sections"],
    "folder-show": ["show", "castle orm"],
    "folder-references": ["references"],
    "folder-people": ["people"],
    "folder-people-name": ["people", "brandt"],
    "folder-people-explain": ["people", "--explain"],
    "folder-links": ["links"],
    "folder-links-dangling": ["links", "--dangling"],
    "folder-links-orphans": ["links", "--orphans"],
    "index": ["index"],
    "index-delete": ["index", "--delete"],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "orm.md").write_text(NOTES)
    (notes / "ull.md").write_text("# Ull\n\nUll fell in 1412.\n")
    (notes / "odd.md").write_bytes(b"\0")
    return notes


def schema(*command: str) -> dict[str, Any]:
    status, stdout, stderr = mila("schema", *command)
    assert (status, stderr) == (0, "")
    found: dict[str, Any] = json.loads(stdout)
    Draft202012Validator.check_schema(found)
    return found


def check(name: str, printed: str) -> None:
    """Check that what was *printed* is of the kind *name*, also in the schema of its command."""
    rows = json.loads(printed)
    assert rows
    whole = schema()
    only = {**whole, "items": {"$ref": f"#/$defs/{name}"}}
    Draft202012Validator(only).validate(rows)
    command = name.removeprefix("folder-").partition("-")[0]
    Draft202012Validator(schema(command)).validate(rows)


def test_every_kind_of_record_is_tried_here() -> None:
    assert [*schema()["$defs"]] == [name for name, _ in records()]
    assert {*ONE, *FOLDER} == {name for name, _ in records()}


@pytest.mark.parametrize("name", ONE)
def test_what_is_told_of_an_article_is_as_the_schema_says(name: str, folder: Path) -> None:
    check(name, mila(*ONE[name], "-a", str(folder / "orm.md"), "--json")[1])
    check(name, mila(*(word if word != "brandt" else "bengio" for word in ONE[name]), "--json")[1])


@pytest.mark.parametrize("name", FOLDER)
def test_what_is_told_of_a_folder_is_as_the_schema_says(name: str, folder: Path) -> None:
    mila("sections", "-a", str(folder))
    check(name, mila(*FOLDER[name], "-a", str(folder), "--json")[1])
    if name == "folder-mila":
        mila("index", str(folder), "--delete")
        check(name, mila("-a", str(folder), "--json")[1])


@pytest.mark.parametrize("name", [name for name in ONE if name != "folder-mila"])
def test_every_record_about_an_article_stands_somewhere(name: str, folder: Path) -> None:
    path = folder / "orm.md"
    source = NOTES.splitlines()
    for row in json.loads(mila(*ONE[name], "-a", str(path), "--json")[1]):
        assert row["article"] == str(path)
        assert row["quote"]
        assert row["quote"] in "\n".join(source[row["line"] - 1 :])
        assert row["quote"].splitlines()[0] in source[row["line"] - 1]


def test_a_record_that_is_not_so_is_told() -> None:
    validator = Draft202012Validator(schema("links"))
    row = json.loads(mila("links", "-n", "1", "--json")[1])[0]
    assert validator.is_valid([row])
    for wrong in ({"lines": "3"}, {"count": "1"}, {"line": 0}, {"more": 1}):
        assert not validator.is_valid([{**row, **wrong}])
    assert not validator.is_valid([{name: row[name] for name in row if name != "quote"}])


def test_a_part_of_a_record_has_no_field_more() -> None:
    validator = Draft202012Validator(schema("people"))
    person = json.loads(mila("people", "-n", "1", "--json")[1])[0]
    assert validator.is_valid([person])
    person["evidence"][0]["colour"] = "blue"
    assert not validator.is_valid([person])


def test_numbers_are_numbers_and_lists_are_lists(folder: Path) -> None:
    def told(*args: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = json.loads(mila(*args, "-a", str(folder / "orm.md"), "--json")[1])  # fmt: skip
        return rows

    assert [row["lines"] for row in told("sections")][:2] == [[1, 3], [5, 12]]
    assert [(row["number"], row["mark"]) for row in told("references")] == [(1, None), (None, "ull")]  # fmt: skip
    assert told()[0]["years"] == [1290, 1999]
    assert "1290–1999" in mila("-a", str(folder / "orm.md"))[1]
    assert "5–12" in mila("sections", "-a", str(folder / "orm.md"))[1]


def test_an_empty_time_of_a_chart_is_cited_by_the_event_that_ends_it(folder: Path) -> None:
    rows = json.loads(mila("timeline", "--chart", "-a", str(folder / "orm.md"), "--json")[1])
    empty = next(row for row in rows if not row["events"])
    after = rows[rows.index(empty) + 1]
    assert [empty[name] for name in ("line", "quote")] == [after[name] for name in ("line", "quote")]  # fmt: skip


def test_every_field_is_one_of_some_record_and_a_command_without_records_is_an_error() -> None:
    used = {column.name for _, columns in records() for column in columns}
    assert used == set(FIELDS)
    assert [name for name, field in FIELDS.items() if not field.meaning.endswith(".")] == []
    status, _, stderr = mila("schema", "nonsense")
    assert (status, stderr.partition(";")[0]) == (2, 'mila: no records of "nonsense"')


def test_the_readme_names_every_field_in_the_row_of_its_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = dict(line.strip("| ").split(" | ", 1) for line in readme.splitlines() if line.startswith("| `"))  # fmt: skip
    where = {"people-name": "`people NAME`", "timeline-chart": "`timeline --chart`"}
    common = {"article", "section", "line", "quote"}
    for name, columns in records():
        if "explain" in name or name.startswith("folder-") or name == "index-delete":
            continue
        row = rows[where.get(name, f"`{name}`")]
        missing = [c.name for c in columns if c.name not in common and f"`{c.name}`" not in row]
        assert missing == [], name
