"""The subject of an article, as questions call it by what the article says that it is."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.search import Index
from milacli.search.subject import subject_nouns

FIRM = article(
    """
    # Lesk Kilns

    Lesk Kilns is a Kellish maker of kilns, based in Orm. The shop was begun in 1904 by Ada Lind.

    In 1950 the company was split. Bo Dray ran the company of actors.
    """
)
MOVEMENT = article(
    """
    # Slow Boats

    Slow Boats is an international movement advocating slow boats.
    """
)
PERSON = article(
    """
    # Ada Lind

    Ada Lind was a potter. She left the company in 1920.
    """
)


@pytest.mark.parametrize(
    ("of", "question", "nouns"),
    [
        (FIRM, "when was the company founded", ["company"]),
        (FIRM, "who runs the firm", ["firm"]),
        (FIRM, "who was in the company of actors", []),
        (FIRM, "who owns a company", []),
        (FIRM, "who runs the movement", []),
        (MOVEMENT, "who began the movement", ["movement"]),
        (MOVEMENT, "who runs the organization", ["organization"]),
        (PERSON, "when did she leave the company", []),
    ],
)
def test_a_noun_means_the_subject_if_that_is_one(of: object, question: str, nouns: object) -> None:
    assert subject_nouns(Index(of), question.split()) == nouns  # type: ignore[arg-type]


def test_what_is_told_of_the_company_by_its_name_is_found_first() -> None:
    rows = search(FIRM, "when was the company founded").rows
    assert str(rows[0][0]).startswith("The shop was begun in 1904")
    rows = search(FIRM, "where is the company located").rows
    assert str(rows[0][0]).startswith("Lesk Kilns is")
