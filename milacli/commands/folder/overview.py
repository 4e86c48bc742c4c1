"""A folder at a glance: how many articles, how fresh what is known of them is, who and when."""

from __future__ import annotations

import time
from typing import NamedTuple

from milacli.hints import quoted
from milacli.reading.dates.edtf import LATEST
from milacli.table import Column, Layout, Table, tabulate
from milacli.wiki.facts import count, pending, records_of
from milacli.wiki.keys import day_key
from milacli.wiki.people import everybody, join_people
from milacli.wiki.records import SECTIONS
from milacli.wiki.wiki import Wiki

_MOST = 5
"""How many of what is linked most are named."""


class Sheet(NamedTuple):
    """What a folder holds, counted; None for what has not been read yet."""

    articles: int
    fresh: str
    skipped: int
    sections: int | None
    people: int | None
    years: str | None
    linked: tuple[str, ...] | None
    folder: str


COLUMNS = (
    Column("folder", lambda sheet: sheet.folder, style="name"),
    Column("articles", lambda sheet: sheet.articles, style="number"),
    Column("fresh", lambda sheet: sheet.fresh),
    Column("skipped", lambda sheet: sheet.skipped, style="number"),
    Column("sections", lambda sheet: sheet.sections, style="number"),
    Column("people", lambda sheet: sheet.people, style="number"),
    Column("years", lambda sheet: sheet.years, style="date"),
    Column("linked", lambda sheet: sheet.linked),
)


def overview(wiki: Wiki) -> Table:
    """Tabulate the one fact sheet of *wiki*; raises NothingFound if it has no articles."""
    wiki.check()
    is_read = not pending(wiki)
    sheet = Sheet(
        articles=wiki.index.count(),
        fresh=freshness(wiki),
        skipped=sum(wiki.skipped().values()),
        sections=count(wiki, SECTIONS) if is_read else None,
        people=_people(wiki) if is_read else None,
        years=_years(wiki) if is_read else None,
        linked=_linked(wiki) if is_read else None,
        folder=wiki.name,
    )
    # Nothing skipped, and what is not read yet, is nothing to show.
    columns = tuple(
        column._replace(shown=column.read(sheet) not in (None, 0, "")) for column in COLUMNS
    )
    table = tabulate(columns, [sheet])
    return table._replace(layout=Layout.CARDS, note=_next(wiki, is_read=is_read))


def freshness(wiki: Wiki) -> str:
    """Say when all notes were looked at last."""
    if not wiki.was_glanced_at:
        return "all notes looked at now"
    seconds = (time.time_ns() - wiki.index.meta("looked")) // 1_000_000_000
    return f"all notes looked at {seconds} seconds ago"


def _people(wiki: Wiki) -> int:
    """Return how many people there are."""
    join_people(wiki)
    return everybody(wiki, None, (), 1)[1]


def _years(wiki: Wiki) -> str:
    ask = (
        "SELECT min(first), max(CASE last WHEN ? THEN first ELSE last END) FROM event "
        "WHERE article NOT IN (SELECT article FROM dead)"
    )
    found = wiki.database.execute(ask, (day_key(LATEST),)).fetchone()
    years = (day // 10_000 for day in found if day is not None)
    return "–".join(str(year) for year in dict.fromkeys(years))


def _linked(wiki: Wiki) -> tuple[str, ...]:
    """Return the targets of links that most articles have, as the first of them writes it."""
    ask = (
        "SELECT key, min(article * 1000000 + place) FROM link WHERE path IS NULL "
        "AND article NOT IN (SELECT article FROM dead) "
        "GROUP BY key ORDER BY count(DISTINCT article) DESC, key LIMIT ?"
    )
    firsts = [divmod(at, 1_000_000) for _, at in wiki.database.execute(ask, (_MOST,))]
    return tuple(records_of(wiki, number, "links")[place][0] for number, place in firsts)


def _next(wiki: Wiki, *, is_read: bool) -> str:
    """Name what to try, and what reads the facts where they are not read."""
    options = " ".join(f"-a {quoted(path)}" for path in wiki.paths)
    first = wiki.first().title
    lines = [
        f"Try  mila {options} search {first.lower()}",
        f"     mila {options} show {quoted(first)}",
    ]
    said = "" if is_read else "  (reads people, years and links too, once)"
    return "\n".join([*lines, f"     mila {options} sections{said}"])
