"""The commands as they are typed: answers, exit statuses and the one line on stderr."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from conftest import mila

from milacli.cli.application import COMMANDS as SUMMARIES

NOTES = """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. It was built in 1312 by the mason **Tilda Brandt**.

## History

- **March 1402**: The tower burned down.
- **1510-1520**: The governor [[Edwin Marsh]] rebuilt it.

## See also

- [[Ormshire]]

## References

1. Brandt, T. "Stones." *Orm Press*, 1998. https://orm.example/stones
"""

COMMANDS = ["search", "sections", "show", "people", "timeline", "links", "references"]
ASKED = {
    "": [],
    "search": ["search", "tower"],
    **{command: [command] for command in COMMANDS if command != "search"},
}


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "orm notes.md"
    path.write_text(NOTES)
    return str(path)


def records(*args: str) -> list[dict[str, object]]:
    status, stdout, stderr = mila(*args, "--format", "json")
    assert (status, stderr) == (0, "")
    found: list[dict[str, object]] = json.loads(stdout)
    return found


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_every_command_answers_about_the_embedded_article_and_any_other(
    asked: list[str], notes: str
) -> None:
    if asked != ["search", "tower"]:
        assert mila(*asked)[0] == 0
    status, stdout, stderr = mila(*asked, "--article", notes)
    assert (status, stderr) == (0, "")
    assert stdout


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_options_may_stand_before_or_after_the_command(asked: list[str], notes: str) -> None:
    after = mila(*asked, "-a", notes, "-f", "csv")
    assert after[0] == 0
    assert after == mila("-a", notes, "-f", "csv", *asked)


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_every_record_names_article_section_line_and_quote(asked: list[str], notes: str) -> None:
    source = NOTES.splitlines()
    found = records(*asked, "-a", notes)
    assert found
    for record in found:
        assert record["article"] == notes
        assert record["section"] in ("Castle Orm", "History", "See also", "References")
        line, quote = record["line"], str(record["quote"])
        assert isinstance(line, int)
        assert quote
        assert quote in "\n".join(source[line - 1 :])
        assert quote.splitlines()[0] in source[line - 1]


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_an_empty_article_has_no_answer_and_says_so(asked: list[str]) -> None:
    status, stdout, stderr = mila(*asked, "-a", "-")
    assert (status, stdout) == (1, "")
    assert stderr.startswith("mila: ")
    assert stderr.count("\n") == 1
    assert mila(*asked, "-a", "-", "-f", "json")[1] == "[]\n"


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_an_article_that_cannot_be_read_is_one_line_and_status_two(asked: list[str]) -> None:
    reason = "mila: cannot read none.md: no such file or directory\n"
    assert mila(*asked, "-a", "none.md") == (2, "", reason)


@pytest.mark.parametrize(
    ("args", "status", "line"),
    [
        (["serch", "x"], 2, "no such command 'serch'; try: mila search x"),
        (["search"], 2, "missing argument 'QUERY...'; see mila search --help"),
        (["people", "--rol", "x"], 2, "no such option: --rol"),
        (["search", "x", "-n", "-1"], 2, "invalid value for '--limit' / '-n': -1 is not in the range x>=0; see mila search --help"),
        (["links", "--json", "-f", "csv"], 2, "one format at a time, not csv and json"),
        (["links", "--color", "red"], 2, "invalid value for '--color': 'red' is not one of 'auto', 'always', 'never'"),
        (["links", "--sort", "colour"], 2, 'no field "colour" to sort by; there are: target, label, count, '),
        (["links", "zyxwvu"], 1, 'no links with "zyxwvu" in mila.md'),
        (["references", "99"], 1, 'no references with "99" in mila.md'),
        (["people", "--section", "zzzz"], 1, 'no section "zzzz" in mila.md; there is: '),
        (["references", "-s", "history"], 1, 'nothing of that in the section "History"'),
        (["show", "zzzz"], 1, 'no section "zzzz" in mila.md; there is: '),
        (["search", "zyxwvu"], 1, ""),
        (["people", "--role", "zyxwvu"], 1, ""),
        (["people", "zyxwvu"], 1, ""),
        (["timeline", "--from", "9999"], 1, ""),
        (["timeline", "--from", "soon"], 2, ""),
        (["links", "--format", "xml"], 2, "invalid value for '--format' / '-f': 'xml' is not one of 'table', 'plain', 'json',"),
    ],
)  # fmt: skip
def test_what_went_wrong_is_one_line_that_helps(args: list[str], status: int, line: str) -> None:
    code, stdout, stderr = mila(*args)
    assert (code, stdout) == (status, "")
    assert stderr.startswith(f"mila: {line}")
    assert stderr.count("\n") == 1


def test_the_article_comes_from_the_environment_unless_it_is_named(
    notes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILA_ARTICLE", notes)
    assert records()[0]["title"] == "Castle Orm"
    monkeypatch.setenv("MILA_ARTICLE", "none.md")
    assert records("-a", notes)[0]["title"] == "Castle Orm"


def test_standard_input_is_an_article() -> None:
    status, stdout, _ = mila("sections", "-a", "-", "-f", "json", stdin=NOTES)
    assert (status, json.loads(stdout)[0]["article"]) == (0, "-")


@pytest.mark.parametrize(
    "query", ["C++", "[[", '"unbalanced', "2017-", "don't", "a OR (b", "*", "--"]
)
def test_a_query_is_text_and_never_a_query_language(query: str) -> None:
    status, _, stderr = mila("search", "--", query)
    assert status in (0, 1)
    assert "Traceback" not in stderr


def test_words_of_a_query_need_no_quotes(notes: str) -> None:
    assert mila("search", "tower", "burned", "-a", notes) == mila(
        "search", "tower burned", "-a", notes
    )


UNSAID = ["who is Tilda Medlar", "Edwin Quorn"]


@pytest.mark.parametrize("query", UNSAID)
@pytest.mark.parametrize("form", ["plain", "json", "jsonl", "csv", "tsv", "markdown"])
def test_what_goes_unanswered_is_said_on_stderr_and_the_nearest_rows_are_shown(
    query: str, form: str, notes: str
) -> None:
    status, stdout, stderr = mila("search", query, "-a", notes, "-f", form)
    assert status == 1
    assert stderr == f"mila: not answered by {notes}; nearest:\n"
    assert "Tilda" in stdout or "Edwin" in stdout


def test_on_a_terminal_it_is_said_above_the_rows(notes: str) -> None:
    status, stdout, stderr = mila("search", "who is Tilda Medlar", "-a", notes, "-f", "table")
    assert (status, stderr) == (1, "")
    assert " ".join(stdout.split()).startswith(f"not answered by {notes}; nearest: Line Text")
    assert stdout.splitlines()[-1] == "not here: Medlar"


def test_doubt_missing_words_and_the_answer_have_one_type_in_every_machine_format(
    notes: str,
) -> None:
    (found, *_) = records("search", "when did the tower burn", "-a", notes)
    assert (found["doubt"], found["missing"]) == (None, [])
    assert found["answer"] == {"text": "March 1402", "start": 0, "end": 10}
    asked = ("search", "who is Tilda Medlar", "-a", notes)
    (found, *_) = json.loads(mila(*asked, "-f", "json")[1])
    assert (found["doubt"], found["missing"], found["answer"]) == ("unanswered", ["Medlar"], None)
    row = mila("search", "when did the tower burn", "-a", notes, "-f", "csv")[1]
    assert row.splitlines()[0] == "text,score,kind,doubt,missing,answer,section,line,article,quote"
    assert ",item,,,March 1402,History," in row.splitlines()[1]


def test_behind_the_first_word_only_the_names_of_options_are_options(notes: str) -> None:
    def lines(*words: str) -> list[object]:
        found = json.loads(mila("search", "-a", notes, "-f", "json", *words)[1])
        return [record["line"] for record in found]

    assert lines("ormshire") == [3, 12]
    assert lines("ormshire", "-castle") == lines("ormshire -castle") == [12]
    assert lines("castle", "-ormshire", "-n", "1") == [1]
    assert lines("castle", "-ORMSHIRE", "--limit=1") == [1]
    assert lines("-n", "1", "castle", "-ormshire") == [1]
    assert lines("ormshire", "-s", "See also", "-castle") == [12]
    assert lines("ormshire", "--", "-castle") == [12]
    assert lines("ormshire", "--castle") == lines("ormshire", "castle")
    assert mila("search", "orm", "-h")[1] == mila("search", "--help")[1]
    assert mila("search", "-castle", "orm")[0] == 2
    assert mila("search", "orm", "-n")[0] == 2


def test_the_fact_sheet_counts_what_the_commands_list(notes: str) -> None:
    sheet = records("-a", notes)[0]
    assert sheet["title"] == "Castle Orm"
    assert sheet["lead"] == "Castle Orm is a castle in Ormshire."
    for command, field in [("sections", "sections"), ("people", "people"), ("timeline", "dates"),
                           ("links", "links"), ("references", "references")]:  # fmt: skip
        assert sheet[field] == len(records(command, "-a", notes))
    assert sheet["years"] == [1312, 1520]


def test_references_are_taken_apart(notes: str) -> None:
    (reference,) = records("references", "-a", notes)
    picked = ("number", "title", "author", "publisher", "date", "url", "line")
    assert [reference[name] for name in picked] == [
        1,
        "Stones",
        "Brandt, T",
        "Orm Press",
        "1998",
        "https://orm.example/stones",
        16,
    ]


def test_explain_says_of_roles_and_titles_why(tmp_path: Path) -> None:
    path = tmp_path / "kell.md"
    path.write_text("# Kell\n\nAda Lind was a poet. Kell was founded by Ada Lind.\n")
    said = {row["says"] for row in records("people", "--explain", "lind", "-a", str(path))}
    assert said == {"person", "poet", "writer", "founder"}


def test_help_shows_first_what_most_people_need_and_groups_the_options() -> None:
    lines = mila("--help")[1].splitlines()
    listed = [line.split()[0] for line in lines[lines.index("Commands:") + 1 :] if line][:3]
    assert listed == ["search", "timeline", "people"]
    assert [line for line in lines if line.endswith(":") and line[0] != " "] == ["Commands:", "Options:", "Output:"]  # fmt: skip
    assert max(map(len, lines)) <= 80
    groups = [line for line in mila("people", "--help")[1].splitlines() if line.endswith(":")]
    assert groups == ["  Examples:", "Arguments:", "Options:", "Lists:", "Output:"]


@pytest.mark.parametrize("command", SUMMARIES)
def test_a_command_is_summed_up_by_the_first_line_of_its_help(command: str) -> None:
    assert mila(command, "--help")[1].splitlines()[2].strip() == SUMMARIES[command]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_two_examples_that_work(command: str) -> None:
    status, stdout, _ = mila(command, "--help")
    examples = [line.split() for line in stdout.splitlines() if line.startswith("    mila ")]
    assert (status, len(examples)) == (0, 2)
    assert mila(command, "-h")[1] == stdout
    assert max(map(len, stdout.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_of_every_option_what_it_does(command: str) -> None:
    options = re.findall(
        r"^  (?:-\w, )?(--\w+)(?: [A-Z]+)?((?:  .*)?(?:\n {9}.*)*)",
        mila(command, "--help")[1],
        re.MULTILINE,
    )
    assert [name for name, does in options if not does.strip()] == []
    assert len(options) > 5


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_an_option_takes_in_capitals(command: str) -> None:
    said = re.findall(
        r"^  (?:-\w, )?--(\w+)(?: ([A-Z]+))?  ", mila(command, "--help")[1], re.MULTILINE
    )
    assert len(said) >= 3
    flags = {
        "exact",
        "explain",
        "chart",
        "references",
        "help",
        "json",
        "csv",
        "dangling",
        "orphans",
    }
    assert {name for name, takes in said if not takes} <= flags
    assert {name for name, takes in said if takes} & flags == set()


def test_the_version_is_printed() -> None:
    assert mila("--version") == (0, "mila 0.2.0\n", "")
