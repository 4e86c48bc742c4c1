"""What is read as an article, how much of it, and what is said of everything else."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, mila

from milacli.complete import articles
from milacli.errors import MilaError
from milacli.load import load

ASKED = [[], ["search", "x"], ["sections"], ["show"], ["people"], ["timeline"], ["links"]]


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in messages are those that are typed here."""
    monkeypatch.chdir(tmp_path)


def refused(*args: str, stdin: bytes = b"") -> str:
    """Return the one line that says why there is no answer."""
    status, stdout, stderr = mila(*args, stdin=stdin)
    assert (status, stdout) == (2, "")
    assert stderr.startswith("mila: ")
    assert stderr.count("\n") == 1
    return stderr.removeprefix("mila: ").removesuffix("\n")


# --- size ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_what_is_larger_than_the_limit_is_refused_without_reading_it(asked: list[str]) -> None:
    with Path("sparse.md").open("wb") as file:
        file.truncate(10_000_000_000)
    assert refused(*asked, "-a", "sparse.md") == (
        "cannot read sparse.md: larger than 16,000,000 bytes; MILA_MAX_BYTES sets another limit"
    )


def test_the_limit_is_a_variable_and_counts_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILA_MAX_BYTES", "8")
    Path("a.md").write_text("# Étés")
    assert load("a.md").title == "Étés"
    Path("b.md").write_text("# Étées")
    for args in (["sections", "-a", "b.md"], ["sections", "-a", "-"]):
        name = args[-1]
        assert refused(*args, stdin="# Étées".encode()) == (
            f"cannot read {name}: larger than 8 bytes; MILA_MAX_BYTES sets another limit"
        )


@pytest.mark.parametrize("said", ["-1", "0", "abc", "1e6", " 5", "²"])
def test_a_limit_that_is_no_number_is_named(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILA_MAX_BYTES", said)
    Path("a.md").write_text("# A")
    assert refused("sections", "-a", "a.md") == f"MILA_MAX_BYTES is no number of bytes: {said}"


def test_a_stream_without_an_end_is_read_up_to_the_limit() -> None:
    line = f"yes | head -c 20000000 | {sys.executable} -m milacli sections -a -"
    result = subprocess.run(
        ["bash", "-c", line], env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("mila: cannot read -: larger than 16,000,000 bytes")


@pytest.mark.parametrize("asked", ["sections", "people", "timeline", "search word"])
def test_running_out_of_memory_is_one_line(asked: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# T\n\n" + "word [[Ada Brandt]] founded it in May 1900.\n\n" * 60_000)
    line = f"ulimit -v 150000; exec {sys.executable} -m milacli {asked} -a {path}"
    result = subprocess.run(
        ["bash", "-c", line], env=ENVIRONMENT, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (
        2,
        "",
        "mila: out of memory: the article is too large for this machine\n",
    )


# --- kind ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in ("/dev/zero", "/dev/urandom", "/dev/full", "/dev/tty")
        if os.path.exists(path)
    ],
)
def test_a_device_is_refused_before_it_is_opened(path: str) -> None:
    assert refused("people", "-a", path) == (
        f"cannot read {path}: is a device; standard input is -"
    )


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_an_empty_path_is_not_the_embedded_article(
    asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(*asked, "-a", "") == "cannot read '': empty path"
    assert refused("-a", "", *asked) == "cannot read '': empty path"
    monkeypatch.setenv("MILA_ARTICLE", "")
    assert json.loads(mila("-f", "json")[1])[0]["article"] == "mila.md"


NO_TEXT = {
    "a.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "a PDF", "pdftotext FILE -"),
    "a.gz": (gzip.compress(b"# Orm\n"), "gzip", "gunzip -c FILE"),
    "a.png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture", ""),
    "a.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture", ""),
    "a.docx": (b"PK\x03\x04\x14\0\x06\0", "a zip archive, as docx, odt and epub are", "pandoc -t markdown FILE"),
    "a.32le": ("# Örm\n".encode("utf-32-le"), "UTF-32 without a byte order mark", "iconv -f utf-32le -t utf-8 FILE"),
    "a.32be": ("# Örm\n".encode("utf-32-be"), "UTF-32 without a byte order mark", "iconv -f utf-32be -t utf-8 FILE"),
    "a.16le": ("# Örm Łódź, a castle\n".encode("utf-16-le"), "UTF-16 without a byte order mark", "iconv -f utf-16le -t utf-8 FILE"),
    "a.16be": ("# Örm Łódź, a castle\n".encode("utf-16-be"), "UTF-16 without a byte order mark", "iconv -f utf-16be -t utf-8 FILE"),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_TEXT)
def test_a_binary_file_is_called_no_text_and_what_makes_text_of_it(name: str) -> None:
    data, kind, maker = NO_TEXT[name]
    Path(name).write_bytes(data)
    advice = f"; make text of it first, as in: {maker}" if maker else ""
    reason = f"it is no text but {kind}{advice}"
    assert refused("people", "-a", name) == f"cannot read {name}: {reason}"
    assert refused("people", "-a", "-", stdin=data) == f"cannot read -: {reason}"


@pytest.mark.parametrize("data", [b"\0" * 5000, b"# A\n\n\0", b"x" * 70_000 + b"\n\n\0"])
def test_a_nul_makes_a_file_no_text(data: bytes) -> None:
    line = data.count(b"\n") + 1
    said = f"cannot read -: it is no text: a NUL stands on line {line}"
    assert refused("sections", "-a", "-", stdin=data) == said


def test_other_bytes_are_no_text_where_there_are_controls_among_them() -> None:
    assert refused("sections", "-a", "-", stdin=b"\x01\x02\xe9") == "cannot read -: it is no text"
    assert "iconv -f latin1" in refused(
        "sections", "-a", "-", stdin=b"\x1b[1mcaf\xe9\x1b[m\r\n\t\f"
    )


@pytest.mark.parametrize("encoding", ["utf-32", "utf-16", "utf-8-sig"])
def test_an_encoding_with_a_byte_order_mark_is_read(encoding: str) -> None:
    source = (ROOT / "data" / "mila.md").read_text(encoding="utf-8")
    Path("a.md").write_bytes(source.encode(encoding))
    assert load("a.md").source == source


def test_bytes_behind_a_mark_that_do_not_fit_it_are_named() -> None:
    said = refused("sections", "-a", "-", stdin=b"\xff\xfe\0\0\xff\xff\xff\xff")
    assert said.startswith("cannot read -: not UTF-32 text on line 1")


# --- TAB -----------------------------------------------------------------------------------------


class Endless(io.RawIOBase):
    """A stream that must not be read."""

    def readable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        raise AssertionError("standard input was read")


@pytest.mark.parametrize("path", ["-", "pipe", "/dev/zero", "."])
def test_a_tab_waits_for_nothing_but_a_file(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo("pipe")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(Endless())))
    assert articles([path]) == []
    monkeypatch.setenv("MILA_ARTICLE", path)
    assert articles([]) == []


def test_standard_input_may_be_a_pipe_that_is_written_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    os.mkfifo("pipe")
    writer = threading.Thread(target=Path("pipe").write_text, args=("# Through a pipe\n",))
    writer.start()
    with Path("pipe").open(encoding="utf-8") as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        assert load("-").title == "Through a pipe"
    writer.join()


def test_a_path_that_no_file_can_have_is_one_line() -> None:
    with pytest.raises(MilaError, match="cannot read a"):
        load("a\0b")
