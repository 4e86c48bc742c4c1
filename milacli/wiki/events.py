"""When something happened in the articles of a folder: where the records of a time are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from milacli.wiki.keys import day_key
from milacli.wiki.schema import LONG
from milacli.wiki.wiki import Wiki

_ALIVE = "event.article NOT IN (SELECT article FROM dead)"
_YEAR = 10_000
# What begins long before and still reaches into the days lasts long; of that there is little.
_WITHIN = (
    "SELECT * FROM event WHERE first BETWEEN :year_before AND :last AND last >= :first "  # noqa: S608
    f"UNION ALL SELECT * FROM event WHERE {LONG} AND first < :year_before AND last >= :first"
)


class Place(NamedTuple):
    """Where the record of an event is."""

    year: int
    """In which it begins."""
    article: int
    place: int


def within(wiki: Wiki, first: tuple[int, int, int], last: tuple[int, int, int]) -> Iterator[Place]:
    """Yield where events are that reach into the days from *first* to *last*, oldest first."""
    ask = (
        f"SELECT event.first, event.article, event.place FROM ({_WITHIN}) AS event "  # noqa: S608
        "JOIN article ON article.id = event.article "
        f"WHERE {_ALIVE} ORDER BY event.first, event.last, article.place, event.place"
    )
    for began, article, place in wiki.database.execute(ask, _days(first, last)):
        yield Place(began // _YEAR, article, place)


def how_many(wiki: Wiki, first: tuple[int, int, int], last: tuple[int, int, int]) -> int:
    """Return how many events reach into the days from *first* to *last*."""
    ask = f"SELECT count(*) FROM ({_WITHIN}) AS event WHERE {_ALIVE}"  # noqa: S608
    return int(wiki.database.execute(ask, _days(first, last)).fetchone()[0])


def _days(first: tuple[int, int, int], last: tuple[int, int, int]) -> dict[str, int]:
    start, end = day_key(first), day_key(last)
    return {"year_before": start - _YEAR, "first": start, "last": end}


def ends(wiki: Wiki) -> list[Place]:
    """Return where the first event is and the one that begins last, if there are any."""
    ask = f"SELECT first, article, place FROM event WHERE {_ALIVE} ORDER BY first"  # noqa: S608
    found = [wiki.database.execute(f"{ask}{way} LIMIT 1").fetchone() for way in ("", " DESC")]
    return [Place(row[0] // _YEAR, *row[1:]) for row in found if row]
