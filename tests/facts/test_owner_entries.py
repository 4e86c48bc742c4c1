"""Whom the entries of tables, lists and diaries are about."""

from __future__ import annotations

import pytest
from owners import POTTER, who

from milacli import extract_facts


def test_years_behind_one_of_an_era_count_backwards_too() -> None:
    text = "# Venn\n\nThe tower was built in 500 BC and rebuilt in 450. It fell in 1450."
    found = extract_facts(text, kinds=["events"])
    assert [fact["name"] for fact in found] == ["-0499", "-0449", "1450"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("| No. | Director | Term |\n|---|---|---|\n| 1 | Paul Weber | 1895–1901 |", ["Paul Weber"]),
        ("| Since | Name | Ext. |\n|---|---|---|\n| 1901 | Paul Weber | 1950 |", ["Paul Weber"]),
        ("| Name | Since |\n|---|---|\n| Dr Paul Weber, FRS | 1901 |", ["Paul Weber"]),
        ("| Name | Since |\n|---|---|\n| Paul Weber, Orm Works | 1901 |", []),
        ("| Name | War | Lost |\n|---|---|---|\n| Paul Weber | Marsh | 1901 (missing) |", ["Paul Weber"]),
        ("| Name | From | To | Deputy |\n|---|---|---|---|\n| Paul Weber | 1895 | 1901 | Ada Lind |",
         ["Paul Weber"]),
        ("| Year | Winner | Second |\n|---|---|---|\n| 1901 | Paul Weber* | Ada Lind |", ["Paul Weber"]),
        ("| Ship | Master | Lost |\n|---|---|---|\n| Orla | Paul Weber | 1901 |", []),
        ("| Work | Painter | Year |\n|---|---|---|\n| Ada Lind | Paul Weber | 1901 |", []),
        ("| Name | Built |\n|---|---|\n| The mill of Paul Weber | 1901 |", []),
        ("| Office | Term | Predecessor |\n|---|---|---|\n| Mayor | 1895–1901 | Paul Weber |", []),
        ("| Office | Succeeded by | Term |\n|---|---|---|\n| Mayor | Paul Weber | 1895–1901 |", []),
        ("| Year | Opponent | Result |\n|---|---|---|\n| 1901 | Paul Weber | won |", []),
        ("| Year | Winner | Runner-up |\n|---|---|---|\n| 1901 | Ada Lind | Bo Dray |", ["Ada Lind"]),
    ],
)  # fmt: skip
def test_a_row_is_about_whom_its_first_cell_names(table: str, expected: list[str]) -> None:
    assert next(people for when, people in who(table).items() if "1901" in when) == expected


@pytest.mark.parametrize(
    ("entry", "when", "expected"),
    [
        ("- 1905 – Moves to Venn", "1905", ("Moves to Venn", ["Ada Lind"])),
        ("- 1905 – Is elected mayor", "1905", ("Is elected mayor", ["Ada Lind"])),
        ("- 1905 – Works of Bo Holm are shown", "1905", ("Works of Bo Holm are shown", [])),
        ("- 1905, May – Marries Bo Holm", "1905-05", ("Marries Bo Holm", ["Ada Lind"])),
        ("- 1905, 3 May: Marries Bo Holm", "1905-05-03", ("Marries Bo Holm", ["Ada Lind"])),
        ("1905 Moves to Venn.", "1905", ("Moves to Venn", ["Ada Lind"])),
        ("- 1905: moves to Venn", "1905", ("moves to Venn", ["Ada Lind"])),
        ("In 1905, tests showed it.", "1905", ("tests showed it", [])),
        (
            "- 1905: Meets Bo Holm, who hires her",
            "1905",
            ("Meets Bo Holm, who hires her", ["Ada Lind"]),
        ),
        (
            "- 1905: Alfred Holm, who hired her, left",
            "1905",
            ("Alfred Holm, who hired her, left", ["Alfred Holm"]),
        ),
        ("1905 Born in Venn.", "1905", ("Born in Venn", ["Ada Lind"])),
        ("1905 Games held in Venn.", "1905", ("1905 Games held in Venn", [])),
        ("1905, May. Returns.", "1905-05", ("Returns", ["Ada Lind"])),
        ("1905, autumn. Sails to Orm.", "1905-23", ("Sails to Orm", ["Ada Lind"])),
        ("1905, Sept. The mill burns.", "1905-09", ("The mill burns", [])),
        (
            "| Year | Event |\n|---|---|\n| 1905 | Loses a leg |",
            "1905",
            ("Loses a leg", ["Ada Lind"]),
        ),
    ],
)
def test_a_chronicle_leaves_out_whose_deeds_it_tells(
    entry: str, when: str, expected: tuple[str, list[str]]
) -> None:
    (fact,) = extract_facts(f"# Ada Lind\n\n{entry}\n", kinds=["events"])
    assert (fact["name"], (fact["text"], fact["who"])) == (when, expected)


