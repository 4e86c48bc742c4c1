"""The one way from a command to its answer: load, ask, arrange, write."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

import typer

from milacli.errors import NOTHING, MilaError, NothingFound
from milacli.load import load, located, may_be_wiki
from milacli.memory import within_memory
from milacli.messages import complain
from milacli.progress import progress
from milacli.render import Format, render
from milacli.table import Table

LIMIT = 50
"""Rows of a table over a folder that are shown unless more are asked for."""


class _Arranged(NamedTuple):
    """What a list is to be, whatever it lists; what a command does by itself is None here."""

    section: str | None
    sort: str | None
    limit: int | None

    def of(self, table: Table, article: Any) -> Table:
        """Return *table*, from *article*, with the rows that are wanted in the wanted order."""
        if not any(self):
            return table
        # Few lists are arranged; the module costs a start.
        from milacli.commands.arrange import in_section, limited, sorted_by

        if self.section is not None:
            table = in_section(table, article, self.section)
        if self.sort is not None:
            table = sorted_by(table, self.sort)
        return limited(table, self.limit or 0)


def asked_paths(ctx: typer.Context, besides: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the paths before and behind the command, and those *besides*; else MILA_ARTICLE."""
    named = os.environ.get("MILA_ARTICLE")
    paths = (path for params in _params(ctx) for path in params.get("article") or ())
    return (*paths, *besides) or ((named,) if named else ())


def chosen_format(ctx: typer.Context, usual: Format | None = None) -> Format:
    """Return the format behind the command, or before it, or the *usual*, or what suits a reader.

    Raises MilaError for several at once.
    """
    for params in reversed(_params(ctx)):
        named = [params["format"]] if params.get("format") else []
        named += [format for format in (Format.JSON, Format.CSV) if params.get(format.value)]
        if len(set(named)) > 1:
            said = " and ".join(format.value for format in named)
            raise MilaError(f"one format at a time, not {said}")
        if named:
            return Format(named[0])
    return usual or (Format.TABLE if sys.stdout.isatty() else Format.PLAIN)


def _params(ctx: typer.Context) -> list[Mapping[str, Any]]:
    """Return the options before the command and those behind it."""
    return [one.params for one in (ctx.parent, ctx) if one is not None]


def answer(
    ctx: typer.Context,
    ask: Callable[..., Table] | str,
    *arguments: object,
    of_folder: Sequence[str] = (),
    **options: object,
) -> None:
    """Call *ask* with the article and what else it takes, and write its table.

    It may be the name of a question and of its module, which is loaded for one article alone.
    Of a folder its namesake is asked, with the options named in *of_folder* besides. Of
    ``--section``, ``--sort`` and ``--limit`` those not in *options* are seen to here. Nothing
    found is an empty list in JSON.
    """
    chosen = chosen_format(ctx)
    paths = asked_paths(ctx)
    wanted = _Arranged(
        *(None if name in options else ctx.params.get(name) for name in _Arranged._fields)
    )

    name = ask if isinstance(ask, str) else ask.__name__

    def asked() -> Table:
        if may_be_wiki(paths):
            besides = {name: ctx.params.get(name) for name in of_folder}
            everything = {**options, **besides}
            return _of_folder(ctx, paths, chosen, name, arguments, everything, of_folder, wanted)
        if ctx.params.get("inside"):
            raise MilaError("--in asks a folder; say which: --article FOLDER")
        path = paths[0] if paths else None
        with progress(path):
            article = load(path)
            table = wanted.of(_loaded(ask)(article, *arguments, **options), article)
        return table._replace(path=lambda _article: located(path))

    try:
        table = within_memory(asked)
    except NothingFound:
        if chosen is Format.JSON:
            sys.stdout.write("[]\n")
        raise
    if table.unanswered and chosen is not Format.TABLE:
        complain(table.unanswered, NOTHING)
    within_memory(lambda: render(table, chosen, sys.stdout))
    if table.unanswered:
        raise typer.Exit(NOTHING)


def _loaded(ask: Callable[..., Table] | str) -> Callable[..., Table]:
    if not isinstance(ask, str):
        return ask
    found: Callable[..., Table] = getattr(import_module(f"milacli.commands.{ask}"), ask)
    return found


def _of_folder(
    ctx: typer.Context,
    paths: Sequence[str],
    format: Format,
    name: str,
    arguments: Sequence[object],
    options: Mapping[str, Any],
    of_folder: Sequence[str],
    wanted: _Arranged,
) -> Table:
    """Ask the folder of *paths*; it has its own way to show the first of many rows.

    Raises MilaError for a section, which only one article has.
    """
    # SQLite costs a start; one article does without.
    from milacli.cli.folder import ask_folder

    if wanted.section is not None:
        raise MilaError(f"--section is of one article; give it a file of {paths[0]}")
    # What was not given is for the question to say.
    chosen = {option: value for option, value in options.items() if value is not None}
    if "limit" not in of_folder:
        return wanted.of(ask_folder(ctx, paths, name, arguments, chosen), None)
    limit = options.get("limit")
    if limit is None:
        limit = LIMIT if format is Format.TABLE else 0
    # What is sorted has to be there first.
    chosen["limit"] = limit if wanted.sort is None else 0
    return wanted._replace(limit=limit).of(ask_folder(ctx, paths, name, arguments, chosen), None)
