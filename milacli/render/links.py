"""Links of a terminal (OSC 8): which terminals have them, and where a line of an article is."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TextIO

from milacli.patterns import lazy
from milacli.render.console import Address
from milacli.table import Place

_WITHOUT = ("dumb", "unknown", "linux", "cons25", "eterm", "vt")
"""Beginnings of the TERM of terminals that show a link as noise, or could."""
_FIRST_VTE = 5000
"""Version of the library behind GNOME's terminals before which a link is noise or a crash."""

# What no URL has as it is; a % may be of one that is written already.
_UNSAFE = lazy(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]")
_UNSAFE_IN_PATH = lazy(r"[^!$&'()*+,\-./0-9:=@A-Z_a-z~]")


def addresses(stream: TextIO, path: Callable[[str], str | None]) -> Address | None:
    """Return what makes URLs for links, or None where *stream* is no terminal that has them.

    *path* tells where an article lies. The line stands behind ``#``, where kitty looks for it
    (https://sw.kovidgoyal.net/kitty/open_actions); a terminal that does not opens the file.
    """
    if not (stream.isatty() and _has_links()):
        return None

    def address(goal: Place | str) -> str:
        if isinstance(goal, str):
            return _UNSAFE.sub(_escaped, goal)
        file = path(goal.article)
        if not file:
            return ""
        return f"file://{_host()}{_UNSAFE_IN_PATH.sub(_escaped, file)}#{goal.line}"

    return address


def _has_links() -> bool:
    vte = os.environ.get("VTE_VERSION", "")
    is_old = vte.isascii() and vte.isdigit() and int(vte) < _FIRST_VTE
    return not is_old and not os.environ.get("TERM", "dumb").startswith(_WITHOUT)


def _host() -> str:
    """Return the name of this machine, by which a terminal knows that the file is not another's."""
    return os.uname().nodename if hasattr(os, "uname") else ""


def _escaped(char: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in char[0].encode("utf-8", "surrogateescape"))