@pytest.mark.parametrize(
    ("title", "item", "people", "under"),
    [
        ("Kell School", "Baroness Kell, born 1944", [], ""),
        ("Kell School", "The Duke of Kell, patron 1979–1983", [], ""),
        ("Kell School", "1990: no award", [], ""),
        ("Kell School", "1991: New library", [], "Kell School"),
        ("Kell School", "Founded 1990", [], "Kell School"),
        ("Ada Lind", "Baroness Kell, born 1944", [], ""),
        ("Ada Lind", "President of the Kell Club (2011–2014)", ["Ada Lind"], ""),
        ("Kell School", "Mayor, 1990–1995: Bo Holm", ["Bo Holm"], ""),
        ("Kell School", "Bridge built, 1990: Bo Holm", [], ""),
        ("Ada Lind", "Birth in April 1901", ["Ada Lind"], ""),
        ("Ada Lind", "Marriage to Bo Holm on 3 May 1931", ["Ada Lind"], ""),
        ("Ada Lind", "Birth of daughter Uma on 3 May 1932", ["Uma"], ""),
        ("Ada Lind", "**Current dates:** 1901–1970", ["Ada Lind"], ""),
        ("Kell School", "**Dates:** 1901–1970", [], ""),
    ],
)
def test_an_item_that_names_somebody_unknown_is_not_of_the_article(
    title: str, item: str, people: list[str], under: str
) -> None:
    lead = "a potter" if title == "Ada Lind" else "a school"
    text = f"# {title}\n\n{title} is {lead}.\n\n## More\n\n- {item}\n"
    (fact,) = extract_facts(text, kinds=["events"])
    assert (fact["who"], fact["under"]) == (people, under)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("**Kell 100** (1901): Named one of the best potters of the county", ["Ada Lind"]),
        ("Kell 100 (1901): Named one of the best potters of the county", ["Ada Lind"]),
        ("**Kell Medal** (1901)", ["Ada Lind"]),
        ("**Kell Medal** (1901): The jury praised the glaze", []),
    ],
)
def test_an_honour_is_of_whom_the_article_is_about(item: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER}\n\n## Awards\n\n- {item}\n")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Town councillor from 1901.", ["Ada Lind"]),
        ("Professor at Kell, 1901.", ["Ada Lind"]),
        ("Born Kell 1901.", ["Ada Lind"]),
        ("Pupils came in 1901.", []),
        ("Potter Bo Holm, 1901.", ["Bo Holm"]),
        ("King Bo, 1901.", []),
    ],
)
def test_a_post_alone_is_of_whom_a_life_is_about(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER} {text}\n")["1901"] == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("1901, 1905: Bo Holm", [("1901", ["Bo Holm"]), ("1905", ["Bo Holm"])]),
        ("1901–02 and 1905: Bo Holm", [("1901/1902", ["Bo Holm"]), ("1905", ["Bo Holm"])]),
        ("From 1901: Bo Holm", [("1901/..", ["Bo Holm"])]),
        ("1901 to 1905: Bo Holm", [("1901/1905", ["Bo Holm"])]),
        ("1901– : Bo Holm", [("1901/..", ["Bo Holm"])]),
        ("2002 to date: Bo Holm", [("2002/..", ["Bo Holm"])]),
    ],
)
def test_a_post_is_held_more_than_once(item: str, expected: list[tuple[str, list[str]]]) -> None:
    text = f"# Kell Club\n\nKell Club is a club.\n\n## Presidents\n\n- {item}\n"
    person, *events = extract_facts(text, kinds=["people", "events"])
    assert (person["name"], person["tags"]) == ("Bo Holm", ["executive"])
    assert [(fact["name"], fact["who"]) for fact in events] == expected


