"""Many tables with the same columns, one behind the other, as if they were one."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TextIO

from milacli.render import Format
from milacli.table import Table


def render_all(tables: Iterable[Table], format: Format, stream: TextIO) -> None:
    """Write *tables* in *format*, each as soon as it is there."""
    module = import_module(f"milacli.render.{format.value}")
    render = module.render
    for table in tables:
        render(table, stream)
        # What stands above the first rows, such as a header, stands there once.
        render = getattr(module, "render_more", module.render)
