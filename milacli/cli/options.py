"""The options that several commands share, each written once."""

from collections.abc import Iterator
from typing import Annotated

import typer

from milacli.choices import enumerated
from milacli.render import Format


def asked_path(ctx: typer.Context) -> str | None:
    """Return the path of the one article that is asked; ``-``, which offers nothing, for more."""
    paths = ctx.params.get("article") or ()
    return next(iter(paths), None) if len(paths) < 2 else "-"


def complete_section(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Yield the section titles that begin with *incomplete*."""
    from milacli.complete import answered, section_titles

    return answered(section_titles(asked_path(ctx), incomplete))


_OTHERS = tuple(format.value for format in Format if format not in (Format.TABLE, Format.PLAIN))

ArticleOption = Annotated[
    list[str] | None,
    typer.Option(
        "--article",
        "-a",
        metavar="PATH",
        help="Ask this Markdown file (- is standard input), folder, or quoted 'pattern*.md', "
        "not the embedded article; repeatable.  [env var: MILA_ARTICLE]",
    ),
]
InsideOption = Annotated[
    list[str] | None,
    typer.Option("--in", metavar="TITLE", help="Of a folder only this article; repeatable."),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        "-n",
        metavar="N",
        min=0,
        help="Show at most N, 0 for all.  [default: 50 of a folder in a table]",
    ),
]
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"table (on a terminal), plain (in a pipe), {enumerated(_OTHERS)}.",
    ),
]
