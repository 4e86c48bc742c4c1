"""The options that several commands share, each written once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from milacli.choices import enumerated
from milacli.render import Format


def complete_section(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Yield the section titles that begin with *incomplete*."""
    from milacli.complete import answered, section_titles

    return answered(section_titles(ctx.params.get("article"), incomplete))


_OTHERS = tuple(format.value for format in Format if format not in (Format.TABLE, Format.PLAIN))

ArticleOption = Annotated[
    str | None,
    typer.Option(
        "--article",
        "-a",
        metavar="PATH",
        help="Ask this Markdown file (- is standard input), not the embedded one.  "
        "[env var: MILA_ARTICLE]",
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
