"""Text to article: blocks, marks, sections, and the way back to the source."""

from __future__ import annotations

import pytest
from conftest import article
from hypothesis import given, settings
from hypothesis import strategies as st

from milacli.article.model import Article, BlockKind, MarkKind, Part
from milacli.article.parse import parse


def kinds_and_texts(parsed: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in parsed.blocks]


def marks(parsed: Article) -> list[tuple[MarkKind, str, str | None]]:
    return [
        (mark.kind, block.text[mark.start : mark.end], mark.target)
        for block in parsed.blocks
        for mark in block.marks
    ]


def test_blocks_come_out_in_reading_order_with_their_kinds() -> None:
    parsed = article(
        """
        # Ada

        Lead.

        - item
          more of it

        > quoted

            code

        <p>html</p>

        [^1]: note
        """
    )
    assert kinds_and_texts(parsed) == [
        ("heading", "Ada"),
        ("paragraph", "Lead."),
        ("item", "item more of it"),
        ("quote", "quoted"),
        ("code", "code"),
        ("paragraph", "html"),
        ("footnote", "note"),
    ]


def test_markup_leaves_the_text_and_stays_as_marks() -> None:
    parsed = article("**Ada** met [[Byron|Lord *B.*]], see [site](http://x.org) and `a*b`.")
    assert parsed.blocks[0].text == "Ada met Lord B., see site and a*b."
    assert marks(parsed) == [
        (MarkKind.STRONG, "Ada", None),
        (MarkKind.WIKILINK, "Lord B.", "Byron"),
        (MarkKind.EMPHASIS, "B.", None),
        (MarkKind.LINK, "site", "http://x.org"),
        (MarkKind.CODE, "a*b", None),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\*not strong\*", "*not strong*"),
        ("Tom &amp; Jo &#x41;", "Tom & Jo A"),
        ("one\ntwo", "one two"),
        ("one  \ntwo", "one\ntwo"),
        ("one\\\ntwo", "one\ntwo"),
        ("line<br>break", "line\nbreak"),
        ("<!-- gone -->here", "here"),
        ("what <!-- is -->\ngone", "what gone"),
        ("what<!-- is -->\ngone", "what gone"),
        ("what ![](is.png) gone", "what gone"),
        ("`` a`b ``", "a`b"),
        ("` `", " "),
        ("![a *map*](m.png)", "a map"),
        ("<http://x.org/a%20b>", "http://x.org/a%20b"),
        ("[[", "[["),
        ("[[a]] [[b|c]] [[d", "a c [[d"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("**unclosed", "**unclosed"),
    ],
)
def test_plain_text_is_what_a_reader_would_see(source: str, text: str) -> None:
    blocks = parse(f"x {source}", "t").blocks
    assert [block.text.removeprefix("x ") for block in blocks] == [text]


def test_a_fact_on_a_wrapped_line_is_cited_on_the_line_it_stands_on() -> None:
    parsed = article("First line\nsecond **line** here. Third\nline.\n")
    block = parsed.blocks[0]
    start = block.text.index("line here")
    assert parsed.cite(block, start, start + 4)[2:] == (2, "**line**")
    assert [parsed.cite(block, *span)[2:] for span in block.sentences] == [
        (1, "First line\nsecond **line** here."),
        (2, "Third\nline."),
    ]


def test_a_quote_takes_the_markup_that_hugs_it() -> None:
    parsed = article("- **[[Ada Lovelace]]** wrote *notes*. [[Byron]] did not.\n")
    block = parsed.blocks[0]
    assert parsed.cite(block, 0, len("Ada Lovelace")).quote == "**[[Ada Lovelace]]**"
    assert [parsed.cite(block, *span).quote for span in block.sentences] == [
        "**[[Ada Lovelace]]** wrote *notes*.",
        "[[Byron]] did not.",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_count_the_same_whatever_ends_them(newline: str) -> None:
    source = newline.join(["# Title", "", "One", "two.", "", "> three"])
    parsed = parse(source, "t")
    assert [(block.line, block.text) for block in parsed.blocks] == [
        (1, "Title"),
        (3, "One two."),
        (6, "three"),
    ]
    assert parsed.cite(parsed.blocks[1]).quote == f"One{newline}two."


def test_sections_nest_number_and_end_before_the_blank_lines() -> None:
    parsed = article(
        """
        # Title

        Lead.

        ## One
        ### Deep

        x

        ## Two
        #### Skipped a level
        # Again
        """
    )
    assert [(s.number, s.title, s.level, s.line, s.end_line) for s in parsed.sections] == [
        ("0", "Title", 1, 1, 3),
        ("1", "One", 2, 5, 8),
        ("1.1", "Deep", 3, 6, 8),
        ("2", "Two", 2, 10, 11),
        ("2.1", "Skipped a level", 4, 11, 11),
        ("3", "Again", 1, 12, 12),
    ]
    assert [s.trail for s in parsed.sections] == [(), (), (1,), (), (3,), ()]


def test_setext_headings_and_headings_in_quotes() -> None:
    parsed = article("Title\n=====\n\n> # Not a section\n\nSub\n---\n")
    assert [s.title for s in parsed.sections] == ["Title", "Sub"]
    assert parsed.blocks[1].kind is BlockKind.QUOTE


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# Ada\n", "Ada"),
        ("text\n\n# Ada\n", "Ada"),
        ("---\ntitle: 'Ada: a life'\nkey: 1\n---\ntext\n", "Ada: a life"),
        ('---\n"title": "Caf\\u00e9 \\"Ada\\" \\x41\\tb"\n---\ntext\n', 'Café "Ada" A b'),
        ('---\ntitle: "\\ud83d\\ude00 a\\ud83d b\\u0000c"\n---\ntext\n', "😀 a\ufffd b c"),
        ("---\ntitle: 'a\\u00e9'\n---\ntext\n", "a\\u00e9"),
        ("## Part\n", "notes"),
        ("", "notes"),
    ],
)
def test_the_title_is_the_first_heading_or_the_front_matter_or_the_file(
    source: str, title: str
) -> None:
    assert parse(source, "folder/notes.md").title == title


