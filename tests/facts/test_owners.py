"""Whom a dated row is about: the subject of its own clause, or nobody."""

from __future__ import annotations

import pytest

from milacli import extract_facts

POTTER = "Ada Lind was a potter."
SMITH = "Karl Brandt was a smith."


def who(text: str) -> dict[str, list[str]]:
    """Return the people of each row by what it says when."""
    found = extract_facts(text if text.startswith("#") else f"# Notes\n\n{text}", kinds=["events"])
    return {fact["when"]: fact["who"] for fact in found}


@pytest.mark.parametrize(
    ("before", "under"),
    [
        ("Kell is a village.", "Kell"),
        ("The ropery was full.", ""),
        ("At its height, about 1860, the ropery was full.", ""),
    ],
)
def test_it_is_what_was_last_told_of(before: str, under: str) -> None:
    found = extract_facts(f"# Kell\n\n{before} It burnt in 1893.", kinds=["events"])
    assert found[-1]["under"] == under


@pytest.mark.parametrize(
    "front",
    [
        "With Paul Weber",
        "Under Paul Weber",
        "At the request of Paul Weber",
        "Thanks to Paul Weber,",
    ],
)
def test_a_name_in_front_of_a_pronoun_is_not_its_own(front: str) -> None:
    assert who(f"{SMITH} {front} he built a bridge in 1901.") == {"1901": ["Karl Brandt"]}


def test_hers_is_not_she() -> None:
    text = f"{POTTER} Her tutor Oskar Holm came every day. In 1901 she moved to Kell."
    assert who(text) == {"1901": ["Ada Lind"]}


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
    ],
)
def test_a_second_date_may_be_of_another(text: str, expected: list[str]) -> None:
    assert who(text)["1905"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "- 1974–1981: Sir Paul Weber (Green)",
        "- Paul Weber – drums (1974–1981)",
        "- Paul Weber – played the drums (1974–1981)",
        "| Head | Term |\n|---|---|\n| Paul Weber | 1974–1981 |",
    ],
)
def test_a_name_and_its_years_are_of_one(text: str) -> None:
    assert who(text)["1974–1981"] == ["Paul Weber"]


def test_years_behind_one_of_an_era_count_backwards_too() -> None:
    text = "# Venn\n\nThe tower was built in 500 BC and rebuilt in 450. It fell in 1450."
    found = extract_facts(text, kinds=["events"])
    assert [fact["name"] for fact in found] == ["-0499", "-0449", "1450"]


def test_a_life_that_ends_in_either_year_is_one_row() -> None:
    assert list(who("Ada Lind (1304 – 1368/1369) was a potter.")) == ["1304 – 1368"]


def kinds(text: str) -> list[tuple[str, list[str]]]:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    return [(fact["name"], fact["tags"]) for fact in found]


@pytest.mark.parametrize(
    "told",
    [
        "阿達, 1901–1950",
        "née Holm; 3 May 1901 – 4 June 1950",
        "Kell, 3 May 1901 – Orm, 4 June 1950",
        "x; 1901–1950",
    ],
)
def test_a_life_may_stand_behind_another_name_or_amid_places(told: str) -> None:
    (found,) = kinds(f"Ada Lind ({told}) was a poet.")
    assert found[1] == ["life"]


def test_years_of_office_are_no_life_and_the_nearer_word_counts() -> None:
    assert kinds("## Directors\n\n- Paul Weber (1995–2015)") == [("1995/2015", ["event"])]
    assert kinds("## Editors of the paper\n\n2. Bo Holm (1867–1889)")[0][1] == ["event"]
    assert kinds("Paul Weber, smith, born 1920, died 1990.") == [
        ("1920", ["born"]),
        ("1990", ["died"]),
    ]
    assert kinds("Early work (1960s-1970s): all began.")[0][1] == ["event"]


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


def test_in_a_biography_she_is_no_man_whose_name_says_nothing() -> None:
    text = "# Ada Lind\n\nAda Lind sang. The smith Wenzel Holm engaged her, and in 1901 she left."
    assert who(text) == {"1901": ["Ada Lind"]}


def test_she_may_be_a_ship() -> None:
    text = "The *Orla* is a steamship. She was captained by Ada Lind. In 1901 she was sold."
    assert who(text) == {"1901": []}
    assert who(text.replace("steamship", "mill")) == {"1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("title", "lead", "expected"),
    [
        ("The Orla (yacht)", "Orla was built for Ada Lind.", []),
        ("HMS Orla", "Orla was built for Ada Lind.", []),
        ("Orla", "Built for Ada Lind, Orla was laid down at Kell.", []),
        ("Orla", "Orla was built for Ada Lind.", ["Ada Lind"]),
    ],
)
def test_a_ship_is_told_by_title_and_lead(title: str, lead: str, expected: list[str]) -> None:
    assert who(f"# {title}\n\n{lead} In 1901 she was sold.") == {"1901": expected}


