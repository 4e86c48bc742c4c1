"""The options that several commands share, each written once, and how a command gets them."""

import inspect
import os
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Annotated, Any

import typer

from milacli.choices import enumerated
from milacli.render import Format

OUTPUT, LIST = "Output", "Lists"
"""Groups of options in --help."""


def complete_section(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Answer the shell with the section titles that *incomplete* may mean."""
    from milacli.complete import offer, section_titles

    return offer(ctx, incomplete, section_titles)


def complete_title(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    """Answer the shell with the section titles that the words of an argument may mean."""
    from milacli.complete import offer, section_titles

    return offer(ctx, incomplete, section_titles, ctx.params.get("title") or ())


def complete_format(incomplete: str) -> Iterator[str]:
    """Answer the shell with the formats."""
    from milacli.complete import fixed

    return fixed(incomplete, (format.value for format in Format))


def complete_color(incomplete: str) -> Iterator[str]:
    """Answer the shell with what --color takes."""
    from milacli.complete import fixed

    return fixed(incomplete, _WHEN)


_ALIASES = {"md": "markdown", "ndjson": "jsonl", "text": "plain"}
_WHEN = ("auto", "always", "never")


def _format(text: str) -> Format:
    """Read the name of a format, in any case; raises BadParameter for any other word."""
    name = text.lower().strip()
    try:
        return Format(_ALIASES.get(name, name))
    except ValueError:
        names = ", ".join(repr(format.value) for format in Format)
        raise typer.BadParameter(f"{text!r} is not one of {names}") from None


def _color(ctx: typer.Context, when: str | None) -> str | None:
    """Set what everything that writes goes by: NO_COLOR and FORCE_COLOR (no-color.org)."""
    if when is None or ctx.resilient_parsing:
        return when
    if when.lower() not in _WHEN:
        raise typer.BadParameter(f"{when!r} is not one of {', '.join(map(repr, _WHEN))}")
    for name in ("NO_COLOR", "FORCE_COLOR") if when.lower() != "auto" else ():
        os.environ.pop(name, None)
    if when.lower() != "auto":
        os.environ["FORCE_COLOR" if when.lower() == "always" else "NO_COLOR"] = "1"
    return when


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
SectionOption = Annotated[
    str | None,
    typer.Option(
        "--section",
        "-s",
        metavar="SECTION",
        help="Only what stands in this section.",
        rich_help_panel=LIST,
        autocompletion=complete_section,
    ),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        "-n",
        metavar="N",
        min=0,
        help="Show at most N, 0 for all.  [default: all; 50 of a folder in a table]",
        rich_help_panel=LIST,
    ),
]
SortOption = Annotated[
    str | None,
    typer.Option(
        "--sort",
        metavar="FIELD",
        help="Order by this field of the records; -FIELD turns the order round.",
        rich_help_panel=LIST,
    ),
]
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        parser=_format,
        help=f"table (on a terminal), plain (in a pipe), {enumerated(_OTHERS)}.",
        rich_help_panel=OUTPUT,
        autocompletion=complete_format,
    ),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help="Short for --format json.", rich_help_panel=OUTPUT)
]
CsvOption = Annotated[
    bool, typer.Option("--csv", help="Short for --format csv.", rich_help_panel=OUTPUT)
]
ColorOption = Annotated[
    str | None,
    typer.Option(
        "--color",
        metavar="WHEN",
        callback=_color,
        help=f"{enumerated(_WHEN)}: whatever NO_COLOR and FORCE_COLOR say.",
        rich_help_panel=OUTPUT,
        autocompletion=complete_color,
    ),
]

INSIDE = {"inside": (InsideOption, None)}
"""What a folder can be asked for besides."""
ANSWER = {
    "article": (ArticleOption, None),
    "format": (FormatOption, None),
    "json": (JsonOption, False),
    "csv": (CsvOption, False),
    "color": (ColorOption, None),
}
"""What every command takes that answers: name, what it is, and what it is if it is not given."""
LISTING = {
    "section": (SectionOption, None),
    "limit": (LimitOption, None),
    "sort": (SortOption, None),
    **ANSWER,
}
"""What every list takes."""


def takes(shared: dict[str, tuple[Any, Any]]) -> Callable[[Callable[..., None]], Any]:
    """Return what gives a command the *shared* options, which it finds in ``ctx.params``.

    An option that the command writes itself stays its own.
    """

    def decorate(command: Callable[..., None]) -> Any:
        own = inspect.signature(command, eval_str=True)
        added = [
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind
            )
            for name, (kind, default) in shared.items()
            if name not in own.parameters
        ]

        @wraps(command)
        def run(**values: Any) -> None:
            command(**{name: values[name] for name in own.parameters})

        parameters = [*own.parameters.values(), *added]
        vars(run)["__signature__"] = own.replace(parameters=parameters)
        run.__annotations__ = {one.name: one.annotation for one in parameters}
        return run

    return decorate
