"""What is found in the labelled articles of ``corpus/``: no less than was, and no more wrong.

Who mends a rule raises its floors; ``python tests/accuracy.py tests/corpus tests/corpus --misses``
says what is right, wrong and missed.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import accuracy
import pytest

CORPUS = Path(__file__).parent / "corpus"
LABELLED = sorted(path.stem for path in CORPUS.glob("*.json"))

# How many of a measure are right, and how many are wrong: no less than this, and no more.
FLOORS = {
    "people": (179, 26),
    "traps kept out": (130, 14),
    "titles": (156, 5),
    "roles": (129, 8),
    "evidence": (129, 0),
    "dates": (249, 8),
    "owners": (100, 9),
    "pronouns": (65, 24),
}


@cache
def measured() -> dict[str, accuracy.Tally]:
    return accuracy.tallies(accuracy.findings(CORPUS, CORPUS))


@pytest.mark.parametrize("measure", FLOORS)
def test_no_measure_falls_below_its_floor(measure: str) -> None:
    tally = measured().get(measure)
    if tally is None:
        pytest.skip(f"no record says {measure}")
    right, wrong = FLOORS[measure]
    assert tally.right >= right, tally
    assert tally.wrong <= wrong, tally


def test_rates_are_shares_of_what_is_found_and_of_what_is_asked_for() -> None:
    tally = accuracy.Tally(right=6, wrong=2, missed=4)
    assert (tally.precision, tally.recall) == (0.75, 0.6)
    assert accuracy.Tally(0, 0, 3).precision == 1.0


def test_all_measures_but_the_owners_are_taken() -> None:
    assert set(FLOORS) == set(accuracy.MEASURES)
    assert set(accuracy.MEASURES) - set(measured()) <= {"owners"}


def test_fourteen_kinds_of_article_are_labelled() -> None:
    assert len(LABELLED) == 14
    assert sorted(path.stem for path in CORPUS.glob("*.md")) == LABELLED


@pytest.mark.parametrize("name", LABELLED)
def test_labels_stand_in_their_article(name: str) -> None:
    text = (CORPUS / f"{name}.md").read_text(encoding="utf-8")
    labels = json.loads((CORPUS / f"{name}.json").read_text(encoding="utf-8"))
    lines = text.split("\n")
    running = " ".join(lines)
    people = {person["name"]: person for person in labels["people"]}
    assert len(people) == len(labels["people"])
    for person in people.values():
        assert any(form in running for form in (person["name"], *person["forms"])), person
        for tag, shown in person["roles"].items():
            assert tag not in person.get("either", ()), person
            assert all(lines[line - 1] for line in shown), (person, tag)
    for trap in labels["nobody"]:
        assert trap in running
        assert trap not in people
    for date in labels["dates"]:
        assert set(date.get("who", ())) <= set(people), date
        year = re.findall(r"\d{4}(?=[-~?/]|$)", date["date"])
        # A century, an era before ours and a year said elsewhere are written otherwise.
        if year and date.get("required", True) and not date["date"].startswith("-"):
            assert any(y in lines[date["line"] - 1] for y in year), date
    said = {label["line"]: label["means"] for label in labels["pronouns"]}
    for number, line in enumerate(lines, 1):
        pronouns = re.findall(r"\b(?:[Hh]e|[Ss]he)\b", line)
        assert len(said.get(number, [])) == len(pronouns), (number, line)
    assert {name for means in said.values() for name in means if name} <= set(people)
