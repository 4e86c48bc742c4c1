"""What the article says of dialects: texts, marks, cells, sections, front matter, silent blocks."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.article.breaks import statement_ends
from milacli.article.front_matter import FrontMatter, read_front_matter
from milacli.article.model import Article, BlockKind, Mark, MarkKind, Part
from milacli.article.parse import parse


def texts(parsed: Article) -> list[str]:
    return [block.text for block in parsed.blocks]


def marks(parsed: Article) -> list[tuple[MarkKind, str, str | None]]:
    return [
        (mark.kind, block.text[mark.start : mark.end], mark.target)
        for block in parsed.blocks
        for mark in block.marks
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Editor of it::Ida Falk", "Editor of it: Ida Falk"),
        ("- founder::[[Ida]]", "founder: Ida"),
        ("born::1920", "born: 1920"),
        ("Mill::Wheel of it", "Mill::Wheel of it"),
        ("ActiveRecord::Base Class", "ActiveRecord::Base Class"),
    ],
)
def test_a_field_may_have_no_blank_behind_its_key(source: str, text: str) -> None:
    assert texts(parse(source, "t")) == [text]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a %%b%% c", "a c"),
        ("a%%b%%. C", "a. C"),
        ("100%% of x", "100%% of x"),
        ("==a b== c", "a b c"),
        ("a == b == c", "a == b == c"),
        ("~~a~~ b ~c", "b ~c"),
        ("<mark>a b</mark> c", "a b c"),
        ("H~2~O at 10^3^ and x^a^", "H2O at 10^3 and xa"),
        ("a.^3^ B,^4,5^ in 1901^6^ and c!^[7]^ D.^a^", "a. B, in 1901 and c! D."),
        ("Ida Falk^1^ and Jost^2^, 3 feet^2^", "Ida Falk and Jost, 3 feet2"),
        ("Ida Falk^2^", "Ida Falk2"),
        ("5 km^2^ at the 19^th^ of x^2^", "5 km2 at the 19th of x2"),
        (
            r"let \(x = 1931\) be \(b. 1901\) \[sic\] \(see a/b\)",
            "let x = 1931 be (b. 1901) [sic] (see a/b)",
        ),
        ("a ^id-1", "a"),
        ("2^10 a", "2^10 a"),
        ("a.[1] B[2], c.[3]:4–5 D.[[4]](#cite_note-4) E", "a. B, c. D. E"),
        ("a.[5]: 6, 7 B [8]. C", "a. B. C"),
        (r"a.\[1\] B.[\[2\]](#x) C.[<sup>[3]</sup>](#cite_note-3)", "a. B. C."),
        ("a.[citation needed] B.[*[who?](/w)*] C", "a. B. C"),
        (
            "a.[[*better source needed*](/w)] B.[[*when?*]](/w) C.[*dubious – [discuss](/w)*]",
            "a. B. C.",
        ),
        ("[When?](/w) b [[c]](/w) [update](/w)", "When? b [c] update"),
        ("a[[Bearbeiten](/a) | [Quelltext bearbeiten](/b)]", "a"),
        ("a [ [edit](/a) · [edit source](/b) ]", "a"),
        ("a[editar] [b](/c)", "a b"),
        ("a [edit source]", "a"),
        ("a [ edit ]", "a"),
        (r"a \[edit\]", "a"),
        ("a [edit] b", "a [edit] b"),
        ("Ida Falk.[[1]][[2]] B [[3]] c", "Ida Falk. B 3 c"),
        ("Ida[^1] and Jost.[^2] C [^x]", "Ida and Jost. C [^x]"),
        ("[[a](/b) | [c](/d)] [edit](/e)", "[a | c] edit"),
        ("a [0, 1] b [10, 20) c", "a [0, 1] b [10, 20) c"),
        ("a.¹ B², c³, 5 km² 1921⁴ D", "a. B², c³, 5 km² 1921 D"),
        ("the play Aldo² ran", "the play Aldo² ran"),
        ("a.<sup>1</sup> 10<sup>3</sup> m<sup>2</sup> B<ref>c</ref>", "a. 10^3 m2 B"),
        ("a{{b|{{c}}}} d {e} {% f %}g{: .h}", "a d {e} g"),
        (
            "a {{lang|de|Alte ''b''}} {{langx|fr|[[C|D]]}}{{snd}}{{nowrap|{{small|e f}} g}}{{cn}}",
            "a Alte b D – e f g",
        ),
        (
            "{{convert|3.2|km|mi|abbr=on}} {{cvt|2|to|5|ft}} {{US$|3 million}} {{HMS|Tolm|1899|6}}",
            "3.2 km 2 to 5 ft US$3 million HMS Tolm",
        ),
        (
            "{{birth date|df=y|1888|5|3}}, {{Start date|1920|4}}, {{dda|1961|6|9|1888|5|3}}",
            "3 May 1888, April 1920, 9 June 1961",
        ),
        (
            "{{date|2 May 1911}} {{circa|1900}} {{As of|2012|6}} {{birth-date|May 1931}}",
            "2 May 1911 c. 1900 As of June 2012 May 1931",
        ),
        (
            "a {{lang}} {{lang|de|}} {{convert|km}} {{frac|a|b}} {{date}} {{ date | date: '%Y' }} b",
            "a b",
        ),
        ("a {% comment %}b %} c{% endcomment %} d", "a d"),
        ("a {%- comment -%}b{%- endcomment -%} c {% d %}", "a c"),
        ("[a]{.b} [c](d){: target='e'}", "a c"),
        ('[a]({{< ref "b.md" >}}) [c]([[d e]])', "a c"),
        ("K:: v and (l:: m) std::n", "K: v and (l: m) std::n"),
        ("**K::** v __L::__ w Rake::Task", "K: v L: w Rake::Task"),
        ("[k:: [[Ida]]] [l m:: Jo] [n]", "[k: Ida]\n[l m: Jo] [n]"),
        ("a\nid:: 1\ncollapsed:: true", "a"),
        ("$5 and $6, ($A), ($B)", "$5 and $6, ($A), ($B)"),
        ("$x_1$ and $$y$$", "x_1 and y"),
        ("a\u00a0b\u202fc&nbsp;d", "a b c d"),
        ("(1899-03-02)2 March 1899", "2 March 1899"),
        ("2 March 1899(1899-03-02) (aged 3)", "2 March 1899 (aged 3)"),
        ("no. 4(1899-03-02) of 1899 (1899-03-02)", "no. 4(1899-03-02) of 1899 (1899-03-02)"),
        ("#[[a]] [[B/c]] [[people/Ida Falk]] [[x.md]]", "a B/c Ida Falk x"),
        ("[[02 People/Ida Falk]] [[03_Firms/Orm]] [[Ida/2020s/Jo Lind]]", "Ida Falk Orm Jo Lind"),
        ("[[9/11 Report]] [[24/7 Ida]] [[1st/2nd Orm]]", "9/11 Report 24/7 Ida 1st/2nd Orm"),
        ("[[Ida Falk#Early life]] [[Orm#Moat]] [[C#]]", "Ida Falk Orm#Moat C#"),
        ("[[File:a.jpg|thumb|Ida]] ![[b.png|300]]c [[Category:D]]", "Ida c"),
        ("a <s>b</s> <del>c</del><b>d</b>", "a d"),
        ("a @b [@c, p. 1]", "a @b"),
        ("see www.x.org/a_b_c&amp;d.", "see www.x.org/a_b_c&amp;d."),
    ],
)
def test_marks_of_dialects_leave_the_text_of_a_reader(source: str, text: str) -> None:
    assert texts(parse(f"x {source}", "t")) == [f"x {text}".rstrip()]


@pytest.mark.parametrize(
    "source",
    [
        "%%\na\n\nb\n%%",
        "{{Infobox\n| a = b\n\n| c = {{d}}\n}}",
        "{% comment %}\na\n\nb\n{% endcomment %}",
        '{| class="wikitable"\n| a\n|}',
        "[TOC]",
        "* TOC\n{:toc}",
        "1. Table of contents\n{:.no_toc toc}",
        "- this list is made anew\n  {: toc }",
        "::: warning",
        "#+BEGIN_QUOTE",
        '--8<-- "a.md"',
        "import A from 'a'",
        ":LOGBOOK:\nCLOCK: [2024-05-03 Fri 10:00:00]\n:END:",
        "{:.lead}",
        "{{< toc >}}",
        "![[a.png]]",
    ],
)
def test_blocks_that_are_no_text_leave_none(source: str) -> None:
    assert texts(parse(f"a.\n\n{source}\n\nb.\n", "t")) == ["a.", "b."]


@pytest.mark.parametrize("source", ["* b\n{:.toc}", "1. b", "* b\n{:.lead}", "- b\n\n{:toc}"])
def test_an_item_with_other_attributes_is_one(source: str) -> None:
    assert texts(parse(f"a.\n\n{source}\n", "t")) == ["a.", "b"]


@pytest.mark.parametrize(
    "source",
    ["$$\nx = 1\n$$", "$$ x = 1 $$", "\\begin{align}\nx = 1\n\\end{align}", "\\[\nx = 1\n\\]"],
)
def test_a_formula_is_code_and_no_prose(source: str) -> None:
    parsed = parse(f"a.\n\n{source}\n", "t")
    assert parsed.blocks[1].kind is BlockKind.CODE
    assert "x = 1" in parsed.blocks[1].text
    assert [block.text for block in parsed.body()] == ["a."]


def test_a_formula_in_a_line_is_marked() -> None:
    assert marks(parse("a $x_1$ b", "t")) == [(MarkKind.MATH, "x_1", None)]


def test_what_opens_a_callout_or_a_task_is_no_text_and_a_title_stands_alone() -> None:
    parsed = article(
        """
        > [!note]+ Title
        > Text.

        - [x] done ✅ 2024-01-02
        - TODO more ⏫
        - [x]: no task

        > \\[!TIP]
        > Text.
        """
    )
    assert texts(parsed) == ["Title\nText.", "done", "more", "[x]: no task", "Text."]


def test_an_admonition_and_a_footnote_hold_what_is_indented_below_them() -> None:
    parsed = article(
        """
        A[^1].

        !!! note "Title"
            Inside.

            - item

        [^1]: First.

            Second.

        Outside.
        """
    )
    assert [(block.kind.value, block.marker, block.text) for block in parsed.blocks] == [
        ("paragraph", "", "A."),
        ("paragraph", "", "Title"),
        ("paragraph", "", "Inside."),
        ("item", "-", "item"),
        ("footnote", "^1", "First."),
        ("footnote", "", "Second."),
        ("paragraph", "", "Outside."),
    ]


def test_an_inline_footnote_becomes_a_footnote_of_its_own() -> None:
    parsed = parse("a.^[Said *so*^[or not].] B.\n", "t")
    assert [(block.kind.value, block.marker, block.text) for block in parsed.blocks] == [
        ("paragraph", "", "a. B."),
        ("footnote", "^", "Said so."),
        ("footnote", "^", "or not"),
    ]


def test_headings_in_lists_are_sections_and_in_quotes_not() -> None:
    parsed = parse("- # A\n\t- ## B {#b}\n\t- text\n\n> ## C\n", "t")
    assert [(section.title, section.level) for section in parsed.sections] == [("A", 1), ("B", 2)]


@pytest.mark.parametrize(
    "title",
    [
        "References {#refs}", "References {-}", "7. References", "References[[edit](/w/x)]", "📚 References:",
        "[References](#references)", "**References**", "References [¶](#references)", "References [edit | edit source]",
    ],
)  # fmt: skip
def test_the_sources_are_known_behind_any_tail(title: str) -> None:
    section = parse(f"# A\n\n## {title}\n", "t").sections[1]
    assert section.part is Part.REFERENCES
    assert not set(section.title) & set("{[¶")


def test_a_heading_that_is_a_template_titles_nothing() -> None:
    assert parse("---\ntitle: A\n---\n# {{ page.title }}\n\nb\n", "t").title == "A"


def test_the_cells_of_a_row_are_known_and_a_bar_in_a_wikilink_parts_none() -> None:
    parsed = article(
        r"""
        | Name | Role |
        |---|---|
        | [[Ida Falk|Ida]]<br>Jo (b) | x \| y |
        """
    )
    row = parsed.blocks[1]
    assert row.text == "Ida, Jo (b) | x | y"
    assert [row.text[start:end] for start, end in row.cells] == ["Ida, Jo (b)", "x | y"]
    assert marks(parsed) == [(MarkKind.WIKILINK, "Ida", "Ida Falk")]


@pytest.mark.parametrize(
    ("kind", "target", "page"),
    [
        (MarkKind.WIKILINK, "Ida Falk", "Ida Falk"),
        (MarkKind.WIKILINK, "people/Ida Falk.md#Life", "Ida Falk"),
        (MarkKind.LINK, "../people/Ida%20Falk.md", "Ida Falk"),
        (MarkKind.LINK, "https://en.wiki.example/wiki/Ida_Falk?x=1", "Ida Falk"),
        (MarkKind.LINK, "https://orm.example/ida", ""),
        (MarkKind.LINK, "#life", ""),
        (MarkKind.STRONG, None, ""),
    ],
)
def test_a_link_knows_the_name_of_its_page(kind: MarkKind, target: str | None, page: str) -> None:
    assert Mark(kind, 0, 1, target).page == page


@pytest.mark.parametrize(
    ("source", "silent"),
    [
        ("[![a](b)](c) ![d](e)", True),
        ("![a](b)", True),
        ("![[Page]]", True),
        ("[Use](#b) • [Life](#d)", True),
        ("[Home](/) > [Orm](/orm)", True),
        ("**[Home](/) > [Mills](/mills) > Orm**", True),
        ("Source: https://orm.example", True),
        ("[a](b) and more", False),
        ("[[a]]", False),
        ("#tag", False),
    ],
)
def test_what_only_leads_on_before_the_first_sentence_says_nothing(
    source: str, silent: bool
) -> None:
    parsed = parse(f"# A\n\n{source}\n\nOrm is a mill.\n", "t")
    assert (not parsed.blocks[1].sentences) is silent
    assert parsed.blocks[2].sentences


def test_pictures_and_links_behind_the_first_sentence_say_what_they_say() -> None:
    parsed = parse("Orm.\n\n![a b](c)\n\n- [d](e)\n- [f](#g)\n\n[← h](i) | [Next](j)\n", "t")
    said = [block.text for block in parsed.body()]
    assert said == ["Orm.", "a b", "d"]


def test_a_sentence_begins_behind_the_pictures_before_it() -> None:
    block = parse("![a](b)\n![c](d) Orm is a mill.\n", "t").blocks[0]
    assert [block.text[start:end] for start, end in block.sentences] == ["Orm is a mill."]


@pytest.mark.parametrize(
    "heading",
    [
        "![logo](a) Orm mill",
        "Orm mill [![build](a)](b) ![c](d)",
        "[![x](y)](z) **Orm** mill ![c](d)",
    ],
)
def test_a_heading_says_nothing_of_its_pictures(heading: str) -> None:
    parsed = parse(f"# {heading}\n\nx\n", "t")
    block = parsed.blocks[0]
    assert parsed.title == "Orm mill"
    assert [block.text[start:end] for start, end in block.sentences] == ["Orm mill"]


def test_a_heading_that_is_a_picture_is_called_as_it_is() -> None:
    assert parse("# ![Orm](a)\n", "t").title == "Orm"


def test_a_list_of_links_without_a_sentence_is_what_it_is() -> None:
    assert all(block.sentences for block in parse("- [a](b)\n- [c](d)\n", "t").blocks)


# --- lines --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        ["Founder: Ida", "Director: Jost"],
        ["**Founder:** Ida", "**Director:** Jost"],
        ["1921 - opened", "1930: burned"],
        ["12 March 1921 – opened", "2021-03-04: burned"],
        ["Ida Falk - founder", "[[Jost Brenner]] – director"],
        ["Ida Falk, founder", "Jost Brenner, director"],
        ["Founder: Ida Falk", "She was born in Venn and lived there for long."],
        ["Good notes", "Teyro used a crossbow against the two of them there"],
        ["A line of some length", "• Ida"],
        ["An old house, they say.", "— Ida Falk"],
        ["key:: Ida", "other:: Jost"],
        ["founder: Ida", "director: Jost"],
        ["![a](b)", "text"],
        ["[!note] Title", "and text"],
        ["1921 Orm opened", "1930 Orm burned"],
        ["Orm opened", "\u00a0"],
        ["**Note**", "The mill is old"],
        ["__Warning:__", "The mill is old"],
        ["Monday", "Ida found the lamp that she had lost"],
        ["**4 May 1902**", "Ida found the lamp that she had lost"],
        ["Ida - 03/05/2021", "The saddle that they had lent is broken"],
        ["**Ida Falk** – 3 May 2021", "The saddle that they had lent is broken"],
        ["*Founder:* [[Ida Falk]]", "*Director:* [[Jost Brenner]]"],
        ["_Founder:_ Ida", "_Director:_ Jost"],
        ["***Founder:*** Ida", "***Director:*** Jost"],
        ["==Founder:== Ida", "==Director:== Jost"],
        ["<b>Founder:</b> Ida", "<b>Director:</b> Jost"],
        ["*1921* – Orm opened", "*1930* – Orm burned"],
        ["_1921_: Orm opened", "_1930_: Orm burned"],
        ["==1921== Orm opened", "==1930== Orm burned"],
        ["Spring 1921 – Orm opened", "Autumn 1930 – Orm burned"],
        ["(1921) Orm opened", "(1930) Orm burned"],
        ["1921 → Orm opened", "1930 → Orm burned"],
        ["In 1921 Orm opened", "In 1930 Ida Falk left"],
        ["Orm opened - 1921", "Ida Falk left - 1930"],
        ["Ida Falk, director of Orm", "Jost Brenner, head of looms at the Orm Works"],
        ["Ida Falk, purveyor of rather old cheese", "Jost Brenner, dean"],
        ["Ida Falk, director (1921–1930)", "**Jost Brenner**, curator, 1930–1932"],
    ],
    ids=lambda lines: lines[0],
)
def test_lines_that_are_statements_end_one(lines: list[str]) -> None:
    assert statement_ends("\n".join(lines)) == {len(lines[0])}


@pytest.mark.parametrize(
    "lines",
    [
        ["Staff:", "Ida Falk, director", "Jost Brenner, treasurer"],
        ["The house has new people.", "Ida Falk, director", "Jost Brenner, dean of the looms"],
        ["The house has new people", "Ida Falk, director", "Jost Brenner, dean", "All are paid."],
        ["How it went:", "1921 Orm opened", "1930 Orm burned"],
        ["Who came:", "Ida Falk", "Jost Brenner", "Siv Rand"],
    ],
    ids=lambda lines: lines[0] + lines[1],
)
def test_a_line_may_say_what_those_below_it_are(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert statement_ends(text) == {at for at, sign in enumerate(text) if sign == "\n"}


def test_a_label_may_be_a_link_with_a_long_address() -> None:
    one, other = (f"[{name}](people/{'orm-' * 30}.md) – " for name in ("Ida Falk", "Jost Brenner"))
    assert statement_ends(f"{one}founder\n{other}director") == {len(one + "founder")}


@pytest.mark.parametrize(
    "lines",
    [
        ["The dome was built in 1921 by Ida", "Falk and Jost Brenner, who was its", "director."],
        ["Orm was founded in 1921", "by Ida Falk, who had been director of the dome"],
        ["The dome was opened by", "Ida Falk and a crowd of people from all over"],
        ["It was said that the", "Problem: nobody knew it"],
        ["She met the painter", "Ida Falk - a friend - in Venn"],
        ["In 1921,", "Ida Falk founded Orm"],
        ["Term", ": what it means"],
        ["Founder: Ida Falk", "and Jost Brenner"],
        ["**Note**", "that the mill is old"],
        ["**Orm**", "Castle is an old house that nobody knew"],
        ["The lamp was found on a", "Monday", "of the year in which they came"],
        ["They found the lamp of the house on", "4 May 1902", "when it was opened"],
        ["They came to the house in the year of the flood,", "1902"],
        ["Ida Falk, the director of Orm, met", "Jost Brenner, a painter"],
        ["The saddle that they had sold to", "Ida Falk - 3 May 2021", "when it was broken"],
        ["Ida Falk, head of", "Orm Works, director"],
        ["Ida Falk, friend of a painter", "Jost Brenner, died on the way to the house"],
        ["In 1921 it was Jost Brenner that they met at", "Orm - 1930"],
    ],
    ids=lambda lines: lines[0],
)
def test_wrapped_prose_flows(lines: list[str]) -> None:
    assert statement_ends("\n".join(lines)) == frozenset()


# --- front matter -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("text", FrontMatter()),
        ("---\ntitle: A # b\n---", FrontMatter(3, "A")),
        ("---\nTitle: 'It''s'\n...", FrontMatter(3, "It's")),
        ('---\ntitle: "A: \\"B\\""\nnot: here\n---', FrontMatter(4, 'A: "B"')),
        ("---\ntitle: >-\n  A\n  B\ndate: 2021-03-04\n---", FrontMatter(6, "A B", date="2021-03-04")),
        ("---\naliases:\n  - A B\n  - 'C, D'\nalias: E, F\n---", FrontMatter(6, "", ("A B", "C, D", "E", "F"))),
        ('---\naliases: [A, "B, C"]\ntags: [x, y]\n---', FrontMatter(4, "", ("A", "B, C"), ("x", "y"))),
        ("---\nauthor:\n  title: No\ntitle: Yes\n---", FrontMatter(5, "Yes")),
        ("---\ntitle: A\n", FrontMatter()),
        ("+++\ntitle = 'A'\naliases = [\n  \"B\",\n]\n[extra]\ntitle = \"No\"\n+++", FrontMatter(8, "A", ("B",))),
        ("% A\n% Ida\n% 2021\n\ntext", FrontMatter(3, "A")),
        ("title:: A\nalias:: [[B]], C\nFounder:: D\n", FrontMatter(2, "A", ("B", "C"))),
        ("Founder:: D\ntitle:: A\n", FrontMatter(0, "A")),
        ("Title: A: B\nDate: 2021-03-04\nTags: x, y\n\ntext", FrontMatter(3, "A: B", (), ("x", "y"), "2021-03-04")),
        ("title: A\n  of B\nAuthor: Ida\n\ntext", FrontMatter(3, "A of B")),
        ("Title: A\nFounder: Ida\n\ntext", FrontMatter()),
        ("Title: A\n\nDate: 2021-03-04", FrontMatter()),
    ],
)  # fmt: skip
def test_front_matter_says_title_aliases_tags_and_date(source: str, expected: FrontMatter) -> None:
    assert read_front_matter(source.split("\n")) == expected


def test_an_article_has_what_its_front_matter_says() -> None:
    parsed = parse("---\naliases: [B]\ntags: [c]\ndate: 2021\n---\ntext\n", "t")
    assert (parsed.aliases, parsed.tags, parsed.date) == (("B",), ("c",), "2021")


# --- HTML ---------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("![[Map]]", False),
        ("![[Map]] ![[Plan]]", False),
        ("![A mill](a.png)", True),
        ("![[Map]] ![A mill](a.png)", True),
    ],
)
def test_only_other_pages_shown_in_a_line_say_nothing(line: str, says: bool) -> None:
    block = article(f"# Orm\n\nThe mill burned.\n\n{line}\n").blocks[-1]
    assert bool(block.sentences) == says


@pytest.mark.parametrize(
    "line",
    [
        'title="The Old Mill"',
        "title = 'The Old Mill'",
        'title = """The Old Mill"""',
        "title = '''The Old Mill'''",
    ],
)
def test_a_title_in_toml_may_stand_right_behind_its_sign(line: str) -> None:
    assert (
        article(f"+++\n{line}\ndate=2020-01-02\n+++\n\nThe mill burned.\n").title == "The Old Mill"
    )
