"""Every feature for and against a person, alone; every name here is invented."""

from __future__ import annotations

import time

import pytest
from conftest import article

from milacli.facts.people import evidence, extract


def features(text: str, name: str) -> dict[str, float]:
    return {e.feature: e.weight for e in evidence(article(text)) if e.candidate == name}


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("Nora Quist left.", "Nora Quist", "given name"),
        ("Ubbo T. Krat left.", "Ubbo T. Krat", "middle initial"),
        ("U. Krat left.", "U. Krat", "initials"),
        ("Ubbo Krat Jr. left.", "Ubbo Krat Jr.", "suffix"),
        ("Ubbo Nakamura left.", "Ubbo Nakamura", "surname"),
        ("Ubbo Kratowski left.", "Ubbo Kratowski", "surname shape"),
        ("Li Wenhao left.", "Li Wenhao", "surname first"),
        ("King Ubbo III left.", "Ubbo III", "regnal number"),
        ("Ubbo Krat left.", "Ubbo Krat", "no plain words"),
        ("Chemist Ubbo Krat left.", "Ubbo Krat", "title before"),
        ("Dr. Ubbo Krat left.", "Ubbo Krat", "honorific"),
        ("Her brother Ubbo left.", "Ubbo", "kin before"),
        ("The poet Ubbo Krat left.", "Ubbo Krat", "role before"),
        ("It was painted by Ubbo Krat.", "Ubbo Krat", "agent"),
        ("A mural by Ubbo Krat.", "Ubbo Krat", "by"),
        ("The death of Ubbo Krat.", "Ubbo Krat", "with a person"),
        ("Ubbo Krat was born in May.", "Ubbo Krat", "human verb"),
        ("Ubbo Krat said so.", "Ubbo Krat", "verb"),
        ("Ubbo Krat, who left.", "Ubbo Krat", "who"),
        ("Ubbo Krat (born 1950) left.", "Ubbo Krat", "life"),
        ("Ubbo Krat's widow left.", "Ubbo Krat", "possession"),
        ("Ubbo Krat is a painter.", "Ubbo Krat", "is a"),
        ("Ubbo Krat, a painter, left.", "Ubbo Krat", "apposition"),
        ("Ubbo Krat left when he could.", "Ubbo Krat", "he or she"),
        ("See [[Ubbo Krat]].", "Ubbo Krat", "link"),
        ("Ubbo Krat left. Krat came back.", "Ubbo Krat", "surname alone elsewhere"),
        ("Nora Quist and Ubbo Krat left.", "Ubbo Krat", "listed with a person"),
        ("- Nora Quist\n- Ubbo Krat", "Ubbo Krat", "list of people"),
        ("Ubbo Krat.\n\n## References\n\n1. Krat, U. Wells.", "Ubbo Krat", "author in references"),
    ],
)
def test_this_speaks_for_a_person(text: str, name: str, feature: str) -> None:
    assert features(text, name).get(feature, 0) > 0


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("The Krat Institute left.", "Krat Institute", "institutional word"),
        ("Krat Paris left.", "Krat Paris", "place"),
        ("French Krat left.", "French Krat", "adjective first"),
        ("Open Source left.", "Open Source", "plain words"),
        ("Ubbo Source left.", "Ubbo Source", "ends in a plain word"),
        ("It saw Better Krat leave.", "Better Krat", "starts with a plain word"),
        ("By the Ubbo Krat.", "Ubbo Krat", "the"),
        ("They live in Ubbo Krat.", "Ubbo Krat", "place before"),
        ("A bot called Ubbo Krat.", "Ubbo Krat", "called"),
        ("The startup Ubbo Krat left.", "Ubbo Krat", "thing before"),
        ("Ubbo Krat is a startup.", "Ubbo Krat", "is a"),
        ("Ubbo Krat, a startup, left.", "Ubbo Krat", "apposition"),
        ("Ubbo Krat tokens left.", "Ubbo Krat", "thing after"),
        ("Ubbo Krat (UBK) left.", "Ubbo Krat", "acronym"),
        ("Ubbo Krat 3 left.", "Ubbo Krat", "digits"),
        ("Ubbo Krat, Inc. left.", "Ubbo Krat", "corporate"),
        ("Ubbo Krat, Ohio, left.", "Ubbo Krat", "place after"),
        ("Ubbo Krat grew its trade.", "Ubbo Krat", "its"),
        ("Ubbo Krat, OpenKrat and KRT left.", "Ubbo Krat", "listed with a thing"),
        ("x\n\n## Ubbo Krat\n", "Ubbo Krat", "only in headings"),
        ("Vera grew. Vera fell. Vera rose. Vera Plus left.", "Vera Plus", "first word alone"),
    ],
)
def test_this_speaks_against_a_person(text: str, name: str, feature: str) -> None:
    against = {found: weight for found, weight in features(text, name).items() if weight < 0}
    assert [found for found in against if found.startswith(feature)]


def test_evidence_names_its_words_and_its_line() -> None:
    found = evidence(article("# Mill\n\nThe poet Ubbo Krat slept."))
    told = [
        (e.feature, e.weight, e.is_person, e.cite.line) for e in found if e.candidate == "Ubbo Krat"
    ]
    assert told == [("role before", 3.0, True, 3), ("no plain words", 0.5, True, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "A. " * 20_000,
        "Aa " * 50_000,
        "[[" * 20_000,
        "Aa of " * 20_000,
        "van der " * 20_000,
        "A'" * 20_000,
        "Aa-" * 20_000,
        "he said " * 10_000,
        "Nora Quist, " * 5_000,
        "Nora Quist (" * 5_000,
        "Nora Quist founded he " * 3_000,
        "by CEO of the " * 10_000,
        'Chief of "Of " of' * 5_000,
        "".join(
            f"No{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ra Quist left. " for n in range(5_000)
        ),
    ],
    ids=lambda text: text[:12],
)
def test_any_text_is_read_in_linear_time(text: str) -> None:
    read = article(text)
    started = time.process_time()
    extract(read)
    assert time.process_time() - started < 5
