"""What an article says of itself in front of its text."""

from __future__ import annotations

import pytest
from blocks import texts
from conftest import article

from milacli.article.front_matter import FrontMatter, read_front_matter
from milacli.article.parse import parse


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
