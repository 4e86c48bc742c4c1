"""mila references: the sources."""

from typing import Annotated

import typer

from milacli.cli.answer import answer
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import INSIDE, LISTING
from milacli.docstrings import restore

app = application()


@command(app, {**INSIDE, **LISTING})
def references(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NUMBER or TEXT...]", help="Only this one, or with these words."),
    ] = None,
) -> None:
    """List the sources: number, title, publisher, date and address.

    \b
    Examples:
      mila references 3
      mila references --format csv
    """
    from milacli.commands.listing import references

    refuse_files(ctx, words or ())
    answer(ctx, references, " ".join(words or ()), of_folder=("inside", "limit"))


restore(__name__)
