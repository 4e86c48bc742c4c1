"""The lists as people on a terminal see them."""

from __future__ import annotations

import io

import pytest
from conftest import article
from rich.cells import cell_len
from rich.table import Table as RichTable

from milacli.choices import ROLE_TAGS
from milacli.commands.listing import links, references
from milacli.commands.overview import overview
from milacli.commands.people import people
from milacli.commands.screens import screen
from milacli.commands.screens.people import STYLES
from milacli.commands.screens.spark import spark
from milacli.commands.screens.timeline import around, last_year, year
from milacli.commands.search import search
from milacli.commands.sections import sections
from milacli.commands.timeline import timeline
from milacli.facts.events import COLUMNS
from milacli.render import Format, render
from milacli.render.console import STYLES as LOOKS
from milacli.table import Column, Table, highlighted, records

HALL = article(
    """
    # Hall of Orm

    Tilda Brandt, a mason, founded the hall in 1312. She was born in 1280.

    ## People

    - **Tilda Brandt** - Founder and first warden
    - **Ida Falk** (1331) - professor of glass at Lund and the last warden before the great fire

    ## Fire

    The hall burnt in 1402. In 1402 the warden Ida Falk wrote of kilns and of 李雷 and é́.
    It was built anew in 1404, and a kiln stood there until the war.

    ## Glass

    Ida Falk and Tilda Brandt never met. Falk was born in 1310.
    """,
    "orm.md",
)


