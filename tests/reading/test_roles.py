"""Which roles the text gives to whom; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article
from persons import roles

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # before the name
        ("Acme CEO Nora Quist left.", {"Nora Quist": "executive"}),
        ("Former Acme engineers Nora Quist and Adam Birch left.",
         {"Nora Quist": "researcher", "Adam Birch": "researcher"}),
        ("Professors including Nora Quist and Adam Birch left.",
         {"Nora Quist": "faculty", "Adam Birch": "faculty"}),
        ("Engineer Nora Quist and Adam Birch left.",
         {"Nora Quist": "researcher", "Adam Birch": ""}),
        ("Nora Quist and the engineer Adam Birch founded Acme.",
         {"Nora Quist": "founder", "Adam Birch": "founder researcher"}),
        ("It was run by the minister Nora Quist, investor Adam van der Birch, and author Eve Lind.",
         {"Nora Quist": "politician", "Adam van der Birch": "investor", "Eve Lind": "writer"}),
        ("Professors, among them Dr. Nora Quist and Dr. Adam Birch, left.",
         {"Nora Quist": "faculty", "Adam Birch": "faculty"}),
        ("Donors including the painter Nora Quist, Dean Adam Birch and Eve Lind paid.",
         {"Nora Quist": "investor artist", "Adam Birch": "director investor", "Eve Lind": "investor"}),
        ("It was backed by Acme's CEO Nora Quist, Orm's former AI director Adam Birch and Eve Lind.",
         {"Nora Quist": "executive investor", "Adam Birch": "director investor",
          "Eve Lind": "investor"}),
        ("It was founded by Adam Birch and his wife, the weaver Nora Quist.",
         {"Adam Birch": "founder", "Nora Quist": "founder maker"}),
        ("It was founded by Adam Birch and Orm weaver Nora Quist.",
         {"Adam Birch": "founder", "Nora Quist": "founder maker"}),
        ("Head of Sales Adam Birch and Nora Quist founded Orm Labs.",
         {"Adam Birch": "founder director", "Nora Quist": "founder"}),
        ("Nora Quist and Minister of Trade Adam Birch founded Orm Labs.",
         {"Nora Quist": "founder", "Adam Birch": "founder politician"}),
        ("Nora Quist and the daughter of painter Adam Birch founded Orm Labs.",
         {"Nora Quist": "", "Adam Birch": "artist"}),
        ("From then on Nora Quist was president of the Orm Society.", {"Nora Quist": "executive"}),
        ("He met Adam Birch, and Nora Quist founded Orm Labs.",
         {"Adam Birch": "", "Nora Quist": "founder"}),
        ("He left it to Adam Birch, and Nora Quist of Kell founded Orm Labs.",
         {"Adam Birch": "", "Nora Quist": "founder"}),
        ("When she left, Adam Birch, Nora Quist, and Eve Lind founded Orm Labs.",
         {"Adam Birch": "founder", "Nora Quist": "founder", "Eve Lind": "founder"}),
        ("When Nora Quist of Kell founded Orm Labs, Adam Birch left.",
         {"Nora Quist": "founder", "Adam Birch": ""}),
        ("Early on Adam Birch founded Orm Labs.", {"Adam Birch": "founder"}),
        ("Adam Birch from Kell, a baker, left.", {"Adam Birch": "business"}),
        ("She met Nora Quist of the Orm Academy, a sculptor.", {"Nora Quist": "artist"}),
        ("Adam Birch met Nora Quist. A chemist, she won the Orm Prize.",
         {"Adam Birch": "", "Nora Quist": "researcher laureate"}),
        ("At Bluefen, president Adam Birch left.", {"Adam Birch": "executive"}),
        ("At midnight, president Adam Birch left.", {"Adam Birch": "politician"}),
        ("Dean Nora Quist, actor Adam Birch and set designer Eve Lind founded it.",
         {"Nora Quist": "founder director", "Adam Birch": "founder performer",
          "Eve Lind": "founder artist"}),
        ("Kell Bridge Works was set up in 1820 by ironmaster Nora Quist.",
         {"Nora Quist": "founder business"}),
        ("Kell Bridge Works was started in 1820 by Nora Quist.", {"Nora Quist": ""}),
        ("The singer was discovered by Nora Quist.", {"Nora Quist": ""}),
        ("Former pupils include Acme engineer Nora Quist and the poet Adam Birch.",
         {"Nora Quist": "alumni researcher", "Adam Birch": "alumni writer"}),
        ("Nora Quist was foundress of the Sisters of Kell.", {"Nora Quist": "founder"}),
        ("Together with Nora Quist, Adam Birch founded Kell University.",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("Eve Lind sang. Together with her friend, the weaver Adam Birch, she founded Kell University.",
         {"Eve Lind": "founder", "Adam Birch": "founder maker"}),
        ("Brothers-in-law Bo Lind and Adam Birch left.",
         {"Bo Lind": "relative", "Adam Birch": "relative"}),
        ("It was signed by Acting President Adam Birch.", {"Adam Birch": "politician"}),
        ("The choir sang. In May president Adam Birch left.", {"Adam Birch": "executive"}),
        ("Nora Quist established the library.", {"Nora Quist": "founder"}),
        ("Nora Quist established a theory of looms.", {"Nora Quist": ""}),
        ("Orm is a school. It was run by Nora Quist.", {"Nora Quist": "director"}),
        ("Orm saw a fire. It was started by Nora Quist.", {"Nora Quist": ""}),
        ("Nora Quist played drums for Orm.", {"Nora Quist": "musician"}),
        ("Nora Quist was beatified in 1950.", {"Nora Quist": ""}),
        ("Led by the minister Nora Quist, it employs many scientists.", {"Nora Quist": "politician"}),
        ("Its chief executive, Nora Quist, left.", {"Nora Quist": "executive"}),
        ("It went to the club, whose secretary, Nora Quist, left.", {"Nora Quist": "executive"}),
        ("President Adam Birch signed it.", {"Adam Birch": "politician"}),
        ("Acme's President Adam Birch signed it.", {"Adam Birch": "executive"}),
        ("The board dismissed President Adam Birch.", {"Adam Birch": "executive"}),
        ("Nora Quist, Executive Director of Acme, left.", {"Nora Quist": "director"}),
        ("The Chilean President Adam Birch signed it.", {"Adam Birch": "politician"}),
        ("Representative Nora Quist voted.", {"Nora Quist": "politician"}),
        # after the name
        ("Nora Quist, a Nobel laureate and professor of law, spoke.",
         {"Nora Quist": "faculty laureate"}),
        ("Nora Quist (CEO) and Adam Birch (President) spoke.",
         {"Nora Quist": "executive", "Adam Birch": "executive"}),
        ("They met Nora Quist, founder of Acme, and Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": ""}),
        ("Nora Quist—a researcher with ideas—spoke.", {"Nora Quist": "researcher"}),
        ("It hired Nora Quist, formerly of Acme, as chief data officer.",
         {"Nora Quist": "executive"}),
        ("It named Nora Quist interim CEO.", {"Nora Quist": "executive"}),
        ("Among them were singer Nora Quist, physicist Adam Birch and others.",
         {"Nora Quist": "musician", "Adam Birch": "researcher"}),
        # what the name is the subject of
        ("Nora Quist serves as President, while Adam Birch continues as Scientific Director.",
         {"Nora Quist": "executive", "Adam Birch": "director"}),
        ("Nora Quist became dean of the school.", {"Nora Quist": "director"}),
        ("Nora Quist went on to quickly found Acme.", {"Nora Quist": "founder"}),
        ("Nora Quist is the bold, outspoken founder of it.", {"Nora Quist": "founder"}),
        ("Nora Quist co-founded Acme with Adam Birch and Zoe Marsh.",
         {"Nora Quist": "founder", "Adam Birch": "founder", "Zoe Marsh": "founder"}),
        ("Nora Quist led the research team.", {"Nora Quist": "director"}),
        ("Nora Quist led to nothing.", {"Nora Quist": ""}),
        ("Nora Quist was elected to parliament.", {"Nora Quist": "politician"}),
        ("Nora Quist chairs the board of directors.", {"Nora Quist": "director board"}),
        ("Nora Quist studied law at Ely.", {"Nora Quist": "student"}),
        ("Nora Quist invested in Acme.", {"Nora Quist": "investor"}),
        ("Nora Quist holds an MFA in weaving from Kell.", {"Nora Quist": "alumni"}),
        ("Nora Quist holds a Bachelor of Fine Arts from Kell.", {"Nora Quist": "alumni"}),
        ("Nora Quist earned a master's from Kell.", {"Nora Quist": "alumni"}),
        ("Nora Quist saw her master's house.", {"Nora Quist": ""}),
        ("Nora Quist went to Kell College, where she graduated in 1868.", {"Nora Quist": "alumni"}),
        ("Nora Quist was educated at Kell, where she earned a Master of Laws.", {"Nora Quist": "alumni"}),
        ("Nora Quist left the club she'd founded.", {"Nora Quist": "founder"}),
        ("MP Nora Quist established the shelter.", {"Nora Quist": "founder politician"}),
        ("Nora Quist set up a hospice. The hostel was set up by Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("Nora Quist set up the tent. The fire was started by Adam Birch.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("From then on Sir Adam Birch was president of the Orm Society.",
         {"Adam Birch": "executive"}),
        ("From that day on Sir Adam Birch was president of the Orm Society.",
         {"Adam Birch": "executive"}),
        ("Later on Sir Adam Birch was president of the Orm Society.", {"Adam Birch": "executive"}),
        ("A friend of Sir Adam Birch was president of the Orm Society.", {"Adam Birch": ""}),
        ("The firm was founded in May 1998 by Nora Quist.", {"Nora Quist": "founder"}),
        ("It was founded on 4 May 1912 by Nora Quist.", {"Nora Quist": "founder"}),
        ("Nora Quist, who in May 1912 founded the Venn Mill, is a nun.",
         {"Nora Quist": "founder clergy"}),
        ("Nora Quist in 1912 founded the Venn Mill.", {"Nora Quist": "founder"}),
        ("The firm, which Nora Quist left and which in 1912 founded a mill, burned.",
         {"Nora Quist": ""}),
        ("Nora Quist spoke. She'd never been a judge.", {"Nora Quist": ""}),
        ("It hung beside a painting by Nora Quist.", {"Nora Quist": "artist"}),
        ("It tells the novel of the same name by Nora Quist.", {"Nora Quist": "writer"}),
        ("Nora Quist runs a weaving company.", {"Nora Quist": "director"}),
        ("Nora Quist led the Kell Committee.", {"Nora Quist": "director"}),
        ("Nora Quist led the Kell Revolt.", {"Nora Quist": ""}),
        ("Nora Quist ran Acme's weaving team.", {"Nora Quist": "director"}),
        ("Nora Quist ran Acme's public relations.", {"Nora Quist": ""}),
        ("Nora Quist led the company's growth.", {"Nora Quist": ""}),
        ("Nora Quist represented Kell in Parliament.", {"Nora Quist": "politician"}),
        ("Nora Quist represented Kell in court.", {"Nora Quist": ""}),
        ("Nora Quist was elected to Congress.", {"Nora Quist": "politician"}),
        ("Her son took the throne as Adam Birch.", {"Adam Birch": "ruler"}),
        ("Nora Quist was succeeded as bishop by Adam Birch.",
         {"Nora Quist": "clergy", "Adam Birch": "clergy"}),
        ("Nora Quist was succeeded by Adam Birch, at first as interim bishop.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("Nora Quist was signed as striker by Adam Birch.", {"Nora Quist": "athlete", "Adam Birch": ""}),
        ("Nora Quist wrote *Old Looms* and *The Loom*.", {"Nora Quist": "writer"}),
        ("Nora Quist wrote for *The Loom*.", {"Nora Quist": ""}),
        ("Nora Quist wrote *very* well.", {"Nora Quist": ""}),
        ("It is a framework by Nora Quist.", {"Nora Quist": "maker"}),
        ("It is an open-source tool written by Nora Quist.", {"Nora Quist": "maker"}),
        ("Nora Quist left in 1990, having been mayor of Ely.", {"Nora Quist": "politician"}),
        ("The mill was founded by the brewer and amateur poet Nora Quist.", {"Nora Quist": "founder writer business"}),
        ("The man was charged with founding Ely by Nora Quist.", {"Nora Quist": ""}),
        ("Nora Quist was charged with founding a mill.", {"Nora Quist": ""}),
        ("It rests on a theorem by Nora Quist.", {"Nora Quist": "researcher"}),
        ("It was praised for its architecture by Nora Quist.", {"Nora Quist": ""}),
        ("Developed by Nora Quist as the successor to it, it opened.", {"Nora Quist": "researcher"}),
        ("It names people like the Pope, Nora Quist, and Adam Birch.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("Adam Birch signed an order along with Nora Quist.", {"Adam Birch": "", "Nora Quist": ""}),
        ("It starred Nora Quist as Bo, and Adam Birch as Cy.",
         {"Nora Quist": "performer", "Adam Birch": "performer"}),
        ("The film features Nora Quist as Isa.", {"Nora Quist": "performer"}),
        ("The report lists Nora Quist as Isa.", {"Nora Quist": ""}),
        ("It was founded in 1844 by the town's first bishop, Nora Quist.", {"Nora Quist": "founder clergy"}),
        ("A bishop with a gift for looms, Nora Quist left.", {"Nora Quist": "clergy"}),
        ("A bishop who once kept bees, Nora Quist left.", {"Nora Quist": "clergy"}),
        ("A bishop who once kept bees, Nora Quist said, left.", {"Nora Quist": ""}),
        ("Nora Quist won the Ellwood Prize.", {"Nora Quist": "laureate"}),
        (
            "Nora Quist was awarded many honors for it, including the Ellwood Prize.",
            {"Nora Quist": "laureate"},
        ),
        ("Nora Quist never won the Ellwood Prize.", {"Nora Quist": ""}),
        ("Nora Quist invented the loom while a PhD student at Ely.",
         {"Nora Quist": "student researcher"}),
        ("Nora Quist met Adam Birch, who founded Acme.",
         {"Nora Quist": "", "Adam Birch": "founder"}),
        ("Nora Quist is a dean of law, founder of Acme, and a board member of Ely.",
         {"Nora Quist": "founder director board"}),
        ("Adam Birch heads Acme; Nora Quist is a trustee.",
         {"Adam Birch": "director", "Nora Quist": "board"}),
        # by, from, with
        ("It raised $3 million with participation from Nora Quist, the former head of Acme, and Adam Birch.",
         {"Nora Quist": "director investor", "Adam Birch": "investor"}),
        ("Backers came: GitMill's former CEO Nora Quist, Acme's former research head Adam Birch.",
         {"Nora Quist": "executive", "Adam Birch": "director"}),
        ("It is a tool for looms (Keller & Zimmer, 2015).",
         {"Keller": "researcher", "Zimmer": "researcher"}),
        ("It was founded in 1990 and directed by Nora Quist.", {"Nora Quist": "director"}),
        ("A film directed by Nora Quist and starring Adam Birch opened.",
         {"Nora Quist": "performer", "Adam Birch": "performer"}),
        ("It was founded by Nora Quist, with a gift from the banker Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": "business"}),
        ("## Directors\n\n- 1902–1931: Nora Quist", {"Nora Quist": "director"}),
        ("Nora Quist's student Adam Birch left; he founded Acme.",
         {"Nora Quist": "", "Adam Birch": "founder student"}),
        ("Founded in 1990 by Nora Quist, it grew.", {"Nora Quist": "founder"}),
        ("It was funded by Nora Quist, Adam Birch, and others.",
         {"Nora Quist": "investor", "Adam Birch": "investor"}),
        ("A network designed by Nora Quist and Adam Birch won.",
         {"Nora Quist": "researcher", "Adam Birch": "researcher"}),
        ("The 2018 Ellwood Prize was shared by Nora Quist and Adam Birch.",
         {"Nora Quist": "laureate", "Adam Birch": "laureate"}),
        ("The board consists of Nora Quist, an economist, Adam Birch, and CEO Zoe Marsh.",
         {"Nora Quist": "board", "Adam Birch": "board", "Zoe Marsh": "executive board"}),
        ("It was founded by Nora Quist, along with other former Acme engineers including Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": "founder researcher"}),
        ("Nora Quist, together with the banker Adam Birch, founded Acme.",
         {"Nora Quist": "founder", "Adam Birch": "founder business"}),
        ("Nora Quist, alongside Adam Birch, invented the loom.",
         {"Nora Quist": "researcher", "Adam Birch": "researcher"}),
        ("Nora Quist along with her aunt Zoe Marsh founded Acme.",
         {"Nora Quist": "founder", "Zoe Marsh": "founder"}),
        ("Nora Quist, along with Adam Birch, was a painter.", {"Nora Quist": "artist", "Adam Birch": ""}),
        ("Nora Quist not only founded Acme but also led the school.",
         {"Nora Quist": "founder director"}),
        ("Nora Quist, with her aunt Zoe Marsh, founded Acme.",
         {"Nora Quist": "founder", "Zoe Marsh": "founder"}),
        ("Nora Quist, with the help of Adam Birch, founded Acme.",
         {"Nora Quist": "founder", "Adam Birch": ""}),
        ("Nora Quist, who, after a quarrel, founded Acme, died.", {"Nora Quist": "founder"}),
        ("Nora Quist, who together with her aunt Zoe Marsh founded Acme, died.",
         {"Nora Quist": "founder", "Zoe Marsh": "relative"}),
        ("The firm of Nora Quist together with Adam Birch founded Acme.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("He met Nora Quist, with whom he had two sons; the younger, Hans Birch, became a judge.",
         {"Nora Quist": "", "Hans Birch": "lawyer"}),
    ],
)  # fmt: skip
def test_a_role_goes_to_the_one_whom_the_text_gives_it_to(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


def test_he_and_she_are_the_one_named_before() -> None:
    assert roles("Nora Quist was born in Ely. In 1990, she founded Acme.") == {
        "Nora Quist": "founder"
    }


def test_a_pronoun_joined_to_a_name_is_a_subject_too() -> None:
    assert roles(
        "# Nora Quist\n\nNora Quist sang. In 2012, she and Adam Birch co-founded Acme.\n"
    ) == {
        "Nora Quist": "founder",
        "Adam Birch": "founder",
    }


def test_awards_in_an_article_about_one_person_are_hers() -> None:
    text = "# Nora Quist\n\nNora Quist sang.\n\n## Awards\n\n- Ellwood Prize (1990)\n"
    assert roles(text) == {"Nora Quist": "laureate"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist agreed to serve as president of the club.", {"Nora Quist": "executive"}),
        ("Nora Quist couldn't paint, but she became a director.", {"Nora Quist": "director"}),
        ("Nora Quist would later become mayor of Ely.", {"Nora Quist": "politician"}),
        ("It is true that Nora Quist is a judge.", {"Nora Quist": "lawyer"}),
        # What came of it, and what it was for.
        (
            "Nora Quist unseated Adam Birch to become mayor.",
            {"Nora Quist": "politician", "Adam Birch": ""},
        ),
        ("Nora Quist worked her way up to become a judge.", {"Nora Quist": "lawyer"}),
        ("Nora Quist worked hard to become a judge.", {"Nora Quist": ""}),
        ("Nora Quist never rose through the ranks to become a general.", {"Nora Quist": ""}),
    ],
)
def test_what_came_to_be_is_a_role(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # what a sentence opens with is said of somebody else
        ("Despite the judge, Nora Quist spoke.", {"Nora Quist": ""}),
        ("Like the governor, Nora Quist owned land.", {"Nora Quist": ""}),
        ("After a quarrel with the abbot, Nora Quist left Ely.", {"Nora Quist": ""}),
        ("According to his lawyer, Adam Birch was ill.", {"Adam Birch": ""}),
        ("They met the mayor, Nora Quist, in Ely.", {"Nora Quist": "politician"}),
        ("Working in Ely as a painter, Nora Quist wrote to him.", {"Nora Quist": "artist"}),
        # a part that is played is no office
        ("The series cast actress Nora Quist as the queen.", {"Nora Quist": "performer"}),
        ("Nora Quist appeared as the queen in the play.", {"Nora Quist": ""}),
        ("Nora Quist served as the queen of Ely.", {"Nora Quist": "ruler"}),
        # a president or captain is that of the body which the sentence names
        ("The airline named president Nora Quist in 1951.", {"Nora Quist": "executive"}),
        ("President Nora Quist of Ely College spoke.", {"Nora Quist": "executive"}),
        ("President Nora Quist spoke at a college.", {"Nora Quist": "politician"}),
        ("President Nora Quist of Orm Motors spoke.", {"Nora Quist": "executive"}),
        ("President Nora Quist of the Orm Group spoke.", {"Nora Quist": "executive"}),
        ("Orm Mills chairman Adam Birch and president Nora Quist spoke.",
         {"Adam Birch": "director", "Nora Quist": "executive"}),
        ("President Nora Quist of the Republic of Orm spoke.", {"Nora Quist": "politician"}),
        # what one suffers from is no invention, and more than one attorney general is no soldier
        ("Nora Quist, who had developed a cough, left.", {"Nora Quist": ""}),
        ("Nora Quist developed an interest in looms.", {"Nora Quist": ""}),
        ("Nora Quist developed the point.", {"Nora Quist": ""}),
        ("Nora Quist developed a loom.", {"Nora Quist": "researcher"}),
        ("Nora Quist discovered an error in the accounts.", {"Nora Quist": ""}),
        ("Nora Quist discovered a moss.", {"Nora Quist": "researcher"}),
        ("## Attorneys general\n\n- Nora Quist\n", {"Nora Quist": "politician lawyer"}),
        ("The team was led by captain Nora Quist.", {"Nora Quist": "director athlete"}),
        ("Sister Nora Quist and Father Adam Birch ran it.",
         {"Nora Quist": "clergy", "Adam Birch": "clergy"}),
        ("His sister Nora Quist ran.", {"Nora Quist": "relative"}),
        ("He married on 3 May 1901 Nora Quist.", {"Nora Quist": "relative"}),
        # idioms
        ("Nora Quist headed north in 1931.", {"Nora Quist": ""}),
        ("Nora Quist headed the school.", {"Nora Quist": "director"}),
        ("Nora Quist founded her hopes on luck.", {"Nora Quist": ""}),
        ("Nora Quist commanded respect.", {"Nora Quist": ""}),
        ("Nora Quist invested her faith in it.", {"Nora Quist": ""}),
        # what is directed
        ("The attack was directed by General Nora Quist.", {"Nora Quist": "military"}),
        ("The pageant was directed by Nora Quist.", {"Nora Quist": "performer"}),
    ],
)  # fmt: skip
def test_the_words_around_decide_what_a_role_is(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("aunt", "aliases"), [("", ("Eve Lind",)), ("Her aunt was Ona Roth. ", ())]
)
def test_what_somebody_was_born_as_is_no_second_person(aunt: str, aliases: tuple[str, ...]) -> None:
    text = f"# Nora Quist\n\nNora Quist was a potter. {aunt}She was born Eve Lind in Kell."
    assert extract(article(text))[0].aliases == aliases
