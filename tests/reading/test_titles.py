"""Titles: where one begins and ends, whose it is, and the role that it gives."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract

Said = dict[str, tuple[str, ...]]


def titles(text: str) -> Said:
    return {person.name: person.titles for person in extract(article(f"# Notes\n\n{text}\n"))}


def roles(text: str) -> dict[str, str]:
    found = extract(article(f"# Notes\n\n{text}\n"))
    return {person.name: " ".join(person.roles) for person in found}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Nora Quist was managing editor of the Kell Herald.",
            "managing editor of the Kell Herald",
        ),
        ("Nora Quist is acting president of the club.", "acting president of the club"),
        (
            "Nora Quist is visiting lecturer in botany at Kell.",
            "visiting lecturer in botany at Kell",
        ),
        ("Nora Quist was commanding officer of the fort.", "commanding officer of the fort"),
        ("Nora Quist was managing the mill.", None),
        ("Nora Quist was visiting friends of the mayor.", None),
        ("Nora Quist was leading Captain Adam Birch away.", None),
        ("Nora Quist was editor of The Guardian.", "editor of The Guardian"),
        ("Nora Quist wrote for The Kell Spectator.", None),
        ("The hall was opened by The Reverend Nora Quist.", "Reverend"),
        ("In 1950 The Mayor, Nora Quist, left.", "Mayor"),
    ],
)
def test_a_title_may_begin_with_a_participle_and_end_in_the_name_of_a_paper(
    text: str, title: str | None
) -> None:
    assert titles(text)["Nora Quist"] == ((title,) if title else ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist is a weaver based in Kell and a former diver.", ("weaver", "former diver")),
        ("Nora Quist is a weaver living in Kell, and a judge.", ("weaver", "judge")),
        ("Nora Quist is a weaver born to a baker and a judge.", ("weaver",)),
        (
            "Nora Quist was a weaver and, for many years, mayor of Kell.",
            ("weaver", "mayor of Kell"),
        ),
        (
            "Nora Quist was mayor of Kell until the war and later ambassador to Orm.",
            ("mayor of Kell", "ambassador to Orm"),
        ),
        (
            "Nora Quist is an American women's rights activist.",
            ("American women's rights activist",),
        ),
        (
            "Nora Quist is head of the firm's holding company, Kell.",
            ("head of the firm's holding company",),
        ),
        ("Nora Quist served as a nursing sister in Kell.", ("nursing sister in Kell",)),
        ("Nora Quist was an outlaw, gunfighter and poet.", ("outlaw", "gunfighter", "poet")),
        (
            "Nora Quist was mayor of Kell, Ohio, and later vicar of St Mary's, Ely and then dean of Orm.",
            ("mayor of Kell", "vicar of St Mary's", "dean of Orm"),
        ),
        ("Nora Quist was mayor of Kell, Adam Birch, and dean of Orm.", ("mayor of Kell",)),
        ("Nora Quist was Chief of the General Staff.", ("Chief of the General Staff",)),
        ("Nora Quist is a children's author.", ("children's author",)),
        ("Nora Quist is the club's author.", ("author",)),
        ("Nora Quist is Orm's most prolific author.", ("prolific author",)),
        ("Nora Quist became Orm's only field marshal in 1990.", ("field marshal",)),
        ("Nora Quist, at the time a clerk in Kell, left.", ("clerk in Kell",)),
        ("Nora Quist, at the time of the fire a clerk, left.", ()),
        ("Nora Quist, U.S. Supreme Court justice, left.", ("U.S. Supreme Court justice",)),
        ("Nora Quist was the founding mother of the club.", ("founding mother of the club",)),
        ("Nora Quist was the Queen Mother of Kell.", ("Queen Mother of Kell",)),
        (
            "Nora Quist was a major figure of music in the late 19th and 20th centuries.",
            ("major figure of music",),
        ),
        (
            "Nora Quist led it as a leader of the movement against the Orm Empire.",
            ("leader of the movement",),
        ),
        ("Nora Quist became abbess in the third year of the war.", ("abbess",)),
        (
            "Nora Quist served as head of the Kell Division attached to the army.",
            ("head of the Kell Division",),
        ),
        ("In 1950 the chair was Nora Quist.", ("chair",)),
        ("The mill burned, and the owner was Nora Quist.", ("owner",)),
        ("The mill burned; its owner was Nora Quist.", ("owner",)),
        ("The man who shot the mayor was Nora Quist.", ()),
        ("Nora Quist was vicar of St Mary's from 1950.", ("vicar of St Mary's",)),
        (
            "Nora Quist is the founder of Kell; dean of Orm; and author of a hymn.",
            ("founder of Kell", "dean of Orm", "author of a hymn"),
        ),
        ("Nora Quist was mayor of Kell; the clerk was Adam Birch.", ("mayor of Kell",)),
        ("Nora Quist was mayor of Kell; bakers met her.", ("mayor of Kell",)),
        ("Nora Quist was mayor of Kell; dean of Orm was Adam Birch.", ("mayor of Kell",)),
        ("Nora Quist is a weaver, diver and poet signed to Kell.", ("weaver", "diver", "poet")),
        ("Nora Quist is a weaver and poet based in Kell.", ("weaver", "poet")),
        ("Nora Quist was a weaver and the poet moved to Kell.", ("weaver",)),
        ("Nora Quist was a weaver and poets moved to Kell.", ("weaver",)),
        (
            "Nora Quist was the fifth Bishop of the Diocese of Kell.",
            ("fifth Bishop of the Diocese of Kell",),
        ),
        ("Nora Quist was Dean of the Baptist Seminary.", ("Dean of the Baptist Seminary",)),
        ("Nora Quist became Dean of Kell.", ("Dean of Kell",)),
        ("Nora Quist was the third Dean of Kell.", ("third Dean of Kell",)),
        ("They met the Dean of Kell Nora Quist.", ("Dean of Kell",)),
        ("Nora Quist met Dean of Kell.", ()),
        ("Adam Birch met Nora Quist, a weaver he trusted.", ("weaver",)),
        ("Adam Birch met Nora Quist, a weaver whom he admired.", ("weaver",)),
        ("Nora Quist, the weaver responsible for the loom, spoke.", ("weaver",)),
        ("Nora Quist, a weaver critical of it, spoke.", ("weaver",)),
        ("- Nora Quist, 1901–1977, weaver", ("weaver",)),
        ("- Nora Quist, b. 1901, weaver and poet", ("weaver", "poet")),
        ("Nora Quist, weaver residency for the town, opened.", ()),
        ("Nora Quist, sister of Adam Birch and a weaver, left.", ("weaver",)),
        ("Nora Quist, wife of Adam Birch, and a weaver, left.", ("weaver",)),
        ("Nora Quist, daughter of Adam Birch and a weaver, left.", ()),
        ("Nora Quist is known for serving twice as chair of Kell.", ("chair of Kell",)),
        ("Nora Quist is known for her tenure as chair of Kell.", ("chair of Kell",)),
        ("Nora Quist is known for dressing as a bishop.", ()),
        (
            "Nora Quist was head of the firm as chair of its board.",
            ("head of the firm", "chair of its board"),
        ),
        ("Nora Quist was a weaver as a student.", ("weaver",)),
        ("The office of mayor was long held by Nora Quist.", ("mayor",)),
        ("The office of mayor was abolished by Nora Quist.", ()),
        ("Nora Quist held positions including clerk and acting mayor.", ("clerk", "acting mayor")),
        ("Nora Quist was the de facto head of government.", ("de facto head of government",)),
        ("Nora Quist was crown princess of Kell.", ("crown princess of Kell",)),
        ('Nora Quist was editor of "Adult Looms Today".', ('editor of "Adult Looms Today"',)),
        ("Nora Quist was a singer in the two decades between the wars.", ("singer",)),
        (
            "Nora Quist was a candidate for the title on nine occasions.",
            ("candidate for the title",),
        ),
        ("It names Judge Nora Quist as a possible cause.", ("Judge",)),
        ("Nora Quist is a former professional football end.", ()),
        ("Its current and former students include Nora Quist.", ("student",)),
        ("# The Killers (Quist story)\n\nIt is by Nora Quist.", ()),
        ("Nora Quist was a weaver trained by a baker and a judge.", ("weaver",)),
    ],
)
def test_a_second_title_stands_behind_a_place(text: str, said: tuple[str, ...]) -> None:
    assert titles(text).get("Nora Quist", ()) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist was elected chair, Adam Birch clerk, and Eve Lind treasurer of the club.",
         {"Nora Quist": ("chair",), "Adam Birch": ("clerk",), "Eve Lind": ("treasurer of the club",)}),
        ("Nora Quist became mayor and Adam Birch deputy mayor.",
         {"Nora Quist": ("mayor",), "Adam Birch": ("deputy mayor",)}),
        ("Nora Quist is a poet, Acme engineer and diver.",
         {"Nora Quist": ("poet", "Acme engineer", "diver")}),
        ("Nora Quist became a judge, and Adam Birch met her.", {"Nora Quist": ("judge",), "Adam Birch": ()}),
        ("The editor was Nora Quist and the printer Adam Birch.",
         {"Nora Quist": ("editor",), "Adam Birch": ("printer",)}),
        ("Editors: Nora Quist (1912–1920); Adam Birch.", {"Nora Quist": ("Editor",), "Adam Birch": ("Editor",)}),
        ("Editor: Nora Quist; Adam Birch left.", {"Nora Quist": ("Editor",), "Adam Birch": ()}),
        ("| Years | Name | Office |\n|---|---|---|\n| 1912–1920 | Nora Quist | mayor |",
         {"Nora Quist": ("mayor",)}),
        ("The founders of the club (Nora Quist and Adam Birch) left.",
         {"Nora Quist": ("founder",), "Adam Birch": ("founder",)}),
        ("The founders of the Kell Club (Nora Quist, Adam Birch) left.",
         {"Nora Quist": ("founder",), "Adam Birch": ("founder",)}),
        ("The roofs of the club (Nora Quist and Adam Birch) left.", {"Nora Quist": (), "Adam Birch": ()}),
        ("Its editor, Nora Quist, and Adam Birch, the mayor, left.",
         {"Nora Quist": ("editor",), "Adam Birch": ("mayor",)}),
        ("The editors were Nora Quist and Adam Birch.",
         {"Nora Quist": ("editor",), "Adam Birch": ("editor",)}),
    ],
)  # fmt: skip
def test_each_name_of_a_list_has_its_own_title(text: str, said: Said) -> None:
    assert titles(text) == said


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # what a director directs
        ("The director, Nora Quist, closed the mill. A film of it won a prize.", "director"),
        ("The museum showed a film. The director, Nora Quist, left.", "director"),
        ("The film was shot in Kell. Its director, Nora Quist, left.", "performer"),
        ("Nora Quist is a director. Her first films won prizes.", "performer"),
        ("Nora Quist set up a bakery.", "founder"),
        ("Nora Quist launched a gallery in Kell.", "founder"),
        ("Nora Quist opened a gallery in Kell.", ""),
        # of a body, or of somebody
        ("The union's secretary, Nora Quist, left.", "executive"),
        ("Its secretary, Nora Quist, left.", "executive"),
        ("The duke's secretary, Nora Quist, left.", ""),
        ("Nora Quist was a governor of the grammar school.", "board"),
        ("Nora Quist was Governor of Kell.", "politician"),
        ("Nora Quist was governor of the Bank of Kell.", ""),
        ("Nora Quist is commodore of the boat club.", ""),
        ("Nora Quist is commodore of the fleet.", "military"),
        ("Nora Quist was a captain of industry.", "business"),
        ("Nora Quist was a shepherd.", ""),
        ("Nora Quist is a defensive end.", "athlete"),
        ("Nora Quist is a plant pathologist.", "researcher"),
        ("Nora Quist is a union leader.", "activist"),
        ("Nora Quist is a master dyer and quilter.", "maker"),
        ("Nora Quist was a Kell caudillo.", "ruler"),
        ("Nora Quist is an Olympic sailor.", "athlete"),
        ("The club met the Ugandan president Nora Quist.", "politician"),
        ("Begum Nora Quist is a thinker.", ""),
        ("Nora Quist is a business leader.", "business"),
        ("Nora Quist is a community leader.", ""),
        ("Nora Quist is leader of the choir.", "director"),
        ("Nora Quist was queen mother of Kell.", "ruler"),
        ("Nora Quist was the mother of Adam Birch.", "relative"),
        ("The club signed striker Adam Birch and defender Nora Quist.", "athlete"),
        ("The court heard defender Nora Quist.", ""),
        ("Nora Quist is a central defender.", "athlete"),
        ("Nora Quist is a Danish defender for Kell FC.", "athlete"),
        ("Nora Quist is a defender of the poor.", ""),
        ("Nora Quist is an Irish defender of the poor.", ""),
        ("Nora Quist is a rugby league hooker.", "athlete"),
        ("Nora Quist was the architect of the peace plan.", ""),
        ("Nora Quist was the architect of the hall.", "artist"),
        ("Nora Quist was a verger.", "clergy"),
        ("She led it, with Nora Quist and Adam Birch taking part as investors.", "investor"),
        ("She led it, with Nora Quist serving as treasurer.", "executive"),
        ("He met Nora Quist, working as a baker.", ""),
        ("Nora Quist moved to Kell as a child.", ""),
        ("Nora Quist was the only child of Adam Birch.", "relative"),
        ("Police arrested the 24-year-old lawyer Nora Quist.", "lawyer"),
        # who studied, and who was done with it
        ("Nora Quist read law at Kell and graduated in 1970.", "alumni"),
        ("Nora Quist was educated at Kell, receiving her doctorate in 1970.", "alumni"),
        ("Nora Quist attended Kell University, earning a bachelor's degree.", "alumni"),
        ("Nora Quist studied law at Kell but never graduated.", "student"),
        ("Nora Quist attended Kell University and left without graduating.", "student"),
        (
            "Nora Quist studied at Kell before completing her master's degree at Orm.",
            "student alumni",
        ),
    ],
)
def test_the_words_of_its_sentence_tell_what_a_title_means(text: str, role: str) -> None:
    assert roles(text)["Nora Quist"] == role


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nora Quist was elected to the general council.", ()),
        ("Nora Quist was appointed to the chair of botany.", ()),
        ("Nora Quist was elected to the Kell executive.", ()),
        ("Nora Quist was promoted to major general.", ("major general",)),
        ("The elder, Nora Quist, left.", ()),
        ("Nora Quist was an elder of the kirk.", ("elder of the kirk",)),
        ("Survivors include Nora Quist and Adam Birch.", ()),
        ("Officers: Nora Quist (president), Adam Birch", ("president",)),
        ("Notable fellows have included Nora Quist and Adam Birch.", ()),
        ("Prominent economists included Nora Quist.", ("economist",)),
        ("Nora Quist is a well-known painter.", ("painter",)),
        ("Nora Quist left the mill to become its director.", ("director",)),
        ("Nora Quist was the first to become a judge.", ("judge",)),
        (
            "Nora Quist was promoted to lecturer in 2017 and to associate professor in 2021.",
            ("lecturer", "associate professor"),
        ),
        ("Nora Quist was for eleven years the Labour MP for Kell.", ("Labour MP for Kell",)),
        ("Nora Quist was, for many years, mayor of Kell.", ("mayor of Kell",)),
        (
            "Nora Quist was at various times a clerk, a diver and a poet.",
            ("clerk", "diver", "poet"),
        ),
        ("Nora Quist was, at different times, a clerk and a poet.", ("clerk", "poet")),
        ("Nora Quist, PhD, Dean of Arts, left.", ("Dean of Arts",)),
        ("Nora Quist was at one time or another a cook and a clerk.", ("cook", "clerk")),
        ("Nora Quist was for most of her life a nurse.", ("nurse",)),
        ("By trade a carpenter, Nora Quist left.", ("carpenter",)),
        ("He named Nora Quist Minister of Health.", ("Minister of Health",)),
        ("Nora Quist, who for many years was mayor of Kell, left.", ("mayor of Kell",)),
        ("Nora Quist, who in her youth had been a rower, left.", ("rower",)),
        ("In 1990 the carpenter, Nora Quist left.", ()),
        (
            "Nora Quist was head of the zoo for ten years, until 1966, and then clerk of Kell.",
            ("head of the zoo", "clerk of Kell"),
        ),
        ("Nora Quist is a cook best known for her soups, and a poet.", ("cook", "poet")),
        ("Nora Quist is a cook, famous for her soups, and a poet.", ("cook", "poet")),
        ("Nora Quist is a cook based at Kell University and a poet.", ("cook", "poet")),
        ("Nora Quist was by trade a carpenter.", ("carpenter",)),
        ("Nora Quist was for much of her life a nurse.", ("nurse",)),
        ("Nora Quist was in her youth a rower.", ("rower",)),
        ("Nora Quist was from 1950 to 1960 head of the school.", ("head of the school",)),
        ("Nora Quist was first a clerk, then a judge.", ("clerk", "judge")),
        ("Nora Quist became in 1950 a judge and in later life a painter.", ("judge", "painter")),
        ("Nora Quist was by no means a poet.", ()),
        ("Nora Quist was in the film a doctor.", ()),
        ("Nora Quist was in love with a teacher.", ()),
        (
            "Nora Quist was bishop of Kell and before that abbess of Ely.",
            ("bishop of Kell", "abbess of Ely"),
        ),
        ("Nora Quist is a lawyer by training and a poet by choice.", ("lawyer", "poet")),
        ("Nora Quist is a botanist working on mosses and a poet.", ("botanist", "poet")),
        (
            "Nora Quist is a cook educated in Kell, and an organist employed by the court.",
            ("cook", "organist"),
        ),
        ("Having worked as a diver, Nora Quist left.", ("diver",)),
        ("Nora Quist was not only a singer but also a composer.", ("singer", "composer")),
        ("Nora Quist was not a singer but a composer.", ()),
        ("Nora Quist was, between 1961 and 1966, mayor of Kell.", ("mayor of Kell",)),
        ("Nora Quist is the inventor of the folding ladder.", ("inventor of the folding ladder",)),
        ("Nora Quist was an engraver active in Kell and a dealer.", ("engraver", "dealer")),
        ("Nora Quist was hired as a clerk, worked as a notary and left.", ("clerk", "notary")),
        ("Having hired a man as a clerk, Nora Quist left.", ()),
        ("Nora Quist joined us in 2015 as head of sales.", ("head of sales",)),
        ("Nora Quist is a poet and retired judge.", ("poet", "retired judge")),
        ("Nora Quist wrote poems and retired to Kell.", ()),
        ("Nora Quist was a 19th-century Kell weaver.", ("19th-century Kell weaver",)),
        ("Nora Quist is a 4-time champion.", ("4-time champion",)),
        ("They voted to elect Senator Nora Quist.", ("Senator",)),
    ],
)
def test_a_title_says_what_somebody_is(text: str, said: tuple[str, ...]) -> None:
    assert titles(text)["Nora Quist"] == said