def seen(table: Table, columns: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines that a terminal of so many *columns* shows."""
    monkeypatch.setenv("COLUMNS", str(columns))
    stream = io.StringIO()
    render(table, Format.TABLE, stream)
    return stream.getvalue().splitlines()


def test_people_are_counted_and_their_titles_stand_with_their_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(people(HALL), 60, monkeypatch) == [
        "2 people in Hall of Orm",
        "Name          Roles and titles                          Line",
        "────────────────────────────────────────────────────────────",
        "Tilda Brandt  founder director · mason :3 · first          7",
        "              warden",
        "Ida Falk      director faculty · professor of glass at     8",
        "              Lund · last warden · warden :12",
    ]


def test_those_in_a_role_are_counted_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = seen(people(HALL, roles=["faculty"]), 60, monkeypatch)
    assert lines[0] == "1 of 2 people in Hall of Orm"


def test_every_role_has_a_colour_and_every_colour_is_of_a_role() -> None:
    assert sorted(STYLES) == sorted(ROLE_TAGS)


def test_a_date_is_said_once_and_a_long_time_between_two_has_a_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(timeline(HALL), 60, monkeypatch) == [
        "7 events in Hall of Orm  1280 ▄▁▁▁▁▆▁▁▄▁▁▁▁▁▁▁▁▁▁▁█ 1404",
        "Date      Event                                         Line",
        "────────────────────────────────────────────────────────────",
        "1280      She was born in 1280 [Tilda Brandt]              3",
        "30 years",
        "1310      Falk was born in 1310                           17",
        "1312      Tilda Brandt, a mason, founded the hall in       3",
        "          1312",
        "19 years",
        "1331      Ida Falk (1331) - professor of glass at Lund     8",
        "          and the last warden before the great fire",
        "71 years",
        "1402      The hall burnt in 1402                          12",
        "          the warden Ida Falk wrote of kilns and of       12",
        "          李雷 and é́",
        "1404      It was built anew in 1404, and a kiln stood     13",
        "          there until the war [Hall of Orm]",
    ]


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("ask", [people, timeline, lambda it: search(it, "kiln glass hall")])
def test_a_list_is_one_rich_table_with_a_header(
    ask: object, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[RichTable] = []
    init = RichTable.__init__

    def counting(self: RichTable, *args: object, **options: object) -> None:
        made.append(self)
        init(self, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(RichTable, "__init__", counting)
    lines = seen(ask(HALL), columns, monkeypatch)  # type: ignore[operator]
    assert len(made) == 1
    assert made[0].show_header
    headers = [str(column.header) for column in made[0].columns]
    assert headers[0] in ("Name", "Date", "Line")
    assert ("Section" in headers) == (columns >= 110)
    assert max(map(cell_len, lines)) <= columns


def test_what_was_found_stands_under_its_section_the_best_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(search(HALL, "warden fire"), 60, monkeypatch) == [
        "4 passages in Hall of Orm",
        "Line  Text",
        "────────────────────────────────────────────────────────────",
        "   §  People",
        "   8  Ida Falk (1331) - professor of glass at Lund and the",
        "      last warden before the great fire",
        "   ~  weak matches",
        "   §  People",
        "   7  Tilda Brandt - Founder and first warden",
        "   §  Fire",
        "  10  Fire",
        "  12  In 1402 the warden Ida Falk wrote of kilns and of 李雷",
        "      and é́.",
    ]


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_no_word_is_cut(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for table, prose in (
        (people(HALL), "titles"),
        (timeline(HALL), "event"),
        (search(HALL, "warden"), "text"),
    ):
        told = " ".join(str(record[prose]) for record in records(table)).lower()
        said = {word.strip("()',") for word in told.split()}
        shown = {
            word.strip("()',")
            for word in " ".join(seen(table, columns, monkeypatch)).lower().split()
        }
        assert len(said) > 5
        assert said <= shown


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("1993", 1993, 1993),
        ("199X", 1990, 1999),
        ("-0043-03", -43, -43),
        ("-04XX", -499, -400),
        ("../2018-05", 2018, 2018),
        ("1844~/1927", 1844, 1927),
        ("2003/..", 2003, float("inf")),
    ],
)
def test_the_years_of_a_date_are_the_first_and_the_last_it_names(
    date: str, first: int, last: float
) -> None:
    assert (year(date), last_year(date)) == (first, last)


def test_while_something_lasts_no_time_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Orm was a mill from 1300 to 1350. It burnt in 1310. It was sold in 1340. It fell in 1390."
    )
    lines = seen(timeline(article(f"# Orm\n\n{text}\n")), 80, monkeypatch)
    assert [line.split("  ")[0] for line in lines if "years" in line] == ["40 years"]


def test_a_spark_line_has_a_cell_for_every_year_or_for_several() -> None:
    assert spark([1990, 1990, 1992]).replace("\ufdd0", " ") == "1990 █▁▅ 1992"
    assert len(spark([0, 2000])) < 40
    assert spark([1990]) == ""
    assert spark([]) == ""


def test_a_person_has_titles_with_lines_a_life_in_order_of_time_and_company(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(people(HALL, "falk"), 60, monkeypatch) == [
        "Ida Falk  director faculty",
        "professor of glass at Lund :8 · last warden :8 · warden :12",
        "Date     Statement                                      Line",
        "────────────────────────────────────────────────────────────",
        "1310     Falk was born in 1310.                           17",
        "1331     Ida Falk (1331) - professor of glass at Lund      8",
        "         and the last warden before the great fire",
        "1402     In 1402 the warden Ida Falk wrote of kilns       12",
        "         and of 李雷 and é́.",
        "undated  Ida Falk and Tilda Brandt never met.             17",
        "with     Tilda Brandt :17",
        "",
        "4 statements in Hall of Orm",
    ]


def test_the_fact_sheet_names_people_years_links_and_sources(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(overview(HALL), 60, monkeypatch) == [
        "Hall of Orm  orm.md, 4 sections",
        "",
        "Lead          Tilda Brandt, a mason, founded the hall in",
        "              1312. :3",
        "People 2      Tilda Brandt (founder), Ida Falk (faculty)",
        "Dates 7       1280 ▄▁▁▁▁▆▁▁▄▁▁▁▁▁▁▁▁▁▁▁█ 1404",
        "Links 0       none",
        "References 0  none",
        "",
        "Try  mila -a orm.md search when was Tilda Brandt born",
        "     mila -a orm.md people --role director",
        "     mila -a orm.md timeline",
    ]


MILL = article(
    """
    # Mill

    The [[Venn]] turns the [[Orm Mill|old mill]] by the [[venn]] and the [[Lund]].

    ## References

    1. Brandt, T. "The Wheels of Orm." Orm Press, 1902. https://orm.example/wheels/of/a/mill
    2. "Kilns." Lund, 1911.
    """,
    "mill.md",
)


def test_what_is_linked_most_stands_first_and_a_label_only_where_it_differs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert seen(links(MILL), 60, monkeypatch) == [
        "4 links in Mill",
        "Target                                Label     Count  Line",
        "───────────────────────────────────────────────────────────",
        "Venn                                                2     3",
        "Orm Mill                              old mill      1     3",
        "Lund                                                1     3",
        "https://orm.example/wheels/of/a/mill                1     7",
    ]


def test_an_address_stands_whole_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(references(MILL), 60, monkeypatch) == [
        "2 references in Mill",
        "No.  Source                                            Line",
        "───────────────────────────────────────────────────────────",
        "  1  Brandt, T · The Wheels of Orm · Orm Press · 1902     7",
        "     https://orm.example/wheels/of/a/mill",
        "  2  Kilns · Lund · 1911                                  8",
    ]


def test_the_outline_does_not_repeat_its_title_and_is_narrow_where_it_must(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = seen(sections(MILL), 60, monkeypatch)
    assert lines[0] == "2 sections in Mill"
    assert lines[3].split()[:2] == ["0", "(lead)"]
    assert seen(sections(MILL), 40, monkeypatch)[1].split() == [
        "Outline",
        "Title",
        "Lines",
        "Words",
    ]


def test_what_is_told_for_two_dates_stands_whole_at_the_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = (
        "Tilda Brandt made the great bells of the old mill by the Venn in May 1312 and many "
        "more for the hall of Lund"
    )
    columns = [column for column in COLUMNS if column.name in ("date", "when", "event")]
    columns += [Column(name, str) for name in ("section", "line", "article")]
    rows = tuple(
        (date, when, highlighted(told), "", 3, "a.md")
        for date, when in (("1310", "1310"), ("1312-05", "May 1312"))
    )
    columns[-1] = columns[-1]._replace(shown=False)
    table = Table(tuple(columns), rows, screen=screen("timeline"))
    assert seen(table, 60, monkeypatch)[3:] == [
        "1310     Tilda Brandt made the great bells of the old      3",
        "         mill by the Venn in May 1312 and many more",
        "         for the hall of Lund",
        "1312-05  … by the Venn in May 1312 and many …              3",
    ]


@pytest.mark.parametrize("when", ["one", "thirty", "nowhere"])
@pytest.mark.parametrize("room", [20, 40, 80])
def test_around_a_date_stand_whole_words_and_no_more_than_there_is_room_for(
    when: str, room: int
) -> None:
    event = "one two three four five six seven eight nine ten eleven twenty thirty"
    part = around(event, when, room)
    assert len(part) <= room
    assert when in part or when == "nowhere"
    assert set(part.split()) - {"…"} <= set(event.split())
    assert (part == event) == (room >= len(event))


def test_weak_matches_stand_behind_the_others_and_under_a_line_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    columns = tuple(Column(name, str) for name in ("text", "doubt", "section", "line", "article"))
    told = (("a kiln", None, "Fire", 3), ("an oven", "weak", "Fire", 4), ("a kiln", None, "Art", 9))
    rows = tuple((highlighted(text), *rest, "a.md") for text, *rest in told)
    columns = (*columns[:-1], columns[-1]._replace(shown=False))
    table = Table(columns, rows, screen=screen("search"))
    assert [line.split() for line in seen(table, 60, monkeypatch)[3:]] == [
        ["§", "Fire"],
        ["3", "a", "kiln"],
        ["§", "Art"],
        ["9", "a", "kiln"],
        ["~", "weak", "matches"],
        ["§", "Fire"],
        ["4", "an", "oven"],
    ]


def test_roles_have_the_colour_of_their_family_and_titles_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    (line,) = (line for line in seen(people(HALL), 60, monkeypatch) if "Ida" in line)
    assert "\x1b[32mdirector\x1b[0m \x1b[36mfaculty\x1b[0m · professor" in line


def test_a_long_time_is_paler_than_the_dates_around_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    (line,) = (line for line in seen(timeline(HALL), 60, monkeypatch) if "19 years" in line)
    assert line.startswith("\x1b[2;36m19")


def test_no_style_sets_a_background() -> None:
    assert [style for style in LOOKS.values() if "on " in style or "reverse" in style] == []


@pytest.mark.parametrize("room", [60, 70])
def test_around_a_date_a_comma_is_a_better_end_than_no_more_room(room: int) -> None:
    event = "They split up in 2003, met for one night at the 2011 Ely Fair, and announced a box set in 2027"
    assert around(event, "2011", room) == "… met for one night at the 2011 Ely Fair, …"
