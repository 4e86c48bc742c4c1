"""The command line: options in, one call, one table out. The only room that knows typer."""

from milacli.cli import facts, index, links, people, references, search, sections, show, timeline
from milacli.cli.application import app

__all__ = [
    "app",
    "facts",
    "index",
    "links",
    "people",
    "references",
    "search",
    "sections",
    "show",
    "timeline",
]
