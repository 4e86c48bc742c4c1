"""The timeline as a reader asks for it: a range, a subject, a chart."""

from __future__ import annotations

import io

import pytest
from conftest import article

from milacli.commands.timeline import timeline
from milacli.errors import MilaError, NothingFound
from milacli.render import Format, render
from milacli.table import Table, records

HISTORY = article(
    """
    # Arden

    Arden was founded in 1993. The mill burned in the 1990s. Dray left in 2001.

    In December 2020, Arden joined the Brook Fund, adding the Oríon mill to it. It was led by Cole until 2018.

    ## References

    1. Dray. "The Mill." *Arden Times*, March 2019.
    """
)
EMPTY = article("# Arden\n\nNothing happened.\n")


def dates(table: Table) -> list[object]:
    return [row[0] for row in table.rows]


def test_the_timeline_has_a_row_for_every_event_oldest_first() -> None:
    table = timeline(HISTORY)
    names = ["date", "when", "event", "kind", "who", "under", "lines"]
    assert [column.name for column in table.columns][:7] == names
    assert dates(table) == ["199X", "1993", "2001", "../2018", "2020-12"]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2001", None, ["2001", "../2018", "2020-12"]),
        ("1995", "1999", ["199X"]),
        ("2020-12", None, ["2020-12"]),
        ("dec 2020", "2020-12-31", ["2020-12"]),
        (None, "1992", ["199X"]),
        ("2000s", "2010s", ["2001", "../2018"]),
    ],
)
def test_an_event_stays_whose_time_reaches_into_the_range(
    since: str | None, until: str | None, expected: list[str]
) -> None:
    assert dates(timeline(HISTORY, since, until)) == expected


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("mill", ["199X", "2020-12"]),
        ("brook fund", ["2020-12"]),
        ("ORION", ["2020-12"]),
        ("drya", ["2001"]),
    ],
)
def test_about_keeps_what_a_search_would_find(about: str, expected: list[str]) -> None:
    assert dates(timeline(HISTORY, about=about)) == expected


def test_references_are_told_only_if_asked_for() -> None:
    table = timeline(HISTORY, since="2019", until="2019", references=True)
    assert [row[:3] for row in table.rows] == [("2019-03", "2019-03", "The Mill – Arden Times")]


@pytest.mark.parametrize(
    ("parsed", "since", "until", "about", "message"),
    [
        (HISTORY, "1800", "1850", "", "no events from 1800 to 1850; they go from 199X to 2020-12"),
        (HISTORY, None, None, "zebra", 'no events about "zebra"'),
        (HISTORY, "2001", None, "zebra", 'no events about "zebra" from 2001'),
        (EMPTY, None, None, "", "no dated events in test.md"),
    ],
)
def test_nothing_found_says_what_there_is(
    parsed: object, since: str | None, until: str | None, about: str, message: str
) -> None:
    with pytest.raises(NothingFound) as error:
        timeline(parsed, since, until, about)  # type: ignore[arg-type]  # one of the two above
    assert str(error.value) == message


def test_a_range_that_ends_before_it_begins_is_an_error() -> None:
    with pytest.raises(MilaError, match="--from 2020 is later than --to 2010"):
        timeline(HISTORY, "2020", "2010")
    with pytest.raises(MilaError, match=r"2020\.\.2010 ends before it begins"):
        timeline(HISTORY, words="2020..2010")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2001", ["2001"]),
        ("1999..2001", ["199X", "2001"]),
        ("..1995", ["199X", "1993"]),
        ("1990s", ["199X", "1993"]),
        ("dec 2020", ["2020-12"]),
        ("mill", ["199X", "2020-12"]),
        ("brook 2020", ["2020-12"]),
    ],
)
def test_plain_words_are_a_date_or_span_or_else_a_query(words: str, expected: list[str]) -> None:
    assert dates(timeline(HISTORY, words=words)) == expected


PEOPLE = article(
    """
    # Arden

    ## Life

    Ada Brook Dray was born in 1960. She moved in 1975. Tom Cole moved in 1977.

    ## Work

    Dray will open a mill in 2031. As of 2025 the mill has 40 wheels.
    """
)


