"""Roles that others give to him or her of whom all is; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The king made him a baron.", ("dean", "baron")),
        (
            "In 1921 President Ned Ash appointed him ambassador to Chad.",
            ("dean", "ambassador to Chad"),
        ),
        ("Ned Ash met him in 1920. The club elected him its chair.", ("dean", "chair")),
        ("The mill hired him as a clerk, and he left.", ("dean", "clerk")),
        ("John Yelk left Orm and in 1921 the mill made him its clerk.", ("dean", "clerk")),
        ("He left, and in 1940 he appointed him clerk.", ("dean",)),
        ("The war would have made him a general.", ("dean",)),
        ("It made him rich.", ("dean",)),
        ("He appointed him clerk.", ("dean",)),
        ("The mill made her a clerk.", ("dean",)),
    ],
)
def test_him(text: str, titles: tuple[str, ...]) -> None:
    found = extract(article(f"# John Yelk\n\nJohn Yelk was a dean. {text}"))
    assert [p.titles for p in found if p.name == "John Yelk"] == [titles]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("They elected her as a judge of the court.", ("dean", "judge of the court")),
        ("They elected her son a judge.", ("dean",)),
    ],
)
def test_her(text: str, titles: tuple[str, ...]) -> None:
    found = extract(article(f"# Ann Yelk\n\nAnn Yelk was a dean. She left. {text}"))
    assert [p.titles for p in found if p.name == "Ann Yelk"] == [titles]
