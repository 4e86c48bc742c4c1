"""mila timeline: what happened when."""

from __future__ import annotations

from typing import Annotated

import typer

from milacli.choices import EVENT_KINDS, enumerated
from milacli.cli.application import answer, app, refuse_files
from milacli.cli.options import (
    ArticleOption,
    FormatOption,
    InsideOption,
    LimitOption,
    complete_section,
)
from milacli.docstrings import restore


@app.command()
def timeline(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS...]", help="A date, a span, or what it is about."),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Leave out what ended earlier.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Leave out what began later.")
    ] = None,
    about: Annotated[
        str, typer.Option("--about", metavar="TEXT", help="Only with this person or these words.")
    ] = "",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help=f"Only events of this kind: {enumerated(EVENT_KINDS)}; repeatable.",
        ),
    ] = None,
    section: Annotated[
        str | None,
        typer.Option(
            "--section",
            "-s",
            metavar="SECTION",
            help="Only what this section tells.",
            autocompletion=complete_section,
        ),
    ] = None,
    references: Annotated[
        bool, typer.Option("--references", help="Add the dates of the references.")
    ] = False,
    chart: Annotated[bool, typer.Option("--chart", help="Draw the years as bars.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show why this date, and why this owner.")
    ] = False,
    inside: InsideOption = None,
    limit: LimitOption = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Tell what happened when, oldest first.

    Dates are as precise as the text (EDTF): 1993, 2020-12, 199X, 2003/.. for "since 2003".

    \b
    Examples:
      mila timeline 2015..2020
      mila timeline --from 2010s --about partnership
    """
    refuse_files(ctx, words or ())
    answer(
        ctx,
        article,
        format,
        "timeline",
        since,
        until,
        about,
        words=" ".join(words or ()),
        kinds=kind or (),
        section=section,
        references=references,
        chart=chart,
        explain=explain,
        of_folder={"inside": inside or (), "limit": limit},
    )


restore(__name__)
