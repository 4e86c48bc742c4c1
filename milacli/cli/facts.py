"""mila facts: every fact, for other tools."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from milacli.cli.answer import asked_paths, chosen_format
from milacli.cli.application import application, command
from milacli.cli.options import ANSWER, INSIDE
from milacli.docstrings import restore
from milacli.errors import MilaError
from milacli.load import load, may_be_wiki
from milacli.memory import within_memory
from milacli.progress import progress
from milacli.render import Format

app = application()


@command(app, {**INSIDE, **ANSWER})
def facts(
    ctx: typer.Context,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            help="Only people, events, links or references; repeatable.",
        ),
    ] = None,
    sqlite: Annotated[
        str | None,
        typer.Option("--sqlite", metavar="FILE", help="Write a database with these facts instead."),
    ] = None,
) -> None:
    """Write every fact as one flat record, as jsonl or csv, for other tools.

    All kinds have the same fields; what a kind has not is empty.

    \b
    Examples:
      mila facts --article notes/ > facts.jsonl
      mila facts --article notes/ --sqlite facts.db
    """
    chosen = chosen_format(ctx, Format.JSONL)
    if chosen not in (Format.JSONL, Format.CSV):
        raise MilaError("facts are written as jsonl or csv; the other commands make tables of them")
    paths, inside = asked_paths(ctx), ctx.params.get("inside") or ()
    within_memory(lambda: _write(ctx, paths, kind or (), inside, sqlite, chosen))


def _write(
    ctx: typer.Context, paths: Sequence[str], kinds: Sequence[str], inside: Sequence[str],
    sqlite: str | None, format: Format,
) -> None:  # fmt: skip
    from milacli.commands.facts import database, tables
    from milacli.commands.facts import facts as of_one
    from milacli.render import render
    from milacli.render.stream import render_all

    if may_be_wiki(paths):
        # SQLite costs a start; one article does without.
        from milacli.cli.folder import with_facts

        name = ", ".join(paths)
        found, leads = with_facts(ctx, paths, kinds, inside)
    else:
        path = paths[0] if paths else None
        with progress(path):
            loaded = load(path)
            name, found, leads = loaded.name, of_one(loaded, kinds), None
    if sqlite is None:
        render_all(tables(found, name), format, sys.stdout)
    else:
        render(database(sqlite, found, leads), Format.PLAIN, sys.stdout)


restore(__name__)
