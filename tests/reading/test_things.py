"""Things that are called as people are; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def names(text: str) -> list[str]:
    return [person.name for person in extract(article(text))]


@pytest.mark.parametrize(
    "text",
    [
        # ships
        "USS Adam Birch sailed to Ely.",
        "They met on the SS Nora Quist in 1960.",
        "RMS Queen Nora docked, and HMS Lord Birch was built in 1904.",
        "MV Nora Quist and H.M.S. Adam Birch collided.",
        "USNS General Adam Birch and USCGC Nora Quist were sold.",
        "In 1901 SS *Adam Birch* left. *Adam Birch* collided with a barge.",
        "In 1901 SS Adam Birch left. The Adam Birch collided with a barge. Adam Birch was lost.",
        "***Nora Quist*** was a Welsh three-masted barque built in 1880.",
        "The Nora Quist carried sheep, and aboard the Adam Birch, a brig, was coal.",
        "They drank in the Adam Birch. The Queen Nora was sold, and the Lord Birch closed.",
        # firms and clubs
        "She joined the shipbuilder Quist Dockworks and the brewer Orm Ales.",
        "The Nora Quist Band and the Adam Birch Band played. Jim Crow laws remained.",
        "It was designed by Adam Birch & Sons and cast by Max Thorne and Co of Ely.",
        "Walter Quist and Partners, John Birch and Company and Adam Thorne, Inc. built it.",
        "Birch Vale F.C. beat Nora Moor A.F.C. and Adam Vale R.F.C. in 1887.",
        "St James Athletic beat Charlton Athletic, and Queen Nora Swifts lost.",
        "It was bought by Adam Birch N.V. and Quist S.p.A. in 1990.",
        # buildings
        "The choir moved to Nora Quist House and Adam Birch Hall in 1990.",
        "Pupils live in Max Thorne Lodge, Nora Quist Hall or Adam Birch House.",
        "The new wing of Nora Quist House is red; buses run from Max Thorne Park to Ely.",
        "They restored Adam Birch Hall; Nora Quist House is opposite.",
        "The town has a theatre, Adam Birch Hall.",
        "| Venue | Opened |\n|---|---|\n| Adam Birch Hall | 1990 |\n| Nora Quist | 1995 |\n",
        # firms, bands and works by what is done to them
        "Nora Quist has 400 employees. Shares of Max Thorne fell. Adam Birch merged with Quist.",
        "Nora Quist broke up in 1990. The members of Adam Birch left. Max Thorne disbanded.",
        "Nora Quist was published in 1901, and Adam Birch premiered in Ely. Max Thorne is set in Orm.",
        "They saw a production of Nora Quist. Max Thorne is a manufacturer based in Ely.",
        "In 1901 the Admiral Quist was launched. The crew of the Nora Birch left the Max Thorne's hull.",
        "Orm Foxes and Venn Bulls merged. He joined Birch Lions in 1990.",
        # places
        "Nora Quist lies in the north of Venn. Max Thorne has a population of 500.",
        "Saint Nora is 5 km from Ely. Adam Birch is the largest town in Orm.",
        "Nora Birch, Max Thorne and Adam Quist are mountains. The Birch and Nora Vale are schools.",
        "They took Ben Nevis, Abu Dhabi and La Paz. Kota Nora fell.",
        # animals, firms of several names, what bears a name in Spanish
        "Her dog Nora died. The cat Adam lived in Ely. Nora, a spaniel, died in 1901.",
        "It was designed by Thorne, Birch & Quist, and Wells, Vale, Birch & Roy advised.",
        "Ciudad Quist, Chateau Nora and Puerto Birch are old. Kfar Nora and Quista Bagh grew. The Nora Room is red.",
        "Nora Quist Day is in May. Messrs Thorne and Birch built it.",
        # what stands before says what it is
        "The film Adam Birch won four prizes.",
        "His 1951 film Adam Birch won a prize, and her novel Nora Quist appeared.",
        "The novel Nora Quist was translated, and the opera Adam Birch opened in 1945.",
        "The gelding Adam Birch won, and the colt Max Thorne fell.",
        "The town of Nora Quist lies in Ely.",
        "Hurricane Nora hit Ely.",
        # so does what stands behind
        "***Nora Quist*** is a 1937 British film.",
        "**Nora Quist** is a primary school in Ely.",
        "**Nora Birch** are a Welsh post-punk band formed in 1979.",
        "**Nora Birch** is a Welsh folk trio. Nora Birch recorded three albums.",
        "They sold Nora Quist, a Welsh novel, and left.",
        "Nora Ferry was founded by a smith. Nora Ferry burned in 1920.",
        "In 1901 Nora Bank was incorporated, and on 3 May 1902 Adam Mill was opened by a king.",
        "The Nora Ferry was built by a smith.",
        "Later the Manor of Thorne was sold.",
        # breeds, trees and cases
        "Adam Birch Terriers and Queen Nora Spaniels ate; Nora Fir and Birch Cypress grew.",
        "Quist v. Thorne was heard in 1973, and in Adam v Nora it was said again.",
        # works
        "She wrote Nora Quist in 1950. He composed Adam Birch.",
        "The play *Adam Birch* opened in 1954.",
        "Her films include *Nora Quist* (1951), *Adam Birch* and *Wells*.",
        "She sang in *Nora Quist* and *The Mill*.",
        "| Year | Film |\n|---|---|\n| 1951 | Nora Quist |\n| 1954 | *The Life of Adam Birch* |",
        "| Title | Year |\n|---|---|\n| Nora Quist | 1951 |\n| Adam Birch | 1954 |",
        # streets, houses and lands
        "Adam Street and Nora Lane were pedestrianised in 1994.",
        "The tram runs along Adam Street to Nora Lane.",
        "Adam Street was named for her.",
        "The shop stands on Nora Lane and at 12 Max Lane.",
        "He was minister of St Adam Church and of St Nora Kirk.",
        "He sailed off Adam Max Land and mapped Queen Nora Land.",
        "Nora Quist House opened in 1960.",
        # teams of a place
        "He joined the Carolina Hawkers, who won, and the New Orleans Herons.",
        "She left the Virginia Squires in 1990.",
        # bodies abroad, and where people write
        "Nora Rundfunk, Adam Welle and the Ostwerra Tageszeitung said so.",
        "Nora Twitter called them agents, and Adam DeFi tokens fell.",
        # who is made up
        "The protagonist, Nora Quist, is a nun. The novel's young heroine Nora Birch left.",
        "In the novel, Nora Quist meets Adam Birch. Nora Quist died in 1901.",
        "The fictional Welsh detective Adam Birch lives in Ely. Adam Birch moved in 1921.",
        "Nora Quist is a fictional spy. In 1921 Quist moved to Ely.",
        "Its title character, Nora Quist, survives, and the protagonist Adam Birch dies.",
        # awards
        "He received the Nora Quist in 2022. The Nora Quist is old.",
        "She was awarded Nora Quist in 2022, and he won the coveted Adam Birch.",
        "The Nora Quist, Werra's highest civilian honour, is of gold.",
        "## Honours\n\n- Nora Quist (the country's second-highest award, 2022)\n- Nora Birch (2010)",
    ],
)
def test_things_that_are_called_as_people_are_nobody(text: str) -> None:
    assert names(f"# Notes\n\n{text}\n") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # who is told of beside a thing of the name
        ("SS *Adam Birch* was named after Adam Birch, a banker. *Adam Birch* sank.", ["Adam Birch"]),
        ("*Nora Quist* is a 1937 film of Nora Quist. Nora Quist died in 1901.", ["Nora Quist"]),
        ("The SS Captain Adam Birch was tried.", ["Adam Birch"]),
        ("The post was given to Adam Birch Hall, who was a clerk.", ["Adam Birch Hall"]),
        ("In 1990 Adam Birch Hall moved to Ely.", ["Adam Birch Hall"]),
        ("The mill was founded by Van Birch in 1912.", ["Van Birch"]),
        # who did something to what stands before
        ("The book Nora Quist wrote in 1990 sold well.", ["Nora Quist"]),
        ("The song Nora Quist had recorded was lost.", ["Nora Quist"]),
        ("The film Max Thorne and Nora Quist made won.", ["Max Thorne", "Nora Quist"]),
        ("In her book Nora Quist argues that it fell.", ["Nora Quist"]),
        ("She wrote Nora Quist a letter.", ["Nora Quist"]),
        # whose trade begins with a thing
        ("Nora Quist is a film, stage and television actress.", ["Nora Quist"]),
        ("Nora Quist, a band leader, met the novel writer Adam Birch.", ["Nora Quist", "Adam Birch"]),
        ("Max Thorne was a horse trainer who won.", ["Max Thorne"]),
        ("The home town of Nora Quist is Ely.", ["Nora Quist"]),
        ("The film stars Nora Quist and Max Thorne.", ["Nora Quist", "Max Thorne"]),
        # where somebody was born
        ("He was born in Augusta, the youngest son of Max Thorne.", ["Max Thorne"]),
        ("He was born on 1 May 1862 at Geelong, Victoria, son of Max Thorne.", ["Max Thorne"]),
        ("She grew up in Madison, the daughter of Max Thorne.", ["Max Thorne"]),
        ("He was born to Augusta, the daughter of Max Thorne.", ["Augusta", "Max Thorne"]),
        ("George Street built it, and Nora Lane died in 1901.", ["George Street", "Nora Lane"]),
        ("The painter Virginia Woods met Carolina Hawkers.", ["Virginia Woods", "Carolina Hawkers"]),
        ("The fictional town drawn by the author Nora Quist grew.", ["Nora Quist"]),
        ("It is by Max Thorne (Birch, Quist & Thorne, 2015). The A-Z of Ely sold.", ["Max Thorne"]),
        ("Nora Quist and Max Thorne are film directors. The books by Adam Birch and Ida Vale are novels.",
         ["Nora Quist", "Max Thorne", "Adam Birch", "Ida Vale"]),
        ("Nora Quist lies in the churchyard of Ely. Max Thorne is in the north, she said.",
         ["Nora Quist", "Max Thorne"]),
        ("The film by Nora Quist premiered in Ely. Hugo Moor went public with it.",
         ["Nora Quist", "Hugo Moor"]),
        ("Max Thorne broke up the fight, and Adam Birch split up with Ida Vale.",
         ["Max Thorne", "Adam Birch", "Ida Vale"]),
        ("Max Thorne merged with Quist. Max Thorne was born in Ely.", ["Max Thorne"]),
        ("Nora Quist is 5 miles from home. Max Thorne borders on genius and Ida Vale is set in her ways.",
         ["Nora Quist", "Max Thorne", "Ida Vale"]),
        ("They met Archbishop Adam Temple. Adrian Room was a writer.",
         ["Adam Temple", "Adrian Room"]),
        ("In the film, Nora Quist (Max Thorne) falls in love.", ["Max Thorne"]),
        ("In the novel, Nora Quist describes Ely. The national hero Max Thorne left.",
         ["Nora Quist", "Max Thorne"]),
        ("The Nora Birch and Adam Quist prizes were for the Rev. Max Thorne in 1990.",
         ["Nora Birch", "Adam Quist", "Max Thorne"]),
        ("A fictional Nora Quist appears. Nora Quist (1901–1950) was a nun.", ["Nora Quist"]),
        ("He had a strong character, Adam Birch wrote.", ["Adam Birch"]),
        ("The film starred Nora Quist as Helen, Adam Birch as Menelaus, and Max Thorne as Paul.",
         ["Nora Quist", "Adam Birch", "Max Thorne"]),
        ("Nora Quist starred as Clara Doyle in 1990.", ["Nora Quist"]),
        ("It starred Nora Quist as Clara Birch. Adam Birch left.",
         ["Nora Quist", "Clara Birch", "Adam Birch"]),
        ("It starred Nora Quist as Clara Doyle, the doctor of the town.",
         ["Nora Quist", "Clara Doyle"]),
        ("Nora Quist starred as Clara Doyle's pupil.", ["Nora Quist", "Clara Doyle"]),
        ("The jury awarded Nora Quist a prize that was awarded to Adam Birch.",
         ["Nora Quist", "Adam Birch"]),
        ("She received the painter Nora Quist.", ["Nora Quist"]),
        ("Nora Quist (a medal winner) and Adam Birch, the medal of honour recipient, left.",
         ["Nora Quist", "Adam Birch"]),
        ("## Honours\n\n- Nora Quist (2010)\n- Orm Shri (an award, 2011), with Adam Birch",
         ["Adam Birch"]),
        ("Nathan Lane and Nora Lane starred in it.", ["Nathan Lane", "Nora Lane"]),
        ("The mill that belonged to Nora Quist was founded in 1901. Nora Quist died.", ["Nora Quist"]),
        ("Nora Quist was established by 1920 as a painter. Nora Quist died.", ["Nora Quist"]),
        ("Adam Birch and sons left.", ["Adam Birch"]),
        ("Nora Quist, *The Mill*; Max Thorne, *Adam Birch*", ["Nora Quist", "Max Thorne"]),
        ("| Book | Author |\n|---|---|\n| Nora Quist | Max Thorne |", ["Max Thorne"]),
        ("| Title | Name |\n|---|---|\n| Mr Adam Birch | Max Thorne |", ["Adam Birch", "Max Thorne"]),
    ],
)  # fmt: skip
def test_people_beside_things_are_people(text: str, people: list[str]) -> None:
    assert names(f"# Notes\n\n{text}\n") == people


def test_a_title_says_in_brackets_what_the_article_is_about() -> None:
    text = "# Nora Quist ({})\n\nNora Quist was seen in Ely. *Nora Quist* came to Ely.\n"
    assert names(text.format("ship")) == []
    assert names(text.format("1937 film")) == []
    assert names(text.format("painter")) == ["Nora Quist"]


def test_a_timeline_is_nobody() -> None:
    text = "# Timeline of Max Thorne\n\n- Thorne was a smith.\n- 1914: Thorne died.\n"
    assert "Timeline of Max Thorne" not in [person.name for person in extract(article(text))]
