"""How many lines a table takes, beside those of another mila, for the rows that both have.

    python tests/benchmarks/density.py --mila OTHER FOLDER...

A row is told from the next by the number in the column Line, which only its first line has. Heads,
title and header and rule, count once an article in which both have a row.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from rich.cells import cell_len

WIDTH = 80
COMMANDS = ("timeline", "people")


def run(mila: list[str], command: str, path: Path, format: str) -> str:
    """Return what *mila* prints in *format*, at 80 columns and without colour."""
    environment = {**os.environ, "COLUMNS": str(WIDTH), "NO_COLOR": "1", "PYTHONHASHSEED": "0"}
    line = [*mila, command, "-a", str(path), "-f", format]
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=False).stdout


def heights(printed: str) -> tuple[int, list[int]]:
    """Return how many lines the head of a table takes, and how many each of its rows."""
    lines = printed.splitlines()
    rule = next((n for n, line in enumerate(lines) if line.startswith("──")), -1)
    if rule < 0:  # a field a line, and an empty line between two records
        cards = printed.rstrip("\n").split("\n\n")
        return 0, [card.count("\n") + 1 + (n > 0) for n, card in enumerate(cards)]
    end = len(lines[rule - 1].rstrip())
    rows: list[int] = []
    for line in lines[rule + 1 :]:
        if re.search(r"\s\d+\Z", line) and cell_len(line) == end:
            rows.append(1)
        elif line and rows:
            rows[-1] += 1
    return rule + 1, rows


def keyed(mila: list[str], command: str, path: Path) -> tuple[int, dict[str, int]]:
    """Return the height of the head, and of each row by what tells it from others."""
    records = json.loads(run(mila, command, path, "json") or "[]")
    if not records:
        return 0, {}
    head, rows = heights(run(mila, command, path, "table"))
    if len(rows) != len(records):
        sys.exit(f"{path.name}: {len(records)} records, {len(rows)} rows of {command}")
    found: dict[str, int] = {}
    for record, height in zip(records, rows, strict=True):
        key = record["name"] if command == "people" else f"{record['date']} {record['line']}"
        found[key] = found.get(key, 0) + height
    return head, found


def main() -> None:
    """Print for each command the lines of both, of the rows of both and of all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--mila", default="mila")
    parser.add_argument("folders", nargs="+", type=Path)
    chosen = parser.parse_args()
    sides = (shlex.split(chosen.mila), [sys.executable, "-m", "milacli"])
    for command in COMMANDS:
        same, whole = [0, 0], [0, 0]
        for path in sorted(path for folder in chosen.folders for path in folder.glob("*.md")):
            found = [keyed(side, command, path) for side in sides]
            both = found[0][1].keys() & found[1][1].keys()
            for n, (head, rows) in enumerate(found):
                whole[n] += head + sum(rows.values())
                same[n] += (head + sum(rows[key] for key in both)) if both else 0
        ratios = [f"{n} / {o} = {n / o:.2f}" for o, n in (same, whole)]
        print(f"{command}: rows of both {ratios[0]}; all rows {ratios[1]}")


if __name__ == "__main__":
    main()
