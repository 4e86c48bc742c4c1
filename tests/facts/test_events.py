"""What happened when: which clause a date stands for, whom it speaks of, and what is told twice."""

from __future__ import annotations

import time

import pytest
from conftest import article

from milacli.facts.events import extract


def told(text: str) -> list[tuple[str, str]]:
    return [(event.date, event.event) for event in extract(article(text))]


def test_an_event_has_its_date_as_written_its_line_and_its_quote() -> None:
    (event,) = extract(
        article(
            """
            # Arden Institute

            ## History

            In **May 1993**, [[Ada Dray]] opened the *first* hall.
            """
        )
    )
    assert (event.date, event.when, event.event) == (
        "1993-05",
        "May 1993",
        "Ada Dray opened the first hall",
    )
    assert event.lines == (5,)
    assert event.cite == (
        "test.md",
        "History",
        5,
        "In **May 1993**, [[Ada Dray]] opened the *first* hall.",
    )


def test_events_come_oldest_first_and_the_more_precise_before_the_less() -> None:
    text = "A fair was held in 2001. Dray came on May 3, 2001. Brook left in 1999. Cole came in May 2001."
    assert [date for date, _ in told(text)] == ["1999", "2001", "2001-05", "2001-05-03"]


def test_two_dated_deeds_of_one_sentence_are_two_events_with_their_own_clauses() -> None:
    assert told("In July 2019, Dray became director, and in 2021 the firm moved to Arden.") == [
        ("2019-07", "Dray became director"),
        ("2021", "the firm moved to Arden"),
    ]


def test_two_dates_of_one_deed_share_its_clause() -> None:
    assert told("Fairs were held in 2014 and 2015 in Arden.") == [
        ("2014", "Fairs were held in 2014 and 2015 in Arden"),
        ("2015", "Fairs were held in 2014 and 2015 in Arden"),
    ]


@pytest.mark.parametrize(
    ("kept", "left_out"),
    [
        (
            "In 2017, |the hall was opened to all the schools of the city",
            ", reflecting the growth of its library over the years.",
        ),
        (
            "The hall of Arden was closed in 2017",
            ", which many of its old friends and neighbours took for the end of it all.",
        ),
        (
            "The prize was shared in 2017 by Ada Dray, Tom Brook, and Mary Cole",
            "—the highest that the city of Arden has to give to anybody.",
        ),
        (
            "Arden traces its origins to 1993, when Ada Dray set up a laboratory in the old mill",
            ".",
        ),
        (
            (
                "Along with the halls of Brookfield and Colne, Arden is a cornerstone of the |Northern "
                "Library Plan, the programme launched in 2017 to bring books to every village"
            ),
            ".",
        ),
    ],
)
def test_what_hangs_on_a_long_clause_is_left_out(kept: str, left_out: str) -> None:
    event = kept.rsplit("|", maxsplit=1)[-1]
    assert [words for _, words in told(kept.replace("|", "") + left_out)] == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("# Ada Dray\n\nAda Dray sings. She moved in 1999.", "Ada Dray: She moved in 1999"),
        ("# Arden\n\n- **May 2022**: Added Danish", "Arden: Added Danish"),
        (
            "# Arden\n\n- **Brook Fund**: In 2021, Cole gave it a house",
            "Brook Fund: Cole gave it a house",
        ),
        (
            "# X\n\nFounded in 1990 by Cole, Arden has grown to 30 halls.",
            "Arden: Founded in 1990 by Cole",
        ),
        (
            "# X\n\nArden moved in May 2001, followed by a fair in 2002.",
            "Arden: followed by a fair in 2002",
        ),
        (
            "# X\n\nIn 2021 a hall fell as Tom Brook, who led it until 2015, left.",
            "Tom Brook, who led it until 2015, left",
        ),
    ],
)
def test_the_subject_is_restored_where_the_clause_leaves_it_out(text: str, event: str) -> None:
    assert event in [words for _, words in told(text)]


def test_a_plural_that_begins_a_sentence_is_nobody_to_speak_of() -> None:
    text = "# X\n\nCritics complained, and critics wrote. He left in 1999."
    assert told(text) == [("1999", "He left in 1999")]


def test_a_day_without_a_year_takes_the_year_of_its_heading() -> None:
    assert told("# Arden\n\n## 2022\n\n- **November**: fair\n- **Q3**: ball\n") == [
        ("2022-35", "ball"),
        ("2022-11", "fair"),
    ]


