"""Whom a pronoun in front of a date means, or that it means nobody."""

from __future__ import annotations

import pytest
from owners import POTTER, SMITH, who

from milacli import extract_facts


@pytest.mark.parametrize(
    ("before", "under"),
    [
        ("Kell is a village.", "Kell"),
        ("The ropery was full.", ""),
        ("At its height, about 1860, the ropery was full.", ""),
    ],
)
def test_it_is_what_was_last_told_of(before: str, under: str) -> None:
    found = extract_facts(f"# Kell\n\n{before} It burnt in 1893.", kinds=["events"])
    assert found[-1]["under"] == under


@pytest.mark.parametrize(
    "front",
    [
        "With Paul Weber",
        "Under Paul Weber",
        "At the request of Paul Weber",
        "Thanks to Paul Weber,",
    ],
)
def test_a_name_in_front_of_a_pronoun_is_not_its_own(front: str) -> None:
    assert who(f"{SMITH} {front} he built a bridge in 1901.") == {"1901": ["Karl Brandt"]}


def test_hers_is_not_she() -> None:
    text = f"{POTTER} Her tutor Oskar Holm came every day. In 1901 she moved to Kell."
    assert who(text) == {"1901": ["Ada Lind"]}


def test_in_a_biography_she_is_no_man_whose_name_says_nothing() -> None:
    text = "# Ada Lind\n\nAda Lind sang. The smith Wenzel Holm engaged her, and in 1901 she left."
    assert who(text) == {"1901": ["Ada Lind"]}


def test_she_may_be_a_ship() -> None:
    text = "The *Orla* is a steamship. She was captained by Ada Lind. In 1901 she was sold."
    assert who(text) == {"1901": []}
    assert who(text.replace("steamship", "mill")) == {"1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("title", "lead", "expected"),
    [
        ("The Orla (yacht)", "Orla was built for Ada Lind.", []),
        ("HMS Orla", "Orla was built for Ada Lind.", []),
        ("Orla", "Built for Ada Lind, Orla was laid down at Kell.", []),
        ("Orla", "Orla was built for Ada Lind.", ["Ada Lind"]),
    ],
)
def test_a_ship_is_told_by_title_and_lead(title: str, lead: str, expected: list[str]) -> None:
    assert who(f"# {title}\n\n{lead} In 1901 she was sold.") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Ida Falk\n\nIda Falk was a potter. She had a son. He was born in 1911.", []),
        ("# Bo Lind\n\nBo Lind (1880–1950) was a potter. He had a son. He was born in 1911.", []),
        ("# Bo Lind\n\nBo Lind was a potter. He married a baker. She died in 1911.", []),
        ("# Bo Lind\n\nBo Lind was a potter. His ship was the Orla. She sank in 1911.", []),
        ("# Bo Lind\n\nBo Lind (1880–1950) was a potter. He died in Orm in 1950.", ["Bo Lind"]),
        ("# Bo Lind\n\nBo Lind (c. 1880–1950) was a potter. He was born in 1882.", ["Bo Lind"]),
        ("# Ida Falk\n\nIda Falk was a potter. She had a son. She left in 1911.", ["Ida Falk"]),
        # two whom it may mean
        ("# Orm\n\nBram Lind met Anna Falk. She left in 1911.", ["Anna Falk"]),
        ("# Orm\n\nBram Lind met Anna Falk, and she left in 1911.", ["Anna Falk"]),
        ("# Orm\n\nKwame Lind met Anna Falk. She left in 1911.", []),
        ("# Orm\n\nNadia Lind met Anna Falk. She left in 1911.", ["Nadia Lind"]),
        ("# Orm\n\nKwame Lind met Tom Falk. He left in 1911.", ["Kwame Lind"]),
        # who only ends what is told of another
        ("# Orm\n\nTom Falk sang until Bram Lind dismissed him. He left in 1911.", ["Tom Falk"]),
        ("# Emperor Osric\n\nOsric sang until Bram Lind came. He left in 1911.", ["Osric"]),
        ("# Orm\n\nTom Falk had a mill. It was of Kyle. He left in 1911.", []),
        ("# Orm\n\nAnna Falk had a mill. Tea with Kyle. She left in 1911.", ["Anna Falk"]),
        ("# Orm\n\nTom Falk built it. The abbot, Rainold, came. He died in 1911.", []),
        ("# Orm\n\nTom Falk built it. The town, Kellum, grew. He died in 1911.", ["Tom Falk"]),
    ],
)
def test_a_pronoun_is_of_nobody_whom_its_text_rules_out(text: str, expected: list[str]) -> None:
    events = extract_facts(text + "\n", kinds=("events",))
    assert events[-1]["who"] == expected