def test_a_term_in_front_is_of_whom_the_clause_tells() -> None:
    text = "From 1895 to 1900 the impresario Paul Weber managed the house."
    assert who(text) == {"From 1895 to 1900": ["Paul Weber"]}


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("| No. | Director | Term |\n|---|---|---|\n| 1 | Paul Weber | 1895–1901 |", ["Paul Weber"]),
        ("| Name | War | Lost |\n|---|---|---|\n| Paul Weber | Marsh | 1901 (missing) |", ["Paul Weber"]),
        ("| Name | From | To | Deputy |\n|---|---|---|---|\n| Paul Weber | 1895 | 1901 | Ada Lind |",
         ["Paul Weber"]),
        ("| Year | Winner | Second |\n|---|---|---|\n| 1901 | Paul Weber* | Ada Lind |", ["Paul Weber"]),
        ("| Ship | Master | Lost |\n|---|---|---|\n| Orla | Paul Weber | 1901 |", []),
        ("| Work | Painter | Year |\n|---|---|---|\n| Ada Lind | Paul Weber | 1901 |", []),
        ("| Name | Built |\n|---|---|\n| The mill of Paul Weber | 1901 |", []),
        ("| Office | Term | Predecessor |\n|---|---|---|\n| Mayor | 1895–1901 | Paul Weber |", []),
        ("| Office | Succeeded by | Term |\n|---|---|---|\n| Mayor | Paul Weber | 1895–1901 |", []),
        ("| Year | Opponent | Result |\n|---|---|---|\n| 1901 | Paul Weber | won |", []),
        ("| Year | Winner | Runner-up |\n|---|---|---|\n| 1901 | Ada Lind | Bo Dray |", ["Ada Lind"]),
    ],
)  # fmt: skip
def test_a_row_is_about_whom_its_first_cell_names(table: str, expected: list[str]) -> None:
    assert next(people for when, people in who(table).items() if "1901" in when) == expected


def test_a_reign_is_no_life_and_may_go_on() -> None:
    text = "# Notes\n\n## Counts of Venn\n\n- Osric II (r. 1480–1522)\n- Osric III (1988– )"
    found = extract_facts(text, kinds=["events"])
    assert [(fact["name"], fact["who"], fact["tags"]) for fact in found] == [
        ("1480/1522", ["Osric II"], ["event"]),
        ("1988/..", ["Osric III"], ["event"]),
    ]


def test_a_life_stands_behind_a_style_and_a_second_term_behind_the_first() -> None:
    assert kinds("Paul Weber, 1st Baron Holm (1901–1950) was a banker.")[0][1] == ["life"]
    terms = who("## Directors\n\n- Paul Weber (1968–1974; 1979–1980)")
    assert terms == {"1968–1974": ["Paul Weber"], "1979–1980": ["Paul Weber"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Ida Falk\n\nIda Falk was a potter. She had a son. He was born in 1911.", []),
        ("# Bo Lind\n\nBo Lind (1880–1950) was a potter. He had a son. He was born in 1911.", []),
        ("# Bo Lind\n\nBo Lind was a potter. He married a baker. She died in 1911.", []),
        ("# Bo Lind\n\nBo Lind was a potter. His ship was the Orla. She sank in 1911.", []),
        ("# Bo Lind\n\nBo Lind (1880–1950) was a potter. He died in Orm in 1950.", ["Bo Lind"]),
        ("# Bo Lind\n\nBo Lind (c. 1880–1950) was a potter. He was born in 1882.", ["Bo Lind"]),
        ("# Ida Falk\n\nIda Falk was a potter. She had a son. She left in 1911.", ["Ida Falk"]),
        # two whom it may mean
        ("# Orm\n\nBram Lind met Anna Falk. She left in 1911.", ["Anna Falk"]),
        ("# Orm\n\nBram Lind met Anna Falk, and she left in 1911.", ["Anna Falk"]),
        ("# Orm\n\nKwame Lind met Anna Falk. She left in 1911.", []),
        ("# Orm\n\nNadia Lind met Anna Falk. She left in 1911.", ["Nadia Lind"]),
        ("# Orm\n\nKwame Lind met Tom Falk. He left in 1911.", ["Kwame Lind"]),
        # who only ends what is told of another
        ("# Orm\n\nTom Falk sang until Bram Lind dismissed him. He left in 1911.", ["Tom Falk"]),
        ("# Emperor Osric\n\nOsric sang until Bram Lind came. He left in 1911.", ["Osric"]),
        ("# Orm\n\nTom Falk had a mill. It was of Kyle. He left in 1911.", []),
        ("# Orm\n\nAnna Falk had a mill. Tea with Kyle. She left in 1911.", ["Anna Falk"]),
    ],
)
def test_a_pronoun_is_of_nobody_whom_its_text_rules_out(text: str, expected: list[str]) -> None:
    events = extract_facts(text + "\n", kinds=("events",))
    assert events[-1]["who"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her house, built in 1890, is a museum.", []),
        ("Her mill, founded in 1888 by her father, burned.", []),
        ("After the war (1939–1945) she taught in Orm.", []),
        ("During the Boer War (1899–1902) she nursed.", []),
        ("Her novel, published in 1930, won a prize.", ["Ada Lind"]),
        ("After the war, in 1946, she taught in Orm.", ["Ada Lind"]),
    ],
)
def test_a_house_and_a_war_have_dates_of_their_own(text: str, expected: list[str]) -> None:
    article = f"# Ada Lind\n\nAda Lind was a potter. {text}\n"
    (event,) = extract_facts(article, kinds=("events",))
    assert event["who"] == expected


