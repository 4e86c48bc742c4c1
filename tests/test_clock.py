"""No test depends on the time of day or on how busy the machine is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from conftest import ROOT

CLOCKS = {"perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "time_ns", "sleep", "today", "now"}  # fmt: skip
FILES = [
    path
    for path in sorted((ROOT / "tests").rglob("*.py"))
    if path.name != "benchmark.py" and path.parent.name != "benchmarks"
]


def clocks(source: str) -> set[str]:
    """Return the clocks that *source* imports or reads."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{node.value.id}.{node.attr}")
    return {name for name in found if name == "time.time" or name.split(".")[-1] in CLOCKS}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_reads_a_wall_clock(path: Path) -> None:
    assert clocks(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("source", ["import time\ntime.time()", "from time import perf_counter", "import time as t\nt.monotonic()",
                                    "from time import time", "time.sleep(1)"])  # fmt: skip
def test_a_clock_is_seen_however_it_is_read(source: str) -> None:
    assert clocks(source)


def test_the_time_of_the_process_is_no_clock() -> None:
    assert clocks("import time\nstarted = time.process_time()") == set()
