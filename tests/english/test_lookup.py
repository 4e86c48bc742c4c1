"""Words are looked up in the text of their list, and found as in a set of them."""

from __future__ import annotations

import pytest
from front_code import front_coded

from milacli.english.lists import Lookup, by_initials, in_full, lines, marked, words


@pytest.mark.parametrize("name", ["common_words", "surnames", "unfinished_words"])
def test_every_word_of_a_list_is_found_and_nothing_else(name: str) -> None:
    known = set(" ".join(lines(name)).split())
    assert all(word in words(name) for word in known)
    others = {word[1:] for word in known} | {word + "q" for word in known} | {"", " ", "a b", "Ada"}
    assert [word for word in sorted(others - known) if word in words(name)] == []


@pytest.mark.parametrize("mark", ["he", "she", "given"])
def test_the_words_of_a_mark_are_those_of_the_set(mark: str) -> None:
    every = set().union(*(marked("given_names", other) for other in ("he", "she", "given")))
    found = {word for word in every if word in words("given_names", mark)}
    assert found == marked("given_names", mark)


def test_what_is_said_of_a_word_is_looked_up() -> None:
    lookup = Lookup(by_initials({"mayor": "politician", "may": "", "ä": "a b"}))
    assert [lookup.get(word) for word in ("mayor", "may", "ä", "ma", "politician", "")] == [
        "politician", "", "a b", None, None, None,
    ]  # fmt: skip
    assert "may" in lookup
    assert "ma" not in lookup


@pytest.mark.parametrize(
    ("words", "coded"),
    [
        ("ada adam bo", "0ada 3m 0bo"),
        ("counterrevolution counterrevolutionary", "0counterrevolution 9volutionary"),
        ("", ""),
    ],
)
def test_front_coded_words_are_read_in_full(words: str, coded: str) -> None:
    assert front_coded(words) == coded
    assert in_full(f"a b: {coded}") == f"a b: {words}"
    assert in_full(coded) == words
    assert in_full(f"# {coded}") == f"# {coded}"
