"""mila references: the sources."""

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption, InsideOption, LimitOption
from milacli.docstrings import restore


@app.command()
def references(
    ctx: typer.Context,
    inside: InsideOption = None,
    limit: LimitOption = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """List the sources: number, title, publisher, date and address.

    \b
    Examples:
      mila references
      mila references --format csv
    """
    from milacli.commands.listing import references

    of_folder = {"inside": inside or (), "limit": limit}
    answer(ctx, article, format, references, of_folder=of_folder)


restore(__name__)
