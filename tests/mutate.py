"""Change lines of the code at random, one at a time, and print which changes no test notices.

    python tests/mutate.py SEED [--count 60] [--only WORD] [--all]
    python tests/mutate.py kept

``kept`` makes the changes of ``mutants.txt`` instead: lines that once could be changed unnoticed.
Each change is made in a copy of the checkout, where the tests of the changed room run first and the
others after them, until one fails. Left out are those that measure time and memory, start other
shells or look for the listed lines (``APART``), and without ``--all`` also what takes seconds and
is not near (``LATE``): what survives then, try once more with it. A change that hangs counts as
noticed. The same seed makes the same changes to the same code. No part of the suite: a run takes
many minutes.
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
APART = ("test_linear.py", "test_large.py", "test_shells.py", "test_listed.py")
LATE = (
    "test_inert.py", "test_terminal.py", "test_any_text.py", "test_input.py", "test_streams.py",
    "test_readme.py", "test_commonmark.py", "test_messages.py",
)  # fmt: skip
NEAR = {
    "article": ("article/", "facts/", "test_evidence", "test_accuracy"),
    "reading": ("reading/", "test_accuracy", "test_evidence", "facts/"),
    "english": ("english/", "reading/", "test_search_words", "test_accuracy"),
    "facts": ("facts/", "test_evidence", "commands/", "test_accuracy", "reading/"),
    "search": ("search/", "test_search"),
    "render": ("render/", "test_terminal", "test_streams", "test_readme"),
    "cli": ("test_cli", "test_input", "test_messages", "test_streams", "test_readme"),
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
    lines, dull = text.split("\n"), _dull(ast.parse(text))
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


def kept() -> list[Change]:
    """Return the changes of ``mutants.txt``; raises ValueError for one whose line is gone."""
    found = []
    for said in (ROOT / "tests" / "mutants.txt").read_text("utf-8").splitlines():
        if said.startswith("#"):
            continue
        name, old, new = said.split(" | ")
        lines = (ROOT / name).read_text(encoding="utf-8").split("\n")
        at = [n for n, line in enumerate(lines, 1) if old in line]
        if not at:
            raise ValueError(f"mutants.txt: no such line in {name}: {old}")
        line = lines[at[0] - 1]
        found.append(Change(ROOT / name, at[0], line, line.replace(old, new)))
    return found


def _compiles(change: Change) -> bool:
    text = change.path.read_text(encoding="utf-8")
    try:
        compile(_text(change, text), str(change.path), "exec")
    except SyntaxError:
        return False
    return change.new != change.old


def _text(change: Change, sound: str) -> str:
    lines = sound.split("\n")
    lines[change.line - 1] = change.new
    return "\n".join(lines)


def tests(folder: Path, room: str, left_out: tuple[str, ...]) -> list[str]:
    """Return the files of tests in *folder*, nearest to *room* first."""
    near = NEAR.get(room, (f"{room}/", f"test_{room}"))

    def rank(path: str) -> int:
        return next((n for n, part in enumerate(near) if f"tests/{part}" in path), len(near))

    found = sorted(str(path.relative_to(folder)) for path in folder.glob("tests/**/test_*.py"))
    kept = [path for path in found if rank(path) < len(near) or not path.endswith(left_out)]
    return sorted(kept, key=rank)


def copied(folder: str) -> Path:
    """Copy to *folder* what git knows or would know."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    for name in filter(None, names.decode().split("\0")):
        (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, Path(folder) / name)
    return Path(folder)


def failing(folder: Path, room: str, left_out: tuple[str, ...]) -> str:
    """Return the first test that fails in *folder*, or nothing."""
    command = [sys.executable, "-B", "-m", "pytest", "-qx", "-n0", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "CI": "1"}
    try:
        done = subprocess.run(
            [*command, *tests(folder, room, left_out)], cwd=folder, env=environment,
            timeout=SECONDS, check=False, capture_output=True, text=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "hangs"
    told = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return told[0].split(" - ")[0] if told else "no test can run" if done.returncode else ""


def noticed(change: Change, folders: Queue[Path], left_out: tuple[str, ...]) -> str:
    """Return the first test that fails when *change* is made, or nothing."""
    folder = folders.get()
    name = change.path.relative_to(ROOT)
    sound = (folder / name).read_text(encoding="utf-8")
    (folder / name).write_text(_text(change, sound), encoding="utf-8")
    said = failing(folder, name.parts[1].removesuffix(".py"), left_out)
    (folder / name).write_text(sound, encoding="utf-8")
    folders.put(folder)
    lines = f"{name}:{change.line}\n    {change.old.strip()}\n    {change.new.strip()}"
    print(f"noticed ({said}): {lines}" if said else f"SURVIVED: {lines}", flush=True)
    return said


def main() -> None:
    """Print each change and its fate, and how many survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", help='a number, or "kept"')
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--only", default="", help="a part of the path or of the line")
    parser.add_argument("--all", action="store_true", help="run what takes seconds, too")
    options = parser.parse_args()
    drawn = kept() if options.seed == "kept" else chosen(int(options.seed), options.count)
    drawn = [
        change for change in drawn if options.only in f"{change.path}:{change.line} {change.old}"
    ]
    left_out = APART if options.all else APART + LATE
    folders: Queue[Path] = Queue()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        for folder in (one, other)[:JOBS]:
            folders.put(copied(folder))
        if said := failing(Path(one), "-", left_out):
            sys.exit(f"without any change: {said}")
        with ThreadPoolExecutor(JOBS) as pool:
            fates = list(pool.map(lambda change: noticed(change, folders, left_out), drawn))
    print(f"{fates.count('')} of {len(fates)} survived")


if __name__ == "__main__":
    main()
