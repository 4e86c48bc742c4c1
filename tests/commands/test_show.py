"""The text of a section."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.show import show
from milacli.errors import NothingFound
from milacli.table import Highlight, Layout, Text

ORM = article(
    "# Orm\n\nLead.\n\n## Life\n\n- **born** late\n  1. deep\n\n### Youth\n\nx\n\n## End\n"
)


def test_a_section_comes_with_its_subsections_block_by_block() -> None:
    table = show(ORM, "life")
    assert [(row[0], row[1], row[2]) for row in table.rows] == [
        ("heading", 2, "Life"),
        ("item", 1, "born late"),
        ("item", 2, "deep"),
        ("heading", 3, "Youth"),
        ("paragraph", 0, "x"),
    ]
    assert table.layout is Layout.PAGE


def test_no_section_is_the_whole_article() -> None:
    assert [row[2] for row in show(ORM).rows][:3] == ["Orm", "Lead.", "Life"]


def test_bold_bullets_and_depth_are_kept_for_the_eye() -> None:
    cells = [row[2] for row in show(ORM, "life").rows[1:3]]
    looks = [(c.highlights, c.bullet, c.indent) for c in cells if isinstance(c, Text)]
    assert looks == [((Highlight(0, 4, "strong"),), "-", 0), ((), "1.", 1)]


def test_an_empty_article_says_so() -> None:
    with pytest.raises(NothingFound, match=r"^test\.md is empty$"):
        show(article(""))


def test_a_footnote_has_its_name_and_its_later_paragraphs_have_none() -> None:
    notes = article("a[^n] b^[Orm.]\n\n[^n]: One.\n\n    Two.\n\n    - three\n")
    cells = [row[2] for row in show(notes).rows[1:]]
    assert [(str(c), c.bullet) for c in cells if isinstance(c, Text)] == [
        ("Orm.", "[^]"),
        ("One.", "[^n]"),
        ("Two.", ""),
        ("three", "-"),
    ]


@pytest.mark.parametrize(
    ("wanted", "text"),
    [(":1", "Orm"), (":3", "Lead."), (":8", "deep"), (":12", "x")],
)
def test_a_colon_and_a_line_is_the_block_at_that_line(wanted: str, text: str) -> None:
    assert [row[2] for row in show(ORM, wanted).rows] == [text]


def test_every_line_of_a_block_leads_to_it() -> None:
    wrapped = article("# Orm\n\nA mill\nby the\nVenn.\n\nx\n")
    texts = [show(wrapped, f":{line}").rows[0][2] for line in (3, 4, 5)]
    assert texts == ["A mill by the Venn."] * 3


@pytest.mark.parametrize(
    ("wanted", "nearest"), [(":2", ":3"), (":6", ":7"), (":0", ":1"), (":99", ":14")]
)
def test_of_a_line_without_text_the_nearest_is_named(wanted: str, nearest: str) -> None:
    with pytest.raises(NothingFound) as raised:
        show(ORM, wanted)
    line = wanted.removeprefix(":")
    assert (
        str(raised.value)
        == f"nothing stands on line {line} of test.md; the nearest text is at {nearest}"
    )
