"""Words as search compares them, their stand-ins, and what questions ask for."""

from __future__ import annotations

import re

import pytest

from milacli.english.lists import lines
from milacli.search.answer_types import surnames, wanted
from milacli.search.inverted_index import InvertedIndex, matcher
from milacli.search.synonyms import meanings, meant
from milacli.search.words import content, split_words, stem


@pytest.mark.parametrize(
    "forms",
    [
        "found founded founding founds",
        "study studies studied studying",
        "stop stops stopped stopping",
        "create creates created creating",
        "control controlled controlling",
        "write wrote written writing",
        "child children",
        "process processes processed",
        "box boxes",
        "eleven 11",
        "use uses used using",
        "succeed succeeds succeeded succeeding",
        "agree agreed agreeing",
    ],
)
def test_forms_of_a_word_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair", ["university universe", "founder found", "bus busy", "feeding fee", "as a"]
)
def test_other_words_are_not(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


def test_words_are_folded_and_hyphens_part_them() -> None:
    assert split_words("Désirée’s deep-sea D'Angelo, 3rd") == (
        "desiree", "deep", "sea", "dangelo", "3rd",
    )  # fmt: skip


def test_stop_words_say_what_a_query_is_about_only_when_nothing_else_does() -> None:
    assert content(("who", "runs", "it")) == [1]
    assert content(("who", "is", "it")) == [0, 1, 2]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("step down", "departure"),
        ("supervised", "supervision"),
        ("confirmed", "affirmed"),
        ("burn down", "fire"),
        ("succeeded", "leadership"),
        ("population", "inhabitants"),
        ("show", "series"),
        ("wrong", "misnomer"),
        ("boys", "sons"),
        ("cost", "pricing"),
        ("wounded", "injured"),
    ],
)
def test_articles_say_otherwise_what_is_asked(asked: str, said: str) -> None:
    assert stem(said) in meanings([stem(word) for word in asked.split()])[0]


def test_what_was_sold_was_bought() -> None:
    assert stem("acquired") in meant("when was orm sold".split())[3]
    assert stem("acquired") not in meant("who sold orm".split())[1]


def test_a_word_or_a_phrase_may_be_said_otherwise() -> None:
    found = meanings([stem(word) for word in ("they", "set", "up", "firms")])
    assert found[0] == found[2] == {}
    assert stem("founder") in found[1]
    assert stem("company") in found[3]


def test_what_answers_a_word_is_not_asked_by() -> None:
    assert stem("ceo") in meanings([stem("boss")])[0]
    assert stem("boss") not in meanings([stem("serves")])[0]


def test_the_groups_are_words_phrases_and_one_colon_at_most() -> None:
    for line in lines("synonyms"):
        if not line.startswith("#"):
            for group in line.split(" / "):
                assert re.fullmatch(r"[\w-]+( [\w-]+)*( : [\w-]+( [\w-]+)*)?", group), group


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("when did it start", "It started in 1987."),
        ("in what year", "the 1990s"),
        ("how many are there", "It has seven."),
        ("what percentage of it", "about 40 of them"),
        ("where is it", "a group in Tessaly"),
        ("which city is it", "born near Tessaly"),
    ],
)
def test_an_answer_is_known_by_its_shape(question: str, answer: str) -> None:
    asked = wanted(question)
    assert asked is not None
    assert asked.is_in(answer, question.split())
    assert not asked.is_in("It is so.", question.split())


def test_what_the_question_says_itself_is_no_answer() -> None:
    asked = wanted("how many of the 40 left")
    assert asked is not None
    assert not asked.is_in("All 40 left.", ("40", "left"))


def test_the_first_question_word_counts_and_no_question_asks_for_nothing() -> None:
    asked = wanted("who was there when it burned")
    assert asked is not None
    assert asked.is_person
    assert wanted("burned tower") is None


def test_surnames_end_names_whose_words_are_never_written_small() -> None:
    text = "Ada Brandt met J. van Malk. Deep Kilns are deep. Orvane melts."
    assert surnames(text) == {"brandt", "malk"}


def test_matcher_tells_how_much_of_a_query_each_text_holds() -> None:
    texts = ["The kilns of Brandt", "A Kiln", "Bread", "Desiree Malk"]
    scores = matcher("brandt kiln", texts)
    assert scores[0] > scores[1] > scores[2] == scores[3] == 0
    assert [score > 0 for score in matcher("Bradnt", texts)] == [True, False, False, False]
    assert [score > 0 for score in matcher("désir", texts)] == [False, False, False, True]
    assert matcher("kiln", []) == []
    assert matcher("", texts) == [0, 0, 0, 0]
    assert matcher("brandt", texts)[0] == 1


def test_numbers_are_no_typos_of_each_other() -> None:
    lexicon = InvertedIndex([("2016", "gpt4", "brandt")])
    assert lexicon.term("2017").hits == {}
    assert lexicon.term("gpt3").hits == {}


def test_words_run_together_have_five_letters_at_least() -> None:
    lexicon = InvertedIndex([("oxeye",), ("iron",)])
    assert lexicon.term("eye", joined=["oxeye"]).hits.keys() == {0}
    assert lexicon.term("on", joined=["iron"]).hits == {}


def test_of_several_words_a_typo_means_the_nearest() -> None:
    matches = InvertedIndex([("america", "american")]).term("ameirca").matches
    assert matches["america"].weight > matches["american"].weight


@pytest.mark.parametrize(
    ("query", "found"), [("研究", True), ("東京", True), ("京都", False), ("テスト", True)]
)
def test_a_word_of_a_script_without_blanks_is_found_inside_others(query: str, found: bool) -> None:
    texts = ("東京大学で研究が始まった。これはテストです。", "It began in Orm.")
    assert [score > 0 for score in matcher(query, texts)] == [found, False]
