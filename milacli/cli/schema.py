"""mila schema: what the records look like."""

import sys
from typing import Annotated

import typer

from milacli.cli.application import COMMANDS, application, command
from milacli.docstrings import restore

app = application()


def _commands(incomplete: str) -> object:
    from milacli.complete import fixed

    return fixed(incomplete, COMMANDS)


@command(app, {})
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[COMMAND]",
            help="Of this command only; mila for the facts at a glance.",
            show_default=False,
            autocompletion=_commands,
        ),
    ] = "",
) -> None:
    """Print a JSON Schema of the records that the commands print with --json.

    \b
    Examples:
      mila schema
      mila schema people
    """
    from milacli.commands.schema import schema
    from milacli.render.json import as_json

    sys.stdout.write(as_json(schema(name.strip()), sys.stdout, indent=2) + "\n")


restore(__name__)
