"""Links and how often, where and under which labels."""

from __future__ import annotations

from conftest import article

from milacli.facts.links import COLUMNS, KIND, extract


def test_one_target_is_one_row_with_its_labels_and_lines() -> None:
    links = extract(
        article(
            """
            # T
            [[Orm]] and [[orm|the castle]], [[Orm]] again.
            See [[Orm#Moat]] and [site](http://x.org).
            """
        )
    )
    assert [(x.target, x.labels, x.kind, x.lines, x.cite.line, x.cite.quote) for x in links] == [
        ("Orm", ("Orm", "the castle"), "wikilink", (2, 2, 2), 2, "[[Orm]]"),
        ("Orm#Moat", ("Orm#Moat",), "wikilink", (3,), 3, "[[Orm#Moat]]"),
        ("http://x.org", ("site",), "link", (3,), 3, "[site](http://x.org)"),
    ]


def test_the_record_names_every_line_once_and_counts_every_link() -> None:
    link = extract(article("[[a]] [[a]]\n"))[0]
    record = {column.name: column.read(link) for column in KIND.columns}
    assert (record["count"], record["lines"], record["label"]) == (2, (1,), ("a",))


def targets(text: str) -> list[str]:
    return [link.target for link in extract(article(text))]


def test_bare_addresses_are_links_without_what_closes_the_sentence() -> None:
    text = "See https://orm.example/a_b_(c), (www.orm.example/d_e) and file:///f.md.\n"
    assert targets(text) == ["https://orm.example/a_b_(c)", "www.orm.example/d_e", "file:///f.md"]


def test_targets_stay_as_written_whatever_their_scheme() -> None:
    text = (
        "[a](Über.md) [b](<c d.md>) [e](f%20g.md) [h](obsidian://i) <zotero://j/ü> [k](C:\\l.md)\n"
    )
    assert targets(text) == [
        "Über.md", "c d.md", "f%20g.md", "obsidian://i", "zotero://j/ü", r"C:\l.md",
    ]  # fmt: skip


def test_a_file_within_a_target_is_shown_by_its_type() -> None:
    assert targets("[a](data:image/png;base64,AAAA)\n") == ["data:image/png…"]


def test_links_of_notes_embeds_templates_and_html_count_and_those_in_code_do_not() -> None:
    text = """
        ![[Plan]] #[[Tag]] [a]({{< ref "b.md" >}}) <a href="c?d=1&amp;e">f</a> `https://g.example`

        <p><a href="h">i</a></p>
        """
    assert targets(text) == ["Plan", "Tag", '{{< ref "b.md" >}}', "c?d=1&e", "h"]


def test_how_often_and_the_line_are_set_as_numbers() -> None:
    assert [column.name for column in COLUMNS if column.style == "number"] == ["count", "line"]
