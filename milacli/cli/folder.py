"""A command that is put to a folder: its namesake is asked, with progress and warnings."""

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, TypeVar

import typer

from milacli import progress
from milacli.render.text import clean
from milacli.table import Table

_Answer = TypeVar("_Answer")


def ask_folder(
    ctx: typer.Context,
    paths: Sequence[str],
    name: str,
    arguments: Sequence[object],
    options: Mapping[str, Any],
) -> Table:
    """Ask the folder of *paths* the question *name*, as one article is asked."""
    # SQLite costs a start; one article does without.
    from milacli.wiki.roots import located, roots

    question = getattr(import_module(f"milacli.commands.folder.{name}"), name)
    table: Table = with_wiki(ctx, paths, lambda wiki: question(wiki, *arguments, **options))
    among = roots(paths)
    return table._replace(path=lambda article: located(among, article))


def with_facts(
    ctx: typer.Context, paths: Sequence[str], kinds: Sequence[str], inside: Sequence[str]
) -> Any:
    """Return the facts of the folder of *paths*, article by article, and what resolves its links.

    All is read before the first is returned.
    """
    from milacli.commands.folder.facts import facts, leading, ready

    def asked(wiki: Any) -> Any:
        entries = ready(wiki, kinds, inside)
        return facts(wiki, entries, kinds), leading(wiki, entries)

    return with_wiki(ctx, paths, asked)


def with_wiki(
    ctx: typer.Context,
    paths: Sequence[str],
    question: Callable[[Any], _Answer],
    instead: Callable[[Any], _Answer] | None = None,
) -> _Answer:
    """Ask the wiki of *paths* a *question*, or *instead* what needs no index.

    What keeps the answer from being whole or fast is said on stderr. The wiki stays open until
    the command ends: of long tables the rows are read while they are written.
    """
    # SQLite costs a start; one article does without.
    from milacli.render.bar import Bar
    from milacli.wiki.wiki import Wiki

    bar = Bar(sys.stderr, progress.WAIT)
    said: dict[str, None] = {}
    wiki = Wiki(paths, said.setdefault, bar.show)
    ctx.call_on_close(wiki.close)
    try:
        return instead(wiki) if instead else wiki.ask(lambda: question(wiki))
    finally:
        bar.close()
        sys.stderr.writelines(f"mila: {clean(line)}\n" for line in said)
