"""Markdown that people keep: vaults, clipped pages, sites, HTML, each kind with its variations.

kept.jsonl holds a small article a line, what is asked of it, and what must and must not be
answered. Mixed at random, the articles also show that every quote stands on its line.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import mila
from hypothesis import given, settings
from hypothesis import strategies as st

from milacli.article.parse import parse
from milacli.facts import KINDS, kind

CASES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "kept.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_kept_article_is_read_as_its_readers_see_it(case: dict[str, Any]) -> None:
    _, stdout, stderr = mila(*case["args"], "--article", "-", stdin=case["text"])
    said = stdout + stderr
    assert [part for part in case["must"] if part not in said] == []
    assert [part for part in case["must_not"] if part in said] == []


def test_no_kind_is_known_by_one_article_alone() -> None:
    kinds = [case["id"].rpartition(" ")[0] for case in CASES]
    assert {name for name in kinds if kinds.count(name) < 2} == set()


TEXTS = [case["text"] for case in CASES]


@st.composite
def mixtures(draw: st.DrawFn) -> str:
    """Cut articles at random places, or line by line, and put the pieces together."""
    chosen = draw(st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4))
    if draw(st.booleans()):
        lines = draw(st.permutations([line for text in chosen for line in text.split("\n")]))
        return draw(st.sampled_from(["\n", "\n\n", "\r\n"])).join(lines)
    cuts = [(draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))) for text in chosen]
    return "".join(text[min(cut) : max(cut)] for text, cut in zip(chosen, cuts, strict=True))


@settings(max_examples=400)
@given(mixtures())
def test_of_any_mixture_every_letter_and_every_quote_stands_where_it_says(source: str) -> None:
    parsed = parse(source, "t")
    ends = (*parsed.starts[1:], len(source) + 1)
    quoted = [fact.cite for name in KINDS for fact in kind(name).extract(parsed)]
    for block in parsed.blocks:
        for start, source_at, length in block.pieces:
            shown, written = block.text[start:][:length], source[source_at:][:length]
            assert len(shown) == len(written) == length
            differing = {(a, b) for a, b in zip(shown, written, strict=True) if a != b}
            assert all((a.isspace() and b.isspace()) or b == "&" for a, b in differing)
        spans = (*block.sentences, *block.cells, *((m.start, m.end) for m in block.marks))
        quoted += [parsed.cite(block, start, end) for start, end in spans if start < end]
    for cite in quoted:
        at = source.find(cite.quote, parsed.starts[cite.line - 1])
        assert 0 <= at < ends[cite.line - 1]
