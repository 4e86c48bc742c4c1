"""mila people: who is in the article."""

from collections.abc import Iterator
from typing import Annotated

import typer

from milacli.choices import ROLE_TAGS, enumerated
from milacli.cli.answer import answer
from milacli.cli.application import application, command, refuse_files
from milacli.cli.options import INSIDE, LISTING
from milacli.docstrings import restore

app = application()


def _names(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import offer, person_names

    return offer(ctx, incomplete, person_names, ctx.params.get("name") or ())


def _roles(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import offer, roles

    return offer(ctx, incomplete, roles)


@command(app, {**INSIDE, **LISTING})
def people(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]", help="Show the card of this person.", autocompletion=_names
        ),
    ] = None,
    role: Annotated[
        list[str] | None,
        typer.Option(
            "--role",
            "-r",
            metavar="ROLE",
            help="Only people in this role, a tag or any word of a title; repeatable.  Tags: "
            f"{enumerated(ROLE_TAGS, 'and')}.",
            autocompletion=_roles,
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show what speaks for and against a name.")
    ] = False,
) -> None:
    """List the people, what the article calls them, and their roles.

    \b
    Examples:
      mila people --role faculty
      mila people --role founder --role director
    """
    from milacli.commands.people import people

    refuse_files(ctx, name or ())
    answer(
        ctx,
        people,
        " ".join(name or ()),
        role or (),
        explain=explain,
        of_folder=("inside", "limit"),
    )


restore(__name__)
