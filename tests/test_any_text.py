"""Any text is an article: every command on it answers, or says in one line why not."""

from __future__ import annotations

import csv
import io
import json

import pytest
from conftest import mila
from hypothesis import given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.usefixtures("untraced")

COMMANDS = (
    (),
    ("search", "word"),
    ("sections",),
    ("show",),
    ("people",),
    ("timeline",),
    ("timeline", "--chart"),
    ("links",),
    ("references",),
)
FORMATS = ("table", "plain", "json", "jsonl", "csv", "tsv", "markdown")

SNIPPETS = st.sampled_from(
    [
        "# ", "## ", "\n", "\n\n", "- ", "1. ", "> ", "**", "*", "`", "[[", "]]", "|", "[^1]", "[^1]: ", "(", ")",
        "word ", "Ada Brandt ", "the CEO ", "Dr. ", ", ", "and ", "founded ", "in 1312. ", "March 4, 1402 ",
        "since 2018 ", "1990s ", "c. 44 BC ", "## References\n", "## See also\n", "https://x.example/y ", "\x1b[31m",
        "\u202e", "\r\n", "é", "李雷 ", "🎉", "=1+1", "\t", "| a | b |\n|---|---|\n", "<b>", "&amp;", "\\",
        "%%", "$", "{{", "}}", "{: .a}", "^[", "==", "~~", "::", "[1]", "[x](#cite_note-1)", "![[", "> [!note] ", "- [x] ",
        "📅 2024-05-03", "<sup>1</sup>", "<br>", "<p>", "</p>", "<h2>", "<table><tr><td>", "</td></tr></table>", "&nbsp;",
        "---\ntitle: T\naliases: [U]\ndate: 2021\n---\n", "[[a|b]]", "\nA: b\nC: d\n", "<!doctype html>", "\n- ## ",
    ]
)  # fmt: skip
# A file with a NUL is no text.
LETTERS = st.characters(exclude_characters="\0")
ARTICLES = st.lists(SNIPPETS | st.text(LETTERS, max_size=3), max_size=40).map("".join)


def ask(command: tuple[str, ...], source: str, *options: str) -> tuple[int, str, str]:
    data = source.encode("utf-8", "ignore")
    status, stdout, stderr = mila(*command, "-a", "-", *options, stdin=data)
    assert status in (0, 1)
    assert stderr.count("\n") == status
    return status, stdout, stderr


@pytest.mark.parametrize("command", COMMANDS)
@settings(max_examples=30)
@given(source=ARTICLES, format=st.sampled_from(FORMATS))
def test_every_command_on_any_text_in_any_format(
    command: tuple[str, ...], source: str, format: str
) -> None:
    _, stdout, stderr = ask(command, source, "--format", format)
    assert not set(stdout + stderr) & set("\x1b\u202e\x00\x07")


@pytest.mark.parametrize("command", COMMANDS)
@settings(max_examples=30)
@given(source=ARTICLES)
def test_every_record_of_any_text_is_quoted_from_its_line(
    command: tuple[str, ...], source: str
) -> None:
    _, stdout, _ = ask(command, source, "--format", "json")
    text = source.encode("utf-8", "ignore").decode("utf-8-sig")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for record in json.loads(stdout):
        if "quote" not in record:
            continue
        quote = record["quote"].replace("\r\n", "\n").replace("\r", "\n")
        assert quote
        rest = "\n".join(lines[record["line"] - 1 :])
        assert 0 <= rest.find(quote) <= len(lines[record["line"] - 1])


@pytest.mark.parametrize("command", COMMANDS)
@settings(max_examples=20)
@given(source=ARTICLES)
def test_json_csv_and_plain_agree_row_by_row(command: tuple[str, ...], source: str) -> None:
    records = json.loads(ask(command, source, "-f", "json")[1])
    rows = list(csv.reader(io.StringIO(ask(command, source, "-f", "csv")[1])))
    plain = ask(command, source, "-f", "plain")[1]
    if not records:
        assert rows == []
        assert plain == ""
        return
    header, *values = rows
    assert [list(record) for record in records] == [header] * len(records)
    assert len(values) == len(records)
    for record, row in zip(records, values, strict=True):
        assert [cell for cell in row if cell.isdigit()] == [
            str(cell)
            for cell in record.values()
            if str(cell).isdigit()
            or (isinstance(cell, list) and len(cell) == 1 and str(cell[0]).isdigit())
            for cell in ([cell] if not isinstance(cell, list) else cell)
        ]
    if command:
        assert len(plain.splitlines()) == len(records)


@settings(max_examples=60)
@given(query=st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_any_query_on_the_embedded_article(query: list[str]) -> None:
    words = [word.encode("utf-8", "ignore").decode() for word in query]
    status, _, stderr = mila("search", "--", *words)
    assert status in (0, 1)
    assert stderr.count("\n") == status


@settings(max_examples=40)
@given(
    words=st.lists(st.text(max_size=12), max_size=4),
    command=st.sampled_from(
        ["show", "people", "timeline --about", "timeline --from", "people --role"]
    ),
)
def test_any_word_to_any_command(words: list[str], command: str) -> None:
    asked = " ".join(words).encode("utf-8", "ignore").decode()
    name, *option = command.split()
    args = [name, f"{option[0]}={asked}"] if option else [name, "--", asked]
    status, _, stderr = mila(*args)
    assert status in (0, 1, 2)
    assert stderr.count("\n") == (status > 0)
