"""Which roles the text gives to whom; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def roles(text: str) -> dict[str, str]:
    return {person.name: " ".join(person.roles) for person in extract(article(text))}


def titles(text: str) -> dict[str, tuple[str, ...]]:
    return {person.name: person.titles for person in extract(article(text))}


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
        ("He met Nora Quist, with whom he had two sons; the younger, Hans Birch, became a judge.",
         {"Nora Quist": "", "Hans Birch": "lawyer"}),
    ],
)  # fmt: skip
def test_a_role_goes_to_the_one_whom_the_text_gives_it_to(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A pupil of Nora Quist wrote a novel.", {"Nora Quist": ""}),
        ("The book about Nora Quist won a prize.", {"Nora Quist": ""}),
        ("A friend of Nora Quist taught physics at Ely.", {"Nora Quist": ""}),
        ("The mill behind Nora Quist founded Orm.", {"Nora Quist": ""}),
        ("In spring Nora Quist wrote a novel.", {"Nora Quist": "writer"}),
        (
            "Nora Quist is a painter trained by Adam Birch.",
            {"Nora Quist": "artist", "Adam Birch": ""},
        ),
        ("Nora Quist left Orm and founded Acme.", {"Nora Quist": "founder"}),
        ("Nora Quist left Orm but founded Acme.", {"Nora Quist": "founder"}),
        ("Nora Quist, who left Orm, founded Acme.", {"Nora Quist": "founder"}),
        ("Nora Quist, whose brother was a painter, left.", {"Nora Quist": ""}),
        (
            "Nora Quist said that Adam Birch was a painter.",
            {"Nora Quist": "", "Adam Birch": "artist"},
        ),
        ("Nora Quist was not a painter.", {"Nora Quist": ""}),
        ("Nora Quist was never elected mayor.", {"Nora Quist": ""}),
        (
            'Nora Quist left, and the club "Orm" was led by Adam Birch and founded a school.',
            {"Nora Quist": "", "Adam Birch": "director"},
        ),
        ("Nora Quist wanted to become a painter.", {"Nora Quist": ""}),
        ("Nora Quist refused to become dean.", {"Nora Quist": ""}),
        ("Nora Quist is said to have founded Acme.", {"Nora Quist": ""}),
        ("Nora Quist did not found Acme.", {"Nora Quist": ""}),
        ("Nora Quist met the man who founded Acme.", {"Nora Quist": ""}),
        ("Nora Quist is the niece of the man who founded Acme.", {"Nora Quist": "relative"}),
        (
            "He met Nora Quist and Adam Birch, who was a surgeon.",
            {"Nora Quist": "", "Adam Birch": "physician"},
        ),
        (
            "He met Nora Quist and Adam Birch, who were surgeons.",
            {"Nora Quist": "physician", "Adam Birch": "physician"},
        ),
        ("Nora Quist knew a painter.", {"Nora Quist": ""}),
        (
            "When Nora Quist became dean, Adam Birch left.",
            {"Nora Quist": "director", "Adam Birch": ""},
        ),
        (
            "While Nora Quist ran Acme, Adam Birch taught law.",
            {"Nora Quist": "director", "Adam Birch": ""},
        ),
        (
            "After Nora Quist left, Adam Birch became dean.",
            {"Nora Quist": "", "Adam Birch": "director"},
        ),
        (
            "Nora Quist sold Acme to Adam Birch, who became its chairman.",
            {"Nora Quist": "", "Adam Birch": "director"},
        ),
        ("Nora Quist's father was a painter.", {"Nora Quist": ""}),
        (
            "Nora Quist was appointed dean by Adam Birch.",
            {"Nora Quist": "director", "Adam Birch": ""},
        ),
        ("Adam Birch appointed Nora Quist dean.", {"Adam Birch": "", "Nora Quist": "director"}),
        (
            "Nora Quist worked for the painter Adam Birch.",
            {"Nora Quist": "", "Adam Birch": "artist"},
        ),
        ("Nora Quist married the painter Adam Birch.", {"Nora Quist": "", "Adam Birch": "artist"}),
        (
            "Nora Quist and Adam Birch are painters.",
            {"Nora Quist": "artist", "Adam Birch": "artist"},
        ),
        ("Nora Quist, not Adam Birch, founded Acme.", {"Nora Quist": "founder", "Adam Birch": ""}),
        ("Nora Quist, like Adam Birch, was a painter.", {"Nora Quist": "artist", "Adam Birch": ""}),
        (
            "Unlike Adam Birch, Nora Quist was a painter.",
            {"Adam Birch": "", "Nora Quist": "artist"},
        ),
        (
            "Nora Quist, a painter; Adam Birch, a sculptor.",
            {"Nora Quist": "artist", "Adam Birch": "artist"},
        ),
        ("Nora Quist was born the son of a painter.", {"Nora Quist": ""}),
        (
            "Nora Quist, daughter of the painter Adam Birch, left.",
            {"Nora Quist": "relative", "Adam Birch": "artist"},
        ),
        ("Nora Quist was a student of Adam Birch.", {"Nora Quist": "student", "Adam Birch": ""}),
        ("Nora Quist, then mayor, left.", {"Nora Quist": "politician"}),
        (
            "Nora Quist was mayor until 1990, when Adam Birch was elected.",
            {"Nora Quist": "politician", "Adam Birch": ""},
        ),
        ("Born a painter, Nora Quist left.", {"Nora Quist": "artist"}),
        (
            "Nora Quist thanked the mayor, Adam Birch.",
            {"Nora Quist": "", "Adam Birch": "politician"},
        ),
        ("The mayor thanked Nora Quist.", {"Nora Quist": ""}),
        ("The mayor and Nora Quist left.", {"Nora Quist": ""}),
        ("Mayor Nora Quist and the painter left.", {"Nora Quist": "politician"}),
        ("Nora Quist wrote to the mayor.", {"Nora Quist": ""}),
        ("Nora Quist wrote about the founder of Acme.", {"Nora Quist": ""}),
        ("Nora Quist lost the election for mayor.", {"Nora Quist": ""}),
        ("Nora Quist ran for mayor.", {"Nora Quist": ""}),
        ("Nora Quist started law school at Ely.", {"Nora Quist": ""}),
        ("Nora Quist is an advocate against whaling.", {"Nora Quist": "activist"}),
        ("Nora Quist was an officer, flying ace and judge.", {"Nora Quist": "military lawyer"}),
        ("Nora Quist is a partner in a mining firm.", {"Nora Quist": "business"}),
        ("Nora Quist is her partner.", {"Nora Quist": ""}),
        ("It grew under the editorship of Nora Quist.", {"Nora Quist": "writer"}),
        ("Nora Quist studies law at Ely.", {"Nora Quist": "student"}),
        (
            "It was founded by Nora Quist and a local brewer, Adam Birch.",
            {"Nora Quist": "founder", "Adam Birch": "founder business"},
        ),
        (
            "President Nora Quist met Vice President Adam Birch.",
            {"Nora Quist": "politician", "Adam Birch": "politician"},
        ),
        (
            "The trustees are Nora Quist, a nurse, and mayor Adam Birch.",
            {"Nora Quist": "board physician", "Adam Birch": "board politician"},
        ),
        (
            "It was founded by Nora Quist of Boston, Adam Birch, and Zoe Marsh.",
            {"Nora Quist": "founder", "Adam Birch": "founder", "Zoe Marsh": "founder"},
        ),
        (
            "It was built by Nora Quist and her student, Adam Birch.",
            {"Nora Quist": "", "Adam Birch": "student"},
        ),
        ("Nora Quist started her own school in Ely.", {"Nora Quist": "founder"}),
        ("Nora Quist gave Adam Birch the Ellwood Prize.", {"Nora Quist": "", "Adam Birch": ""}),
        ("Nora Quist was nominated for the Ellwood Prize.", {"Nora Quist": ""}),
        (
            "Nora Quist received the Ellwood Medal from Adam Birch.",
            {"Nora Quist": "laureate", "Adam Birch": ""},
        ),
    ],
)
def test_a_role_does_not_go_to_somebody_else_in_the_sentence(
    text: str, said: dict[str, str]
) -> None:
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


def test_in_an_article_about_a_woman_he_is_somebody_else() -> None:
    text = """
        # Nora Quist

        Nora Quist was born in Ely. She sings. She dances.

        Nora Quist married Adam Birch. He founded Acme. She chaired the school.
        """
    assert roles(text) == {"Nora Quist": "director", "Adam Birch": "founder"}


def test_lists_give_roles_by_their_heading_and_lead_in() -> None:
    text = """
        # School

        ## Notable Researchers

        The faculty includes many leaders:

        - **Nora Quist** - Founder, Scientific Director, Ellwood Prize winner (2018)

        Notable alumni include:

        - **Adam Birch** (PhD 2014) - Inventor of looms

        ## Board of Trustees

        - Zoe Marsh
        """
    assert roles(text) == {
        "Nora Quist": "founder director faculty researcher laureate",
        "Adam Birch": "alumni researcher",
        "Zoe Marsh": "board",
    }
    assert titles(text) == {
        "Nora Quist": (
            "Founder",
            "Scientific Director",
            "Ellwood Prize winner",
            "leader",
            "Researcher",
        ),
        "Adam Birch": ("Inventor of looms", "alumnus", "Researcher"),
        "Zoe Marsh": (),
    }


def test_a_table_gives_roles_by_its_cells() -> None:
    text = "| Name | Role |\n|---|---|\n| Nora Quist | CEO |\n| Adam Birch | Head of sales |\n"
    assert roles(text) == {"Nora Quist": "executive", "Adam Birch": "director"}


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Chief executive", "Chief executive"),
        ("Artist", "Artist"),
        # These say of nobody what they are.
        ("Person", ""),
        ("Notable person", ""),
        ("Member", ""),
        ("Friend", ""),
        ("Adventurer", ""),
        ("Scholar of law", ""),
        ("Law", ""),
    ],
)
def test_the_head_of_a_column_is_the_title_of_those_in_it(head: str, said: str) -> None:
    text = f"| Year | {head} |\n|---|---|\n| 1990 | Nora Quist |\n| 1994 | Adam Birch |\n"
    wanted = (said,) if said else ()
    assert titles(text) == {"Nora Quist": wanted, "Adam Birch": wanted}


def test_a_team_is_no_title_of_its_players() -> None:
    squad = "# Kell Rovers\n\n| No. | Name | Position |\n|---|---|---|\n| 1 | Adam Birch | {} |\n"
    assert titles(squad.format("goalkeeper")) == {"Adam Birch": ("goalkeeper",)}
    assert titles(squad.format("left")) == {"Adam Birch": ()}
    assert titles("# Kell Managers\n\n- Adam Birch\n") == {"Adam Birch": ("Kell Manager",)}


def test_awards_in_an_article_about_one_person_are_hers() -> None:
    text = "# Nora Quist\n\nNora Quist sang.\n\n## Awards\n\n- Ellwood Prize (1990)\n"
    assert roles(text) == {"Nora Quist": "laureate"}


def test_titles_are_worded_as_in_the_article() -> None:
    text = "Nora Quist, a professor of law at Ely, left. She was the first dean of the school."
    assert titles(text) == {"Nora Quist": ("professor of law at Ely", "first dean of the school")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Its dean is Dr. Nora Quist.", {"Nora Quist": ("dean",)}),
        ("Its dean since 1990 has been Nora Quist.", {"Nora Quist": ("dean",)}),
        ("After the war Sir Adam Birch left.", {"Adam Birch": ("Sir",)}),
        ("General Sir Adam Birch met the actor Dame Nora Quist.",
         {"Adam Birch": ("General",), "Nora Quist": ("actor", "Dame")}),
        ("In June treasurer Nora Quist left.", {"Nora Quist": ("treasurer",)}),
        ("In May president Nora Quist left.", {"Nora Quist": ("president",)}),
        ("Their president is the novelist Nora Quist.", {"Nora Quist": ("novelist", "president")}),
        ("The owner of Rose Hall, Mr. Adam Birch, left.", {"Adam Birch": ("owner of Rose Hall",)}),
        ("Her uncle, the potter Adam Birch, left.", {"Adam Birch": ("potter",)}),
        ("Her uncle, Colonel Adam Birch, left.", {"Adam Birch": ("Colonel",)}),
        ("The physicist Lord Adam Birch left.", {"Adam Birch": ("physicist", "Lord")}),
        ("The former minister Sir Adam Birch left.", {"Adam Birch": ("former minister", "Sir")}),
        ("The hall is cold and Queen Nora Quist is not.", {"Nora Quist": ("Queen",)}),
        ("Dear friends, our chair Nora Quist left.", {"Nora Quist": ("chair",)}),
        ("It pleased engineers and the dean Nora Quist.", {"Nora Quist": ("dean",)}),
        ("Nora Quist herself, a brewer, left.", {"Nora Quist": ("brewer",)}),
        ("It was a tower by the engineer Nora Quist, a Fellow of the Orm Society.",
         {"Nora Quist": ("engineer", "Fellow of the Orm Society")}),
        ("In 1990 Nora Quist hired Adam Birch as dean of the school.",
         {"Nora Quist": (), "Adam Birch": ("dean of the school",)}),
        ("Nora Quist appointed him as dean of the school.", {"Nora Quist": ()}),
        ("Nora Quist took her on as a student.", {"Nora Quist": ()}),
        ("Nora Quist joined her choir as its treasurer.", {"Nora Quist": ("treasurer",)}),
        ("Nora Quist, who was no friend of the mill, left.", {"Nora Quist": ()}),
        ("Nora Quist was identified as a joiner.", {"Nora Quist": ("joiner",)}),
        ("- *Weaving for Beginners* — Nora Quist\n- Nora Quist wept.", {"Nora Quist": ()}),
        ("- Treasurer, 1990–1995: Nora Quist\n- Editor 2001: Adam Birch",
         {"Nora Quist": ("Treasurer",), "Adam Birch": ("Editor",)}),
        ("| Office | Winner |\n|---|---|\n| Treasurer | Nora Quist |", {"Nora Quist": ("Treasurer",)}),
        ("| Prize | Winner |\n|---|---|\n| Orm Prize | Nora Quist |", {"Nora Quist": ("Winner",)}),
        ("The roll has “Nora Quist, a smith of Orm” in the book. Nora Quist left.",
         {"Nora Quist": ("smith of Orm",)}),
        ("The mill's owner Nora Quist and its treasurer, Adam Birch, left.",
         {"Nora Quist": ("owner",), "Adam Birch": ("treasurer",)}),
        ("Nora Quist, the dean, and the treasurer, Adam Birch, left.",
         {"Nora Quist": ("dean",), "Adam Birch": ("treasurer",)}),
        ("Nora Quist, 1st Baronet (1767–1816) was a Welsh potter.",
         {"Nora Quist": ("1st Baronet", "Welsh potter")}),
        ("- Nora Quist (Assistant to Treasurer)", {"Nora Quist": ("Assistant to Treasurer",)}),
        ("Nora Quist was an aide to former Prime Minister Bo Lind.", {"Nora Quist": ("aide to former Prime Minister Bo Lind",)}),
        ("Nora Quist was an aide to the mayor.", {"Nora Quist": ("aide to the mayor",)}),
        ("The board: Ada Dray as chair, and Nora Quist as treasurer.",
         {"Ada Dray": ("chair",), "Nora Quist": ("treasurer",)}),
        ("It began with Ada Dray as chair, and economist Nora Quist left.",
         {"Ada Dray": ("chair",), "Nora Quist": ("economist",)}),
        ("His mother Ada Dray is a doctor, and his father Nora Quist was a clerk.",
         {"Ada Dray": ("doctor",), "Nora Quist": ("clerk",)}),
        ("Quist was a maker of lamps, led by Nora Quist, who was elected as a Republican to it.",
         {"Nora Quist": ()}),
        ("It thanked the Orm Fund for the fence, and the carpenter Nora Quist.",
         {"Nora Quist": ("carpenter",)}),
    ],
)  # fmt: skip
def test_a_title_is_that_of_whom_the_words_name(
    text: str, said: dict[str, tuple[str, ...]]
) -> None:
    found = titles(text)
    assert {name: found[name] for name in said} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It was founded by Nora Quist, who led it, and by Adam Birch.",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("The opera *Isa* by Nora Quist opened.", {"Nora Quist": "musician"}),
        ("The novel “Wax and Coal” by Nora Quist sold.", {"Nora Quist": "writer"}),
        ("The bridge *Isa* by Nora Quist opened.", {"Nora Quist": ""}),
    ],
)  # fmt: skip
def test_a_role_is_told_across_asides_and_names_of_works(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('Nora Quist, the "mayor of Orm", left.', "mayor of Orm"),
        ("Nora Quist was the “dean of Ely”.", "dean of Ely"),
        ("Nora Quist, a ‘painter of mills’, left.", "painter of mills"),
        (
            'Nora Quist was dean of the "Old School" in Ely.',
            'dean of the "Old School" in Ely',
        ),
    ],
)
def test_a_title_comes_without_the_quotes_around_it(text: str, title: str) -> None:
    assert titles(text) == {"Nora Quist": (title,)}


@pytest.mark.parametrize(
    "text",
    [
        "Orm was not founded by Nora Quist.",
        "Orm was never really led by Nora Quist.",
        "Neither Nora Quist nor Adam Birch was a painter.",
        "If Nora Quist were a painter, it would sell.",
        "Nora Quist nearly won the Ellwood Prize.",
        "Nora Quist was almost a nun.",
        "Nora Quist was no longer a dean.",
        "Nora Quist is a critic of the plan.",
        "Nora Quist isn't the mayor, and she wasn’t a judge.",
        "Nora Quist won't be the director.",
        "Nora Quist didn't found the pier.",
        "The pier wasn't founded by Nora Quist.",
        "Nora Quist may become the mayor.",
        "Nora Quist could be the next director.",
        "Nora Quist might have been a spy.",
        "Nora Quist would have been the first mayor.",
        "I doubt that Nora Quist is the mayor.",
        "It is not true that Nora Quist is the mayor.",
        "It was hoped that Nora Quist would become dean of Ely.",
        "The mayor of Ely is Nora Quist's brother.",
        "He was replaced as mayor by Nora Quist's brother.",
        "In case Nora Quist is mayor, call her.",
        "Had Nora Quist been mayor, he would have left.",
        "If elected, Nora Quist would be the first mayor of Ely.",
        "Nora Quist declined to serve as president of the society.",
        "Nora Quist was invited to act as treasurer.",
        "Nora Quist left the mill in 2012 to train as a vicar.",
        "Nora Quist left to become a teacher.",
        "Nora Quist moved to Kell to become a full-time painter.",
        "Nora Quist came to Kell to study as a nurse.",
    ],
)
def test_what_is_denied_or_supposed_is_no_role(text: str) -> None:
    assert set(roles(text).values()) == {""}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist was hired by Adam Birch as a teacher.",
         {"Nora Quist": ("teacher",), "Adam Birch": ()}),
        ("Nora Quist was hired by the noted painter Adam Birch as a teacher.",
         {"Nora Quist": ("teacher",), "Adam Birch": ("noted painter",)}),
        ("Nora Quist was appointed by President Birch as judge.",
         {"Nora Quist": ("judge",), "Birch": ("President",)}),
        ("It was led by Nora Quist as dean.", {"Nora Quist": ("dean",)}),
        ("Nora Quist was a cook, known for her work as a film actor.",
         {"Nora Quist": ("cook", "film actor")}),
        ("Nora Quist is considered a genius.", {"Nora Quist": ()}),
        ("Nora Quist joined as chief operating officer.",
         {"Nora Quist": ("chief operating officer",)}),
        ("Nora Quist was dean of student life and director of film studies at Orm.",
         {"Nora Quist": ("dean of student life", "director of film studies at Orm")}),
        ("Nora Quist, a biologist at the University of California, Berkeley, left.",
         {"Nora Quist": ("biologist at the University of California, Berkeley",)}),
        ("It was met by the pirate captain Adam Birch.", {"Adam Birch": ("pirate captain",)}),
        ("Her manager, 24-year-old Adam Birch, left.", {"Adam Birch": ("manager",)}),
        ("Adam Birch is remembered today as the inventor of the loom.",
         {"Adam Birch": ("inventor of the loom",)}),
        ("Nora Quist was a pupil of Adam Birch, a sculptor.",
         {"Nora Quist": ("pupil of Adam Birch",), "Adam Birch": ("sculptor",)}),
        ("Nora Quist was the wife of Adam Birch, a merchant.",
         {"Nora Quist": (), "Adam Birch": ("merchant",)}),
        ("She married Adam Birch, a barrister 24 years her senior.",
         {"Adam Birch": ("barrister",)}),
        ("Nora Quist was chosen to be ambassador to Orm.",
         {"Nora Quist": ("ambassador to Orm",)}),
        ("After serving as mayor of Ely until 1960, Nora Quist left.",
         {"Nora Quist": ("mayor of Ely",)}),
        ("After hiring Adam Birch as a cook, Nora Quist left.",
         {"Nora Quist": (), "Adam Birch": ("cook",)}),
        ("After starring as Queen Isa, Nora Quist left.", {"Isa": (), "Nora Quist": ()}),
        ("Adam Birch was an early American aviator.",
         {"Adam Birch": ("early American aviator",)}),
        ("She met President Bingu wa Birch.", {"Bingu wa Birch": ("President",)}),
        ("Adam Birch served as Auxiliary Bishop of Orm.",
         {"Adam Birch": ("Auxiliary Bishop of Orm",)}),
        ("Nora Quist was a major driving force.", {}),
        ("Nora Quist was a longtime aide of the painter Adam Birch.",
         {"Nora Quist": ("longtime aide of the painter Adam Birch",), "Adam Birch": ("painter",)}),
        ("Nora Quist was a member of President Adam Birch's cabinet.",
         {"Nora Quist": ("member of President Adam Birch's cabinet",), "Adam Birch": ("President",)}),
        ("Empress Dowager Ci'an met Dowager Empress Maria Quist.",
         {"Ci'an": ("Empress Dowager",), "Maria Quist": ("Dowager Empress",)}),
        ("Nora Quist was a barrister and, from 1912, a judge.",
         {"Nora Quist": ("barrister", "judge")}),
        ("Nora Quist came.\n\n## Directors\n\n- 1927–1946: Nora Quist\n- 1946–1970: Sir Adam Birch",
         {"Nora Quist": ("Director",), "Adam Birch": ("Sir", "Director")}),
    ],
)  # fmt: skip
def test_a_title_stands_far_off_too(text: str, said: dict[str, tuple[str, ...]]) -> None:
    assert titles(text) == said


def test_whom_somebody_belongs_to_is_no_role() -> None:
    table = "# Siege\n\n| Commander | {} | Died |\n|---|---|---|\n| Ada Lind | king | 1440 |\n"
    (person,) = extract(article(table.format("Side")))
    assert person.titles == ("Commander",)
    (person,) = extract(article(table.format("Rank")))
    assert set(person.titles) == {"Commander", "king"}


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
        ("President Nora Quist of the Republic of Orm spoke.", {"Nora Quist": "politician"}),
        # what one suffers from is no invention, and more than one attorney general is no soldier
        ("Nora Quist, who had developed a cough, left.", {"Nora Quist": ""}),
        ("Nora Quist developed an interest in looms.", {"Nora Quist": ""}),
        ("Nora Quist developed a loom.", {"Nora Quist": "researcher"}),
        ("## Attorneys general\n\n- Nora Quist\n", {"Nora Quist": "politician lawyer"}),
        ("The team was led by captain Nora Quist.", {"Nora Quist": "director athlete"}),
        ("Sister Nora Quist and Father Adam Birch ran it.",
         {"Nora Quist": "clergy", "Adam Birch": "clergy"}),
        ("His sister Nora Quist ran.", {"Nora Quist": "relative"}),
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
    ("text", "title"),
    [
        ("The magazine interviewed novelist Nora Quist.", "novelist"),
        ("The club sacked coach Nora Quist.", "coach"),
        ("The film stars actor Nora Quist.", "actor"),
        ("It grew, soon hiring singer Nora Quist.", "singer"),
    ],
)
def test_a_title_begins_behind_the_verb(text: str, title: str) -> None:
    assert titles(text) == {"Nora Quist": (title,)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # a line for each
        ("Nora Quist | director\nAdam Birch | treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("(1) Nora Quist – director\n(2) Adam Birch – treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Nora Quist / director\nAdam Birch / treasurer", {"Nora Quist": "", "Adam Birch": ""}),
        # a role under a name, and a name under a role
        ("**Principal investigator**\nNora Quist, nora@kell.example", {"Nora Quist": "researcher"}),
        ("**Former postdocs**\nNora Quist", {"Nora Quist": ""}),
        ("### Nora Quist\n\nProfessor of Botany, University of Kell · nora@kell.example",
         {"Nora Quist": "faculty"}),
        ("### Nora Quist\n\nEditor | Kell Press | Orm, Norway", {"Nora Quist": "writer"}),
        ("### Nora Quist\n\nOrm, Norway · nora@kell.example", {"Nora Quist": ""}),
        ("# Orm\n\n## Nora Quist\n\nDirector\n\n## Adam Birch\n\nTreasurer\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("**Dr Nora Quist**\nSenior Lecturer in Botany, University of Kell\nnora@kell.example",
         {"Nora Quist": "faculty"}),
        ("Nora Quist\nDirector of Works, Kell Museum\n\n**Adam Birch**\n\nTreasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- **Nora Quist**\n  Co-founder & CEO", {"Nora Quist": "founder executive"}),
        ("## Team\n\n### Nora Quist, PhD\n*Director, Kell Mill*", {"Nora Quist": "director"}),
        ("Prof. Nora Quist, nora@kell.example\nProf. Adam Birch, Head of Botany",
         {"Nora Quist": "faculty", "Adam Birch": "director faculty"}),
        ("**Nora Quist**\nDirectors came to see her.", {"Nora Quist": ""}),
        ("Prof. Nora Quist\nThe Bishop of Kell (ex officio)", {"Nora Quist": "faculty"}),
        ("- Safeguarding Officer: Nora Quist\n- Tower Captain: Adam Birch",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("- Director\n    - Nora Quist\n- Treasurer\n    - Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("# Nora Quist\n\nRole: Director\n", {"Nora Quist": "director"}),
        ("# Nora Quist\n\nteam:: Works\nrole:: Director\n", {"Nora Quist": "director"}),
        ("- [[Nora Quist]]\n    - since:: May\n    - role:: Director\n- [[Adam Birch]]\n",
         {"Nora Quist": "director", "Adam Birch": ""}),
        ("### Nora Quist\n\n*Director of Collections.* Lives in Kell.\n", {"Nora Quist": "director"}),
        ("# Nora Baker\n\n- Simon Birch\n- Brother: Adam Birch\n",
         {"Nora Baker": "", "Simon Birch": "", "Adam Birch": "relative"}),
        ("Manager, Nora Quist, starts Oct 2.", {"Nora Quist": "director"}),
        ("| Nora Baker | |\n|---|---|\n| Born | 1901 |\n| Teacher | Adam Birch |\n",
         {"Nora Baker": "", "Adam Birch": "faculty"}),
        ("| Character | Player |\n|---|---|\n| Grub | Nora Quist |\n", {}),
        ("**Nora Quist**, Director\n**Adam Birch**, Deputy Treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("## Mayors\n\n| No. | Name |\n|---|---|\n| 1 | Nora Quist |\n", {"Nora Quist": "politician"}),
        ("# List of mayors of Kell\n\n- Nora Quist (1868–1872)\n", {"Nora Quist": "politician"}),
        ("Nora Quist (coach: Adam Birch) won.", {"Nora Quist": "", "Adam Birch": "athlete"}),
        # a line over a list
        ("**Violinists**\n\n- Nora Quist\n- Adam Birch\n",
         {"Nora Quist": "musician", "Adam Birch": "musician"}),
        ("Past Presidents of Kell\n- Nora Quist\n", {"Nora Quist": "executive"}),
        ("*Board members*\n\n- Simon Birch\n", {"Simon Birch": "board"}),
        ("## Mayors\n\n**Board of Trustees**\n\n- Nora Quist\n\nTalks\n\n- Adam Birch\n",
         {"Nora Quist": "board", "Adam Birch": "politician"}),
        ("We need some mayors\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("Mayors.\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("**Mayors**\n\nSimon Birch came.\n\n- Adam Birch\n",
         {"Simon Birch": "", "Adam Birch": ""}),
        ("## Key figures\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("## Contributors\n\n- Xola Quist\n- Rune Birch\n- Snorre Vell\n",
         {"Xola Quist": "writer", "Rune Birch": "writer", "Snorre Vell": "writer"}),
        # a label that is a name, too
        ("- Dean: Nora Quist\n- Bishop: Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "clergy"}),
        ("- Dean of the faculty: Nora Quist (1901)\n- Abbot — Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "clergy"}),
        ("| | |\n|---|---|\n| Bishop | Nora Quist |\n", {"Nora Quist": "clergy"}),
        ("Dean: Nora Quist, come here.", {}),
        ("Dean: Good day, Nora Quist.", {"Nora Quist": ""}),
        # names that nobody knows, beside one that is known
        ("- Delia Birch, mayor\n- Wes Tarrow, treasurer\n",
         {"Delia Birch": "politician", "Wes Tarrow": "executive"}),
        ("| Name | Role |\n|---|---|\n| Delia Birch | mayor |\n| Bly Tarrow | treasurer |\n",
         {"Delia Birch": "politician", "Bly Tarrow": "executive"}),
        ("- Delia Birch, mayor\n- Orm Bridge, landmark\n- Kell Mill, brewer\n",
         {"Delia Birch": "politician"}),
        # who did it
        ("Moved by: Olive Renner\nSeconded by: Rufus Tamm", {"Olive Renner": "", "Rufus Tamm": ""}),
        ("- **Minutes taken by:** Maeve Kinsel\n- Signed: Thuy Orr\n",
         {"Maeve Kinsel": "", "Thuy Orr": ""}),
        ("Recorded by: Maeve Kinsel", {"Maeve Kinsel": ""}),
        ("The song was recorded by Maeve Kinsel.", {"Maeve Kinsel": "musician"}),
        ("Moved by: the Tolm Parish Council\nSeconded by: Orm Bank", {}),
        # who came
        ("**Directors present:** Nora Quist, Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("Trustees absent: Nora Quist", {"Nora Quist": "board"}),
        ("Councillors present were Nora Quist and Adam Birch.",
         {"Nora Quist": "politician", "Adam Birch": "politician"}),
        ("Directors present Nora Quist with a lamp.", {"Nora Quist": ""}),
        ("Trustees attending: Nora Quist and Adam Birch",
         {"Nora Quist": "board", "Adam Birch": "board"}),
        ("**Board members present**\n\n- Ida Roth\n- Max Thorn",
         {"Ida Roth": "board", "Max Thorn": "board"}),
        ("## Directors absent\n\n- Nora Quist\n- Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("## Directors painted\n\n- Ida Roth\n- Max Thorn", {"Ida Roth": "", "Max Thorn": ""}),
        # a label for each
        ("Chair: Nora Quist; Treasurer: Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("**Director**:: Nora Quist\n**Treasurer**:: Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Chaired by: Nora Quist", {"Nora Quist": "director"}),
        ("# Kell Rovers\n\n| No. | Player | Position |\n|---|---|---|\n| 1 | Adam Birch | goalkeeper |\n",
         {"Adam Birch": "athlete"}),
        ("| # | Name | Work |\n|---|---|---|\n| 3. | Adam Birch | treasurer |\n",
         {"Adam Birch": "executive"}),
        ("| # | Work | Name |\n|---|---|---|\n| 3 | treasurer of it | Adam Birch |\n",
         {"Adam Birch": ""}),
        # a column of those who did it
        ("| Club | Founded by |\n|---|---|\n| Orm | Nora Quist and Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("| Song | Written by |\n|---|---|\n| Orm | Nora Quist |\n", {"Nora Quist": "musician"}),
        ("| Film | Directed by |\n|---|---|\n| Orm | Nora Quist |\n", {"Nora Quist": "performer"}),
        ("| Ship | Sold by |\n|---|---|\n| Orm | Nora Quist |\n", {}),
        ("| Year | Opponent |\n|---|---|\n| 1902 | Nora Quist |\n", {"Nora Quist": ""}),
        # what a book is called
        ("| Book | Author |\n|---|---|\n| The Director | Nora Quist |\n", {"Nora Quist": "writer"}),
        # a name in two columns
        ("| First name | Surname | Office |\n|---|---|---|\n| Nora | Quist | Director |\n",
         {"Nora Quist": "director"}),
        ("| Surname | First name | Office |\n|---|---|---|\n| Quist | Nora | Director |\n",
         {"Nora Quist": "director"}),
        # surname first
        ("Present: Quist, Nora (chair); Birch, Adam (treasurer).",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Present: Quist, Dame Nora (chair); Birch, Adam (treasurer).",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- Le Roux, Anton: director\n- Vale, Sir Adam: treasurer\n- St. Clair, Nora: bishop\n",
         {"Anton Le Roux": "director", "Adam Vale": "executive", "Nora St. Clair": "clergy"}),
        ("- Birch, Adam Jr. – mayor\n- Quist, Otto, Sr.: baker\n",
         {"Adam Birch Jr.": "politician", "Otto Quist Sr.": "business"}),
        ("Clerk of the Works Abel Stone left.", {"Abel Stone": ""}),
        ("President of the Senate Nora Cook left.", {"Nora Cook": "politician"}),
        ("The director of the Royal Albert Hall left.", {}),
        ("- Quist, Nora: director\n- Birch, Adam: treasurer\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- The painter Quist, Nora: director\n", {}),
    ],
)  # fmt: skip
def test_lines_cells_and_levels_give_roles(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is played is no role of one's own.
        ("## Cast\n\n- Nora Quist as Captain Roe\n- Adam Birch as the king", ((), ())),
        (
            "It stars Nora Quist as a deserter. Adam Birch won a cup for his role as a nurse.",
            ((), ()),
        ),
        # Who says it of another is not it.
        ("Nora Quist was praised by Adam Birch as a great painter.", ((), ())),
        ("Nora Quist served under Adam Birch as a lieutenant.", (("lieutenant",), ())),
        # A title ends where something else begins.
        (
            "The plot against President Nora Quist failed. Adam Birch became a master at the age of 14.",
            (("President",), ("master",)),
        ),
        (
            "Nora Quist was chosen as a candidate to succeed him. Adam Birch is a head of state in history.",
            (("candidate",), ("head of state",)),
        ),
        # Nobody is a heading, and an age is no end.
        ("## Management\n\n- **Nora Quist** – CFO\n- **Adam Birch**", (("CFO",), ())),
        ("Nora Quist, 29, a guide, met a potter named Adam Birch.", (("guide",), ("potter",))),
        # An office stands before what its holder is by trade, unless the two may be two people.
        (
            "Its first curator, the Welsh botanist Nora Quist, left. Orm's mayor, the brewer Adam Birch, stayed.",
            (("Welsh botanist", "first curator"), ("brewer", "mayor")),
        ),
        (
            "They asked its editor, the poet Nora Quist, and its owner. He met their dean, the poet Adam Birch, Cy Dorn and a guide.",
            (("poet",), ("poet",)),
        ),
    ],
)
def test_a_title_is_of_whom_it_is_said(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    found = titles(text if text.startswith("#") else f"# Notes\n\n{text}")
    assert (found["Nora Quist"], found["Adam Birch"]) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist is a Welsh footballer and captain. She managed the national team in 2004.",
         {"Nora Quist": "athlete"}),
        ("Nora Quist is a footballer. She played under manager Adam Birch.",
         {"Nora Quist": "athlete", "Adam Birch": "athlete"}),
        ("Captain Nora Quist played for Orm.", {"Nora Quist": "military athlete"}),
        ("Nora Quist, manager of the mill, left.", {"Nora Quist": "director"}),
        ("# Kell Hockey Club\n\n- Nora Quist — captain\n- Adam Birch (vice-captain)\n",
         {"Nora Quist": "athlete", "Adam Birch": "athlete"}),
        ("# Kell\n\n## Cricket\n\n### 1910\n\nCaptain: Nora Quist\n", {"Nora Quist": "athlete"}),
        ("# The war\n\nCaptain: Nora Quist\n", {"Nora Quist": "military"}),
        ("# Kell Hockey Club\n\nCaptain Nora Quist fell in the war.\n", {"Nora Quist": "military"}),
        # of somebody, and of no body
        ("Nora Quist is a singer. She met her manager, Adam Birch.",
         {"Nora Quist": "musician", "Adam Birch": ""}),
        ("Nora Quist is a judge. Her deputy, Adam Birch, left.", {"Nora Quist": "lawyer", "Adam Birch": ""}),
        # what is done to no body
        ("The fire was started by Nora Quist. The feast was presided over by Adam Birch.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("Nora Quist presided over the society.", {"Nora Quist": "director"}),
        ("Her body was discovered by Nora Quist. The comet was discovered by Adam Birch.",
         {"Nora Quist": "", "Adam Birch": "researcher"}),
        ("Her relics were translated to Kell by Nora Quist. The trip, led by Adam Birch, ended.",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("Nora Quist created the dish Orm. Adam Birch created a museum.",
         {"Nora Quist": "", "Adam Birch": "founder"}),
        ("Nora Quist was a colonial administrator. Sales representative Adam Birch left.",
         {"Nora Quist": "politician", "Adam Birch": ""}),
        # of another in the same breath
        ("Nora Quist is a painter and her son, Adam Birch, a poet.",
         {"Nora Quist": "artist", "Adam Birch": "writer"}),
        ("The meeting, headed by Nora Quist, petitioned King Osric II.",
         {"Nora Quist": "director", "Osric II": "ruler"}),
        ("Nora Quist proposed the closure of the mill. Adam Birch proposed a theory of looms.",
         {"Nora Quist": "", "Adam Birch": "researcher"}),
        ("Nora Quist was declared bankrupt. Adam Birch was a trawler captain.",
         {"Nora Quist": "", "Adam Birch": ""}),
        # who did it stands behind what they are
        ("It was founded by a local doctor, Nora Quist, in 1990.", {"Nora Quist": "founder physician"}),
        ("It was founded by two sisters from Kell, Nora Quist and Eve Lind.",
         {"Nora Quist": "founder", "Eve Lind": "founder"}),
        ("Nora Quist stepped down as mayor. Adam Birch was a long jumper.",
         {"Nora Quist": "politician", "Adam Birch": "athlete"}),
        ("- Deputy Head: Nora Quist\n- Organising Secretary: Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Founder: Adam Birch\nOwner: Birch family", {"Adam Birch": "founder"}),
        ("- [ ] Ask Nora Quist (lawyer)\n- [ ] Email Adam Birch", {"Nora Quist": "lawyer", "Adam Birch": ""}),
    ],
)  # fmt: skip
def test_captains_managers_and_deeds_are_of_what_they_are_said_of(
    text: str, said: dict[str, str]
) -> None:
    first = "Nora Quist" if "Nora Quist is" in text else "Notes"
    assert roles(f"# {first}\n\n{text}") == said


@pytest.mark.parametrize(
    ("aunt", "aliases"), [("", ("Eve Lind",)), ("Her aunt was Ona Roth. ", ())]
)
def test_what_somebody_was_born_as_is_no_second_person(aunt: str, aliases: tuple[str, ...]) -> None:
    text = f"# Nora Quist\n\nNora Quist was a potter. {aunt}She was born Eve Lind in Kell."
    assert extract(article(text))[0].aliases == aliases


def test_the_label_is_not_of_whom_somebody_else_is_kin_of() -> None:
    assert (
        roles("# Notes\n\nFounder: Nora Quist's brother, Adam Birch.").get("Nora Quist")
        != "founder"
    )
