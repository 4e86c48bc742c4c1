"""Answers in place: the date, number or name that answers is marked where it stands."""

from __future__ import annotations

import json

import pytest
from conftest import article, mila
from hypothesis import given
from hypothesis import strategies as st

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search.answer_types import asked_for
from milacli.search.answers import candidates
from milacli.search.candidates import names, numbers
from milacli.search.likelihood import FEATURES, MODELS
from milacli.search.passages import Index
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.search.verdict import look
from milacli.table import Text

QUARRY = article(
    """
    # Tessel Quarry

    Tessel Quarry is a slate quarry above Lake Orm. It was opened on 4 May 1911 by Marta Quill.

    ## Work

    The quarry hired 38 masons in its first year. Readers of the Orm Post gave $750,000 for the
    crane. The slate is grey and splits well.

    ## People

    Ivo Brandt invented the wire saw. The tower was designed by Lena Oduya and Piet Marsh in 1950.
    Tom Vale, the foreman, lost his hat.
    """
)


def answer(query: str, context: int = 0, limit: int = 10) -> str | None:
    """Return the marked answer of any row, having checked that it stands where it says."""
    table = search(QUARRY, query, limit, context=context)
    place = [column.name for column in table.columns].index("answer")
    said = [(row[0], row[place]) for row in table.rows if row[place] is not None]
    assert len(said) <= 1
    for text, cell in said:
        assert isinstance(text, Text)
        assert isinstance(cell, dict)
        start, end = int(cell["start"]), int(cell["end"])
        assert text[start:end] == cell["text"]
        marked = [(mark.start, mark.end) for mark in text.highlights if mark.style == "answer"]
        assert marked == [(start, end)]
        return str(cell["text"])
    return None


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("when was it opened", "4 May 1911"),
        ("When was the tower designed?", "1950"),
        ("how many masons did the quarry hire", "38"),
        ("how much did readers give", "$750,000"),
        ("who invented the wire saw", "Ivo Brandt"),
        ("who designed the tower", "Lena Oduya and Piet Marsh"),
        ("who is the foreman", "Tom Vale"),
    ],
)
def test_the_answer_is_marked_where_it_stands(question: str, right: str) -> None:
    assert answer(question) == right
    assert answer(question, context=1) == right
    assert answer(question, limit=1) == right


@pytest.mark.parametrize(
    "query",
    [
        "what is Tessel Quarry",
        "why is the slate grey",
        "which lake is it above",
        "where is the quarry",
        "how old is the quarry",
        "what year was it opened",
        "what happened when the tower was designed",
        "wire saw",
        "opened 1911",
    ],
)
def test_nothing_is_marked_for_other_questions_and_none(query: str) -> None:
    assert answer(query) is None


@pytest.mark.parametrize(
    "question",
    [
        "who painted the wire saw house in Norland",
        "how many elephants lifted the crane",
        "when did Ivo Medlar retire",
        "how much does the slate weigh",
        "who lost the key of the tower",
    ],
)
def test_nothing_is_marked_where_nothing_is_sure(question: str) -> None:
    assert answer(question) is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When did it open?", "when"),
        ("and how many were hired", "number"),
        ("by how much did it grow", "number"),
        ("to whom was it sold", "who"),
        ("whose idea was it", None),
        ("how did it open", None),
        ("what did who say", None),
        ("masons", None),
    ],
)
def test_the_first_question_word_says_what_is_asked(question: str, kind: str | None) -> None:
    asked = asked_for(understand(Index(QUARRY), question).words)
    assert (asked[0] if asked else None) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("about 45 masons, $1.2 million and 40%", ["about 45", "$1.2 million", "40%"]),
        ("more than two dozen in May 1911", ["more than two dozen"]),
        ("at 3:08, version 1.2.3 of GPT-2", []),
        ("twice, then seventy-five", ["twice", "seventy-five"]),
        ("14,500 kg or £12m", ["14,500", "£12m"]),
    ],
)
def test_numbers_come_with_their_currency_and_scale_and_dates_are_none(
    text: str, found: list[str]
) -> None:
    assert [text[start:end] for start, end in numbers(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Orm Post met Ada van Loo's aunt.", ["Orm Post", "Ada van Loo"]),
        ("by Ann Bell, Bo Cole and Cy Dunn.", ["Ann Bell, Bo Cole and Cy Dunn"]),
        ("Ann Bell, Bo Cole", ["Ann Bell", "Bo Cole"]),
        ("the slate is grey", []),
    ],
)
def test_names_are_cut_from_small_words_and_joined_by_and(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in names(text)] == found


def test_every_feature_has_a_weight_and_lies_between_0_and_1() -> None:
    index = Index(QUARRY)
    for question, kind in [
        ("when was it opened", "when"),
        ("how many masons were hired", "number"),
        ("who invented the saw", "who"),
    ]:
        assert len(MODELS[kind].weights) == len(FEATURES[kind]) <= 8
        query = understand(index, question)
        found = list(candidates(index, query, rank(index, query).hits))
        assert found
        for one in found:
            assert len(one.features) == len(FEATURES[kind])
            assert all(0 <= value <= 1.0001 for value in one.features)


def test_a_query_without_hits_has_no_answer() -> None:
    index = Index(QUARRY)
    assert look(index, understand(index, "who"), []).answer is None


@given(
    st.lists(
        st.sampled_from(
            'when who whom how many much it they Ivo Brandt "saw" -slate 38 1911 DHS quarry in'.split()
        )
        | st.text(max_size=6),
        max_size=9,
    )
)
def test_any_question_has_an_answer_in_place_or_none(words: list[str]) -> None:
    try:
        answer(" ".join(words), context=1)
    except NothingFound:
        return


def test_who_works_at_a_mill_is_no_mill() -> None:
    text = "# Orm Mill\n\nIt was built in 1790 by Karl Moor, a miller. Ada Lind bought the mill.\n"
    rows = json.loads(mila("search", "who built the mill", "-a", "-", "--json", stdin=text)[1])
    assert rows[0]["answer"]["text"] == "Karl Moor"
