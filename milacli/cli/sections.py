"""mila sections: the outline."""

from typing import Annotated

import typer

from milacli.cli.answer import answer
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import INSIDE, LISTING, complete_title
from milacli.docstrings import restore

app = application()


@command(app, {**INSIDE, **LISTING})
def sections(
    ctx: typer.Context,
    title: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SECTION]",
            help="Only this section and its subsections, as --section.",
            autocompletion=complete_title,
        ),
    ] = None,
) -> None:
    """Show the outline, and how much each section holds.

    \b
    Examples:
      mila sections
      mila sections --article notes.md --format json
    """
    from milacli.commands.sections import sections

    refuse_files(ctx, title or ())
    if title:
        ctx.params["section"] = " ".join(title)
    answer(ctx, sections, of_folder=("inside", "limit"))


restore(__name__)
