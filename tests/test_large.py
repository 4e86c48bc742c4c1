"""Large and deep articles are answered, whatever the shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import mila

from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.commands.search import search
from milacli.commands.sections import sections
from milacli.facts import KINDS, kind

pytestmark = pytest.mark.usefixtures("untraced")

LINE = "Tilda Brandt founded [[Orm]] in 1312. " + "So it went on and on. " * 45_000
ASKS: dict[str, Callable[[Article], object]] = {
    **{name: kind(name).extract for name in KINDS},
    "sections": sections,
    "search": lambda article: search(article, "a brandt founded 1312"),
}


@pytest.mark.parametrize("name", ASKS)
def test_a_million_characters_on_one_line_are_answered(name: str) -> None:
    article = parse(f"{LINE}\n\n## References\n\n1. x", "t")
    assert len(LINE) > 990_000
    assert ASKS[name](article)


@pytest.mark.parametrize(
    "source",
    [
        ">" * 10_000 + " deep",
        "- " * 10_000 + "deep",
        "\n".join("  " * depth + "- deep" for depth in range(1_000)),
        "\n".join("> " * depth + "deep" for depth in range(1_000)),
        "*" * 100_000,
        "#" * 100_000,
        "\n" * 100_000,
        "[[a|" * 10_000 + "]]" * 10_000,
    ],
    ids=lambda source: source[:8],
)
@pytest.mark.parametrize("command", ["sections", "show", "people", "timeline", "links"])
def test_deep_and_empty_shapes_end_in_an_answer_or_in_one_line(command: str, source: str) -> None:
    status, _, stderr = mila(command, "-a", "-", stdin=source)
    assert status in (0, 1)
    assert stderr.count("\n") == status
