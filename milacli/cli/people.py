"""mila people: who is in the article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from milacli.choices import ROLE_TAGS, enumerated
from milacli.cli.application import answer, app, refuse_files
from milacli.cli.options import ArticleOption, FormatOption, InsideOption, LimitOption, asked_path
from milacli.docstrings import restore


def _names(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import answered, person_names

    return answered(person_names(asked_path(ctx), incomplete))


def _roles(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import answered, roles

    return answered(roles(asked_path(ctx), incomplete))


@app.command()
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
    inside: InsideOption = None,
    limit: LimitOption = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """List the people, what the article calls them, and their roles.

    \b
    Examples:
      mila people --role faculty
      mila people --role founder --role director
    """
    refuse_files(ctx, name or ())
    of_folder = {"inside": inside or (), "limit": limit}
    named = " ".join(name or ())
    answer(ctx, article, format, "people", named, role or (), explain=explain, of_folder=of_folder)


restore(__name__)
