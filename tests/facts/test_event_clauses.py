"""Which words of a sentence a row tells: a clause of its own, and no more."""

from __future__ import annotations

import pytest
from conftest import article
from rows import told

from milacli.facts.events import extract


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
        # what goes on behind is no part of it
        (
            "Ada moved to Orm in 1990 and, after the war, to Kell in 1995.",
            "Ada moved to Orm in 1990 / Ada moved to Orm in 1990 and, after the war, to Kell in 1995",
        ),
        # a date in front is repeated by none
        (
            "1993: Ada left, as told in 1990.",
            "Ada left, as told in 1990 / Ada left",
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


def test_a_subject_keeps_its_verb_behind_what_is_told_of_it() -> None:
    text = "In May 2025 it saw losses as Ada Dray, who led the mill since 2022, left it."
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert row.event.endswith("left it")


def test_what_has_no_verb_leans_on_the_sentence_before() -> None:
    text = "By 2024, it was read in ten towns. By 2025, over twenty towns."
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert row.event == "By 2024, it was read in ten towns. By 2025, over twenty towns"


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
