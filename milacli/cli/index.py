"""mila index: what is kept of a folder."""

import os
import sys
from typing import Annotated

import typer

from milacli.cli.answer import asked_paths, chosen_format
from milacli.cli.application import application, command
from milacli.cli.options import ANSWER
from milacli.docstrings import restore
from milacli.errors import MilaError
from milacli.load import may_be_wiki
from milacli.render import render

app = application()


@command(app, ANSWER)
def index(
    ctx: typer.Context,
    folder: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FOLDER...]", help="Instead of --article FOLDER."),
    ] = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Remove it; the next question makes it anew.")
    ] = False,
) -> None:
    """Tell what is kept of a folder: where, how much, how fresh.

    And which notes are skipped. It is made by the first question and keeps itself fresh. It lies
    in the user's cache folder (or MILA_CACHE_DIR), never among the notes.

    \b
    Examples:
      mila index notes/
      mila index notes/ --delete
    """
    from milacli.cli.folder import with_wiki
    from milacli.commands.folder import index as of_folder

    paths = asked_paths(ctx, folder or ())
    missing = next((path for path in paths if not os.path.exists(os.path.expanduser(path))), None)
    if missing is not None and not may_be_wiki(paths):
        raise MilaError(f"cannot read {missing}: no such file or directory")
    if not may_be_wiki(paths):
        raise MilaError("an index is kept of folders; say which: mila index FOLDER")
    table = with_wiki(ctx, paths, of_folder.index, of_folder.delete if delete else None)
    render(table, chosen_format(ctx), sys.stdout)


restore(__name__)
