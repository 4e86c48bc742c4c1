"""mila as a process that says what it is reading after as many seconds as the first word tells.

    python tests/launch.py 3600 people

So no test depends on how fast the machine is.
"""

from __future__ import annotations

import sys

from milacli import progress
from milacli.__main__ import main

progress.WAIT = float(sys.argv.pop(1))
main()
