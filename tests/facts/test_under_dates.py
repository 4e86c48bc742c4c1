"""What stands under a date that is a heading, a line or an item of its own."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.events import extract


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("- 1901\n    - The pier opened\n        - at last\n    - Opening of the inn\n- 1902\n    - It burned", ["1901 The pier opened", "1901 Opening of the inn", "1902 It burned"]),
        ("- 1901:\n    - In 1900 the pier burned\n    - Ada left", ["1900 the pier burned", "1901 Ada left"]),
        ("**1901**\n\nThe pier opened. It was long.", ["1901 The pier opened"]),
        ("**1901**\n- The pier opened\n- Ada came\n\n**1902**\n- The inn burned", ["1901 The pier opened", "1901 Ada came", "1902 The inn burned"]),
        ("1901<br>The pier opened.", ["1901 The pier opened"]),
        ("1901\nThe pier opened.\n\n1902\nThe inn burned.", ["1901 The pier opened", "1902 The inn burned"]),
        ("- **1901**\n\n  The pier opened.", ["1901 The pier opened"]),
        ("1901\n\nThe town grew.", ["1901 1901"]),
        ("- Founded\n    - 1901", ["1901 1901"]),
        ("## 1901\n\n- The pier opened.\n- Ada Dray\n- Venn has a pier.\n- In 1902 it burned.", ["1901 The pier opened", "1902 it burned"]),
        ("### 1901–1905\n\n- Ada built the pier.", ["1901/1905 Ada built the pier"]),
        ("## 1901 – The pier\n\nIt was opened.", ["1901 It was opened"]),
        ("## May 1901: The pier\n\n- It was opened.\n- Ada came.", ["1901-05 It was opened", "1901-05 Ada came"]),
        ("## The pier, 1901\n\nIt was opened.", ["1901 It was opened"]),
        ("## The pier [1901]\n\nIt was opened.", ["1901 It was opened"]),
        ("## Ada Dray (b. Venn, 22 Dec. 1831)\n\nThe pier opened.",
         ["1831-12-22 Ada Dray (b. Venn, 22 Dec. 1831)"]),
        ("## 1901: The pier\n\n- Drawn by **Ada Dray**.\n- Standing by Orm.", ["1901 Drawn by Ada Dray"]),
        ("## The pier (1901–1905)\n\nBuilt by **Ada Dray**.", ["1901/1905 Built by Ada Dray"]),
        ("## Growth (1901–1905)\n\nThe town grew.", []),
        ("## The pier (Early 1901)\n\nBuilt with stones.", []),
        ("## The pier (Old, 1901–1905)\n\nIt was opened.", []),
        ("## 1901 – The pier\n\nIt was opened. It was long. It shone.", []),
        ("## 1901: The pier\n\nIt is long.", []),
        ("## The pier of 1901\n\nIt was opened.", []),
        ("## Since 1901: The pier\n\nIt was opened.", []),
        ("## 1901\n\nThe pier opened.", ["1901 The pier opened"]),
        ("## 1901\n\nThe pier opened. It was long. It shone.", []),
        ("## 1984\n\nThe hero works at a ministry.", []),
        ("## 1901\n\n## 1902\n\nThe inn burned.", ["1902 The inn burned"]),
        ("## 3 May 1901\n\n- Ada came.\n- Tom left.", ["1901-05-03 Ada came", "1901-05-03 Tom left"]),
        ("## [1.2.0] - 2023-05-04\n\n### Added\n\n- A lamp.", ["2023-05-04 A lamp"]),
        ("## [2.0.0] - 2021-12\n\n- First release", ["2021-12 First release"]),
        ("## 1901\n\n- Ada Dray moves to Arden\n- The king visits Venn\n- Orla lies on the Orm", ["1901 Ada Dray moves to Arden", "1901 The king visits Venn"]),
        ("## 1901\n\n- March 3: fire", ["1901-03-03 fire"]),
        ("- End of it\n  Ada - 03/05/1901\n  The pier opened\n  Bo - 04/05/1901\n  Wait", ["1901 The pier opened", "1901 Bo - 04/05/1901"]),
        ("Ada Dray – 3 May 1901\nThe pier opened", ["1901-05-03 The pier opened"]),
        ("Blue Lamp - 3 May 1901\nRed Lamp - 4 May 1902", ["1901-05-03 Blue Lamp - 3 May 1901", "1902-05-04 Red Lamp - 4 May 1902"]),
        ("Jan 1901: it opened\nFeb: it burned", ["1901-01 it opened", "1901-02 it burned"]),
    ],
)  # fmt: skip
def test_a_date_dates_what_stands_under_it(text: str, rows: list[str]) -> None:
    assert [f"{row.date} {row.event}" for row in extract(article(f"# X\n\n{text}\n"))] == rows


@pytest.mark.parametrize(
    "words",
    [
        "Ada Dray moved to Arden ten years ago.",
        "Two years ago Ada Dray moved to Arden.",
        "Tom Venn left last year.",
        "In her youth Ada Dray lived in Arden.",
        "As a child Ada Dray swam here.",
        "Ada Dray used to live here.",
        "Decades ago Ada Dray fled to Arden.",
        "The other day Tom Venn fell.",
        "In his late twenties Tom Venn sailed.",
        "Ada Dray grew up in Arden.",
        "Tom Venn fell off the pier yesterday.",
        "Yesterday Tom Venn fell.",
        "Tom Venn called last night.",
        "Next week Tom Venn moves to Arden.",
        "Ada Dray arrives next Monday.",
        "Ada Dray moves to Arden tomorrow.",
        "We will meet Ada Dray on Friday.",
        "Ada Dray was born in Arden.",
        "Watched a film: Ada Dray died at the end.",
        "Dreamt that Ada Dray died.",
    ],
)
def test_what_was_before_or_will_be_is_of_no_day_that_stands_over_it(words: str) -> None:
    assert not extract(article(f"# 2024-03-12\n\n- {words}\n"))
    (row,) = extract(article(f"# X\n\n## 2024-03-12\n\n- {words}\n- Tom Venn called.\n"))
    assert row.event == "Tom Venn called"


@pytest.mark.parametrize(
    "words",
    [
        "Met Ada Dray, who left last year",
        "Ada Dray called again after ten years",
        "Discussed the plans for next year",
        "Ada Dray put off the fair until tomorrow",
        "Last year's report was read",
        "Ada Dray said that she moved ten years ago",
        "Osric II died after a short reign",
        "Read about the mill",
    ],
)
def test_what_only_speaks_of_another_time_is_of_the_day_over_it(words: str) -> None:
    (row,) = extract(article(f"# X\n\n## 2024-03-12\n\n- {words}.\n"))
    assert (row.date, row.event) == ("2024-03-12", words)


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("2024-03-12: Tom Venn left yesterday.", []),
        ("3 May 2021 – Tom Venn left for Arden two weeks ago", []),
        ("2024-03-12: Ada Dray arrives next Monday.", []),
        ("2024-03-12: Tom Venn left.", ["Tom Venn left"]),
        ("In 1923, two years later, Tom Venn left.", ["two years later, Tom Venn left"]),
    ],
)
def test_a_note_behind_its_day_may_be_of_another_time(line: str, rows: list[str]) -> None:
    assert [row.event for row in extract(article(f"# X\n\n- {line}\n"))] == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("# 1987\n\n- Ada Dray moves to Arden\n- Tom Venn left", ["Ada Dray moves to Arden", "Tom Venn left"]),
        ("# 1987\n\nAda Dray moved to Arden.", []),
        ("# Notes 1987\n\n- Ada Dray moves to Arden", []),
    ],
)  # fmt: skip
def test_a_title_that_is_a_year_dates_its_list(text: str, rows: list[str]) -> None:
    assert [row.event for row in extract(article(text))] == rows


def test_a_line_that_is_a_date_ends_what_stands_before() -> None:
    lines = "4 May 1902\nThe mill burned.\nAda Dray came\nFri, 9 May 1902\nThe pier opened\n"
    rows = extract(article(f"# X\n\n{lines}"))
    assert [(row.event, row.under) for row in rows] == [
        ("The mill burned", ""),
        ("The pier opened", ""),
    ]


def test_what_stands_under_a_date_is_cited_where_it_stands_and_is_about_who_did_it() -> None:
    (row,) = extract(article("# X\n\n- 1901\n    - Ada Dray opened the **pier**.\n"))
    assert (row.when, row.who, row.lines) == ("1901", ("Ada Dray",), (4,))
    assert row.cite.quote == "Ada Dray opened the **pier**."


@pytest.mark.parametrize(
    ("heading", "under"),
    [("1901 – The pier", "The pier"), ("The pier, 1901", "The pier"), ("In 1901", ""),
     ("Monday, 1901", ""), ("3 May 1901 – Minutes", "")],
)  # fmt: skip
def test_what_a_heading_names_beside_its_date_is_told(heading: str, under: str) -> None:
    (row,) = extract(article(f"# X\n\n## {heading}\n\nThe board met.\n"))
    assert row.under == under


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("- **1901**: **Pier** opened. **Mill** burned at once.", ["1901 Pier opened", "1901 Mill burned at once"]),
        ("**1901**: **Pier** opened. The mill burned.", ["1901 Pier opened"]),
        ("**1901**: **Pier** opened. **Mill** burned in 1902.", ["1901 Pier opened", "1902 Mill burned in 1902"]),
        ("**1901**: **Pier** opened. **Mill** is large.", ["1901 Pier opened"]),
    ],
)  # fmt: skip
def test_a_date_in_front_dates_each_entry_behind_it(text: str, rows: list[str]) -> None:
    assert [f"{row.date} {row.event}" for row in extract(article(f"# X\n\n{text}\n"))] == rows


@pytest.mark.parametrize("line", ["After October 1901:", "**Since 1901:**", "By 1901:"])
def test_an_open_date_over_a_list_is_no_row(line: str) -> None:
    assert list(extract(article(f"# X\n\n{line}\n\n- Piers opened\n- Mills burned\n"))) == []


def test_a_preposition_names_nothing() -> None:
    rows = extract(article("# X\n\nIn 1901:\n\n- Piers opened\n"))
    assert [(row.event, row.under) for row in rows] == [("Piers opened", "")]


@pytest.mark.parametrize("joint", [" of", " on", " –", ","])
def test_what_a_heading_names_beside_its_day_ends_with_no_small_word(joint: str) -> None:
    (event,) = extract(article(f"# Assembly{joint} 4 May 2026\n\nPresent: Ada Lind\n"))
    assert (event.date, event.under) == ("2026-05-04", "Assembly")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("1934 – 2021\n\nAda Lind was a poet.", ("Ada Lind",)),
        ("Ada Lind was a poet.\n\n1934 – 2021", ()),
        ("Ada Lind was a poet.\n\n## War\n\n1934 – 2021", ()),
    ],
)
def test_a_life_stands_right_below_the_title(text: str, people: tuple[str, ...]) -> None:
    (event,) = extract(article(f"# Ada Lind\n\n{text}\n"))
    assert event.owner.who == people
