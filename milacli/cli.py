"""Commands: options in, one call, one table out. The only module that knows typer."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from milacli.errors import MilaError
from milacli.library import load
from milacli.render import Format, render
from milacli.table import Table

app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=False)

ArticleOption = Annotated[str | None, typer.Option("--article", "-a", envvar="MILA_ARTICLE")]
FormatOption = Annotated[Format, typer.Option("--format", "-f")]


def _show(table: Table, format: Format) -> None:
    if not table.rows:
        print("[]") if format is Format.JSON else None
        raise typer.Exit(1)
    render(table, format, sys.stdout)


@app.callback()
def root() -> None:
    pass


@app.command()
def search(
    query: list[str], article: ArticleOption = None, format: FormatOption = Format.JSON
) -> None:
    from milacli.search import search

    _show(search(load(article), " ".join(query)), format)


@app.command()
def people(article: ArticleOption = None, format: FormatOption = Format.JSON) -> None:
    from milacli.query.people import people

    _show(people(load(article)), format)


@app.command()
def timeline(article: ArticleOption = None, format: FormatOption = Format.JSON) -> None:
    from milacli.query.timeline import timeline

    _show(timeline(load(article)), format)


def main() -> None:
    try:
        app(prog_name="mila")
    except MilaError as error:
        sys.stderr.write(f"mila: {error}\n")
        sys.exit(error.status)
