"""Options of search: exact words, neighbours, a limit, a section, kinds of passages."""

from __future__ import annotations

import pytest
from conftest import article
from lab import LAB

from milacli.commands.search import search
from milacli.errors import MilaError, NothingFound
from milacli.table import Text


def test_exact_takes_words_as_they_are_typed() -> None:
    assert search(LAB, "desiree", exact=True).rows
    for query in ("kilns", "teodo", "bradnt", "deepkiln", "founded"):
        with pytest.raises(NothingFound):
            search(LAB, query, exact=True)


def test_context_adds_the_neighbours_and_keeps_quote_and_highlights() -> None:
    table = search(LAB, "winters", context=1)
    names = [column.name for column in table.columns]
    row = dict(zip(names, table.rows[0], strict=True))
    assert row["text"] == (
        "The Deep Kiln melts sand at 1,400 degrees. Brandt designed it over three winters. "
        "It doesn't run on Sundays."
    )
    assert row["quote"] == "Brandt designed it over three winters."
    cell = row["text"]
    assert isinstance(cell, Text)
    assert [cell[mark.start : mark.end] for mark in cell.highlights] == ["winters"]


def test_context_stays_in_the_section_and_parts_blocks_by_lines() -> None:
    text = str(search(LAB, "director", context=3).rows[0][0])
    assert text.startswith("People\nDésirée Malk - Director since 1987\nTeodor Brandt")
    assert text.endswith("VeloGlass coating")


def test_limit_cuts_the_rows() -> None:
    table = search(LAB, "kiln", 2)
    assert len(table.rows) == 2
    assert table.note.startswith("4 more")
    assert search(LAB, "kiln").note == ""
    many = article("\n\n".join(["Glass."] * 80))
    assert len(search(many, "glass", 80).rows) == 80


def test_a_section_holds_its_subsections_and_nothing_else() -> None:
    nested = article(
        "# A\n\nGlass.\n\n## B\n\nGlass here.\n\n### C\n\nGlass there.\n\n## D\n\nGlass."
    )
    lines = {row[-3] for row in search(nested, "glass", section="B").rows}
    assert lines == {7, 11}
    with pytest.raises(NothingFound, match="no section"):
        search(nested, "glass", section="zzzz")


@pytest.mark.parametrize(
    ("kind", "query", "found"),
    [
        ("heading", "work", ["Work"]),
        ("reference", "tessaly", ["Tessaly Post, 4 May 1999. https://example.org/kiln"]),
        (
            "link",
            "malk",
            ["It was established in 1987 by Désirée Malk, and has grown to 45 employees."],
        ),
        ("person", "deep", ["Teodor Brandt - Engineer of the Deep Kiln, formerly of Amber Works"]),
        ("date", "brothers", ["In 1999 the lab acquired Kiln Brothers for two million crowns."]),
    ],
)
def test_kind_narrows_to_passages_that_hold_it(kind: str, query: str, found: list[str]) -> None:
    assert [row[0] for row in search(LAB, query, kinds=[kind]).rows] == found


def test_two_kinds_are_either() -> None:
    both = search(LAB, "kiln", kinds=["heading", "reference"]).rows
    assert {row[2] for row in both} == {"item"}


def test_an_unknown_kind_lists_the_kinds_there_are() -> None:
    with pytest.raises(MilaError, match='no kind "place"; there are: person, date, link'):
        search(LAB, "kiln", kinds=["place"])
