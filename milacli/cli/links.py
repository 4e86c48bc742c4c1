"""mila links: what the article points to."""

from __future__ import annotations

from typing import Annotated

import typer

from milacli.cli.answer import answer
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import LISTING
from milacli.docstrings import restore

app = application()


@command(app, LISTING)
def links(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT...]", help="Only targets and labels with these words."),
    ] = None,
) -> None:
    """List what the article links to, and how often.

    \b
    Examples:
      mila links
      mila links learning --sort -count
    """
    from milacli.commands.listing import links

    refuse_files(ctx, words or ())
    answer(ctx, links, " ".join(words or ()))


restore(__name__)
