"""Whose a date is that stands in front of the deed, in a bracket, or behind other names."""

from __future__ import annotations

import pytest
from owners import POTTER, who

from milacli import extract_facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ordained in 1901, Paul Weber left Kell.", ["Paul Weber"]),
        ("Elected mayor in 1901, Paul Weber rebuilt the mill.", ["Paul Weber"]),
        (f"{POTTER} Appointed head of the kiln in 1901, she let it.", ["Ada Lind"]),
        ("Ordained in 1901, the abbot left Kell.", []),
        ("Released in 1901, the book by Paul Weber is lost.", []),
        ("In 1901, aged 30, Paul Weber became mayor.", ["Paul Weber"]),
        ("In 1901, aged thirty and already famous, Paul Weber left Kell.", ["Paul Weber"]),
        ("# Ada Lind\n\nAda Lind was a potter. Shown in Kell in 1901, the jug was lost.", []),
        # "Who" may be told of, or who stands before it.
        ("Paul Weber and Mia Holm had a girl, Ida Holm, who marr. Bo Dray in 1901.", []),
        ("Paul Weber met Bo Dray, who was ill, in 1901.", []),
        ("Paul Weber met Bo Dray, who was ill in 1901.", ["Bo Dray"]),
        # A child may have the name of its mother.
        ("Paul Weber and Mia Holm had two children, Tom and Mia (b. 1901).", []),
        ("Paul Weber (abt 1901), a smith, left Kell.", ["Paul Weber"]),
        # A place where somebody was for some years is nobody.
        ("Paul Weber taught at Osk, Venn (1898–1901) and Kell.", ["Paul Weber"]),
        ("Paul Weber taught at Osk, Venn (1898–99) and Kell.", ["Paul Weber"]),
        # Who stands in front is another.
        ("Unlike Paul Weber, Mia Holm retired in 1901.", ["Mia Holm"]),
        ("Like Paul Weber and Bo Dray, Mia Holm left Kell in 1901.", ["Mia Holm"]),
        ("After Paul Weber, Mia Holm and Bo Dray left Kell in 1901.", ["Mia Holm", "Bo Dray"]),
        ("Paul Weber, Mia Holm and Bo Dray retired in 1901.",
         ["Paul Weber", "Mia Holm", "Bo Dray"]),
    ],
)  # fmt: skip
def test_a_front_is_of_the_subject_behind_it(text: str, expected: list[str]) -> None:
    assert list(who(text).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1901 the potter named Paul Weber left Kell.", ["Paul Weber"]),
        ("In 1901, a young smith called Paul Weber later moved.", ["Paul Weber"]),
        ("In 1901 a farmer nicknamed Paul Weber was arrested.", ["Paul Weber"]),
        # The verb is another's, or the name a thing's.
        ("In 1901 the editors named Paul Weber best novelist of the year.", []),
        ("In 1901 a mill named after Paul Weber opened.", []),
        (f"{POTTER} In 1901 a ship named Ada Lind sank.", []),
    ],
)
def test_somebody_is_named_before_the_verb(text: str, expected: list[str]) -> None:
    assert who(text) == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind and her husband purchased a kiln in 1901.", ["Ada Lind"]),
        ("In 1901, Lind and her second husband bought a kiln.", ["Lind"]),
        ("In 1901, she and her two sisters were arrested.", ["Ada Lind"]),
        ("In 1901, Lind et al. described the glaze.", ["Lind"]),
        ("Paul Weber left, and Ada Lind and her pupils founded a school in 1901.", ["Ada Lind"]),
        ("Paul Weber met Ada Lind and her husband left in 1901.", []),
        ("The mill of Ada Lind and her husband burned in 1901.", []),
        ("A house built by Ada Lind and her sons burned in 1901.", []),
    ],
)
def test_somebody_does_it_with_kin(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize("verb", ["sued", "quit", "accused", "sues", "overtook", "categorizes"])
def test_a_verb_behind_a_name_in_front_of_which_a_date_stands(verb: str) -> None:
    assert who(f"In June 1901, Ada Lind {verb} the bishop.") == {"June 1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind won the Kell Prize (1901).", ["Ada Lind"]),
        (
            "Ada Lind went to Kell, earning a degree in physics from its college (1901).",
            ["Ada Lind"],
        ),
        ("Ada Lind served as a member of the council (1901).", ["Ada Lind"]),
        ("Ada Lind wrote Kell Days (1901) with a friend.", ["Ada Lind"]),
        ("Ada Lind led the choir of Kell (1901) with a friend.", ["Ada Lind"]),
        # It may be of what is told of.
        ("Ada Lind sold the Kell Mill (1901).", []),
        ("Ada Lind met the head of the school (elected 1901).", []),
        ("Ada Lind won a prize for a book by Paul Weber and others (1901).", []),
    ],
)
def test_a_bracket_dates_the_deed(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind's 1901 memoir tells of kilns.", ["Ada Lind"]),
        ("Mrs Lind's famous 1901 show was sold out.", ["Ada Lind"]),
        ("Ada Lind's 1901 successor sold the kiln.", []),
        ("Ada Lind's father sold the kiln in 1901.", []),
        ("Kell's 1901 fair was held in a barn.", []),
    ],
)
def test_a_date_stands_before_what_is_somebodys(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a move that surprised the town in 1901, Ada Lind resigned.", ["Ada Lind"]),
        (
            "In a letter sent from Kell in 1901, Lind and Paul Weber resigned.",
            ["Lind", "Paul Weber"],
        ),
        ("In a speech that was printed in 1901, she resigned.", ["Ada Lind"]),
        ("In a paper that Paul Weber published in 1901, Ada Lind is named.", ["Paul Weber"]),
        ("In the house that her father built in 1901, Ada Lind sold pots.", []),
        ("In a decision that was taken in 1901, the kiln was sold.", []),
    ],
)
def test_what_is_told_in_front_dates_the_deed(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    "front", ["At the 1901 Championships in Kell", "At the 1901 Championships", "In 1901, in Kell"]
)
def test_a_place_in_front_is_none_of_two(front: str) -> None:
    text = f"Ada Lind and Paul Weber are skaters. {front}, Lind and Weber won the title."
    assert who(text) == {"1901": ["Lind", "Weber"]}


