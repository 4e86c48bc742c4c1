"""Every console block of the README is run on a terminal and must match, byte for byte.

Run this file to write the blocks anew; read the difference before it is committed.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pytest
from conftest import PATIENT, ROOT, written_on_terminal
from vault import make

README = ROOT / "README.md"
_BLOCK = re.compile(r"```console\n(.*?)```\n", re.DOTALL)
# "$ mila timeline" and what it printed, up to the next command.
_COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
# The two commands that make an environment; the gate runs them, a test inside it cannot.
_INSTALLING = ("python3 -m venv", ".venv/bin/pytest")


def commands(text: str) -> list[tuple[str, str]]:
    """Return the commands of the console blocks in *text*, each with what it prints."""
    found = [m.groups() for block in _BLOCK.findall(text) for m in _COMMAND.finditer(block)]
    return [(command, printed) for command, printed in found if not command.startswith(_INSTALLING)]


def run(command: str) -> str:
    """Run *command* in a shell where ``mila`` is this checkout and return what the screen shows."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "mila"
        script.write_text(f'#!/bin/sh\nexec {" ".join(PATIENT)} "$@"\n')
        script.chmod(0o755)
        if "notes/" in command:
            make(Path(folder) / "notes")
            command = f"cd {folder}; {command}"
        environment = {
            "MILA_CACHE_DIR": f"{folder}/cache",
            "PATH": f"{folder}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
        }
        return written_on_terminal(["bash", "-c", command], 80, environment)


COMMANDS = commands(README.read_text(encoding="utf-8"))


def test_the_readme_shows_real_commands() -> None:
    shown = {command.split()[1] for command, _ in COMMANDS if command.startswith("mila ")}
    assert shown >= {"search", "timeline", "people", "sections", "show", "links", "references"}


@pytest.mark.parametrize(("command", "printed"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_a_command_prints_what_the_readme_says(command: str, printed: str) -> None:
    assert run(command) == printed


def _rewritten(text: str) -> str:
    def command(match: re.Match[str]) -> str:
        kept = match[1].startswith(_INSTALLING)
        return match[0] if kept else f"$ {match[1]}\n{run(match[1])}"

    return _BLOCK.sub(lambda block: f"```console\n{_COMMAND.sub(command, block[1])}```\n", text)


if __name__ == "__main__":
    README.write_text(_rewritten(README.read_text(encoding="utf-8")), encoding="utf-8")
