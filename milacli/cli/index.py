"""mila index: what is kept of a folder."""

import sys
from typing import Annotated

import typer

from milacli.cli.application import app, asked_paths, chosen_format
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore
from milacli.errors import MilaError
from milacli.load import may_be_wiki
from milacli.render import render


@app.command()
def index(
    ctx: typer.Context,
    folder: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FOLDER...]", help="Instead of --article FOLDER."),
    ] = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Remove it; the next question makes it anew.")
    ] = False,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Tell what is kept of a folder: where, how much, how fresh, and which notes are skipped.

    It is made by the first question and keeps itself fresh. It lies in the user's cache folder
    (or MILA_CACHE_DIR), never among the notes.

    \b
    Examples:
      mila index notes/
      mila index notes/ --delete
    """
    from milacli.cli.folder import with_wiki
    from milacli.commands.folder import index as of_folder

    paths = (*asked_paths(ctx, article), *(folder or ()))
    if folder and not ctx.obj.articles and not article:
        paths = tuple(folder)
    if not may_be_wiki(paths):
        raise MilaError("an index is kept of folders; say which: mila index FOLDER")
    table = with_wiki(paths, of_folder.index, of_folder.delete if delete else None)
    render(table, chosen_format(ctx, format), sys.stdout)


restore(__name__)
