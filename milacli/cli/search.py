"""mila search: the passages that answer a query."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from milacli.choices import SEARCH_KINDS, enumerated
from milacli.cli.application import answer, app, refuse_files
from milacli.cli.options import ArticleOption, FormatOption, complete_section
from milacli.docstrings import restore


class _Search(TyperCommand):
    """Takes what stands behind the first word of the query for words, but for its own options.

    So ``mila search kiln -amber`` leaves amber out, and does not ask for the options a, m, b …
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not ctx.resilient_parsing:  # what completion asks for is not complete
            args = self._options_first(args)
        return super().parse_args(ctx, args)

    def _options_first(self, args: list[str]) -> list[str]:
        """Return *args* with the words of the query behind ``--``, as they are typed."""
        takes_value = {
            name: not getattr(parameter, "is_flag", False)
            for parameter in self.params
            for name in parameter.opts
            if name.startswith("-")
        } | dict.fromkeys(("-h", "--help"), False)
        options: list[str] = []
        query: list[str] = []
        rest = iter(args)
        for word in rest:
            if word == "--":
                return [*options, "--", *query, *rest]
            name, assigned, _ = word.partition("=")
            if name in takes_value:
                options.append(word)
                if takes_value[name] and not assigned:
                    options.extend(value for value in [next(rest, None)] if value is not None)
            elif query or not word.startswith("-") or word == "-":
                query.append(word)
            else:
                options.append(word)
        return [*options, "--", *query] if query else options


@app.command(cls=_Search)
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

    Case, accents, word order, typos and word endings do not matter. "Quoted words" must stand
    there, -words must not. Exit status 1 if the article does not answer.

    \b
    Examples:
      mila search deep learning
      mila search who founded it
    """
    from milacli.commands.search import search

    asked = " ".join(query)
    refuse_files(ctx, asked.split(), "QUERY")
    answer(
        ctx,
        article,
        format,
        search,
        asked,
        limit,
        section,
        exact=exact,
        context=context,
        explain=explain,
        kinds=kind or (),
    )


restore(__name__)