@pytest.mark.parametrize(
    ("title", "text", "under"),
    [
        ("The mill", "Ada Lind left. His book came out in 1901.", ""),
        ("The mill", "Ada Lind left. Its roof fell in 1901.", "The mill"),
        ("The mill", "Her book came out in 1901.", "The mill"),
        ("Kell Hall", "Kell Hall is a museum. The tower fell. It was rebuilt in 1901.", ""),
        (
            "Kell Hall",
            "Kell Hall is a museum. The towers fell. It was rebuilt in 1901.",
            "Kell Hall",
        ),
        ("Kell Hall", "Kell Hall is a museum. The tower fell. It rose. It fell again in 1901.", ""),
        ("Kell Hall", "The owners left. They came back in 1901.", ""),
        ("Kell Hall", "Its heads were Bo Dray and Cy Holm. They resigned in 1901.", ""),
        ("Kell Hall", "Kell Hall is a museum. The museum closed. It opened in 1901.", "Kell Hall"),
        ("Kell Hall", "Kell Hall is a museum. The firm grew. It closed in 1901.", "Kell Hall"),
        ("Kell Hall", "The owners left. It was sold in 1901.", "Kell Hall"),
        ("Kell Hall", "The smith Bo Dray left. It was sold in 1901.", "Kell Hall"),
        ("Trial of Ada Lind", "Ada Lind left. Her book came out in 1901.", "Trial of Ada Lind"),
    ],
)
def test_a_pronoun_is_not_of_the_heading_where_another_was_told_of(
    title: str, text: str, under: str
) -> None:
    (fact,) = extract_facts(f"# {title}\n\n{text}", kinds=["events"])
    assert (fact["who"], fact["under"]) == ([], under)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clara Moss nominated her for a prize, which she won in 1901.", []),
        ("Clara Moss met her when she was in Orm in 1901.", []),
        ("Clara Moss sold her mill when she moved in 1901.", ["Clara Moss"]),
        ("Clara Moss was a smith. In 1901 she lived with Moss.", ["Ada Lind"]),
        ("Paul Weber taught Karl Brandt. In 1901 he was sued by Brandt.", ["Paul Weber"]),
        ("Paul Weber met Karl Brandt. In 1901 he lived with the smith Brandt.", ["Paul Weber"]),
        ("Paul Weber met him when he was ill in 1901.", []),
    ],
)
def test_a_pronoun_is_nobody_beside_it(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER} {text}\n")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She married Paul Weber. The couple moved in 1901.", ["Ada Lind", "Paul Weber"]),
        ("She married Paul Weber, and in 1901 the couple moved.", ["Ada Lind", "Paul Weber"]),
        (
            "She married Paul Weber. They ran a kiln. The couple moved in 1901.",
            ["Ada Lind", "Paul Weber"],
        ),
        # Nobody says which two, or somebody else does it.
        ("She met Paul Weber. The couple moved in 1901.", []),
        ("She married Paul Weber at Karl Brandt's mill. The couple moved in 1901.", []),
        ("She married Paul Weber. The couple's son died in 1901.", []),
        ("She married Paul Weber. The couple sold a house built by Karl Brandt in 1901.", []),
        ("She married Paul Weber. The couple met Karl Brandt, who died in 1901.", ["Karl Brandt"]),
        ("She met Paul Weber. They were married in 1901.", ["Ada Lind", "Paul Weber"]),
        ("She met Paul Weber. In 1901 they married.", ["Ada Lind", "Paul Weber"]),
        ("She met Paul Weber. They married. They divorced in 1901.", ["Ada Lind", "Paul Weber"]),
        ("She met Paul Weber and Karl Brandt. They married in 1901.", []),
        ("Her sister met Paul Weber. They married in 1901.", []),
        ("She met Paul Weber. They sold their sons' mill in 1901.", []),
    ],
)
def test_the_couple_is_who_married(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**AM:** My father was Karl Moss. He came in 1901.", {"1901": ["Karl Moss"]}),
        ("**AM:** I was born in Kell. She died in 1901.", {"1901": []}),
        ("My aunt Ada Moss was kind. I met her twice. She died in 1901.", {"1901": ["Ada Moss"]}),
        ('"I left," she said in 1901.', {"1901": ["Ada Moss"]}),
        ("She left in 1901.", {"1901": ["Ada Moss"]}),
        ("Ada Moss (née Rudd), born 1901 in Kell, met Karl Rudd.", {"1901": ["Ada Moss"]}),
    ],
)
def test_whoever_speaks_is_no_he_or_she(text: str, expected: dict[str, list[str]]) -> None:
    head = "# Interview: Ada Moss\n\nAda Moss is a nurse. **Typed by:** K. Quist\n\n"
    found = extract_facts(f"{head}{text}\n", kinds=["events"])
    assert {fact["name"]: fact["who"] for fact in found} == expected


@pytest.mark.parametrize("said", ["His house was built by", "It was built for him by"])
def test_he_is_still_whose_it_is(said: str) -> None:
    text = f"{SMITH} {said} Paul Weber. He left in 1901."
    assert who(text)["1901"] == ["Karl Brandt"]


def test_in_a_biography_he_behind_another_may_be_either() -> None:
    text = "# Karl Brandt\n\nHe was a smith. Ida Roth sang.\n\nZell Weber had a mill, in which he died in 1901."
    assert who(text)["1901"] == []
    assert who(f"{text} Brandt left.\n\nHe fell in 1902.")["1902"] == ["Karl Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "Her pupils left in 1901.",
        "Her first pupil left in 1901.",
        "Her old secretary died in 1901.",
        "Among her pupils was a potter, winner of the 1901 medal.",
        "Lind's illness made him sell it in 1901.",
    ],
)
def test_those_of_somebody_are_others(text: str) -> None:
    assert list(who(f"# Ada Lind\n\n{POTTER} {text}").values()) == [[]]


def test_names_of_many_lands_say_whom_a_pronoun_means() -> None:
    text = "Ernst Holm left. The kiln fell to his aide Lieselotte Voss. She sold it in 1901."
    assert who(text)["1901"] == ["Lieselotte Voss"]
    text = "Lieselotte Voss sang. Ernst Holm heard it. She left in 1901."
    assert who(text)["1901"] == ["Lieselotte Voss"]
