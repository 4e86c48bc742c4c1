"""Names that are spelt as they are heard are known by the other word of the name."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.errors import NothingFound
from milacli.search.misheard import heard

HALL = article(
    """
    # Venn Hall

    Orla Bostaque sang in the hall. Tilla Mehr wrote the hymn, which Jan Lochi hated. Rosa Quandt
    paid for it. The organ is by Bela Tremmel.

    Rain fell on the roof. The oak was cut in spring.
    """
)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Orla Bostak", "Bostaque"),
        ("who is Tila Mer", "Mehr"),
        ("jan loki", "Lochi"),
        ("Rosa Kwant", None),
        ("Rosa Quondy", "Quandt"),
        ("Jan Mehr", None),
        ("Orla Lind", None),
        ("Bela Tom", None),
    ],
)
def test_a_name_is_known_by_its_other_word(query: str, name: str | None) -> None:
    try:
        table = search(HALL, query)
    except NothingFound:
        assert name is None
        return
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert (row["doubt"] != "unanswered") == (name is not None)
    assert name is None or name in str(row["text"])


@pytest.mark.parametrize(
    ("one", "other"), [("filip", "philipp"), ("maier", "mayer"), ("kris", "chris")]
)
def test_what_sounds_the_same_is_heard_the_same(one: str, other: str) -> None:
    assert heard(one) == heard(other)


@pytest.mark.parametrize(("one", "other"), [("lind", "lund"), ("bohr", "bauer")])
def test_what_sounds_otherwise_is_not(one: str, other: str) -> None:
    assert heard(one) != heard(other)
