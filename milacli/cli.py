"""Commands: options in, one call, one table out. The only module that knows typer.

A command imports what it asks only when it runs, so that --help and usage errors load nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, NoReturn

import typer
from typer.core import TyperGroup

from milacli import __version__
from milacli.docstrings import restore
from milacli.errors import MilaError, NothingFound
from milacli.library import load
from milacli.memory import NO_MEMORY, within_memory
from milacli.messages import complain, usage
from milacli.patience import patience
from milacli.render import Format, render

if TYPE_CHECKING:
    from milacli.model import Article
    from milacli.table import Table

# Every usage error of typer; the class itself has no public name.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


class _Mila(TyperGroup):
    """Maps what can go wrong to one line on stderr and an exit status.

    0 found, 1 nothing found, 2 cannot do that.
    """

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        typed = args[0] if args else extra.get("args") or sys.argv[1:]
        try:
            status = super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except MilaError as error:
            status = complain(str(error), error.status, typed)
        except OSError as error:
            status = complain(f"cannot write: {(error.strerror or str(error)).lower()}", 2)
        except _UsageError as error:
            status = complain(usage(error), 2, typed)
        except MemoryError as error:
            error.with_traceback(None)  # What was read goes with its frames.
            status = complain(NO_MEMORY, 2)
        sys.exit(status if isinstance(status, int) else 0)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse what typer overlooks: a shell named behind --install-completion."""
        for option in ("--install-completion", "--show-completion"):
            if option in args and len(args) > 1 and not ("--" in args or ctx.resilient_parsing):
                ctx.fail(f"{option} takes no argument: it is for the shell that runs mila")
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_Mila,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class _Common(NamedTuple):
    """What may stand before the command as well as after it."""

    article: str | None
    format: Format | None


def _sections(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import answered, section_titles

    return answered(section_titles(ctx.params.get("article"), incomplete))


def _names(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import answered, person_names

    return answered(person_names(ctx.params.get("article"), incomplete))


def _roles(ctx: typer.Context, incomplete: str) -> Iterator[str]:
    from milacli.complete import answered, roles

    return answered(roles(ctx.params.get("article"), incomplete))


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"mila {__version__}\n")
        raise typer.Exit


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
        help="table (on a terminal), plain (in a pipe), json, jsonl, csv, tsv or markdown.",
    ),
]


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    article: ArticleOption = None,
    format: FormatOption = None,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Ask an article who is in it, what happened when, and what it says.

    Every answer names the line it comes from. Without a command: the facts at a glance.

    \b
    Examples:
      mila
      mila --article notes.md
    """
    ctx.obj = _Common(article, format)
    if ctx.invoked_subcommand is None:
        from milacli.query.overview import overview

        _answer(ctx, None, None, overview)


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
            autocompletion=_sections,
        ),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            "-k",
            metavar="KIND",
            help="Only passages with a person, date, link, reference or heading.",
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
    from milacli.search import search

    _answer(
        ctx,
        article,
        format,
        lambda asked: search(
            asked,
            " ".join(query),
            limit,
            section,
            exact=exact,
            context=context,
            explain=explain,
            kinds=kind or (),
        ),
    )


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
    from milacli.query.sections import sections

    _answer(ctx, article, format, sections)


@app.command()
def show(
    ctx: typer.Context,
    section: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SECTION]", help="Title, number or #slug.", autocompletion=_sections
        ),
    ] = None,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Read a section with its subsections, or the whole article.

    The start of a title and a typo of it will do.

    \b
    Examples:
      mila show history
      mila show 4
    """
    from milacli.query.show import show

    _answer(ctx, article, format, lambda asked: show(asked, " ".join(section or ())))


@app.command()
def people(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]", help="Show the card of this person.", autocompletion=_names
        ),
    ] = None,
    role: Annotated[
        list[str] | None,
        typer.Option(
            "--role",
            "-r",
            metavar="ROLE",
            help="Only people in this role; repeatable.",
            autocompletion=_roles,
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show what speaks for and against a name.")
    ] = False,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """List the people, what the article calls them, and their roles.

    A role is a tag such as founder, director, executive, faculty, student, alumni, researcher,
    board, investor, politician or laureate, or any word of a title.

    \b
    Examples:
      mila people --role faculty
      mila people --role founder --role director
    """
    from milacli.query.people import people

    _answer(
        ctx,
        article,
        format,
        lambda asked: people(asked, " ".join(name or ()), role or (), explain=explain),
    )


@app.command()
def timeline(
    ctx: typer.Context,
    since: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Leave out what ended earlier.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Leave out what began later.")
    ] = None,
    about: Annotated[
        str, typer.Option("--about", metavar="TEXT", help="Only events that mention this.")
    ] = "",
    references: Annotated[
        bool, typer.Option("--references", help="Add the dates of the references.")
    ] = False,
    chart: Annotated[bool, typer.Option("--chart", help="Draw the years as bars.")] = False,
    article: ArticleOption = None,
    format: FormatOption = None,
) -> None:
    """Tell what happened when, oldest first.

    Dates are as precise as the text (EDTF): 1993, 2020-12, 199X, 2003/.. for "since 2003".

    \b
    Examples:
      mila timeline
      mila timeline --from 2010s --about partnership
    """
    from milacli.query.timeline import timeline

    _answer(
        ctx,
        article,
        format,
        lambda asked: timeline(asked, since, until, about, references=references, chart=chart),
    )


@app.command()
def links(ctx: typer.Context, article: ArticleOption = None, format: FormatOption = None) -> None:
    """List what the article links to, and how often.

    \b
    Examples:
      mila links
      mila links --format jsonl
    """
    _answer(ctx, article, format, lambda asked: _facts(asked, "links"))


@app.command()
def references(
    ctx: typer.Context, article: ArticleOption = None, format: FormatOption = None
) -> None:
    """List the sources: number, title, publisher, date and address.

    \b
    Examples:
      mila references
      mila references --format csv
    """
    _answer(ctx, article, format, lambda asked: _facts(asked, "references"))


def _facts(article: Article, name: str) -> Table:
    """Tabulate all facts of the kind *name*."""
    from milacli.facts import kind
    from milacli.table import tabulate

    found = kind(name)
    facts = found.extract(article)
    if not facts:
        raise NothingFound(f"{article.name} has no {name}")
    return tabulate(found.columns, facts)


def _answer(
    ctx: typer.Context,
    path: str | None,
    format: Format | None,
    ask: Callable[[Article], Table],
) -> None:
    """Ask the article and write the table; nothing found is an empty list in JSON."""
    common: _Common = ctx.obj
    named = common.article if path is None else path
    chosen = format or common.format or (Format.TABLE if sys.stdout.isatty() else Format.PLAIN)
    try:
        with patience(named):
            table = within_memory(lambda: ask(load(named)))
    except NothingFound:
        if chosen is Format.JSON:
            sys.stdout.write("[]\n")
        raise
    within_memory(lambda: render(table, chosen, sys.stdout))


restore(__name__)
