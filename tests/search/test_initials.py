"""Capitals that are spelt out, and what something stands for."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.english.prose import words
from milacli.errors import NothingFound
from milacli.search.initials import asked, expansion, spelt_by

FORT = article(
    """
    # Fort Ambel

    The fort is run by the Ministry of Coastal Defence. Rosa Telling mapped it for the U.N.

    ## Engines

    The Twin Oil Turbine (TOT) lifts the gate. Every TOT stands in the yard.

    Its gauge is a slow wave meter (SWM), cast at the Orm Foundry. The SWM never failed.
    """
)


def first(query: str) -> str:
    return str(search(FORT, query).rows[0][0])


def said(text: str, run: tuple[int, int] | None) -> str | None:
    spans = list(words(text))
    return text[spans[run[0]].start : spans[run[1] - 1].end] if run else None


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("the US Ministry of Coastal Defence rose", "MCD", "Ministry of Coastal Defence"),
        ("the Ministry of Defence", "MOD", "Ministry of Defence"),
        ("a Long-Range Tide Engine", "LRTE", "Long-Range Tide Engine"),
        ("the U.S.A. signed", "USA", "U.S.A"),
        ("the U.N. signed", "UN", "U.N"),
        ("the long range tide engine", "LRTE", None),
        ("Ann Bell, Cole", "ABC", None),
        ("Uma Noor", "UN", None),
    ],
)
def test_a_name_in_capitals_is_spelt_by_its_initials(
    text: str, short: str, name: str | None
) -> None:
    assert said(text, spelt_by(text, short)) == name


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("a slow wave meter (SWM) now", "SWM", "slow wave meter"),
        ("an LRTE (Long Range Tide Engine) now", "LRTE", "Long Range Tide Engine"),
        ("the “Blue Box” (BX2) is", "BX2", "Box"),
        ("its XQ (Extra Quay) is", "XQ", "Extra Quay"),
        ("GONR (2011) was", "GONR", None),
        ("MoE (see below)", "MoE", None),
    ],
)
def test_a_bracket_says_what_stands_for_what(text: str, short: str, name: str | None) -> None:
    assert said(text, expansion(text, short)) == name


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("what does TOT stand for", ("TOT", "stand")),
        ('What does the "TOT" stand for?', ("TOT", "stand")),
        ("what is SWM short for", ("SWM", "short")),
        ("what does SWM mean", ("SWM", "mean")),
        ("what does love mean", ("", "")),
        ("what do they stand for", ("", "")),
        ("who can stand for mayor", ("", "")),
    ],
)
def test_what_a_question_asks_the_words_of(question: str, short: tuple[str, str]) -> None:
    assert asked(question) == short


def test_initials_find_the_name_where_the_article_has_nothing_else() -> None:
    assert first("MCD").startswith("The fort is run by")
    table = search(FORT, "MCD", 1, explain=True)
    assert table.rows[0][1] == ("mcd: initials of ministry of coastal defence",)
    assert first("UN").startswith("Rosa Telling mapped it")
    assert first("who is at the MCD").startswith("The fort is run by")
    assert first("mcd").startswith("The fort is run by")
    for nothing in ("mcds", "who is at the mcd", "tos"):
        with pytest.raises(NothingFound):
            search(FORT, nothing)


def test_what_does_it_stand_for_finds_the_bracket_and_not_a_mere_mention() -> None:
    assert first("what does TOT stand for") == "The Twin Oil Turbine (TOT) lifts the gate."
    assert first("what does SWM stand for").startswith("Its gauge is a slow wave meter")
    assert first("what does swm stand for").startswith("Its gauge is a slow wave meter")
    assert first("what is MCD short for").startswith("The fort is run by")


def test_what_is_spelt_out_nowhere_is_in_doubt() -> None:
    bare = article("# Ambel\n\nThe XKW lifts the gate. It never failed.\n\nRosa came by boat.")
    table = search(bare, "what does XKW stand for")
    names = [column.name for column in table.columns]
    assert table.rows[0][names.index("doubt")] is not None
