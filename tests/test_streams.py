"""Streams that are closed or full, signals that are ignored: the answer and the status remain."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT

MILA = f"{sys.executable} -m milacli"
NOTHING = "search zyxwvu"
CLOSED = "mila: cannot write standard output: it is closed\n"
FULL = "mila: cannot write standard output: no space left on device\n"

needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")


def shell(line: str) -> tuple[int, str, str]:
    """Run *line*, in which ``mila`` is this checkout; return status, stdout and stderr."""
    result = subprocess.run(
        ["bash", "-c", line.replace("mila", MILA, 1)], env=ENVIRONMENT, cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    return result.returncode, result.stdout, result.stderr


@pytest.mark.parametrize("closing", ["2>&-", "2>&- <&-"])
@pytest.mark.parametrize(
    "asked",
    ["", "people", "search theano", "sections -f table", "timeline -f json", "--help", "links -f csv"],
)  # fmt: skip
def test_an_answer_needs_no_standard_error(asked: str, closing: str) -> None:
    status, stdout, _ = shell(f"mila {asked} {closing}")
    assert (status, stdout) == (0, shell(f"mila {asked}")[1])
    assert stdout


@pytest.mark.parametrize("stream", ["2>&-", pytest.param("2>/dev/full", marks=needs_full)])
@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("people -a nosuch.md", 2),
        ("serch", 2),
        ("timeline --from soon", 2),
        (NOTHING, 1),
        ("show zzzz", 1),
        ("people", 0),
    ],
)
def test_the_status_tells_where_standard_error_cannot(stream: str, asked: str, status: int) -> None:
    assert shell(f"mila {asked} {stream}")[0] == status


@pytest.mark.parametrize("asked", ["people -a -", "-a -", "show -a - -f table"])
def test_a_closed_standard_input_is_said_in_one_line(asked: str) -> None:
    assert shell(f"mila {asked} <&-") == (2, "", "mila: cannot read -: standard input is closed\n")


@pytest.mark.parametrize("asked", ["people", "--version", "--help", "show -f json", NOTHING])
def test_a_closed_standard_output_is_an_error(asked: str) -> None:
    assert shell(f"mila {asked} >&-") == (2, "", CLOSED)
    assert shell(f"mila {asked} >&- 2>&- <&-")[0] == 2


@needs_full
@pytest.mark.parametrize("asked", ["people", "--version", "--help", "show -f json"])
def test_a_full_standard_output_is_an_error(asked: str) -> None:
    assert shell(f"mila {asked} >/dev/full") == (2, "", FULL)
    assert shell(f"mila {asked} >/dev/full 2>&-")[0] == 2
    assert shell(f"mila {asked} >/dev/full 2>/dev/full")[0] == 2


@pytest.mark.parametrize("manner", ["SIG_DFL", "SIG_IGN"])
def test_ctrl_c_ends_in_silence_unless_the_parent_ignores_it(manner: str, tmp_path: Path) -> None:
    pipe = tmp_path / "slow.md"
    os.mkfifo(pipe)
    # Whether the tests themselves run in the background, where shells ignore it, is no matter.
    parent = (
        f"import os, signal, sys; signal.signal(signal.SIGINT, signal.{manner})\n"
        "os.execv(sys.executable, [sys.executable, '-m', 'milacli', *sys.argv[1:]])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", parent, "sections", "-f", "csv", "-a", pipe], env=ENVIRONMENT, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    ignored = manner == "SIG_IGN"
    # A pipe opens when somebody reads it: from here on mila runs.
    with pipe.open("w") as writer:
        process.send_signal(signal.SIGINT)
        if ignored:
            writer.write("# Late\n")
        else:
            process.wait()
    stdout, stderr = process.communicate()
    assert stderr == b""
    assert process.returncode == (0 if ignored else 130)
    assert (b"Late" in stdout) is ignored
