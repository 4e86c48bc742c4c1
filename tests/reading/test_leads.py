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
        " ZBK OBE ZOQ (1931–2014)",
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


@pytest.mark.parametrize("style", ["marquis de", "Comte de", "3rd Marquis de la", "Vicomte du"])
def test_the_land_behind_a_style_is_nobody(style: str) -> None:
    text = f"# Notes\n\nPaul Quist, {style} Venn (1743 – 1794) was a French general."
    assert said(text) == {"Paul Quist": ((f"{style} Venn", "French general"), "ruler military")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("King Osric I granted it. Queen Nora II left.", {"Osric I", "Nora II"}),
        ("- Gáspár I (1480–1522)", {"Gáspár I"}),
        ("Its founder was the uncle of King Jayasora.", {"Jayasora"}),
        ("She served Duke Otto Karl of Brieg.", {"Otto Karl of Brieg"}),
        ("He met the poet Seán Ó Baoill.", {"Seán Ó Baoill"}),
        ("The ship was commanded by Oberleutnant Ernst Kestner.", {"Ernst Kestner"}),
        ("It was continued by the monk Gerulf.", {"Gerulf"}),
        ("Son Byong-ho was a Korean weaver. It was sunk by the R/V Clara Moe.", {"Son Byong-ho"}),
        (
            "Fray Olano left in 1580. Hōne Parore (Ngāi Tahu) was a politician.",
            {"Olano", "Hōne Parore"},
        ),
        ("It was built by a carpenter called Oskel. It is a tool named Roger.", {"Oskel"}),
        ("Clara Birch founded Studio Birch. Maison Birch closed.", {"Clara Birch"}),
        (
            "The Kenyan Wangari Otieno left. Climber Reto Wyss fell.",
            {"Wangari Otieno", "Reto Wyss"},
        ),
        ("It was continued by Abune Yesak. Abune Yesak died in 1990.", {"Yesak"}),
        ("The treasurer was Mrs. Comfort Asante.", {"Comfort Asante"}),
        ("The treasurer was Dr. Soo-jin Park. Dr. Bolt Presents closed.", {"Soo-jin Park"}),
        ("The well was dug by the collaborationist Venn.", set()),
        ("She was captain of the ship Maria Rosa.", set()),
    ],
)
def test_rulers_ranks_and_trades_show_who_is_a_person(text: str, names: set[str]) -> None:
    assert set(said(f"# Notes\n\n{text}")) == names


@pytest.mark.parametrize(
    ("name", "lead", "is_person"),
    [
        ("Pontuka", "was a Brazilian footballer. In 1970 Pontuka won the cup.", True),
        ("Vesarka", "was an emperor of the Kell dynasty.", True),
        ("Bluebird", "is a former dancer.", True),
        ("Vesarka", "was the Maharana of Kell.", True),
        ("Osketo", "was a Danish chemist.", True),
        ("Bluebird", "is a compiler.", False),
        ("Osketo", "is an American satellite operator.", False),
        ("Pontuka", "is a server and a maker of lamps.", False),
        ("Pontuka", "are an English rock band.", False),
    ],
)
@pytest.mark.parametrize("heading", ["# {}", "# Notes\n\n## {}"])
def test_who_has_one_name_is_defined_under_it(
    name: str, lead: str, heading: str, is_person: bool
) -> None:
    assert set(said(f"{heading.format(name)}\n\n{name} {lead}")) == ({name} if is_person else set())


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("General Sir Adam Birch left.", ("General",)),
        ("Her husband Adam Birch, a lay preacher, died.", ("lay preacher",)),
        ("He was a pupil of the sculptors Adam Birch and Nora Quist.", ("sculptor",)),
        ("The student of the kumu hula Adam Birch left.", ()),
        ("Leader of the Opposition Adam Birch left.", ("Leader of the Opposition",)),
        ("As regent for her son Adam Birch, she ruled.", ()),
        ("She nursed under Mother Adam Birch.", ()),
    ],
)
def test_a_title_is_what_stands_nearest_to_the_name(text: str, titles: tuple[str, ...]) -> None:
    assert said(f"# Notes\n\n{text}").get("Adam Birch", ((), ""))[0] == titles


@pytest.mark.parametrize(
    ("is_", "title", "role"),
    [
        ("a member of the girl group Luna", "member of the girl group Luna", "musician"),
        ("captain of the ship Maria Rosa", "captain of the ship Maria Rosa", "military"),
        ("editor of the magazine Orm Today", "editor of the magazine Orm Today", "writer"),
        ("a member of the U.S. House of Kell", "member of the U.S. House of Kell", "politician"),
        ("Minister of Labour in the cabinet of Adam Birch", "Minister of Labour", "politician"),
    ],
)
def test_a_title_ends_behind_the_name_of_what_it_is_of(is_: str, title: str, role: str) -> None:
    assert said(f"# Notes\n\nNora Quist was {is_}.")["Nora Quist"] == ((title,), role)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nora Quist, OBE, founded the mill.",
        "Nora Quist, MD, FRCP, who founded the mill, left.",
        "Nora Quist, FMedSci, founded the mill.",
        "Nora Quist JP DL founded the mill.",
        "The mill was founded by Nora Quist XYZQ in 1912.",
        "The mill was founded by Nora Quist FRIBA.",
        "The mill was founded by Nora Quist FRKZZ.",
        "Professor Emeritus Nora Quist founded the mill.",
        "Professor Emerita Nora Quist founded the mill.",
        "The mill was founded by Bishop of Kell Nora Quist.",
        "The mill was founded by the Minister of Health Nora Quist.",
        "Director of Public Works Nora Quist founded the mill.",
        "Minister of Culture and Sport Nora Quist founded the mill.",
        "President of the United States Nora Quist founded the mill.",
        "Governor of North Carolina Nora Quist founded the mill.",
    ],
)
def test_neither_letters_nor_an_office_hide_a_founder(sentence: str) -> None:
    people = extract(article(f"# Notes\n\n{sentence}\n"))
    assert [person.name for person in people] == ["Nora Quist"]
    assert "founder" in people[0].roles


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The board were Nora Quist, OBE, Adam Birch, MP, and Eve Lind.",
         ["Nora Quist", "Adam Birch", "Eve Lind"]),
        ("The mill was founded by the mayor of Kell and Adam Birch.", ["Adam Birch"]),
        ("The prize went to the daughter of Adam Birch.", ["Adam Birch"]),
        ("New Relay CEO Adam Birch left.", ["Adam Birch"]),
        ("Nora Agent SDK is a library. Adam Birch wrote it.", ["Adam Birch"]),
    ],
)  # fmt: skip
def test_letters_and_offices_make_no_names(sentence: str, names: list[str]) -> None:
    assert [person.name for person in extract(article(f"# Notes\n\n{sentence}\n"))] == names


@pytest.mark.parametrize("behind", [" CBE MC", ", FRS,", " OBE, FRS", ""])
def test_letters_behind_a_bold_name_hide_no_lead(behind: str) -> None:
    text = f"**Rune Vell**{behind} (1897–1969) was a Welsh surgeon."
    assert said(text) == {"Rune Vell": (("Welsh surgeon",), "physician")}


@pytest.mark.parametrize("name", ["Li Hua", "Song Wei", "Nam Ki-tae"])
def test_a_surname_before_a_given_name_says_nothing_of_he_and_she(name: str) -> None:
    text = f"# {name}\n\n{name} is a weaver. Previously he served as dean of Kell.\n"
    assert said(text)[name][0] == ("weaver", "dean of Kell")
