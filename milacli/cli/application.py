"""The application: what comes before and after a command, whichever it is.

A command imports what it asks only when it runs, so that --help and usage errors load nothing.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from milacli import __version__
from milacli.cli.options import ANSWER, takes
from milacli.docstrings import restore
from milacli.errors import CANNOT, FOUND, MilaError, echo
from milacli.memory import NO_MEMORY
from milacli.messages import complain, unwritten, usage

# Every usage error of typer; the class itself has no public name.
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]

COMMANDS = {
    "search": "Find the passages that answer a query, best first.",
    "timeline": "Tell what happened when, oldest first.",
    "people": "List the people, what the article calls them, and their roles.",
    "sections": "Show the outline, and how much each section holds.",
    "show": "Read a section with its subsections, or the whole article.",
    "links": "List what the article links to, and how often.",
    "references": "List the sources: number, title, publisher, date and address.",
    "facts": "Write every fact as one flat record, as jsonl or csv, for other tools.",
    "index": "Tell what is kept of a folder: where, how much, how fresh.",
}
"""The commands, those first that most people need, each the name of a module of this folder.

What each does is the first line of its help; here it spares --help to load them all.
"""


class Command(TyperCommand):
    """A command whose options stand in groups in its help."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options into *formatter*."""
        write_options(self, ctx, formatter)


class _Mila(TyperGroup):
    """Maps what can go wrong to one line on stderr and an exit status.

    0 found, 1 nothing found or not answered, 2 cannot do that.
    """

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        typed = args[0] if args else extra.get("args") or sys.argv[1:]
        if "_MILA_COMPLETE" in os.environ:
            # Only a TAB needs to know what shells do to words.
            from milacli.shells import prepare

            prepare(os.environ)
        try:
            status = super().main(*args, **{**extra, "standalone_mode": False})
            sys.stdout.flush()
        except MilaError as error:
            status = complain(str(error), error.status, typed)
        except OSError as error:
            status = complain(unwritten(error), CANNOT)
        except _UsageError as error:
            status = complain(usage(error, typed, self.options), CANNOT, typed)
        except MemoryError as error:
            error.with_traceback(None)  # What was read goes with its frames.
            status = complain(NO_MEMORY, CANNOT)
        sys.exit(status if isinstance(status, int) else FOUND)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse what typer overlooks: a shell named behind --install-completion."""
        ctx.meta["typed"] = [*args]
        for option in ("--install-completion", "--show-completion"):
            if option in args and len(args) > 1 and not ("--" in args or ctx.resilient_parsing):
                ctx.fail(f"{option} takes no argument: it is for the shell that runs mila")
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            refuse_files(ctx, args)
            # Typed words that are none cost a start.
            from milacli.hints import command_for

            meant = command_for(ctx.meta["typed"], args[0], COMMANDS)
            raise MilaError(f"no such command {echo(args[0])!r}; try: {meant}")
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Return the names of the commands in the order of --help."""
        return [*COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """Return the command called *cmd_name*; its module is loaded on first use."""
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            made = typer.main.get_command(import_module(f"milacli.cli.{cmd_name}").app)
            made.name = cmd_name
            self.commands[cmd_name] = made
        return self.commands.get(cmd_name)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the commands, then the options, into *formatter*."""
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])
        write_options(self, ctx, formatter)

    def options(self) -> dict[str, list[str]]:
        """Return the names of the options of each command, and of those before it under ''."""
        commands = {"": self, **{name: self.get_command(None, name) for name in COMMANDS}}
        return {
            name: [option for parameter in command.params for option in parameter.opts]
            for name, command in commands.items()
        }


def write_options(command: Any, ctx: Any, formatter: Any) -> None:
    """Write the arguments and the options of *command*, each group under its name."""
    groups: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            is_argument = parameter.param_type_name == "argument"
            panel = getattr(parameter, "rich_help_panel", None)
            group = panel or ("Arguments" if is_argument else "Options")
            groups.setdefault(group, []).append(record)
    for name, records in groups.items():
        if records:
            with formatter.section(name):
                formatter.write_dl(records)


def refuse_files(ctx: Any, words: Sequence[str], lacking: str = "") -> None:
    """Raise MilaError with what to type instead if one of *words* is a file to be asked."""
    if not any("." in word for word in words):
        return
    # Most words have no suffix; the hints cost a start.
    from milacli.hints import file_among

    hint = file_among(ctx.command_path, words, os.path.isfile, lacking)
    if hint:
        raise MilaError(hint)


_PLAIN: dict[str, Any] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
app = typer.Typer(cls=_Mila, **_PLAIN)


def application() -> typer.Typer:
    """Return an application for one command."""
    return typer.Typer(add_completion=False, **_PLAIN)


def command(
    app: typer.Typer, shared: dict[str, Any], cls: type[TyperCommand] = Command
) -> Callable[[Callable[..., None]], Any]:
    """Return what makes a function the command of *app*, which takes the *shared* options, too."""
    return lambda function: app.command(cls=cls)(takes(shared)(function))


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"mila {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
@takes(ANSWER)
def root(
    ctx: typer.Context,
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
      mila search who founded it
      mila timeline
      mila people --role faculty
      mila --article notes.md
    """
    if ctx.invoked_subcommand is None:
        from milacli.cli.answer import answer
        from milacli.commands.overview import overview

        answer(ctx, overview)


restore(__name__)
