"""mila search: the passages that answer a query."""

from __future__ import annotations

from typing import Annotated

import typer

from milacli.choices import SEARCH_KINDS, enumerated
from milacli.cli.application import answer, app
from milacli.cli.options import ArticleOption, FormatOption, complete_section


@app.command()
def search(
    ctx: typer.Context,
    query: Annotated[
        list[str], typer.Argument(metavar="QUERY...", help="Words, a name or a question.")
    ],
    limit: Annotated[
        int, typer.Option("--limit", "-n", metavar="N", min=1, help="Show at most N.")
    ] = 10,
    section: Annotated[
        str | None,
        typer.Option(
            "--section",
            "-s",
            metavar="SECTION",
            help="Search this section only.",
            autocompletion=complete_section,
        ),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help=f"Only passages with a {enumerated(SEARCH_KINDS)}.",
        ),
    ] = None,
    context: Annotated[
        int,
        typer.Option("--context", "-C", metavar="N", min=0, help="Add N sentences around a hit."),
    ] = 0,
    exact: Annotated[bool, typer.Option("--exact", help="No typos, no word stems.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show why a passage was found.")
    ] = False,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Find the passages that answer a query, best first.

    Case, accents, word order, typos and word endings do not matter; no character is special.

    \b
    Examples:
      mila search deep learning
      mila search who founded it
    """
    from milacli.commands.search import search

    answer(
        ctx,
        article,
        format,
        search,
        " ".join(query),
        limit,
        section,
        exact=exact,
        context=context,
        explain=explain,
        kinds=kind or (),
    )
