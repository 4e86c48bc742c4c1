"""Every fact as one flat record of the same fields, for files, data frames and databases.

``FIELDS`` is the schema. A field that a kind of fact has not is empty: an empty text or list, and
None for a number.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from milacli.article.model import Article
from milacli.errors import MilaError
from milacli.facts import KINDS, Fact, kind
from milacli.facts.events import EXPLAINED, events_of
from milacli.facts.people import people_of
from milacli.reading import Reading, read
from milacli.reading.dates import edtf
from milacli.table import Column, tabulate

VERSION = 1
"""Of the schema; a new field, or another meaning of one, makes another version."""

FIELDS = tuple(Fact.__annotations__)

_UNLIMITED = (edtf.EARLIEST, edtf.LATEST)


def flat_facts(article: Article, kinds: Collection[str] = KINDS) -> list[Fact]:
    """Return the facts of *article*, kind by kind in the order of KINDS.

    Raises MilaError for a kind that there is not.
    """
    check_kinds(kinds)
    found: list[Fact] = []
    reading = read(article)
    # Both ask for the same names and clauses.
    read_by: dict[str, Callable[[Reading], Sequence[Any]]] = {
        "people": people_of,
        "events": partial(events_of, explained=True),
    }
    for name in (name for name in KINDS if name in kinds):
        told = read_by[name](reading) if name in read_by else kind(name).extract(article)
        found += flattened(name, article.title, tabulate(columns_of(name), told).rows)
    return found


def columns_of(name: str) -> tuple[Column, ...]:
    """Return the columns of the kind *name* with all that is known of a fact."""
    return EXPLAINED if name == "events" else kind(name).columns


def check_kinds(kinds: Collection[str]) -> None:
    """Raise MilaError if one of *kinds* is none."""
    unknown = [name for name in kinds if name not in KINDS]
    if unknown:
        raise MilaError(f'no kind of fact "{unknown[0][:60]}"; there are: {", ".join(KINDS)}')


def flattened(name: str, title: str, rows: Sequence[Sequence[Any]]) -> Iterator[Fact]:
    """Yield the *rows* of the kind *name*, in the order of its columns, as flat records."""
    columns = [column.name for column in columns_of(name)]
    for cells in rows:
        told = dict(zip(columns, cells, strict=False))
        fact = _fact(told, title)
        _OWN[name](fact, told)
        yield fact


def _fact(told: Mapping[str, Any], title: str) -> Fact:
    """Return what all kinds have, with the rest empty."""
    return {
        "version": VERSION, "article": told["article"], "title": title, "kind": "", "name": "",
        "text": "", "aliases": [], "tags": [], "who": [], "under": "", "when": "", "first": "",
        "last": "", "first_day": None, "last_day": None, "url": "", "section": told["section"],
        "line": told["line"], "lines": list(told.get("lines", (told["line"],))),
        "quote": told["quote"], "evidence": [],
    }  # fmt: skip


def _person(fact: Fact, told: Mapping[str, Any]) -> None:
    fact["kind"], fact["name"] = "person", told["name"]
    fact["text"] = "; ".join(told["titles"])
    fact["aliases"], fact["tags"] = list(told["aliases"]), list(told["roles"])
    fact["evidence"] = [_shown(shown) for shown in told["evidence"]]


def _shown(shown: Mapping[str, Any]) -> str:
    """Say what shows a role or a title: ``founder: copula, line 3: Ida Falk was its founder``."""
    former = "former " if shown["former"] else ""
    said = shown.get("role") or shown.get("title")
    return f"{former}{said}: {shown['rule']}, line {shown['line']}: {shown['quote']}"


def _event(fact: Fact, told: Mapping[str, Any]) -> None:
    fact["kind"], fact["name"], fact["text"] = "event", told["date"], str(told["event"])
    fact["tags"] = [told["kind"]] if told.get("kind") else []
    fact["who"], fact["under"] = list(told.get("who", ())), told.get("under", "")
    fact["when"] = told["when"]
    fact["evidence"] = [said for said in (told["why"], told["owner"]) if said]
    _date(fact, told["date"])


def _link(fact: Fact, told: Mapping[str, Any]) -> None:
    fact["kind"], fact["name"] = told["kind"], told["target"]
    fact["text"] = "; ".join(told["label"])
    fact["url"] = told["target"] if "://" in told["target"] else ""


def _reference(fact: Fact, told: Mapping[str, Any]) -> None:
    fact["kind"], fact["name"] = "reference", str(told["title"])
    fact["text"] = "; ".join(filter(None, (told["author"], told["publisher"])))
    fact["when"], fact["url"] = told["date"] or "", told["url"] or ""
    _date(fact, told["date"] or "")


_OWN = {"people": _person, "events": _event, "links": _link, "references": _reference}


def _date(fact: Fact, said: str) -> None:
    """Enter the first and the last day of the EDTF date *said*; what is open has none."""
    period = edtf.read(said)
    if period is None:
        return
    if period.first not in _UNLIMITED and not said.startswith("../"):
        fact["first"], fact["first_day"] = _written(period.first), day_number(period.first)
    if period.last not in _UNLIMITED:
        fact["last"], fact["last_day"] = _written(period.last), day_number(period.last)


def _written(day: edtf.Day) -> str:
    year, month, date = day
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{date:02}"


def day_number(day: edtf.Day) -> int:
    """Return the days from 1 January of the year 1, which is day 1, to *day*.

    As ``datetime.date.toordinal``, but also for the years before it; by H. Hinnant's
    days_from_civil (https://howardhinnant.github.io/date_algorithms.html).
    """
    year, month, date = day
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + date - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 305
