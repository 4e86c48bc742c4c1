"""The application: what comes before and after a command, whichever it is.

A command imports what it asks only when it runs, so that --help and usage errors load nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, NoReturn

import typer
from typer.core import TyperGroup

from milacli import __version__
from milacli.cli.options import ArticleOption, FormatOption
from milacli.docstrings import restore
from milacli.errors import CANNOT, FOUND, NOTHING, MilaError, NothingFound
from milacli.load import load, may_be_wiki
from milacli.memory import NO_MEMORY, within_memory
from milacli.messages import complain, usage
from milacli.progress import progress
from milacli.render import Format, render

if TYPE_CHECKING:
    from milacli.table import Table

# Every usage error of typer; the class itself has no public name.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]


class _Mila(TyperGroup):
    """Maps what can go wrong to one line on stderr and an exit status.

    0 found, 1 nothing found or not answered, 2 cannot do that.
    """

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        typed = args[0] if args else extra.get("args") or sys.argv[1:]
        try:
            status = super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except MilaError as error:
            status = complain(str(error), error.status, typed)
        except OSError as error:
            status = complain(f"cannot write: {(error.strerror or str(error)).lower()}", CANNOT)
        except _UsageError as error:
            status = complain(usage(error), CANNOT, typed)
        except MemoryError as error:
            error.with_traceback(None)  # What was read goes with its frames.
            status = complain(NO_MEMORY, CANNOT)
        sys.exit(status if isinstance(status, int) else FOUND)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse what typer overlooks: a shell named behind --install-completion."""
        for option in ("--install-completion", "--show-completion"):
            if option in args and len(args) > 1 and not ("--" in args or ctx.resilient_parsing):
                ctx.fail(f"{option} takes no argument: it is for the shell that runs mila")
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None:
            refuse_files(ctx, args)
        return super().resolve_command(ctx, args)


def refuse_files(ctx: Any, words: Sequence[str], lacking: str = "") -> None:
    """Raise MilaError with what to type instead if one of *words* is a file to be asked."""
    if not any("." in word for word in words):
        return
    # Most words have no suffix; the hints cost a start.
    from milacli.hints import file_among

    hint = file_among(ctx.command_path, words, os.path.isfile, lacking)
    if hint:
        raise MilaError(hint)


app = typer.Typer(
    cls=_Mila,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class _Common(NamedTuple):
    """What may stand before the command as well as after it."""

    articles: tuple[str, ...]
    format: Format | None


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"mila {__version__}\n")
        raise typer.Exit


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
      mila --article notes/
    """
    ctx.obj = _Common(tuple(article or ()), format)
    if ctx.invoked_subcommand is None:
        from milacli.commands.overview import overview

        answer(ctx, None, None, overview)


def asked_paths(ctx: typer.Context, articles: Sequence[str] | None) -> tuple[str, ...]:
    """Return the paths before and behind the command, else the one of MILA_ARTICLE, if any."""
    common: _Common = ctx.obj
    named = os.environ.get("MILA_ARTICLE")
    return (*common.articles, *(articles or ())) or ((named,) if named else ())


def chosen_format(ctx: typer.Context, format: Format | None) -> Format:
    """Return the format behind the command, or before it, or what suits the reader."""
    common: _Common = ctx.obj
    return format or common.format or (Format.TABLE if sys.stdout.isatty() else Format.PLAIN)


def limited(table: Table, limit: object) -> Table:
    """Return *table* with its first *limit* rows; all without a limit."""
    if not isinstance(limit, int) or not 0 < limit < len(table.rows):
        return table
    note = f"{len(table.rows) - limit} more; --limit 0 shows all"
    return table._replace(rows=table.rows[:limit], note=note)


def answer(
    ctx: typer.Context,
    articles: Sequence[str] | None,
    format: Format | None,
    ask: Callable[..., Table] | str,
    *arguments: object,
    of_folder: Mapping[str, object] | None = None,
    **options: object,
) -> None:
    """Call *ask* with the article and what else it takes, and write its table.

    It may be the name of the question and of its module, which is loaded for one article alone.
    Of a folder its namesake is asked, with *of_folder* besides. Nothing found is an empty list
    in JSON.
    """
    chosen = chosen_format(ctx, format)
    paths = asked_paths(ctx, articles)

    def asked() -> Table:
        if may_be_wiki(paths):
            # SQLite costs a start; one article does without.
            from milacli.cli.folder import ask_folder

            name = ask if isinstance(ask, str) else ask.__name__
            return ask_folder(paths, chosen, name, arguments, {**options, **(of_folder or {})})
        path = paths[0] if paths else None
        with progress(path):
            table = _loaded(ask)(load(path), *arguments, **options)
        return limited(table, (of_folder or {}).get("limit"))

    try:
        table = within_memory(asked)
    except NothingFound:
        if chosen is Format.JSON:
            sys.stdout.write("[]\n")
        raise
    if table.unanswered and chosen is not Format.TABLE:
        complain(table.unanswered, NOTHING)
    within_memory(lambda: render(table, chosen, sys.stdout))
    if table.unanswered:
        raise typer.Exit(NOTHING)


def _loaded(ask: Callable[..., Table] | str) -> Callable[..., Table]:
    if not isinstance(ask, str):
        return ask
    found: Callable[..., Table] = getattr(import_module(f"milacli.commands.{ask}"), ask)
    return found


restore(__name__)
