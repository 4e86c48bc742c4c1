"""What a passage must say that tells a deed: a place to where, a doer to who, a cause to how."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search


def grade(text: str, query: str) -> object:
    table = search(article(f"# Orm\n\n{text}\n\nThe weir is of oak. It rains."), query)
    return dict(zip([column.name for column in table.columns], table.rows[0], strict=True))["doubt"]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The barn is old, and the hymn was recorded there.", "where was the hymn recorded"),
        ("The hymn was recorded in a barn near Venn.", "where was the hymn recorded"),
        ("The hymn was recorded on a Danish farm.", "where was the hymn recorded"),
        ("In Venn, the hymn was recorded by Ada Lind.", "where was the hymn recorded"),
        ("The hymn was recorded on 3 May 1901 in Venn.", "where was the hymn recorded"),
        ("Bo Tarn (born 3 May 1901 in Venn) is a smith.", "where was Bo Tarn born"),
        ("Kell Cycles (a firm) is based in Venn.", "where is Kell Cycles based"),
        ("The Venn-based Kell Cycles makes bells.", "where is Kell Cycles based"),
        ("Kell Cycles is headquartered in Venn.", "where is Kell Cycles based"),
        ("Bo Tarn died in 1911 at the age of 40 from typhus.", "how did Bo Tarn die"),
        ("Bo Tarn was killed when the wheel fell.", "how did Bo Tarn die"),
        ("Bo Tarn died in a mining accident.", "how did Bo Tarn die"),
        ("Bo Tarn died of old age.", "what did Bo Tarn die of"),
        ("Kell Cycles was founded in 1901 by Ada Lind.", "who founded Kell Cycles"),
        ("Ada Lind founded Kell Cycles.", "who founded Kell Cycles"),
        ("Bo Tarn married Ada Lind.", "whom did Bo Tarn marry"),
        ("In 1901, Bo Tarn won the cup twice.", "how many times did Bo Tarn win the cup"),
        ("Kell Cycles has 40% of the market.", "what share of the market does Kell Cycles have"),
        ("Bo Tarn has been the dyer of Kell Cycles since 1901.", "who is the dyer of Kell Cycles"),
        ("Eight ferries of glass call at Venn.", "how many glass ferries call at Venn"),
        ("Bo Tarn had two sons, one of them lame.", "how many sons did Bo Tarn have"),
        ("Bo Tarn has a net worth of $2 million.", "how rich is Bo Tarn"),
        ("Kell Cycles, which Ada Lind founded in 1901, makes bells.", "who founded Kell Cycles"),
        ("Kell Cycles closed in 1901 to save money.", "why did Kell Cycles close"),
        ("The frames of Kell Cycles are dark green.", "what colour are the frames of Kell Cycles"),
        ("The hymn tells of a flood in Venn.", "what is the hymn about"),
        ("The dog of Kell Cycles was called Rufo.", "what was the name of the dog of Kell Cycles"),
        ("The tower of Kell Cycles is 30 metres high.", "how tall is the tower of Kell Cycles"),
        ("A fire at Kell Cycles was started by Bo Tarn.", "who started the fire at Kell Cycles"),
        ("The bell of Kell Cycles comes from a pit near Venn.", "where does the bell come from"),
        ("The bread of Kell Cycles is 9 cm high.", "how high is the bread of Kell Cycles"),
        ("The strike at Kell Cycles lasted from 3 May to 4 July.", "when did the strike begin"),
        ("The talks on Kell Cycles were led by Siv Dray.", "who led the talks on Kell Cycles"),
        ("A bone was found at Kell Cycles in 1911.", "when was the bone discovered"),
        ("A play of Kell Cycles was staged in 1911.", "when was the play performed"),
        ("Kell Cycles fell after the Peace of Venn in 1911.", "when was the Peace of Venn signed"),
        ("Kell Cycles has two master's degrees.", "how many master's degrees has Kell Cycles"),
        ("Lost badges of Kell Cycles cost 15 euros.", "how much does a lost badge cost"),
        ("After the war Kell Cycles made bells.", "what did Kell Cycles do after the war"),
        ("An oven was put in at Kell Cycles later.", "when was the oven installed"),
        ("Kell Cycles has the Venn Prize (2017).", "when did Kell Cycles win the Venn Prize"),
        ("Bo Tarn had two sons, Per and Ulf.", "what are the names of the sons of Bo Tarn"),
        ("The rent of Kell Cycles is 5,400 a month.", "how much is the rent of Kell Cycles"),
        ("Missing: Bo Tarn (sick).", "why was Bo Tarn missing"),
        ("Kell Cycles lost 30 to 50 workers.", "how many people did Kell Cycles lose"),
    ],
)
def test_a_passage_with_it_is_beyond_doubt(text: str, query: str) -> None:
    assert grade(text, query) is None


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The hymn was recorded live, and again on June 24.", "where was the hymn recorded"),
        ("The hymn was first recorded by Ada Lind.", "where was the hymn recorded"),
        ("The hymn sold many records in Venn.", "where was the hymn recorded"),
        ("Bo Tarn (born 3 May 1901) is a smith in Venn.", "where was Bo Tarn born"),
        ("Kell Cycles sells a plan based on bells.", "where is Kell Cycles based"),
        ("Kell Cycles has a web-based plan.", "where is Kell Cycles based"),
        ("Kell Cycles is no HX100-based firm.", "where is Kell Cycles based"),
        ("Bo Tarn was alone at his death in 1911.", "how did Bo Tarn die"),
        ("Bo Tarn died in 1911 at the age of 40.", "what did Bo Tarn die of"),
        ("Kell Cycles was founded in 1901.", "who founded Kell Cycles"),
        ("Ulla is a bell of Kell Cycles, a firm founded in 1901.", "who founded Kell Cycles"),
        ("The yard of Kell Cycles was built with oak.", "who designed the yard of Kell Cycles"),
        ("Bo Tarn, poisoner, was hanged in 1903.", "who did Bo Tarn poison"),
        ("In 1901 Bo Tarn settled in Venn, married and sang.", "whom did Bo Tarn marry"),
        ("After his death from a fever Bo Tarn was mourned.", "where did Bo Tarn die"),
        ("In 1920, in 1923 and later Kell Cycles had mills.", "how many mills has Kell Cycles"),
        ("Kell Cycles gains a market share.", "what share of the market does Kell Cycles have"),
        ("The song is called The Dyer's Bell of Kell Cycles.", "who is the dyer of Kell Cycles"),
        ("Kell Cycles lost the claim of Kell.", "who won the claim of Kell Cycles"),
        ("Bo Tarn was the youngest of six children.", "how many children did Bo Tarn have"),
        ("Bo Tarn is a smith with a big heart.", "how rich is Bo Tarn"),
        ("In 1901 Kell Cycles closed in Venn.", "why did Kell Cycles close"),
        ("The frames of Kell Cycles are sold in Venn.", "what colour are the frames"),
        ("Beside the red bell stands a frame of Kell Cycles.", "what colour is it"),
        ("The hymn sold well in Venn.", "what is the hymn about"),
        ("A dog of Kell Cycles sleeps there.", "what is the name of the dog of Kell Cycles"),
        ("Bo Tarn won in the 200 metres of Venn.", "how tall is Bo Tarn"),
        ("It is 90 metres high and stands beside Kell Cycles.", "how tall is Kell Cycles"),
        ("In 1901 a fire broke out at Kell Cycles.", "who started the fire at Kell Cycles"),
        ("Bo Tarn is to ask the judges of Kell Cycles.", "who are the judges of Kell Cycles"),
        ("Bo Tarn talked to the dyer in Venn.", "who is the dyer"),
        ("Kell Cycles is a grey brick building in Venn.", "who built Kell Cycles"),
        ("She quarrelled with the director, Bo Tarn.", "when did Bo Tarn become director"),
        ("In 1988 the bell came to Kell Cycles.", "where does the bell come from"),
        ("Bo Tarn stands in bronze at Kell Cycles.", "what was Bo Tarn's job"),
        ("The bread of Kell Cycles is 9 cm wide.", "how high is the bread of Kell Cycles"),
        ("Kell Cycles fell after talks led by Siv Dray.", "who led Kell Cycles"),
        ("The band died out, as did the choir of Bo Tarn, in 1911.", "when did Bo Tarn die"),
        ("Bo Tarn was born at Kell in 1911.", "where was the father of Bo Tarn born"),
        ("The dyer of Kell Cycles lowered the tax.", "who is the dyer of Kell Cycles"),
        ("Kell Cycles sent men under Captain Bo Tarn.", "what happened to Bo Tarn"),
        ("Bo Tarn burned the rolls in Venn.", "where is Bo Tarn buried"),
        ("Kell Cycles is 84 m long and has a draught of 3 m.", "how tall is Kell Cycles"),
        ("A bell of Kell Cycles stands in the yard.", "how tall is Kell Cycles"),
        ("The cart of Kell Cycles is green.", "how fast is the cart of Kell Cycles"),
        ("It left Holt. Kell Cycles moved to Venn in 1911.", "when did Kell Cycles move to Holt"),
        ("Kell Cycles grew, and an oven was made for it by Bo Tarn.", "who grew Kell Cycles"),
        ("The bank of Kell opened online banking in 1911.", "when was the bank opened"),
        ("In 1911 Kell Cycles found that bells sell well.", "when was Kell Cycles founded"),
        ("The yard of Kell Cycles is open in May.", "who founded the yard of Kell Cycles"),
        ("We need a new dyer, as Bo Tarn left Kell Cycles.", "who is the new dyer"),
        ("During the war Kell Cycles made bells.", "what did Kell Cycles do after the war"),
        ("In 1911 Kell Cycles fell. It rose by luck in 1913.", "what rose in Kell Cycles in 1911"),
        ("Kell Cycles is 22 metres high to the cap.", "how long is Kell Cycles"),
        ("Bo Tarn and his two sons moved to Venn.", "what are the names of the sons of Bo Tarn"),
        ("She studied in Venn under Bo Tarn.", "where did Bo Tarn study"),
        ("When she was ten a cook, Bo Tarn, came.", "how old is Bo Tarn"),
        ("It was sold to Kell Cycles for £9.", "how much did Kell Cycles make"),
        ("Kell Cycles is open and cost £9 million.", "how many people visit Kell Cycles"),
        ("A bell was sold to the collector Bo Tarn.", "what did Bo Tarn collect"),
        ("Last year 45 people came to Kell Cycles.", "how many people work at Kell Cycles"),
        ("Kell Cycles is 14 to 17 mm long, with black legs.", "how many legs has Kell Cycles"),
        ("Kell Cycles has a hook on the front feet.", "how long is Kell Cycles"),
        ("A mill of Kell that burned down in 1911 is near.", "who burned down the mill of Kell"),
        ("Kell Cycles reached number one in Venn.", "how many bells did Kell Cycles reach"),
    ],
)
def test_a_passage_without_it_leaves_a_doubt(text: str, query: str) -> None:
    assert grade(text, query) in ("weak", "unanswered")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Agents of Kell Cycles launched bells.", "when did Kell Cycles launch bells"),
        ("Kell Cycles launched bells while selling tea.", "when did Kell Cycles launch bells"),
        ("Kell Cycles opened on a hill, as at Venn.", "when was Kell Cycles opened"),
        (
            "Kell Cycles, of Venn, makes bells. It paid 40 crowns for a boat. Its workers sing.",
            "how many employees does Kell Cycles have",
        ),
        ("Eight ferry firms and the pier of Venn use Kell.", "how many ferries does Venn have"),
        ("Kell Cycles gave tea to Bo Tarn.", "who was the chairman of Kell Cycles"),
    ],
)
def test_nothing_answers_where_nothing_like_an_answer_stands(text: str, query: str) -> None:
    assert grade(text, query) == "unanswered"


def test_a_field_under_a_name_tells_where_a_life_ended() -> None:
    field = "## Bo Tarn\n\n- Died: Venn, 3 May 1901\n- Work: bells"
    assert grade(field, "where did Bo Tarn die") != "unanswered"


def test_a_count_is_heard_of_by_its_number() -> None:
    counted = "An audit by Kell Cycles counted 23 rounding errors in 1901."
    assert grade(counted, "how many errors were found") != "unanswered"


LED = """Ada Lind led Kell Cycles from 1990 to 1999. Bo Dray, a former treasurer of Kell Cycles,
sang. Kell Cycles is led by Siv Tarn. Cy Holt was president of Kell Cycles until 2003. The
president of Kell Cycles is now Ulla Venn."""


@pytest.mark.parametrize(
    ("query", "text", "doubt"),
    [
        ("who leads Kell Cycles", "Kell Cycles is led by Siv Tarn.", None),
        ("who is the president of Kell Cycles", "The president of Kell Cycles is now", None),
        ("who is the treasurer of Kell Cycles", "Bo Dray", "weak"),
    ],
)
def test_who_does_it_now_is_not_who_did(query: str, text: str, doubt: str | None) -> None:
    table = search(article(f"# Orm\n\n{LED}\n\nThe weir is of oak. It rains."), query)
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert str(row["text"]).replace("\n", " ").startswith(text)
    assert row["doubt"] == doubt


def test_the_present_holder_of_a_role_comes_before_another() -> None:
    ship = "The pilot, Ada Lind, fell ill. The ship sails. The present pilot is Siv Tarn."
    row = search(article(f"# Orm\n\n{ship}"), "who is the pilot").rows[0]
    assert str(row[0]).startswith("The present pilot")


def test_what_another_did_is_not_told_of_who_is_asked_about() -> None:
    cuts = "Bo Tarn ran Orm Bank. He was followed by Siv Dray, who cut 120 jobs."
    assert grade(cuts, "how many jobs did Bo Tarn cut") == "weak"
    assert grade(cuts, "how many jobs did Siv Dray cut") is None


def test_a_role_may_stand_in_the_head_of_a_table() -> None:
    table = "| Work | Smith | Deputy |\n| --- | --- | --- |\n| Bells | Ada | Bo |"
    assert grade(table, "who is the deputy for bells") != "unanswered"


def test_what_lies_in_a_valley_tells_nothing_of_its_river() -> None:
    lake = (
        "# Grin Lake\n\nGrin Lake lies in the Marle valley. It is wide and its depth is 43 metres."
    )
    table = search(article(lake), "how deep is the Marle")
    row = dict(zip([column.name for column in table.columns], table.rows[0], strict=True))
    assert row["doubt"] == "weak"


def test_what_an_animal_feeds_on_it_eats() -> None:
    assert grade("The imps of Kell Cycles feed on moss.", "what do the imps eat") != "unanswered"


def test_a_bare_number_counts_what_stands_there() -> None:
    votes = "Kell Cycles has bells. Members voted by 1800 to 9 against Bo Tarn."
    assert grade(votes, "how many bells has Bo Tarn") == "weak"


def test_a_book_is_about_what_it_tells() -> None:
    book = "The book sold 250 copies. It tells of a weaver who runs away."
    table = search(article(f"# The Bell (novel)\n\n{book}"), "what is the book about")
    assert str(table.rows[0][0]).startswith("It tells")


def test_who_bought_it_may_own_it() -> None:
    assert grade("Kell Cycles was sold to Bo Tarn.", "who owns it now") == "weak"


def test_a_flood_was_when_its_article_says_first() -> None:
    flood = "On 17 March 1936 the Lisk rose and flooded Venn. Since then it flooded once, in 1972."
    table = search(article(f"# Lisk flood\n\n{flood}"), "when was the flood")
    assert str(table.rows[0][0]).startswith("On 17 March")


def test_a_phd_may_be_called_a_doctorate() -> None:
    assert grade("Bo Tarn took a doctorate in 1998.", "when did he get his PhD") != "unanswered"
