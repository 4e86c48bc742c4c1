"""TAB in every shell that is installed: what an article says is inserted as text and never run."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, mila

from milacli.shells import script

PAYLOADS = [
    "$(touch pwned)",
    r"\$(touch pwned)",
    r"\\$(touch pwned)",
    "`touch pwned`",
    r"\`touch pwned`",
    '"; touch pwned; "',
    "'; touch pwned; '",
    "')) ; touch pwned; ((",
    r"\'; touch pwned #",
    "a\ttouch pwned\tb",
    "a&#10;touch pwned&#10;b",
    "%s!touch !! !1 %1",
    "a:b::$(touch pwned) \\: c",
    "~ {a,b} * ? [a-z] ^x #y =ls <(touch pwned) >pwned &",
    "*(e:'touch pwned':) blank\\",
]  # fmt: skip


def title(number: int) -> str:
    """Return the title of a section: a beginning of its own, then the payload as it is shown."""
    shown = PAYLOADS[number].replace("&#10;", "\n")
    return re.sub(r"[\t\n]", " ", f"P{number:02d} {shown}").rstrip()


TITLES = [title(number) for number in range(len(PAYLOADS))]
NAME = "Zelda O'Brandt"
OTHERS = "Édouard Marsh and Ada Quist met Ben Marlow. Ben Marden is a dean."
HEADINGS = ["Hall: Two Lights", "Early Life", 'The "Deep" Kiln', "Queen's Wharf"]


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """Write an article whose titles are the payloads, as code but where that keeps no entity."""
    path = tmp_path / "x.md"
    headings = [
        f"## P{number:02d} {payload if '&#' in payload else f'```` {payload} ````'}\n"
        for number, payload in enumerate(PAYLOADS)
    ]
    text = ["# Orm\n", f"{NAME} founded Orm. {OTHERS}\n", *headings]
    text += [f"## {heading}\n" for heading in HEADINGS]
    path.write_text("\n".join(text))
    other = tmp_path / "y: z.md"
    other.write_text("# Ull\n\nTilda Brandt founded Ull.\n\n## Umber\n")
    return path


# --- the text that is handed to a shell ----------------------------------------------------------


def offered(monkeypatch: pytest.MonkeyPatch, shell: str, line: str) -> str:
    monkeypatch.setenv("_MILA_COMPLETE", f"complete_{shell}")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(line.split(" ")) - 1))
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    monkeypatch.setenv("_TYPER_COMPLETE_WORD_TO_COMPLETE", line.rsplit(" ", maxsplit=1)[-1])
    status, stdout, stderr = mila()
    assert (status, stderr) == (0, "")
    return stdout.removesuffix("\n")


def words(text: str) -> list[str]:
    """Split *text* at blanks as bash and zsh do; fail at what they would run, expand or end by."""
    found = [""]
    pieces = re.findall(r"\\.|[^\\]", text, re.DOTALL)
    assert "".join(pieces) == text
    for piece in pieces:
        assert re.fullmatch(r"\\.|[\w@%+:,./ -]", piece), f"{piece} in {text}"
        if piece == " ":
            found.append("")
        else:
            found[-1] += piece.removeprefix("\\") or "\\"
    return found


LINES = ["mila show -a {} P", "mila search x -a {} --section P", "mila search x -a {} -s P"]


@pytest.mark.parametrize("line", LINES)
def test_nothing_that_bash_or_zsh_gets_is_left_for_them_to_run(
    monkeypatch: pytest.MonkeyPatch, notes: Path, line: str
) -> None:
    line = line.format(notes)
    bash = [words(text) for text in offered(monkeypatch, "bash", line).split("\n")]
    assert bash == [[text] for text in TITLES]
    assert words(offered(monkeypatch, "zsh", line)) == ["compadd", "-U", "--", *TITLES]


def test_fish_gets_one_candidate_a_line_and_no_description(
    monkeypatch: pytest.MonkeyPatch, notes: Path
) -> None:
    text = offered(monkeypatch, "fish", f"mila show -a {notes} P")
    assert text.split("\n") == TITLES
    assert "\t" not in text


@pytest.mark.parametrize("shell", ["powershell", "pwsh"])
def test_powershell_gets_words_in_quotes(
    monkeypatch: pytest.MonkeyPatch, notes: Path, shell: str
) -> None:
    lines = offered(monkeypatch, shell, f"mila show -a {notes} P").split("\n")
    assert lines == ["'{}'::: ".format(text.replace("'", "''")) for text in TITLES]
    assert script(["a ::: b", "it’s"], shell) == "'it’’s'::: "


def test_zsh_falls_back_to_files_where_nothing_begins_so(
    monkeypatch: pytest.MonkeyPatch, notes: Path
) -> None:
    assert offered(monkeypatch, "zsh", f"mila show -a {notes} V") == "_files"


# --- the shells themselves -----------------------------------------------------------------------

# Asked for candidates it is mila; run, it keeps its last argument and says that it is done.
WRAPPER = f"""#!/bin/sh
if [ -n "$_MILA_COMPLETE" ]; then exec {sys.executable} -m milacli "$@"; fi
for last; do :; done
printf '%s\\n' "$last" >> typed
echo "<<""done>>"
"""
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
SET_UP = {
    "bash": ". ./script",
    "zsh": "autoload -Uz compinit; compinit -u -D; . ./script",
    "fish": "source script",
}


class Typist:
    """Types into a shell on a pseudo-terminal of its own and reads what comes back."""

    def __init__(self, shell: str, folder: Path, environment: dict[str, str]) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 100, 200, 0, 0))
        # Opened by the leader of a session, the terminal is the one that controls it.
        opening = 'exec "$@" <"$0" >"$0" 2>&1'
        command = ["sh", "-c", opening, os.ttyname(slave), *SHELLS[shell]]
        self.process = subprocess.Popen(command, env=environment, cwd=folder, start_new_session=True)  # fmt: skip
        self.type(f"{SET_UP[shell]}; echo '<<''done>>'\r")
        os.close(slave)

    def type(self, keys: str) -> None:
        """Type *keys* and wait until a command says that it is done."""
        os.write(self.master, keys.encode())
        seen = ""
        while "<<done>>" not in seen:
            ready, _, _ = select.select([self.master], [], [], 120)
            assert ready, f"the shell is silent after {seen!r}"
            seen += os.read(self.master, 65536).decode(errors="replace")

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)


@pytest.fixture(params=SHELLS)
def typist(request: pytest.FixtureRequest, notes: Path) -> Iterator[Typist]:
    shell, folder = request.param, notes.parent
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    wrapper = folder / "bin" / "mila"
    wrapper.parent.mkdir()
    wrapper.write_text(WRAPPER)
    wrapper.chmod(0o755)
    environment = {
        **ENVIRONMENT,
        "PATH": f"{wrapper.parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "TERM": "xterm",
        "LC_ALL": "C.UTF-8",
        "MILA_ARTICLE": "x.md",
    }
    source = subprocess.run(
        ["mila"], env={**environment, "_MILA_COMPLETE": f"source_{shell}"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (folder / "script").write_text(source.stdout)
    started = Typist(shell, folder, environment)
    yield started
    started.end()


def test_tab_inserts_every_title_and_name_and_runs_none(typist: Typist, notes: Path) -> None:
    ways = ["mila show -a x.md", "mila show", "mila search x -a x.md --section"]
    typist.type("mila show -a x.md \t\t\x15mila listed\r")
    for number in range(len(PAYLOADS)):
        typist.type(f"{ways[number % 3]} P{number:02d}\t\r")
    typist.type("mila people Zel\t\r")
    for number in range(len(PAYLOADS)):
        typist.type(f"""mila show {"'" if number % 2 else '"'}P{number:02d}\t\r""")
    assert not (notes.parent / "pwned").exists()
    typed = (notes.parent / "typed").read_text().split("\n")
    assert typed == ["listed", *TITLES, NAME, *TITLES, ""]


# What is typed behind "mila ", and the last word that the program gets.
TYPED = [
    ("people zelda", NAME),
    ("people brandt", NAME),
    ("people O'Br", "O'Brandt"),
    ("people o\\'br", NAME),
    ("people \"o'br", NAME),
    ("people 'zeld", NAME),
    ('people "Zelda O', NAME),
    ("people Zelda o\\'b", "O'Brandt"),
    ("people edou", "Édouard Marsh"),
    ("people Édouard ma", "Marsh"),
    ("people quis", "Ada Quist"),
    ("people ben marl", "Marlow"),
    ("people mar", "mar"),
    ("people --role FOU", "founder"),
    ("people --role=fou", "--role=founder"),
    ("-a y:\\ z.md show umb", "Umber"),
    ("-a 'y: z.md' show umb", "Umber"),
    ("people -a y:\\ z.md til", "Tilda Brandt"),
    ("show hall", "Hall: Two Lights"),
    ("show Hall:", "Hall: Two Lights"),
    ("show Hall:\\ t", "Hall: Two Lights"),
    ("show 'hall: t", "Hall: Two Lights"),
    ("show lights", "Hall: Two Lights"),
    ("show hall: tw", "Two Lights"),
    ('show "the \\"de', 'The "Deep" Kiln'),
    ("show queen", "Queen's Wharf"),
    ("show 'Queen", "Queen's Wharf"),
    ('show "Queen', "Queen's Wharf"),
    ("show early l", "Life"),
    ("search x --section=ear", "--section=Early Life"),
    ("search x --kind per", "person"),
    ("timeline -k bo", "born"),
    ("links --format JSONL", "jsonl"),
    ("links -f mark", "markdown"),
    ("links --color al", "always"),
    ("tim", "timeline"),
]


def test_tab_finishes_what_a_person_types(typist: Typist, notes: Path) -> None:
    for line, _ in TYPED:
        typist.type(f"mila {line}\t\r")
    got = (notes.parent / "typed").read_text().splitlines()
    # fish drops what has accents that were not typed; where an apostrophe is no quote to bash,
    # all of the name is put in.
    also = {"Édouard Marsh": "Edouard Marsh", "O'Brandt": NAME}
    wrong = [
        (line, wanted, last)
        for (line, wanted), last in zip(TYPED, got, strict=True)
        if last not in (wanted, also.get(wanted))
    ]
    assert wrong == []
