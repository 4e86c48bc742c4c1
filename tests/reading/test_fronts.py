"""Roles told in front of whom they are of, or behind a date; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # a participle in front
        ("Appointed dean in 1901, Hans Elm left.", ("dean",)),
        ("Hans Elm was a poet. Ordained as a priest in 1961, he moved to Orm.", ("poet", "priest")),
        ("Hans Elm was a poet. Promoted to captain, he soon left.", ("poet", "captain")),
        ("Appointed dean in 1901 and hated by all, the school fell. Hans Elm left.", ()),
        ("Not elected mayor, Hans Elm left.", ()),
        ("Best known as the author of two novels, Hans Elm left.", ("author of two novels",)),
        ("Long employed as a clerk, Hans Elm left.", ("clerk",)),
        ("First elected as mayor in 1950, Hans Elm left.", ("mayor",)),
        ("Best left as a clerk, and Hans Elm left.", ()),
        # rose to be
        ("Hans Elm rose to be governor of Orm.", ("governor of Orm",)),
        ("Hans Elm came to be known as the founder of Orm.", ("founder of Orm",)),
        ("Hans Elm hoped to be governor of Orm.", ()),
        # the first to
        ("Hans Elm was the first man to qualify as a barrister.", ("barrister",)),
        ("Hans Elm was one of the first men to qualify as a barrister.", ("barrister",)),
        ("Hans Elm went to Orm to qualify as a barrister.", ()),
        # dates behind "and"
        ("Hans Elm was a baker and between 2003 and 2005 served as clerk.", ("baker", "clerk")),
        ("Hans Elm was a baker and from May 2003 to 2005 was clerk of Orm.",
         ("baker", "clerk of Orm")),
        ("Hans Elm was a baker, and until 1923 director of the mill.",
         ("baker", "director of the mill")),
        ("Hans Elm was a baker, and in 1990 students left.", ("baker",)),
        ("Hans Elm, often called the Owl, was a cook who served as dean.", ("cook", "dean")),
        ("Hans Elm, known by his initials, was a cook who served as dean.", ("cook", "dean")),
        ("Hans Elm began in the office of the mayor of Kell.", ()),
        ("Hans Elm was the junior United States senator from Kell.",
         ("junior United States senator from Kell",)),
        ("Hans Elm was a baker and, between 1990 and 1995, served as dean.", ("baker", "dean")),
        ("Hans Elm was a baker and, for many years, worked as a diver.", ("baker", "diver")),
        ("Hans Elm was a baker, and, later, became dean.", ("baker", "dean")),
        ("Hans Elm was a baker and, in a mill, burned.", ("baker",)),
        # no titles
        ("Hans Elm was a physician, notable as the first man in Orm.", ("physician",)),
        ("Hans Elm was an author, twenty years her senior.", ("author",)),
        ("Hans Elm was a senior at Orm High School.", ("senior at Orm High School",)),
    ],
)  # fmt: skip
def test_titles(text: str, titles: tuple[str, ...]) -> None:
    assert [p.titles for p in extract(article(text)) if p.name == "Hans Elm"] == [titles]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gabriela Quist, pseudonym of Lucila Yelk, was a poet.", 1),
        ("Gabriela Quist, the pen name of Lucila Yelk, was a poet.", 1),
        ("Gabriela Quist, the niece of Lucila Yelk, was a poet.", 2),
    ],
)
def test_pseudonyms_are_of_one(text: str, names: int) -> None:
    assert len(extract(article(text))) == names


@pytest.mark.parametrize(
    "text", ["Educated at Ely, Hans Elm left.", "Hans Elm, educated at Ely, left."]
)
def test_educated(text: str) -> None:
    assert [p.roles for p in extract(article(text)) if p.name == "Hans Elm"] == [("student",)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Hans Elm was a poet and trader best known as the founder of Orm Mills.",
         ("poet", "trader", "founder of Orm Mills")),
        ("Hans Elm was an actor known for his work as a historian.", ("actor", "historian")),
        ("Hans Elm was the son of an actor known as the founder of Orm Mills.", ()),
        ("Hans Elm is an elected member of the council of Orm.",
         ("elected member of the council of Orm",)),
        ("Hans Elm is the appointed governor of Orm.", ("appointed governor of Orm",)),
        ("Hans Elm was a judge and earlier served as governor of Orm.",
         ("judge", "governor of Orm")),
        ("Hans Elm was recruited by Ann Ash to be director of the mill.",
         ("director of the mill",)),
    ],
)  # fmt: skip
def test_what_else_somebody_is(text: str, titles: tuple[str, ...]) -> None:
    assert [p.titles for p in extract(article(text)) if p.name == "Hans Elm"] == [titles]


def test_no_place_of_birth_is_somebody() -> None:
    text = "Born in Ballina, the fourth child of Pat Elm, a vet, she left. Barbara Elm was a nurse."
    assert [p.name for p in extract(article(text))] == ["Pat Elm", "Barbara Elm"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        # a gerund in front
        ("After graduating from Kell University, Hans Elm left.", ("alumni",)),
        ("In 1950, after studying law at Kell, Hans Elm left.", ("student",)),
        ("Having graduated from Kell, Hans Elm left.", ("alumni",)),
        ("Having been elected mayor, Hans Elm left.", ("politician",)),
        ("While attending Kell College, Hans Elm wrote to Una.", ("student",)),
        ("On founding the Kell Press, Hans Elm left.", ("founder",)),
        ("Hans Elm was odd. Before graduating from Kell, he left.", ("alumni",)),
        ("After graduating from Kell, where Una taught, she wept. Hans Elm left.", ()),
        ("After graduating from Kell, the sister of Hans Elm left.", ("relative",)),
        ("After graduating from Kell, Hans Elm's sister left.", ()),
        ("It was odd that after graduating from Kell, Hans Elm left.", ()),
        ("Without graduating from Kell, Hans Elm left.", ()),
        ("By declining the office of mayor, Hans Elm rose.", ()),
        ("Having fun at Kell, Hans Elm left.", ()),
        # a participle behind another
        ("Born in Orm and educated at Kell, Hans Elm left.", ("student",)),
        ("Hans Elm was born in Orm and educated at Kell.", ("student",)),
        ("Hans Elm was born in Orm, educated at Kell and left.", ("student",)),
        ("Hans Elm, born in Orm and educated at Kell, left.", ("student",)),
        ("Hans Elm was a man, educated at Kell.", ("student",)),
        ("Hans Elm was the brother of Una, educated at Kell.", ("relative",)),
        ("Hans Elm met a man, educated at Kell.", ("student",)),
        # bodies and works
        ("Orm is a label based in Kell, Arden, started by Hans Elm.", ("founder",)),
        ("The club met in Kell, and the fire was started by Hans Elm.", ()),
        ("Hans Elm was president of the regional government of Kell.", ("politician",)),
        ("Hans Elm was president of the student government.", ("executive",)),
        ("It had a cast of Hans Elm, Una Orm and others.", ("performer",)),
        ("Cast members Hans Elm and Una Orm left.", ("performer",)),
        ("Hans Elm's 1950 film “The Mill” won.", ("performer",)),
        ("Hans Elm's song *The Mill* won.", ("musician",)),
        ("Hans Elm's sculpture *The Mill* won.", ("artist",)),
        ("Hans Elm's film won.", ()),
        ("The song was produced by Hans Elm.", ("musician",)),
        ("It had such painters as Hans Elm.", ("artist",)),
        ("Painters (including Una Orm and Hans Elm) left.", ("artist",)),
        ("It had painters, who included Hans Elm.", ("artist",)),
        ("Hans Elm was one of the most famous early 18th century painters.", ("artist",)),
        ("In the 18th century Hans Elm and others met painters.", ()),
    ],
)
def test_tags(text: str, tags: tuple[str, ...]) -> None:
    assert [p.roles for p in extract(article(text)) if p.name == "Hans Elm"] == [tags]
