"""What happened when: which clause a date stands for, whom it speaks of, and what is told twice."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, ROOT, article

from milacli.facts.events import extract


def retellings() -> list[tuple[str, str, str]]:
    """Return the pairs of told_twice.txt, each with ``one`` or ``two``."""
    lines = (Path(__file__).parent / "told_twice.txt").read_text("utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if not line.startswith("#"))
    return [(kind, *pair.split(" || ")) for kind, _, pair in pairs]  # type: ignore[misc]


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
            "Ada Dray (born 3 May 1960) is a Welsh potter",
            " who has burned pots for most of the mills of Arden and for all of her friends.",
        ),
        (
            "|Ada Dray (born 3 May 1960) is the first potter who has burned pots for most of the mills",
            " of.",
        ),
        (
            "In 2017, |the hall was opened to all the schools of the city and to everybody who reads",
            ", reflecting the growth of its library over the years.",
        ),
        (
            "The hall of Arden was closed in 2017",
            ", which many of its old friends and all of its neighbours took for the end of the whole city.",
        ),
        (
            "The prize was shared in 2017 by Ada Dray, Tom Brook, and Mary Cole",
            "—the highest that the city of Arden has to give to anybody.",
        ),
        ("On 3 May 2017, |the mill burned", " down."),
        (
            "|The firm did in 2017 what nobody had done in Arden: it gave each of its mills away",
            " then.",
        ),
    ],
)
def test_what_hangs_on_a_long_clause_is_left_out(kept: str, left_out: str) -> None:
    event = kept.rsplit("|", maxsplit=1)[-1] + left_out.removesuffix(".") * (len(left_out) < 10)
    assert [words for _, words in told(kept.replace("|", "") + left_out)] == [event]


_LONG = "to all of those who had worked for it in the hills above Colne and in the woods of Arden"


@pytest.mark.parametrize(
    ("kept", "left_out"),
    [
        # between adjectives, inside a number or a list, before a verb or a second subject: no cut
        (f"The old firm gave away its mill in 2017 {_LONG} in a small, wooden, quiet town", ""),
        (
            f"The old firm gave away in 2017 {_LONG} as much as 19,550 crowns in old coins and notes",
            "",
        ),
        (
            f"The firm gave in 2017 {_LONG} three great mills of stone, wood, and glass from the hills",
            "",
        ),
        (
            f"They sold it in 2017 {_LONG}, but before it was all gone from Venn, Brook gave his back",
            "",
        ),
        (
            f"Although Ada Dray had in 2017 given more {_LONG} and of Venn, this was the first mill",
            "",
        ),
        # of a list of what is dated the rest is left out
        (
            f"Ada Dray built mills {_LONG}, such as Lower Mill (2017), Upper Mill (2018)",
            ", Great Mill (2019), Small Mill and others of stone in the very old hills between Venn and Colne (2020 and 2021)",
        ),
    ],
)
def test_a_row_is_long_rather_than_cut_where_its_sense_would_change(
    kept: str, left_out: str
) -> None:
    rows = dict(told(f"{kept.replace('|', '')}{left_out}."))
    assert rows["2017"] == kept.split("|", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # what leans on nothing stands alone
        ("Ada left in 2014, and in 2015 the hall fell.", "Ada left in 2014 / the hall fell"),
        ("Ada left in 2014; the hall fell in 2015.", "Ada left in 2014 / the hall fell in 2015"),
        (
            "The mill opened in 1990, but she sold it in 1995.",
            "The mill opened in 1990 / she sold it in 1995",
        ),
        # a second deed keeps its subject
        (
            "The old mill opened in 1990 and burned in 1995.",
            "The old mill opened in 1990 / The old mill … burned in 1995",
        ),
        (
            "The mill was built in 1990 and sold to Orm in 1995.",
            "The mill was built in 1990 / The mill was … sold to Orm in 1995",
        ),
        # but not where it may be said of what stands before it
        (
            "He joined Orm Press, founded in 1990, and left in 1995.",
            "He joined Orm Press, founded in 1990 / He … left in 1995",
        ),
        (
            "Ada met Tom in 1981, the year she, a potter, wrote a book, and left in 1983.",
            "Ada met Tom in 1981, the year she, a potter, wrote a book / Ada … left in 1983",
        ),
        # a clause that leans on another keeps that
        (
            "Arden moved in May 2001, followed by a fair in 2002.",
            "Arden moved in May 2001, followed by a fair in 2002 / Arden moved in May 2001, followed by a fair in 2002",
        ),
        (
            "Ada sold Orm in 2001, which Tom closed in 2004.",
            "Ada sold Orm in 2001 / Ada sold Orm in 2001, which Tom closed in 2004",
        ),
        # what stands in brackets belongs to the part before it
        (
            "Ada led the mill of Venn (1990) and moved to Colne in 1995.",
            "Ada led the mill of Venn (1990) / Ada … moved to Colne in 1995",
        ),
        # a plural in -s is no second deed
        (
            "In 1990 Ada gave coins, and notes to Tom in 1995.",
            "Ada gave coins, and notes to Tom in 1995 / In 1990 Ada gave coins, and notes to Tom in 1995",
        ),
        # where no cut is sure there is none
        (
            "With the exception of the roof, which fell in 1901, all of it stood until 1950.",
            "With the exception of the roof, which fell in 1901, all of it stood until 1950 / = ",
        ),
        (
            "Dray denied that the mill had burned in 1990 and was sold in 1995.",
            "Dray denied that the mill had burned in 1990 and was sold in 1995 / = ",
        ),
        (
            "Having built it in 1990 and sold it in 1992, Ada left.",
            "Having built it in 1990 and sold it in 1992, Ada left / = ",
        ),
        (
            "In October 2025, Orm said it would ban guests from making or using lamps from May 2026.",
            "Orm said it would ban guests from making or using lamps from May 2026 / In October 2025, Orm said it would ban guests from making or using lamps from May 2026",
        ),
        (
            "The mill did not open in 1990 and closed in 1995.",
            "The mill did not open in 1990 / The mill did not open in 1990 and closed in 1995",
        ),
        (
            "The mill, built in 1990 and sold in 1995, burned.",
            "The mill, built in 1990 and sold in 1995, burned / = ",
        ),
        (
            "Ada, who met Tom Brook in 1990 and left in 1995, sang.",
            "Ada, who met Tom Brook in 1990 and left in 1995, sang / = ",
        ),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_only_where_each_part_says_the_same_alone(text: str, events: str) -> None:
    first, second = events.split(" / ")
    assert [words for _, words in told(text)] == [first, first if second == "= " else second]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("In 1990 Ada joined Orm Inc.", "Ada joined Orm Inc."),
        ("In 1990 she moved to the U.S.", "she moved to the U.S."),
        ("They sold oats, hay, etc. in 1990.", "They sold oats, hay, etc. in 1990"),
        ("The panel (cat. 6) was made in 1990.", "The panel (cat. 6) was made in 1990"),
        (
            "*Mills* by Ada Dray (illus. Tom Venn), sold in 1990",
            "Mills by Ada Dray (illus. Tom Venn), sold in 1990",
        ),
        (
            "*Mills* by Ada Dray (trans. Tom Venn), sold in 1990",
            "Mills by Ada Dray (trans. Tom Venn), sold in 1990",
        ),
        ("It was built c.1860.", "It was built c.1860"),
        ("The mill was built in 45 BC.", "The mill was built in 45 BC"),
        ("The mill was built in 45 B.C.", "The mill was built in 45 B.C."),
        ("In 1990 St. Anne's Church burned.", "St. Anne's Church burned"),
        ("In 1990 she asked, “Who sold it?”", "she asked, “Who sold it?”"),
    ],
)
def test_no_row_ends_inside_an_abbreviation(text: str, kept: str) -> None:
    assert [words for _, words in told(text)] == [kept]


def whose(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(e.date, e.event, e.who, e.under) for e in extract(article(text))]


@pytest.mark.parametrize(
    ("text", "event", "who", "under"),
    [
        # people: named, meant by a pronoun, beside their dates
        ("# Orm\n\nAda Dray sold it in 1999.", "Ada Dray sold it in 1999", ("Ada Dray",), ""),
        ("# Orm\n\nAda Dray sings. She moved in 1999.", "She moved in 1999", ("Ada Dray",), ""),
        ("# Orm\n\nAda Dray (1844–1927) sang.", "Ada Dray (1844–1927) sang", ("Ada Dray",), ""),
        (
            "# Orm\n\nAda Dray and Tom Brook met in 1999.",
            "Ada Dray and Tom Brook met in 1999",
            ("Ada Dray", "Tom Brook"),
            "",
        ),
        # not who is named first, where the date is of somebody else
        (
            "# Orm\n\nAda Dray is the aunt of Tom Brook, mayor of Venn since 1990.",
            "Ada Dray is the aunt of Tom Brook, mayor of Venn since 1990",
            (),
            "",
        ),
        # a pronoun behind an opening, one that somebody else follows, and an apposition
        (
            "# Ada Dray\n\nAda Dray was a potter. At her death she left a mill in 1999.",
            "At her death she left a mill in 1999",
            ("Ada Dray",),
            "",
        ),
        (
            "# Orla\n\nOrla is a firm. Since 1999, it has a mill.",
            "Since 1999, it has a mill",
            (),
            "Orla",
        ),
        (
            "# Orla\n\nOrla is a river. After its founding in 1867, Venn was named Arden.",
            "After its founding in 1867, Venn was named Arden",
            (),
            "",
        ),
        (
            "# Orm\n\nTom Brook, the child of Ada Dray, who led Orm until 1999, left.",
            "Tom Brook, the child of Ada Dray, who led Orm until 1999, left",
            (),
            "",
        ),
        ("# Of 2024: A Gambit\n\nMany came. By 1999, it was sold.", "By 1999, it was sold", (), ""),
        # labels and headings
        (
            "# Titan: Assault\n\nTitan is old. It came in 1999.",
            "It came in 1999",
            (),
            "Titan: Assault",
        ),
        ("# Orla AI, Inc.\n\nOrla is old. It came in 1999.", "It came in 1999", (), "Orla"),
        ("# Orla\n\n## Suits\n\n- Neighbours sued in 1999", "Neighbours sued in 1999", (), ""),
        (
            "# Arden\n\n- **Brook Fund**: In 2021, the town gave it a house",
            "Brook Fund: In 2021, the town gave it a house",
            (),
            "Brook Fund",
        ),
        (
            "# Orla\n\nOrla is a firm.\n\n- **May 2022**: Added Danish",
            "Added Danish",
            (),
            "Orla",
        ),
        ("# Orla (firm)\n\nOrla sells lamps. It moved in 1999.", "It moved in 1999", (), "Orla"),
        (
            "# Orla\n\nOrla is a firm.\n\nThe company moved in 1999.",
            "The company moved in 1999",
            (),
            "Orla",
        ),
        (
            "# Ada Dray\n\nAda Dray is a singer. In 1999 was elected mayor.",
            "In 1999 was elected mayor",
            ("Ada Dray",),
            "",
        ),
        (
            "# Ada Dray\n\nAda Dray sang. This led to a fair in 1999.",
            "This led to a fair in 1999",
            (),
            "Ada Dray",
        ),
        (
            "# Orla\n\nOrla is a lab.\n\n### 2025\n\n- **H1**: Work remains slow",
            "Work remains slow",
            (),
            "",
        ),
        # the lead-in, the item before and a heading on somebody else are no owners
        (
            "# Lamps\n\nKey milestones:\n\n- **May 2022**: Launched Lumo",
            "Launched Lumo",
            (),
            "",
        ),
        (
            "# Orla Lamp\n\nThe Orla Lamp is a lamp.\n\n## Company History\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "",
        ),
        (
            "# Orla\n\nOrla is a lamp.\n\n## Manufacturer\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "",
        ),
        (
            "# Orla\n\nOrla is a firm.\n\n## Owners\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "Orla",
        ),
        (
            "# Timeline of Otto Gross\n\n- 1904: Oil at Lund. Ada Dray came.\n- 1923: Died of a cold.",
            "Died of a cold",
            (),
            "Otto Gross",
        ),
        (
            "# Ada Dray\n\nAda Dray is a potter.\n\n## Recognition\n\n- Ellwood Prize (2019)",
            "Ellwood Prize (2019)",
            ("Ada Dray",),
            "",
        ),
        (
            "# Ada Dray\n\nAda Dray is a potter.\n\n## Mills Bought\n\n- Ellwood - $2 million (2019)",
            "Ellwood - $2 million (2019)",
            (),
            "",
        ),
        (
            "# Orla\n\n- Marvin Brandt: Death 5 July 1998, Lund",
            "Marvin Brandt: Death 5 July 1998, Lund",
            ("Marvin Brandt",),
            "",
        ),
    ],
)
def test_who_it_is_about_is_told_beside_the_words(
    text: str, event: str, who: tuple[str, ...], under: str
) -> None:
    assert (event, who, under) in [(e, w, u) for _, e, w, u in whose(text)]


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


def test_a_row_begins_with_all_of_several_days() -> None:
    rows = extract(article("# Orm\n\nOn 13, 14 and 15 July 1913 the fair was held.\n"))
    assert [row.date for row in rows] == ["1913-07-13", "1913-07-14", "1913-07-15"]
    assert {row.event for row in rows} == {"On 13, 14 and 15 July 1913 the fair was held"}


def test_a_date_named_twice_in_a_sentence_is_one_row() -> None:
    text = "# Orla\n\nIt bought mills, including Venn (2020), Colne (2020) and Arden (2020).\n"
    assert len(told(text)) == len(set(told(text)))


def test_a_row_does_not_end_in_what_introduces_a_list() -> None:
    text = "# Orla\n\nMay 1990 saw a new mill near Venn, featuring:\n\n- a wheel\n"
    assert told(text) == [("1990-05", "May 1990 saw a new mill near Venn")]


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


def test_a_row_is_quoted_whole_and_a_formula_has_no_date() -> None:
    text = """
        # Orm

        | | |
        |---|---|
        | Key people | Tilda Brandt |
        | Founded | 12 March 1312 |

        The sum $x_{1313}$ was found in 1314.
        """
    assert told(text) == [
        ("1312-03-12", "Founded | 12 March 1312"),
        ("1314", "The sum x_{1313} was found in 1314"),
    ]


def test_a_century_shortened_may_end_a_sentence() -> None:
    assert told("# T\n\nThe jug was made in the 18th c. The vase is older.\n") == [
        ("17XX", "The jug was made in the 18th c.")
    ]


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


def test_a_subject_keeps_its_verb_behind_what_is_told_of_it() -> None:
    text = "In May 2025 it saw losses as Ada Dray, who led the mill since 2022, left it."
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert row.event.endswith("left it")


def test_what_has_no_verb_leans_on_the_sentence_before() -> None:
    text = "By 2024, it was read in ten towns. By 2025, over twenty towns."
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert row.event == "By 2024, it was read in ten towns. By 2025, over twenty towns"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Karl Strand, married to Clara Doyle, died in 1820.", "Karl Strand"),
        ("Karl Strand, engaged to Clara Doyle, left in 1820.", "Karl Strand"),
        ("Karl Strand, born in Venn to Clara Doyle, died in 1820.", "Karl Strand"),
        ("Karl Strand, taught at Velden by Clara Doyle, left in 1820.", "Karl Strand"),
        ("Karl Strand left in 1811 and Clara Doyle in 1820.", "Clara Doyle"),
        ("Karl Strand died in Velden in 1811 and Clara Doyle in 1820.", "Clara Doyle"),
        ("Karl Strand met Ada Dray in 1811 and Clara Doyle in 1820.", "Karl Strand"),
        ("Karl Strand left Velden in 1811 and Orm in 1820.", "Karl Strand"),
    ],
)
def test_a_deed_is_of_its_subject_and_of_nobody_nearer(text: str, who: str) -> None:
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert (row.date, row.who) == ("1820", (who,))


def test_it_is_nobody_whom_the_title_names() -> None:
    text = "# Hugo Marl\n\nHugo Marl was a farmer.\n\nThe barn was sold. It burned down in 1822."
    (row,) = extract(article(text))
    assert (row.who, row.under) == ((), "")


def test_kin_are_others() -> None:
    text = "# Ada Dray\n\nAda Dray was a nun. Her father died in 1890. Her book came out in 1892."
    father, book = extract(article(text))
    assert (father.who, father.under) == ((), "")
    assert book.who == ("Ada Dray",)


def test_it_is_nobody_who_is_named_behind_the_date() -> None:
    text = "It stood in the 2001 elections, in which its candidate, Ada Dray, won ten seats."
    (row,) = extract(article(f"# Green Party\n\n{text}\n"))
    assert (row.who, row.under) == ((), "Green Party")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The couple has a son born in 2001 and signed the Orm Pledge in 2004.", "The couple … signed the Orm Pledge in 2004"),
        ("The mill was built of stone in 1990 and sold to Orm in 1995.", "The mill was … sold to Orm in 1995"),
        (
            "The song was praised by Ada in 2015 and won the Orm Prize in 2016.",
            "The song … won the Orm Prize in 2016",
        ),
        (
            "The song was praised by Ada in 2015 and awarded a cup in 2016.",
            "The song was praised by Ada in 2015 and awarded a cup in 2016",
        ),
        ("He was born in Orm in 1990 and baptised there in 1991.", "He was born in Orm in 1990 and baptised there in 1991"),
        ("He avoided being drafted in 1914 and killed in 1916.", "He avoided being drafted in 1914 and killed in 1916"),
        ("He refused to be crowned in 1801 and anointed in 1802.", "He refused to be crowned in 1801 and anointed in 1802"),
        ("He hoped to be elected in 1914 and died in 1916.", "He … died in 1916"),
        ("Ada was praised in 1901 and worked in Venn in 1905.", "Ada … worked in Venn in 1905"),
        ("Tom Brook, OSB (May 2, 1815, Venn-June 3, 1851, Orm) was a monk.", "Tom Brook, OSB (May 2, 1815, Venn-June 3, 1851, Orm) was a monk"),
    ],
)  # fmt: skip
def test_a_second_deed_keeps_its_voice(text: str, event: str) -> None:
    assert extract(article(f"# Orm\n\n{text}\n"))[-1].event == event


@pytest.mark.parametrize(
    "told",
    [
        "The hall opened in 1990, / closed in 1992 and / burned in 1995.",
        "She was born in 1950, / moved to Colne in 1970, / wrote a book in 1971 and / died in 1990.",
        "She was born in 1950, / quickly moved to Colne in 1970, / wrote it in 1971 and / died in 1990.",
    ],
)
def test_each_of_several_deeds_is_told_alone(told: str) -> None:
    parts = [part.strip(" ,.").removesuffix(" and") for part in told.split("/")]
    subject = " ".join(parts[0].split()[: 2 if parts[0].startswith("The") else 1])
    rows = extract(article(f"# Orm\n\n{told.replace('/ ', '')}\n"))
    assert [row.event for row in rows] == [parts[0], *(f"{subject} … {part}" for part in parts[1:])]


def test_a_second_subject_of_spans_is_whose_they_are() -> None:
    text = "# Orm\n\nHugo Marl reigned from 1798 to 1802 and Karl Marl from 1802 to 1805.\n"
    assert [row.who for row in extract(article(text))] == [("Hugo Marl",), ("Karl Marl",)]


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
