"""Titles that are long or rare: fields, asides, one of many, players."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # fields, and what somebody is with
        ("Nora Quist sold rugs, lamps and beds.", ()),
        (
            "Nora Quist was a dealer in rugs, lamps, and beds in Kell.",
            ("dealer in rugs, lamps, and beds in Kell",),
        ),
        (
            "Nora Quist is a professor of law, chess player and author.",
            ("professor of law", "chess player", "author"),
        ),
        (
            "Nora Quist was Minister of Trade, Health and Labour.",
            ("Minister of Trade, Health and Labour",),
        ),
        ("Nora Quist was Minister of Trade, and Will Brand left.", ("Minister of Trade",)),
        (
            "Nora Quist is Professor of Bioengineering, Physics and Biochemistry at the Kell School.",
            ("Professor of Bioengineering, Physics and Biochemistry at the Kell School",),
        ),
        (
            "Nora Quist is a flautist with the Kell Orchestra.",
            ("flautist with the Kell Orchestra",),
        ),
        ("Nora Quist is a cook with a college degree.", ("cook",)),
        # chairs called after their donors
        (
            "Nora Quist became the Otto S. Birch Professor of Law at Kell.",
            ("Otto S. Birch Professor of Law at Kell",),
        ),
        (
            "Nora Quist joined Kell as the Karl and Clara Birch Professor of Law.",
            ("Karl and Clara Birch Professor of Law",),
        ),
        (
            "Nora Quist served as commander of the army under leader Adam Birch in 1950.",
            ("commander of the army",),
        ),
        # one of many
        ("Nora Quist was one of the first weavers of Kell.", ("weaver of Kell",)),
        ("Nora Quist was the first weaver of Kell.", ("first weaver of Kell",)),
        ("Nora Quist was among the greatest weavers of Kell.", ("weaver of Kell",)),
        # what one who is something serves as
        (
            "Nora Quist is a Kell weaver and judge serving as mayor of Kell.",
            ("Kell weaver", "judge", "mayor of Kell"),
        ),
        ("Nora Quist is the niece of a judge serving as mayor of Kell.", ()),
        ("Nora Quist met a judge serving as mayor of Kell.", ()),
        ("Nora Quist spent a year serving as mayor of Kell.", ("mayor of Kell",)),
        ("Nora Quist was a Kell mobilizer who served as mayor.", ("mayor",)),
        ("Nora Quist was at the mill of a friend who served as mayor.", ()),
        ("The mayor of Kell is Prof. Dr. Nora Quist.", ("Prof", "mayor of Kell")),
        # nouns that are verbs, too, in a list
        (
            "Nora Quist is a weaver, test pilot, record producer and cook.",
            ("weaver", "test pilot", "record producer", "cook"),
        ),
        ("Nora Quist is an actress and model.", ("actress", "model")),
        (
            "Nora Quist is a nurse, leading suffragist and judge.",
            ("nurse", "leading suffragist", "judge"),
        ),
        ("Nora Quist joined as managing editor in 1990.", ("managing editor",)),
        ("Nora Quist is a doctor and cooks.", ("doctor",)),
        ("Nora Quist is a dancer turned potter.", ("dancer", "potter")),
        ("Nora Quist is a dancer. The dancer turned to potters.", ("dancer",)),
        ("It was led by Nora Quist, a glass painter formerly at Kell.", ("glass painter",)),
        ("It was bought by rival potter Nora Quist.", ("potter",)),
        ("He left it to one of his pupils, Nora Quist, in 1940.", ("pupil",)),
        (
            "Nora Quist was the first master of the R/V Kell Bay.",
            ("first master of the R/V Kell Bay",),
        ),
        ("Its director, since 2010, is Nora Quist.", ("director",)),
        ("Nora Quist was queen regnant of Kell.", ("queen regnant of Kell",)),
        ("Nora Quist was queen mother of Kell.", ("queen mother of Kell",)),
        ("Nora Quist is a Kell felt artist.", ("Kell felt artist",)),
        ("Nora Quist felt artists were poor.", ()),
        (
            "An educated nurse who worked as a clerk in Kell, Nora Quist left in 1950.",
            ("clerk in Kell",),
        ),
        ("The nurse who worked as a clerk in Kell, Nora Quist left.", ()),
        ("Nora Quist is a harpist-in-residence at Kell.", ("harpist-in-residence at Kell",)),
        (
            "Nora Quist is a weaver, a mother of four and an amateur diver.",
            ("weaver", "amateur diver"),
        ),
        ("Nora Quist was named dean of the combined Kell School.", ("dean",)),
        ("Nora Quist (mayor 1990–95) left.", ("mayor",)),
        ("Nora Quist made her name as a crime writer.", ("crime writer",)),
        ("Nora Quist made her son as rich as the mayor.", ()),
        ("Nora Quist stepped down as dean in June.", ("dean",)),
        (
            "Nora Quist was a Welsh social, legal, and political activist.",
            ("Welsh social, legal, and political activist",),
        ),
        (
            "Nora Quist is a literary, film and opera critic.",
            ("literary, film and opera critic",),
        ),
        ("Nora Quist is a tall, prolific critic.", ("prolific critic",)),
        ("Nora Quist was among the best performers to open the ball.", ("performer",)),
        ("Nora Quist was a model, Taoist and poet.", ("model", "Taoist", "poet")),
        ("Nora Quist was the first and only mayor of Kell.", ("first and only mayor of Kell",)),
        (
            "Nora Quist was Kell's first and, to date, only dean.",
            ("first and, to date, only dean",),
        ),
        ("Nora Quist was a cook and only later mayor.", ("cook", "mayor")),
        ("Nora Quist was elected mayor on a socialist platform.", ("mayor",)),
        ("After years of work as a clerk and diver, Nora Quist left.", ("clerk", "diver")),
        ("After the choice of a man as dean, Nora Quist left.", ()),
        ("Nora Quist was a Welsh Jesuit.", ("Welsh Jesuit",)),
        ("Nora Quist ran a Jesuit school.", ()),
        (
            "Nora Quist was a clerk of Welsh descent who was director of the Orm Museum.",
            ("clerk of Welsh descent", "director of the Orm Museum"),
        ),
        (
            "Nora Quist was a friend of Bo Lind who was director of the Orm Museum.",
            ("friend of Bo Lind",),
        ),
        ("Ada wed Nora Quist, a barrister twenty-four years her senior.", ("barrister",)),
        ("Ada met Nora Quist, a clerk ten years older than her.", ("clerk",)),
        ("Ada shared this title with TCP/IP co-developer Nora Quist.", ("TCP/IP co-developer",)),
        ("Nora Quist took her breakthrough film role as a student in Orm.", ()),
        ("Nora Quist took a role as a student in Orm.", ("student in Orm",)),
        ("Nora Quist was head of the Friends Day Nursery.", ("head of the Friends Day Nursery",)),
        ("Nora Quist first became mayor in 1950.", ("mayor",)),
        ("Nora Quist was elected mayor on Election Day.", ("mayor",)),
        ("Command Module Pilot Nora Quist flew.", ("Command Module Pilot",)),
        ("Ada was the daughter of painters Bo Moor and Nora Quist.", ("painter",)),
        (
            "Ada was the son of dancers and singers Nora Quist (1924–2017) and Bo Moor (1921–2019).",
            ("dancer", "singer"),
        ),
        ("Nora Quist was appointed as State Secretary.", ("State Secretary",)),
        ("Turning professional in 1995, Nora Quist left.", ()),
        ("Acting mayor, Nora Quist left.", ("Acting mayor",)),
        # players
        ("Nora Quist is a hockey left winger.", ("hockey left winger",)),
        ("Nora Quist was a tight end and a running back.", ("tight end", "running back")),
        ("Running back Nora Quist left.", ("Running back",)),
        ("Nora Quist came to a bad end.", ()),
        ("Nora Quist is a professional Welsh football defensive end.",
         ("professional Welsh football defensive end",)),
        # verbs that are part of a noun
        ("Recording artist Nora Quist left.", ("Recording artist",)),
        ("The former cast member Nora Quist left.", ("former cast member",)),
        ("The studio cast singer Nora Quist.", ("singer",)),
        # without an article
        ("The mayor is Una, and treasurer is Nora Quist (Reds).", ("treasurer",)),
        ("Nora Quist's play is new.", ()),
    ],
)  # fmt: skip
def test_a_title_is_said_as_it_stands(text: str, said: tuple[str, ...]) -> None:
    found = {one.name: one.titles for one in extract(article(f"# Notes\n\n{text}\n"))}
    assert found["Nora Quist"] == said
