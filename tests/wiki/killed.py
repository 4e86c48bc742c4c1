"""mila as a process that is killed, with all that it started, at the call that the first word counts.

    python tests/wiki/killed.py 500 -a notes sections

Counted are the calls made by the code that keeps an index, SQLite's among them, so that no test
depends on how fast the machine is. It says on stderr how many there were if it comes to its end.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from milacli.cli import app
from milacli.wiki import facts

ROOM = os.path.join("milacli", "wiki")
LAST = int(sys.argv.pop(1))
calls = 0
# A few notes are many, and are written in several parts.
facts.MANY = facts.AT_ONCE = 10
parent = os.getpid()


def count(frame: FrameType, _: str, __: object) -> None:
    """Count a call, or a return from one, and end all at the last."""
    global calls  # noqa: PLW0603 - a profiler has no other place
    if ROOM not in frame.f_code.co_filename or os.getpid() != parent:
        return
    calls += 1
    if calls == LAST:
        os.killpg(0, signal.SIGKILL)


sys.setprofile(count)
try:
    app(prog_name="mila")
finally:
    sys.setprofile(None)
    sys.stderr.write(f"{calls}\n")
