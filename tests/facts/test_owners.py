"""Whom a dated row is about: the subject of its own clause, or nobody."""

from __future__ import annotations

import pytest
from owners import POTTER, SMITH, told, who

from milacli import extract_facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A clause with a subject of its own stands between.
        ("Paul Weber, whom Karl Brandt had met, died in 1901.", ["Paul Weber"]),
        ("Paul Weber, with whom Karl Brandt shared a mill, retired in 1901.", ["Paul Weber"]),
        ("Paul Weber, whose father Karl Brandt was a smith, left in 1901.", ["Paul Weber"]),
        ("The bridge, which Karl Brandt had drawn, collapsed in 1901.", []),
        ("The man who met Karl Brandt died in 1901.", []),
        ("The house that Karl Brandt built burned down in 1901.", []),
        ("The school where Karl Brandt taught closed in 1901.", []),
        (f"{POTTER} Her brother, Paul Lind, whom she adored, died in 1901.", ["Paul Lind"]),
        # The last of several is meant by who was.
        ("He met Paul Weber and Karl Brandt, who was born in 1901.", ["Karl Brandt"]),
        ("The wife of Paul Weber, Mia Holm, died in 1901.", ["Mia Holm"]),
        ("Ada Lind and her brother, Paul Lind, left Kell in 1901.", ["Ada Lind", "Paul Lind"]),
        ("Ada Lind and Paul Weber both won the cup in 1901.", ["Ada Lind", "Paul Weber"]),
        ("Neither Ada Lind nor Paul Weber left in 1901.", []),
        # The date is of another clause.
        ("In 1901 the bridge collapsed, and Karl Brandt drew another.", []),
        ("Karl Brandt ran the mill; it closed in 1901.", []),
        ("In 1901, when Paul Weber was twelve, Karl Brandt became mayor.", ["Karl Brandt"]),
        ("In 1901, while Ada Lind was abroad, the house burned down.", []),
        # Who is sent may be meant as well as who sends.
        ("Paul Weber sent Karl Brandt to Orm; he fell ill in 1901.", []),
        ("The bishop met Karl Brandt; he was killed in 1901.", []),
        # What is said of somebody in an aside has one of its own.
        ("Ada Lind, the wife of Bo Dray, mayor of Kell, died in 1901.", ["Ada Lind"]),
        ("Paul Weber, son of Hans Weber, a smith, moved to Kell in 1901.", ["Paul Weber"]),
        ("In 1901 Paul Weber, a pupil of Bo Dray, the smith, left Kell.", ["Paul Weber"]),
        ("Bo Dray, mayor of Kell, a friend of Paul Weber, died in 1901.", ["Bo Dray"]),
        ("The wife of Bo Dray, mayor of Kell, died in 1901.", []),
        ("Bo Dray and Paul Weber, a smith, died in 1901.", ["Bo Dray", "Paul Weber"]),
        # Who is the last of two, unless something says that it is both.
        ("Mia Holm and Paul Weber, who became a judge in 1901, met here.", ["Paul Weber"]),
        ("He met Mia Holm and Paul Weber, who bought the mill in 1901.", ["Paul Weber"]),
        ("He met Mia Holm and Paul Weber, who married in 1901.", ["Mia Holm", "Paul Weber"]),
        ("He met Mia Holm and Paul Weber, who were ill in 1901.", ["Mia Holm", "Paul Weber"]),
        ("He met Ada Lind and Mia Holm, who became potters in 1901.", ["Ada Lind", "Mia Holm"]),
        ("He met Ada Lind and Mia Holm, who sold their mill in 1901.", ["Ada Lind", "Mia Holm"]),
        # A term in brackets is of who served, not of whom.
        ("He was clerk to Paul Weber (1898–1901).", []),
        ("- Mia Holm, widow of Paul Weber (1898–1901)", ["Mia Holm"]),
        ("He was followed by Paul Weber (1898–1901).", ["Paul Weber"]),
        # What bears a name is not who gave it.
        ("A wing, named after the nurse Mia Holm, was opened by Ada Lind in 1901.", []),
        ("The street, named after Paul Weber, was widened in 1901.", []),
        # An age, a role or a post stands between.
        ("Ada Lind, 52, who joined the mill in 1901, denied it.", ["Ada Lind"]),
        ("Ada Lind, potter, born 1901.", ["Ada Lind"]),
        ("**Ada Lind, head of works.** Joined in 1901.", ["Ada Lind"]),
        ("The director of Orm Trust, Ada Lind, resigned in 1901.", ["Ada Lind"]),
        # Where somebody belongs stands between.
        ("Ada Lind of Kell won the race in 1901.", ["Ada Lind"]),
        ("In 1901 Ada Lind from the Orm mill was elected mayor.", ["Ada Lind"]),
        ("Ada Lind of Kell, a potter, built a kiln in 1901.", ["Ada Lind"]),
        ("Ada Lind of Kell and Mia Holm of Orm built a kiln in 1901.", ["Ada Lind", "Mia Holm"]),
        ("Ada Lind of Kell, who built a kiln in 1901, was a potter.", ["Ada Lind"]),
        ("The works of Ada Lind of Kell won a prize in 1901.", []),
        ("It failed, and a portrait of Ada Lind from Kell was sold in 1901.", []),
        # Others without a name stand behind it.
        ("In 1901, Ada Lind and colleagues built a kiln.", ["Ada Lind"]),
        ("In 1901 Ada Lind and her husband moved to Kell.", ["Ada Lind"]),
        ("Ada Lind and two other potters from Kell left in 1901.", ["Ada Lind"]),
        ("Ada Lind, Mia Holm, et al. built a kiln in 1901.", ["Ada Lind", "Mia Holm"]),
        ("Ada Lind and others left in 1901.", ["Ada Lind"]),
        ("Paul Weber met Ada Lind and friends left in 1901.", []),
        ("In 1901 we bought it; Ada Lind joined us.", []),
        ("The house of Ada Lind and her friends burned in 1901.", []),
    ],
)
def test_a_row_is_of_the_subject_of_its_clause(text: str, expected: list[str]) -> None:
    assert next(people for when, people in who(text).items() if "1901" in when) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lind left in 1901, and in 1905 two smiths, Bo and Cy Dray, came.",
            ["Bo Dray", "Cy Dray"],
        ),
        ("Ada Lind left in 1901 and in 1905 he came.", []),
        ("Ada Lind left in 1901 and, in 1905, Bo Dray came.", ["Bo Dray"]),
        (
            "Ada Lind, a poet, painter and mayor of Kell, left in 1901 and died in 1905.",
            ["Ada Lind"],
        ),
        ("Ada Lind left in 1901 and, in 1905, opened a mill.", ["Ada Lind"]),
        ("Ada Lind was a potter in 1901 and, from 1905, a mayor.", ["Ada Lind"]),
        ("Ada Lind left in 1901 and in 1905 it was shut.", []),
        ("Paul Weber died in 1901 and she in 1905.", []),
        (
            f"{POTTER} Ada Lind and Paul Weber lived here; he died in 1901 and she in 1905.",
            ["Ada Lind"],
        ),
        ("Ada Lind died in 1901, and in 1905 a museum was opened.", []),
        (f"{POTTER} She married Paul Weber, and in 1905 he bought a mill.", ["Paul Weber"]),
        (
            "Paul Weber left in 1901; his heir, the noted potter Ada Lind, sold it in 1905.",
            ["Ada Lind"],
        ),
        ("Ada Lind died in 1901, her brother in 1905.", []),
        ("Ada Lind left in 1907, having sold the mill in 1905.", ["Ada Lind"]),
        ("Ada Lind left in 1907 after having been mayor of Kell in 1905.", ["Ada Lind"]),
        ("Karl Brandt was born in 1901 and his wife in 1905.", []),
        ("Karl Brandt died in 1901, and Zork in 1905.", []),
        ("Karl Brandt lived in Kell in 1901 and Zork in 1905.", ["Karl Brandt"]),
    ],
)
def test_a_second_date_may_be_of_another(text: str, expected: list[str]) -> None:
    assert who(text)["1905"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Weber, who had met Karl Brandt, left in 1901.", ["Paul Weber"]),
        ("The smith Paul Weber, who had met Karl Brandt, sold it in 1901.", ["Paul Weber"]),
        ("From 1895 to 1900 the smith Paul Weber managed it. It sank in 1901.", []),
        ("The last of the family, Major Paul Weber, sold the hall in 1901.", ["Paul Weber"]),
        (f"{SMITH} Paul Weber, Brandt's grandson, joined the board in 1901.", ["Paul Weber"]),
        (
            "Ada Lind and her colleague, Dr Paul Weber, found it in 1901.",
            ["Ada Lind", "Paul Weber"],
        ),
        # A verb of its own has the date.
        ("Paul Weber said the fire broke out in 1901.", []),
        ("Ada Lind gave a bell in 1900; Paul Weber hung it in 1901.", ["Paul Weber"]),
        ("Paul Weber departed in 1901.", ["Paul Weber"]),
        ("- 1901: Paul Weber, the town architect, repaired the mill.", ["Paul Weber"]),
        ("Paul Weber taught Karl Brandt from 1895 to 1901.", ["Paul Weber"]),
        ("Paul Weber wept when the Lady Orla sank in 1901.", []),
        ("Paul Weber left; the mill, where Karl Brandt taught, closed in 1901.", []),
        ("Ludmila, duchess of Kell, gave a chapel in 1901, where Karl Brandt sang.", ["Ludmila"]),
        ("The mill, built by Karl Brandt, burned down in 1901.", []),
        ("Her father, a friend of Chancellor Karl Brandt, was shot in 1901.", []),
        ("Her book, with Ada Lind and Karl Brandt, came out in 1901.", []),
        (
            "Paul Weber, whose mother was Ada Lind and whose uncle Karl Brandt sang, left in 1901.",
            ["Paul Weber"],
        ),
        (
            "Ada Lind met her brother Paul; their only son, the Hon. Karl Brandt, died in 1901.",
            ["Karl Brandt"],
        ),
        (
            "Her brother Paul Weber, a sailor, drowned in 1901, and her sister Ada Lind died in 1920.",
            ["Paul Weber"],
        ),
        ("It was planned by Karl Brandt and Paul Weber, and she fled in 1901.", []),
        ("Ada Lind refused, and the smith, Karl Brandt, barred her in 1901.", ["Karl Brandt"]),
        # The date is of a thing, and a thing is the subject.
        ("Paul Weber wrote of the mill fire of 1901.", []),
        ("Paul Weber spent the summer of 1901 there.", ["Paul Weber"]),
        ("Paul Weber lives in a house built in 1901.", []),
        ("Paul Weber painted the bridge that collapsed in 1901.", []),
        ("Paul Weber reported that the pump failed in 1901.", []),
        ("A library named after Paul Weber opened in 1901.", []),
        ("A film starring Paul Weber opened in 1901.", []),
        ("The firm of Paul Weber and Karl Brandt closed in 1901.", []),
        ("The tower, designed by Karl Brandt, who died in 1890, was finished in 1901.", []),
        ("Masses were recorded in the hall in 1901; Paul Weber was ill.", []),
        ("- Letter to Paul Weber, 1901", []),
        # In a family tree he who married stands first.
        ("Paul Weber m. Ada Lind, 3 May 1901.", ["Paul Weber"]),
        ("- Paul Weber, b. 1870, m. 1895 Ada Lind, d. 1901", []),
        ("Paul Weber admitted that he had sold it in 1901.", ["Paul Weber"]),
        ("In a letter of 1901, Paul Weber admitted that Karl Brandt sang.", ["Paul Weber"]),
        (
            "Paul Weber and Ada Lind reunited in 1901 for a tour, and in 1910 left.",
            ["Paul Weber", "Ada Lind"],
        ),
        # The date is of a clause before, whatever its verb.
        ("His widow remarried in 1901, and her son, Major Karl Brandt, left in 1910.", []),
        ("The old fort slowly tottered in 1901, and Karl Brandt left in 1910.", []),
        ("After his death in 1901 it stood empty until 1910, when Karl Brandt bought it.", []),
        # A participle in an aside goes on with its own subject.
        ("Paul Weber, wounded in the thigh, surrendered on 2 May 1901.", ["Paul Weber"]),
        ("Paul Weber, born in Kell, educated at Orm in 1901, was a smith.", ["Paul Weber"]),
        # A season or part of a month stands in front of a rank.
        ("In the spring of 1901 General Karl Brandt marched on Kell.", ["Karl Brandt"]),
        ("At the end of May 1901 President Ada Lind resigned.", ["Ada Lind"]),
        # A degree is dated in brackets.
        ("Ada Lind did her PhD at Kell (1901) with Karl Brandt.", ["Ada Lind"]),
        ("Ada Lind sold the mill at Kell (1901).", []),
        # A term behind a name is its bearer's.
        ("It is chaired by Ada Lind (since 1901).", ["Ada Lind"]),
        ("It was led by Ada Lind (until 1890) and Paul Weber (from 1901).", ["Paul Weber"]),
        ("Karl Brandt is clerk to Ada Lind (since 1901).", []),
        ("He bought the mill of Ada Lind (since 1901 a museum).", []),
        # Who went where has the date of it.
        ("Ada Lind left for Orm in 1890, Paul Weber for Venn in 1901.", ["Paul Weber"]),
        (
            "The heirs had left: Ada Lind to Orm in 1890, and Paul Weber to Venn in 1901.",
            ["Paul Weber"],
        ),
        (
            f"{POTTER} The heirs had left: Ada Lind to Orm in 1901, Bo to Venn in 1910.",
            ["Ada Lind"],
        ),
        ("Ada Lind wrote from Kell to Orm in 1901.", ["Ada Lind"]),
        # Kin with a name have their own date; several do what stands in the present behind them.
        ("Karl Brandt came in 1890, his brother Paul in 1901.", ["Paul"]),
        ("Karl Brandt came in 1890 and his cousin Paul Weber in 1901.", ["Paul Weber"]),
        ("Karl Brandt came in 1890, his wife in 1901.", []),
        ("- 1901 – Ada Lind and Karl Brandt start a mill.", ["Ada Lind", "Karl Brandt"]),
        ("- **1901**: Ada Lind and Karl Brandt move to Kell.", ["Ada Lind", "Karl Brandt"]),
        ("The house of Ada Lind and Karl Brandt move in 1901.", []),
        (
            "Ada Lind was beaten by Karl Brandt, who thus returned to the office in 1901.",
            ["Karl Brandt"],
        ),
        ("Paul Weber met Flonia Gunn. In 1901 Flonia left.", ["Flonia"]),
        ("Private Paul Weber VC died in 1901.", ["Paul Weber"]),
        # What befell somebody.
        ("- 1901: Death of the founder, Karl Brandt.", ["Karl Brandt"]),
        ("- 1901: Marriage of Ada Lind and Karl Brandt.", ["Ada Lind", "Karl Brandt"]),
        ("- 1901: Birth of Ada Lind's son.", []),
        ("The resignation of Karl Brandt in 1901 led to chaos.", ["Karl Brandt"]),
        ("The arrival of Karl Brandt ended the crisis of 1901.", []),
        (
            "Paul Weber and Mrs. Gower met, moved by Mrs. Gower, that the hall be sold. Mrs. Gower left in 1901.",
            ["Gower"],
        ),
        ("Paul Weber met Karl Brandt, and in 1901 left the mill.", ["Paul Weber"]),
        # A chronicle tells in the present, and its years have no mark behind them.
        ("- 1895 Mill opens.\n- 1901 Paul Weber buys the mill.", ["Paul Weber"]),
    ],
)
def test_the_verb_that_holds_the_date_has_the_owner(text: str, expected: list[str]) -> None:
    assert next(people for when, people in who(text).items() if "1901" in when) == expected


