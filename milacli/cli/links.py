"""mila links: what the article points to."""

from typing import Annotated

import typer

from milacli.cli.answer import answer, asked_paths
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import INSIDE, LISTING
from milacli.docstrings import restore
from milacli.errors import MilaError
from milacli.load import may_be_wiki

app = application()
_OF_FOLDER = ("backlinks", "dangling", "orphans")


@command(app, {**INSIDE, **LISTING})
def links(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT...]", help="Only targets and labels with these words."),
    ] = None,
    backlinks: Annotated[
        str | None,
        typer.Option("--backlinks", metavar="TITLE", help="Of a folder who links to this article."),
    ] = None,
    dangling: Annotated[
        bool, typer.Option("--dangling", help="Of a folder the targets that no article is.")
    ] = False,
    orphans: Annotated[
        bool, typer.Option("--orphans", help="Of a folder the articles that no other links to.")
    ] = False,
) -> None:
    """List what the article links to, and how often.

    \b
    Examples:
      mila links learning --sort -count
      mila links --article notes/ --backlinks "Castle Orm"
    """
    from milacli.commands.listing import links

    refuse_files(ctx, words or ())
    asked = dict(zip(_OF_FOLDER, (backlinks, dangling, orphans), strict=True))
    option = next((f"--{name}" for name, value in asked.items() if value), "")
    if option and not may_be_wiki(asked_paths(ctx)):
        raise MilaError(f"{option} asks a folder; say which: --article FOLDER")
    answer(ctx, links, " ".join(words or ()), of_folder=("inside", "limit", *_OF_FOLDER))


restore(__name__)
