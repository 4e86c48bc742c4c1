"""Links and how often, where and under which labels."""

from __future__ import annotations

from conftest import article

from milacli.facts.links import KIND, extract


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
