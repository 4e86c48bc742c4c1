"""Links of a terminal: from a row to its place, and nowhere but on a terminal that has them."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, PATIENT, ROOT, mila, written_on_terminal

from milacli.render.links import addresses
from milacli.table import Place

# "\x1b]8;id=1;file://host/a.md#61\x1b\\": where a link begins.
_LINK = re.compile("\x1b]8;([^;]*);([^\x1b]+)\x1b\\\\")


class Screen(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


def links(*args: str, **variables: str) -> list[tuple[str, str]]:
    """Return number and address of each link that mila writes on a terminal."""
    environment = {**ENVIRONMENT, "TERM": "xterm-256color", **variables}
    return _LINK.findall(written_on_terminal([*PATIENT, *args], 80, environment))


def test_every_line_of_a_list_is_a_link_to_the_file_and_the_line() -> None:
    host, path = os.uname().nodename, ROOT / "data" / "mila.md"
    found = links("search", "goodfellow", NO_COLOR="1")
    assert [address for _, address in found] == [f"file://{host}{path}#{n}" for n in (66, 51, 86)]
    assert [number for number, _ in found] == [f"id={n + 1}" for n in range(len(found))]


def test_a_title_leads_to_its_own_line_and_a_source_to_its_address() -> None:
    assert {"#3", "#61"} <= {address[address.rfind("#") :] for _, address in links("people")}
    assert "https://cifar.ca/ai/" in [address for _, address in links("references")]


def test_the_same_answer_is_the_same_bytes() -> None:
    assert links("people") == links("people")


@pytest.mark.parametrize("term", ["dumb", "linux", "vt100", "eterm-color", "unknown"])
def test_a_terminal_without_links_gets_none(term: str) -> None:
    assert links("search", "goodfellow", TERM=term) == []


def test_an_old_terminal_library_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("VTE_VERSION", "4601")
    assert addresses(Screen(), str) is None
    monkeypatch.setenv("VTE_VERSION", "7600")
    assert addresses(Screen(), str) is not None


def test_a_pipe_never_has_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("FORCE_COLOR", "1")
    stdout = mila("people", "-f", "table")[1]
    assert "\x1b[" in stdout
    assert "\x1b]8" not in stdout


def test_standard_input_has_no_place_to_lead_to(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Orm\n\nTilda Brandt founded Orm.\n")
    environment = {**ENVIRONMENT, "TERM": "xterm"}
    line = " ".join([*PATIENT, "people", "-a", "-", "<", str(tmp_path / "a.md")])
    shown = written_on_terminal(["bash", "-c", line], 80, environment)
    assert "Tilda Brandt" in shown
    assert not _LINK.search(shown)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/a b/ü#1?.md", "/a%20b/%C3%BC%231%3F.md#3"),
        ("/a\x1b]8;;x\x07%.md", "/a%1B%5D8%3B%3Bx%07%25.md#3"),
        ("/a\udcff.md", "/a%FF.md#3"),
    ],
)
def test_what_no_url_has_is_written_so_that_it_does_nothing(
    path: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    address = addresses(Screen(), lambda _: path)
    assert address is not None
    assert address(Place("a.md", 3)).endswith(written)
    assert address("https://orm.example/a b\x1b;%20") == "https://orm.example/a%20b%1B;%20"
