"""The outline with what each section holds."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.sections import sections
from milacli.errors import NothingFound


def test_every_section_counts_its_words_and_facts_with_its_subsections() -> None:
    table = sections(
        article(
            """
            # Orm

            Lead of [[Orm]].

            ## Life
            One.
            ### Youth
            Born in 1901 as a [[smith]].
            """
        )
    )
    names = [column.name for column in table.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    picked = ("outline", "title", "level", "lines", "end_line", "words", "dates", "links", "line")
    assert [tuple(row[name] for name in picked) for row in rows] == [
        ("0", "Orm", 1, (1, 3), 3, 4, 0, 1, 1),
        ("1", "Life", 2, (5, 8), 8, 9, 1, 1, 5),
        ("1.1", "Youth", 3, (7, 8), 8, 7, 1, 1, 7),
    ]
    assert [row["quote"] for row in rows] == ["Orm", "Life", "Youth"]


def test_an_article_without_a_lead_begins_with_its_first_section() -> None:
    table = sections(article("## One\nx\n"))
    assert [row[0] for row in table.rows] == ["1"]


def test_an_empty_article_says_so() -> None:
    with pytest.raises(NothingFound, match=r"^test\.md is empty$"):
        sections(article(""))
