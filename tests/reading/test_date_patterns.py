"""Every pattern of the date grammar reads its example, and any text is read, fast."""

from __future__ import annotations

import re
import time

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from milacli.reading.dates import find_dates, parse_date
from milacli.reading.dates.grammar import BLURS, DATES, NAMED_DAYS, NO_DATES, OPEN, PARTS, Pattern
from milacli.reading.dates.joints import EDGES, EITHER, INTERVALS

PATTERNS = [*DATES, *OPEN, *NAMED_DAYS, *PARTS, *BLURS, *EITHER, *INTERVALS, *EDGES]


def by_name(pattern: Pattern) -> str:
    return pattern.name


def test_patterns_have_names_of_their_own() -> None:
    names = [pattern.name for pattern in (*PATTERNS, *NO_DATES)]
    assert "" not in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("pattern", PATTERNS, ids=by_name)
def test_every_pattern_reads_its_example(pattern: Pattern) -> None:
    (date,) = find_dates(pattern.example)
    assert date.edtf == pattern.edtf


@pytest.mark.parametrize("pattern", PATTERNS, ids=by_name)
def test_every_pattern_may_begin_a_sentence(pattern: Pattern) -> None:
    told = pattern.example[0].upper() + pattern.example[1:]
    assert [date.edtf for date in find_dates(f"It rained. {told}")] == [pattern.edtf]


@pytest.mark.parametrize("pattern", NO_DATES, ids=by_name)
def test_what_only_looks_like_a_date_of_the_text_is_none(pattern: Pattern) -> None:
    assert find_dates(pattern.example) == ()


SCRAPS = (
    "1990 1995 31 30 12 May June Sept. 618 BC AD B.C. c. about perhaps (?) ( ) - – / , or to from "
    "between until since by after In the early late mid- 1990s 1800s '60s sixties 19th century half "
    "second quarter of Q1 H2 Christmas Day winter present onwards accessed 20.3.2003 7/2008 2010-11"
).split()


@given(st.lists(st.sampled_from(SCRAPS), max_size=8), st.sampled_from([None, 2020]))
@settings(deadline=None)
def test_whatever_is_written_is_edtf_in_order_and_can_be_typed(
    scraps: list[str], context: int | None
) -> None:
    end = 0
    for date in find_dates(" ".join(scraps), context):
        assert end <= date.start < date.end
        assert date.first <= date.last
        assert parse_date(date.edtf).period[:3] == date.period[:3]
        if not re.search("-[0-9]{2}XX", date.edtf):  # edtf knows no spans of centuries BC
            parse_edtf(date.edtf)
        end = date.end


@pytest.mark.parametrize("said", ["the second half of the 1990s", "the last decade of the 1800s"])
def test_which_part_of_a_time_is_meant_is_said_with_it(said: str) -> None:
    (date,) = find_dates(text := f"She lived there in {said}.")
    assert text[date.start : date.end] == said


def test_no_date_takes_the_words_of_the_one_before_it() -> None:
    first, second = find_dates("the 1800s B.C. 1800s BC")
    assert first.end <= second.start


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "text",
    [
        "A. " * 10000,
        "Aa " * 25000,
        "1990 " * 5000,
        "1990-" * 5000,
        "1990" * 25000,
        "May 5 " * 5000,
        "since the early " * 10000,
        "[[" * 10000,
        "https://" * 10000,
        "in 1700 " * 2500,
        "1, 2, 3, " * 5000,
        "1–2–3–" * 5000,
        "first " * 10000,
        "May " * 15000,
        "[O.S. " * 10000,
        "1990 to " * 2500,
        "c. " * 15000,
        "perhaps " * 10000,
        "Day Day Day " * 5000,
        "x@" * 25000,
        "'60" * 25000,
    ],
    ids=lambda text: text[:8],
)
def test_any_text_is_read_in_linear_time(text: str) -> None:
    started = time.process_time()
    find_dates(text, 2020)
    assert time.process_time() - started < 5
