"""mila show: the text of a section."""

from typing import Annotated

import typer

from milacli.cli.answer import answer
from milacli.cli.application import application, command
from milacli.cli.options import ANSWER, INSIDE, complete_title
from milacli.docstrings import restore

app = application()


@command(app, {**INSIDE, **ANSWER})
def show(
    ctx: typer.Context,
    title: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SECTION]",
            help='Title, number or #slug; of a folder "TITLE" or "TITLE#Section".',
            autocompletion=complete_title,
        ),
    ] = None,
) -> None:
    """Read a section with its subsections, or the whole article.

    The start of a title and a typo of it will do.

    \b
    Examples:
      mila show history
      mila show 4
    """
    from milacli.commands.show import show

    wanted = " ".join(title or ())
    answer(ctx, show, wanted, of_folder=("inside",))


restore(__name__)
