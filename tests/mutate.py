"""Change lines of the code at random, one at a time, and print which changes no test notices.

    python tests/mutate.py SEED [--count 60] [--only WORD]

Each change is made in a copy of the checkout, where the tests of the changed room run first and the
others after them, until one fails. Left out are those that measure time and memory and those that
start other shells (``SLOW``). A change that hangs counts as noticed. The same seed makes the same
changes to the same code. No part of the suite: a run takes half an hour on two cores.
"""

from __future__ import annotations

import argparse
import ast
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
JOBS = 2
SECONDS = 600
"""After so long a change hangs."""
SLOW = ("test_linear.py", "test_large.py", "test_shells.py")
LATE = ("test_any_text.py", "test_terminal.py", "test_inert.py")
NEAR = {
    "reading": ("reading/", "test_accuracy", "facts/"),
    "english": ("english/", "reading/", "test_search_words", "test_accuracy"),
    "facts": ("facts/", "commands/", "test_accuracy", "reading/"),
    "search": ("search/", "test_search"),
}
"""Whose tests come first, by room; elsewhere those that are called like it."""

SWAPS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "+": "-", "-": "+",
    "+=": "-=", "-=": "+=", "*": "+", "and": "or", "or": "and", "not": "", "in": "not in",
    "is": "is not", "if": "if not", "elif": "elif not", "while": "while not", "True": "False",
    "False": "True", "any": "all", "all": "any", "min": "max", "max": "min", "continue": "break",
    "start": "end", "end": "start", "startswith": "endswith", "search": "match", "first": "last",
}  # fmt: skip
"""A token and what it is changed to, where what comes of it can be compiled."""


class Change(NamedTuple):
    """A line of a file, as it is and as it shall be."""

    path: Path
    line: int
    old: str
    new: str


def changes(path: Path) -> Iterator[Change]:
    """Yield every change of one token, and every statement of one line that may go."""
    text = path.read_text(encoding="utf-8")
    lines, dull = text.splitlines(), _dull(ast.parse(text))
    for kind, token, (line, start), (last, end), _ in tokenize.generate_tokens(
        io.StringIO(text).readline
    ):
        new = _changed(kind, token)
        if new is not None and line == last and line not in dull:
            old = lines[line - 1]
            yield Change(path, line, old, old[:start] + new + old[end:])
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Expr, ast.AugAssign, ast.Continue, ast.Delete, ast.Yield)):
            old = lines[node.lineno - 1]
            if node.lineno == node.end_lineno and node.lineno not in dull:
                blank = old[: len(old) - len(old.lstrip())]
                yield Change(path, node.lineno, old, f"{blank}pass")


def _changed(kind: int, token: str) -> str | None:
    if kind == tokenize.NUMBER and token[0].isdigit():
        return f"({token} + 1)"
    if kind == tokenize.STRING and len(token) > 2 and "f" not in token.partition(token[-1])[0]:
        return '""'
    return SWAPS.get(token) if kind in (tokenize.OP, tokenize.NAME) else None


def _dull(tree: ast.Module) -> set[int]:
    """Return the lines that do nothing: docstrings, imports, annotations without a value."""
    dull: set[int] = set()
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_dull = is_text or isinstance(node, (ast.Import, ast.ImportFrom))
        if isinstance(node, ast.stmt) and is_dull:
            dull.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        if isinstance(node, ast.AnnAssign) and node.value is None:
            dull.add(node.lineno)
    return dull


def chosen(seed: int, count: int) -> list[Change]:
    """Return *count* changes of as many lines: first the lines are drawn, then what befalls each."""
    possible: dict[tuple[Path, int], list[Change]] = defaultdict(list)
    for path in sorted((ROOT / "milacli").rglob("*.py")):
        for change in changes(path):
            possible[path, change.line].append(change)
    chance = random.Random(seed)
    lines = sorted(possible)
    chance.shuffle(lines)
    fit = ([change for change in possible[line] if _compiles(change)] for line in lines)
    return [chance.choice(found) for found in islice(filter(None, fit), count)]


def _compiles(change: Change) -> bool:
    try:
        compile(_text(change), str(change.path), "exec")
    except SyntaxError:
        return False
    return change.new != change.old


def _text(change: Change) -> str:
    lines = change.path.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[change.line - 1] = f"{change.new}\n"
    return "".join(lines)


def tests(folder: Path, room: str) -> list[str]:
    """Return the files of tests in *folder*, nearest to *room* first."""
    near = NEAR.get(room, (f"{room}/", f"test_{room}"))

    def rank(path: str) -> tuple[bool, int, str]:
        place = next((n for n, part in enumerate(near) if f"tests/{part}" in path), len(near))
        return path.endswith(LATE), place, path

    found = [str(path.relative_to(folder)) for path in (folder / "tests").rglob("test_*.py")]
    return sorted((path for path in found if not path.endswith(SLOW)), key=rank)


def copied(folder: str) -> Path:
    """Copy to *folder* what git knows or would know."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    for name in filter(None, names.decode().split("\0")):
        (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, Path(folder) / name)
    return Path(folder)


def failing(folder: Path, room: str) -> str:
    """Return the first test that fails in *folder*, or nothing."""
    command = [sys.executable, "-B", "-m", "pytest", "-qx", "-n0", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "CI": "1"}
    try:
        done = subprocess.run(
            [*command, *tests(folder, room)], cwd=folder, env=environment, timeout=SECONDS,
            check=False, capture_output=True, text=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "hangs"
    told = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return told[0].split(" - ")[0] if told else "no test can run" if done.returncode else ""


def noticed(change: Change, folders: Queue[Path]) -> str:
    """Return the first test that fails when *change* is made, or nothing."""
    folder = folders.get()
    name = change.path.relative_to(ROOT)
    (folder / name).write_text(_text(change), encoding="utf-8")
    said = failing(folder, name.parts[1].removesuffix(".py"))
    shutil.copy(change.path, folder / name)
    folders.put(folder)
    mark = f"noticed ({said})" if said else "SURVIVED"
    print(
        f"{mark}: {name}:{change.line}\n    {change.old.strip()}\n    {change.new.strip()}",
        flush=True,
    )
    return said


def main() -> None:
    """Print each change and its fate, and how many survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--only", default="", help="a part of the path or of the line")
    options = parser.parse_args()
    drawn = chosen(options.seed, options.count)
    drawn = [
        change for change in drawn if options.only in f"{change.path}:{change.line} {change.old}"
    ]
    folders: Queue[Path] = Queue()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        for folder in (one, other)[:JOBS]:
            folders.put(copied(folder))
        if said := failing(Path(one), ""):
            sys.exit(f"without any change: {said}")
        with ThreadPoolExecutor(JOBS) as pool:
            fates = list(pool.map(lambda change: noticed(change, folders), drawn))
    print(f"{fates.count('')} of {len(fates)} survived")


if __name__ == "__main__":
    main()