@pytest.mark.parametrize("opener", ["because", "although", "when"])
def test_a_clause_put_in_front_of_another_owns_no_date(opener: str) -> None:
    assert who(f"In 1901, {opener} Ada Dray was ill, Bo Lind left the mill.") == {
        "1901": ["Bo Lind"]
    }


@pytest.mark.parametrize(
    ("title", "text", "under"),
    [
        ("The mill", "Ada Lind left. His book came out in 1901.", ""),
        ("The mill", "Ada Lind left. Its roof fell in 1901.", "The mill"),
        ("The mill", "Her book came out in 1901.", "The mill"),
        ("Kell Hall", "Kell Hall is a museum. The tower fell. It was rebuilt in 1901.", ""),
        (
            "Kell Hall",
            "Kell Hall is a museum. The towers fell. It was rebuilt in 1901.",
            "Kell Hall",
        ),
        ("Kell Hall", "Kell Hall is a museum. The tower fell. It rose. It fell again in 1901.", ""),
        ("Kell Hall", "The owners left. They came back in 1901.", ""),
        ("Kell Hall", "Its heads were Bo Dray and Cy Holm. They resigned in 1901.", ""),
        ("Kell Hall", "Kell Hall is a museum. The museum closed. It opened in 1901.", "Kell Hall"),
        ("Kell Hall", "Kell Hall is a museum. The firm grew. It closed in 1901.", "Kell Hall"),
        ("Kell Hall", "The owners left. It was sold in 1901.", "Kell Hall"),
        ("Kell Hall", "The smith Bo Dray left. It was sold in 1901.", "Kell Hall"),
        ("Trial of Ada Lind", "Ada Lind left. Her book came out in 1901.", "Trial of Ada Lind"),
    ],
)
def test_a_pronoun_is_not_of_the_heading_where_another_was_told_of(
    title: str, text: str, under: str
) -> None:
    (fact,) = extract_facts(f"# {title}\n\n{text}", kinds=["events"])
    assert (fact["who"], fact["under"]) == ([], under)


def told(text: str) -> list[tuple[list[str], list[str]]]:
    """Return kind and people of each row of a biography of a potter."""
    article = f"# Ada Lind\n\nAda Lind was a potter.\n\n{text}\n"
    return [(fact["tags"], fact["who"]) for fact in extract_facts(article, kinds=("events",))]


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
    ("text", "kind", "expected"),
    [
        ("She died in the hospital that Paul Weber had founded in 1901.", "event", []),
        ("She died in Kell, founded in 1901 by Paul Weber.", "event", []),
        ("She was born in the cottage that was built in 1801.", "event", []),
        ("Ada Lind died in the house her uncle had bought in 1901.", "event", []),
        ("She was born in the year her uncle died, 1901.", "died", []),
        ("She knew Ida Moss before she died in 1901.", "died", []),
        ("She nursed her sister until she died in 1901.", "died", []),
        ("She nursed her husband until he died in 1901.", "died", []),
        ("She ran the mill when her uncle died in 1901.", "died", []),
        ("She nursed her uncle until his death in 1901.", "event", []),
        ("She lived in Kell until her death in 1901.", "event", ["Ada Lind"]),
        ("She lived in Kell until she died in 1901.", "died", ["Ada Lind"]),
        ("She lived with Paul Weber until he died in 1901.", "died", ["Paul Weber"]),
        ("She died in hospital in Kell, Orm, on 3 May 1901.", "died", ["Ada Lind"]),
        ("She was born in Kell, the daughter of Bo Holm, in 1901.", "born", ["Ada Lind"]),
    ],
)
def test_a_birth_or_death_is_dated_by_its_own_clause(
    text: str, kind: str, expected: list[str]
) -> None:
    assert told(text) == [([kind], expected)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He was followed by Paul Weber (1841–1868), Bo Dray (1870–1897) and others.", "event"),
        ("The directors were Paul Weber (1841–1868) and Bo Dray (1870–1897).", "event"),
        ("Paul Weber (1868–1897) was the second abbot.", "event"),
        ("The seat was held by the smith Paul Weber (1868–1897).", "event"),
        ("During the presidency of Paul Weber (1891–1923) it grew.", "event"),
        ("It was led by Paul Weber (1868–1897).", "event"),
        ("The mill had Paul Weber (1841–1868) and Bo Dray (1868–1897).", "event"),
        ("It was led by Paul Weber (1820–1897).", "life"),
        ("Paul Weber (1868–1897) was the second son.", "life"),
        ("The smiths were Paul Weber (1841–1868) and Bo Dray (1870–1897).", "life"),
        ("He was followed by Paul Weber (1841–1898).", "life"),
    ],
)
def test_years_beside_an_office_are_a_term(text: str, kind: str) -> None:
    assert {tags[0] for _, tags in kinds(text)} == {kind}


