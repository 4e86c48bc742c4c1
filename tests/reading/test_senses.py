"""What a title means by the words that are no part of it; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.people import extract


def roles(text: str) -> str:
    return " ".join(next(p.roles for p in extract(article(text)) if p.name == "Nora Quist"))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Nora Quist was captain of the sealer Orm.", ""),
        ("Nora Quist, captain of the whaler Orm, left.", ""),
        ("Nora Quist was captain of the old steamer Orm.", ""),
        ("Nora Quist was captain of the frigate Orm.", "military"),
        ("The captain, Nora Quist, scored.", "athlete"),
        ("The captain, Nora Quist, surrendered.", "military"),
        ("Nora Quist was the queen of soul.", "musician"),
        ("Nora Quist was the queen of comedy.", ""),
        ("Nora Quist was queen of Orm.", "ruler"),
        ("Nora Quist was a doctor of philosophy.", ""),
        ("Nora Quist was a doctor of divinity.", ""),
        ("Nora Quist was a doctor of medicine.", "physician"),
        ("Nora Quist was a producer of cheese.", "business"),
        ("Nora Quist was a producer of short films.", "performer"),
        ("Nora Quist was the producer of the show.", "performer"),
        ("Nora Quist was a judge at dog shows.", ""),
        ("Nora Quist was a judge at the high court.", "lawyer"),
        # a church, or a school
        ("Nora Quist was rector of Kell.", ""),
        ("Nora Quist was rector of the parish of Kell.", "clergy"),
        ("Nora Quist was rector of Kell and a professor at the university.", "director faculty"),
        ("The rector, Nora Quist, mended the church.", "clergy"),
        ("The rector, Nora Quist, left.", "director"),
        ("The dean of the law school, Nora Quist, met the bishop.", "director"),
        ("The dean, Nora Quist, met the vicar.", "clergy"),
        ("Rev. Nora Quist, minister of Kell, left.", "clergy"),
        ("Nora Quist, minister of Kell, left.", "politician"),
        ("Rev. Nora Quist, minister of education, left.", "politician clergy"),
        ("Nora Quist was prior of Kell.", "clergy"),
        # software, or a text
        ("Contributor Nora Quist forked the project.", "maker"),
        ("Contributor Nora Quist wrote a novel.", "writer"),
    ],
)
def test_a_title_means_what_its_neighbours_tell(text: str, role: str) -> None:
    assert roles(text) == role


def test_what_was_prior_to_something_is_no_prior() -> None:
    (person,) = extract(article("Nora Quist, prior to the war, was a painter."))
    assert person.titles == ("painter",)


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("No. | Title | Director", "performer"),
        ("Film | Year | Director", "performer"),
        ("Years | Seat | Director", "director"),
        ("Title | Name | Director", "director"),
    ],
)
def test_over_films_and_episodes_a_director_directs_them(head: str, role: str) -> None:
    assert roles(f"| {head} |\n|---|---|---|\n| 1 | Kell | Nora Quist |") == role


def test_who_wrote_a_program_is_its_maker() -> None:
    assert roles("| Kell | |\n|---|---|\n| Original author(s) | Nora Quist |") == "maker"
