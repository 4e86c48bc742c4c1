"""Where articles come from, and what is said when they do not."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import zipapp
from pathlib import Path

import pytest
from conftest import ENVIRONMENT

from milacli.errors import MilaError
from milacli.load import load

ROOT = Path(__file__).parent.parent


def test_the_embedded_article_is_the_one_in_the_checkout() -> None:
    assert load(None).source == (ROOT / "data" / "mila.md").read_text(encoding="utf-8")


def test_a_path_names_the_article_as_it_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my notes.md").write_text("# Notes\n")
    monkeypatch.chdir(tmp_path)
    assert (load("my notes.md").name, load("my notes.md").title) == ("my notes.md", "Notes")


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "n.md").write_text("# Notes\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert load("~/n.md").title == "Notes"


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"# Piped\n")))
    parsed = load("-")
    assert (parsed.name, parsed.title) == ("-", "Piped")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_text_is_utf_8_or_utf_16_with_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    path = tmp_path / "a.md"
    path.write_bytes(mark + "# Élan\n".encode(encoding))
    assert load(str(path)).title == "Élan"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            b"# A\n\ncaf\xe9\n",
            "not UTF-8 text on line 3; convert it first, as in: iconv -f latin1 -t utf-8",
        ),
        (
            b"\xff\xfe\x00",
            "not UTF-16 text on line 1; convert it first, as in: iconv -f latin1 -t utf-8",
        ),
    ],
)
def test_bytes_that_are_no_text_are_named_with_their_line(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(MilaError) as caught:
        load(str(path))
    assert str(caught.value) == f"cannot read {path}: {reason}"


def test_what_cannot_be_read_is_named_with_the_reason(tmp_path: Path) -> None:
    dangling = tmp_path / "link"
    dangling.symlink_to(tmp_path / "nowhere")
    for path, reason in [
        (tmp_path, "is a directory"),
        (tmp_path / "none.md", "no such file or directory"),
        (dangling, "no such file or directory"),
        (tmp_path / "none" / "x", "no such file or directory"),
    ]:
        with pytest.raises(MilaError) as caught:
            load(str(path))
        assert str(caught.value) == f"cannot read {path}: {reason}"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.md"
    path.touch(mode=0o000)
    with pytest.raises(MilaError, match="permission denied"):
        load(str(path))


def test_a_named_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=("# Through a pipe\n",))
    writer.start()
    assert load(str(path)).title == "Through a pipe"
    writer.join()


def test_an_empty_file_is_an_empty_article() -> None:
    assert load(os.devnull).blocks == ()


def test_a_zip_archive_holds_the_embedded_article_too(tmp_path: Path) -> None:
    build = tmp_path / "build"
    (build / "milacli").parent.mkdir()
    subprocess.run(["cp", "-r", ROOT / "milacli", build / "milacli"], check=True)
    subprocess.run(["cp", "-r", ROOT / "data", build / "milacli" / "data"], check=True)
    archive = tmp_path / "mila.pyz"
    zipapp.create_archive(build, archive, main="milacli.__main__:main")
    result = subprocess.run(
        [sys.executable, archive, "sections"], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
    assert "See Also" in result.stdout
