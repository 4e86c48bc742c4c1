"""One answer in seven formats."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from conftest import article

from milacli.article.model import MarkKind
from milacli.commands.show import show
from milacli.render import Format, render
from milacli.render.console import STYLES
from milacli.table import Column, Highlight, Layout, Table, highlighted


class Stream(io.StringIO):
    """A text stream that says which encoding it has."""

    encoding = "utf-8"


class AsciiStream(io.StringIO):
    """A text stream that can only hold ASCII."""

    encoding = "ascii"


def written(table: Table, format: Format, stream: io.StringIO | None = None) -> str:
    stream = stream if stream is not None else Stream()
    render(table, format, stream)
    return stream.getvalue()


def column(name: str, place: int, **looks: Any) -> Column:
    return Column(name, lambda row: row[place], **looks)


COLUMNS = (
    column("name", 0, style="name"),
    column("roles", 1),
    column("says", 2, style="text"),
    column("line", 3, style="number"),
    column("quote", 4, shown=False),
)
TABLE = Table(
    COLUMNS,
    (
        ("Ada | Byron", ("founder", "board"), highlighted("So she said", [Highlight(3, 6)]), 3, "a\nb"),
        ("李雷", (), None, 12, '=1+1 "x"'),
    ),
    title="Who",
    note="2 of 3 shown",
)  # fmt: skip
HOSTILE = "a\x1b]52;c;aGk=\x07b\x9b31mc\u202ed\u200be\x00f\x7fg"


def test_plain_is_aligned_by_cells_with_the_prose_last_and_without_a_header() -> None:
    assert written(TABLE, Format.PLAIN) == (
        "Ada | Byron  founder, board   3  So she said\n"
        "李雷                         12\n"
    )  # fmt: skip


def test_a_table_names_its_columns_and_says_title_and_note() -> None:
    assert written(TABLE, Format.TABLE) == (
        "Who\n"
        "Name         Roles           Says         Line\n"
        "──────────────────────────────────────────────\n"
        "Ada | Byron  founder, board  So she said     3\n"
        "李雷                                        12\n"
        "\n"
        "2 of 3 shown\n"
    )


def test_where_a_grid_does_not_fit_every_record_is_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    assert written(TABLE, Format.TABLE) == (
        "Who\n"
        "\n"
        "Name   Ada | Byron\n"
        "Roles  founder,\n"
        "       board\n"
        "Says   So she said\n"
        "Line   3\n"
        "\n"
        "Name   李雷\n"
        "Line   12\n"
        "\n"
        "2 of 3 shown\n"
    )


@pytest.mark.parametrize("columns", [20, 33, 47, 80, 140])
def test_no_column_vanishes_and_no_letter_is_lost(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    words = [f"word{n}" for n in range(40)]
    cells = (words[0], tuple(words[1:9]), " ".join(words[9:]) + "x" * 200, 123456, "")
    lines = written(Table(COLUMNS, (cells,)), Format.TABLE).splitlines()
    text = "".join(lines).replace(" ", "")
    assert max(map(len, lines)) <= columns
    assert all(name in text for name in ("Name", "Roles", "Says", "Line", "123456"))
    assert sum(line.count("x") for line in lines) == 200
    assert all(any(word in line for line in lines) for word in words[:39])


@pytest.mark.parametrize("columns", ["0", "-5", "abc", "5", "²", ""])
def test_an_odd_width_is_a_usable_one(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert "Ada" in written(TABLE, Format.TABLE)


def test_highlights_are_styles_where_colour_is_wanted_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    assert "So \x1b[1;33mshe\x1b[0m said" in written(TABLE, Format.TABLE)
    assert "So \x1b[1;33mshe\x1b[0m said" in written(TABLE, Format.PLAIN)
    assert "\x1b" not in written(TABLE, Format.CSV)
    monkeypatch.delenv("FORCE_COLOR")
    assert "\x1b" not in written(TABLE, Format.PLAIN)


def test_json_holds_every_field_and_lists_stay_lists() -> None:
    assert json.loads(written(TABLE, Format.JSON)) == [
        {
            "name": "Ada | Byron",
            "roles": ["founder", "board"],
            "says": "So she said",
            "line": 3,
            "quote": "a\nb",
        },
        {"name": "李雷", "roles": [], "says": None, "line": 12, "quote": '=1+1 "x"'},
    ]


def test_json_lines_are_the_same_records_one_a_line() -> None:
    lines = written(TABLE, Format.JSONL).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(written(TABLE, Format.JSON))


def test_json_for_a_stream_that_is_not_unicode_is_ascii_and_loses_nothing() -> None:
    text = written(TABLE, Format.JSON, AsciiStream())
    assert text.isascii()
    assert json.loads(text) == json.loads(written(TABLE, Format.JSON))


def test_csv_reads_back_and_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(written(TABLE, Format.CSV))))
    assert rows == [
        ["name", "roles", "says", "line", "quote"],
        ["Ada | Byron", "founder; board", "So she said", "3", "a\nb"],
        ["李雷", "", "", "12", '\'=1+1 "x"'],
    ]


def test_tsv_keeps_a_record_on_a_line() -> None:
    table = Table((column("a", 0), column("b", 1)), (("x\ty", "1\n2\\"),))
    assert written(table, Format.TSV) == "a\tb\nx\\ty\t1\\n2\\\\\n"


def test_markdown_is_a_table_in_which_no_text_is_markup() -> None:
    assert written(TABLE, Format.MARKDOWN) == (
        "| name | roles | says | line |\n"
        "| --- | --- | --- | --: |\n"
        r"| Ada \| Byron | founder, board | So she said | 3 |"
        "\n| 李雷 |  |  | 12 |\n"
    )


@pytest.mark.parametrize("format", [Format.TABLE, Format.PLAIN, Format.MARKDOWN])
def test_control_and_direction_characters_never_reach_a_reader(format: Format) -> None:
    table = Table((column("a", 0),), ((HOSTILE,),), title=HOSTILE, note=HOSTILE)
    text = written(table, format)
    assert not set(text) & set("\x1b\x07\x9b\u202e\u200b\x00\x7f")
    assert "cdefg" in text


@pytest.mark.parametrize("format", [Format.JSON, Format.JSONL, Format.CSV, Format.TSV])
def test_machine_formats_escape_what_a_terminal_would_obey(format: Format) -> None:
    text = written(Table((column("a", 0),), ((HOSTILE,),)), format)
    assert not set(text) & set("\x1b\x07\x9b\u202e\u200b\x00\x7f")
    assert "\\u001b" in text
    assert "\\u202e" in text


def test_json_keeps_hostile_text_to_the_letter() -> None:
    hostile = HOSTILE + "\ud800\U000e0041"
    table = Table((column("a", 0),), ((hostile,),))
    assert json.loads(written(table, Format.JSON)) == [{"a": hostile}]


def test_floods_of_combining_marks_are_thinned_and_scripts_are_not() -> None:
    flood = "e" + "\u0301" * 50
    scripts = "नमस्ते שָׁלוֹם ที่ 👨‍👩‍👧 é"
    text = written(Table((column("a", 0),), ((f"{flood} {scripts}",),)), Format.PLAIN)
    assert text.count("\u0301") == 8
    assert scripts in text


@pytest.mark.parametrize(
    "text", ["[[/x]]", "[red]", ":smile:", "[/usr/bin]", "[link=http://x]y", "\\"]
)
def test_article_text_is_never_markup_of_rich(text: str) -> None:
    table = Table((column("a", 0, style="text"),), ((text,),), title=text, note=text)
    lines = written(table, Format.TABLE).splitlines()
    assert (lines[0], lines[3], lines[5]) == (text, text, text)


def test_every_mark_is_seen_on_a_terminal() -> None:
    assert {kind.value for kind in MarkKind} <= STYLES.keys()
    assert all(STYLES.get(kind.value) for kind in MarkKind)


def test_bars_are_drawn_to_scale_and_in_ascii_where_they_must() -> None:
    table = Table(
        (column("year", 0), column("n", 1, style="bar")), (("1990", 8), ("1991", 1), ("1992", 0))
    )
    assert written(table, Format.PLAIN) == f"1990  {'█' * 40}\n1991  {'█' * 5}\n1992\n"
    assert (
        written(table, Format.PLAIN, AsciiStream()) == f"1990  {'#' * 40}\n1991  {'#' * 5}\n1992\n"
    )
    assert json.loads(written(table, Format.JSON))[0] == {"year": "1990", "n": 8}


def test_a_single_record_is_a_card_for_people_and_a_record_for_machines() -> None:
    table = Table(COLUMNS, (TABLE.rows[0],), layout=Layout.CARDS)
    assert written(table, Format.PLAIN) == (
        "name   Ada | Byron\nroles  founder, board\nsays   So she said\nline   3\n"
    )
    assert len(json.loads(written(table, Format.JSON))) == 1


PAGE = show(
    article(
        """
        # Orm

        A **bold** [[link]] in a paragraph that is long enough to be wrapped somewhere.

        - one
          1. deep and long enough to hang under itself when it is wrapped
        - two

        > said

            code

        | a | b |
        |---|---|
        """
    )
)


def test_a_page_is_wrapped_text_with_hanging_bullets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert written(PAGE, Format.TABLE) == (
        "Orm\n"
        "\n"
        "A bold link in a paragraph that is long\n"
        "enough to be wrapped somewhere.\n"
        "\n"
        "- one\n"
        "  1. deep and long enough to hang under\n"
        "     itself when it is wrapped\n"
        "- two\n"
        "\n"
        "  | said\n"
        "\n"
        "    code\n"
        "\n"
        "a | b\n"
    )


def test_a_page_in_a_pipe_is_a_block_a_line() -> None:
    assert written(PAGE, Format.PLAIN) == (
        "# Orm\n"
        "A bold link in a paragraph that is long enough to be wrapped somewhere.\n"
        "- one\n"
        "  1. deep and long enough to hang under itself when it is wrapped\n"
        "- two\n"
        "said\n"
        "code\n"
        "a | b\n"
    )


def test_a_page_in_markdown_is_its_source() -> None:
    assert written(PAGE, Format.MARKDOWN) == (
        "# Orm\n"
        "\n"
        "A **bold** [[link]] in a paragraph that is long enough to be wrapped somewhere.\n"
        "\n"
        "- one\n"
        "   1. deep and long enough to hang under itself when it is wrapped\n"
        "- two\n"
        "\n"
        "said\n"
        "\n"
        "code\n"
        "\n"
        "a | b\n"
    )
