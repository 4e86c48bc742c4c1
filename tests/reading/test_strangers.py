"""A pronoun behind somebody without a name is nobody's if it may mean them."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.events import extract


def who(text: str) -> tuple[str, ...]:
    """Return whom the last event of *text* is about."""
    return extract(article(text))[-1].who


@pytest.mark.parametrize(
    "text",
    [
        "- Nora Quist called.\n- My landlady rang: she was a nurse until 2012.",
        "- Nora Quist called.\n- Coffee with Zuzka, she moved here in 2012.",
        "- Nora Quist called.\n- Hired a plumber. She has owned the firm since 2012.",
        "Adam Birch had a brother. He became bishop in 1904.",
        "Adam Birch left the farm to his nephew. He became mayor in 1904.",
        "Adam Birch's father was a bishop. He died in 1904.",
        "Adam Birch's son was a monk. He was born in 1904.",
        "# Adam Birch\n\nHis father was a bishop. He died in 1904.",
        "# Adam Birch\n\n- Father was a bishop; he died in 1904.",
        "Nora Quist opened the school in 1900. Its second head was a nun. She died in 1904.",
        "She worked with her pupil Nora Quist. She was curator of the herbarium and died in 1940.",
    ],
)
def test_who_has_no_name_may_be_meant(text: str) -> None:
    assert who(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Adam Birch\n\nHis father was a bishop. He became a judge in 1904.", "Adam Birch"),
        ("Nora Quist married a baker. She died in 1904.", "Nora Quist"),
        ("Nora Quist's husband was a baker. She died in 1904.", "Nora Quist"),
        ("The director of the museum was Nora Quist. She left in 1904.", "Nora Quist"),
        ("The painter Nora Quist opened a school. She left in 1904.", "Nora Quist"),
        ("Her brother Adam Birch ran a mill. He left in 1904.", "Adam Birch"),
        ("Adam Birch bought a boat that belonged to an uncle. He sold it in 1904.", "Adam Birch"),
        ("A nurse came. Adam Birch was ill. He died in 1904.", "Adam Birch"),
        ("Nora Quist left (with Adair Birch) for Kell. She died in 1904.", "Nora Quist"),
        ("Nora Quist sang. Born to Adair and Liv Quist, she died in 1904.", "Nora Quist"),
        ("Adam Birch sang. Taught by Bo Lind and Cy Dray, he died in 1904.", "Adam Birch"),
    ],
)
def test_who_has_a_name_is_meant_otherwise(text: str, expected: str) -> None:
    assert who(text) == (expected,)
