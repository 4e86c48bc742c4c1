"""What notes and tables say in few signs: a day without a year, a sum under "Price", a spell."""

from __future__ import annotations

import pytest
from conftest import article
from yard import grade, record

from milacli.commands.search import search

TRIP = article(
    """
    # Trip to Venn

    Landed in Kell 06:50. Bought a rug from Bo, 4,200 after haggling. Bought the sledge from Bo in
    1901 and the oars.

    - [ ] Refund for the ferry (cancelled by Ormline on 9 Sept), Ada calls
    - The lamp was mended on Oct. 3 by Bo

    | Item | Rs |
    | --- | --- |
    | Permits | 1,800 |
    | Sledge, 6 days | 2 |

    Every skier needs two hours of rest a day. Ivo Marsh acquired the inn
    in 1923 for £8,500. Ada Lind sang.

    | Bridge | Built | Engineer |
    | --- | --- | --- |
    | Venn Viaduct | 1898 | John Hale |

    | Boots | Size |
    | --- | --- |
    | Skis | 1,900 |

    ## Third day – 2024-02-11

    - Lanterns
    """
)
HALL = article(
    """
    # Orm Hall

    Ada Lind was warden until 1979, followed by Bo Tarn (1979–91), Cy Venn (1991–2008) and, since then, Di Holt.
    From 1950 to 1962 Ed Prell was the steward. Flo Quist (1901–1999) was a baker in Orm. The roof
    was mended in 1960 by Gus Hale.
    """
)


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("how much rest does a skier need", True),
        ("how much did Ivo Marsh pay", True),
        ("how much did Ada pay", False),
        ("who designed the Venn Viaduct", True),
        ("who painted the Venn Viaduct", False),
        ("when were the lanterns added", True),
        ("when was the ferry cancelled", True),
        ("when was the lamp mended", True),
        ("when did we land in Kell", True),
        ("how much was the rug", True),
        ("how much did the permits cost", True),
        ("how much did the skis cost", False),
        ("how much did Ada pay for the oars", False),
    ],
)
def test_notes_answer_in_few_signs(query: str, answered: bool) -> None:
    assert (grade(query, TRIP) != "unanswered") == answered


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("who was warden in 1985", "Bo Tarn"),
        ("who was the steward in 1955", "Ed Prell"),
        ("who was warden in 1955", None),
        ("who was the baker in 1955", None),
        ("who was the steward in 1960", "Ed Prell"),
    ],
)
def test_a_spell_has_the_years_within_it(query: str, answer: str | None) -> None:
    row = record(search(HALL, query))
    said = row["answer"]
    assert (said["text"] if isinstance(said, dict) else None) == answer