def test_front_matter_is_no_text_and_keeps_the_lines() -> None:
    parsed = parse("---\ntitle: X\nborn: 1815\n---\n\nText.\n", "t")
    assert [(b.line, b.text) for b in parsed.blocks] == [(6, "Text.")]


def test_a_rule_without_an_end_is_no_front_matter() -> None:
    assert [b.text for b in parse("---\ntext\n", "t").blocks] == ["text"]


def test_sections_behind_the_prose_are_known_with_their_subsections() -> None:
    parsed = article("# A\n## Life\n## See also\n## References\n### Books\n## Legacy\n")
    assert [s.part for s in parsed.sections] == [
        Part.BODY,
        Part.BODY,
        Part.SEE_ALSO,
        Part.REFERENCES,
        Part.REFERENCES,
        Part.BODY,
    ]


def test_the_body_leaves_out_apparatus_code_and_footnotes() -> None:
    parsed = article("# A\nx[^1]\n\n    code\n\n[^1]: y\n## References\n1. z\n")
    assert [b.text for b in parsed.body()] == ["A", "x"]


def test_table_rows_are_blocks_with_their_cells_on_their_lines() -> None:
    parsed = article(
        r"""
        | Name | Born |
        |------|------|
        | [[Ada\|A. L.]] | 1815 |
        | x \| y |
        """
    )
    assert [(b.kind.value, b.marker, b.line, b.text) for b in parsed.blocks] == [
        ("row", "th", 1, "Name | Born"),
        ("row", "td", 3, "A. L. | 1815"),
        ("row", "td", 4, "x | y | "),
    ]
    row = parsed.blocks[1]
    assert parsed.cite(row, 8, 12).quote == "1815"
    assert marks(parsed) == [(MarkKind.WIKILINK, "A. L.", "Ada")]


def test_a_row_may_begin_with_an_empty_cell() -> None:
    parsed = article("| a | b |\n|---|---|\n|| c |\n")
    assert [parsed.cite(block).quote for block in parsed.blocks] == ["a | b", "|| c"]


def test_a_row_of_empty_cells_is_no_block() -> None:
    assert kinds_and_texts(article("| a | b |\n|---|---|\n|  |  |\n")) == [("row", "a | b")]


def test_footnotes_are_read_one_by_one_and_their_marks_dropped() -> None:
    parsed = article(
        """
        Said[^a] and [^b] not.

        [^a]: First
          note.
        [^c]: Second.
        [^d]:
        Below.
        """
    )
    assert [(b.kind.value, b.marker, b.text) for b in parsed.blocks] == [
        ("paragraph", "", "Said and [^b] not."),
        ("footnote", "^a", "First note."),
        ("footnote", "^c", "Second."),
        ("footnote", "^d", "Below."),
    ]


def test_a_hash_in_fenced_code_is_no_heading() -> None:
    parsed = article("# A\n\n```sh\n# comment\n\nls\n```\n")
    assert len(parsed.sections) == 1
    code = parsed.blocks[1]
    assert (code.kind, code.text, code.line) == (BlockKind.CODE, "# comment\n\nls", 4)
    assert parsed.cite(code, code.text.index("ls")).line == 6


def test_html_shows_its_text_and_hides_scripts_styles_and_comments() -> None:
    parsed = article(
        """
        <div class="x">
        Seen <b>bold</b>
        <script>var hidden = "a < b";</script>
        <style>p { color: red }</style>
        <!-- hidden > --> a < b
        </div>
        """
    )
    assert kinds_and_texts(parsed) == [("paragraph", "Seen bold a < b")]
    assert parsed.cite(parsed.blocks[0], 5, 9)[2:] == (2, "<b>bold</b>")


def test_a_tab_half_in_the_indent_of_a_list_loses_no_place() -> None:
    parsed = article("- one\n\ttwo &amp; three\n")
    assert parsed.cite(parsed.blocks[0], 4, 7)[2:] == (2, "two")


