"""The one line on stderr that says what went wrong, never longer than it can be read."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from milacli.errors import ECHOED, echo
from milacli.patterns import lazy
from milacli.render.text import clean

_LONGEST = 1000
"""Characters; what several names of an article, cut one by one, may still add up to."""
# "unexpected extra arguments (a b c)"
_LISTED = lazy(rf"\((.{{{ECHOED + 1},}})\)", re.DOTALL)


def complain(message: str, status: int, typed: Sequence[str] = ()) -> int:
    """Write *message*, with what was *typed* cut short in it, and return *status*."""
    for text in sorted(_pieces(typed), key=len, reverse=True):
        message = message.replace(text, echo(text))
    if len(message) > _LONGEST:
        message = message[: _LONGEST - 1] + "…"
    # Where nobody can be told, the exit status still tells.
    with suppress(OSError):
        sys.stderr.write(f"mila: {clean(message)}\n")
        sys.stderr.flush()
    return status


def _pieces(typed: Sequence[str]) -> Iterator[str]:
    """Yield what a message may repeat of *typed*: a word, the value in it, both also as repr."""
    for word in (*typed, os.environ.get("MILA_ARTICLE", "")):
        option, _, value = word.partition("=")
        for piece in (word, option, value, word[2:]):
            if len(piece) > ECHOED:
                yield from (piece, repr(piece)[1:-1])


def unwritten(error: OSError) -> str:
    """Say what could not be written, and why."""
    what = error.filename or "standard output"
    return f"cannot write {what}: {(error.strerror or str(error)).lower()}"


def usage(
    error: Any, typed: Sequence[str], options: Callable[[], Mapping[str, Sequence[str]]]
) -> str:
    """Say what is wrong with the words that were *typed*, and what to type or where to read on.

    *options* returns those of every command.
    """
    if hasattr(error, "possibilities"):
        # Only an option that there is not needs the hints, and they cost a start.
        from milacli.hints import option_for

        name = (error.ctx.info_name or "") if error.ctx and error.ctx.parent else ""
        meant = option_for(typed, error.option_name, name, options())
        if meant:
            return f"no such option: {echo(error.option_name)}; try: {meant}"
        error.possibilities = None
    message = error.format_message().rstrip(".")
    message = _LISTED.sub(lambda match: f"({echo(match[1])})", message)
    command = error.ctx.command_path if error.ctx else "mila"
    return f"{message[:1].lower()}{message[1:]}; see {command} --help"
