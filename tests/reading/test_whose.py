"""Whose a role is where several people stand in one sentence; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def titles(text: str) -> dict[str, tuple[str, ...]]:
    return {person.name: person.titles for person in extract(article(text))}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The president is Nora Quist, the treasurer is Adam Birch, and the clerk is Eve Lind.",
         {"Nora Quist": ("president",), "Adam Birch": ("treasurer",), "Eve Lind": ("clerk",)}),
        ("The producer was Nora Quist, the screenwriter was Adam Birch.",
         {"Nora Quist": ("producer",), "Adam Birch": ("screenwriter",)}),
        ("The club was chaired by Nora Quist, the secretary was Adam Birch.",
         {"Nora Quist": (), "Adam Birch": ("secretary",)}),
        ("They had met Nora Quist, the mayor was away.", {"Nora Quist": ()}),
        ("Nora Quist, the mayor of Kell (1901–1910), was Adam Birch's friend.",
         {"Nora Quist": ("mayor of Kell",), "Adam Birch": ()}),
        ("She met Nora Quist, a dean, and his aunt was a potter.", {"Nora Quist": ("dean",)}),
        ("The owner was Nora Quist, and Adam Birch was clerk.",
         {"Nora Quist": ("owner",), "Adam Birch": ("clerk",)}),
        ("The owners were Nora Quist and Adam Birch.",
         {"Nora Quist": ("owner",), "Adam Birch": ("owner",)}),
    ],
)  # fmt: skip
def test_the_verb_behind_a_role_begins_a_new_clause(
    text: str, said: dict[str, tuple[str, ...]]
) -> None:
    assert titles(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("President – Nora Quist, Vice-President – Adam Birch, Treasurer – Eve Lind",
         {"Nora Quist": ("President",), "Adam Birch": ("Vice-President",), "Eve Lind": ("Treasurer",)}),
        ("Chairman: Nora Quist, deputy chairman: Adam Birch; clerk: Eve Lind.",
         {"Nora Quist": ("Chairman",), "Adam Birch": ("deputy chairman",), "Eve Lind": ("clerk",)}),
        ("Chairman since 2009: Nora Quist", {"Nora Quist": ("Chairman",)}),
        ("The play was revived in 1931 with Nora Quist as the Queen and Adam Birch as her Mayor.",
         {"Nora Quist": (), "Adam Birch": ()}),
        ("The play was revived in 1931 with Nora Quist as director.", {"Nora Quist": ("director",)}),
        ("Unknown artist, Nora Quist as a girl", {"Nora Quist": ()}),
        ("Conductor: Nora Quist · Leader: Adam Birch",
         {"Nora Quist": ("Conductor",), "Adam Birch": ("Leader",)}),
        ("Nora Quist, brewer = Eve Lind", {"Nora Quist": ("brewer",)}),
        ("The officers are: President – Nora Quist, Secretary – Adam Birch, Treasurer – Eve Lind.",
         {"Nora Quist": ("President",), "Adam Birch": ("Secretary",), "Eve Lind": ("Treasurer",)}),
        ("Nora Quist, mayor – Adam Birch, bishop", {"Nora Quist": ("mayor",), "Adam Birch": ("bishop",)}),
    ],
)  # fmt: skip
def test_a_label_is_of_the_name_behind_it(text: str, said: dict[str, tuple[str, ...]]) -> None:
    assert titles(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # several are listed
        ("Among the dead were Nora Quist, the Bishop of Kell, Rt Rev. Adam Birch, and Eve Lind.",
         {"Nora Quist": (), "Adam Birch": ("Rt Rev",), "Eve Lind": ()}),
        ("Guests included Nora Quist, the Mayor of Kell and the Bishop of Orm.", {"Nora Quist": ()}),
        ("It was signed by Nora Quist, the Duke of Orm and the engineer Adam Birch.",
         {"Nora Quist": (), "Adam Birch": ("engineer",)}),
        ("She met Nora Quist, the mayor, and the bishop.", {"Nora Quist": ()}),
        ("Present were Nora Quist, the treasurer, the secretary and Adam Birch.",
         {"Nora Quist": (), "Adam Birch": ()}),
        ("Among them were Nora Quist, the mayor of Kell and Adam Birch.",
         {"Nora Quist": (), "Adam Birch": ()}),
        # one is told of
        ("Nora Quist, mayor of Kell and Adam Birch left.", {"Nora Quist": ("mayor of Kell",), "Adam Birch": ()}),
        ("Nora Quist, the founder of Kell, and the author of two novels, left.",
         {"Nora Quist": ("founder of Kell", "author of two novels")}),
        ("The speaker was Nora Quist, the founder of Kell and the author of two novels.",
         {"Nora Quist": ("speaker", "founder of Kell", "author of two novels")}),
        ("They met Nora Quist, the mayor, and Adam Birch, the bishop.",
         {"Nora Quist": ("mayor",), "Adam Birch": ("bishop",)}),
        # of the first alone
        ("A driver, Nora Quist, and his fireman, Adam Birch, left.",
         {"Nora Quist": ("driver",), "Adam Birch": ()}),
        ("The director, Nora Quist, and his deputy, Adam Birch, left.",
         {"Nora Quist": ("director",), "Adam Birch": ("deputy",)}),
    ],
)  # fmt: skip
def test_of_a_list_the_next_one_is_no_apposition(
    text: str, said: dict[str, tuple[str, ...]]
) -> None:
    assert titles(text) == said


@pytest.mark.parametrize(
    ("did", "birch", "quist"),
    [
        ("launched the paper with Nora Quist as its editor", (), ("editor",)),
        ("left with Nora Quist as captain", (), ("captain",)),
        ("ran for office with Nora Quist as his treasurer", (), ("treasurer",)),
        ("recommended Nora Quist as treasurer", (), ("treasurer",)),
        ("worked with Nora Quist as a producer", ("producer",), ()),
        ("served Nora Quist as treasurer", ("treasurer",), ()),
        ("assisted Nora Quist as secretary", ("secretary",), ()),
        ("nursed Nora Quist as a doctor", ("doctor",), ()),
        ("advised Nora Quist as chaplain", ("chaplain",), ()),
        ("joined Nora Quist as clerk", ("clerk",), ()),
        ("replaced Nora Quist as clerk", ("clerk",), ("clerk",)),
        ("met Nora Quist as a student", (), ()),
    ],
)
def test_behind_as_stands_what_the_subject_or_the_object_is(
    did: str, birch: tuple[str, ...], quist: tuple[str, ...]
) -> None:
    assert titles(f"Adam Birch {did}.") == {"Adam Birch": birch, "Nora Quist": quist}


@pytest.mark.parametrize(
    ("who", "roles"), [("Eve Lind as principal", "director"), ("Eve Lind", "founder")]
)
def test_who_was_there_as_something_is_no_founder(who: str, roles: str) -> None:
    text = f"It was co-founded by Adam Birch with {who}."
    assert [" ".join(p.roles) for p in extract(article(text))] == ["founder", roles]


@pytest.mark.parametrize("verb", ["led", "left", "joined", "entered", "ran"])
def test_who_leads_a_body_as_something_is_that(verb: str) -> None:
    assert titles(f"Adam Birch {verb} Kell as treasurer.")["Adam Birch"] == ("treasurer",)


@pytest.mark.parametrize(
    "text",
    [
        "They spoke with Nora Quist's lawyer.",
        "- Coffee with Nora Quist’s editor, then home",
        "- Nora Quist, mayor of London's wife",
        "- Nora Quist (doctor?)",
        "- Nora Quist, painter?",
        "Perhaps Nora Quist was a doctor.",
        "Nora Quist is probably a lawyer.",
        "**Cast:** Nora Quist (Queen)",
        "## Cast\n\n- Nora Quist (a doctor)",
    ],
)
def test_what_is_asked_or_anothers_or_played_is_no_title(text: str) -> None:
    assert titles(f"# Notes\n\nNora Quist died in 1990.\n\n{text}\n") == {"Nora Quist": ()}


def test_a_label_without_a_name_is_of_nobody() -> None:
    assert titles("Chair: Nora Quist, treasurer: vacant") == {"Nora Quist": ("Chair",)}


@pytest.mark.parametrize("body", ["Choir", "Quartet", "Plaque", "Regatta"])
def test_what_bears_a_name_is_nobody(body: str) -> None:
    assert titles(f"The Nora Quist {body} is old.") == {}


def test_doubt_in_front_is_no_name() -> None:
    assert list(titles("Maybe Nora Quist died in 1907.")) == ["Nora Quist"]
