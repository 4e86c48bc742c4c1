"""mila links: what the article points to."""

from __future__ import annotations

import typer

from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore


@app.command()
def links(ctx: typer.Context, article: ArticleOption = None, format: FormatOption = None) -> None:
    """List what the article links to, and how often.

    \b
    Examples:
      mila links
      mila links --format jsonl
    """
    from milacli.commands.listing import links

    answer(ctx, article, format, links)


restore(__name__)