@pytest.mark.parametrize(
    ("title", "item", "people", "under"),
    [
        ("Kell School", "Baroness Kell, born 1944", [], ""),
        ("Kell School", "The Duke of Kell, patron 1979–1983", [], ""),
        ("Kell School", "1990: no award", [], ""),
        ("Kell School", "1991: New library", [], "Kell School"),
        ("Kell School", "Founded 1990", [], "Kell School"),
        ("Ada Lind", "Baroness Kell, born 1944", [], ""),
        ("Ada Lind", "President of the Kell Club (2011–2014)", ["Ada Lind"], ""),
        ("Kell School", "Mayor, 1990–1995: Bo Holm", ["Bo Holm"], ""),
        ("Kell School", "Bridge built, 1990: Bo Holm", [], ""),
        ("Ada Lind", "Birth in April 1901", ["Ada Lind"], ""),
        ("Ada Lind", "Marriage to Bo Holm on 3 May 1931", ["Ada Lind"], ""),
        ("Ada Lind", "Birth of daughter Uma on 3 May 1932", ["Uma"], ""),
        ("Ada Lind", "**Current dates:** 1901–1970", ["Ada Lind"], ""),
        ("Kell School", "**Dates:** 1901–1970", [], ""),
    ],
)
def test_an_item_that_names_somebody_unknown_is_not_of_the_article(
    title: str, item: str, people: list[str], under: str
) -> None:
    lead = "a potter" if title == "Ada Lind" else "a school"
    text = f"# {title}\n\n{title} is {lead}.\n\n## More\n\n- {item}\n"
    (fact,) = extract_facts(text, kinds=["events"])
    assert (fact["who"], fact["under"]) == (people, under)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind (born **María Ruiz**; 1 May 1940) is a potter.", [("born", ["Ada Lind"])]),
        ("Bo Lind (né Ray, 4 May 1950) is a potter.", [("born", ["Bo Lind"])]),
        ("Bo Lind (* 12 July 1843 in Kell; † 3 May 1911 in Orm) sang.", [("life", ["Bo Lind"])]),
        ("Bo Lind (fl. 1700–1740) was a potter.", [("event", ["Bo Lind"])]),
        (
            "Ada Lind, potter, born 9 May 1931; died 2 June 2019.",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "Bo Lind, b. Kell 1834, d. unmarried 1890",
            [("born", ["Bo Lind"]), ("died", ["Bo Lind"])],
        ),
        (
            "She wed Ada Lind (b. Kell, England 1636; d. Orm, CT 1698).",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "In Orm was Ada Lind (b. Kell, 1 Jan 1662; d. Kell, 12 Dec 1697), who wed Bo Holm.",
            [("life", ["Ada Lind"])],
        ),
        ("Bo Lind sold it in 1968 to Cy Holm, who planned to burn it.", [("event", ["Bo Lind"])]),
        ("Bo Lind plans to open it in 2068.", [("plan", ["Bo Lind"])]),
    ],
)
def test_a_life_is_told_in_many_ways(text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    assert [(fact["tags"][0], fact["who"]) for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Book about Ada Lind (1932)", []),
        ("Villa Oriel, for Ada Lind (1932)", []),
        ("- Ada Lind (1932)", ["Ada Lind"]),
        ("1931: Ada Lind, 1932: Karl Brandt, 1933: Ida Lind", []),
    ],
)
def test_a_year_beside_a_name_is_not_always_of_whom_it_names(
    text: str, expected: list[str]
) -> None:
    assert who(text)["1932"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1901 the potter named Paul Weber left Kell.", ["Paul Weber"]),
        ("In 1901, a young smith called Paul Weber later moved.", ["Paul Weber"]),
        ("In 1901 a farmer nicknamed Paul Weber was arrested.", ["Paul Weber"]),
        # The verb is another's, or the name a thing's.
        ("In 1901 the editors named Paul Weber best novelist of the year.", []),
        ("In 1901 a mill named after Paul Weber opened.", []),
        (f"{POTTER} In 1901 a ship named Ada Lind sank.", []),
    ],
)
def test_somebody_is_named_before_the_verb(text: str, expected: list[str]) -> None:
    assert who(text) == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind and her husband purchased a kiln in 1901.", ["Ada Lind"]),
        ("In 1901, Lind and her second husband bought a kiln.", ["Lind"]),
        ("In 1901, she and her two sisters were arrested.", ["Ada Lind"]),
        ("In 1901, Lind et al. described the glaze.", ["Lind"]),
        ("Paul Weber left, and Ada Lind and her pupils founded a school in 1901.", ["Ada Lind"]),
        ("Paul Weber met Ada Lind and her husband left in 1901.", []),
        ("The mill of Ada Lind and her husband burned in 1901.", []),
        ("A house built by Ada Lind and her sons burned in 1901.", []),
    ],
)
def test_somebody_does_it_with_kin(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize("verb", ["sued", "quit", "accused", "sues", "overtook", "categorizes"])
def test_a_verb_behind_a_name_in_front_of_which_a_date_stands(verb: str) -> None:
    assert who(f"In June 1901, Ada Lind {verb} the bishop.") == {"June 1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind won the Kell Prize (1901).", ["Ada Lind"]),
        (
            "Ada Lind went to Kell, earning a degree in physics from its college (1901).",
            ["Ada Lind"],
        ),
        ("Ada Lind served as a member of the council (1901).", ["Ada Lind"]),
        ("Ada Lind wrote Kell Days (1901) with a friend.", ["Ada Lind"]),
        ("Ada Lind led the choir of Kell (1901) with a friend.", ["Ada Lind"]),
        # It may be of what is told of.
        ("Ada Lind sold the Kell Mill (1901).", []),
        ("Ada Lind met the head of the school (elected 1901).", []),
        ("Ada Lind won a prize for a book by Paul Weber and others (1901).", []),
    ],
)
def test_a_bracket_dates_the_deed(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind's 1901 memoir tells of kilns.", ["Ada Lind"]),
        ("Mrs Lind's famous 1901 show was sold out.", ["Ada Lind"]),
        ("Ada Lind's 1901 successor sold the kiln.", []),
        ("Ada Lind's father sold the kiln in 1901.", []),
        ("Kell's 1901 fair was held in a barn.", []),
    ],
)
def test_a_date_stands_before_what_is_somebodys(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("**Kell 100** (1901): Named one of the best potters of the county", ["Ada Lind"]),
        ("Kell 100 (1901): Named one of the best potters of the county", ["Ada Lind"]),
        ("**Kell Medal** (1901)", ["Ada Lind"]),
        ("**Kell Medal** (1901): The jury praised the glaze", []),
    ],
)
def test_an_honour_is_of_whom_the_article_is_about(item: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER}\n\n## Awards\n\n- {item}\n")["1901"] == expected


