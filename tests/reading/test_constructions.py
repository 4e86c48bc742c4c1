"""The table of constructions: every row reads its example, and neither of its near misses."""

from __future__ import annotations

import pytest
from conftest import article
from near_misses import MISSES

from milacli.reading import read
from milacli.reading.alphabet import CLOSED, chars, ranked
from milacli.reading.construction import Construction
from milacli.reading.constructions import CONSTRUCTIONS
from milacli.reading.sign_rows import SIGNS, Sign
from milacli.search.words import split_words


def said(text: str, rule: str) -> set[str]:
    """Return what *rule* says of whom in *text*: ``Tam Yelk: dean``, ``Tam Yelk = founder``."""
    reading = read(article(text.replace("\\n", "\n")))
    found = [evidence for evidence in reading.evidence if evidence.rule == rule]
    return {
        f"{reading.mentions[e.name].name}: {e.title.text}"
        if e.title
        else f"{reading.mentions[e.name].name} = {' '.join(e.tags)}"
        for e in found
    }


def wanted(row: Construction) -> set[str]:
    mark = " = " if " = " in row.says else ": "
    names, _, what = row.says.partition(mark)
    return {f"{name}{mark}{title}" for name in names.split(", ") for title in what.split("; ")}


def seen(text: str, sign: str) -> set[str]:
    reading = read(article(text))
    return {reading.mentions[s.name].name for s in reading.signs if s.sign == sign}


@pytest.mark.parametrize("row", CONSTRUCTIONS, ids=lambda row: row.name)
def test_a_construction_reads_its_example(row: Construction) -> None:
    assert said(row.example, row.name) == wanted(row)


@pytest.mark.parametrize("row", CONSTRUCTIONS, ids=lambda row: row.name)
def test_a_construction_leaves_its_near_misses_alone(row: Construction) -> None:
    assert [said(text, row.name) for text in MISSES[row.name]] == [set(), set()]


@pytest.mark.parametrize("row", [*CONSTRUCTIONS, *SIGNS], ids=lambda row: row.name)
def test_a_near_miss_shares_words_with_its_example(row: Construction | Sign) -> None:
    misses = MISSES[row.name]
    assert len({row.example, *misses}) == 3
    said = set(split_words(row.example.replace("\\n", "\n")))
    assert all(len(said & set(split_words(text.replace("\\n", "\n")))) > 1 for text in misses)


def test_rows_have_names_of_their_own() -> None:
    names = [row.name for row in (*CONSTRUCTIONS, *SIGNS)]
    assert "" not in names
    assert len(set(names)) == len(names)
    assert set(names) == set(MISSES)
    # What one row leaves to another is left to a row that there is.
    assert {row.unless for row in CONSTRUCTIONS} - {""} <= set(names)


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row.name)
def test_a_sign_is_seen_in_its_example_and_not_in_its_near_misses(row: Sign) -> None:
    assert seen(row.example, row.name) == {"Tam Yelk"}
    assert all("Tam Yelk" not in seen(text, row.name) for text in MISSES[row.name])


def test_a_class_of_words_more_leaves_the_alphabet_cheap() -> None:
    assert max(map(ord, chars(*CLOSED) + ranked(0, 4))) < 256
