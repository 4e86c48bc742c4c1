"""What tests share: a small article from text, and the command line in and out of process."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from typer.testing import CliRunner

import milacli
from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.cli import app
from milacli.facts import events, people

# Machines are slow at times, and the gate tries the same examples every time.
settings.register_profile(
    "mila",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("mila")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine that runs the tests changes an answer."""
    for name in ("MILA_ARTICLE", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def kept() -> Iterator[dict[tuple[str, str, str], Any]]:
    """Let all questions of one article share its facts, as those of separate runs do."""
    found: dict[tuple[str, str, str], Any] = {}

    def recalled(kind: str, article: Article, find: Callable[[], Any], _: object) -> Any:
        key = kind, article.name, article.source
        if key not in found:
            found[key] = find()
        return found[key]

    with pytest.MonkeyPatch.context() as patch:
        for module in (events, people):
            patch.setattr(module, "recalled", recalled)
        yield found


@pytest.fixture(scope="session")
def _loaded() -> None:
    """Load every room, so that its first lines are counted whichever test comes first."""
    for room in walk_packages(milacli.__path__, "milacli."):
        if not room.name.endswith("__main__"):
            import_module(room.name)


@pytest.fixture
def untraced(_loaded: None) -> Iterator[None]:
    """Let nobody count the lines that run, which takes longer than to run them.

    It is for what tries how much a program bears; ``no_cover`` stops one of the two tracers
    that a worker has.
    """
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


def article(text: str, name: str = "test.md") -> Article:
    """Parse dedented *text*; its first line is line 1."""
    return parse(dedent(text).lstrip("\n"), name)


def mila(*args: str, stdin: str | bytes = "") -> tuple[int, str, str]:
    """Run the command line and return exit status, stdout and stderr."""
    result = CliRunner().invoke(app, [*args], input=stdin, prog_name="mila")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


ENVIRONMENT = {
    name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ
}
"""What a subprocess needs; the rest of the environment is for the test to say."""

ROOT = Path(__file__).parent.parent


PATIENT = [sys.executable, str(ROOT / "tests" / "launch.py"), "3600"]
"""mila as a process that never says that it takes long, however slow the machine."""


def written_on_terminal(
    command: list[str],
    columns: int,
    environment: dict[str, str],
    watch: Callable[[bytes], object] = bytes,
) -> str:
    """Run *command* on a pseudo-terminal of *columns* and return what it wrote there.

    *watch* is shown all that was written each time there is more.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdin=slave, stdout=slave, stderr=slave
    )
    written = b""
    # The slave stays open: with its last end the kernel may drop what was written last.
    ended = False
    while not ended:
        ended = process.poll() is not None  # Asked first: then all that it wrote is there.
        while select.select([master], [], [], 0.0 if ended else 0.02)[0]:
            written += os.read(master, 65536)
            watch(written)
    os.close(master)
    os.close(slave)
    return written.decode().replace("\r\n", "\n")
