"""Quotes of very long sentences: short, verbatim, on their line, and around what they prove."""

from __future__ import annotations

import json

import pytest
from conftest import article, mila

from milacli.english.prose import Span
from milacli.facts.people import extract
from milacli.facts.people.explanation import explain
from milacli.facts.window import LONGEST, cite_around, within
from milacli.reading import read

NAMES = [f"{first} {last}{ending}" for first in ("Ada", "Ben", "Clara", "David", "Emma")
         for last in ("Brand", "Karl", "Holm", "Quist", "Stein", "Wald", "Zell", "Thorn", "Berg", "Lund")
         for ending in ("ner", "ing", "sen", "qvist", "feld")]  # fmt: skip


def listed(names: list[str], between: str = ", ") -> str:
    return "# Orm\n\nThe *deans* of the [[Orm School]]: " + between.join(names) + " led it."


def test_the_people_of_a_long_sentence_are_each_quoted_around_their_name() -> None:
    source = listed([f"[[{name}]]" for name in NAMES])
    people = extract(article(source))
    assert len(people) > 200
    for person in people:
        assert person.name in person.cite.quote
        assert person.cite.quote in source
        assert LONGEST - 80 < len(person.cite.quote) <= LONGEST


def test_five_hundred_names_make_no_three_megabytes() -> None:
    names = [f"{name.split()[0]} {name.split()[1]}{more}" for name in NAMES for more in ("a", "o")]
    for asked in (["people"], ["people", "--explain"]):
        source = listed(names)
        status, stdout, _ = mila(*asked, "-f", "json", "-a", "-", stdin=source)
        rows = len(json.loads(stdout))
        assert (status, rows > 300) == (0, True)
        assert len(stdout) < rows * 800


def test_the_quote_of_a_wrapped_sentence_starts_on_its_line() -> None:
    source = listed(NAMES, ",\n")
    lines = source.splitlines()
    for person in extract(article(source)):
        quote = person.cite.quote
        assert person.name in quote
        assert lines[person.cite.line - 1].endswith(quote.splitlines()[0])
        assert source.split("\n", person.cite.line - 1)[-1].find(quote) >= 0


def test_a_title_stands_in_the_quote_that_proves_it() -> None:
    far = "which lay in the old town and was often flooded, " * 8
    source = f"# Orm\n\nThe school, {far}was led by Tilda Brandt, professor of chemistry, {far}until it closed."
    (person,) = extract(article(source))
    assert person.titles == ("professor of chemistry",)
    assert "Tilda Brandt, professor of chemistry" in person.cite.quote
    assert len(person.cite.quote) <= LONGEST


@pytest.mark.parametrize("gap", range(200, 320, 20))
def test_a_quote_is_no_longer_for_a_title_that_stands_far_off(gap: int) -> None:
    filler = ("of the old and quiet town " * 20)[:gap].rstrip()
    source = f"# Orm\n\nThe professor of chemistry {filler}, as everybody there knew, was Tilda Brandt, who left {filler}."
    for person in extract(article(source)):
        assert person.name in person.cite.quote
        assert len(person.cite.quote) <= LONGEST


@pytest.mark.parametrize(
    "name",
    [
        "[Tilda Brandt](https://orm.example/{0})",
        '<a href="https://orm.example/{0}">Tilda Brandt</a>',
    ],
)
def test_a_long_address_around_a_name_is_cut(name: str) -> None:
    source = f"# Orm\n\nThe dean, {name.format('x' * 5000)}, led it, and {'so it went ' * 40}."
    (person,) = extract(article(source))
    assert "Tilda Brandt" in person.cite.quote
    assert person.cite.quote in source
    assert len(person.cite.quote) <= LONGEST


def test_a_short_sentence_is_quoted_whole_and_so_is_one_of_three_hundred() -> None:
    for length in (30, LONGEST):
        sentence = "Tilda Brandt founded Orm ".ljust(length - 1, "x") + "."
        assert extract(article(f"# T\n\n{sentence}"))[0].cite.quote == sentence


def test_markup_counts_as_the_source_has_it() -> None:
    links = ", ".join(f"[Ada Brandt](https://orm.example/{n}/{'x' * 40})" for n in range(30))
    text = article(f"# T\n\n{links}.")
    for clue in explain(read(text)):
        assert len(clue.cite.quote) <= LONGEST
        assert "Ada Brandt" in clue.cite.quote


def test_a_core_longer_than_the_window_is_quoted_whole() -> None:
    text = article("# T\n\n" + "word " * 200)
    block = text.blocks[1]
    cite = cite_around(text, block, block.sentences[0], Span(50, 500))
    assert cite.quote == block.text[50:500].strip()


@pytest.mark.parametrize("start", [0, 5, 250, 495])
@pytest.mark.parametrize("length", [4, 40, 300, 1000])
def test_a_window_holds_whole_words_and_its_core(start: int, length: int) -> None:
    text = "word " * 100
    span = within(text, Span(0, 499), Span(start, start + 4), length)
    assert text[span.start : span.end].split() == ["word"] * len(
        text[span.start : span.end].split()
    )
    assert span.start <= start <= start + 4 <= span.end
    assert span.end - span.start <= max(length, 4)


def test_words_far_from_the_date_of_a_long_sentence_do_not_make_it_theirs() -> None:
    many = ", ".join(f"in May {1500 + n} the hall {n} was built" for n in range(100))
    status, stdout, _ = mila(
        "timeline", "--about", "99", "-f", "json", "-a", "-", stdin=f"# T\n\n{many}."
    )
    assert status == 0
    assert "1599-05" in [record["date"] for record in json.loads(stdout)]
    assert len(json.loads(stdout)) < 20


def test_a_sentence_that_fits_is_kept_to_its_end() -> None:
    text = "one two three"
    assert within(text, Span(0, len(text)), Span(4, 7), 100) == (0, len(text))
