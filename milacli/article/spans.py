"""What the rules for inline marks share: leaving out, reading inside of marks, finding ends."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it.rules_inline import StateInline

Rule = Callable[[StateInline, bool], bool]
"""Reads a mark at the place of the state; with True it only tells whether there is one."""


def leave_out(state: StateInline, silent: bool, end: int) -> bool:
    """Leave out what ends at *end*, and the blank before it where another or a stop follows."""
    if not silent:
        if state.pending.endswith(" ") and state.src[end : end + 1] in (
            "", " ", "\n", ".", ",", ";", ":", "!", "?", ")",
        ):  # fmt: skip
            state.pending = state.pending.rstrip(" ")
        state.push("gone", "", 0).meta = {"end": end}
    state.pos = end
    return True


def leave_out_match(state: StateInline, silent: bool, match: re.Match[str] | None) -> bool:
    """Leave out *match*, if it is one."""
    return match is not None and leave_out(state, silent, match.end())


def read_inside(
    state: StateInline, kind: str, start: int, end: int, after: int, href: str = ""
) -> None:
    """Read the text from *start* to *end* as marked up, with a target where there is *href*."""
    opening = state.push(f"{kind}_open", "a", 1)
    opening.attrs = {"href": href} if href else {}
    opening.meta = {"end": start}
    last, state.pos, state.posMax = state.posMax, start, end
    state.md.inline.tokenize(state)
    state.posMax = last
    state.push(f"{kind}_close", "a", -1).meta = {"end": after}


def read_literally(
    state: StateInline, kind: str, start: int, end: int, after: int, href: str
) -> None:
    """Read the text from *start* to *end* as it stands, as the label of a link to *href*."""
    opening = state.push(f"{kind}_open", "a", 1)
    opening.attrs, opening.meta = {"href": href}, {"end": start}
    state.push("text", "", 0).content = state.src[start:end]
    state.push(f"{kind}_close", "a", -1).meta = {"end": after}


def closing(state: StateInline, pattern: re.Pattern[str], start: int) -> re.Match[str] | None:
    """Find what closes a mark; where there was none once, there is none: linear."""
    key = f"no {pattern.pattern}"
    if state.env.get(key) is state.src:
        return None
    found = pattern.search(state.src, start, state.posMax)
    if not found and state.posMax == len(state.src):
        state.env[key] = state.src
    return found


def template_pairs(text: str) -> list[tuple[int, int]]:
    """Return where ``{{ … }}`` of *text* start and end, those inside others before these.

    >>> template_pairs("a {{b|{{c}}}}")
    [(6, 11), (2, 13)]
    """
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for brace in re.finditer(r"\{\{|\}\}", text):
        if brace[0] == "{{":
            opened.append(brace.start())
        elif opened:
            found.append((opened.pop(), brace.end()))
    return found
