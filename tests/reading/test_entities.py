"""One person, however often and under whatever form of the name; every name here is invented."""

from __future__ import annotations

import pickle

import pytest
from conftest import article
from persons import people

from milacli.facts.people import Person, extract
from milacli.reading import read


def test_a_surname_an_initial_and_a_middle_name_are_the_same_person() -> None:
    text = """
        # Mill

        Nora Anne Quist founded it.
        Nora Quist sold it.
        N. Quist was 40.
        Quist died in 1950.
        """
    assert people(text) == [("Nora Anne Quist", ("Nora Quist", "N. Quist", "Quist"), (3, 4, 5, 6))]


def test_a_name_across_two_lines_is_cited_where_it_begins() -> None:
    assert people("The mill is led by Nora\nQuist since 1990.") == [("Nora Quist", (), (1,))]


def test_in_east_asian_order_the_first_word_is_the_surname() -> None:
    text = "Astronomer Guo Meilin left in 1990. Guo was born in Ely."
    assert people(text) == [("Guo Meilin", ("Guo",), (1,))]


def test_a_first_name_alone_is_its_only_bearer_if_a_person_is_meant() -> None:
    text = "Nora Quist left. Her sister Nora stayed. Nora, the city, grew."
    assert people(text)[0][0] == "Nora Quist"


def test_two_people_who_share_a_surname_stay_two() -> None:
    text = """
        Nora Quist founded it.

        Adam Quist left.

        Then Quist returned.
        """
    assert people(text) == [
        ("Nora Quist", (), (1,)),
        ("Adam Quist", ("Quist",), (3, 5)),
    ]


def test_a_surname_is_of_who_came_into_office_last() -> None:
    text = "Nora Quist left. Later the board chose Adam Quist. Then Quist left."
    assert people(text) == [("Nora Quist", (), (1,)), ("Adam Quist", ("Quist",), (1,))]
    text = "Nora Quist left. Later she chose her cousin Adam Quist. Then Quist left."
    assert people(text) == [("Nora Quist", ("Quist",), (1,)), ("Adam Quist", (), (1,))]


def test_in_an_article_about_one_person_the_surname_means_that_one() -> None:
    text = "# Nora Quist\n\nHer father, Adam Quist, left. Quist stayed.\n"
    assert people(text) == [
        ("Nora Quist", ("Quist",), (1, 3)),
        ("Adam Quist", (), (3,)),
    ]


def test_the_cite_of_a_person_is_the_sentence_that_says_most() -> None:
    text = "# Mill\n\nIt is old. Nora Quist was there.\n\n**Nora Quist**, CEO\nand founder, left.\n"
    found = extract(article(text))
    assert [p.cite.line for p in found] == [5]
    assert all(text[text.index(p.cite.quote) :].startswith(p.cite.quote) for p in found)


def test_a_person_is_a_plain_record() -> None:
    assert extract(article("Nora Quist died.")) == (
        Person("Nora Quist", (), (), (), (1,), extract(article("Nora Quist died."))[0].cite),
    )


def test_mentions_tell_where_each_name_stands() -> None:
    (person,) = read(article("Nora Quist died. Quist was 80.")).entities.people
    assert [(m.number, m.block.number, m.text) for m in person.mentions] == [
        (0, 0, "Nora Quist"),
        (1, 0, "Quist"),
    ]


def test_what_is_read_can_be_stored_and_compared() -> None:
    found = read(article("# Orm\n\nNora Quist and Adam Birch, its dean, left in 1990."))
    for part in (found.mentions, found.evidence, found.signs, found.entities):
        assert pickle.loads(pickle.dumps(part)) == part
    assert len(found.entities.people) == 2


def test_names_that_only_look_alike_stay_two() -> None:
    look_alike = "N\u043era Quist"  # its second letter is Cyrillic
    people = extract(article(f"CEO Nora Quist left. CEO {look_alike} stayed."))
    assert [person.name for person in people] == ["Nora Quist", look_alike]