def test_an_honour_of_a_firm_is_of_nobody() -> None:
    text = (
        "# Kell Ltd\n\nKell Ltd is a firm.\n\n## Awards\n\n- **Kell 100** (1901): Named the best\n"
    )
    assert who(text)["1901"] == []


@pytest.mark.parametrize(
    "text",
    [
        "- Moss, A., Quist, B.-L. and Rudd, C. (2021). Springs. *Orm Letters* 6, 12–14.",
        "Moss, A., & Quist, B. (2021). Springs.",
        "<< [[2023-03-13]] | [[2023-W11|This week]] | [[2023-03-15|Tomorrow]] >>",
        "- [[2023-03-13]] Monday",
        "- 2023-03-13",
    ],
)
def test_a_source_and_the_way_to_other_days_are_no_events(text: str) -> None:
    assert extract_facts(f"# Notes\n\n{text}\n", kinds=["events"]) == []


@pytest.mark.parametrize(
    ("title", "section", "expected"),
    [
        ("Ada Lind", "Education", ["Ada Lind"]),
        ("Ada Lind: Curriculum vitae", "Employment", ["Ada Lind"]),
        ("Ada Lind", "Other clerks", []),
        ("Kell Mill", "Employment", []),
    ],
)
def test_posts_listed_are_of_whom_the_article_is_about(
    title: str, section: str, expected: list[str]
) -> None:
    text = f"# {title}\n\nAda Lind sang.\n\n## {section}\n\n- 1901: Clerk, Kell College"
    assert who(text) == {"1901": expected}


@pytest.mark.parametrize("title", ["Chronology", "A short history", "History of mining"])
def test_a_title_that_names_nothing_owns_nothing(title: str) -> None:
    found = extract_facts(f"# {title}\n\nShe left Kell in 1901.", kinds=["events"])
    assert [fact["under"] for fact in found] == [""]


def test_that_year_may_be_the_last_of_a_time() -> None:
    text = "Ada Lind was head until 1902. In that year the kiln was sold."
    assert list(who(text).values()) == [["Ada Lind"], []]


@pytest.mark.parametrize("title", ["2024-03-14", "Thursday, 14 March 2024", "Uncle's war", "Orm"])
def test_a_day_is_no_owner(title: str) -> None:
    found = extract_facts(f"# {title}\n\n- Lunch. He left in 1911.\n", kinds=("events",))
    assert (found[0]["who"], found[0]["under"]) == ([], "Orm" if title == "Orm" else "")


def test_an_entry_of_a_diary_has_the_year_of_the_one_before() -> None:
    text = """# Diary

**3 Nov 1910.** Paul Weber sailed.

**24 Dec.** Ada Lind fell ill.

**14 February** — Paul Weber came back on 12 February.

March 3. Ada Lind slept.

**2 May**: Paul Weber wrote.

**1 May**: Ada Lind read.

## Later

**4 May**: Ada Lind left.
"""
    found = extract_facts(text, kinds=["events"])
    assert [(fact["name"], fact["who"]) for fact in found] == [
        ("1910-11-03", ["Paul Weber"]),
        ("1910-12-24", ["Ada Lind"]),
        ("1911-02-12", ["Paul Weber"]),
        ("1911-02-14", ["Paul Weber"]),
        ("1911-03-03", ["Ada Lind"]),
        ("1911-05-02", ["Paul Weber"]),
    ]


def test_a_day_in_prose_lends_no_year_to_the_next_block() -> None:
    text = "# Notes\n\n3 May 1910 was cold. Ada Lind left.\n\n5 May: Paul Weber came.\n"
    assert list(who(text)) == ["3 May 1910"]