def test_an_honour_of_a_firm_is_of_nobody() -> None:
    text = (
        "# Kell Ltd\n\nKell Ltd is a firm.\n\n## Awards\n\n- **Kell 100** (1901): Named the best\n"
    )
    assert who(text)["1901"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a move that surprised the town in 1901, Ada Lind resigned.", ["Ada Lind"]),
        (
            "In a letter sent from Kell in 1901, Lind and Paul Weber resigned.",
            ["Lind", "Paul Weber"],
        ),
        ("In a speech that was printed in 1901, she resigned.", ["Ada Lind"]),
        ("In a paper that Paul Weber published in 1901, Ada Lind is named.", ["Paul Weber"]),
        ("In the house that her father built in 1901, Ada Lind sold pots.", []),
        ("In a decision that was taken in 1901, the kiln was sold.", []),
    ],
)
def test_what_is_told_in_front_dates_the_deed(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    "front", ["At the 1901 Championships in Kell", "At the 1901 Championships", "In 1901, in Kell"]
)
def test_a_place_in_front_is_none_of_two(front: str) -> None:
    text = f"Ada Lind and Paul Weber are skaters. {front}, Lind and Weber won the title."
    assert who(text) == {"1901": ["Lind", "Weber"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She married Paul Weber. The couple moved in 1901.", ["Ada Lind", "Paul Weber"]),
        ("She married Paul Weber, and in 1901 the couple moved.", ["Ada Lind", "Paul Weber"]),
        (
            "She married Paul Weber. They ran a kiln. The couple moved in 1901.",
            ["Ada Lind", "Paul Weber"],
        ),
        # Nobody says which two, or somebody else does it.
        ("She met Paul Weber. The couple moved in 1901.", []),
        ("She married Paul Weber at Karl Brandt's mill. The couple moved in 1901.", []),
        ("She married Paul Weber. The couple's son died in 1901.", []),
        ("She married Paul Weber. The couple sold a house built by Karl Brandt in 1901.", []),
        ("She married Paul Weber. The couple met Karl Brandt, who died in 1901.", ["Karl Brandt"]),
    ],
)
def test_the_couple_is_who_married(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}")["1901"] == expected


