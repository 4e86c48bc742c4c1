"""Templates of wikis that carry words: ``{{lang|de|Alte Brücke}}``, ``{{convert|3|km|mi}}``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from milacli.patterns import lazy

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_LONGEST = 2000
"""Characters; what is longer is no phrase."""
_PART = lazy(r"\[\[|\]\]|\{\{|\}\}|\|")
_NAMED = lazy(r"\s*[\w -]+=")
_LANGUAGE = lazy(r"lang-[a-z-]{2,12}$")

# Which of its arguments a template shows: the first is 0, the last -1.
_SHOWN = {
    **dict.fromkeys(
        "nowrap nobr nobold small smaller big abbr tooltip ill illm sc smallcaps em strong var "
        "mono samp kbd vanchor linktext nihongo birth-date death-date start-date end-date".split(),
        0,
    ),
    **dict.fromkeys(("interlanguage link", "visible anchor"), 0),
    **dict.fromkeys("lang langx wikt-lang".split(), 1),
    **dict.fromkeys("transl transliteration".split(), -1),
}
_SHIPS = frozenset("hms uss ss mv rms hmcs hmas hmnzs sms uscgc rfa ps ts rrs hmhs usns".split())
_MONEY = frozenset("us$ £ € ¥ ₹ a$ c$ nz$ hk$ can$".split())
_DATES = frozenset(
    "birth date|birth date and age|bda|dob|birth year and age|death date|death date and age|dda|"
    "death year and age|start date|start date and age|end date|film date|dts|date".split("|")
)
_SIGNS = {
    "ndash": "–", "mdash": "—", "snd": " – ", "spaced ndash": " – ", "nbsp": " ", "en dash": "–",
    "em dash": "—",
}  # fmt: skip
_BETWEEN = {
    "-": "–",
    "–": "–",
    "to": " to ",
    "and": " and ",
    "or": " or ",
    "x": " x ",
    "by": " by ",
}
_AMOUNT = lazy(r"[-−]?\d[\d,.]*(?:[+/]\d+){0,2}$")


class Words(NamedTuple):
    """What a template shows: a part of the Markdown, or a text of its own."""

    start: int = 0
    end: int = 0
    text: str = ""


def words_of(source: str, start: int, end: int) -> Words | None:
    """Return what the template from *start* to *end* of *source* shows, if it shows anything."""
    if end - start > _LONGEST:
        return None
    parts = _parts(source, start + 2, end - 2)
    name = " ".join(source[slice(*parts[0])].replace("_", " ").split())
    said = [part for part in parts[1:] if not _NAMED.match(source, *part)]
    key = name.lower()
    shown = 0 if _LANGUAGE.match(key) else _SHOWN.get(key)
    if shown is not None:
        found = Words(*said[shown]) if shown < len(said) and said else Words()
        return found if source[found.start : found.end].strip() else None
    text = _text(name, [source[slice(*part)].strip() for part in said])
    return Words(text=text) if text else None


def _parts(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the name and the arguments stand, between bars outside links and templates."""
    depth, last = 0, start
    parts = []
    for found in _PART.finditer(source, start, end):
        if found[0] == "|":
            if not depth:
                parts.append((last, found.start()))
                last = found.end()
        else:
            depth += 1 if found[0] in ("[[", "{{") else -1
    return [*parts, (last, end)]


def _text(name: str, said: Sequence[str]) -> str:
    """Return the words of a template *name* that is more than one of its arguments *said*."""
    key = name.lower()
    if key in _SIGNS:
        return _SIGNS[key]
    if not said or not said[0]:
        return ""
    if key in _DATES:
        return _date(said)
    if key in ("convert", "cvt"):
        return _measure(said)
    if key in _SHIPS:
        return f"{name} {said[0]}"
    if key == "ship" and len(said) > 1:
        return " ".join(said[:2]).strip()
    if key in _MONEY:
        return name + said[0]
    if key in ("circa", "c.", "ca"):
        return f"c. {said[0]}"
    if key == "as of":
        return f"As of {_date(said)}"
    if key == "frac" and len(said) < _MOST and all(map(str.isdigit, said)):
        return " ".join([*said[:-2], "/".join(said[-2:])])
    return ""


_MOST = 4
"""Arguments of a date or a fraction, and one."""


def _date(said: Sequence[str]) -> str:
    """Return ``3 May 1888`` of year, month and day, or a date as it is written."""
    if not said[0].isdigit():
        return said[0] if _WRITTEN.match(said[0]) else ""
    parts = said[: _MOST - 1] if len(said) > 1 else said[:1]
    year, *rest = parts
    numbers = [int(part) for part in rest if part.isdigit()]
    if not numbers or not 0 < numbers[0] <= len(_MONTHS):
        return year
    return " ".join([*map(str, numbers[1:2]), _MONTHS[numbers[0] - 1], year])


_WRITTEN = lazy(r"[\w ,.–-]*\d{3,4}$|\d{4}-\d\d(?:-\d\d)?$")


def _measure(said: Sequence[str]) -> str:
    """Return the amount and its unit: ``3.2 km``, ``3 to 5 km``."""
    text = ""
    for part in said[:5]:
        if _AMOUNT.match(part):
            text += part
        elif part in _BETWEEN and text:
            text += _BETWEEN[part]
        else:
            return f"{text} {part}" if text else ""
    return text
