"""A word is found in a folder however it is spelt, as in one article; titles as parsing says."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import mila
from hypothesis import given
from hypothesis import strategies as st

from milacli.article.parse import parse
from milacli.english.lists import lines
from milacli.search.words import UNLIKE, stem
from milacli.wiki.heads import read_head
from wiki.conftest import records

WRITTEN = (
    "O’Brien", "O'Brien", "don't", "Łódź", "Straße", "Æsir", "café", "cafe\u0301", "ﬁre", "naïve",
    "ÅNGSTRÖM", "Привет", "Кий", "日本", "3rd", "x²", "e-mail", "snake_case", "Dvořák’s", "ſtone",
    "ＡＢＣ", "İzmir", "ΟΔΟΣ", "a.b.c", "C3PO", "co\u00adop",
)  # fmt: skip


@pytest.mark.parametrize("word", WRITTEN, ids=ascii)
def test_a_word_is_found_as_in_one_article(tmp_path: Path, word: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# Note\n\nHere the {word} stood.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("# Other\n\nNothing here.\n", encoding="utf-8")
    for typed in (word, word.lower(), word.upper()):
        alone = mila("-a", str(path), "search", typed, "--format", "json")[0]
        assert (records(tmp_path, "search", typed) != []) == (alone == 0), typed


@pytest.mark.parametrize(
    ("written", "typed"),
    [("$5 million", "5000000"), ("5,000,000", "5m"), ("1.5 million", "1500000"),
     ("750k", "750,000"), ("1200000", "1.2 million"), ("12 billion", "12bn")],
)  # fmt: skip
def test_numbers_are_found_however_written(tmp_path: Path, written: str, typed: str) -> None:
    (tmp_path / "a.md").write_text(f"# Note\n\nIt cost {written} in all.\n")
    (tmp_path / "b.md").write_text("# Other\n\nNothing here.\n")
    assert [r["article"] for r in records(tmp_path, "search", typed)] == ["a.md"]


def test_a_stem_begins_as_its_word_does_but_for_those_that_are_listed() -> None:
    listed = (*lines("common_words"), *lines("irregular_forms"))
    known = {word for line in listed for word in line.split()}
    others = {word for word in known if word not in UNLIKE and stem(word)[:2] != word[:2]}
    assert len(known) > 2000
    assert others == set()


HEADS = (
    "# Castle Orm\n\nText.\n", "# Castle Orm: a history (2nd part)\r\n\r\nText.\r\n",
    "---\ntitle: Orm\naliases: [The Orm, O]\n---\n\n# Castle\n", "# A *b* c\n", "# Orm #\n",
    "Text first.\n\n# Orm\n", "## Two\n\n# One\n", "", "\n\n# Orm\n", "# \n\nText\n", "Orm\n===\n",
    "# Orm -- a\n", "# Orm...\n", "# Orm  two\n", "# Orm [[x|y]]\n", "# Orm\\_x\n", "# a&amp;b\n",
    "<html><title>T</title><h1>H</h1></html>", "# Orm\n===\n", "% Pandoc\n% A\n", "title:: Orm\n\n- x\n",
    "#Orm\n", "# Orm 🗼\n", "# Orm's “town”\n", "# (c) 1999\n", "# Orm (c)\n", "```\n# no\n```\n# Yes\n",
    "\ufeff# Orm\n", "# Orm\x0bx\n", "# Orm\u2028x\n", "# www.orm.example\n", "# Orm: x\n", "# 1. Orm\n",
)  # fmt: skip


@pytest.mark.parametrize("text", HEADS, ids=ascii)
def test_a_title_is_what_parsing_says(text: str) -> None:
    article = parse(text, "folder/some note.md")
    assert read_head(text, "folder/some note.md") == (article.title, article.aliases)


@given(st.text(alphabet="# aB3.,'’()–—:-_*[]&`\\\n\r\t\u00a0é", max_size=40))
def test_any_title_is_what_parsing_says(text: str) -> None:
    for source in (text, f"# {text}"):
        article = parse(source, "n.md")
        assert read_head(source, "n.md") == (article.title, article.aliases)
