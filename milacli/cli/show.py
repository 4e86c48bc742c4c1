"""mila show: the text of a section."""

from __future__ import annotations

from typing import Annotated

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption, complete_section
from milacli.docstrings import restore


@app.command()
def show(
    ctx: typer.Context,
    section: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SECTION]", help="Title, number or #slug.", autocompletion=complete_section
        ),
    ] = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Read a section with its subsections, or the whole article.

    The start of a title and a typo of it will do.

    \b
    Examples:
      mila show history
      mila show 4
    """
    from milacli.commands.show import show

    answer(ctx, article, format, show, " ".join(section or ()))


restore(__name__)