def test_the_telling_that_names_somebody_says_whom_one_event_is_about() -> None:
    text = "The kiln was bought by Ada Lind in 1901 from the town.\n\nIn 1901, Ada Lind bought it."
    assert who(text) == {"1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind (elected in 1901) was a friend of the poet.", ["Ada Lind"]),
        ("Paul Weber, 1st Baron Kell (created Baron Kell in 1901) was a smith.", ["Paul Weber"]),
        ("The Kell Mill (retired in 1901) is a ruin.", []),
    ],
)
def test_a_bracket_behind_a_name_tells_of_it(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was in 1901 that Ada Lind sold the kiln.", ["Ada Lind"]),
        ("It was only in 1901 that she and her brother sold the kiln.", ["Ada Lind"]),
        ("It was in 1901 that the kiln was sold.", []),
        ("Having joined a guild in 1901, Ada Lind rose quickly.", ["Ada Lind"]),
        ("Having been sold in 1901, the kiln burned.", []),
        ("In 1901, Lind and three potters left.", ["Lind"]),
        ("In 1901, Lind, Paul Weber and others left.", ["Lind", "Paul Weber"]),
        ("Paul Weber met Ada Lind and the mayor left in 1901.", []),
        ("In 1901 the kiln of Lind and two others burned.", []),
        ("Lind's career began in 1901.", ["Ada Lind"]),
        ("Lind's first novel was published in 1901.", ["Ada Lind"]),
        ("Lind's eldest son died in 1901.", []),
        ("Lind's sudden death in 1901 was a blow.", ["Lind"]),
        ("Lind's election as mayor in 1901 surprised all.", ["Lind"]),
        ("Lind's uncle's death in 1901 was a blow.", []),
        ("In 1901 it was sold to Paul Weber, who burned it.", []),
        ("Lind's kiln stood near a mill: in 1901, it burned.", []),
    ],
)
def test_who_stands_behind_it_or_owns_it(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is the aunt of Tom Brook, mayor since 1901.", []),
        ("She met Tom Brook, dean of Kell in 1901.", []),
        ("Her parents came first; a son, Paul, in 1901; and two others.", []),
        ("She married Tom Brook, a smith, in 1901.", ["Ada Moss"]),
        ("She met the mayor, Bo Holm, in 1901.", ["Ada Moss"]),
        ("Ada Moss, 87, of Kell Hollow, passed away in 1901.", ["Ada Moss"]),
        ("Ada Moss, aged 87, of Kell, passed away in 1901.", ["Ada Moss"]),
    ],
)
def test_a_date_is_of_what_stands_beside_a_name_behind_the_verb(
    text: str, expected: list[str]
) -> None:
    found = extract_facts(f"# Ada Moss\n\nAda Moss is a nurse. {text}\n", kinds=["events"])
    assert [fact["who"] for fact in found] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She has no equal”, wrote the critic Paul Weber in 1901.", ["Paul Weber"]),
        ('"She has no equal," said Paul Weber in 1901.', ["Paul Weber"]),
        ("She read “The Kiln”, a novel by Paul Weber, in 1901.", ["Ada Lind"]),
    ],
)
def test_a_saying_is_of_who_says_it(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER} {text}")["1901"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The hall, drawn by Paul Weber, the first to build here, opened in 1901.",
        "In 1901 its hall housed a museum, whose founder, Paul Weber, was ill.",
        "Ada Lind married Paul Weber. The couple had two sons: Bo, born 1901, and Cy.",
    ],
)
def test_a_name_in_passing_owns_nothing(text: str) -> None:
    assert who(text)["1901"] in ([], ["Bo"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Paul Weber, not Lind, who sold it in 1901.", ["Paul Weber"]),
        ("Paul Weber, not Ada Lind, sold the kiln in 1901.", ["Paul Weber"]),
        ("The kiln burned in 1901.", []),
    ],
)
def test_what_is_not_meant_owns_nothing(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\nAda Lind was a kiln owner.\n\n{text}")["1901"] == expected


def test_a_college_is_meant_where_its_founder_is_not_told_of() -> None:
    told = who(
        "# Lind College\n\nThe college is in Kell. Ada Lind opened it in 1899. Lind left in 1900.\n\n"
        "In 1901, Lind moved to Orm.\n"
    )
    assert (told["1900"], told["1901"]) == (["Lind"], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind married Paul Weber, a Welsh smith, in 1901.", ["Ada Lind"]),
        ("Ada Lind met Paul Weber, the smith, in 1901.", ["Ada Lind"]),
        ("Ada Lind met Paul Weber, a smith in 1901.", []),
    ],
)
def test_a_date_behind_an_apposition_is_of_the_deed(text: str, expected: list[str]) -> None:
    assert who(text)["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind's parents met on 1 May 1901 in Kell.", []),
        ("Lind's 1 May 1901 letter was sold.", ["Ada Lind"]),
    ],
)
def test_what_somebodys_parents_did_is_not_hers(text: str, expected: list[str]) -> None:
    assert list(who(f"# Ada Lind\n\n{POTTER} {text}").values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind was the third to sail, after the cook Paul Weber in 1901.", ["Paul Weber"]),
        ("Ada Lind sang, the third after Bo Elm in 1899 and Paul Weber in 1901.", ["Paul Weber"]),
        ("Ada Lind became dean, after Paul Weber in 1901.", ["Ada Lind"]),
    ],
)
def test_who_is_counted_comes_after_others(text: str, expected: list[str]) -> None:
    assert who(text)["1901"] == expected


