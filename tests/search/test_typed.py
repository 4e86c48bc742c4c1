"""Quotes and minus: what must stand in a passage and what must not."""

from __future__ import annotations

import pytest
from conftest import article
from hypothesis import given
from hypothesis import strategies as st

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search import Index
from milacli.search.query import understand
from milacli.search.typed import Typed, take_apart

MILL = article(
    """
    # Vessel Mill

    Rosa Telling built the tide mill. Her tide wheel turned a mill. The mills of Orm are younger.

    A grey band marks the quay. The band is grey (C++ drew it). E-mails reach Rosa.
    """
)


def texts(query: str, *, exact: bool = False) -> list[str]:
    return [str(row[0]) for row in search(MILL, query, exact=exact).rows]


@pytest.mark.parametrize(
    ("query", "apart"),
    [
        ("telling -wheel", Typed("telling ", (), ("wheel",))),
        ("-wheel telling", Typed(" telling", (), ("wheel",))),
        ('"tide mill" rosa', Typed("tide mill rosa", ("tide mill",))),
        ("“tide mill”", Typed("tide mill", ("tide mill",))),
        ('rosa -"tide mill"', Typed("rosa ", (), ("tide mill",))),
        ('called "the mill?"', Typed("called the mill?", ("the mill",))),
        # What only excludes, inches, numbers, dashes and a lone quote are text.
        ("-wheel", Typed("-wheel")),
        ('6" pipe and 4" pipe', Typed('6" pipe and 4" pipe')),
        ("-5 degrees", Typed("-5 degrees")),
        ("1998 - 2004", Typed("1998 - 2004")),
        ("hands -212", Typed("hands ", (), ("212",))),
        ("tide-mill", Typed("tide-mill")),
        ('"tide', Typed('"tide')),
        ('""', Typed('""')),
        # A mark without its letter is nothing to look for, nor to look away from.
        ('"\u0301?"', Typed("\u0301?", ("\u0301?",))),
        ("mill -\uff9e", Typed("mill ")),
        ('mill -"\u0301"', Typed("mill ")),
        ('"\u200b" tide', Typed("\u200b tide")),
    ],
)
def test_quoted_and_excluded_words_are_told_from_the_rest(query: str, apart: Typed) -> None:
    assert take_apart(query) == apart


def test_quoted_words_must_stand_there_letter_by_letter() -> None:
    assert texts('"tide mill"') == ["Rosa Telling built the tide mill."]
    assert texts('"TIDE  mill"') == ["Rosa Telling built the tide mill."]
    assert texts('"grey band" quay') == ["A grey band marks the quay."]
    assert texts('"c++"') == ["The band is grey (C++ drew it)."]
    with pytest.raises(NothingFound, match=r'^nothing found for ""tide wheels"" in test.md$'):
        texts('"tide wheels"')
    with pytest.raises(NothingFound):
        texts('"ide mill"')


def test_what_a_question_quotes_and_nobody_says_is_asked_by_its_words_and_said() -> None:
    table = search(MILL, 'who built the "tide mil"')
    assert table.rows[0][0] == "Rosa Telling built the tide mill."
    assert table.note.startswith("not here: tide mil")


def test_excluded_words_must_not_stand_there_in_any_form() -> None:
    assert texts("mill -tide") == ["The mills of Orm are younger.", "Vessel Mill"]
    with pytest.raises(NothingFound):
        texts("wheel -mills")
    assert texts("rosa -e-mail") == ["Rosa Telling built the tide mill."]
    assert texts('grey -"grey band"') == ["The band is grey (C++ drew it)."]
    assert texts('grey -"++"') == ["A grey band marks the quay."]


def test_exact_excludes_only_the_word_itself() -> None:
    assert "The mills of Orm are younger." in texts("orm -mill", exact=True)
    with pytest.raises(NothingFound):
        texts("orm -mill")


@given(st.text(alphabet='ab é\u0301\u200b+?-"“”„', max_size=30) | st.text(max_size=30))
def test_any_quotes_and_minus_are_a_query(query: str) -> None:
    try:
        assert texts(query)
    except NothingFound:
        return


def test_either_half_of_a_word_finds_the_whole() -> None:
    asked = understand(Index(article("# Orm\n\nLampWorks burned.\n")), "lamp works")
    assert [(term.word, sorted(term.matches)) for term in asked.terms] == [
        ("lamp", ["lampworks"]),
        ("works", ["lampworks"]),
    ]
