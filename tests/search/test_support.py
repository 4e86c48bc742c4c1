"""What answers a question tells its deed, and of the same people and things in the same parts."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.search import Index
from milacli.search.query import understand
from milacli.search.ranking import rank
from milacli.search.results import results

MILL = """
In 1990 Ada Lind opened the Blue Mill in Venn. In 1985 Bo Dray bought the ferry.

The old bakery was sold in 1999 to Cy Holt.
"""
LEADING = """
Proposed by Ivo Marsh in 2013 and launched on 3 July 2015, Orbex extended Zinc's idea of money.

Venn's roots lie in Orm, a press founded in 2008 by Bo Dray. Venn rivals Kell, a shop launched in
2011 by Cy Holt.
"""
TWICE = """
Bo Dray married Ada Lind in 1950 and Mia Holt in 1961. Cy Kell became clerk in 1970 and mayor in
1974. Ida Venn wrote Ember in 1988, Ash in 1991 and Rime in 1995.
"""
COUNTS = """
About 60 of the 75 sailors signed the oath. Seven of the nine ferries sank. Three of the founders
left Orm. Venn has 12 bridges and 40 mills. Kell, nine miles away, has 300 workers. Eight ferry
companies serve Holt.
"""
ROLES = """
On the board were Ada Lind, Bo Dray (head of Orm) and Mia Holt (head of Venn). Cy Kell, who ran the
inn until 2001, died in 2003. Old Ivo Marsh, a former director of the mill, lives in Kell.
"""
NOW_AND_THEN = """
Kell joined Venn in 2013. Marsh was dismissed on 3 May 2013, and reinstated five days later. In
2014, while on leave from Orm, Dray sang. Lode bought Verb in 2014. Winner: Rex, Mean Speed: 15.
"""


def answer(text: str, question: str) -> tuple[str | None, str | None]:
    """Return the answer that is said and the doubt of the first row."""
    index = Index(article(text if text.startswith("# ") else f"# Notes\n{text}"))
    query = understand(index, question)
    rows = list(results(index, query, rank(index, query).hits, 10, 0))
    found = next((row.answer["text"] for row in rows if row.answer), None)
    return None if found is None else str(found), rows[0].doubt.grade


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        (MILL, "when was the blue mill opened", "1990"),
        (MILL, "who opened the blue mill", "Ada Lind"),
        (MILL, "when did Bo Dray buy the ferry", "1985"),
        (MILL, "when was the bakery sold", "1999"),
        (MILL, "who bought the bakery", "Cy Holt"),
        (LEADING, "when was Orbex launched", "3 July 2015"),
        (LEADING, "who proposed orbex", "Ivo Marsh"),
        (LEADING, "when was Orm founded", "2008"),
        (LEADING, "who launched kell", "Cy Holt"),
        (
            "Founded in 1993 by Bo Dray, a Venn Award winner and a friend of learning, Orm has grown.",
            "when was orm founded",
            "1993",
        ),
        (
            "Ada Lind - Founder, Scientific Director, Venn Prize winner (2018)",
            "who won the venn prize",
            "Ada Lind",
        ),
        (TWICE, "when did Bo Dray marry Mia Holt", "1961"),
        (TWICE, "who did Bo Dray marry in 1961", "Mia Holt"),
        (TWICE, "when did Cy Kell become mayor", "1974"),
        (TWICE, "when did Ida Venn write Ash", "1991"),
        (TWICE, "when did Ida Venn write Rime", "1995"),
        (COUNTS, "how many sailors signed the oath", "About 60"),
        (COUNTS, "how many ferries sank", "Seven"),
        (COUNTS, "how many founders left", "Three"),
        (ROLES, "who is the head of Orm", "Bo Dray"),
        (ROLES, "who ran the inn", "Cy Kell"),
        ("Ada Lind met Adam D'Orsel (head of Orm).", "who is the head of orm", "Adam D'Orsel"),
        (NOW_AND_THEN, "when did kell join venn", "2013"),
        (NOW_AND_THEN, "when did lode buy verb", "2014"),
        (NOW_AND_THEN, "who is the winner", "Rex"),
        # The part of a list that tells most, and the year that is asked about.
        (
            "Orm opened shops in Kell (1905), Venn (1910) and Holt (1921).",
            "when did orm open its shop in venn",
            "1910",
        ),
        (
            "Orm raised $40 million in series A in 2021, followed by $125 million in series B in 2022.",
            "how much was raised in series b",
            "$125 million",
        ),
        (
            "Kell gave a $2 million grant (2019), followed by a $7 million grant (April 2020).",
            "how much did kell give in 2020",
            "$7 million",
        ),
        (
            "Ada Lind was mayor of Orm (1905–1909) and Cy Kell mayor of Venn (1911–1915).",
            "when was cy kell mayor",
            "1911–1915",
        ),
        (
            "The company was burning $8-10 million per month.",
            "how much was the company burning per month",
            "$8-10 million",
        ),
    ],
)
def test_what_is_told_is_answered(text: str, question: str, expected: str) -> None:
    assert answer(text, question)[0] == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # The deed is told of something else, or something else of this.
        (MILL, "when was the blue mill sold"),
        (MILL, "when did Bo Dray sell the ferry"),
        (MILL, "when was the bakery opened"),
        (MILL, "who opened the bakery"),
        (NOW_AND_THEN, "when did kell leave venn"),
        # A participle is told of its own noun.
        (LEADING, "when was zinc launched"),
        (LEADING, "who proposed zinc"),
        (LEADING, "when was venn founded"),
        (LEADING, "who launched venn"),
        # Another had the part that is asked about.
        (NOW_AND_THEN, "when did verb buy lode"),
        # A number counts what stands behind it.
        (COUNTS, "how many mills does kell have"),
        (COUNTS, "how many founders does orm have"),
        (COUNTS, "how many ferries does holt have"),
        # What somebody did or was is not what one does or is.
        (ROLES, "who runs the inn"),
        (ROLES, "who is the director of the mill"),
        # Who is named behind a preposition, a plan, an attempt, a brother's wedding, the loser.
        ("In 2017 Cy Kell joined Orm, reporting to Ada Lind.", "when did ada lind join orm"),
        ("Orm was founded by chemists from Venn and Kell, including Ada Lind.", "who founded kell"),
        ("Orm announced a $5 million investment from Venn.", "how much did orm invest in venn"),
        ("Orm plans to open a mill in Kell in 2031.", "when did orm open its mill in kell"),
        ("Venn tried to buy Orm in 1925 but failed.", "when did venn buy orm"),
        ("Venn attempted to buy Orm in 1925.", "when did venn buy orm"),
        ("Ada Lind's brother Nils married Eva Holm in 1910.", "who did ada lind marry"),
        ("In 2017, Orm defeated Cy Kell, the best player.", "who did cy kell beat"),
        # The dates of a life tell no deed, an office is held by who is said to hold it.
        ("Cy Kell was tried in 1869.\n\n- Ada Lind (1837–1901)", "when was ada lind tried"),
        ("Ada Lind (1920–1990) met the director.", "when was ada lind director"),
        ("In 2006 men led by Ada Lind came. Cy Kell was mayor.", "when was ada lind mayor"),
        (
            "A stone was unveiled in 1923 by President Ada Lind.",
            "when did ada lind become president",
        ),
        (
            "The Gull carries ten. The Tern is a skiff; it seats two and was built by Cy Kell.",
            "who built the gull",
        ),
        ("Ida Venn lived in Orm from 1912 until she moved to Kell.", "when did ida venn move"),
        # A date of another deed, a noun that looks like a verb.
        (NOW_AND_THEN, "when was marsh reinstated"),
        (NOW_AND_THEN, "when did dray leave orm"),
    ],
)
def test_what_is_told_of_another_does_not_answer(text: str, question: str) -> None:
    assert answer(text, question)[0] is None


def test_a_term_of_office_is_no_life() -> None:
    text = "Cy Kell (2007–2019) was mayor. Ada Lind (1901–1980) was a potter."
    assert answer(text, "when did Cy Kell die")[0] is None
    assert answer(text, "when did Ada Lind die") == ("1980", None)


def test_by_a_surname_who_was_last_called_so_is_meant() -> None:
    text = "Ivo Trent was an engineer.\n\nIlva Trent was born in Venn. Trent retired in 2016."
    assert answer(text, "when did Ivo Trent retire")[0] is None
    assert answer(text, "when did Ilva Trent retire")[0] == "2016"


def test_code_answers_nothing() -> None:
    text = 'The wall is old.\n\n```\nprint("Ivo Lind built the wall in 1700")\n```\n'
    assert answer(text, "who built the wall")[0] is None
    assert answer(text, "when was the wall built")[0] is None


@pytest.mark.parametrize(
    ("question", "grade"),
    [
        ("when did the blue mill close", "unanswered"),
        ("who painted the ferry", "unanswered"),
        ("how many people painted the bakery", "unanswered"),
    ],
)
def test_a_deed_of_which_nothing_is_told_leaves_doubt(question: str, grade: str) -> None:
    assert answer(MILL, question) == (None, grade)


TABLE = """
| Boat | Built | Owner | Length |
|---|---|---|---|
| Fulmar | 1997 | Bo Dray | 44 m |
| Petrel | 1988 | Mia Holt | 30 m |
"""


@pytest.mark.parametrize(
    ("question", "row"),
    [("which boat was built in 1997", "Fulmar"), ("owner of the petrel", "Petrel")],
)
def test_the_head_of_a_table_tells_what_its_cells_are(question: str, row: str) -> None:
    index = Index(article(f"# Boats\n{TABLE}"))
    query = understand(index, question)
    hits = rank(index, query).hits
    first = next(iter(results(index, query, hits, 10, 0)))
    assert index.passages[hits[0].number].text.startswith(row)
    assert first.doubt.grade != "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how heavy is opti", "Weight"),
        ("how tall is opti", "Height"),
        ("how fast is opti", "Top speed"),
    ],
)
def test_how_asks_for_a_measure(question: str, told: str) -> None:
    text = "Opti digs.\n\n- Weight: 125 lb\n- Height: 5 ft\n- Top speed: 5 mph\n- Price: 900 crowns"
    index = Index(article(f"# Opti\n\n{text}"))
    query = understand(index, question)
    hits = rank(index, query).hits
    assert index.passages[hits[0].number].text.startswith(told)


NEIGHBOURS = """
Venn is an institute. It works with Kell in the north. Venn was founded by Ada Lind in 2017.

