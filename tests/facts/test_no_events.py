"""What has a date and tells no event, or one to come."""

from __future__ import annotations

import pytest
from conftest import article
from rows import told

from milacli.facts.events import extract


@pytest.mark.parametrize(
    "text",
    [
        "## See Also\n\n- Fair of 1999",
        "## References\n\n1. Dray. 1999.",
        "```\nborn in 1999\n```",
        "The file `fair-1999` and `May 1999` say so.",
        "*Last updated: May 2021*",
        "This page was last edited on 3 May 2019.",
        "Published: 3 May 2021",
        "Orm, Ada. A Mill. Retrieved 5 May 2019.",
        "- Feed the cat (due 2021-05-03)",
        "Mills grow (Dray et al., 2008; Cole & Brook, 2010).",
        "Dray et al. (2008) saw a mill.",
        "Mills grow (see Dray & Brook, 2008a, pp. 3–5).",
        "Mills grind (Dray, 1963; Cole and Brook, 1968) and stand.",
        "[Report of 2019](https://example.org/report)",
        "Sources: Arden Times of May 2021",
        "[A fair](https://example.org/1999/05)",
        "> A mill is a mill.\n>\n> — A baker of Orla, May 1999",
        "The pier opened early (Dray 1999: 34).",
        "The pier opened early (see Dray 1999).",
        "The pier opened early (Carter 1999).",
        "- TODO ask about 1999",
        "- LATER ask about 1999",
        "- [ ] see the mill, which burned in 1999",
        "TODO: the mill burned in 1999",
        "- [-] Ada Dray called 5 May 2021",
        "- CANCELLED Ada Dray left 10 May 2021",
        "Posted 3 May 2019. Updated 5 May 2019.",
        "Last updated: May 2021. Next review: May 2022.",
        "Published 1902 by Orm Press. The mill was sold in 1910.",
        "Sources: Dray 1999. It was printed in 2001.",
        r"Here \(x = 1999\) and \[ y^2 = 1932 \] hold.",
        "| Part | Count |\n|---|---|\n| bolts | 1999 |",
        "| Item | Price (EUR) |\n|---|---|\n| Lamp | 1999 |",
        "| Peak | Height in m |\n|---|---|\n| Orm | 1999 |",
        "| Film | Seats sold |\n|---|---|\n| Dusk | 1981 |",
        "| | |\n|---|---|\n| Employees | 1950 |",
        "| Town | 1990 | 2000 |\n|---|---|---|\n| Orm | 12 | 14 |",
    ],
)
def test_apparatus_and_code_tell_no_events(text: str) -> None:
    assert told(f"# X\n\n{text}\n") == []


def test_a_day_by_which_something_is_called_is_no_event() -> None:
    text = (
        "# T\n\nIn 1996 she joined the October 22nd Coalition. On October 3rd Ada Dray left it.\n"
    )
    assert "1996-10-22" not in {event.date for event in extract(article(text))}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("In May 2025 it saw losses as Ada Dray, who led it since 2022, left.", [("2022/..", "event"), ("2025-05", "event")]),
        ("The links (constr. 1995-1999) have joined Orm and Venn.", [("1995/1999", "event")]),
        ("He made his debut in the 2016–17 Orm Cup on 25 February 2017.", [("2017-02-25", "event")]),
        ("The 2016–17 Orm Cup was won in 2019.", [("2016/2017", "event"), ("2019", "event")]),
        ("This article reflects what was known as of early 2026.", []),
        ("It was originally scheduled to be released in 2008 but was lost.", [("2008", "plan")]),
        ("Ada Dray was born in 1950, moved to Colne in 1970.", [("1950", "born"), ("1970", "event")]),
        ("A book was going to be printed in late 2004.", [("2004", "plan")]),
        ("In 2025, Ada Dray announced that a lamp would be sent to Venn in 2026.", [("2025", "event"), ("2026", "plan")]),
        ("Tom Brook said she would write, and left in 1990.", [("1990", "event")]),
        ("It opened in 1901, not 1902.", [("1901", "event")]),
        ("It opened in 1901 rather than in 1902 (not 1903).", [("1901", "event")]),
        ("It opened not in 1902 but in 1901.", [("1901", "event")]),
        ("It was not in 1902 but in 1901 that it opened.", [("1901", "event")]),
        ("If Tom Venn had died in 1909, the mill would have closed.", []),
        ("Had Tom Venn died in 1909, the mill would not have closed.", []),
        ("The mill would have closed if Tom Venn had died in 1909.", []),
        ("She asked if Tom Venn had died in 1909.", [("1909", "died")]),
        ("Tom Venn had died in 1909. He would have hated it.", [("1909", "died")]),
        ("Tom Venn did not open the mill until 1974.", [("1974", "event")]),
        ("Posted 3 May 2019. Ada Dray died in 1990.", [("1990", "died")]),
        ("Published 1902. The mill was sold in 1890.", [("1890", "event")]),
        ("Created: 3 May 2019. Ada Dray left in 1990.", [("1990", "event")]),
        ("- Updated 3 May 2019: Ada Dray left in 1990.", [("1990", "event")]),
        ("He could not in 1902 pay his debts.", [("1902", "event")]),
        ("It opened in 1901 (Venn, 1980).", [("1901", "event")]),
        ("It was shown to all (Venn, 1980).", [("1980", "event")]),
        ("Orm won the cup in 1958 (Venn 1958).", [("1958", "event")]),
        ("It burned in the fire (May 1901).", [("1901-05", "event")]),
        ("| Year | Visitors |\n|---|---|\n| 2019 | 1850 |", [("2019", "event")]),
        ("| Mayor | From | To |\n|---|---|---|\n| Ada | 1901 | 1905 |", [("1901", "event"), ("1905", "event")]),
        ("| Ship | Built | Tonnage |\n|---|---|---|\n| Orm | 1908 | 1950 |", [("1908", "event")]),
        ("| Month | Sales |\n|---|---|\n| May 2019 | 1850 |", [("2019-05", "event")]),
        ("| Cup | Titles |\n|---|---|\n| Orm | 1950 |", [("1950", "event")]),
        ("| Founded | 1901 |\n|---|---|\n| Members | 1850 |\n| Closed | 1950 |", [("1901", "event"), ("1950", "event")]),
    ],
)  # fmt: skip
def test_what_is_no_event_or_one_to_come(text: str, rows: list[tuple[str, str]]) -> None:
    assert [(row.date, row.kind) for row in extract(article(f"# Orm\n\n{text}\n"))] == rows


@pytest.mark.parametrize(
    "lines",
    [
        "1867. The mill burned.",
        "- 1867. The mill burned.",
        "1866. Flood.\n1867. The mill burned.",
    ],
)
def test_a_year_is_no_number_of_an_item(lines: str) -> None:
    assert ("1867", "The mill burned") in told(f"# X\n\n{lines}\n")


def test_a_month_that_is_no_name_needs_no_year_before_a_name() -> None:
    text = "# X\n\nThe war began in 1950. By September Ada Lind had left. In May Bo Lind was ill.\n"
    assert [date for date, _ in told(text)] == ["1950", "../1950-09"]


def test_a_year_behind_authors_is_cited_only_before_what_closes_it() -> None:
    assert [event.date for event in extract(article("Dray et al. 2008 saw a mill burn."))] == [
        "2008"
    ]
