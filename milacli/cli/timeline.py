"""mila timeline: what happened when."""

from __future__ import annotations

from typing import Annotated

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore


@app.command()
def timeline(
    ctx: typer.Context,
    since: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Leave out what ended earlier.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Leave out what began later.")
    ] = None,
    about: Annotated[
        str, typer.Option("--about", metavar="TEXT", help="Only events that mention this.")
    ] = "",
    references: Annotated[
        bool, typer.Option("--references", help="Add the dates of the references.")
    ] = False,
    chart: Annotated[bool, typer.Option("--chart", help="Draw the years as bars.")] = False,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Tell what happened when, oldest first.

    Dates are as precise as the text (EDTF): 1993, 2020-12, 199X, 2003/.. for "since 2003".

    \b
    Examples:
      mila timeline
      mila timeline --from 2010s --about partnership
    """
    from milacli.commands.timeline import timeline

    answer(ctx, article, format, timeline, since, until, about, references=references, chart=chart)


restore(__name__)
