"""Lines that once could be changed unnoticed, as ``mutants.txt`` lists them."""

from __future__ import annotations

from conftest import article

from milacli.commands.schema import DIALECT, schema
from milacli.commands.search import search
from milacli.facts.events import extract
from milacli.facts.people import people_of
from milacli.reading import read
from milacli.render.console import STYLES
from milacli.search.words import stem


def people(text: str) -> dict[str, tuple[str, ...]]:
    """Return whom *text* tells of, and in which roles."""
    return {person.name: person.roles for person in people_of(read(article(text)))}


def first_row(text: str, query: str) -> str:
    table = search(article(text), query, 10)
    return str(table.rows[0][[column.name for column in table.columns].index("text")])


def test_a_form_that_no_ending_explains_is_found() -> None:
    assert stem("caught") == stem("catch") == stem("catching")


def test_who_joined_is_found_by_who_was_hired() -> None:
    text = "# Orla\n\nThe mill stands in Venn. Ada Dray joined the mill. The mill has a roof of slate.\n"
    assert "joined" in first_row(text, "who was hired")


def test_related_topics_tell_no_events() -> None:
    assert not extract(article("# Orla\n\n## Related Topics\n\n- The fair was held in 1999.\n"))


def test_a_word_of_the_title_tells_little() -> None:
    text = "# Glass Lamps\n\nGlass lamps shine.\n\nThe kiln.\n\nKilns.\n\nMen left.\n"
    table = search(article(text), "glass lamps kiln", 10)
    assert (
        str(table.rows[1][[column.name for column in table.columns].index("text")]) == "The kiln."
    )


def test_dates_are_cyan() -> None:
    assert STYLES["date"] == "cyan"


def test_events_that_share_half_their_words_are_two() -> None:
    deeds = ("opened a red hall near Venn", "opened a boat school near Venn")
    items = "".join(f"- In 1990 the Orm Club {deed}.\n" for deed in deeds)
    assert len(extract(article(f"# Orla\n\n{items}"))) == 2


def test_a_month_takes_the_year_of_a_sentence_before() -> None:
    text = "# Orla\n\nIn 1990 the mill opened. It had four wheels, two stones and a roof of slate. In May it burned.\n"
    assert "1990-05" in [event.date for event in extract(article(text))]


def test_what_is_called_as_workers_are_is_less_of_a_name() -> None:
    assert "Zorva Bookbinder" not in people("# Orla\n\nThey saw Zorva Bookbinder near it.\n")


def test_a_form_that_may_be_a_name_joins_one_that_is() -> None:
    text = "# Orla\n\nZorva Drimm was a potter. In Zorva M. Drimm it fell.\n"
    assert list(people(text)) == ["Zorva M. Drimm"]


def test_who_bankrolls_invests_and_who_is_knighted_is_a_person() -> None:
    assert people("# Orla\n\nIt was bankrolled by Tam Yelk.\n") == {"Tam Yelk": ("investor",)}
    signs = {sign.sign for sign in read(article("# Orla\n\nTam Yelk was knighted.\n")).signs}
    assert "fate" in signs
    signs = {sign.sign for sign in read(article("# Orla\n\nTam Yelk succeeded Bo Lind.\n")).signs}
    assert "deed" in signs


def test_he_of_a_new_section_is_nobody_of_the_last() -> None:
    text = "# Orla\n\n## Mills\n\nTom Brook left.\n\n## Lamps\n\nThe lamp fell. He founded Venn Glass.\n"
    assert people(text) == {"Tom Brook": ()}


def test_what_a_date_is_counted_from_does_not_answer_when() -> None:
    for told in ("two decades after the fire of 1873", "five years before the flood of 1901"):
        table = search(
            article(f"# Orla\n\nThe mill was rebuilt {told}.\n"), "when was the mill rebuilt", 5
        )
        (row,) = (
            dict(zip((c.name for c in table.columns), row, strict=True)) for row in table.rows
        )
        assert row["answer"] is None, told


def test_a_schema_says_which_dialect_it_is_in() -> None:
    assert DIALECT == "https://json-schema.org/draft/2020-12/schema"
    assert schema("people")["$schema"] == DIALECT
