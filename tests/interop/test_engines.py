"""What the README shows of other programs, run as it stands there, beside the facts in this process.

It needs the extra ``interop``; what is not installed is skipped.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ENVIRONMENT, ROOT, mila
from vault import make

from milacli import extract_facts, fact_types

_CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
MOST_LINES = 10


def recipe(engine: str) -> str:
    """Return the code of the README that uses *engine*."""
    blocks = _CODE.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    (found,) = (block for block in blocks if engine in block)
    assert isinstance(found, str)
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    make(tmp_path / "notes")
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path


def run(code: str, folder: Path) -> None:
    """Run *code* in a process of its own in *folder*."""
    environment = {
        **ENVIRONMENT,
        "PYTHONPATH": str(ROOT),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
        **{name: os.environ[name] for name in ("JAVA_HOME",) if name in os.environ},
    }
    process = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert process.returncode == 0, process.stderr


def expected(folder: Path) -> list[dict[str, Any]]:
    """Return the facts of the notes in *folder* by path, as this process finds them."""
    found = []
    for path in (folder / "notes").rglob("*.md"):
        name = str(path.relative_to(folder))
        found += extract_facts(path.read_text(encoding="utf-8"), name)
    return ordered(found)


def ordered(facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(facts, key=lambda fact: json.dumps(fact, sort_keys=True))


@pytest.mark.parametrize("engine", ["duckdb", "pyspark"])
def test_a_recipe_is_short(engine: str) -> None:
    lines = [line for line in recipe(engine).splitlines() if line.strip()]
    assert 0 < len(lines) <= MOST_LINES


def test_duckdb_writes_the_facts_to_parquet(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("numpy")
    run(recipe("duckdb"), folder)
    table = duckdb.sql(f"SELECT * FROM '{folder}/facts.parquet'")
    assert dict(zip(table.columns, map(str, table.types), strict=True)) == fact_types()
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]
    assert ordered(rows) == expected(folder)


def test_pyspark_finds_the_same_with_two_workers(folder: Path) -> None:
    pytest.importorskip("pyspark")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("no Java")
    code = recipe("pyspark").replace("builder.", "builder.master('local[2]').")
    run(f"{code}\nspark.read.parquet('facts').write.json('rows')\n", folder)
    parts = sorted((folder / "rows").glob("part-*"))
    lines = [line for part in parts for line in part.read_text(encoding="utf-8").splitlines()]
    empty: dict[str, Any] = dict.fromkeys(fact_types())
    rows = [{**empty, **json.loads(line)} for line in lines]
    for row in rows:
        row["article"] = row["article"].removeprefix(f"file:{folder}/")
    assert ordered(rows) == expected(folder)


def test_datasette_shows_the_database(folder: Path) -> None:
    pytest.importorskip("datasette")
    database = folder / "facts.db"
    assert mila("facts", "-a", str(folder / "notes"), "--sqlite", str(database))[0] == 0

    def asked(path: str) -> dict[str, Any]:
        command = [sys.executable, "-m", "datasette", str(database), "--get", path]
        process = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
        found: dict[str, Any] = json.loads(process.stdout)
        return found

    told = [fact for fact in expected(folder) if fact["kind"] == "event"]
    events = asked("/facts/event.json?_shape=objects&_size=max")
    assert sorted(row["date"] for row in events["rows"]) == sorted(fact["name"] for fact in told)
    found = asked("/facts/person.json?_shape=objects&_search=architect&_labels=on")
    assert {row["name"] for row in found["rows"]} == {"Tilda Brandt"}
    # A label stands beside each foreign key: the title of the article.
    assert {row["article"]["label"] for row in found["rows"]} >= {"Castle Orm"}
    tables = {table["name"]: table for table in asked("/facts.json")["tables"]}
    assert tables["link"]["foreign_keys"]["outgoing"]
    assert tables["event"]["fts_table"] == "event_fts"
