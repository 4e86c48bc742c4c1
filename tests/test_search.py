"""Search: the passage that answers comes first, says why, and every word can be found."""

from __future__ import annotations

import re
from time import process_time

import pytest
from conftest import article
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lab import LAB, texts

from milacli.article.parse import parse
from milacli.commands.search import search
from milacli.english.prose import words
from milacli.errors import NothingFound
from milacli.search import Index, find
from milacli.table import Text


@pytest.mark.parametrize(
    ("query", "beginning"),
    [
        ("malk", "Désirée Malk - Director"),
        ("MALK desiree", "Désirée Malk - Director"),
        ("bradnt", "Brandt designed"),
        ("teodo", "Teodor Brandt - Engineer"),
        ("inventr", "Chi van Loo"),
        ("employes", "It was established"),
        ("amberworks", "Teodor Brandt - Engineer"),
        ("velo glass", "Chi van Loo"),
        ("designing", "Brandt designed it"),
        ("5 of 3 winters", "Brandt designed it"),
        ("melting degree", "The Deep Kiln melts"),
        ("2003", "2003 | Amber"),
        ("work", "Work"),
        ("amber works", "Teodor Brandt - Engineer"),
        ("orvane kiln brothers", "In 1999"),
    ],
)
def test_a_name_a_typo_a_beginning_or_run_together_words_find_the_passage(
    query: str, beginning: str
) -> None:
    assert texts(query)[0].startswith(beginning)


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        ("who founded the lab?", "It was established in 1987"),
        ("who manages the place", "Désirée Malk - Director"),
        ("how many staff does it have", "It was established in 1987"),
        ("where is the lab", "The Orvane Glass Lab is a research group"),
        ("which company did they buy", "In 1999 the lab acquired"),
        ("how much did they pay for kiln brothers", "In 1999 the lab acquired"),
        ("who made the coating", "Chi van Loo"),
        ("why do neighbors complain", "Neighbours object to the smoke."),
        ("where did brandt work previously", "Teodor Brandt - Engineer"),
    ],
)
def test_a_question_in_other_words_finds_its_answer(question: str, beginning: str) -> None:
    assert texts(question)[0].startswith(beginning)


@pytest.mark.parametrize(
    ("query", "beginning"),
    [
        ("C++", "Its control program"),
        ("don't", None),
        ("doesn't", "It doesn't run"),
        ("doesn’t", "It doesn't run"),
        ('"deep sand', "The Deep Kiln"),
        ("1987-", "Désirée Malk - Director since"),
        ("kiln OR 1999", "In 1999"),
        ("kiln + amber", "Teodor Brandt - Engineer"),
        ("sand*", "The Deep Kiln"),
        ("++", "Its control program"),
        ("[[", None),
        ("?!", None),
        ("", None),
        (" ", None),
        ("the", "Neighbours object"),
    ],
)
def test_a_query_is_text_and_hardly_a_character_is_special(
    query: str, beginning: str | None
) -> None:
    if beginning is None:
        with pytest.raises(NothingFound):
            search(LAB, query)
    else:
        assert texts(query)[0].startswith(beginning)


def test_prose_comes_before_see_also_and_references() -> None:
    assert texts("neighbours") == ["Neighbours object to the smoke.", "Neighbours"]
    assert texts("tessaly")[-1].startswith("Tessaly Post")


def test_words_of_the_title_weigh_little() -> None:
    assert texts("orvane director")[0] == "Désirée Malk - Director since 1987"


def test_who_leads_is_answered_by_what_leaders_are_called() -> None:
    assert texts("who leads the leading lab")[0] == "Désirée Malk - Director since 1987"


def test_an_everyday_word_is_no_typo_in_a_sentence() -> None:
    assert texts("kilm")[0]
    with pytest.raises(NothingFound):
        search(LAB, "where is the film")


def test_a_sentence_that_goes_on_about_the_one_before_is_found_through_it() -> None:
    assert texts("who designed it to melt sand")[0] == "Brandt designed it over three winters."


def marked(query: str, **options: bool) -> list[str]:
    """Return the highlighted words of the first row."""
    cell = search(LAB, query, **options).rows[0][0]  # type: ignore[arg-type]
    assert isinstance(cell, Text)
    return [cell[mark.start : mark.end] for mark in cell.highlights if mark.style == "match"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("desiree malk", ["Désirée", "Malk"]),
        ("bradnt", ["Brandt"]),
        ("teodo", ["Teodor"]),
        ("veloglas coatings", ["VeloGlass", "coating"]),
        ("brothers kiln", ["Kiln", "Brothers"]),
        ("which company did they buy", ["lab", "acquired"]),
    ],
)
def test_exactly_the_words_that_matched_are_highlighted(query: str, shown: list[str]) -> None:
    assert marked(query) == shown


def test_words_run_together_are_highlighted_apart() -> None:
    assert marked("deepkiln") == ["Deep", "Kiln"]


