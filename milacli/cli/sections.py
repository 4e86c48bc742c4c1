"""mila sections: the outline."""

from __future__ import annotations

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore


@app.command()
def sections(
    ctx: typer.Context, article: ArticleOption = None, format: FormatOption = None
) -> None:
    """Show the outline, and how much each section holds.

    \b
    Examples:
      mila sections
      mila sections --article notes.md --format json
    """
    from milacli.commands.sections import sections

    answer(ctx, article, format, sections)


restore(__name__)