def test_what_happened_again_is_told_whole() -> None:
    text = "# Kell\n\nThe mill burned in 1890 and again in 1901; in 1910 it closed."
    found = extract_facts(text, kinds=["events"])
    assert [fact["text"] for fact in found[:2]] == ["The mill burned in 1890 and again in 1901"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her house, built in 1890, is a museum.", []),
        ("Her mill, founded in 1888 by her father, burned.", []),
        ("After the war (1939–1945) she taught in Orm.", []),
        ("She married a man of Kell Abbey (1820–1879).", []),
        ("During the Boer War (1899–1902) she nursed.", []),
        ("A bust of Paul Weber, unveiled in 1901, was sold.", []),
        ("The guild, under Lady Moss, appointed her clerk in 1901.", []),
        ("Paul Weber, whose lectures she had heard, hired her in 1901.", ["Paul Weber"]),
        ("Paul Weber, whose old mill she had bought, died in 1901.", ["Paul Weber"]),
        ("She bought a mill built by Paul Weber in 1901.", []),
        ("She joined the Kell Choir, led by the smith Paul Weber from 1901.", []),
        ("She edited The Lamp, founded by her uncle in 1901.", []),
        ("She edited The Lamp (founded by Paul Weber in 1901).", []),
        ("She was hired by the smith Paul Weber in 1901.", ["Ada Lind"]),
        ("Ada Lind, taught by Paul Weber in 1901, sang.", ["Ada Lind"]),
        ("Divorced in 1890, she lived with her brother until he died in 1901.", []),
        ("The mill of Paul Weber, built in 1901, burned.", []),
        ("A life of her by Paul Weber, printed in 1901, was sold.", []),
        ("The widow of Paul Weber, born in 1901, was rich.", []),
        ("According to the smith Paul Weber, writing in 1901, she was rich.", []),
        ("According to Paul Weber, she left in 1901.", ["Ada Lind"]),
        ("Paul Weber, born in 1901, was rich.", ["Paul Weber"]),
        ("Her novel, published in 1930, won a prize.", ["Ada Lind"]),
        ("After the war, in 1946, she taught in Orm.", ["Ada Lind"]),
    ],
)
def test_a_house_and_a_war_have_dates_of_their_own(text: str, expected: list[str]) -> None:
    article = f"# Ada Lind\n\nAda Lind was a potter. {text}\n"
    *_, event = extract_facts(article, kinds=("events",))
    assert event["who"] == expected


