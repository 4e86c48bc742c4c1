"""What the first sentence of a biography says, whatever stands behind the name."""

from __future__ import annotations

import pytest
from conftest import article

from milacli import extract_facts
from milacli.facts.people import extract


def said(text: str) -> dict[str, tuple[tuple[str, ...], str]]:
    """Return the titles and roles of each person of *text*."""
    return {
        person.name: (person.titles, " ".join(person.roles)) for person in extract(article(text))
    }


@pytest.mark.parametrize(
    "behind",
    [
        " OBE FROC (1931–2014)",  # letters that no list has
        " RSO (born 1931)",
        ", O.P. (c. 1910 – 1974)",
        ", 4th Baronet, KCB (14 April 1811 – 3 November 1883)",
        ", 3rd Countess of Denby, DBE (1811 – 1883)",
        ", 3rd Countess of Denby (1811–1883),",
    ],
)
def test_letters_and_styles_behind_a_name_hide_nothing(behind: str) -> None:
    text = f"# Nora Quist\n\nNora Quist{behind} was a Welsh nurse and midwife."
    assert said(text)["Nora Quist"][0][-2:] == ("Welsh nurse", "midwife") or said(text)[
        "Nora Quist"
    ][0][:2] == ("Welsh nurse", "midwife")
    life = extract_facts(text, kinds=["events"])[0]
    assert life["who"] == ["Nora Quist"]


@pytest.mark.parametrize(
    ("did", "title", "role"),
    [
        ("was the first woman to serve as mayor of Kell", "mayor of Kell", "politician"),
        (
            "became the first woman to hold the office of mayor of Kell",
            "mayor of Kell",
            "politician",
        ),
        ("became the third person to be elected mayor of Kell", "mayor of Kell", "politician"),
        ("was the first woman to win the Ellwood Prize", "", "laureate"),
        ("became the first woman to lead the Orm Institute", "", "director"),
        ("declined the office of mayor of Kell", "", ""),
        ("declined a commission as mayor of Kell", "", ""),
        ("turned down the title of baroness", "", ""),
        ("was not the first woman to serve as mayor of Kell", "", ""),
        ("was the first to study this kind of loom in depth", "", ""),
    ],
)
def test_who_was_first_to_do_it_did_it(did: str, title: str, role: str) -> None:
    assert said(f"# Notes\n\nNora Quist {did}.") == {"Nora Quist": ((title,) * bool(title), role)}
