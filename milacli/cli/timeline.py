"""mila timeline: what happened when."""

from collections.abc import Iterator
from typing import Annotated

import typer

from milacli.choices import EVENT_KINDS, enumerated
from milacli.cli.answer import answer
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import INSIDE, LISTING, SectionOption
from milacli.docstrings import restore

app = application()


def _kinds(incomplete: str) -> Iterator[str]:
    from milacli.complete import fixed

    return fixed(incomplete, EVENT_KINDS)


@command(app, {**INSIDE, **LISTING})
def timeline(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORDS...]", help="A date, a span, or what it is about."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="Only what reaches to this time or later."),
    ] = None,
    until: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Only what began by then.")
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
            autocompletion=_kinds,
        ),
    ] = None,
    section: SectionOption = None,
    references: Annotated[
        bool, typer.Option("--references", help="Add the dates of the references.")
    ] = False,
    chart: Annotated[bool, typer.Option("--chart", help="Draw the years as bars.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show why this date, and why this owner.")
    ] = False,
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
        of_folder=("inside", "limit"),
    )


restore(__name__)
