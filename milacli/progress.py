"""What a terminal that watches is told while an article takes long to read."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from milacli.errors import echo
from milacli.render.text import clean

WAIT = 1.0
"""Seconds."""


@contextmanager
def progress(path: str | None) -> Iterator[None]:
    """After ``WAIT`` tell a terminal that watches what is being read; when it is, wipe it off.

    Where standard input is a terminal, say at once how it ends: nothing else will happen.
    """
    if path == "-" and sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write("mila: reading standard input; end with Ctrl-D\n")
        sys.stderr.flush()
        yield
        return
    if not (hasattr(signal, "setitimer") and sys.stderr.isatty()):
        yield
        return
    told = ""

    def tell(*_: object) -> None:
        nonlocal told
        told = clean(f"mila: reading {echo(path or 'the article')} ...")
        sys.stderr.write(told)
        sys.stderr.flush()

    signal.signal(signal.SIGALRM, tell)
    signal.setitimer(signal.ITIMER_REAL, WAIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if told:
            sys.stderr.write(f"\r{' ' * len(told)}\r")
            sys.stderr.flush()
