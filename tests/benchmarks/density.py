"""How many lines the lists of people and events take at 80 columns, heads included.

    python tests/benchmarks/density.py [--mila OTHER] FOLDER...

Beside them stand the lines of the same rows in a table with a column for each field that people
see in a pipe, as mila 0.1.0 drew them, and those of all rows that another mila finds, if given.
"""

from __future__ import annotations

import argparse
import io
import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

from milacli.article.model import Article
from milacli.commands.people import people
from milacli.commands.timeline import timeline
from milacli.errors import NothingFound
from milacli.load import load
from milacli.render import Format, render
from milacli.table import Table

COMMANDS: dict[str, Callable[[Article], Table]] = {"people": people, "timeline": timeline}


def lines(table: Table) -> int:
    """Return how many lines *table* takes."""
    stream = io.StringIO()
    render(table, Format.TABLE, stream)
    return stream.getvalue().count("\n")


def of_other(mila: list[str], command: str, path: Path) -> tuple[int, int]:
    """Return how many lines another *mila* writes, and how many rows it finds."""
    asked = [*mila, command, "-a", str(path), "-f"]
    table, rows = (
        subprocess.run([*asked, format], capture_output=True, text=True, check=False).stdout
        for format in ("table", "plain")
    )
    return table.count("\n"), rows.count("\n")


def main() -> None:
    """Print for each command the lines as they are, and the ratio to what stands beside them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--mila", default="")
    parser.add_argument("folders", nargs="+", type=Path)
    chosen = parser.parse_args()
    os.environ |= {"COLUMNS": "80", "NO_COLOR": "1"}
    for command, ask in COMMANDS.items():
        seen, grid, rows, other, other_rows = 0, 0, 0, 0, 0
        for path in sorted(path for folder in chosen.folders for path in folder.glob("*.md")):
            if chosen.mila:
                found = of_other(shlex.split(chosen.mila), command, path)
                other, other_rows = other + found[0], other_rows + found[1]
            try:
                table = ask(load(str(path)))
            except NothingFound:
                continue
            rows += len(table.rows)
            seen += lines(table)
            grid += lines(table._replace(screen=None, title=""))
        print(f"{command}: {seen} lines, {rows} rows; a column a field {grid}, {seen / grid:.2f}")
        if other:
            print(f"  the other {other} lines, {other_rows} rows; {seen / other:.2f}")


if __name__ == "__main__":
    main()