@pytest.mark.parametrize("opener", ["because", "although", "when"])
def test_a_clause_put_in_front_of_another_owns_no_date(opener: str) -> None:
    assert who(f"In 1901, {opener} Ada Dray was ill, Bo Lind left the mill.") == {
        "1901": ["Bo Lind"]
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is the head of Kell Watch, a charity established in 1901.", []),
        ("She works at the Kell Clinic, opened in 1901.", []),
        ("She runs the Kell Choir, formed in 1901 by Bo Holm.", []),
        ("She wrote about the siege, which ended in 1901.", []),
        ("Her shop stands beside the bridge which collapsed in 1901.", []),
        ("She raised a ship wrecked in 1901.", []),
        ("She sang in the hall Paul Weber built in 1901.", []),
        ("She drew the mill that her uncle bought in 1901.", []),
        ("She is the niece of the man who met Paul Weber in 1901.", []),
        ("She was a friend of Ida Moss, killed in 1901.", []),
        ("She read novels in Kell until the mill burned in 1901.", []),
        # it is hers
        ("She was secretary to Ida Moss (1898–1901).", ["Ada Lind"]),
        ("She was mayor under President Paul Weber (1898–1901).", ["Ada Lind"]),
        ("She is one of the women who founded Kell in 1901.", ["Ada Lind"]),
        ("She married Paul Weber, a smith, in 1901.", ["Ada Lind"]),
        ("She is a potter, trained in 1901 by Paul Weber.", ["Ada Lind"]),
        ("She moved to Kell, where she taught in 1901.", ["Ada Lind"]),
        ("She lost a finger in the house that her uncle built, in 1901.", ["Ada Lind"]),
        ("She made several novelty records in the early 1900s.", ["Ada Lind"]),
        ("Her novel, which won a prize, was filmed in 1901.", ["Ada Lind"]),
        ("She had a leg amputated in 1901.", ["Ada Lind"]),
    ],
)
def test_a_clause_inside_another_has_its_own_date(text: str, expected: list[str]) -> None:
    ((_, people),) = told(text)
    assert people == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She met Paul Weber, who in 1901 left.", ["Paul Weber"]),
        ("She met Paul Weber, who, in 1901, left.", ["Paul Weber"]),
        ("Paul Weber was a potter who, in 1901, first left Ely.", ["Paul Weber"]),
        ("Paul Weber was a potter who first left Ely in 1901.", ["Paul Weber"]),
        ("She met Paul Weber, who since 1901 has led the mill.", ["Paul Weber"]),
        ("She met a man who in 1901 burned the mill.", []),
        ("She met the son of Paul Weber, who by 1901 had left.", ["Paul Weber"]),
        ("She met Bo, the son of Paul Weber, who in 1901 left.", []),
    ],
)
def test_who_stands_before_the_date_and_its_verb_behind(text: str, expected: list[str]) -> None:
    assert list(who(f"{POTTER} {text}").values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Weber, whose sight had failed, was succeeded by Ada Lind.", ["Paul Weber"]),
        ("Two brothers, Paul Weber and Karl Brandt, built a mill.", ["Paul Weber", "Karl Brandt"]),
        ("Ada Lind married the vicar, Paul Weber.", ["Ada Lind"]),
    ],
)
def test_the_subject_of_a_clause_behind_its_date(text: str, expected: list[str]) -> None:
    assert who(f"In 1901 {text}")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weber fell ill, and was followed by Ada Lind, who had come in 1901.", ["Ada Lind"]),
        ("Not until 1901 did Ada Lind sell the kiln.", ["Ada Lind"]),
        ("Ada Lind married the vicar, Paul Weber, in 1901.", ["Ada Lind"]),
        ("It was given to Ada Lind, Countess of Kell (d. 1901).", ["Ada Lind"]),
        ("Ada Lind was born at Kell (1901).", ["Ada Lind"]),
        ("Ada Lind was killed near Kell (1901).", ["Ada Lind"]),
        ("Ada Lind sold the mill at Kell (1901).", []),
    ],
)
def test_a_clause_has_a_subject_of_its_own(text: str, expected: list[str]) -> None:
    assert list(who(text).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paul Weber had a mill in Kell, where in 1901 Ada Lind worked.", ["Ada Lind"]),
        ("Paul Weber left because in 1901 Ada Lind died.", ["Ada Lind"]),
        ("Paul Weber left because in 1901 the war broke out.", []),
        ("Paul Weber wrote that in 1901 Ada Lind had died.", ["Ada Lind"]),
        ("Paul Weber went to Kell, to which in 1901 Ada Lind had moved.", ["Ada Lind"]),
    ],
)
def test_a_date_may_open_a_clause_inside_of_another(text: str, expected: list[str]) -> None:
    assert who(text)["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind is known for her voyages of 1899 and 1901.", ["Ada Lind"]),
        ("Ada Lind led the voyages of 1899, 1900 and 1901.", []),
        ("Ada Lind left in 1899, 1900 and 1901.", ["Ada Lind"]),
        ("Ada Lind first saw Kell in 1901.", ["Ada Lind"]),
    ],
)
def test_the_years_of_a_thing_are_all_whose_it_is(text: str, expected: list[str]) -> None:
    told = who(text)
    assert "1901" in told
    assert [told[year] for year in told] == [expected] * len(told)