def test_a_nul_character_moves_no_quote() -> None:
    parsed = parse("- a\0b **c**\n", "t")
    assert parsed.blocks[0].text == "a\ufffdb c"
    assert parsed.cite(parsed.blocks[0]).quote == "a\0b **c**"


def test_list_items_know_their_marker_and_depth() -> None:
    parsed = article("3. three\n\n   more\n   - deep\n")
    assert [(b.kind.value, b.marker, b.depth, b.text) for b in parsed.blocks] == [
        ("item", "3.", 1, "three"),
        ("paragraph", "", 1, "more"),
        ("item", "-", 2, "deep"),
    ]


MARKDOWN = st.lists(
    st.sampled_from(
        [
            *"ab *_`[]()<>|\\!#-\n\r\t>0.:&^~=\"'",
            "[[", "]]", "**", "```\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "    ", "\r\n", "[^1]",
            "\n[^1]: ", "&amp;", "<!--", "-->", "<b>", "| a | b |\n|---|---|\n", "word. Word", "é", "\0",
            "%%", "$", "$$", "\n$$\n", "{{", "}}", "{% x %}", "{#a .b}", "{: .c}", "^[", "^id\n", "==", "~~", "::",
            "[1]", "[[1]](#cite_note-1)", "[x](#y)", "\\[2\\]", "![[", "[!note] ", "- [x] ", " 📅 2024-05-03", "¹",
            "<sup>1</sup>", "<sup>", "</sup>", "<s>", "</s>", "<br>", "<p>", "</p>", "<h2>", "</h2>", "<table>",
            "<tr>", "<td>", "</td>", "</tr>", "<li>", "<ul>", "</ul>", "<dt>", "<dd>", "<pre>", "</pre>", "<nav>",
            "</nav>", "<a href='u'>", "</a>", "&nbsp;", "\u00a0", "\n\u00a0\n", "https://x.org/a_(b)", " www.x.org/a_b_c ",
            "[[a|b]]", "[[p/Ida Falk]]", "#[[a]]", "\n:::\n", '\n!!! note "T"\n    ', "\nid:: 1\n", "\nKey:: v\n",
            "\nA: b\nC: d\n", "(1899-03-02)2", "[a]{.b}", "H~2~O", "10^3^", "\n: def\n", "![a](b)", "[![a](b)](c)",
            "+++\nt = 1\n+++\n", "title:: x\n", "<!doctype html>", "\n\t- ## ", "[@k]", "[[edit](/w)]", "\n---\n",
        ]
    ),
    max_size=60,
).map("".join)  # fmt: skip


@settings(max_examples=300)
@given(MARKDOWN)
def test_the_source_contains_every_quote_starting_on_its_line(source: str) -> None:
    parsed = parse(source, "t")
    for block in parsed.blocks:
        for start, end in (*block.sentences, *((m.start, m.end) for m in block.marks)):
            cite = parsed.cite(block, start, end)
            line = parsed.starts[cite.line - 1]
            end_of_line = parsed.starts[cite.line] if cite.line < len(parsed.starts) else None
            at = source.find(cite.quote, line)
            assert at >= 0
            assert end_of_line is None or at < end_of_line


@settings(max_examples=300)
@given(MARKDOWN)
def test_every_piece_of_text_stands_in_the_source_letter_by_letter(source: str) -> None:
    parsed = parse(source, "t")
    for block in parsed.blocks:
        for piece in block.pieces:
            text = block.text[piece.start : piece.start + piece.length]
            origin = parsed.source[piece.source : piece.source + piece.length]
            assert len(origin) == piece.length
            differing = {(a, b) for a, b in zip(text, origin, strict=True) if a != b}
            differing.discard(("\ufffd", "\0"))
            assert all((a.isspace() and b.isspace()) or b == "&" for a, b in differing)


def test_a_row_without_its_last_cell_at_the_end_of_the_file_is_quoted_whole() -> None:
    source = parse("| a | b |\n|---|---|\nzero", "-")
    assert source.cite(source.blocks[-1]).quote == "zero"


def test_notes_are_footnotes_only_behind_sources_or_as_such() -> None:
    def parts(text: str) -> list[str]:
        return [section.part.value for section in parse(text, "a.md").sections[1:]]

    assert parts("# Orm\n\n## Notes\n\n- Bo came.\n") == ["body"]
    assert parts("# Orm\n\n## Notes\n\n1. ^ Lind 1901.\n") == ["references"]
    assert (
        parts("# Orm\n\n## Notes\n\nBo came.\n\n## References\n\n1. Lind.\n") == ["references"] * 2
    )
    sources = "## Sources\n\n- Lind.\n\n## Notes\n\n"
    assert parts(f"# Orm\n\n{sources}Bo came to Orm in May 1901.\n") == ["references", "body"]
    assert parts(f"# Orm\n\n{sources}Bo came to Orm, see Lind, p. 3.\n") == ["references"] * 2