def test_the_telling_that_names_somebody_says_whom_one_event_is_about() -> None:
    text = "The kiln was bought by Ada Lind in 1901 from the town.\n\nIn 1901, Ada Lind bought it."
    assert who(text) == {"1901": ["Ada Lind"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind (elected in 1901) was a friend of the poet.", ["Ada Lind"]),
        ("Paul Weber, 1st Baron Kell (created Baron Kell in 1901) was a smith.", ["Paul Weber"]),
        ("The Kell Mill (retired in 1901) is a ruin.", []),
    ],
)
def test_a_bracket_behind_a_name_tells_of_it(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind was a lecturer at Kell College (1901–1905).", ["Ada Lind"]),
        ("Ada Lind was a lecturer at Kell College (1901–1905) and Orm School.", ["Ada Lind"]),
        ("Ada Lind was the daughter of a lecturer at Kell College (1901–1905).", []),
        ("Ada Lind was a nurse in the Kell War (1901–1905).", []),
    ],
)
def test_a_bracket_says_how_long_somebody_was_something(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901–1905": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was in 1901 that Ada Lind sold the kiln.", ["Ada Lind"]),
        ("It was only in 1901 that she and her brother sold the kiln.", ["Ada Lind"]),
        ("It was in 1901 that the kiln was sold.", []),
        ("Having joined a guild in 1901, Ada Lind rose quickly.", ["Ada Lind"]),
        ("Having been sold in 1901, the kiln burned.", []),
        ("In 1901, Lind and three potters left.", ["Lind"]),
        ("In 1901, Lind, Paul Weber and others left.", ["Lind", "Paul Weber"]),
        ("Paul Weber met Ada Lind and the mayor left in 1901.", []),
        ("In 1901 the kiln of Lind and two others burned.", []),
        ("Lind's career began in 1901.", ["Ada Lind"]),
        ("Lind's first novel was published in 1901.", ["Ada Lind"]),
        ("Lind's eldest son died in 1901.", []),
        ("Lind's kiln stood near a mill: in 1901, it burned.", []),
    ],
)
def test_who_stands_behind_it_or_owns_it(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}")["1901"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one sentence
        ("- Bo Lind, b. 1834; emigrated to Ely in 1848; d. unmarried 1890", ["Bo Lind"] * 3),
        ("Bo Lind b. 2 May 1834, Kell; d. 4 Nov 1890, Ely.", ["Bo Lind"] * 2),
        ("- Bo Lind, smith, m. (1) Ada Moss 1855; m. (2) Ida Dow, 1872", ["Bo Lind"] * 2),
        ("- Bo Lind, b. Kell 1834, bapt. 3 May 1834, d. Ely 1890", ["Bo Lind"] * 3),
        ("* Bo Lind - b. 1834 - d. 1890 - farmer", ["Bo Lind"] * 2),
        # several
        ("- Bo Lind, born 1834. Moved to Ely in 1848. Died 1890.", ["Bo Lind"] * 3),
        ("1. Bo Lind. Born: 3 May 1834, Kell. Died: 1890.", ["Bo Lind"] * 2),
        ("- **Bo Lind** – curator. Joined in 1848. Left in 1855.", ["Bo Lind"] * 2),
        # under a heading
        ("## Ida Moss\n\n- Born 1834 in Kell\n- Moved to Ely in 1848", ["Ida Moss"] * 2),
        ("## Ida Moss\n\nb. 2 May 1834, Kell; d. 3 May 1890.", ["Ida Moss"] * 2),
        ("## Ida Moss (1834–1890)\n\nTeacher. Emigrated in 1850.", ["Ida Moss"]),
        ("## Ida Moss\n\n- BSc, Kell College, 1934\n- m. 1935 Bo Lind", ["Ida Moss"] * 2),
        ("# Ida Moss\n\n- **Born**: 1934\n- **Joined**: May 1955", ["Ida Moss"] * 2),
        ("- [[Ida Moss]]\n    - role:: Director\n    - born:: 1934", ["Ida Moss"]),
        # of others
        ("- Bo Lind, b. 1834, son of Tom Lind, d. 1840", ["Bo Lind", "Tom Lind"]),
        ("- Ada Moss (1834–1900), his wife; Tom Lind, d. 1840", ["Ada Moss", "Tom Lind"]),
        ("- Bo Lind sold the mill to Ida Dow in 1834. Moved to Ely in 1848.", ["Bo Lind", ""]),
        ("Bo Lind wrote about the weavers, who came to Ely in 1834.", [""]),
        ("- Bo Lind's mill. Moved to Ely in 1848.", [""]),
        ("## The mill\n\nBorn in 1834 of a dispute. Burned in 1848.", ["", ""]),
    ],
)
def test_scraps_of_a_life_are_of_whom_the_entry_names(text: str, expected: list[str]) -> None:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    assert [", ".join(fact["who"]) for fact in found] == expected


@pytest.mark.parametrize(
    "title",
    ["Curriculum vitae", "CV – Ada Moss", "Obituary: Ada Moss", "CV", "Ada Moss (1901–1990)"],
)
def test_a_life_is_of_whom_the_page_is_about(title: str) -> None:
    text = f"# {title}\n\n**Ada Moss**\nCurator\n\n## Work\n\n- PhD, Kell, 1920\n- **1921–1930** Lecturer"
    found = extract_facts(text, kinds=["events"])
    assert [fact["who"] for fact in found] == [["Ada Moss"], ["Ada Moss"]]


