"""What an article links to on a screen: most linked first, a label only where it says more."""

from __future__ import annotations

from milacli.commands.screens import WIDE, counted
from milacli.english.prose import fold
from milacli.table import Column, Table, records

_COLUMNS = (
    Column("target", lambda row: row[0], style="name"),
    Column("label", lambda row: row[1]),
    Column("count", lambda row: row[2], style="number"),
    Column("section", lambda row: row[3]),
    Column("line", lambda row: row[4], style="number"),
)


def screen(table: Table, width: int) -> Table:
    """Order the targets by how often they are linked, those of one number by their lines."""
    rows = tuple(
        (
            record["target"], _labels(record["target"], record["label"]),
            record["count"], record["section"], record["line"],
        )
        for record in sorted(records(table), key=lambda record: -record["count"])
    )  # fmt: skip
    shown = {"label": any(row[1] for row in rows), "section": width >= WIDE}
    columns = tuple(c._replace(shown=shown.get(c.name, c.shown)) for c in _COLUMNS)
    return Table(columns, rows, counted(table, "link", "links"), table.note)


def _labels(target: str, labels: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of *labels* that are not the target in other letters."""
    return tuple(label for label in labels if fold(label) != fold(target))
