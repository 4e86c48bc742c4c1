"""The docstrings that ``python -OO`` drops, where they are help and must stay."""

from __future__ import annotations

import sys


def restore(name: str) -> None:
    """Read the docstrings of the functions of the module *name* from its source, if need be."""
    if sys.flags.optimize < 2:
        return
    import ast

    module = sys.modules[name]
    source = module.__loader__.get_source(name)  # type: ignore[union-attr]
    if sys.version_info >= (3, 13):
        # They would be dropped out of the tree, too.
        tree = ast.parse(source, optimize=0)
    else:
        tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            vars(module)[node.name].__doc__ = ast.get_docstring(node, clean=False)
