"""Nothing is said of anybody without words of the article that say it, where they stand."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from milacli.article.model import Article, Cite
from milacli.article.parse import parse
from milacli.english.nouns import person_noun
from milacli.english.prose import fold_word, words
from milacli.facts import events, people
from milacli.facts.people import Person, Shown

ROOT = Path(__file__).parent.parent
TEXTS = {
    path.stem: path
    for path in (*sorted((ROOT / "tests" / "corpus").glob("*.md")), ROOT / "data" / "mila.md")
}
LISTED = ("heading", "lead-in", "column")
"""Rules whose words stand above a list or a column of names, and not beside a name."""

each_text = pytest.mark.parametrize("name", TEXTS)


def source(name: str) -> str:
    return TEXTS[name].read_text(encoding="utf-8")


@cache
def parsed(name: str) -> Article:
    return parse(source(name), f"{name}.md")


@cache
def shown(name: str) -> list[tuple[Person, Shown]]:
    return [(person, said) for person in people.extract(parsed(name)) for said in person.shown]


def spelt(text: str) -> list[str]:
    """Return the words of *text* folded, nouns for people in the singular."""
    folded = [fold_word(text[start:end]) for start, end in words(text)]
    return [noun.singular if (noun := person_noun(word)) else word for word in folded]


def stands(cite: Cite, lines: list[str]) -> bool:
    """Tell whether the quote is in *lines* as it is, and starts on the line that is cited."""
    return 0 <= "\n".join(lines[cite.line - 1 :]).find(cite.quote) <= len(lines[cite.line - 1])


@each_text
def test_a_person_is_quoted_by_name_from_the_line_that_is_cited(name: str) -> None:
    lines = source(name).split("\n")
    for person in people.extract(parsed(name)):
        assert stands(person.cite, lines), person.cite
        forms = {word for form in (person.name, *person.aliases) for word in spelt(form)}
        pronoun = re.search(r"\b(?:he|she)\b", person.cite.quote, re.IGNORECASE)
        assert pronoun or not forms.isdisjoint(spelt(person.cite.quote)), person


@each_text
def test_a_role_and_a_title_are_quoted_from_the_line_that_is_cited(name: str) -> None:
    lines = source(name).split("\n")
    assert [said for _, said in shown(name) if not stands(said.cite, lines)] == []


@each_text
def test_the_quote_for_a_title_holds_its_words(name: str) -> None:
    for _, said in shown(name):
        assert set(spelt(said.title)) <= set(spelt(said.cite.quote)), said


@each_text
def test_the_quote_for_a_role_names_the_person_or_says_he_or_she(name: str) -> None:
    for person, said in shown(name):
        if said.rule not in LISTED:
            forms = {word for form in (person.name, *person.aliases) for word in spelt(form)}
            pronoun = re.search(r"\b(?:he|she)\b", said.cite.quote, re.IGNORECASE)
            assert pronoun or not forms.isdisjoint(spelt(said.cite.quote)), (person.name, said)


@each_text
def test_what_stands_above_a_list_stands_above_the_names_in_it(name: str) -> None:
    for person, said in shown(name):
        if said.rule in LISTED:
            assert any(line > said.cite.line for line in person.lines), (person.name, said)


@each_text
def test_an_event_is_told_in_the_words_of_the_article(name: str) -> None:
    running = " ".join(" ".join(block.text.split()) for block in parsed(name).blocks)
    lines = source(name).split("\n")
    for event in events.extract(parsed(name)):
        assert stands(event.cite, lines), event
        parts = [part.strip() for part in event.event.split("…")]
        # Who it is about may stand before it: "Quill: He was captured at Marl Bridge in 1915".
        parts[0] = parts[0] if parts[0] in running else parts[0].partition(": ")[2] or parts[0]
        assert [part for part in parts if part not in running] == [], event


def test_there_is_something_to_show() -> None:
    assert sum(len(shown(name)) for name in TEXTS) > 400
    assert {said.rule for name in TEXTS for _, said in shown(name)} >= set(LISTED)
