"""A measure is asked for by an adjective or a noun, and a word that all know is no typo."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.table import records

MAKER = article(
    """\
    # Velmora Instruments

    Velmora Instruments is a maker of lenses in Brunholt. It was founded in 1974 by Ilka Torvane.

    ## Products

    The A7 microscope weighs 4 kilograms. Critics praised the A7 for its light weight. The C3 lamp is 40 cm high.
    The B2 tube has a length of 80 cm. Ilka Torvane was chief executive until 1999. Mara Quell was 31 years old.
    She bought the D9 prism for fifty cents. Bo Tarn came to Orm when he was six. The tank holds 4.2 litres.
    A boy of ten, Per Oll, fell. The dock was shut until May 1901. A tax was taken until 1919. Ten tubes are made a day.
    The pay of a smith was two crowns. Noise of the F1 fan: 42 dB. A cough kept Mara Quell out of the choir.
    """
)


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("what is the height of the A7", False),
        ("what is the height of the C3 lamp", True),
        ("what is the length of the B2 tube", True),
        ("what is the speed of the C3 lamp", False),
        ("what is the weight of the A7", True),
        ("what is the weight of the C3 lamp", False),
        ("what was the age of Ilka Torvane", False),
        ("how old is Ilka Torvane", False),
        ("how old was Mara Quell", True),
        ("how much did Mara Quell pay for the D9 prism", True),
        ("how old was Bo Tarn when he came to Orm", True),
        ("how big is the tank", True),
        ("how loud is the F1 fan", True),
        ("how old was Per Oll", True),
        ("when did the dock reopen", True),
        ("when was the tax abolished", True),
        ("how much did a smith earn", True),
        ("why was Mara Quell out of the choir", True),
    ],
)
def test_a_measure_must_be_told(query: str, answered: bool) -> None:
    grades = [row["doubt"] for row in records(search(MAKER, query))]
    assert (grades[0] != "unanswered") == answered


def test_a_measure_may_be_told_by_what_goes_on_in_the_same_paragraph() -> None:
    mast = "The old mast stands in Brunholt. It is 40 metres high."
    (first, *_) = records(search(article(mast), "how high is the old mast"))
    assert first["doubt"] != "unanswered"
    (first, *_) = records(search(article(mast.replace(". ", ".\n\n")), "how high is the old mast"))
    assert first["doubt"] == "unanswered"


def test_a_word_that_all_know_is_no_typo_in_a_question() -> None:
    (first, *_) = records(search(MAKER, "what is the height of the A7"))
    assert "height" in first["missing"]
    (first, *_) = records(search(MAKER, "what is the heihgt of the C3 lamp"))
    assert "high" in str(first["text"])


RIVER = article(
    """\
    # Ebb

    The Ebb is a river near Venn. It rises in Orm and flows 143 km east to the sea. The bridge was built by Bo Tarn.

    Its basin covers 2,310 km². The ferry takes ten minutes. Nets keep for a week in oil. The film starred Ada Lind.

    ## Dogs

    The Kell hound stands 44 cm at the withers and weighs 16 kg.
    """
)


@pytest.mark.parametrize(
    ("query", "text", "sure"),
    [
        ("how long is the Ebb", "143 km", True),
        ("how tall is a Kell hound", "44 cm", True),
        ("how big is the basin", "2,310", True),
        ("how long do the nets keep", "a week", True),
        ("how long is the bridge", "", False),
        ("how long is the film", "", False),
        ("how heavy is the bridge", "", False),
    ],
)
def test_a_unit_tells_a_measure(query: str, text: str, sure: bool) -> None:
    (first, *_) = records(search(RIVER, query))
    assert text in str(first["text"])
    assert (first["doubt"] is None) == sure


SCHOOL = article(
    """\
    # Orm School

    Orm School is a school for pupils of Orm and Venn, aged 11 to 18. It has 140 pupils and a bell of 1911.

    The town lies in four parts. It has three mills.
    """
)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("how many pupils has it", "140 pupils"),
        ("how many mills are there", "three mills"),
    ],
)
def test_a_number_of_what_is_asked_comes_first(query: str, text: str) -> None:
    (first, *_) = records(search(SCHOOL, query))
    assert text in str(first["text"])
