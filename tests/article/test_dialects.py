"""What the article says of dialects: texts, marks, cells, sections, front matter, silent blocks."""

from __future__ import annotations

import pytest
from blocks import marks, texts
from conftest import article

from milacli.article.model import BlockKind, Mark, MarkKind, Part
from milacli.article.parse import parse


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
        ("It burned [1, 2]. It fell.", "It burned. It fell."),
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
        ("Falk [1, 5] says it.", "Falk [1, 5] says it."),
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


def test_a_formula_ends_before_the_next_line() -> None:
    assert [block.text for block in parse("$$ x = 1 $$\nIda left.\n", "t").body()] == ["Ida left."]


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


def test_a_drawer_ends_nothing_that_it_does_not_open() -> None:
    assert texts(article(": an aside\n\n:END:")) == [": an aside", ":END:"]