def test_he_is_not_the_woman_whom_an_article_is_about() -> None:
    text = "# Clara Doyle\n\nClara Doyle was a nun. Her brother was a miller. He founded a bank.\n"
    assert [p.roles for p in extract(article(text))] == [("clergy",)]


def test_an_initial_is_neither_senior_nor_junior() -> None:
    text = "Edward Brandt Sr. and Edward Brandt Jr. ran it. Edward J. Brandt and Edward K. Brandt left."
    assert [(name, aliases) for name, aliases, _ in people(text)] == [
        ("Edward Brandt Sr.", ()),
        ("Edward Brandt Jr.", ()),
        ("Edward J. Brandt", ()),
        ("Edward K. Brandt", ()),
    ]


def test_senior_and_junior_need_no_surname_twice() -> None:
    text = "Edward Brandt Sr. and Edward Brandt Jr. ran it. Edward Sr. left, and Edward Jr. stayed."
    assert [(name, aliases) for name, aliases, _ in people(text)] == [
        ("Edward Brandt Sr.", ("Edward Sr.",)),
        ("Edward Brandt Jr.", ("Edward Jr.",)),
    ]


def test_births_keep_two_of_one_name_apart() -> None:
    text = """
        # The Thornbury family

        - **Josiah Thornbury** (1788–1851), miller at Upper Stoke
        - Josiah Pell Thornbury (b. 1849), sailor

        Josiah's cousin died in 1834.
        """
    assert [name for name, _, _ in people(text)] == ["Josiah Thornbury", "Josiah Pell Thornbury"]


def test_a_given_name_of_several_is_whom_the_article_is_about() -> None:
    text = (
        "# Osric II of Ely\n\nOsric II was king of Ely. Osric I was his uncle. Osric ruled well.\n"
    )
    assert people(text)[0] == ("Osric II of Ely", ("Osric II", "Osric"), (1, 3))


def test_a_given_name_that_came_in_alone_is_no_later_surname() -> None:
    text = "# Thomas Quist\n\nThomas Quist wove. Thomas {} He met Dylan Thomas. Thomas left.\n"
    assert people(text.format("sang."))[0] == ("Thomas Quist", ("Thomas",), (1, 3))
    assert people(text.replace("Thomas {}", ""))[1] == ("Dylan Thomas", ("Thomas",), (3,))


@pytest.mark.parametrize(
    "text",
    [
        "The firm borrowed from Morgan Stanley and J.P. Morgan.",
        "The ferry SS Nora Quist sank off Ely.",
        "The church of Saint Anne burned.",
        "Saint Joseph Street is long.",
        "| Portfolio | Member |\n|---|---|\n| Roads | none |",
        "The Instituto Quist lies in Ely.",
    ],
)
def test_what_is_called_as_people_are_is_nobody(text: str) -> None:
    assert people(f"# Notes\n\n{text}") == []


def test_the_point_behind_a_numeral_ends_the_sentence() -> None:
    assert (
        people("# Notes\n\nThe pact was signed by King Omar I. In 1345 he left.")[0][0] == "Omar I"
    )
    for text in ("In the 9th year of Otto I. (1290), it fell.", "Otto I abdicated. He left."):
        assert people(f"# Notes\n\n{text}")[0][0] == "Otto I"


def test_a_prince_or_a_saint_is_no_other_of_the_given_name() -> None:
    told = people(
        "# Notes\n\nOtto Quist came. Prince Otto left. Otto died. Nora Birch met Queen Nora."
    )
    assert [name for name, *_ in told] == ["Otto Quist", "Otto", "Nora Birch", "Nora"]
    told = people("# Notes\n\nLord Quist left. It was sold at Lord & Thorne.")
    assert [(name, aliases) for name, aliases, _ in told] == [("Lord Quist", ())]
    told = people("# Notes\n\nOtto of Venn ruled. King Otto died. Bo Quist saw St Bo. Bo left.")
    assert [name for name, *_ in told] == ["Otto of Venn", "Bo Quist"]