@pytest.mark.parametrize("about", ["dray", "Ada Brook Dray", "ada dray"])
def test_about_knows_people_by_any_name_and_by_pronouns(about: str) -> None:
    assert dates(timeline(PEOPLE, about=about)) == ["1960", "1975", "2031"]
    assert dates(timeline(PEOPLE, words=about)) == ["1960", "1975", "2031"]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [(["born"], ["1960"]), (["plan", "State"], ["2025", "2031"]), ([], None)],
)
def test_kinds_narrow(kinds: list[str], expected: list[str] | None) -> None:
    found = dates(timeline(PEOPLE, kinds=kinds))
    assert found == expected if expected else len(found) == 5


def test_a_kind_that_is_none_or_not_here_is_told() -> None:
    with pytest.raises(MilaError, match='no kind "birth"; there are: life, born'):
        timeline(PEOPLE, kinds=["birth"])
    with pytest.raises(NothingFound, match="no events of kind died; there are: born, event, state"):
        timeline(PEOPLE, kinds=["died"])


def test_a_section_narrows() -> None:
    assert dates(timeline(PEOPLE, section="work")) == ["2025", "2031"]
    with pytest.raises(NothingFound, match='no dated events in the section "Arden"'):
        timeline(article("# Arden\n\nNothing.\n\n## Life\n\nIt fell in 1990."), section="Arden")


def test_explain_says_what_speaks_for_the_date_and_for_the_owner() -> None:
    table = timeline(PEOPLE, words="1975", explain=True)
    record = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert record["why"] == "year: likely +3"
    assert record["owner"] == "the subject of the clause"


def test_the_words_around_a_year_speak_for_it_and_against_it() -> None:
    (record,) = records(timeline(article("# Orm\n\nIn 1901 kilns were lit.\n"), explain=True))
    assert record["why"] == "year: likely +3, time +2, opening +4, counted -4"


def test_people_see_whom_a_row_is_about_where_its_words_do_not_say_it() -> None:
    out = io.StringIO()
    render(timeline(PEOPLE, words="1975"), Format.PLAIN, out)
    assert out.getvalue().rstrip().endswith("She moved in 1975 [Ada Brook Dray]")


def test_a_chart_counts_by_year_and_shows_a_gap_as_one_row() -> None:
    table = timeline(HISTORY, since="2000", chart=True)
    assert [column.name for column in table.columns] == [
        "period",
        "events",
        "bar",
        "event",
        "lines",
        "section",
        "line",
        "article",
        "quote",
    ]
    assert [row[:3] for row in table.rows] == [
        ("2001", 1, 1),
        ("2002–2017", 0, 0),
        ("2018", 1, 1),
        ("2019", 0, 0),
        ("2020", 1, 1),
    ]
    assert [column.name for column in table.columns if column.shown] == ["period", "events", "bar"]


def test_a_chart_of_a_long_time_counts_by_decade_or_more() -> None:
    parsed = article("# X\n\nIt burned in 1911. It fell in 1913. It rose in 1951.")
    assert [row[:2] for row in timeline(parsed, chart=True).rows] == [
        ("1910s", 2),
        ("1920s–1940s", 0),
        ("1950s", 1),
    ]
    parsed = article("# X\n\n" + " ".join(f"It rose in {year}." for year in range(1000, 2000, 9)))
    assert len(timeline(parsed, chart=True).rows) <= 61


def test_a_chart_draws_spans_where_they_lie() -> None:
    parsed = article("# X\n\nAda led it from 1901 to 1940. Tom led it from 1931 to 1980.")
    table = timeline(parsed, chart=True)
    assert [row[:4] for row in table.rows] == [
        ("1901/1940", 1, 40, "Ada led it from 1901 to 1940"),
        ("1931/1980", 1, 50, "Tom led it from 1931 to 1980"),
    ]
    out = io.StringIO()
    render(table, Format.PLAIN, out)
    first, second = (line[14:54] for line in out.getvalue().splitlines())
    assert first.rstrip() == "━" * 20
    assert second.rstrip() == " " * 15 + "━" * 25


def test_a_date_and_a_subject_may_stand_in_one_line() -> None:
    text = "# T\n\nNora Quist left in 2017. Adam Birch left in 2014.\n"
    for words in ("2017 quist", "quist 2017"):
        assert [r["date"] for r in records(timeline(article(text), words=words))] == ["2017"]
    with pytest.raises(NothingFound):
        timeline(article(text), words="2017 birch")
