"""``python -m milacli`` is ``mila``."""

from milacli.cli import main

main()
