"""Whether a bare number is a year: the evidence of evidence.py, added up.

A number that years often are (1800 to 2035) is one unless more speaks against it; any other only
if enough speaks for it, or its century is one that the text has told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.english.lists import lines, marked, words
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.dates.evidence import AGAINST, FOR, OCCASIONS, UNLIKELY, Evidence
from milacli.reading.dates.feasts import NAMED
from milacli.reading.dates.pieces import compiled

LIKELY = range(1800, 2036)
"""Numbers that are years more often than not."""
CENTURY_TOLD = 2
"""What it says for a number that its century is told of elsewhere."""
_WINDOW = 64
_LIFETIMES = 150
"""Years between two that vouch for each other: ``1510–1520``."""
_YEARS = range(100, 2100)
_LIKELY_WEIGHT = 3

# "1510–1520", "between 1763 and 1799", "1856–c. 1865", "589 – July 2, 626".
_JOIN = " ?(?:-{1,3}|[–—]) ?| to | and | until | till | through | thru "
_ABOUT = "(?:c\\.? ?|ca\\.? ?|about |around |early |late )?"
_DAY = "(?:[0-9]{1,2} )?[A-Z][a-z]{2,8}\\.? (?:[0-9]{1,2}, )?"
# "1588/89", "1588/9": a year that two calendars count, or one of two.
_OR = "(?:/[0-9]{1,2}(?![0-9]))?"
_THROUGH = lazy(f"{_OR}(?:{_JOIN}){_ABOUT}([1-9][0-9]{{2,3}})(?![0-9]){_OR}")
_FROM = lazy(f"(?<![0-9])([1-9][0-9]{{2,3}}){_OR}(?:{_JOIN}){_ABOUT}$")
_TO_DAY = lazy(f"[^()]{{0,30}}? ?(?:-{{1,3}}|[–—]) ?{_DAY}([1-9][0-9]{{2,3}})(?![0-9])")
_FROM_DAY = lazy(f"(?<!\\w){_DAY}([1-9][0-9]{{2,3}}),?[^()]{{0,30}}? ?(?:-{{1,3}}|[–—]) ?$")
# "deserted by about 1400", "since at least 1400": to be judged as "deserted by 1400" is.
_BLUR = lazy(
    "\\b(?P<joint>[Aa]fter|[Aa]t|[Bb]efore|[Bb]etween|[Bb]y|[Ff]rom|of|[Pp]rior to|[Ss]ince|"
    "[Tt]ill|to|[Uu]ntil) (?:(?:at least )?(?:about|approximately|around|circa|roughly)|at least) $"
)
_BETWEEN = lazy(f"\\b[Bb]etween (?:the )?{_ABOUT}$")
_FROM_BEFORE = lazy(
    f"\\b(?:[Ff]rom|[Bb]etween|years|period) (?:the )?{_ABOUT}$|\\b(?:ca?\\.|[Cc]irca) ?$"
)


class _Place(NamedTuple):
    """Where a number stands: the text before *start* and behind *end* speaks of it."""

    text: str
    start: int
    end: int

    def before(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.search(self.text, max(0, self.start - _WINDOW), self.start)

    def behind(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.text, self.end)


def weigh(text: str, start: int, end: int, year: int, context: int | None = None) -> int:
    """Return how much speaks for the number *year* at *start* to *end* of *text*: above 0, a year.

    A year that the *context* states is believed also behind a name. Of two numbers that are the
    ends of a span each is judged by what stands around the span.
    """
    return sum(weight for _, weight in evidence(text, start, end, year, context))


def evidence(
    text: str, start: int, end: int, year: int, context: int | None = None
) -> list[tuple[str, int]]:
    """Return what speaks for the number and against it, by name, each with its weight."""
    place, spanned = _span(_Place(text, start, end), year)
    about = place.before(_BLUR)
    place = place._replace(start=about.end("joint") + 1) if about else place
    blurred = [("about", 1)] if about and "least" not in about[0] else []
    found = [*_priors(year, context), *spanned, *blurred]
    if year in LIKELY:
        against = _said(AGAINST, place)
        if not against:
            return [("likely", _LIKELY_WEIGHT)]
        found += _said(FOR, place)
    else:
        found += _said(FOR, place)
        # Most numbers are done with here.
        hopeless = sum(weight for _, weight in found) <= -CENTURY_TOLD
        against = [] if hopeless else _said((*AGAINST, *UNLIKELY), place)
    if spanned:
        # Whoever held an office held it "in Arden 1762–1770".
        against = [(name, weight) for name, weight in against if name != "name"]
    named = any(name in ("name", "acronym") for name, _ in against)
    return [*found, *against, *(_said(OCCASIONS, place) if named else ())]


def _said(rows: Sequence[Evidence], place: _Place) -> list[tuple[str, int]]:
    return [(row.name, row.weight) for row in rows if _fits(row, place)]


def _priors(year: int, context: int | None) -> Iterator[tuple[str, int]]:
    """Yield what the number alone says."""
    if year in LIKELY:
        yield "likely", _LIKELY_WEIGHT
    else:
        yield ("four figures", -1) if year > 999 else ("three figures", -4)
    if year == context:
        yield "told by the context", 5
    if year % (100 if year in LIKELY else 50) == 0:
        yield "round", -1
    if year in (128, 256, 512, 1024, 2048):
        yield "power of two", -4


def _span(place: _Place, year: int) -> tuple[_Place, list[tuple[str, int]]]:
    """Return the place of the span that the number is an end of, and what that says; or its own."""
    if place.end - place.start > len(str(year)):  # "1717–23"
        return place, _vouched(place, year, year)
    through, since = place.behind(_THROUGH), place.before(_FROM)
    if through and int(through[1]) > year:
        other, joint, whole = int(through[1]), through[0], place._replace(end=through.end())
    elif since and int(since[1]) < year:
        other, joint, whole = int(since[1]), since[0], place._replace(start=since.start())
    else:
        day = place.behind(_TO_DAY) or place.before(_FROM_DAY)
        lived = day and 0 < abs(int(day[1]) - year) <= _LIFETIMES
        return place, [("to a day", 4)] if lived else []
    vouched = _vouched(whole, year, other)
    listed = " and " in joint and not whole.before(_BETWEEN)
    return (place, []) if listed or not vouched else (whole, vouched)


def _vouched(place: _Place, year: int, other: int) -> list[tuple[str, int]]:
    """Return what two numbers that are a span say for each other."""
    if year in LIKELY and other in LIKELY:
        return [("span", 5)]
    told = place.before(_FROM_BEFORE)
    if abs(year - other) > _LIFETIMES and not (told and other in _YEARS and year in _YEARS):
        return []
    return [("span", 3 if told else 2)]


def _fits(row: Evidence, place: _Place) -> bool:
    """Tell whether what stands around *place* is as *row* has it."""
    if row.behind:
        match = place.behind(compiled(row.behind))
        if not match or not _holds(match):
            return False
    if not row.before.endswith("$"):
        return not row.before or any(_is_said(said, place) for said in row.before.split("|"))
    return bool(place.before(compiled(row.before.lstrip("!")))) != row.before.startswith("!")


def _is_said(said: str, place: _Place) -> bool:
    """Tell whether the text before *place* ends in *said*: ``<moved> to ``."""
    front, _, tail = said.rpartition(">")
    if not place.text.endswith(tail, 0, place.start):
        return False
    if not front:
        return True
    front, _, mark = front.rpartition("<")
    at = place.start - len(tail)
    begin = place.text.rfind(" ", max(0, at - _WINDOW), at) + 1
    word = place.text[max(begin, at - _WINDOW) : at].lstrip("([\"'“‘*_")
    # "in “Orm 1634”", and the bracket of "(Orm 1634)" itself.
    begins = (begin, at - len(word))
    return _is_of(word, mark) and any(place.text.endswith(front, 0, one) for one in begins)


def _is_of(word: str, mark: str) -> bool:
    """Tell whether *word* has *mark*; names are words with a capital that nothing else explains."""
    if mark == "feast" and word.islower():
        return False
    if mark not in ("name", "acronym"):
        return _is_listed(word.lower(), mark)
    if word.islower() or not word[-1:].isalnum() or word.endswith("'s"):
        return False
    small = word != word.upper()
    if not small and len(word) > _LONGEST_ACRONYM:
        return False  # "Ada DRAYWELL 1642-1656"
    return word.lower() not in _list("opener") and (mark == "name") == small


_LONGEST_ACRONYM = 6


def _holds(match: re.Match[str]) -> bool:
    """Tell whether each group of *match* that is named after a list holds one of its words."""
    for name, value in match.groupdict().items():
        known = value is not None and _is_listed(
            value.lower(), name.removeprefix("no_").rstrip("2")
        )
        if value and known == name.startswith(("no_", "word")):
            return False
    return True


def _is_listed(word: str, name: str) -> bool:
    if name == "finite":
        return classes_of(word, name) != ()
    return word in (words("common_words") if name == "common" else _list(name))


@cache
def _list(name: str) -> frozenset[str]:
    """Return the words of a group's list, and their plurals."""
    if name == "place":
        return marked("places", "place")
    if name == "body":
        return marked("thing_nouns", "body")
    if name == "feast":
        return NAMED
    if name == "past":
        split = (line.split() for line in lines("irregular_verbs"))
        return frozenset(forms[1] for forms in split if len(forms) > 2)
    if name.startswith("word"):
        said = (line.partition(":")[2] for line in lines("function_words"))
        return frozenset(word for line in said for word in line.split())
    if name == "opener":
        return marked("numbers", name) | marked("function_words", name) | NAMED
    listed = marked("numbers", name)
    if name != "measure":
        return listed
    return listed | {f"{word}s" for word in listed} | marked("numbers", "piece")
