"""Nicknames, short forms and other names of one person; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article
from persons import people

from milacli.facts.people import extract


def test_a_nickname_is_the_same_person() -> None:
    text = "William Thorne retired. Later Bill Thorne died."
    assert people(text) == [("William Thorne", ("Bill Thorne",), (1,))]


def test_a_second_surname_is_the_same_person() -> None:
    text = "# Marisa Lopes\n\n**Marisa Lopes Duarte** was born in Ely.\n"
    assert people(text) == [("Marisa Lopes Duarte", ("Marisa Lopes",), (1, 3))]


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("Lola Vance (born Edith Mary Crump; May 4, 1921) sang.", "Lola Vance", ("Edith Mary Crump",)),
        ("Lola Vance, born Edith Crump, sang.", "Lola Vance", ("Edith Crump",)),
        ("King Karl III (Karl Otto Emil) was a sailor.", "Karl III", ("Karl Otto Emil",)),
        ("Karl Strand (Swedish: Carl Strand) was a sailor.", "Karl Strand", ("Carl Strand",)),
        ("Karl Strand (a.k.a. Kalle Strand) was a sailor.", "Karl Strand", ("Kalle Strand",)),
        ("Clara Doyle, formerly known as Clara Marl, sang.", "Clara Doyle", ("Clara Marl",)),
        ("Clara Doyle (born 1801 as Klara Marl) sang.", "Clara Doyle", ("Klara Marl",)),
        ("# Bert Lomax\n\nHerbert Arnold Lomax was a potter.", "Herbert Arnold Lomax", ("Bert Lomax",)),
        ("# Max Marl\n\nDr. Max Emil Marl (1901–1950) was a potter.", "Max Emil Marl", ("Max Marl",)),
        ("# Max Thorne\n\nBorn into a rich family as Otto Frey, he left.", "Max Thorne", ("Otto Frey",)),
        ("# Max Thorne\n\nBorn in Ely in 1931 as Otto Frey, Thorne left.", "Max Thorne",
         ("Otto Frey", "Thorne")),
        ("# Ahmad Marl\n\nAhmed Marl (1901–1950), nicknamed the Wolf, was a king.", "Ahmad Marl",
         ("Ahmed Marl",)),
        ("Karl II (1901–1950), baptised as Otto Emil Strand, was a king.", "Karl II", ("Otto Emil Strand",)),
        ("Clara Doyle, known in religion as Sister Mary Agnes (1901–1950), was a nun.", "Clara Doyle",
         ("Mary Agnes",)),
        ("# Sofia Marl\n\nSofya Eva Marl (1901–1950), born Strand, was a potter.", "Sofya Eva Marl",
         ("Sofia Marl", "Strand")),
        ("Clara Doyle (born Eva Maria Otilia Petra Ludmila Marl; 3 May 1901 – 1950) sang.", "Clara Doyle",
         ("Eva Maria Otilia Petra Ludmila Marl",)),
        ("Clara Doyle (Arabic: كلارا دويل; born Eva Marl, 3 May 1901 – 1950) sang.", "Clara Doyle",
         ("Eva Marl",)),
        ("Clara Doyle (German: Klara Doyle), born Marl-Quist (3 May 1901 – 1950), was a potter.",
         "Clara Doyle", ("Klara Doyle", "Marl-Quist")),
        ("# Inés de Marl\n\nInés Eva Doyle, better known as Sor Inés de Marl (1901–1950), was a nun.",
         "Inés Eva Doyle", ("Inés de Marl",)),
        ("Clara Doyle, who was baptised Eva Marl, sang.", "Clara Doyle", ("Eva Marl",)),
        ("Clara Doyle was christened Eva Marl.", "Clara Doyle", ("Eva Marl",)),
        ("# Clara Doyle\n\nClara Doyle sang. In 1622 she was baptised as Eva Marl.", "Clara Doyle",
         ("Eva Marl",)),
        ("# Clara Doyle\n\nShe converted to Islam and took the name Eva Marl.", "Clara Doyle",
         ("Eva Marl",)),
        ("# Otto Frey\n\nHe later changed his name to Max Marl.", "Otto Frey", ("Max Marl",)),
        ("Otto Frey (born 1981), known professionally as King Zappo, is a rapper. Zappo sang.",
         "Otto Frey", ("King Zappo", "Zappo")),
        ("# Dr. Dray\n\nOtto Frey, better known by his stage name Dr. Dray, is a rapper.", "Otto Frey",
         ("Dr. Dray",)),
        ('Otto "Mr. Zap" Frey was a potter.', 'Otto "Mr. Zap" Frey', ()),
        ("Otto Frey (born Kell, 9 May 1912; died Orm, 13 March 2009) sang.", "Otto Frey", ()),
        ("Ada Marl, also called Eva Frey-Cinque, sang.", "Ada Marl", ("Eva Frey-Cinque",)),
        ("Prime Minister Frey left.", "Frey", ("Prime Minister Frey",)),
        ("# Ada Lopez Garcia\n\nIn 1990 Lopez was elected.", "Ada Lopez Garcia", ("Lopez",)),
    ],
)  # fmt: skip
def test_a_person_is_called_as_usual_and_other_names_are_aliases(
    text: str, name: str, aliases: tuple[str, ...]
) -> None:
    assert [(p.name, p.aliases) for p in extract(article(text))] == [(name, aliases)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the name of somebody else
        ("# Clara Doyle\n\nHer sister was baptised as Eva Marl.", ["Clara Doyle", "Eva Marl"]),
        ("# Clara Doyle\n\nHe said that she took the name Eva Marl.", ["Clara Doyle", "Eva Marl"]),
        # a father goes by his given name, and a town is nobody
        ("# Ada Lowell Berg\n\nHer father, Lowell, was a cook.", ["Ada Lowell Berg", "Lowell"]),
        ("# Ada Holm Berg\n\nAda Holm Berg sang. Holm was burnt.", ["Ada Holm Berg"]),
    ],
)
def test_a_name_that_is_somebody_elses_is_no_alias(text: str, found: list[str]) -> None:
    people = extract(article(text))
    assert [person.name for person in people] == found
    assert not any(person.aliases for person in people)


@pytest.mark.parametrize(("who", "aliases"), [("Otto Frey", ("Eva Marl",)), ("Eva Frey", ())])
def test_who_was_born_by_a_name_is_whom_the_article_is_about(
    who: str, aliases: tuple[str, ...]
) -> None:
    text = f"# Lola Reyes\n\nLola Reyes met {who}. Born Eva Marl in Kell, she was a cook."
    assert extract(article(text))[0].aliases == aliases


def test_a_maiden_name_is_hers_and_not_her_fathers() -> None:
    text = "Clara Doyle (née Marl; 1901–1950) sang. Her father was Otto Marl."
    assert people(text) == [("Clara Doyle", ("Marl",), (1,)), ("Otto Marl", (), (1,))]


def test_a_label_in_brackets_names_somebody_else() -> None:
    assert len(extract(article("Karl Strand (Director: Carl Strand) sang."))) == 2
    assert len(extract(article("Otto III (Adam Marsh) is mad."))) == 2


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        (
            "**Nora Birch** (née Quist; born 1920) painted. Nora Quist lived in Ely.",
            ("Nora Quist",),
        ),
        ("Nora Birch wrote under the pseudonym Adam Marsh.", ("Adam Marsh",)),
        ("Nora Birch (1901–1980), known by her pen name Adam Marsh, was a poet.", ("Adam Marsh",)),
        ("Nora Birch (pen name Adam Marsh; 1901–1980) was a poet.", ("Adam Marsh",)),
        ("Nora Birch García was a poet. Birch García wrote a novel.", ("Birch García",)),
        ("Born Nora Quist in 1931, Nora Birch moved to Ely.", ("Nora Quist",)),
        ("Born as Otto Frey in Ely, Max Thorne was a potter.", ("Otto Frey",)),
        ("Nora Birch (1901–1980) – better known as Ada Marsh – was a poet.", ("Ada Marsh",)),
        ("Nora Birch or Norah Burch (3 May 1901 – 1980) was a poet.", ("Norah Burch",)),
        ("Nora Birch, later Nora Quist, taught.", ("Nora Quist",)),
        ("Nora Birch (later Nora Quist) taught.", ("Nora Quist",)),
        ("Nora Birch, later Amina Quist, won in 1960.", ("Amina Quist",)),
        ("Nora Birch, who later became Amina Quist, taught.", ("Amina Quist",)),
        (
            "Nora Birch, also known as Amina Quist and Ida Moor, taught.",
            ("Amina Quist", "Ida Moor"),
        ),
        ("Nora Birch was a singer. Her real name was Amina Quist.", ("Amina Quist",)),
        ("Nora Birch was a singer. Her birth name was Thorne Clara.", ("Thorne Clara",)),
        ("Nora Birch's stage name was Amina Quist.", ("Amina Quist",)),
        ("Nora Birch is known professionally as Amina Quist.", ("Amina Quist",)),
        ("Nora Birch wrote under the name Amina Quist.", ("Amina Quist",)),
        ("Dr. Quist (Nora Quist Birch) published a book.", ("Nora Quist Birch",)),
        ("Nora Birch Quist, or simply Nora Birch (born 1985), sang.", ("Nora Birch",)),
        ("Nora Birch, baptised Amina Quist, was a potter.", ("Amina Quist",)),
        (
            "Nora Birch (10 June 1904 – 1 April 1955; known as Amina Quist) was a potter.",
            ("Amina Quist",),
        ),
        ("Nora Birch, known in shorter form as Amina Quist, was a potter.", ("Amina Quist",)),
        (
            "Nora Birch (born Amina Quist, 1901 – 1950), known as Clara Thorne, sang.",
            ("Amina Quist", "Clara Thorne"),
        ),
        (
            "Nora Birch (1901–1950), born Amina Quist, and also referred to as Clara Thorne, was a potter.",
            ("Amina Quist", "Clara Thorne"),
        ),
        ("Nora Birch, DBE (born Amina Quist, 1 May 1901), was a potter.", ("Amina Quist",)),
        # names of one word
        ("Nora Birch (née Quist; born 1920) painted. Quist left in 1942.", ("Quist",)),
        ("Nora Birch (née Quist) is a wrestler under the ring name Lumi. Lumi won.", ("Lumi",)),
        ("Adam Birch, who performs under the stage name Zappo, is a singer.", ("Zappo",)),
        ("Adam Birch, better known as Zappo, sang. In 1999 Zappo left.", ("Zappo",)),
        ("Adam Birch (stage name Zappo) is a singer.", ("Zappo",)),
        ("Adam Birch MFR, also known as Otto Zappel (1915 – 2009), was a cook.", ("Otto Zappel",)),
        ("Adam Birch (青, Birch Adam; 1905–1988) was a potter.", ("Birch Adam",)),
        ("Adam Birch, aka Zappo (born 1985), is a singer. In 1999 Zappo left.", ("Zappo",)),
        ("Adam Birch, popularly known as Zappo, is a singer. In 1999 Zappo left.", ("Zappo",)),
        ('Adam Birch, usually referred to as "Zappo", left. In 1999 Zappo wept.', ("Zappo",)),
        ("Adam Birch, better known by his nickname Zappo, is a singer.", ("Zappo",)),
        ("Adam Birch, 1st Viscount Quist, fell. Marshal Lord Quist led it.", ("Lord Quist",)),
        ("Adam Birch, 1st Viscount Quist, led it. Viscount Quist died in 1963.", ("Quist",)),
        ("Adam Birch (1901–1980), sometimes anglicized as Tom Burch, was a judge.", ("Tom Burch",)),
        ("Adam Birch, Count Quist, was a judge. In 1950 Quist left.", ("Quist",)),
        ("Adam Birch, Baron Quist of Ely, CBE, was a judge. Lord Quist left.", ("Lord Quist",)),
        ("Nora Birch (1901–1980), internationally known as Amina Quist, sang.", ("Amina Quist",)),
        ("Nora Birch was a potter. Born Eve Quist in Ely, Orm, she left.", ("Eve Quist",)),
    ],
)
def test_other_names_are_one_persons(text: str, aliases: tuple[str, ...]) -> None:
    ((name, found, _),) = people(f"# Notes\n\n{text}")
    assert set(aliases) <= {name, *found}


def test_a_style_is_not_what_a_peer_is_called() -> None:
    text = "Adam Quist, 2nd Baron Quist (1880–1951), was a poet, the son of the 1st Baron Quist."
    assert people(f"# Adam Quist\n\n{text}")[0][0] == "Adam Quist"


def test_the_first_of_two_surnames_is_a_short_one() -> None:
    text = "Ida Bell Quist-Marl (1862–1931) was a clerk. Quist left."
    assert people(f"# Ida B. Quist\n\n{text}")[0][1] == ("Ida B. Quist", "Quist")


@pytest.mark.parametrize(
    "text",
    [
        "Born to Nora Quist in 1931, Max Thorne moved to Ely.",
        "Born in Ely to Nora Quist, Max Thorne moved to Orm.",
        "It was led by Nora Quist, later Max Thorne, and Adam Birch.",
        "It was run by Nora Quist, later by Max Thorne.",
        "Nora Quist left. Drums: Nora Quist (later Max Thorne)",
        "Nora Quist became Max Thorne's deputy.",
        "Nora Quist was a singer. She met Max Thorne. Her real name was Clara Doyle.",
        "Nora Quist wrote of it. His character's real name was Max Thorne.",
    ],
)
def test_what_is_no_other_name_stays_somebody_elses(text: str) -> None:
    found = [{name, *aliases} for name, aliases, _ in people(f"# Notes\n\n{text}")]
    assert any("Nora Quist" in names for names in found)
    assert not any({"Nora Quist", "Max Thorne"} <= names for names in found)


@pytest.mark.parametrize(
    "text",
    [
        "Nora Birch (née Quist) sang. Her brother Karl Quist wove. In 1920 Quist left.",
        "Nora Birch sang with Karl Lund under the stage name Quist. Quist left.",
        "Nora Birch was a singer. Karl Lund met her. He sang under the stage name Quist.",
        "Nora Birch, 3rd Baroness Quist, was a poet. They moved to Quist in 1920.",
    ],
)
def test_a_name_of_one_word_that_may_be_anothers_is_not_joined(text: str) -> None:
    found = {name: aliases for name, aliases, _ in people(f"# Notes\n\n{text}")}
    assert "Quist" not in found["Nora Birch"]


def test_a_stage_name_in_a_biography_is_of_whom_it_is_about() -> None:
    text = "# Nora Birch\n\nNora Birch is a singer. She sings under the stage name Lumi.\n"
    assert people(text) == [("Nora Birch", ("Lumi",), (1, 3))]


def test_a_paragraph_begins_with_whom_a_biography_is_about() -> None:
    text = "# Nora Birch\n\nNora Birch sang. Karl Lund met her.\n\nShe sang under the stage name Lumi.\n"
    assert people(text)[0] == ("Nora Birch", ("Lumi",), (1, 3, 5))


def test_the_real_name_in_a_biography_is_of_whom_it_is_about() -> None:
    text = (
        "# Nora Quist\n\nNora Quist sang.\n\nHer real name was Clara Doyle. She met Max Thorne.\n"
    )
    assert ("Nora Quist", ("Clara Doyle",), (1, 3, 5)) in people(text)


@pytest.mark.parametrize("name", ['Margaret "Peg" Lund', "Margaret (Peg) Lund"])
def test_a_nickname_alone_is_who_bears_it(name: str) -> None:
    (person,) = extract(article(f"# {name}\n\n{name} was a nurse. Peg led the choir.\n"))
    assert "Peg" in person.aliases
    assert "director" in person.roles


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ('Fergus "Gus" Quill sang. Gus Quill left in 1986.', "Gus Quill", ('Fergus "Gus" Quill',)),
        ("Fergus (Gus) Quill sang. Fergus Quill left. Gus Quill died.", "Fergus (Gus) Quill", ("Fergus Quill", "Gus Quill")),
        ("Osric II of Ely was a duke. Osric II died in 1400.", "Osric II of Ely", ("Osric II",)),
    ],
)  # fmt: skip
def test_a_short_form_is_of_the_only_one_who_has_it(
    text: str, name: str, aliases: tuple[str, ...]
) -> None:
    assert [found[:2] for found in people(f"# Notes\n\n{text}")] == [(name, aliases)]


def test_who_reigns_goes_by_no_nickname() -> None:
    text = "# Notes\n\nHenry II reigned. Prince Harry sang. Prince Henry left.\n"
    assert [(name, forms) for name, forms, _ in people(text)] == [
        ("Henry II", ("Henry", "Prince Henry")),
        ("Harry", ("Prince Harry",)),
    ]


def test_a_thing_called_as_somebody_is_called_is_no_person() -> None:
    text = '# Mina\n\nWilma "Mina" Thorne was a poet. The ferry *Mina Thorne* ran until 1988.\n'
    assert all("Mina Thorne" not in aliases for _, aliases, _ in people(text))
