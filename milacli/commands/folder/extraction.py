"""What is kept of the facts of each article of a folder."""

from __future__ import annotations

from collections.abc import Iterator

from milacli.article.model import Article, MarkKind
from milacli.commands.sections import sections
from milacli.facts import KINDS, kind
from milacli.reading.dates.edtf import LATEST
from milacli.table import tabulate
from milacli.wiki.facts import Counted, Facts, Records

SECTIONS = "sections"


def facts(article: Article) -> Facts:
    """Return the records of *article* by kind, and what is counted of them over a folder."""
    if not article.blocks:
        return Facts({SECTIONS: ()}, [])
    found = {name: kind(name).extract(article) for name in KINDS}
    records: dict[str, Records] = {
        name: tabulate(kind(name).columns, told).rows for name, told in found.items()
    }
    records[SECTIONS] = sections(article).rows
    counted: list[Counted] = [
        *(("people", person.name, None, None, 1) for person in found["people"]),
        *(
            ("links", link.target, None, None, len(link.lines))
            for link in found["links"]
            if link.kind == MarkKind.WIKILINK.value
        ),
        *_years(found["events"]),
    ]
    return Facts(records, counted)


def _years(events: object) -> Iterator[Counted]:
    for event in events if isinstance(events, tuple) else ():
        last = event.period.last
        yield "events", "", event.period.first[0], None if last == LATEST else last[0], 1