def test_a_date_may_stand_before_a_pronoun_behind_a_front() -> None:
    text = "Ada Lind sang. Seeking a man who could dance, in 1901 she met Paul Weber."
    assert who(text)["1901"] == ["Ada Lind"]


def test_in_a_life_the_surname_alone_is_no_firm() -> None:
    text = "Ada Lind sang. Lind was a member of the choir in 1901. Paul Lind is a potter."
    assert who(f"# Ada Lind\n\n{text}")["1901"] == ["Lind"]
    assert who(f"# The choir\n\n{text}")["1901"] == []


@pytest.mark.parametrize("joint", [", and", ", but", " and"])
def test_a_date_opens_a_second_clause(joint: str) -> None:
    assert who(f"The kiln fell in 1900{joint} in 1901 Ada Lind left.")["1901"] == ["Ada Lind"]


@pytest.mark.parametrize("others", ["we", "they", "you"])
def test_others_in_front_are_nobody_who_follows(others: str) -> None:
    assert who(f"In 1901 {others} met at the mill, and in 1905 Ada Lind left.") == {
        "1901": [],
        "1905": ["Ada Lind"],
    }


@pytest.mark.parametrize(
    "front", ["On the advice of the council", "At the age of ten, after the war"]
)
@pytest.mark.parametrize("rank", ["President ", "Rabbi ", "General ", ""])
def test_an_office_behind_a_front_is_of_the_subject(front: str, rank: str) -> None:
    assert who(f"{front}, {rank}Ada Lind left in 1901.")["1901"] == ["Ada Lind"]


@pytest.mark.parametrize(
    "count", ["29 matches", "29 Test matches", "12 starts", "5 friendly tests"]
)
def test_what_is_counted_is_no_verb(count: str) -> None:
    text = f"Ada Lind was a bowler who played in {count} in 1901. She won {count} in 1902."
    assert who(text) == {"1901": ["Ada Lind"], "1902": ["Ada Lind"]}
    assert who(f"{count[:2]} died in 1903. At 29 Ada Lind joins it in 1904.")["1904"] == [
        "Ada Lind"
    ]


@pytest.mark.parametrize("verb", ["wed", "married", "met"])
def test_whom_somebody_wed_is_not_who_wed(verb: str) -> None:
    text = f"In 1901 Ada Lind {verb} Bo Dray, an engineer, who was murdered in 1902."
    assert who(text) == {"1901": ["Ada Lind"], "1902": ["Bo Dray"]}


@pytest.mark.parametrize("who_else", ["her grandfather Bo Dray", "the mayor Bo Dray", "Bo Dray"])
def test_a_second_clause_may_begin_with_what_somebody_is(who_else: str) -> None:
    assert who(f"Her father rowed for Kell, and {who_else} won in 1901.")["1901"] == ["Bo Dray"]


@pytest.mark.parametrize(
    "front",
    [
        "Elected",
        "Elected mayor",
        "Knighted by King Osric",
        "Promoted to captain",
        "Trained in Kell",
    ],
)
def test_a_participle_in_front_is_of_the_subject(front: str) -> None:
    assert who(f"{front} in 1901, Ada Lind left.") == {"1901": ["Ada Lind"]}
    assert who(f"{front} in 1901, Ada Lind's ship sank.") == {"1901": []}


def test_a_deed_of_an_item_is_not_of_who_comes_behind() -> None:
    assert who("- Stood in the 1901 elections, in which Ada Lind won") == {"1901": []}
