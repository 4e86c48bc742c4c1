"""The 652 examples of the CommonMark specification.

commonmark.json holds the examples of version 0.31.2 by John MacFarlane
(https://spec.commonmark.org/0.31.2/, CC BY-SA 4.0).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.commands.overview import overview
from milacli.commands.people import people
from milacli.commands.search import search
from milacli.commands.sections import sections
from milacli.commands.show import show
from milacli.commands.timeline import timeline
from milacli.errors import NothingFound
from milacli.facts import KINDS, kind
from milacli.render import Format, render
from milacli.table import Table, tabulate

pytestmark = pytest.mark.usefixtures("untraced")

EXAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "commonmark.json").read_text(encoding="utf-8")
)
# What mila reads in another way, and why.
OTHERWISE = {
    96: ["Bar", "Baz"],  # what stands between "---" at the very top is front matter
    156: ['<div id="foo" *hi*'],  # of an unfinished tag html.parser shows all or nothing
    157: ["<div class foo"],
    158: ["<div *???-&&&-<--- *foo*"],
    166: [],  # struck text is no text
    167: [],
    168: [],
    548: ["[foo]", "[foo]: /url"],  # "[[foo]]" is a wikilink
    559: ["*foo* bar"],
    590: ["foo", 'foo: /url "title"'],
    626: ["foo foo -->", "foo foo -->"],  # "<!-->" is a whole comment, but not to html.parser
}


class _Shown(HTMLParser):
    """The text that a browser shows of each block."""

    BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 li pre blockquote ul ol hr div table tr td".split())
    HIDDEN = frozenset(("script", "style"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = [""]
        self.hidden = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.BLOCKS:
            self.blocks.append("")
        elif tag == "img":
            self.blocks[-1] += dict(attrs).get("alt") or ""
        elif tag == "br":
            self.blocks[-1] += "\n"
        elif tag in self.HIDDEN:
            self.hidden = tag

    def handle_endtag(self, tag: str) -> None:
        if tag in self.BLOCKS:
            self.blocks.append("")
        elif tag == self.hidden:
            self.hidden = ""

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.blocks[-1] += data


def shown(html: str) -> list[str]:
    parser = _Shown()
    parser.feed(html)
    parser.close()
    return [text for block in parser.blocks if (text := " ".join(block.split()))]


@pytest.mark.parametrize("example", EXAMPLES, ids=[str(e["example"]) for e in EXAMPLES])
def test_the_text_of_each_block_is_what_a_renderer_shows(example: dict[str, Any]) -> None:
    texts = [" ".join(block.text.split()) for block in parse(example["markdown"], "t").blocks]
    assert texts == OTHERWISE.get(example["example"], shown(example["html"]))


def test_there_are_652() -> None:
    assert [example["example"] for example in EXAMPLES] == list(range(1, 653))


def asks() -> list[Callable[[Article], Table]]:
    kinds = [kind(name) for name in KINDS]
    return [
        overview,
        sections,
        show,
        people,
        timeline,
        partial(timeline, chart=True, references=True),
        partial(search, query="a"),
        *(lambda article, k=k: tabulate(k.columns, k.extract(article)) for k in kinds),
    ]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("ask", asks(), ids=lambda ask: str(getattr(ask, "__name__", ask))[:30])
def test_every_question_takes_every_example(ask: Callable[[Article], Table]) -> None:
    answers = 0
    for example in EXAMPLES:
        try:
            table = ask(
                parse(
                    example["markdown"] + "\n\nProfessor Tilda Brandt founded Orm in 1312.\n", "t"
                )
            )
        except NothingFound:
            continue
        answers += 1
        render(table, Format.PLAIN, StringIO())
        assert all(len(row) == len(table.columns) for row in table.rows)
    assert answers
