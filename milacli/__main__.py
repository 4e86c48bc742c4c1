"""The entry of ``mila`` and ``python -m milacli``: signals first, imports second."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn

from milacli.errors import CANNOT, INTERRUPTED


def main() -> NoReturn:
    """Run the command line and end the process with its exit status."""
    # Before the first import that takes time: Ctrl-C and a closed pipe end mila without a word.
    # Python, too, leaves SIGINT ignored where the parent did.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # A process that lives a tenth of a second has no garbage worth a collection.
    gc.disable()
    if sys.stderr is None:
        sys.stderr = io.StringIO()
    if sys.stdout is None:
        with suppress(OSError):
            sys.stderr.write("mila: cannot write standard output: it is closed\n")
        os._exit(CANNOT)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")

    from milacli import __version__, kept

    kept.remember(__version__)
    from milacli.cli import app

    try:
        app(prog_name="mila", windows_expand_args=False)
    except SystemExit as end:
        kept.keep()
        # All is written and nothing is open: tearing the interpreter down would only take time.
        os._exit(end.code if isinstance(end.code, int) else 1)
    raise AssertionError("the command line always exits")


if __name__ == "__main__":
    main()