def test_a_heading_tells_only_the_days_that_nothing_else_tells() -> None:
    text = """
        # Strike of 2023

        ## May 17 (Friday)

        - Dray resigned.

        ## May 18, 2023

        On May 18, Brook came.

        ## 2021–2022

        Nothing.
        """
    assert told(text) == [("2023-05-17", "Dray resigned"), ("2023-05-18", "Brook came")]


@pytest.mark.parametrize(
    "text",
    ["1990", "- 1990:", "- **1990** -", "In 1990.", "| a | b |\n|---|---|\n| 1990 | |", "> 1990, "],
)
def test_a_date_with_nothing_to_tell_is_shown_as_it_stands(text: str) -> None:
    ((date, event),) = told(f"# X\n\n{text}\n")
    assert date == "1990"
    assert "1990" in event


def test_what_is_told_twice_is_one_event_with_both_lines() -> None:
    text = """
        # Ada Dray

        **Ada Dray** (born May 3, 1960) is a singer of Arden.

        Dray was born on May 3, 1960, in Colne.

        - Member, Academy of Music (2020)
        - Member, Academy of Letters (2020)
        """
    assert [(e.date, e.event, e.lines) for e in extract(article(text))] == [
        ("1960-05-03", "Dray was born on May 3, 1960, in Colne", (3, 5)),
        ("2020", "Member, Academy of Music (2020)", (7,)),
        ("2020", "Member, Academy of Letters (2020)", (8,)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## See Also\n\n- Fair of 1999",
        "## References\n\n1. Dray. 1999.",
        "```\nborn in 1999\n```",
        "The file `fair-1999` and `May 1999` say so.",
        "*Last updated: May 2021*",
        "Sources: Arden Times of May 2021",
        "[A fair](https://example.org/1999/05)",
    ],
)
def test_apparatus_and_code_tell_no_events(text: str) -> None:
    assert told(f"# X\n\n{text}\n") == []


def test_of_a_wrapped_paragraph_the_line_of_the_date_is_cited() -> None:
    (event,) = extract(article("# X\n\nThe hall was\nopened by Ada\nDray in 1999.\n"))
    assert (event.event, event.lines, event.cite.line, event.cite.quote) == (
        "The hall was opened by Ada Dray in 1999",
        (5,),
        5,
        "Dray in 1999.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "A. " * 20000,
        "Aa " * 50000,
        "1990 " * 5000,
        "(1990" * 3000,
        "—1990 was " * 3000,
        "In 1990, Ada was born. " * 2000,
        ", Abc Def" * 10000 + " in 1990",
        "a b, c was " * 10000 + "in 1990.",
        "was in\n" * 5000 + "1990\n",
        "- **A** (1990): founded\n" * 1000,
        "### May 5, 1990\n\ntext\n\n" * 1000,
        "|a|b|\n|-|-|\n" + "|1990|x|\n" * 1000,
    ],
    ids=lambda text: text[:8],
)
def test_any_text_is_read_in_linear_time(text: str) -> None:
    parsed = article(text)
    started = time.process_time()
    extract(parsed)
    assert time.process_time() - started < 10


def test_a_clause_behind_and_keeps_the_subject_that_it_shares() -> None:
    events = extract(
        article(
            """
            # Nora Quist

            ## Life

            In 2007 she left to build boats; the company raised a large sum of money in 2009 and
            was sold to the harbour by 2016.
            """
        )
    )
    assert [event.event for event in events][-1] == "the company: was sold to the harbour by 2016"


def test_a_date_at_the_end_stays_with_what_it_ends() -> None:
    events = extract(
        article(
            'In 1963, Dr. Nora "Nory" Quist was the first to head the mill, a post she held '
            "until 1981."
        )
    )
    assert [event.event for event in events][-1] == (
        'Dr. Nora "Nory" Quist: a post she held until 1981'
    )


@pytest.mark.parametrize(
    "source",
    [
        "4BC |\n|",  # 1: the clause around the date was empty
    ],
)
def test_what_fuzzing_has_found_stays_found(source: str) -> None:
    assert extract(article(source))


def test_a_row_hands_no_subject_on_and_a_formula_has_no_date() -> None:
    text = """
        # Orm

        | | |
        |---|---|
        | Key people | Tilda Brandt |
        | Founded | 12 March 1312 |

        The sum $x_{1313}$ was found in 1314.
        """
    assert told(text) == [
        ("1312-03-12", "Orm: Founded | 12 March 1312"),
        ("1314", "The sum x_{1313} was found in 1314"),
    ]
