"""The fact sheet: title, first sentence, counts, and the date of the front matter."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import article

from milacli.commands.overview import overview
from milacli.load import EMBEDDED


def sheet(text: str) -> dict[str, Any]:
    table = overview(article(text))
    return dict(zip([column.name for column in table.columns], table.rows[0], strict=True))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("# Orm\n\nOrm is a mill. It is old.\n", "Orm is a mill."),
        ("# Orm\n\n[![a](b)](c)\n\nOrm is a mill.\n", "Orm is a mill."),
        ("![a](b) Orm is a mill.\n", "Orm is a mill."),
        ("#mill #venn\n\nOrm is a mill.\n", "Orm is a mill."),
        ("# Orm\n\n    code\n\n- Orm is a mill.\n", "Orm is a mill."),
        ("# Orm\n\n- [Use](#use)\n- [Life](#life)\n\nOrm is a mill.\n", "Orm is a mill."),
        ("# Orm\n\n![a](b)\n", "a"),
        ("# Orm\n\n[a](#b)\n", ""),
        ("# Orm\n", "Orm"),
    ],
)
def test_the_lead_is_the_first_sentence_of_prose(text: str, lead: str) -> None:
    assert sheet(text)["lead"] == lead


@pytest.mark.parametrize(
    ("date", "edtf"), [("2021-03-04", "2021-03-04"), ("4 March 2021", "2021-03-04"), ("soon", None)]
)
def test_the_date_of_the_front_matter_is_on_the_sheet_and_no_event(
    date: str, edtf: str | None
) -> None:
    found = sheet(f"---\ndate: {date}\n---\nOrm opened in 1312.\n")
    assert (found["date"], found["dates"], found["years"]) == (edtf, 1, (1312, 1312))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Orm was built from 1901 to 1905. It burned in 1910.", (1901, 1910)),
        ("Orm burned in 1910. It was built from 1901 to 1925.", (1901, 1925)),
        ("Orm has stood since 1901.", (1901, 1901)),
        ("Orm opened in May 1931 and burned in June 1931.", (1931, 1931)),
        ("Orm is old.", ()),
    ],
)
def test_the_years_are_those_of_the_first_and_the_last_event(
    text: str, years: tuple[int, ...]
) -> None:
    assert sheet(f"# Orm\n\n{text}\n")["years"] == years


def test_people_see_a_date_only_where_there_is_one() -> None:
    def shown(text: str) -> bool:
        return overview(article(text)).columns[-5].shown

    assert overview(article("x\n")).columns[-5].style == "date"
    assert shown("---\ndate: 2021\n---\nx\n")
    assert not shown("x\n")


def test_what_to_search_for_next_is_a_page_and_no_address() -> None:
    table = overview(article("# Orm\n\nhttps://orm.example [[Mill]]\n"))
    assert "mila -a test.md search mill\n" in table.note


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("Orm Mill", "orm mill"),
        ("$(touch x) `y` & z", "'$(touch' 'x)' '`y`' '&' z"),
        ("it's", r"'it'\''s'"),
    ],
)
def test_the_words_to_try_are_words_to_a_shell_too(page: str, words: str) -> None:
    note = overview(article(f"# Orm\n\nIt met [[{page}]].\n")).note
    assert note.splitlines()[0] == f"Try  mila -a test.md search {words}"


def test_of_a_long_page_name_not_all_is_to_be_tried() -> None:
    note = overview(article(f"# Orm\n\nIt met [[{'long ' * 5000}name]].\n")).note
    assert len(note.splitlines()[0]) < 120


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("Tilda Brandt founded Orm in 1312.", ["search who founded it", "people --role founder", "timeline"]),
        ("Tilda Brandt was born in 1280.", ["search when was Tilda Brandt born", "people", "timeline"]),
        ("It is a [[mill]].", ["search mill", "sections", "show"]),
        ("Tilda Brandt was an English poet.", ["search who is Tilda Brandt", "people --role writer", "sections"]),
    ],
)  # fmt: skip
def test_three_commands_are_worth_typing_a_question_first(text: str, commands: list[str]) -> None:
    note = overview(article(f"# Orm\n\n{text}\n")).note
    assert [line.split("test.md ")[1] for line in note.splitlines()] == commands


def test_the_embedded_article_needs_no_path_and_another_does() -> None:
    assert overview(article("# Orm\n", EMBEDDED)).note.startswith("Try  mila search orm\n")
    assert overview(article("# Orm\n", "a b.md")).note.startswith(
        "Try  mila -a 'a b.md' search orm"
    )