@pytest.mark.parametrize(
    "text",
    [
        "- Moss, A., Quist, B.-L. and Rudd, C. (2021). Springs. *Orm Letters* 6, 12–14.",
        "Moss, A., & Quist, B. (2021). Springs.",
        "<< [[2023-03-13]] | [[2023-W11|This week]] | [[2023-03-15|Tomorrow]] >>",
        "- [[2023-03-13]] Monday",
        "- 2023-03-13",
    ],
)
def test_a_source_and_the_way_to_other_days_are_no_events(text: str) -> None:
    assert extract_facts(f"# Notes\n\n{text}\n", kinds=["events"]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**AM:** My father was Karl Moss. He came in 1901.", {"1901": ["Karl Moss"]}),
        ("**AM:** I was born in Kell. She died in 1901.", {"1901": []}),
        ("My aunt Ada Moss was kind. I met her twice. She died in 1901.", {"1901": ["Ada Moss"]}),
        ('"I left," she said in 1901.', {"1901": ["Ada Moss"]}),
        ("She left in 1901.", {"1901": ["Ada Moss"]}),
        ("Ada Moss (née Rudd), born 1901 in Kell, met Karl Rudd.", {"1901": ["Ada Moss"]}),
    ],
)
def test_whoever_speaks_is_no_he_or_she(text: str, expected: dict[str, list[str]]) -> None:
    head = "# Interview: Ada Moss\n\nAda Moss is a nurse. **Typed by:** K. Quist\n\n"
    found = extract_facts(f"{head}{text}\n", kinds=["events"])
    assert {fact["name"]: fact["who"] for fact in found} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is the aunt of Tom Brook, mayor since 1901.", []),
        ("She met Tom Brook, dean of Kell in 1901.", []),
        ("Her parents came first; a son, Paul, in 1901; and two others.", []),
        ("She married Tom Brook, a smith, in 1901.", ["Ada Moss"]),
        ("She met the mayor, Bo Holm, in 1901.", ["Ada Moss"]),
        ("Ada Moss, 87, of Kell Hollow, passed away in 1901.", ["Ada Moss"]),
        ("Ada Moss, aged 87, of Kell, passed away in 1901.", ["Ada Moss"]),
    ],
)
def test_a_date_is_of_what_stands_beside_a_name_behind_the_verb(
    text: str, expected: list[str]
) -> None:
    found = extract_facts(f"# Ada Moss\n\nAda Moss is a nurse. {text}\n", kinds=["events"])
    assert [fact["who"] for fact in found] == [expected]


def test_years_right_below_the_title_are_a_life() -> None:
    text = "# Ada Moss\n\n*1934 – 2021*\n\nShe was a nurse.\n"
    (fact,) = extract_facts(text, kinds=["events"])
    assert (fact["tags"], fact["who"], fact["text"]) == (["life"], ["Ada Moss"], "1934 – 2021")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She met Paul Weber, who in 1901 left.", ["Paul Weber"]),
        ("She met Paul Weber, who, in 1901, left.", ["Paul Weber"]),
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


@pytest.mark.parametrize("said", ["His house was built by", "It was built for him by"])
def test_he_is_still_whose_it_is(said: str) -> None:
    text = f"{SMITH} {said} Paul Weber. He left in 1901."
    assert who(text)["1901"] == ["Karl Brandt"]


def test_in_a_biography_he_behind_another_may_be_either() -> None:
    text = "# Karl Brandt\n\nHe was a smith. Ida Roth sang.\n\nZell Weber had a mill, in which he died in 1901."
    assert who(text)["1901"] == []
    assert who(f"{text} Brandt left.\n\nHe fell in 1902.")["1902"] == ["Karl Brandt"]


@pytest.mark.parametrize(
    ("title", "section", "expected"),
    [
        ("Ada Lind", "Education", ["Ada Lind"]),
        ("Ada Lind: Curriculum vitae", "Employment", ["Ada Lind"]),
        ("Ada Lind", "Other clerks", []),
        ("Kell Mill", "Employment", []),
    ],
)
def test_posts_listed_are_of_whom_the_article_is_about(
    title: str, section: str, expected: list[str]
) -> None:
    text = f"# {title}\n\nAda Lind sang.\n\n## {section}\n\n- 1901: Clerk, Kell College"
    assert who(text) == {"1901": expected}


