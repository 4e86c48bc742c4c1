"""The command line: options in, one call, one table out. The only room that knows typer."""

from milacli.cli.application import app

__all__ = ["app"]
