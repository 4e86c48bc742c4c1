"""Which roles are of somebody else or of nobody; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article
from persons import roles

from milacli.facts.people import extract


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
        ('Nora Quist is known as one of the "Fathers of Kell".', {"Nora Quist": ""}),
        ("Nora Quist is considered the mother of the town.", {"Nora Quist": ""}),
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
        ("She was signed to Orm Records by Nora Quist in 1983.", {"Nora Quist": ""}),
        ("Nora Quist led Brazil to victory.", {"Nora Quist": ""}),
        ("Nora Quist launched her YouTube channel in 2009.", {"Nora Quist": ""}),
        ("Nora Quist is an advocate against whaling.", {"Nora Quist": "activist"}),
        ("Nora Quist was an officer, flying ace and judge.", {"Nora Quist": "military lawyer"}),
        ("Nora Quist is a partner in a mining firm.", {"Nora Quist": "business"}),
        ("Nora Quist is her partner.", {"Nora Quist": ""}),
        ("It grew under the editorship of Nora Quist.", {"Nora Quist": "writer"}),
        ("Nora Quist studies law at Ely.", {"Nora Quist": "student"}),
        ("Nora Quist developed close ties to Ely.", {"Nora Quist": ""}),
        (
            "Nora Quist developed a friendship with Adam Birch.",
            {"Nora Quist": "", "Adam Birch": ""},
        ),
        ("Chief Nora Quist left.", {"Nora Quist": ""}),
        ("Nora Quist won a gold medal at the Orm Mathematical Olympiad.", {"Nora Quist": ""}),
        ("Nora Quist fired the entire force.", {"Nora Quist": ""}),
        ("Nora Quist defeated the army.", {"Nora Quist": ""}),
        (
            "She married Adam Birch, a teacher ten years her elder, and the editor Karl Lund.",
            {"Adam Birch": "faculty", "Karl Lund": "writer"},
        ),
        (
            "She fled from presidents Nora Quist and Adam Birch.",
            {"Nora Quist": "politician", "Adam Birch": "politician"},
        ),
        (
            "Nora Quist governs the land as the country's first president.",
            {"Nora Quist": "politician"},
        ),
        (
            "Nora Quist freed Kenya and served as its first president.",
            {"Nora Quist": "politician"},
        ),
        (
            "Nora Quist founded the Orm Society in Kenya and served as its first president.",
            {"Nora Quist": "founder executive"},
        ),
        ("Nora Quist formed a partnership with a mill.", {"Nora Quist": ""}),
        (
            "Nora Quist was trusted by officials such as Commissioner for Kell Adam Birch.",
            {"Nora Quist": "", "Adam Birch": "politician"},
        ),
        (
            "Nora Quist is a founder. She sat on President Adam Birch's council.",
            {"Nora Quist": "founder", "Adam Birch": "politician"},
        ),
        ("Nora Quist is a cook and Nobel Laureate.", {"Nora Quist": "laureate"}),
        ("Don Otto Quist left.", {"Otto Quist": ""}),
        ("It was sold by his wife and manager Nora Quist.", {"Nora Quist": ""}),
        (
            "Nora Quist was secretary to Adam Birch, bishop of Ely.",
            {"Nora Quist": "executive", "Adam Birch": "clergy"},
        ),
        (
            "Nora Quist became a lecturer at Ely in 1950, and Saint Orm University in 1960.",
            {"Nora Quist": "faculty"},
        ),
        ("She was holder of the Nora Quist chair of law.", {}),
        (
            "Adam Birch married Nora Quist, a Welsh woman.",
            {"Adam Birch": "", "Nora Quist": "relative"},
        ),
        ("Nora Quist was an Episcopal minister.", {"Nora Quist": "clergy"}),
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


def test_in_an_article_about_a_woman_he_is_somebody_else() -> None:
    text = """
        # Nora Quist

        Nora Quist was born in Ely. She sings. She dances.

        Nora Quist married Adam Birch. He founded Acme. She chaired the school.
        """
    assert roles(text) == {"Nora Quist": "director", "Adam Birch": "founder"}


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


def test_whom_somebody_belongs_to_is_no_role() -> None:
    table = "# Siege\n\n| Commander | {} | Died |\n|---|---|---|\n| Ada Lind | king | 1440 |\n"
    (person,) = extract(article(table.format("Side")))
    assert person.titles == ("Commander",)
    (person,) = extract(article(table.format("Rank")))
    assert set(person.titles) == {"Commander", "king"}


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
        ("# Kell Hockey Club\n\nCo-captain: Nora Quist\n", {"Nora Quist": "athlete"}),
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


def test_the_label_is_not_of_whom_somebody_else_is_kin_of() -> None:
    assert (
        roles("# Notes\n\nFounder: Nora Quist's brother, Adam Birch.").get("Nora Quist")
        != "founder"
    )
