"""A row of the timeline is a quotation, whatever the text: nothing is put in front or in between."""

from __future__ import annotations

import re

import pytest
from conftest import article
from hypothesis import given, settings
from hypothesis import strategies as st

from milacli.facts.events import extract
from milacli.facts.events.cuts import ELLIPSIS

_PIECES = st.sampled_from(
    [
        "# Orla\n\n", "## Mills\n\n", "### 1990\n\n", "\n\n", "\n- ", "\n", ". ", ", ", "; ", ": ", " – ", " and ", " but ",
        "Ada Dray", "Tom Brook", "Orla", "She", "he", "it", "They", "her mill", "the firm", "The firm", "which", "who",
        "was founded", "founded Orm", "sold it", "moved to Venn", "had left", "having left", "although", "With", "before",
        "in 1990", "In May 1991", "since 1995", "(1900–1980)", "(born 2 May 1931)", "from 1991 to 1994", "by 1999", "2017",
        "the 1980s", "Inc.", "St. Brook", '"', "“never”", "**Orla**: ", "**May 1990**: ", "| a | 1993 |\n|---|---|\n", "[[Venn]]",
        "19,550 coins", "of stone, wood, and glass", "a small, blue mill", "in 431 BC", "on Christmas Day 1066", "J.R.R. Lind",
    ]
)  # fmt: skip
_TEXTS = st.lists(_PIECES, max_size=60).map(" ".join)


@settings(max_examples=150)
@given(_TEXTS)
def test_every_row_is_running_text_of_one_block(text: str) -> None:
    source = article(text)
    blocks = [block.text for block in source.body()]
    for event in extract(source):
        parts = map(re.escape, event.event.split(ELLIPSIS))
        quoted = re.compile(".*?".join(parts), re.DOTALL)
        assert any(quoted.search(block) for block in blocks), event.event


@settings(max_examples=100)
@given(_TEXTS)
def test_who_a_pronoun_at_the_front_means_stands_beside_it(text: str) -> None:
    for event in extract(article(text)):
        verbs = re.findall(r"\b(?:founded|sold|moved|left|may)\b", event.event, re.IGNORECASE)
        pronouns = re.findall(r"\b(?:he|she|it|they)\b", event.event, re.IGNORECASE)
        fronted = event.event.startswith(tuple(pronouns))
        if fronted and len(verbs) == 1 == len(pronouns):  # no clause inside another
            assert event.who or event.under, event.event


def test_a_long_sentence_may_break_off_anywhere() -> None:
    whole = (
        "In June 2010, Orm Press sent letters to its many readers, who were asked for gifts to fight those in Venn that "
        "favour weaker rules for printers, such as the Glass Society, the Loom Trust, and the Free Mill, (which had left – so "
        "it said – in 1999), and “to go on”; but Ada Dray: | Tom Brook, its chair, was elected in 2011"
    )
    for end in range(200, len(whole)):
        assert "Orm Press sent letters" in extract(article(whole[:end]))[0].event, end


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Ada Dray (born 3 May 1955 in Venn) is {}.", "Ada Dray (born 3 May 1955 in Venn)"),
        ("Ada Dray (May 3, 1901 – 6 June 1970), the weaver, was {}.", "Ada Dray (May 3, 1901 – 6 June 1970)"),
        ("Ada Dray (born 1955) is a weaver.", "Ada Dray (born 1955) is a weaver"),
        ("The firm hired Ada Dray (born 1955) as {}.", "The firm hired Ada Dray (born 1955) as {}"),
    ],
)  # fmt: skip
def test_a_long_row_of_a_birth_or_a_life_ends_with_its_bracket(sentence: str, event: str) -> None:
    much = "a weaver of blue cloth and of fine carpets known in each of the seven towns along the river Orm"
    (row,) = extract(article(sentence.format(much)))
    assert (row.event, row.who) == (event.format(much), ("Ada Dray",))
