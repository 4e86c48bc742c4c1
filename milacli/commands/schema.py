"""What every record of every command looks like, as a JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from milacli.errors import MilaError
from milacli.fields import FIELDS
from milacli.table import Column

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Columns = tuple[Column, ...]


def schema(command: str = "") -> dict[str, Any]:
    """Return the schema of what *command* prints as JSON; of any command under an empty name.

    Each record is one of its ``$defs``: ``people`` of the list, ``people-name`` of one person,
    ``folder-search`` of a search in a folder. Raises MilaError for a command without records.
    """
    found = {name: columns for name, columns in records() if _is_of(name, command)}
    if not found:
        commands = dict.fromkeys(_command(name) for name, _ in records())
        raise MilaError(f'no records of "{command}"; there are those of: {", ".join(commands)}')
    return {
        "$schema": DIALECT,
        "title": f"What mila {command} prints as JSON".replace("  ", " "),
        "type": "array",
        "items": {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in found]},
        "$defs": {name: record(columns) for name, columns in found.items()},
    }


def _is_of(name: str, command: str) -> bool:
    return not command or command in (name, _command(name))


def _command(name: str) -> str:
    return name.removeprefix("folder-").partition("-")[0]


def record(columns: Sequence[Column]) -> dict[str, Any]:
    """Return the schema of a record with these *columns*."""
    properties = {
        column.name: {**FIELDS[column.name].schema, "description": FIELDS[column.name].meaning}
        for column in columns
    }
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def records() -> Iterator[tuple[str, Columns]]:
    """Yield every kind of record by its name, with its columns."""
    for name, (module, columns) in _RECORDS.items():
        yield name, getattr(import_module(f"milacli.{module}"), columns)
    # Over a folder a record has the title of its article, too.
    from milacli.commands.folder.listing import columns as titled

    for name, title in _TITLES.items():
        module, columns = _RECORDS[name]
        own = getattr(import_module(f"milacli.{module}"), columns)
        yield f"folder-{name}", titled(own, title)


_RECORDS = {
    "mila": ("commands.overview", "COLUMNS"),
    "people": ("facts.people", "COLUMNS"),
    "people-name": ("commands.people", "CARD"),
    "people-explain": ("commands.people", "EXPLAINED"),
    "timeline": ("facts.events", "COLUMNS"),
    "timeline-explain": ("facts.events", "EXPLAINED"),
    "timeline-chart": ("commands.chart", "COLUMNS"),
    "search": ("search.results", "COLUMNS"),
    "search-explain": ("search.results", "EXPLAINED"),
    "sections": ("commands.sections", "COLUMNS"),
    "show": ("commands.show", "COLUMNS"),
    "links": ("facts.links", "COLUMNS"),
    "references": ("facts.references", "COLUMNS"),
    "folder-mila": ("commands.folder.overview", "COLUMNS"),
    "folder-people": ("commands.folder.people", "ROSTER"),
    "folder-people-name": ("commands.folder.people", "CARD"),
    "folder-links": ("commands.folder.links", "LINKS"),
    "folder-links-dangling": ("commands.folder.links", "DANGLING"),
    "folder-links-orphans": ("commands.folder.links", "ORPHANS"),
    "index": ("commands.folder.index", "COLUMNS"),
    "index-delete": ("commands.folder.index", "DELETED"),
}
"""Where the columns of each kind of record are."""
_TITLES = {
    "search": "title",
    "search-explain": "title",
    "people-explain": "title",
    "show": "title",
    "sections": "article_title",
    "references": "article_title",
}
"""What can be asked of a folder, and the field that has the title of the article there."""
