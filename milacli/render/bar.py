"""How far a long work is, shown to a terminal that watches, after the first second."""

from __future__ import annotations

import os
import time
from typing import Any, TextIO


class Bar:
    """A bar on *stream* after *wait* seconds; it wipes itself off, so only where that can be."""

    def __init__(self, stream: TextIO, wait: float) -> None:
        self.stream = stream
        self.wait = wait
        self.began = time.monotonic()
        self.watched = stream.isatty() and os.environ.get("TERM") not in ("dumb", "unknown")
        self.shown: Any = None
        self.task: Any = None
        self.what = ""

    def show(self, what: str, done: int, total: int) -> None:
        """Show that *done* of *total* notes are done."""
        if not self.watched or (not self.shown and time.monotonic() - self.began < self.wait):
            return
        if self.shown is None:
            self.shown = _bar(self.stream)
            self.shown.start()
        if self.what != what:
            if self.what:
                self.shown.remove_task(self.task)
            self.what, self.task = what, self.shown.add_task(what, total=total)
        self.shown.update(self.task, completed=done)

    def close(self) -> None:
        """Wipe the bar off."""
        if self.shown is not None:
            self.shown.stop()
            self.shown, self.what = None, ""


def _bar(stream: TextIO) -> Any:
    # Most answers come before a bar is needed.
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from milacli.render.console import console

    columns = (TextColumn("mila: {task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, TextColumn("notes"), console=console(stream), transient=True)