def test_explain_says_how_each_word_matched_and_what_the_score_is_made_of() -> None:
    table = search(LAB, "teodr brand kilns zebra", 1, explain=True)
    record = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert record["matched"] == (
        "teodr: typo of teodor",
        "brand: beginning of brandt",
        "kilns: stem of kiln",
        "zebra: not here",
    )
    parts = record["parts"]
    assert isinstance(parts, tuple)
    made = sum(float(str(part).split()[1]) for part in parts)
    assert record["score"] == pytest.approx(made, abs=0.03)


def test_explain_tells_words_run_together_and_other_words() -> None:
    rows = search(LAB, "deepkiln", 1, explain=True).rows
    assert rows[0][1] == ("deepkiln: joined deep kiln",)
    rows = search(LAB, "what did they buy", 1, explain=True).rows
    assert rows[0][1] == ("buy: in other words acquired", "they: in other words lab")


def test_the_place_of_a_passage_is_explained() -> None:
    rows = search(LAB, "neighbours", explain=True).rows
    assert rows[1][2][-1] == "place ×0.5"  # type: ignore[index]


def test_nothing_found_names_the_nearest_words() -> None:
    with pytest.raises(NothingFound) as error:
        search(LAB, "zzkiln", exact=True)
    assert str(error.value) == ('nothing found for "zzkiln" in test.md; the nearest word is kiln')
    with pytest.raises(NothingFound, match=r'^nothing found for "xyzzyq" in test.md$'):
        search(LAB, "xyzzyq")


def test_nothing_is_better_than_a_far_cry() -> None:
    for query in ("zebra giraffe", "2004", "where is the zebra", "brxxdt"):
        with pytest.raises(NothingFound):
            search(LAB, query)


def test_a_record_cites_the_sentence_with_its_markup() -> None:
    table = search(LAB, "employees")
    record = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert record["quote"] == (
        "It was established in 1987 by\n[[Désirée Malk]], and has grown to 45 employees."
    )
    assert (record["kind"], record["section"], record["line"], record["article"]) == (
        "paragraph",
        "Orvane Glass Lab",
        3,
        "test.md",
    )
    assert 0 < float(str(record["score"])) <= 1


@pytest.mark.parametrize("query", ["kiln", "malk", "the", "1999", "amber"])
def test_every_quote_starts_on_its_line(query: str) -> None:
    table = search(LAB, query, 50)
    names = [column.name for column in table.columns]
    for row in table.rows:
        record = dict(zip(names, row, strict=True))
        line, quote = record["line"], record["quote"]
        assert isinstance(line, int)
        assert isinstance(quote, str)
        start = LAB.starts[line - 1]
        at = LAB.source.index(quote, start)
        assert "\n" not in LAB.source[start:at]


def test_items_are_found_by_what_introduces_them_and_rows_by_their_head() -> None:
    lists = article(
        """
        # Town

        The bakers are:

        - Ada Brandt, in the market
        - Bo Malk, at the gate

        The smiths are:

        - Cy Brandt, in the market
        - Di Malk, at the gate
        """
    )
    assert texts("smiths in the market", lists)[1] == "Cy Brandt, in the market"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.data())
def test_every_word_of_an_article_is_findable(source: str, data: st.DataObject) -> None:
    parsed = parse(source, "any.md")
    blocks = [block for block in parsed.blocks if list(words(block.text))]
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    start, end = data.draw(st.sampled_from(list(words(block.text))))
    # A part of a number is another number: 3.5 is not found by 3.
    parts = (m.span() for m in re.finditer(r"\d+(?:[.,]\d+)+", block.text))
    assume(not any(first <= start and end <= last for first, last in parts))
    index = Index(parsed)
    assert any(
        index.passages[hit.number].block is block
        and index.passages[hit.number].start <= start < index.passages[hit.number].end
        for hit in find(index, block.text[start:end], limit=300)
    )


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_query(query: str) -> None:
    for hit in find(Index(LAB), query):
        assert 0 <= hit.score <= 1


@pytest.mark.parametrize(
    "query",
    [
        "kiln " * 2000,
        "a" * 10_000,
        "q[" * 5000,
        "".join(f"w{n} " for n in range(2000)),
        "ö" * 10_000,
    ],
)
def test_a_query_of_ten_thousand_characters_does_not_hang(query: str) -> None:
    index = Index(article("\n\n".join(f"Sentence number {n} of glass{n}." for n in range(2000))))
    started = process_time()
    find(index, query[:10_000])
    assert process_time() - started < 5


def test_which_things_are_answered_by_their_names() -> None:
    orm = article(
        """
        # Orm

        It became a partnership of the universities of the land in 1312.

        Orm is run by [[Lund University]], the University of Ormshire and others.
        """
    )
    best = search(orm, "which universities run it").rows[0][0]
    assert best == "Orm is run by Lund University, the University of Ormshire and others."
