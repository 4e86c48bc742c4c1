"""mila links: what the article points to."""

from typing import Annotated

import typer

from milacli.cli.application import answer, app, asked_paths
from milacli.cli.options import ArticleOption, FormatOption, InsideOption, LimitOption
from milacli.docstrings import restore
from milacli.errors import MilaError
from milacli.load import may_be_wiki


@app.command()
def links(
    ctx: typer.Context,
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
    inside: InsideOption = None,
    limit: LimitOption = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """List what the article links to, and how often.

    \b
    Examples:
      mila links
      mila links --article notes/ --backlinks "Castle Orm"
    """
    from milacli.commands.listing import links

    asked = {"backlinks": backlinks, "dangling": dangling, "orphans": orphans}
    if any(asked.values()) and not may_be_wiki(asked_paths(ctx, article)):
        option = next(f"--{name}" for name, value in asked.items() if value)
        raise MilaError(f"{option} asks a folder; say which: --article FOLDER")
    of_folder = {"inside": inside or (), "limit": limit, **asked}
    answer(ctx, article, format, links, of_folder=of_folder)


restore(__name__)
