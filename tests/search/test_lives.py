"""Lives: where somebody was born or died, in brackets or behind the verb, and who is "she"."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search

BRACKET = "Ada Lind (San Orm, Venn, August 29, 1869 – Kiel, July 23, 1925) was a smith."
DATES_FIRST = "Ada Lind (11 October 1874, in Orm – 6 January 1915, in Kiel) was a smith."


def ask(text: str, query: str) -> tuple[object, object]:
    more = "She made bells for the mill. It has two wheels. The weir is of oak.\n\nRain fell."
    table = search(article(f"# Ada Lind\n\n{text} {more}"), query)
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    answer = row["answer"]
    return row["doubt"], answer["text"] if isinstance(answer, dict) else None


@pytest.mark.parametrize(
    ("text", "query", "place"),
    [
        (BRACKET, "where was she born", "San Orm, Venn"),
        (BRACKET, "where did Ada Lind die", "Kiel"),
        (DATES_FIRST, "where was Ada Lind born", "Orm"),
        (DATES_FIRST, "where did she die", "Kiel"),
        ("Ada Lind was born on 3 May 1901 in Orm, Venn.", "where was Lind born", "Orm, Venn"),
        ("Born in Orm, Lind moved to Kiel.", "where was Ada Lind born", "Orm"),
        ("Ada Lind died at the Old Mill in 1911.", "where did she die", "Old Mill"),
        ("Ada Lind (born 3 May 1901) sang. Lind was born in Orm.", "where was Lind born", "Orm"),
        ("Ada Lind (1869 – 1925) was a smith.", "where was Ada Lind born", None),
        ("Ada Lind's father was born in Orm.", "where was Ada Lind born", None),
    ],
)
def test_where_somebody_was_born_or_died(text: str, query: str, place: str | None) -> None:
    assert ask(text, query)[1] == place


@pytest.mark.parametrize(
    ("text", "query", "date"),
    [
        (BRACKET, "when did she pass away", "July 23, 1925"),
        ("Her son Bo Lind passed away in May 1911.", "when did Bo Lind die", "May 1911"),
        ("Her son Bo Lind passed away in May 1911.", "when did Bo Lind pass away", "May 1911"),
    ],
)
def test_who_passed_away_died(text: str, query: str, date: str) -> None:
    assert ask(text, query) == (None, date)


@pytest.mark.parametrize("query", ["how did she keep fit", "where was she wed", "who taught him"])
def test_what_is_nearest_to_a_question_of_she_is_shown(query: str) -> None:
    assert ask(DATES_FIRST, query)[0] == "unanswered"
