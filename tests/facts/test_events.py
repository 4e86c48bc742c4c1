"""What happened when: which clause a date stands for, whom it speaks of, and what is told twice."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, article
from rows import told, whose

from milacli.facts.events import extract


def retellings() -> list[tuple[str, str, str]]:
    """Return the pairs of told_twice.txt, each with ``one`` or ``two``."""
    lines = (Path(__file__).parent / "told_twice.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if not line.startswith("#"))
    return [(kind, *pair.split(" || ")) for kind, _, pair in pairs]  # type: ignore[misc]


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
    assert (event.kind, event.who, event.under) == ("event", ("Ada Dray",), "")
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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ada Dray (7 February 1901 – 21 August 1989) sang.", "life"),
        ("Ada Dray (3 May 1901, Venn – 2 June 1989, Arden) sang.", "life"),
        ("Ada Dray (1990–1994) was mayor.", "event"),
        ("Ada Dray (born May 3, 1960) sings.", "born"),
        ("Ada Dray was born in Colne on May 3, 1960.", "born"),
        ("Ada Dray was born in Colne and left in 1960.", "event"),
        ("Ada Dray died of a cold in 1960.", "died"),
        ("Ada Dray (d. 869) sang.", "died"),
        ("As of 2025 the firm employs 40 people.", "state"),
        ("Ada Dray has been director since 2012.", "state"),
        ("Ada Dray was director from 2012.", "event"),
        ("The hall will open in 2031.", "plan"),
        ("Orm plans to sell it by 2031.", "plan"),
        ("Ada Dray quickly wrote a will in 1931.", "event"),
        ("Her will of 1931 left it to Orm.", "event"),
        ("The sale is scheduled for May 2031.", "plan"),
        ("## Building Plans\n\n- 2031: A hall of glass", "plan"),
        ("In 2019 she said that it will never open.", "event"),
        ("The mill burned in 1960.", "event"),
        ("- 1960: Died of a cold.", "died"),
        ("In May 1960, Ada Dray died.", "died"),
        ("In 1960 she was born.", "born"),
        ("- Ada Dray: Born 3 May 1960.", "born"),
        ("- Ada Dray: Died in Colne in 1960.", "died"),
        ("Born in 1960, Ada Dray sings.", "born"),
        ("Born in Colne, Ada Dray sang in 1960.", "event"),
        ("In 1960 Tom sold the house in which Ada died.", "event"),
        ("- 1926 dies", "died"),
        ("- 1926, 3 May: death in Orm", "died"),
        ("Ada Dray was a smith. Born Kell 1790.", "born"),
        ("In April 1970, aged 72, Ada Dray died in Orm.", "died"),
        ("On 3 May 1970 in Orm Ada Dray died.", "died"),
        ("1926: Ada Dray is born.", "born"),
        ("| Name | Born |\n|---|---|\n| Ada Dray | 1850 |", "born"),
        ("| Name | Date of death |\n|---|---|\n| Ada Dray | 3 May 1850 |", "died"),
        ("| Name | Born in |\n|---|---|\n| Ada Dray | Arden, 1850 |", "event"),
        ("Ada Dray was not born in 1905.", "event"),
        ("Ada Dray wasn't born in 1905.", "event"),
        ("Tom Venn never died in 1909.", "event"),
        ("Tom Venn almost drowned in 1909.", "event"),
        ("In 1909 Tom Venn nearly died.", "event"),
        ("Tom Venn would have died in 1909.", "event"),
        ("Tom Venn was not married and died in 1909.", "died"),
        ("Ada Dray (; 7 February 1901 – 21 August 1989) sang.", "life"),
    ],
)
def test_an_event_has_a_kind(text: str, kind: str) -> None:
    assert [event.kind for event in extract(article(f"# Orm\n\n{text}\n"))] == [kind]


@pytest.mark.parametrize(
    ("lines", "owners"),
    [
        ("**Keeper:** Ada Dray\n**Opened:** 16 March 2024", [((), "")]),
        ("Role:: Head of works\nMet:: 2021-05", [((), "")]),
        ("**Ada Dray**: opened it in 1850.\n**Tom Venn**: sold it in 1860.", [(("Ada Dray",), ""), (("Tom Venn",), "")]),
        ("**Born:** 3 May 1911, Venn\n**Built:** 1932", [((), ""), ((), "")]),
        ("**Orla**: 1932\n**Matthew**: since 1940", [((), "Orla"), ((), "Matthew")]),
        ("**Orm Mill**: the mill\nwas burned in 1850.", [((), "Orm Mill")]),
    ],
)  # fmt: skip
def test_a_label_is_of_its_line(lines: str, owners: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(row.who, row.under) for row in extract(article(lines))] == owners


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("# Newsletter, March 2023\n\nAda Dray married in August.", []),
        ("# Class Notes – Spring 2023\n\nTom Venn retired in June.", []),
        ("# Parish News\n\n## 4 May 1940\n\n- On 3 June Tom left.\n- On 3 April Ada left.", ["1940-04-03"]),
        ("# Newsletter, March 2023\n\nAda Dray married in February.", ["2023-02"]),
        ("# Newsletter, March 2023\n\nAda Dray married in August 2023.", ["2023-08"]),
        ("# Newsletter, March 2023\n\nThe fair is on 4 August.", ["2023-08-04"]),
        ("# Minutes, March 2023\n\nDecided: the pool closes on 4 May.", ["2023-05-04"]),
        ("# Minutes, March 2023\n\nAgreed: new fee from 1 June.", ["2023-06-01"]),
        ("# Minutes, March 2023\n\nWe agreed to meet on 5 June.", ["2023-06-05"]),
        ("# Minutes, March 2023\n\nThe fair was put off until Sunday, 4 June.", ["2023-06-04"]),
        ("# Minutes, March 2023\n\nWe thanked Ada, who retires on 4 May.", ["2023-05-04"]),
        ("# Minutes, March 2023\n\nWe thanked Ada, who retired in May.", []),
        ("# Minutes, March 2023\n\nAda moved to Venn in June.", []),
        ("# The siege, March 1940\n\nIn April, Ada Dray was sent home.", ["1940-04"]),
    ],
)  # fmt: skip
def test_an_issue_tells_nothing_past_that_came_behind_it(text: str, dates: list[str]) -> None:
    assert [row.date for row in extract(article(text))] == dates


def test_a_day_without_a_year_takes_the_year_of_its_heading() -> None:
    assert told("# Arden\n\n## 2022\n\n- **November**: fair\n- **Q3**: ball\n") == [
        ("2022-35", "ball"),
        ("2022-11", "fair"),
    ]


def test_a_diary_is_of_its_days_and_of_no_weekday() -> None:
    text = "# Diary\n\n## Friday 3 June 2022\n\nMum rang.\n\n## Sunday 12 June 2022\n\nYesterday I left.\n"
    assert whose(text) == [("2022-06-03", "Mum rang", (), "")]
    assert [date for date, *_ in whose("# Notes on Lamps (1987)\n\nRead in March 2023.\n")] == [
        "2023-03"
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


@pytest.mark.parametrize("pair", retellings(), ids=lambda pair: pair[1][:40])
def test_what_is_told_twice_is_one_row_and_what_looks_so_is_two(
    pair: tuple[str, str, str],
) -> None:
    kind, one, other = pair
    events = extract(article(f"# Orla\n\nOrla is a firm.\n\n{one}\n\n## More\n\n{other}\n"))
    assert len(events) == (1 if kind == "one" else 2)


def test_the_most_precise_date_of_several_stays_with_all_the_lines() -> None:
    text = "# Orla\n\nThe mill burned in 1912.\n\nThe mill burned on 3 May 1912.\n\nThe mill burned in May 1912.\n"
    ((date, lines),) = [(e.date, e.lines) for e in extract(article(text))]
    assert (date, lines) == ("1912-05-03", (3, 5, 7))


@pytest.mark.parametrize("seed", ["0", "1", "2", "3"])
def test_rows_do_not_depend_on_the_order_of_a_set(seed: str) -> None:
    text = (
        "# Orla Bolt\n\n**Orla Bolt** is a lab of Orla. Formed in 2023 through the merger of Bolt and "
        "Orla Brain, it is a lab of many.\n\nIn April 2023, Orla announced the merger of Bolt with "
        "[[Orla Brain]], its own lab, to form Orla Bolt.\n"
    )
    command = [sys.executable, "-m", "milacli", "timeline", "-f", "json", "-a", "-"]
    environment = {**ENVIRONMENT, "PYTHONHASHSEED": seed}
    found = subprocess.run(
        command, input=text, env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [row["lines"] for row in json.loads(found.stdout)] == [[3, 5]]


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


def test_a_birth_told_twice_in_a_paragraph_is_one_event() -> None:
    text = "# Ada Lind\n\nAda Lind (born 8 June 1955) is a clerk. Lind was born on 8 June 1955 in Kell."
    assert [event.kind for event in extract(article(text))] == ["born"]


def test_of_a_wrapped_paragraph_the_line_of_the_date_is_cited() -> None:
    (event,) = extract(article("# X\n\nThe hall was\nopened by Ada\nDray in 1999.\n"))
    assert (event.event, event.lines, event.cite.line, event.cite.quote) == (
        "The hall was opened by Ada Dray in 1999",
        (5,),
        5,
        "Dray in 1999.",
    )


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "text",
    [
        "A. " * 10000,
        "Aa " * 25000,
        "1990 " * 2500,
        "(1990" * 1500,
        "—1990 was " * 1500,
        "In 1990, Ada was born. " * 1000,
        ", Abc Def" * 5000 + " in 1990",
        "a b, c was " * 5000 + "in 1990.",
        "was in\n" * 2500 + "1990\n",
        "- **A** (1990): founded\n" * 500,
        "### May 5, 1990\n\ntext\n\n" * 500,
        "|a|b|\n|-|-|\n" + "|1990|x|\n" * 500,
    ],
    ids=lambda text: text[:8],
)
def test_any_text_is_read_in_linear_time(text: str) -> None:
    parsed = article(text)
    started = time.process_time()
    extract(parsed)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "source",
    [
        "4BC |\n|",  # 1: the clause around the date was empty
    ],
)
def test_what_fuzzing_has_found_stays_found(source: str) -> None:
    assert extract(article(source))