@pytest.mark.parametrize("title", ["Chronology", "A short history", "History of mining"])
def test_a_title_that_names_nothing_owns_nothing(title: str) -> None:
    found = extract_facts(f"# {title}\n\nShe left Kell in 1901.", kinds=["events"])
    assert [fact["under"] for fact in found] == [""]


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
    "text",
    [
        "Her pupils left in 1901.",
        "Her first pupil left in 1901.",
        "Her old secretary died in 1901.",
        "Among her pupils was a potter, winner of the 1901 medal.",
        "Lind's illness made him sell it in 1901.",
    ],
)
def test_those_of_somebody_are_others(text: str) -> None:
    assert list(who(f"# Ada Lind\n\n{POTTER} {text}").values()) == [[]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She has no equal”, wrote the critic Paul Weber in 1901.", ["Paul Weber"]),
        ('"She has no equal," said Paul Weber in 1901.', ["Paul Weber"]),
        ("She read “The Kiln”, a novel by Paul Weber, in 1901.", ["Ada Lind"]),
    ],
)
def test_a_saying_is_of_who_says_it(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\n{POTTER} {text}")["1901"] == expected


def test_names_of_many_lands_say_whom_a_pronoun_means() -> None:
    text = "Ernst Holm left. The kiln fell to his aide Lieselotte Voss. She sold it in 1901."
    assert who(text)["1901"] == ["Lieselotte Voss"]
    text = "Lieselotte Voss sang. Ernst Holm heard it. She left in 1901."
    assert who(text)["1901"] == ["Lieselotte Voss"]


def test_that_year_may_be_the_last_of_a_time() -> None:
    text = "Ada Lind was head until 1902. In that year the kiln was sold."
    assert list(who(text).values()) == [["Ada Lind"], []]


@pytest.mark.parametrize(
    "text",
    [
        "The hall, drawn by Paul Weber, the first to build here, opened in 1901.",
        "In 1901 its hall housed a museum, whose founder, Paul Weber, was ill.",
        "Ada Lind married Paul Weber. The couple had two sons: Bo, born 1901, and Cy.",
    ],
)
def test_a_name_in_passing_owns_nothing(text: str) -> None:
    assert who(text)["1901"] in ([], ["Bo"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Paul Weber, not Lind, who sold it in 1901.", ["Paul Weber"]),
        ("Paul Weber, not Ada Lind, sold the kiln in 1901.", ["Paul Weber"]),
        ("The kiln burned in 1901.", []),
    ],
)
def test_what_is_not_meant_owns_nothing(text: str, expected: list[str]) -> None:
    assert who(f"# Ada Lind\n\nAda Lind was a kiln owner.\n\n{text}")["1901"] == expected


def test_years_behind_a_maiden_name_are_of_who_bears_it() -> None:
    text = "Ada Lind, née Holm (1844–1901), was a potter. Her father, Bo Holm, died in 1850."
    assert who(text) == {"1844–1901": ["Ada Lind"], "1850": ["Bo Holm"]}


@pytest.mark.parametrize("joint", [", and", ", but", " and"])
def test_a_date_opens_a_second_clause(joint: str) -> None:
    assert who(f"The kiln fell in 1900{joint} in 1901 Ada Lind left.")["1901"] == ["Ada Lind"]


@pytest.mark.parametrize("title", ["2024-03-14", "Thursday, 14 March 2024", "Uncle's war", "Orm"])
def test_a_day_is_no_owner(title: str) -> None:
    found = extract_facts(f"# {title}\n\n- Lunch. He left in 1911.\n", kinds=("events",))
    assert (found[0]["who"], found[0]["under"]) == ([], "Orm" if title == "Orm" else "")


def test_an_entry_of_a_diary_has_the_year_of_the_one_before() -> None:
    text = """# Diary

**3 Nov 1910.** Paul Weber sailed.

**24 Dec.** Ada Lind fell ill.

**14 February** — Paul Weber came back on 12 February.

March 3. Ada Lind slept.

**2 May**: Paul Weber wrote.

**1 May**: Ada Lind read.

## Later

**4 May**: Ada Lind left.
"""
    found = extract_facts(text, kinds=["events"])
    assert [(fact["name"], fact["who"]) for fact in found] == [
        ("1910-11-03", ["Paul Weber"]),
        ("1910-12-24", ["Ada Lind"]),
        ("1911-02-12", ["Paul Weber"]),
        ("1911-02-14", ["Paul Weber"]),
        ("1911-03-03", ["Ada Lind"]),
        ("1911-05-02", ["Paul Weber"]),
    ]


def test_a_day_in_prose_lends_no_year_to_the_next_block() -> None:
    text = "# Notes\n\n3 May 1910 was cold. Ada Lind left.\n\n5 May: Paul Weber came.\n"
    assert list(who(text)) == ["3 May 1910"]


@pytest.mark.parametrize(
    ("lead", "heading", "under"),
    [
        ("a clock built by Marlow Works", "The maker", ""),
        ("a boat made by Hald Boats", "History of Hald Boats", "Hald Boats"),
        ("a firm owned by Hald Boats", "Early history", "Kell"),
    ],
)
def test_a_list_on_the_maker_is_not_of_what_is_made(lead: str, heading: str, under: str) -> None:
    text = f"# Kell\n\nKell is {lead}.\n\n## {heading}\n\n- **1950**: Took over the foundry\n"
    (fact,) = extract_facts(text, kinds=("events",))
    assert fact["under"] == under
