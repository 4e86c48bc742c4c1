"""A page of HTML and pieces of it are read as what they show."""

from __future__ import annotations

import pytest
from blocks import marks, texts
from conftest import article

from milacli.article.model import BlockKind, MarkKind
from milacli.article.parse import parse


def test_a_page_of_html_is_read_as_its_markdown() -> None:
    html = article(
        """
        <!DOCTYPE html>
        <html><head><title>No</title><style>p {}</style></head><body>
        <nav><a href="/">Home</a></nav>
        <h1>Orm</h1>

            <p>A <b>mill</b> of <a href="x?a=1&amp;b=2">Ida&nbsp;Falk</a>.<br>It is old.</p>
        <h2>People</h2>
        <ul><li>Ida</li><li><p>Jost</p><ol><li>x</li></ol></li></ul>
        <table><tr><th>Name</th><th>Born</th></tr><tr><td>Ida</td><td>1899<br>Venn</td></tr></table>
        <blockquote><p>So.</p></blockquote><pre>a
         b</pre>
        <dl><dt>Founder</dt><dd>Ida</dd></dl>
        <section class="footnotes"><ol><li id="fn1"><p>Note.</p></li></ol></section>
        </body></html>
        """
    )
    assert [(b.kind.value, b.marker, b.depth, b.text) for b in html.blocks] == [
        ("heading", "", 0, "Orm"),
        ("paragraph", "", 0, "A mill of Ida Falk.\nIt is old."),
        ("heading", "", 0, "People"),
        ("item", "-", 1, "Ida"),
        ("item", "-", 1, "Jost"),
        ("item", "1.", 2, "x"),
        ("row", "th", 0, "Name | Born"),
        ("row", "td", 0, "Ida | 1899, Venn"),
        ("quote", "", 0, "So."),
        ("code", "", 0, "a\n b"),
        ("item", "-", 1, "Founder: Ida"),
        ("footnote", "^1", 1, "Note."),
    ]
    assert [section.title for section in html.sections] == ["Orm", "People"]
    assert marks(html)[:2] == [
        (MarkKind.STRONG, "mill", None),
        (MarkKind.LINK, "Ida Falk", "x?a=1&b=2"),
    ]


@pytest.mark.parametrize(
    ("before", "is_page"),
    [("", True), ("<?xml version='1.0'?>\n<!-- a -->\n", True), ("<!-- a -->\n" * 60, True), ("x\n", False)],
)  # fmt: skip
def test_a_page_may_begin_with_remarks(before: str, is_page: bool) -> None:
    parsed = parse(f"{before}<html>\n\n    <p>a</p></html>", "t")
    assert (parsed.blocks[-1].kind is BlockKind.PARAGRAPH) is is_page


def test_the_title_of_a_page_without_a_heading_is_its_own() -> None:
    assert parse("<html><head><title>Orm &amp; Co</title></head><p>x</p></html>", "t").title == (
        "Orm & Co"
    )


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<div>a<p>b</div>c", ["a", "b", "c"]),
        ("<p hidden>a</p><p>b <span style='display:none'>c</span>d</p>", ["b d"]),
        (
            "<p>a<sup class='reference'>[1]</sup> ball<sup>2</sup> 10<sup>3</sup></p>",
            ["a ball 10^3"],
        ),
        ("<nav>\n\n- [a](b)\n\n</nav>\n\nc", ["c"]),
        ("<nav>a", ["a"]),
        ("<div\n", ["<div"]),
        ("<table><tr><td>\n\n**a**\n\n</td></tr></table>", ["a"]),
        ("<p>a</p>\n<!-- <p>b</p> -->\n<p>c</p>", ["a", "c"]),
    ],
)
def test_pieces_of_html_end_statements_and_hide_what_is_hidden(
    source: str, shown: list[str]
) -> None:
    assert texts(parse(source, "t")) == shown


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<ul><li>a</li><li>b</li></ul>", "a, b"),
        ("<ul><li>a (b)</li><li>c</li></ul>", "a (b); c"),
        ("a <div>b (c)</div><div>d</div><div>e</div>", "a, b (c); d, e"),
    ],
)
def test_what_stands_in_a_cell_one_below_the_other_is_listed(cell: str, text: str) -> None:
    source = f"<table><tr><th>Born</th><td>{cell}</td></tr></table>"
    assert texts(parse(source, "t")) == [f"Born | {text}"]
