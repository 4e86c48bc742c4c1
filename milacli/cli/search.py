"""mila search: the passages that answer a query."""

import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from milacli.choices import SEARCH_KINDS, enumerated
from milacli.cli.answer import answer
from milacli.cli.application import Command, application, command, refuse_files
from milacli.cli.options import INSIDE, LIST, LISTING, SectionOption
from milacli.docstrings import restore

app = application()


class _Search(Command):
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


def _kinds(incomplete: str) -> Iterator[str]:
    from milacli.complete import fixed

    return fixed(incomplete, SEARCH_KINDS)


@command(app, {**INSIDE, **LISTING}, cls=_Search)
def search(
    ctx: typer.Context,
    query: Annotated[
        list[str], typer.Argument(metavar="QUERY...", help="Words, a name or a question.")
    ],
    limit: Annotated[
        int,
        typer.Option(
            "--limit",
            "-n",
            metavar="N",
            min=0,
            help="Show at most N, 0 for all.",
            rich_help_panel=LIST,
        ),
    ] = 10,
    section: SectionOption = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help=f"Only passages with a {enumerated(SEARCH_KINDS)}.",
            autocompletion=_kinds,
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
        search,
        asked,
        limit=limit or sys.maxsize,
        section=section,
        exact=exact,
        context=context,
        explain=explain,
        kinds=kind or (),
        of_folder=("inside",),
    )


restore(__name__)