def test_a_prince_begins_another_sentence() -> None:
    told = people("# Notes\n\nNora Quist married Otto I. Prince Adam died. Ada V. King left.")
    assert [name for name, *_ in told] == ["Nora Quist", "Otto I", "Adam", "Ada V. King"]


def test_children_are_named_behind_their_parents() -> None:
    found = people("# Notes\n\nThey have one child, Hanna. They live in Ely.")
    assert [name for name, *_ in found] == ["Hanna"]


@pytest.mark.parametrize(
    "text",
    [
        "Otto, Count of Berg, died in 1301. Otto Frey sold the castle in 1320.",
        "Thomas Birch was a surgeon. Mungo Quist was an explorer. His son Thomas went in 1827.",
        "Thomas Birch was a surgeon. His son was also named Thomas.",
        "Thomas Birch was a surgeon. His son, also called Thomas, was a miller.",
        "Their eldest, Anna, died in 1848. In 1900 they met the nun Anna Theresa Birch.",
    ],
)
def test_a_given_name_of_somebody_else_is_not_joined(text: str) -> None:
    given = text.partition(",")[0].split()[-1] if "eldest" not in text else "Anna"
    given = "Thomas" if "Thomas" in text else given
    for _, aliases, _ in people(f"# Notes\n\n{text}"):
        assert given not in aliases


def test_a_son_of_the_same_surname_is_joined() -> None:
    text = "Nils Birch built it. Birch handed the yard to his son Einar. Einar Birch was a mayor."
    found = {name: aliases for name, aliases, _ in people(f"# Notes\n\n{text}")}
    assert "Einar" in found["Einar Birch"]


def test_a_ruler_with_a_realm_in_the_title_is_one() -> None:
    text = (
        "# Osric II of Ely\n\nOsric II, known as **Osric the Bald**, was Grand Duke of Ely. "
        "Osric II of Venn was his cousin. In 1439 he jailed a bishop.\n"
    )
    (one, *_) = people(text)
    assert one[:2] == ("Osric II of Ely", ("Osric II", "Osric the Bald"))


def test_two_rulers_of_one_number_stay_two() -> None:
    text = "# Notes\n\nKing Osric II of Ely met King Osric II of Venn. Osric II died in 1400.\n"
    assert {"Osric II of Ely", "Osric II of Venn"} <= {name for name, *_ in people(text)}


def test_an_article_may_be_titled_surname_first() -> None:
    text = (
        "# Birch, Eleazar John\n\nEleazar Birch was an architect. In 1755 he built the gaol. "
        "Max Thorne called him honest. He left in 1772.\n"
    )
    reading = read(article(text))
    subject = reading.entities.subject
    assert subject is not None
    assert reading.entities.people[subject].name == "Eleazar John Birch"
    said = [reading.owners[m.number] for m in reading.mentions if m.is_pronoun]
    assert said == [subject, subject]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Clara Doyle sang. A pupil of Jean Marl, she left. The son of a baker, he died.", ["Clara Doyle", None]),
        ("A pupil of Jean Marl, she left in 1910.", [None]),
        ("With her wife, Clara Doyle, she founded Ely Records.", [None]),
        ("Like Clara Doyle, she left.", [None]),
        ("In Clara Doyle's diary she tells of it.", ["Clara Doyle"]),
        ("After Clara Doyle left, she sang.", ["Clara Doyle"]),
        ("Adam Birch sang. A friend of Max Thorne, he left.", ["Adam Birch"]),
        ("Clara Doyle sang. She met Max Thorne. He left.", ["Clara Doyle", "Max Thorne"]),
    ],
)  # fmt: skip
def test_who_is_named_in_front_is_not_who_does_it(text: str, meant: list[str | None]) -> None:
    reading = read(article(f"# Notes\n\n{text}\n"))
    owners = [reading.owners.get(m.number) for m in reading.mentions if m.is_pronoun]
    people = reading.entities.people
    assert [None if owner is None else people[owner].name for owner in owners] == meant
