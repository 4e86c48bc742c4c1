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
    # Without optimisation: Python 3.14 drops them out of the tree, too.
    tree = compile(source, name, "exec", ast.PyCF_ONLY_AST, optimize=0)
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            vars(module)[node.name].__doc__ = ast.get_docstring(node, clean=False)
