"""mila sections: the outline."""

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption, InsideOption, LimitOption
from milacli.docstrings import restore


@app.command()
def sections(
    ctx: typer.Context,
    inside: InsideOption = None,
    limit: LimitOption = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Show the outline, and how much each section holds.

    \b
    Examples:
      mila sections
      mila sections --article notes.md --format json
    """
    from milacli.commands.sections import sections

    of_folder = {"inside": inside or (), "limit": limit}
    answer(ctx, article, format, sections, of_folder=of_folder)


restore(__name__)