The Mule carries a ton. The Wren is a folding model. It weighs little and was designed by Bo Dray.

The church was built by Cy Holt in 1700. Next to it stands the mill. The inn was opened by Mia Orr.

Venn owns Corvo. Tom Rusk is the head of Venn.
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("who founded Venn", "Ada Lind"),
        ("who founded the institute", "Ada Lind"),
        ("who founded Kell", None),
        ("when was Kell founded", None),
        ("who designed the Wren", "Bo Dray"),
        ("who designed the Mule", None),
        ("who opened the inn", "Mia Orr"),
        ("who opened the mill", None),
        ("who is the head of Venn", "Tom Rusk"),
        ("who is the head of Corvo", None),
        ("who heads Corvo", None),
    ],
)
def test_what_is_told_of_a_neighbour_is_not_told_of_it(question: str, expected: str | None) -> None:
    told, doubt = answer(f"# Venn\n{NEIGHBOURS}", question)
    assert (told, doubt is None) == (expected, expected is not None)


MEDALS = """
Ada Lind won the silver medal in 1934. The west wing was built by Bo Dray in 1901 and the old mill by
Cy Holt. The second bridge was opened by Mia Orr in 1950.
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("when did Ada Lind win the silver medal", "1934"),
        ("when did Ada Lind win the gold medal", None),
        ("who built the west wing", "Bo Dray"),
        ("who built the east wing", None),
        ("who opened the second bridge", "Mia Orr"),
        ("who opened the first bridge", None),
        ("who opened the bridge", "Mia Orr"),
    ],
)
def test_what_a_word_tells_apart_is_not_the_same(question: str, expected: str | None) -> None:
    assert answer(MEDALS, question)[0] == expected


CYCLES = """# Kell Cycles

Kell makes bicycles. It was set up in 1994 by Ada Lind. The hall was put up by Bo Dray in 2001. The
old shed was pulled down in 1999. The wreck of the Orm was discovered by Mia Orr.

Cy Holt set the table up.
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("who founded Kell", "Ada Lind"),
        ("when was it founded", "1994"),
        ("who started it", "Ada Lind"),
        ("who built the hall", "Bo Dray"),
        ("when was the shed demolished", "1999"),
        ("who found the wreck", "Mia Orr"),
        ("when did she found the wreck", None),
    ],
)
def test_verbs_of_two_words_tell_a_deed(question: str, expected: str | None) -> None:
    assert answer(CYCLES, question)[0] == expected
