"""Search: the passage that answers comes first, and says why."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.search import search

LAB = article(
    """
    # Orvane Lab

    **Orvane Lab** is a research group in [[Tessaly]]. It was founded in 1987 by [[Désirée Malk]].

    ## People

    - **Désirée Malk** - Director and founder
    - Teodor Brandt - Engineer of the Deep Kiln

    ## Work

    The Deep Kiln melts glass at 1,400 degrees. Brandt designed it over three winters.

    | Year | Kiln |
    |------|------|
    | 1999 | Amber |

    ## See Also

    - [[Glass founding]]
    """
)


def first(query: str) -> str:
    return str(search(LAB, query).rows[0][0])


@pytest.mark.parametrize(
    ("query", "beginning"),
    [
        ("malk", "Désirée Malk - Director"),
        ("MALK desiree", "Désirée Malk - Director"),
        ("bradnt", "Brandt designed"),
        ("teodo", "Teodor Brandt"),
        ("deepkiln", "Teodor Brandt"),
        ("who founded the lab", "It was founded in 1987"),
        ("1999", "1999 | Amber"),
        ("work", "Work"),
        ("meltz", "The Deep Kiln"),
    ],
)
def test_the_right_passage_comes_first(query: str, beginning: str) -> None:
    assert first(query).startswith(beginning)
