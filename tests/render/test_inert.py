"""Nothing that an article, its file or a query says acts on a terminal or hides on it."""

from __future__ import annotations

import pytest
from conftest import mila

from milacli.render.text import clean

pytestmark = pytest.mark.usefixtures("kept", "untraced")


def between(first: int, last: int) -> list[str]:
    return [chr(code) for code in range(first, last + 1)]


# A NUL makes a file no text; tab, line feed and carriage return are told apart from the rest.
CONTROLS = [c for c in between(1, 31) + between(127, 159) if c not in "\t\n\r"]
DIRECTION = ["\u061c", "\u200e", "\u200f", *between(0x202A, 0x202E), *between(0x2066, 0x2069)]
ZERO_WIDTH = [
    "\xad", "\u034f", "\u180e", "\u200b", "\u200c", "\u200d", "\u2060", "\u2061", "\u2064", "\u206a", "\u206f",
    "\ufeff", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0", "\ufff9", "\ufffa", "\ufffb",
]  # fmt: skip
LINES = ["\u2028", "\u2029"]
# Tags, selectors and what is not assigned part no word: many are tried at once.
TAGS = [*between(0xE0000, 0xE01EF), *between(0xFE00, 0xFE0F), *between(0x180B, 0x180F),
        *between(0xFFF0, 0xFFF8), "\u2065", "\U000e0fff"]  # fmt: skip
RUNS = ["".join(TAGS[at : at + 40]) for at in range(0, len(TAGS), 40)]
MARKS = [*CONTROLS, *DIRECTION, *ZERO_WIDTH, *LINES, *RUNS]
FORBIDDEN = set("".join(MARKS))

FRONT = '---\ntitle: Or{0}m\naliases: [Or{0}mery, "O{0}m"]\ntags: [mi{0}ll]\ndate: May{0} 2021\nby: A{0}da\n---\n\n'
PLACES = """\
## Hea{0}d Tilda Bra{0}ndt

Professor Tilda Bra{0}ndt founded O{0}rm in May{0} 1312 and{0} **bo{0}ld** [^f{0}n] it.

- Ite{0}m of 1402 by [[Targ{0}et|la{0}bel]] and [te{0}xt](https://orm.example/a{0}b "ti{0}tle")
3{0}. Item of 1403

![al{0}t](pic{0}ture.png)

| he{0}ad | in 1510 |
| --- | --- |
| ce{0}ll | `co{0}de` |

    ind{0}ented

```la{0}ng
fen{0}ced
```

<b cla{0}ss="x">ht{0}ml</b> &#x{1:x};

> [!no{0}te]+ Of{0} it
> qu{0}oted

- [x] Ta{0}sk 📅 2021-05-0{0}3

Own{0}er:: Tilda Bra{0}ndt ==hi{0}gh== $x{0}_1$ a^[inli{0}ne] %%se{0}cret%% {{{{te{0}mplate}}}} ![[pi{0}c.png]] #ta{0}g

<table><tr><td>ro{0}w</td><td title="t{0}t">Ida Bra{0}ndt</td></tr></table>

[^f{0}n]: Bra{0}ndt, T. "Sto{0}nes." *Or{0}m Press*, 1998. https://orm.example/s{0}t

"""
ASKED = [
    [],
    ["search", "brandt founded orm", "--limit", "500"],
    ["search", "brandt", "--explain", "--context", "1", "--limit", "20"],
    ["sections"],
    ["show"],
    ["people"],
    ["people", "--explain"],
    ["timeline"],
    ["timeline", "--references"],
    ["timeline", "--chart"],
    ["links"],
    ["references"],
]
FORMATS = ["table", "plain", "markdown"]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write an article with every mark in every place, under a name with some of them."""
    parts = [PLACES.format(mark, ord(mark[0])) for mark in MARKS]
    path = tmp_path_factory.mktemp("hostile") / "o\x1b]0;\u202e\U000e0041.md"
    path.write_text(FRONT.format("\x1b]0;\u202e\U000e0041") + "\n".join(parts), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_no_command_writes_what_a_terminal_obeys_or_hides(
    hostile: str, asked: list[str], format: str
) -> None:
    status, stdout, stderr = mila(*asked, "-a", hostile, "-f", format)
    assert (status, stderr) == (0, "")
    assert FORBIDDEN & set(stdout) == set()


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_not_answered_says_so_without_it(hostile: str, format: str) -> None:
    query = "who shot Quirin\u202e Lodestar\x1b]0;x in 2077"
    status, stdout, stderr = mila("search", query, "-a", hostile, "-f", format)
    assert status == 1
    assert "not answered by" in stdout + stderr
    assert FORBIDDEN & set(stdout + stderr) == set()


@pytest.mark.parametrize(
    "asked", [["search"], ["show"], ["people"], ["people", "--role"], ["timeline", "--about"], ["timeline", "--from"],
              ["search", "x", "--kind"], ["search", "x", "--limit"], ["links", "--format"], ["-a"], []],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize(
    "mark",
    ["".join(MARKS), "\x1b]0;x\x07", "\u202e", "\U000e0041"],
    ids=["all", "osc", "bidi", "tag"],
)
def test_no_message_repeats_it_either(hostile: str, asked: list[str], mark: str) -> None:
    for path in ([], ["-a", hostile]):
        status, stdout, stderr = mila(*path, *asked, f"zy{mark}xw")
        assert FORBIDDEN & set(stdout + stderr) == set()
        assert stderr.count("\n") == (status > 0)


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: f"{ord(mark[0]):04x}")
@pytest.mark.parametrize("format", FORMATS)
def test_the_name_of_a_footnote_is_shown_without_it(mark: str, format: str) -> None:
    _, stdout, _ = mila("show", "-a", "-", "-f", format, stdin=f"# T\n\n[^a{mark}b]: note\n")
    assert FORBIDDEN & set(stdout) == set()
    # With a blank in it it names no footnote, and nothing is shown.
    assert ("note" in stdout) is not mark.isspace()


def test_what_joins_letters_and_emoji_stays_where_it_joins() -> None:
    assert clean("می‌خواهم नमस्‍ते 👩‍🔬 a\u200cb \u200d x\u200d") == "می‌خواهم नमस्‍ते 👩‍🔬 ab  x"


def test_a_footnote_of_a_page_is_a_footnote_when_it_is_read_again() -> None:
    source = "# T\n\nx[^1]\n\n[^1]: note\n"
    assert mila("show", "-a", "-", "-f", "markdown", stdin=source)[1] == source


def test_a_cell_of_a_markdown_table_shows_entities_as_they_are() -> None:
    source = "# T\n\n## &amp;lt;b&amp;gt; &amp;#60; R&D\n\nx\n"
    shown = mila("sections", "-a", "-", "-f", "markdown", stdin=source)[1]
    assert "| &amp;lt;b&amp;gt; &amp;#60; R&D |" in shown
