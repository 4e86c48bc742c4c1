"""mila references: the sources."""

from __future__ import annotations

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore


@app.command()
def references(
    ctx: typer.Context, article: ArticleOption = None, format: FormatOption = None
) -> None:
    """List the sources: number, title, publisher, date and address.

    \b
    Examples:
      mila references
      mila references --format csv
    """
    from milacli.commands.listing import references

    answer(ctx, article, format, references)


restore(__name__)
