"""Facts as flat records, and the function that gives them to other programs."""

from __future__ import annotations

import datetime as dt
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_type_hints

import pytest
from conftest import ENVIRONMENT, ROOT
from hypothesis import given
from hypothesis import strategies as st

import milacli
from milacli import extract_facts
from milacli.errors import MilaError
from milacli.facts import KINDS, Fact
from milacli.facts.flat import FIELDS, VERSION, day_number

TEXT = """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. The architect Tilda Brandt built it in March 1312.
See [stones](https://orm.example/stones).

## References

1. Brandt, T. "Stones." *Orm Press*, 1998. https://orm.example/book
"""


def of_kind(*kinds: str) -> list[dict[str, Any]]:
    return extract_facts(TEXT, "orm.md", kinds)


def test_every_kind_has_the_same_fields_of_the_same_types() -> None:
    found = extract_facts(TEXT, "orm.md")
    assert {fact["kind"] for fact in found} == {"person", "event", "wikilink", "link", "reference"}
    hints = get_type_hints(Fact)
    for fact in found:
        assert tuple(fact) == FIELDS == tuple(hints)
        for name, value in fact.items():
            expected = {"first_day": (int, type(None)), "last_day": (int, type(None))}.get(
                name, getattr(hints[name], "__origin__", hints[name])
            )
            assert isinstance(value, expected), (name, value)
        assert (fact["version"], fact["article"], fact["title"]) == (
            VERSION,
            "orm.md",
            "Castle Orm",
        )
        assert fact["quote"].split("\n")[0] in TEXT.splitlines()[fact["line"] - 1]


def test_a_person_has_titles_tags_and_what_shows_them() -> None:
    (person,) = of_kind("people")
    assert (person["name"], person["text"], person["line"]) == ("Tilda Brandt", "architect", 3)
    assert [said.partition(": ")[0] for said in person["evidence"]] == [
        *person["tags"],
        "architect",
    ]


def test_an_event_has_its_days_as_text_and_as_numbers() -> None:
    (event,) = of_kind("events")
    assert (event["name"], event["first"], event["last"]) == ("1312-03", "1312-03-01", "1312-03-31")
    assert event["first_day"] == dt.date(1312, 3, 1).toordinal()


def test_what_is_open_or_undated_has_no_day() -> None:
    since, until = extract_facts("# A\n\nShe has led it since 2003.\n\nIt stood until 1402.\n")[-2:]
    days = {fact["name"]: (fact["first"], fact["last"]) for fact in (since, until)}
    assert days == {"../1402": ("", "1402-12-31"), "2003/..": ("2003-01-01", "")}


@pytest.mark.parametrize(
    ("day", "number"),
    [((1, 1, 1), 1), ((0, 12, 31), 0), ((-43, 3, 15), -15_997), ((2024, 2, 29), 738_945)],
)
def test_days_are_counted_from_the_year_1(day: tuple[int, int, int], number: int) -> None:
    assert day_number(day) == number
    # Dates repeat after 400 years, which have 146,097 days.
    assert number == dt.date(day[0] + 400, *day[1:]).toordinal() - 146_097


def test_a_reference_and_a_link_have_their_address() -> None:
    (reference,) = of_kind("references")
    assert (reference["name"], reference["text"]) == ("Stones", "Brandt, T; Orm Press")
    assert (reference["when"], reference["url"]) == ("1998", "https://orm.example/book")
    assert [fact["url"] for fact in of_kind("links")] == [
        "",
        "https://orm.example/stones",
        "https://orm.example/book",
    ]


def test_a_kind_that_there_is_not_is_named() -> None:
    with pytest.raises(MilaError, match='no kind of fact "dates"; there are: people, events'):
        extract_facts("", kinds=("dates",))


@given(st.text())
def test_any_text_has_facts_or_none(text: str) -> None:
    found = extract_facts(text)
    assert found == extract_facts(text)


@pytest.mark.parametrize("text", ["", "\0", "\ud800 and Ada Lind", "[[" * 9999, "> " * 999 + "x"])
def test_text_that_is_hardly_any_raises_nothing(text: str) -> None:
    assert isinstance(extract_facts(text), list)


def test_it_is_the_same_in_threads_and_after_pickling() -> None:
    expected = extract_facts(TEXT)
    assert pickle.loads(pickle.dumps(extract_facts)) is extract_facts
    assert pickle.loads(pickle.dumps(expected)) == expected
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(extract_facts, [TEXT] * 8)) == [expected] * 8


EVERYTHING = """
import pkgutil, sys, milacli
for module in pkgutil.walk_packages(milacli.__path__, "milacli."):
    if not module.name.endswith("__main__"):
        __import__(module.name)
print(len(milacli.extract_facts(sys.stdin.read())))
"""


def test_it_works_when_every_other_module_is_loaded() -> None:
    assert callable(milacli.extract_facts)
    process = subprocess.run(
        [sys.executable, "-c", EVERYTHING],
        input=TEXT, capture_output=True, text=True, check=True,
        env={**ENVIRONMENT, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert int(process.stdout) == len(extract_facts(TEXT))


def test_all_kinds_are_asked_for_unless_some_are_named() -> None:
    every = [fact for name in KINDS for fact in of_kind(name)]
    assert extract_facts(TEXT, "orm.md") == every