@pytest.mark.parametrize(
    ("lead", "heading", "under"),
    [
        ("a clock built by Marlow Works", "The maker", ""),
        ("a boat made by Hald Boats", "History of Hald Boats", "Hald Boats"),
        ("a firm owned by Hald Boats", "Early history", "Kell"),
    ],
)
def test_a_list_on_the_maker_is_not_of_what_is_made(lead: str, heading: str, under: str) -> None:
    text = f"# Kell\n\nKell is {lead}.\n\n## {heading}\n\n- **1950**: Took over the foundry\n"
    (fact,) = extract_facts(text, kinds=("events",))
    assert fact["under"] == under


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A heading goes on with the year of the one before.
        ("# Trip\n\n## Day 1 – 4 May 2024\n\nAda Lind came.\n\n## Day 2 – 5 May\n\nBo Dray left.",
         [("2024-05-04", ["Ada Lind"]), ("2024-05-05", ["Bo Dray"])]),
        ("# Log\n\n## 30 December 2023\n\nAda Lind came.\n\n## 2 January\n\nPaul Weber fell ill.",
         [("2023-12-30", ["Ada Lind"]), ("2024-01-02", ["Paul Weber"])]),
        ("# Log\n\n## 30 May 2023\n\nAda Lind came.\n\n## 2 April\n\nPaul Weber fell ill.",
         [("2023-05-30", ["Ada Lind"])]),
        ("# Travels 2023\n\n## Kell\n\nOn 6 May Ada Lind came.", [("2023-05-06", ["Ada Lind"])]),
        ("# Lamp 2023\n\n## Kell\n\nOn 6 May Ada Lind came.", []),
        # Each item is of the day of a note.
        ("# Daily note 2024-03-05\n\n- Ada Lind called.\n- Paul Weber left Kell.",
         [("2024-03-05", ["Ada Lind"]), ("2024-03-05", ["Paul Weber"])]),
        ("# Lab book\n\n**2024-03-06 (Wed)**\n\nPaul Weber broke a lamp.",
         [("2024-03-06", ["Paul Weber"])]),
        ("# Kell\n\n1901\nAda Lind opens the mill.\n\n1910\nPaul Weber buys it.",
         [("1901", ["Ada Lind"]), ("1910", ["Paul Weber"])]),
        ("# Log\n\n## 2024-03-05\n\n- Next: 2024-04-02\n\n## 2024-04-02\n\n- Paul Weber left.",
         [("2024-04-02", []), ("2024-04-02", ["Paul Weber"])]),
        ("# Ada Lind\n\nAda Lind was a potter.\n\n## Life\n\n- 1920 moved to Kell",
         [("1920", ["Ada Lind"])]),
        ("# Ada Lind\n\n## Experience\n\n### Orla Kilns\n\n- Joined as a clerk in 1950",
         [("1950", ["Ada Lind"])]),
        # What kind of fact it is, says no more than that.
        ("# Ada Lind\n\nAda Lind was a potter.\n\n**Awards**: Orm Medal (1950)",
         [("1950", ["Ada Lind"])]),
        ("# Log\n\n## Ada Lind\n\n- **Known for**: *The Jug* (1950)", [("1950", ["Ada Lind"])]),
        ("# Kell Mill\n\nKell Mill is a mill.\n\n**Awards**: Orm Medal (1950)", [("1950", [])]),
        # Whose life is told in scraps.
        ("# Lind family\n\nOlaf Lind, b. 1850 Kell, d. 1910 Venn, m. 1875 Eva Holm.",
         [("1850", ["Olaf Lind"]), ("1875", ["Olaf Lind"]), ("1910", ["Olaf Lind"])]),
        ("# CV of Clara Holm\n\n## Education\n\n- 1990: BA in history",
         [("1990", ["Clara Holm"])]),
        ("# Clara Holm's CV\n\n## Employment\n\n- 1990: lecturer", [("1990", ["Clara Holm"])]),
        ("# Timeline of Clara Holm\n\n- 1990: moves to Kell", [("1990", ["Clara Holm"])]),
    ],
)  # fmt: skip
def test_notes_are_of_their_day_and_of_whom_they_tell(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    found = extract_facts(f"{text}\n", kinds=["events"])
    assert [(fact["name"], fact["who"]) for fact in found] == expected
